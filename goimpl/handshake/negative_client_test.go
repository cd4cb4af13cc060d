package handshake_test

import (
	"bytes"
	"crypto/rand"
	"io"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// badServer is a server that misbehaves, and what the client must make of it.
type badServer struct {
	name   string
	tamper func(*end, []byte) [][]byte
	reason registry.Reason
	alert  registry.Alert
}

func TestBadServerHello(t *testing.T) {
	hello := func(change func(*msgs.ServerHello)) func(*end, []byte) [][]byte { return onServerHello(change) }
	for _, c := range []badServer{
		{"TLS 1.2", hello(func(h *msgs.ServerHello) { h.SelectedVersion, h.KeyShare = 0, nil }),
			registry.UnsupportedProtocol, registry.AlertProtocolVersion},
		{"another version selected", hello(func(h *msgs.ServerHello) { h.SelectedVersion = registry.VersionTLS12 }),
			registry.BadProtocolVersionNumber, registry.AlertIllegalParameter},
		{"legacy version", hello(func(h *msgs.ServerHello) { h.Version = registry.VersionTLS13 }),
			registry.BadLegacyVersion, registry.AlertIllegalParameter},
		{"session id", hello(func(h *msgs.ServerHello) { h.SessionID = append([]byte{}, h.SessionID[1:]...) }),
			registry.InvalidSessionID, registry.AlertIllegalParameter},
		{"compression", hello(func(h *msgs.ServerHello) { h.Compression = 1 }),
			registry.InvalidCompressionAlgorithm, registry.AlertIllegalParameter},
		{"unknown suite", hello(func(h *msgs.ServerHello) { h.Suite = 0x1399 }),
			registry.UnknownCipherReturned, registry.AlertIllegalParameter},
		{"suite of TLS 1.2", hello(func(h *msgs.ServerHello) { h.Suite = 0xC02F }),
			registry.WrongCipherReturned, registry.AlertIllegalParameter},
		{"suite not offered", hello(func(h *msgs.ServerHello) { h.Suite = 0x1303 }),
			registry.WrongCipherReturned, registry.AlertIllegalParameter},
		{"no key share", hello(func(h *msgs.ServerHello) { h.KeyShare = nil }),
			registry.MissingKeyShare, registry.AlertMissingExtension},
		{"share of another group", hello(func(h *msgs.ServerHello) { h.KeyShare.Group = registry.GroupP521 }),
			registry.BadKeyShare, registry.AlertIllegalParameter},
		{"bad share", hello(func(h *msgs.ServerHello) { h.KeyShare.Data = h.KeyShare.Data[1:] }),
			registry.BadKeyShare, registry.AlertIllegalParameter},
		{"PSK not offered", hello(func(h *msgs.ServerHello) { h.HasPSK = true }),
			registry.UnsolicitedExtension, registry.AlertUnsupportedExtension},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := fix(t, "ecdsa")
			x.client.Suites13 = []registry.Suite{0x1302, 0x1301}
			p := x.pair(t)
			p.tamper = c.tamper
			p.run()
			p.client.wantError(c.reason, c.alert)
		})
	}
}

// TestDowngrade: a server that speaks TLS 1.3 and settles for less says so in
// its random (RFC 8446, 4.1.3).
func TestDowngrade(t *testing.T) {
	for _, sentinel := range [][8]byte{msgs.DowngradeTLS12, msgs.DowngradeTLS11} {
		x := fix(t, "ecdsa")
		x.client.MinVersion = registry.VersionTLS12
		p := x.pair(t)
		p.tamper = onServerHello(func(h *msgs.ServerHello) {
			h.SelectedVersion, h.KeyShare = 0, nil
			h.Random = append(append([]byte{}, h.Random[:24]...), sentinel[:]...)
		})
		p.run()
		p.client.wantError(registry.DowngradeDetected, registry.AlertIllegalParameter)
	}
}

