package handshake_test

import (
	"crypto/x509"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// RFC 8446, 4.4.2.2; RFC 5246, 7.4.2: what a certificate forbids proves nothing.
func TestKeyUsageIsHeldAgainstTheUse(t *testing.T) {
	const sign, encrypt = x509.KeyUsageDigitalSignature, x509.KeyUsageKeyEncipherment
	for _, c := range []struct {
		name  string
		v     registry.Version
		suite registry.Suite
		usage x509.KeyUsage
		good  bool
	}{
		{"TLS 1.3", registry.VersionTLS13, 0, sign, true},
		{"TLS 1.3 without signing", registry.VersionTLS13, 0, encrypt, false},
		{"ECDHE", registry.VersionTLS12, registry.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, sign, true},
		{"ECDHE without signing", registry.VersionTLS12, registry.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256, encrypt, false},
		{"RSA", registry.VersionTLS12, registry.TLS_RSA_WITH_AES_128_GCM_SHA256, encrypt, true},
		{"RSA without encrypting", registry.VersionTLS12, registry.TLS_RSA_WITH_AES_128_GCM_SHA256, sign, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := fix(t)
			for _, cfg := range []*config.Config{x.client, x.server} {
				cfg.MinVersion, cfg.MaxVersion = c.v, c.v
				if c.suite != 0 {
					cfg.Suites = []registry.Suite{c.suite}
				}
			}
			x.server.Identities = []*pki.Identity{x.ca.IssueFor(t, "rsa", c.usage)}
			p := x.pair(t)
			if c.good {
				p.mustRun()
				return
			}
			p.run()
			p.client.wantError(registry.KeyUsageUnfit, registry.AlertIllegalParameter)
		})
	}
}

// A PSK that was good for the first hello must not be left out of the second
// (RFC 8446, 4.1.2): it fits the suite.
func TestSecondHelloWithoutThePSK(t *testing.T) {
	x := fix(t, "ecdsa")
	first := x.pair(t)
	first.mustRun()
	x.server.Groups = []registry.Group{registry.GroupP384}
	p := x.resume(t, first, 0)
	seen := 0
	p.tamper = func(to *end, m []byte) [][]byte {
		if seen++; !to.flow.Server || seen == 1 {
			return [][]byte{m} // the first hello's binder must stay good
		}
		return onHello(func(h *msgs.ClientHello) { h.HasPSK = false })(to, m)
	}
	p.run()
	p.server.wantError(registry.MissingFatal, registry.AlertMissingExtension)
}
