package handshake_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// compressing is a fixture whose ends take and use every algorithm.
func compressing(t testing.TB) fixture {
	x := fix(t, "rsa")
	all := []registry.CertCompression{registry.CompressBrotli, registry.CompressZstd, registry.CompressZlib}
	x.client.CertCompression, x.server.CertCompression = all, all
	return x
}

// TestCertificateCompression: every certificate of TLS 1.3 goes compressed if
// its receiver takes that, after the handshake too (RFC 8879).
func TestCertificateCompression(t *testing.T) {
	for _, a := range []registry.CertCompression{registry.CompressBrotli, registry.CompressZstd, registry.CompressZlib} {
		x := compressing(t)
		x.server.CertCompression = []registry.CertCompression{a, 0x4242}
		x.server.VerifyMode, x.client.Identities = config.VerifyRequired, x.server.Identities
		p := x.pair(t)
		saved := 0
		p.tamper = func(to *end, m []byte) [][]byte {
			switch registry.MsgType(m[0]) {
			case registry.MsgCompressedCert:
				c, err := msgs.ParseCompressedCertificate(m[msgs.HeaderLen:])
				if err != nil || c.Algorithm != a {
					t.Errorf("%+v, %v", c, err)
				}
				saved += c.Length - len(c.Data)
			case registry.MsgCertificate:
				t.Error("a certificate as it is")
			}
			return [][]byte{m}
		}
		p.mustRun()
		if saved <= 0 || len(p.client.flow.Facts.VerifiedChain) != 2 || len(p.server.flow.Facts.VerifiedChain) != 2 {
			t.Errorf("%d bytes saved", saved)
		}
	}
}

func TestCertificateCompressionAfterTheHandshake(t *testing.T) {
	x := compressing(t)
	x.server.VerifyMode, x.client.Identities = config.VerifyRequired, x.server.Identities
	x.server.PostHandshakeAuth, x.client.PostHandshakeAuth = true, true
	p := x.pair(t)
	p.mustRun()
	if err := p.server.step(handshake.Input{Request: handshake.AskCertificate}); err != nil {
		t.Fatal(err)
	}
	p.run()
	if p.server.err != nil || len(p.server.flow.Facts.VerifiedChain) != 2 {
		t.Errorf("%v, chain of %d", p.server.err, len(p.server.flow.Facts.VerifiedChain))
	}
}

// Without an algorithm in common, or where an end wants none, certificates go as they are.
func TestNoCertificateCompression(t *testing.T) {
	for name, change := range map[string]func(x *fixture){
		"other algorithms": func(x *fixture) {
			x.server.CertCompression = x.server.CertCompression[:1]
			x.client.CertCompression = x.client.CertCompression[1:]
		},
		"none to send":     func(x *fixture) { x.server.Options |= config.OpNoTxCertCompression },
		"none to be taken": func(x *fixture) { x.client.Options |= config.OpNoRxCertCompression },
	} {
		x := compressing(t)
		change(&x)
		p := x.pair(t)
		p.mustRun()
		for _, what := range p.server.trace {
			if what == "send CC" {
				t.Errorf("%s: compressed", name)
			}
		}
	}
}

// TestBadCompressedCertificate: RFC 8879, 4.
func TestBadCompressedCertificate(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(m *msgs.CompressedCertificate)
		reason registry.Reason
		alert  registry.Alert
	}{
		{"not offered", func(m *msgs.CompressedCertificate) { m.Algorithm = 0x4242 }, registry.InvalidCompressionAlgorithm, registry.AlertIllegalParameter},
		{"another algorithm", func(m *msgs.CompressedCertificate) { m.Algorithm = registry.CompressZlib }, registry.CertificateMalformed, registry.AlertBadCertificate},
		{"longer than said", func(m *msgs.CompressedCertificate) { m.Length-- }, registry.CertificateMalformed, registry.AlertBadCertificate},
		{"shorter than said", func(m *msgs.CompressedCertificate) { m.Length++ }, registry.CertificateMalformed, registry.AlertBadCertificate},
		{"too long", func(m *msgs.CompressedCertificate) { m.Length = 1 << 20 }, registry.ExcessiveMessageSize, registry.AlertIllegalParameter},
		{"no data", func(m *msgs.CompressedCertificate) { m.Data = nil }, registry.LengthMismatch, registry.AlertDecodeError},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := compressing(t).pair(t)
			p.tamper = func(to *end, m []byte) [][]byte {
				if registry.MsgType(m[0]) == registry.MsgCompressedCert {
					got, err := msgs.ParseCompressedCertificate(m[msgs.HeaderLen:])
					if err != nil {
						t.Fatal(err)
					}
					c.change(got)
					m = got.Marshal()
				}
				return [][]byte{m}
			}
			p.run()
			p.client.wantError(c.reason, c.alert)
		})
	}
}
