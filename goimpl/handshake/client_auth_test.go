package handshake_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// auth is a fixture whose server asks for a certificate.
func auth(t *testing.T, mode config.VerifyMode, present bool) fixture {
	t.Helper()
	x := fix(t, "ecdsa")
	x.server.VerifyMode = mode
	if present {
		x.client.Identities = x.server.Identities
	}
	return x
}

func TestClientCertificate(t *testing.T) {
	for _, mode := range []config.VerifyMode{config.VerifyOptional, config.VerifyRequired} {
		p := auth(t, mode, true).pair(t)
		p.mustRun()
		f := p.server.flow.Facts
		if len(f.PeerChain) != 2 || len(f.VerifiedChain) != 2 || f.ClientScheme != registry.SchemeECDSAP256SHA256 {
			t.Errorf("%d sent, %d verified, scheme %v", len(f.PeerChain), len(f.VerifiedChain), f.ClientScheme)
		}
		if !p.client.flow.Facts.LocalCert {
			t.Error("the client does not know that it sent its certificate")
		}
		wantTrace(t, p.client, "send CH", "read keys", "ccs", "write keys",
			"send CT", "send CV", "send FIN", "read keys", "write keys", "complete")
	}
}

func TestNoClientCertificate(t *testing.T) {
	p := auth(t, config.VerifyOptional, false).pair(t)
	p.mustRun()
	if f := p.server.flow.Facts; len(f.PeerChain) != 0 || p.client.flow.Facts.LocalCert {
		t.Error("a certificate out of nowhere")
	}

	p = auth(t, config.VerifyRequired, false).pair(t)
	p.run()
	p.server.wantError(registry.PeerDidNotReturnACertificate, registry.AlertCertificateRequired)
	if p.client.err != nil || !p.client.complete {
		t.Error("the client learns of it later, by the alert")
	}
}

func TestClientCertificateThatDoesNotFitIsNotSent(t *testing.T) {
	x := auth(t, config.VerifyOptional, true)
	x.client.Identities[0] = x.ca.Issue(t, "rsa")
	x.server.Identities = append(x.server.Identities[:0:0], x.ca.Issue(t, "ecdsa"))
	x.server.Schemes = []registry.Scheme{registry.SchemeECDSAP256SHA256}
	p := x.pair(t)
	p.mustRun()
	if p.client.flow.Facts.LocalCert {
		t.Error("an RSA key has signed for ECDSA")
	}
}

func TestClientCertificateOfAStranger(t *testing.T) {
	for _, mode := range []config.VerifyMode{config.VerifyOptional, config.VerifyRequired} {
		x := auth(t, mode, true)
		x.server.Trust = nil
		p := x.pair(t)
		p.run()
		p.server.wantError(registry.CertificateVerifyFailed, registry.AlertUnknownCA)
		if p.server.err.Verify != registry.VSelfSignedCertInChain {
			t.Errorf("code %v", p.server.err.Verify)
		}
	}
}

func TestServerCertificateVerification(t *testing.T) {
	x := fix(t, "ecdsa")
	x.client.Trust = nil
	p := x.pair(t)
	p.run()
	p.client.wantError(registry.CertificateVerifyFailed, registry.AlertUnknownCA)

	// Verification is done all the same without verification, and its result kept.
	x.client.CheckHostname, x.client.VerifyMode = false, config.VerifyNone
	p = x.pair(t)
	p.mustRun()
	f := p.client.flow.Facts
	if f.VerifyCode != registry.VSelfSignedCertInChain || len(f.VerifiedChain) != 0 || len(f.PeerChain) != 2 {
		t.Errorf("code %v, chains of %d and %d", f.VerifyCode, len(f.PeerChain), len(f.VerifiedChain))
	}
}

func TestHostnameVerification(t *testing.T) {
	x := fix(t, "ecdsa")
	for name, code := range map[string]registry.VerifyCode{
		"server.example": registry.VOk,
		"other.example":  registry.VHostnameMismatch,
		"192.0.2.1":      registry.VOk,
		"192.0.2.2":      registry.VIpAddressMismatch,
	} {
		p := x.pair(t)
		p.client.flow.ServerName = name
		p.run()
		if code == registry.VOk {
			if p.client.err != nil {
				t.Errorf("%s: %v", name, p.client.err)
			}
			continue
		}
		p.client.wantError(registry.CertificateVerifyFailed, code.Info().Alert)
		if p.client.err.Verify != code {
			t.Errorf("%s: code %v", name, p.client.err.Verify)
		}
	}
	x.client.CheckHostname = false
	p := x.pair(t)
	p.client.flow.ServerName = "other.example"
	p.mustRun()
}