func TestBadHelloRetryRequest(t *testing.T) {
	retry := func(change func(*msgs.ServerHello)) func(*end, []byte) [][]byte {
		return onServerHello(func(h *msgs.ServerHello) {
			if h.IsRetry() {
				change(h)
			}
		})
	}
	second := func(change func(*msgs.ServerHello)) func(*end, []byte) [][]byte {
		return onServerHello(func(h *msgs.ServerHello) {
			if !h.IsRetry() {
				change(h)
			}
		})
	}
	for _, c := range []badServer{
		{"no change", retry(func(h *msgs.ServerHello) { h.HasRetryGroup = false }),
			registry.NoChangeFollowingHRR, registry.AlertIllegalParameter},
		{"group of a share that was sent", retry(func(h *msgs.ServerHello) { h.RetryGroup = registry.GroupX25519 }),
			registry.BadKeyShare, registry.AlertIllegalParameter},
		{"group not offered", retry(func(h *msgs.ServerHello) { h.RetryGroup = registry.GroupFFDHE2048 }),
			registry.BadKeyShare, registry.AlertIllegalParameter},
		{"TLS 1.2", retry(func(h *msgs.ServerHello) { h.SelectedVersion = 0 }),
			registry.UnsupportedProtocol, registry.AlertProtocolVersion},
		{"another suite afterwards", second(func(h *msgs.ServerHello) { h.Suite = 0x1301 }),
			registry.WrongCipherReturned, registry.AlertIllegalParameter},
		{"another version afterwards", second(func(h *msgs.ServerHello) { h.SelectedVersion, h.KeyShare = 0, nil }),
			registry.BadHRRVersion, registry.AlertIllegalParameter},
		{"twice", second(func(h *msgs.ServerHello) {
			h.Random, h.KeyShare = msgs.HelloRetryRandom[:], nil
			h.HasRetryGroup, h.RetryGroup = true, registry.GroupP521
		}), registry.UnexpectedMessage, registry.AlertUnexpectedMessage},
		{"share of another group afterwards", second(func(h *msgs.ServerHello) { h.KeyShare.Group = registry.GroupX25519 }),
			registry.BadKeyShare, registry.AlertIllegalParameter},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := fix(t, "ecdsa")
			x.client.Groups = []registry.Group{registry.GroupX25519, registry.GroupP384, registry.GroupP521}
			x.client.ShareGroups = x.client.Groups[:1]
			x.server.Groups = []registry.Group{registry.GroupP384}
			p := x.pair(t)
			p.tamper = c.tamper
			p.run()
			p.client.wantError(c.reason, c.alert)
		})
	}
}

// TestRetryForCookie: a HelloRetryRequest may ask for nothing but a cookie.
func TestRetryForCookie(t *testing.T) {
	x := fix(t, "ecdsa")
	x.server.Groups = []registry.Group{registry.GroupP384}
	p := x.pair(t)
	var cookie []byte
	p.tamper = func(to *end, m []byte) [][]byte {
		if to.flow.Server {
			if _, body := msgs.Split(m); len(p.client.trace) > 1 {
				h, err := msgs.ParseClientHello(body)
				if err != nil {
					t.Fatal(err)
				}
				cookie = h.Cookie
			}
			return [][]byte{m}
		}
		return onServerHello(func(h *msgs.ServerHello) {
			if h.IsRetry() {
				h.HasRetryGroup, h.Cookie = false, []byte("cookie")
			}
		})(to, m)
	}
	p.run()
	if string(cookie) != "cookie" {
		t.Errorf("the cookie comes back as %q", cookie)
	}
}

