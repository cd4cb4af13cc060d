package main

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"os"
	"strings"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sslctx"
)

// defaultCiphers is BoringSSL's choice where no flag names one: all that
// authenticate and encrypt. Test keys are short and test digests old: level 0.
const defaultCiphers = "ALL:!aNULL:!eNULL"

// defaultSchemes is the signatures BoringSSL accepts where no flag names them.
var defaultSchemes = []registry.Scheme{
	registry.SchemeECDSAP256SHA256, registry.SchemeRSAPSSRSAESHA256, registry.SchemeRSAPKCS1SHA256,
	registry.SchemeECDSAP384SHA384, registry.SchemeRSAPSSRSAESHA384, registry.SchemeRSAPKCS1SHA384,
	registry.SchemeRSAPSSRSAESHA512, registry.SchemeRSAPKCS1SHA512, registry.SchemeRSAPKCS1SHA1,
}

// newContext makes the context that all connections of the process share,
// since it holds the ticket keys and the session cache.
func newContext(server bool) (*sslctx.Context, error) {
	protocol := registry.ProtocolTLSClient
	if server {
		protocol = registry.ProtocolTLSServer
	}
	ctx, f := sslctx.New(sslctx.Params{Protocol: protocol, Python: config.Python310, Shared: new(sslctx.Shared), Rand: rand.Reader})
	if f != nil {
		return nil, fmt.Errorf("context: %v", f)
	}
	return ctx, nil
}

// apply brings the settings of one connection into the context.
func (s *settings) apply(ctx *sslctx.Context) error {
	ciphers := s.cipher
	if ciphers == "" {
		ciphers = defaultCiphers
	}
	if f := ctx.SetCiphers(ciphers + ":@SECLEVEL=0"); f != nil {
		return fmt.Errorf("ciphers %q: %v", ciphers, f)
	}
	if err := s.loadFiles(ctx); err != nil {
		return err
	}
	for _, set := range []struct {
		setting registry.Setting
		value   int64
	}{
		{registry.SettingCheckHostname, 0},
		{registry.SettingVerifyMode, s.verifyMode()},
		{registry.SettingMinVersion, orElse(s.minVersion, registry.ProtoTLSv1)},
		{registry.SettingMaxVersion, orElse(s.maxVersion, registry.ProtoTLSv13)},
		{registry.SettingOptions, s.options(ctx)},
		{registry.SettingAskClientHello, one(s.asks())},
		{registry.SettingNoteMessages, one(s.watches())},
		{registry.SettingNoteKeys, one(s.exportTrafficSecrets)},
	} {
		if f := ctx.SetInt(set.setting, set.value); f != nil {
			return fmt.Errorf("setting %d: %v", set.setting, f)
		}
	}
	return s.applyALPN(ctx)
}

// asks reports whether the ClientHello is shown. Where it is the server name is
// acknowledged, in a resumption of TLS 1.3 too, as OpenSSL does and the runner does not expect.
func (s *settings) asks() bool {
	return s.server && (s.failEarlyCallback || s.expectServerName != "" && !s.noServerNameAck)
}

func (s *settings) verifyMode() int64 {
	switch {
	case s.verifyPeer:
		return registry.CertOptional
	case s.requireCertificate:
		return registry.CertRequired
	}
	return registry.CertNone
}

func (s *settings) options(ctx *sslctx.Context) int64 {
	options, _ := ctx.Int(registry.SettingOptions)
	for _, o := range []struct {
		set bool
		bit int64
	}{
		{s.noTLS13, registry.OpNoTLSv13}, {s.noTLS12, registry.OpNoTLSv12},
		{s.noTLS11, registry.OpNoTLSv11}, {s.noTLS1, registry.OpNoTLSv1},
		{!s.renegotiateFreely && !s.renegotiateOnce && !s.renegotiateExplicit, registry.OpNoRenegotiation},
		{s.noTicket, registry.OpNoTicket}, {s.serverPreference, registry.OpCipherServerPreference},
		// OpenSSL's default is the runner's exception.
		{!s.noLegacyServerConnect, registry.OpLegacyServerConnect | int64(config.OpAllowUnsafeRenegotiation)},
	} {
		options &^= o.bit
		if o.set {
			options |= o.bit
		}
	}
	return options
}

func orElse(v, otherwise int) int64 {
	if v == 0 {
		return int64(otherwise)
	}
	return int64(v)
}

