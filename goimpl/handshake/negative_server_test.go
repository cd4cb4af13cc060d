package handshake_test

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

func TestBadClientHello(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*msgs.ClientHello)
		reason registry.Reason
		alert  registry.Alert
	}{
		{"TLS 1.2", func(h *msgs.ClientHello) { h.SupportedVersions = nil },
			registry.UnsupportedProtocol, registry.AlertProtocolVersion},
		{"unknown version", func(h *msgs.ClientHello) { h.SupportedVersions = []registry.Version{0x0305} },
			registry.UnsupportedProtocol, registry.AlertProtocolVersion},
		{"SSL 3.0 beside supported_versions", func(h *msgs.ClientHello) { h.Version = registry.VersionSSL30 },
			registry.LegacyVersionTooOld, registry.AlertProtocolVersion},
		{"SSL 2.0 beside supported_versions", func(h *msgs.ClientHello) { h.Version = 0x0002 },
			registry.LegacyVersionTooOld, registry.AlertProtocolVersion},
		{"compression", func(h *msgs.ClientHello) { h.Compression = []byte{0, 1} },
			registry.InvalidCompressionAlgorithm, registry.AlertIllegalParameter},
		{"no shared suite", func(h *msgs.ClientHello) { h.Suites = []registry.Suite{0xC02F, 0x1399} },
			registry.NoSharedCipher, registry.AlertHandshakeFailure},
		{"no schemes", func(h *msgs.ClientHello) { h.Schemes = nil },
			registry.MissingSigalgsExtension, registry.AlertMissingExtension},
		{"no shared scheme", func(h *msgs.ClientHello) { h.Schemes = []registry.Scheme{registry.SchemeEd448, 0x4242} },
			registry.NoSuitableSignatureAlgorithm, registry.AlertHandshakeFailure},
		{"no key shares", func(h *msgs.ClientHello) { h.HasKeyShares, h.KeyShares = false, nil },
			registry.MissingKeyShare, registry.AlertMissingExtension},
		{"no groups", func(h *msgs.ClientHello) { h.Groups = nil },
			registry.MissingSupportedGroupsExtension, registry.AlertMissingExtension},
		{"no shared group", func(h *msgs.ClientHello) { h.Groups, h.KeyShares = []registry.Group{registry.GroupX448}, nil },
			registry.NoSuitableKeyShare, registry.AlertHandshakeFailure},
		{"share of no group offered", func(h *msgs.ClientHello) { h.Groups = []registry.Group{registry.GroupP521} },
			registry.BadKeyShare, registry.AlertIllegalParameter},
		{"bad share", func(h *msgs.ClientHello) { h.KeyShares[0].Data = h.KeyShares[0].Data[1:] },
			registry.BadKeyShare, registry.AlertIllegalParameter},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := fix(t, "ecdsa").pair(t)
			p.tamper = onHello(c.change)
			p.run()
			p.server.wantError(c.reason, c.alert)
		})
	}
}

// A server without a certificate does not speak TLS 1.3; one that may find a key
// given beforehand looks for it first.
func TestServerWithoutCertificate(t *testing.T) {
	p := fix(t).pair(t)
	p.run()
	p.server.wantError(registry.UnsupportedProtocol, registry.AlertProtocolVersion)
	x := fix(t)
	x.server.AskPSK = true
	p = x.pair(t)
	p.run()
	p.server.wantError(registry.NoSharedCipher, registry.AlertHandshakeFailure)
}

func TestBadSecondClientHello(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*msgs.ClientHello)
		reason registry.Reason
		alert  registry.Alert
	}{
		{"random", func(h *msgs.ClientHello) { h.Random = bytes.Repeat([]byte{7}, 32) },
			registry.BadValue, registry.AlertIllegalParameter},
		{"session id", func(h *msgs.ClientHello) { h.SessionID = nil },
			registry.BadValue, registry.AlertIllegalParameter},
		{"server name", func(h *msgs.ClientHello) { h.ServerName = "other.example" },
			registry.BadValue, registry.AlertIllegalParameter},
		{"suite", func(h *msgs.ClientHello) { h.Suites = []registry.Suite{0x1301} },
			registry.BadCipher, registry.AlertIllegalParameter},
		{"version", func(h *msgs.ClientHello) { h.SupportedVersions = nil },
			registry.UnsupportedProtocol, registry.AlertProtocolVersion},
		{"no key share", func(h *msgs.ClientHello) { h.HasKeyShares, h.KeyShares = false, nil },
			registry.MissingKeyShare, registry.AlertMissingExtension},
		{"share of another group", func(h *msgs.ClientHello) { h.KeyShares[0].Group = registry.GroupX25519 },
			registry.BadKeyShare, registry.AlertIllegalParameter},
		{"two shares", func(h *msgs.ClientHello) {
			h.KeyShares = append(h.KeyShares, msgs.KeyShare{Group: registry.GroupX25519, Data: make([]byte, 32)})
		}, registry.BadKeyShare, registry.AlertIllegalParameter},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := fix(t, "ecdsa")
			x.server.Groups = []registry.Group{registry.GroupP384}
			p := x.pair(t)
			p.tamper = func(to *end, m []byte) [][]byte {
				if to.flow.Server && p.server.flow.Facts.Retried {
					return onHello(c.change)(to, m)
				}
				return [][]byte{m}
			}
			p.run()
			p.server.wantError(c.reason, c.alert)
		})
	}
}

