package main

import (
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// flags is what the command line says of the first connection and of those
// that resume it.
type flags struct{ first, resume settings }

// settings is what the flags say of one connection.
type settings struct {
	port, shimID, resumeCount             int
	ipv6, server, async                   bool
	implicitHandshake, noOpExtraHandshake bool

	certFile, keyFile, trustCert   string
	verifyPeer, requireCertificate bool
	customVerify, verifyFail       bool
	failCertCallback               bool
	failEarlyCallback              bool
	maxCertList                    int
	asksForStaple                  bool // which every client here does
	staple, expectStaple           []byte

	minVersion, maxVersion                 int
	noTLS13, noTLS12, noTLS11, noTLS1      bool
	fallbackSCSV                           bool
	cipher                                 string
	serverPreference                       bool
	curves, keyShares                      []registry.Group
	noKeyShares                            bool
	signingPrefs, verifyPrefs              []registry.Scheme
	psk, pskIdentity                       string
	hostName                               string
	advertiseALPN, selectALPN              string
	selectEmptyALPN, rejectALPN            bool
	declineALPN, allowUnknownALPN          bool
	advertiseNPN, selectNPN                string
	advertiseEmptyNPN, selectEmptyNPN      bool
	noServerNameAck                        bool
	useClientCAList, expectClientCAList    string
	ticketKey                              []byte
	noTicket                               bool
	noLegacyServerConnect                  bool
	renegotiateFreely, renegotiateOnce     bool
	renegotiateIgnore, renegotiateExplicit bool

	exportLength               int
	exportLabel, exportContext string
	useExportContext           bool
	exportTrafficSecrets       bool
	exportBetweenReads         bool
	tlsUnique, sendAlert       bool
	shimWritesFirst            bool
	shimShutsDown, checkClose  bool
	readUnfinishedWrite        bool
	peekThenRead, keyUpdate    bool
	readSize, maxSendFragment  int
	resumptionDelay            int

	expectSessionMiss, expectNoSession bool
	expectSessionID, expectNoSessionID bool
	expectTicketRenewal                bool
	expectServerName                   string
	expectALPN, expectAdvertisedALPN   string
	expectNextProto                    string
	expectNoNextProto                  bool
	expectEMS                          bool
	expectSecure, expectNoSecure       bool
	expectScheme, expectGroup          int
	expectPeerPrefs                    []registry.Scheme
	expectVerifyResult                 bool
	expectPeerCertFile                 string
	expectHRR, expectNoHRR             bool
	expectTicketAgeSkew                int
	expectRenegotiations               int
	expectCertificateTypes             []byte
}

// parseFlags reads the runner's flags. One that is not known is an error.
func parseFlags(args []string) (flags, error) {
	var f flags
	first, resume := f.first.table(), f.resume.table()
	for len(args) > 0 {
		name := args[0]
		tables := []map[string]flag{first, resume}
		for prefix, only := range map[string][]map[string]flag{
			"-on-initial-": {first}, "-on-resume-": {resume}, "-on-retry-": {},
		} {
			if strings.HasPrefix(name, prefix) {
				name, tables = "-"+strings.TrimPrefix(name, prefix), only
			}
		}
		known, ok := first[name]
		if !ok {
			return f, unimplemented("flag " + args[0])
		}
		if args = args[1:]; known.values > len(args) {
			return f, fmt.Errorf("%s wants a value", name)
		}
		for _, t := range tables {
			if err := t[name].set(args); err != nil {
				return f, fmt.Errorf("%s: %w", name, err)
			}
		}
		args = args[known.values:]
	}
	return f, nil
}

// flag is how one flag is read.
type flag struct {
	values int // arguments behind it
	set    func(args []string) error
}

func truth(p *bool) flag {
	return flag{0, func([]string) error { *p = true; return nil }}
}

func text(p *string) flag {
	return flag{1, func(a []string) error { *p = a[0]; return nil }}
}

func number(p *int) flag {
	return flag{1, func(a []string) (err error) { *p, err = strconv.Atoi(a[0]); return err }}
}

func base64Of(p *[]byte) flag {
	return flag{1, func(a []string) (err error) { *p, err = base64.StdEncoding.DecodeString(a[0]); return err }}
}

// list is a flag that comes once per element.
func list[T ~uint16](p *[]T) flag {
	return flag{1, func(a []string) error {
		n, err := strconv.ParseUint(a[0], 10, 16)
		*p = append(*p, T(n))
		return err
	}}
}

// table maps the flags to s, by the names BoringSSL's shim gives them.
func (s *settings) table() map[string]flag {
	return map[string]flag{
		"-port": number(&s.port), "-shim-id": number(&s.shimID), "-resume-count": number(&s.resumeCount),
		"-ipv6": truth(&s.ipv6), "-server": truth(&s.server), "-async": truth(&s.async),
		"-implicit-handshake": truth(&s.implicitHandshake), "-no-op-extra-handshake": truth(&s.noOpExtraHandshake),

		"-cert-file": text(&s.certFile), "-key-file": text(&s.keyFile), "-trust-cert": text(&s.trustCert),
		"-verify-peer": truth(&s.verifyPeer), "-require-any-client-certificate": truth(&s.requireCertificate),
		"-use-custom-verify-callback": truth(&s.customVerify), "-verify-fail": truth(&s.verifyFail),
		"-fail-cert-callback": truth(&s.failCertCallback), "-fail-early-callback": truth(&s.failEarlyCallback),
		"-max-cert-list": number(&s.maxCertList), "-enable-ocsp-stapling": truth(&s.asksForStaple),
		"-ocsp-response": base64Of(&s.staple), "-expect-ocsp-response": base64Of(&s.expectStaple),

		"-min-version": number(&s.minVersion), "-max-version": number(&s.maxVersion),
		"-no-tls13": truth(&s.noTLS13), "-no-tls12": truth(&s.noTLS12), "-no-tls11": truth(&s.noTLS11), "-no-tls1": truth(&s.noTLS1),
		"-fallback-scsv": truth(&s.fallbackSCSV), "-cipher": text(&s.cipher), "-server-preference": truth(&s.serverPreference),
		"-curves": list(&s.curves), "-key-shares": list(&s.keyShares), "-no-key-shares": truth(&s.noKeyShares),
		"-signing-prefs": list(&s.signingPrefs), "-verify-prefs": list(&s.verifyPrefs),
		"-psk": text(&s.psk), "-psk-identity": text(&s.pskIdentity), "-host-name": text(&s.hostName),
		"-advertise-alpn": text(&s.advertiseALPN), "-select-alpn": text(&s.selectALPN),
		"-select-empty-alpn": truth(&s.selectEmptyALPN), "-reject-alpn": truth(&s.rejectALPN),
		"-decline-alpn": truth(&s.declineALPN), "-allow-unknown-alpn-protos": truth(&s.allowUnknownALPN),
		"-advertise-npn": text(&s.advertiseNPN), "-select-next-proto": text(&s.selectNPN),
		"-advertise-empty-npn": truth(&s.advertiseEmptyNPN), "-select-empty-next-proto": truth(&s.selectEmptyNPN),
		"-no-server-name-ack": truth(&s.noServerNameAck),
		"-use-client-ca-list": text(&s.useClientCAList), "-expect-client-ca-list": text(&s.expectClientCAList),
		"-ticket-key": base64Of(&s.ticketKey), "-no-ticket": truth(&s.noTicket),
		"-no-legacy-server-connect": truth(&s.noLegacyServerConnect),
		"-renegotiate-freely":       truth(&s.renegotiateFreely), "-renegotiate-once": truth(&s.renegotiateOnce),
		"-renegotiate-ignore": truth(&s.renegotiateIgnore), "-renegotiate-explicit": truth(&s.renegotiateExplicit),

		"-export-keying-material": number(&s.exportLength), "-export-label": text(&s.exportLabel),
		"-export-context": text(&s.exportContext), "-use-export-context": truth(&s.useExportContext),
		"-export-traffic-secrets": truth(&s.exportTrafficSecrets), "-use-exporter-between-reads": truth(&s.exportBetweenReads),
		"-tls-unique": truth(&s.tlsUnique), "-send-alert": truth(&s.sendAlert), "-shim-writes-first": truth(&s.shimWritesFirst),
		"-shim-shuts-down": truth(&s.shimShutsDown), "-check-close-notify": truth(&s.checkClose),
		"-read-with-unfinished-write": truth(&s.readUnfinishedWrite), "-peek-then-read": truth(&s.peekThenRead),
		"-key-update": truth(&s.keyUpdate), "-read-size": number(&s.readSize), "-max-send-fragment": number(&s.maxSendFragment),
		"-resumption-delay": number(&s.resumptionDelay),

		"-expect-session-miss": truth(&s.expectSessionMiss), "-expect-no-session": truth(&s.expectNoSession),
		"-expect-session-id": truth(&s.expectSessionID), "-expect-no-session-id": truth(&s.expectNoSessionID),
		"-expect-ticket-renewal": truth(&s.expectTicketRenewal), "-expect-server-name": text(&s.expectServerName),
		"-expect-alpn": text(&s.expectALPN), "-expect-advertised-alpn": text(&s.expectAdvertisedALPN),
		"-expect-next-proto": text(&s.expectNextProto), "-expect-no-next-proto": truth(&s.expectNoNextProto),
		"-expect-extended-master-secret": truth(&s.expectEMS), "-expect-secure-renegotiation": truth(&s.expectSecure),
		"-expect-no-secure-renegotiation":  truth(&s.expectNoSecure),
		"-expect-peer-signature-algorithm": number(&s.expectScheme), "-expect-curve-id": number(&s.expectGroup),
		"-expect-peer-verify-pref": list(&s.expectPeerPrefs), "-expect-verify-result": truth(&s.expectVerifyResult),
		"-expect-peer-cert-file": text(&s.expectPeerCertFile), "-expect-hrr": truth(&s.expectHRR), "-expect-no-hrr": truth(&s.expectNoHRR),
		"-expect-ticket-age-skew": number(&s.expectTicketAgeSkew), "-expect-total-renegotiations": number(&s.expectRenegotiations),
		"-expect-certificate-types": base64Of(&s.expectCertificateTypes),
	}
}