func one(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

func (s *settings) loadFiles(ctx *sslctx.Context) error {
	if s.trustCert != "" {
		pem, err := os.ReadFile(s.trustCert)
		if err != nil {
			return err
		}
		if _, f := ctx.AddCAFile(pem); f != nil {
			return fmt.Errorf("-trust-cert: %v", f)
		}
	}
	if s.certFile == "" {
		return nil
	}
	cert, err := os.ReadFile(s.certFile)
	if err != nil {
		return err
	}
	key, err := os.ReadFile(s.keyFile)
	if err != nil {
		return err
	}
	if f := ctx.LoadIdentity(cert, key, nil); f != nil {
		return fmt.Errorf("-cert-file: %v", f)
	}
	if s.staple != nil {
		if f := ctx.SetOCSP(s.staple); f != nil {
			return fmt.Errorf("-ocsp-response: %v", f)
		}
	}
	return nil
}

// applyALPN sets what a client offers or the one protocol a server takes.
func (s *settings) applyALPN(ctx *sslctx.Context) error {
	wire := s.advertiseALPN
	if s.server {
		if wire = ""; s.selectALPN != "" {
			wire = string(rune(len(s.selectALPN))) + s.selectALPN
		}
	}
	if f := ctx.SetALPN([]byte(wire)); f != nil {
		return fmt.Errorf("ALPN %q: %v", wire, f)
	}
	return nil
}

// refine changes what a connection's Config holds and no context can set.
func (s *settings) refine(cfg *config.Config) {
	if len(s.curves) > 0 {
		cfg.Groups = s.curves
	}
	cfg.SignSchemes = cfg.Schemes
	if cfg.Schemes = defaultSchemes; len(s.verifyPrefs) > 0 {
		cfg.Schemes = s.verifyPrefs
	}
	if len(s.signingPrefs) > 0 {
		cfg.SignSchemes = s.signingPrefs
	}
	if s.psk != "" {
		cfg.PSKs = []config.PSK{{Identity: []byte(s.pskIdentity), Secret: []byte(s.psk)}}
		cfg.PSKHint = []byte(s.pskIdentity)
	}
	cfg.Verdict = s.verdict
	if cfg.NumTickets = config.DefaultNumTickets; s.noTicket {
		cfg.NumTickets = 0 // what SSL_OP_NO_TICKET means in BoringSSL; OpenSSL's tickets then name sessions of the cache
	}
	cfg.NPN = s.nextProtocols()
	cfg.ShareGroups = s.shares()
	cfg.Fallback, cfg.MaxCertList, cfg.MaxSendFragment = s.fallbackSCSV, s.maxCertList, s.maxSendFragment
	cfg.ClientCAs = names(s.useClientCAList)
	if s.selectEmptyALPN || s.rejectALPN {
		cfg.ChooseALPN = s.chooseALPN
	}
	if s.failCertCallback {
		cfg.Certify = func() bool { return false }
	}
	if s.ticketKey != nil {
		cfg.Tickets = newTicketKey(s.ticketKey)
	}
}

// verdict is what BoringSSL's shim answers in the place of a verification: that
// the chain is good, unless -verify-fail says otherwise.
func (s *settings) verdict(registry.VerifyCode) registry.VerifyCode {
	if s.verifyFail {
		return s.refusal()
	}
	return registry.VOk
}

// shares is the groups of -key-shares; -no-key-shares is a list without one.
func (s *settings) shares() []registry.Group {
	if s.noKeyShares {
		return []registry.Group{}
	}
	return s.keyShares
}

// chooseALPN is a server's callback that refuses, or chooses what there is not.
func (s *settings) chooseALPN([]string) (string, config.ALPNAnswer) {
	if s.rejectALPN {
		return "", config.ALPNRefused
	}
	return "", config.ALPNChosen
}

// names is the DER names of a list in hexadecimal digits; <NULL> and <EMPTY> stand for none.
func names(list string) (ders [][]byte) {
	for name := range strings.SplitSeq(list, ",") {
		if der, err := hex.DecodeString(name); err == nil && len(der) > 0 {
			ders = append(ders, der)
		}
	}
	return ders
}

// refusal is what -verify-fail answers: BoringSSL's callback for whole chains is
// expected to lead to another alert than the one of X509_verify_cert.
func (s *settings) refusal() registry.VerifyCode {
	if s.customVerify {
		return registry.VSubjectIssuerMismatch
	}
	return registry.VApplicationVerification
}

// nextProtocols is what a server offers by NPN, or what a client takes.
func (s *settings) nextProtocols() []string {
	switch {
	case s.advertiseEmptyNPN:
		return []string{}
	case s.advertiseNPN != "":
		list, _ := config.ParseALPN([]byte(s.advertiseNPN))
		return list
	case s.selectNPN != "" || s.selectEmptyNPN:
		return []string{s.selectNPN}
	}
	return nil
}