func TestBadBinder(t *testing.T) {
	for name, change := range map[string]func(*msgs.ClientHello){
		"value":  func(h *msgs.ClientHello) { h.PSKBinders[0][0] ^= 1 },
		"length": func(h *msgs.ClientHello) { h.PSKBinders[0] = h.PSKBinders[0][1:] },
		"hello":  func(h *msgs.ClientHello) { h.Random[0] ^= 1 },
	} {
		t.Run(name, func(t *testing.T) {
			x := fix(t, "ecdsa")
			first := x.pair(t)
			first.mustRun()
			p := x.resume(t, first, 0)
			p.tamper = onHello(change)
			p.run()
			p.server.wantError(registry.BinderDoesNotVerify, registry.AlertDecryptError)
		})
	}
}

// TestForeignIdentitiesAreSkipped: only the binder of the first identity that opens counts.
func TestForeignIdentitiesAreSkipped(t *testing.T) {
	x := fix(t, "ecdsa")
	first := x.pair(t)
	first.mustRun()
	p := x.resume(t, first, 0)
	p.tamper = onHello(func(h *msgs.ClientHello) {
		h.PSKIdentities = append([]msgs.PSKIdentity{{Identity: []byte("of another server")}}, h.PSKIdentities...)
		h.PSKBinders = append([][]byte{make([]byte, 32)}, h.PSKBinders...)
	})
	p.run()
	// The binder was made over another hello, so it is found and does not verify.
	p.server.wantError(registry.BinderDoesNotVerify, registry.AlertDecryptError)
}

func TestEarlyDataIsSkipped(t *testing.T) {
	early := onHello(func(h *msgs.ClientHello) { h.EarlyData = true })
	x := fix(t, "ecdsa")
	p := x.pair(t)
	p.tamper = early
	p.run()
	wantTrace(t, p.server, "send SH", "ccs", "write keys", "read keys", "skip",
		"send EE", "send CT", "send CV", "send FIN", "write keys")
	if p.server.skip != 1<<14 {
		t.Errorf("%d bytes may be skipped", p.server.skip)
	}

	x.server.Groups = []registry.Group{registry.GroupP384}
	p = x.pair(t)
	hellos := 0
	p.tamper = onHello(func(h *msgs.ClientHello) { hellos++; h.EarlyData = hellos == 1 })
	p.run()
	wantTrace(t, p.server, "send SH", "ccs", "skip", "send SH", "write keys", "read keys",
		"send EE", "send CT", "send CV", "send FIN", "write keys")
}

func TestBadClientFlight(t *testing.T) {
	for _, c := range []badServer{
		{"context", on(true, registry.MsgCertificate, func(b []byte) []byte { return append([]byte{1, 9}, b[1:]...) }),
			registry.InvalidContext, registry.AlertIllegalParameter},
		{"staple not asked for", on(true, registry.MsgCertificate, func(b []byte) []byte {
			m := (&msgs.Certificate13{Entries: []msgs.CertificateEntry{{Cert: []byte{1}, OCSP: []byte{1}}}}).Marshal()
			return m[msgs.HeaderLen:]
		}), registry.UnsolicitedExtension, registry.AlertUnsupportedExtension},
		{"signature", on(true, registry.MsgCertificateVerify, flipLast), registry.BadSignature, registry.AlertDecryptError},
		{"Finished", on(true, registry.MsgFinished, flipLast), registry.DigestCheckFailed, registry.AlertDecryptError},
		{"no CertificateVerify", swap(true, registry.MsgCertificateVerify, msgs.Header(registry.MsgFinished, nil)),
			registry.UnexpectedMessage, registry.AlertUnexpectedMessage},
		{"no Certificate", swap(true, registry.MsgCertificate, msgs.Header(registry.MsgFinished, nil)),
			registry.UnexpectedMessage, registry.AlertUnexpectedMessage},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := auth(t, config.VerifyRequired, true).pair(t)
			p.tamper = c.tamper
			p.run()
			p.server.wantError(c.reason, c.alert)
			if p.server.complete {
				t.Error("complete")
			}
		})
	}
}

// TestHelloAfterTheHandshake: there is no renegotiation in TLS 1.3.
func TestHelloAfterTheHandshake(t *testing.T) {
	p := fix(t, "ecdsa").pair(t)
	p.mustRun()
	p.server.step(handshake.Input{Message: msgs.Header(registry.MsgClientHello, nil)})
	p.server.wantError(registry.UnexpectedMessage, registry.AlertUnexpectedMessage)
	p.client.step(handshake.Input{Message: msgs.Header(registry.MsgHelloRequest, nil)})
	p.client.wantError(registry.UnexpectedMessage, registry.AlertUnexpectedMessage)
}