func TestBadServerFlight(t *testing.T) {
	toClient := func(kind registry.MsgType, change func([]byte) []byte) func(*end, []byte) [][]byte {
		return on(false, kind, change)
	}
	replace := func(kind registry.MsgType, with []byte) func(*end, []byte) [][]byte {
		_, body := msgs.Split(with)
		return toClient(kind, func([]byte) []byte { return body })
	}
	for _, c := range []badServer{
		{"protocol not offered", replace(registry.MsgEncryptedExtensions,
			(&msgs.EncryptedExtensions{HasALPN: true, ALPN: "z"}).Marshal()),
			registry.BadExtension, registry.AlertIllegalParameter},
		{"early data not offered", replace(registry.MsgEncryptedExtensions,
			(&msgs.EncryptedExtensions{EarlyData: true}).Marshal()),
			registry.UnsolicitedExtension, registry.AlertUnsupportedExtension},
		{"no certificate", replace(registry.MsgCertificate, (&msgs.Certificate13{}).Marshal()),
			registry.NoCertificatesReturned, registry.AlertDecodeError},
		{"certificate that is none", replace(registry.MsgCertificate,
			(&msgs.Certificate13{Entries: []msgs.CertificateEntry{{Cert: []byte{0x30, 0}}}}).Marshal()),
			registry.CertificateMalformed, registry.AlertBadCertificate},
		{"certificate and more", toClient(registry.MsgCertificate, func(b []byte) []byte {
			m, err := msgs.ParseCertificate13(b)
			if err != nil {
				t.Fatal(err)
			}
			m.Entries[0].Cert = append(bytes.Clone(m.Entries[0].Cert), 0)
			_, body := msgs.Split(m.Marshal())
			return body
		}), registry.CertLengthMismatch, registry.AlertDecodeError},
		{"timestamps not asked for", replace(registry.MsgCertificate,
			(&msgs.Certificate13{Entries: []msgs.CertificateEntry{{Cert: []byte{0x30, 0}, SCT: []byte{0, 3, 0, 1, 0}}}}).Marshal()),
			registry.UnsolicitedExtension, registry.AlertUnsupportedExtension},
		{"context", replace(registry.MsgCertificate, (&msgs.Certificate13{Context: []byte{1}}).Marshal()),
			registry.InvalidContext, registry.AlertIllegalParameter},
		{"context of a request", replace(registry.MsgCertificateRequest,
			(&msgs.CertificateRequest13{Context: []byte{1}, Schemes: []registry.Scheme{registry.SchemeEd25519}}).Marshal()),
			registry.InvalidContext, registry.AlertIllegalParameter},
		{"signature", toClient(registry.MsgCertificateVerify, flipLast), registry.BadSignature, registry.AlertDecryptError},
		{"scheme not offered", toClient(registry.MsgCertificateVerify, func(b []byte) []byte { b[0], b[1] = 8, 8; return b }),
			registry.WrongSignatureType, registry.AlertIllegalParameter},
		{"scheme of TLS 1.2", toClient(registry.MsgCertificateVerify, func(b []byte) []byte { b[0], b[1] = 4, 1; return b }),
			registry.WrongSignatureType, registry.AlertIllegalParameter},
		{"scheme of another key", toClient(registry.MsgCertificateVerify, func(b []byte) []byte { b[0], b[1] = 8, 7; return b }),
			registry.WrongSignatureType, registry.AlertIllegalParameter},
		{"scheme of another curve", toClient(registry.MsgCertificateVerify, func(b []byte) []byte { b[0], b[1] = 5, 3; return b }),
			registry.WrongCurve, registry.AlertIllegalParameter},
		{"Finished", toClient(registry.MsgFinished, flipLast), registry.DigestCheckFailed, registry.AlertDecryptError},
		{"short Finished", toClient(registry.MsgFinished, func(b []byte) []byte { return b[1:] }),
			registry.BadDigestLength, registry.AlertDecodeError},
		{"trailing bytes", toClient(registry.MsgEncryptedExtensions, func(b []byte) []byte { return append(b, 0) }),
			registry.LengthMismatch, registry.AlertDecodeError},
		{"trailing bytes behind the signature", toClient(registry.MsgCertificateVerify, func(b []byte) []byte { return append(b, 0) }),
			registry.LengthMismatch, registry.AlertDecodeError},
		{"no verify_data", toClient(registry.MsgFinished, func([]byte) []byte { return nil }),
			registry.BadDigestLength, registry.AlertDecodeError},
		{"no EncryptedExtensions", swap(false, registry.MsgEncryptedExtensions, msgs.Header(registry.MsgCertificate, nil)),
			registry.UnexpectedMessage, registry.AlertUnexpectedMessage},
		{"no CertificateVerify", swap(false, registry.MsgCertificateVerify, msgs.Header(registry.MsgFinished, nil)),
			registry.UnexpectedMessage, registry.AlertUnexpectedMessage},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := auth(t, config.VerifyOptional, true)
			x.client.ALPN = []string{"a"}
			p := x.pair(t)
			p.tamper = c.tamper
			p.run()
			p.client.wantError(c.reason, c.alert)
			if p.client.complete || p.client.write == nil {
				t.Error("the failure must be told under the client's handshake keys")
			}
		})
	}
}

