package verify_test

import (
	"crypto/x509"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// TestCommonNameUnderConstraints: a common name that host names are compared with
// escaped constraints on DNS names by not looking like one to OpenSSL.
func TestCommonNameUnderConstraints(t *testing.T) {
	m := &maker{t: t}
	root := m.issue("Root", nil, m.key(), asCA)
	excluding := m.issue("Excluding", root, m.key(), both(asCA, func(c *x509.Certificate) {
		c.ExcludedDNSDomains, c.PermittedDNSDomainsCritical = []string{"evil.example", "localhost"}, true
	}))
	permitting := m.issue("Permitting", root, m.key(), both(asCA, func(c *x509.Certificate) {
		c.PermittedDNSDomains, c.PermittedDNSDomainsCritical = []string{"good.example"}, true
	}))
	for _, c := range []struct {
		issuer     *made
		name, host string
		want       registry.VerifyCode
	}{
		{excluding, "*.evil.example", "a.evil.example", registry.VExcludedViolation},
		{excluding, "*.evil.example", "", registry.VExcludedViolation},
		{excluding, "a.evil.example.", "a.evil.example.", registry.VExcludedViolation},
		{excluding, "localhost", "localhost", registry.VExcludedViolation},
		{excluding, "localhost", "", registry.VOk}, // a client of that name
		{permitting, "*.evil.example", "a.evil.example", registry.VPermittedViolation},
		{permitting, "localhost", "localhost", registry.VPermittedViolation},
		{permitting, "Alice", "", registry.VOk},
		{permitting, "*.good.example", "a.good.example", registry.VOk},
	} {
		leaf := m.issue(c.name, c.issuer, m.key(), nil)
		req := ask([]*made{root}, leaf, c.issuer)
		if req.Host = c.host; c.host == "" {
			req.Purpose = verify.ClientAuth
		}
		wantCode(t, c.issuer.template.Subject.CommonName+" "+c.name+" "+c.host, req, c.want, 0)
	}
}