func TestBadResumption(t *testing.T) {
	for _, c := range []badServer{
		{"identity", onServerHello(func(h *msgs.ServerHello) { h.PSK = 1 }),
			registry.BadPSKIdentity, registry.AlertIllegalParameter},
		{"hash", onServerHello(func(h *msgs.ServerHello) { h.Suite = 0x1301 }),
			registry.CiphersuiteDigestHasChanged, registry.AlertIllegalParameter},
		{"certificate", swap(false, registry.MsgFinished, msgs.Header(registry.MsgCertificate, nil)),
			registry.UnexpectedMessage, registry.AlertUnexpectedMessage},
		{"certificate request", swap(false, registry.MsgFinished, msgs.Header(registry.MsgCertificateRequest, nil)),
			registry.UnexpectedMessage, registry.AlertUnexpectedMessage},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := fix(t, "ecdsa")
			first := x.pair(t)
			first.mustRun()
			p := x.resume(t, first, 0)
			p.tamper = c.tamper
			p.run()
			p.client.wantError(c.reason, c.alert)
		})
	}
}

// TestNothingToOffer: a Config that leaves nothing fails before anything is sent.
func TestNothingToOffer(t *testing.T) {
	for _, c := range []struct {
		change func(*config.Config)
		reason registry.Reason
	}{
		{func(c *config.Config) { c.MaxVersion = registry.VersionTLS12 }, registry.NoProtocolsAvailable},
		{func(c *config.Config) { c.Suites13 = nil }, registry.NoCiphersAvailable},
		{func(c *config.Config) { c.Groups = nil }, registry.NoSuitableGroups},
		{func(c *config.Config) { c.Schemes = nil }, registry.NoSuitableSignatureAlgorithm},
	} {
		x := fix(t, "ecdsa")
		c.change(x.client)
		p := x.pair(t)
		p.run()
		p.client.wantError(c.reason, registry.NoAlert)
		if len(p.client.trace) != 0 {
			t.Errorf("sent %v", p.client.trace)
		}
	}
}

// TestWithoutRandomness: a source that runs dry is a failure, whenever it does.
func TestWithoutRandomness(t *testing.T) {
	x := auth(t, config.VerifyRequired, true)
	failed := 0
	for n := range int64(200) {
		p := x.pair(t)
		p.client.flow.Rand = io.LimitReader(rand.Reader, n)
		p.server.flow.Rand = io.LimitReader(rand.Reader, n)
		p.run()
		for _, e := range []*end{p.client, p.server} {
			if e.err == nil {
				continue
			}
			failed++
			if r := e.err.Reason; r != registry.ErrRandLib && r != registry.ErrInternalError {
				t.Errorf("%d bytes: %v", n, e.err)
			}
		}
	}
	if failed == 0 {
		t.Error("200 bytes were always enough")
	}
}
