package verify_test

import (
	"crypto/x509"
	"fmt"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

func TestPathIsReturned(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	path := wantCode(t, "chain", ask([]*made{root}, leaf, middle), registry.VOk, 0)
	if len(path) != 3 || path[0] != leaf.cert || path[1] != middle.cert || path[2].Subject.OneLine() != "CN=Root" {
		t.Errorf("path of %d", len(path))
	}
}

// TestSecondPath: OpenSSL takes the first issuer that fits by name and stays
// with it; each of these chains has a first issuer that is wrong.
func TestSecondPath(t *testing.T) {
	m := &maker{t: t}
	root := m.issue("Root", nil, m.key(), asCA)
	key := m.key()
	good := m.issue("Middle", root, key, asCA)
	leaf := m.issue("host.example", good, m.key(), asServer)
	twins := map[string]*made{
		"other key, no identifiers": m.issue("Middle", root, m.key(), func(c *x509.Certificate) {
			c.BasicConstraintsValid, c.IsCA, c.SubjectKeyId = true, true, good.template.SubjectKeyId
		}),
		"not a CA":         m.issue("Middle", root, key, nil),
		"for clients only": m.issue("Middle", root, key, both(asCA, func(c *x509.Certificate) { c.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth} })),
		"other names only": m.issue("Middle", root, key, both(asCA, func(c *x509.Certificate) {
			c.PermittedDNSDomains, c.PermittedDNSDomainsCritical = []string{"other.example"}, true
		})),
		"unknown root": m.issue("Middle", m.issue("Elsewhere", nil, m.key(), asCA), key, asCA),
	}
	for name, twin := range twins {
		wantCode(t, name, ask([]*made{root}, leaf, twin, good), registry.VOk, 0)
		path, err := verifyChain(ask([]*made{root}, leaf, twin))
		if err == registry.VOk {
			t.Errorf("%s: good by itself, path of %d", name, len(path))
		}
	}
}

// TestTrustedTwin: an expired root and its renewal, and a cross-signed root
// whose other issuer is unknown.
func TestTrustedTwin(t *testing.T) {
	m := &maker{t: t}
	key := m.key()
	old := m.issue("Root", nil, key, both(asCA, func(c *x509.Certificate) { c.NotAfter = testNow.Add(-time.Minute) }))
	renewed := m.issue("Root", nil, key, asCA)
	cross := m.issue("Root", m.issue("Older", nil, m.key(), asCA), key, asCA)
	leaf := m.issue("host.example", renewed, m.key(), asServer)
	for _, flags := range []uint64{0, trustedFirst} {
		req := ask([]*made{old, renewed}, leaf, cross)
		req.Flags = flags
		wantCode(t, "renewed", req, registry.VOk, 0)
		req = ask([]*made{old}, leaf, cross)
		req.Flags = flags
		wantCode(t, "expired only", req, registry.VCertHasExpired, 1)
	}
}

// TestLeafFaultsStand: what is wrong with the leaf is not searched around.
func TestLeafFaultsStand(t *testing.T) {
	m := &maker{t: t}
	root, middle, _ := m.chain()
	expired := m.issue("host.example", middle, m.key(), both(asServer, func(c *x509.Certificate) { c.NotAfter = testNow.Add(-time.Second) }))
	wantCode(t, "expired", ask([]*made{root}, expired, middle), registry.VCertHasExpired, 0)
	req := ask([]*made{root}, expired, middle)
	req.Host = "other.example"
	if _, err := verifyError(req); err.VerifyMessage() != "Hostname mismatch, certificate is not valid for 'other.example'." {
		t.Error(err.VerifyMessage())
	}
	req.Host = "10.0.0.1"
	if _, err := verifyError(req); err.VerifyMessage() != "IP address mismatch, certificate is not valid for '10.0.0.1'." {
		t.Error(err.VerifyMessage())
	}
}

// TestHostileChains: searching chains made to be hard ends soon.
func TestHostileChains(t *testing.T) {
	m := &maker{t: t}
	root := m.issue("Root", nil, m.key(), asCA)
	sameName := func(c *x509.Certificate) {
		asCA(c)
		c.SubjectKeyId = []byte("same")
		c.AuthorityKeyId = []byte("same")
	}
	unknown := m.issue("CA", nil, m.key(), sameName)
	sent := []*made{m.issue("host.example", unknown, m.key(), asServer)}
	for range 60 { // any could have issued any, by name
		sent = append(sent, m.issue("CA", unknown, m.key(), sameName))
	}
	mesh := make([]*made, 12) // each has issued each
	for i := range mesh {
		mesh[i] = m.issue("CA", nil, m.key(), sameName)
	}
	var crossed []*made
	for i := range mesh {
		for j := range mesh {
			if i != j {
				crossed = append(crossed, m.issue("CA", mesh[j], mesh[i].key, sameName))
			}
		}
	}
	for name, chain := range map[string][]*made{
		"many of a name": sent,
		"mesh":           append([]*made{m.issue("host.example", mesh[0], m.key(), asServer)}, crossed...),
	} {
		start := time.Now()
		path, code := verifyChain(ask([]*made{root}, chain...))
		if took := time.Since(start); code == registry.VOk || took > 2*time.Second {
			t.Errorf("%s: code %d, path of %d, took %v", name, code, len(path), took)
		}
	}
}

// TestManyConstraints: comparisons of names with constraints are counted.
func TestManyConstraints(t *testing.T) {
	m := &maker{t: t}
	domains := make([]string, 2000)
	for i := range domains {
		domains[i] = fmt.Sprintf("x%d.invalid", i)
	}
	root := m.issue("Root", nil, m.key(), both(asCA, func(c *x509.Certificate) { c.ExcludedDNSDomains = domains }))
	leaf := m.issue("host.example", root, m.key(), both(asServer, func(c *x509.Certificate) { c.DNSNames = append(domains[:1000:1000], "host.example") }))
	for i := range domains[:1000] {
		leaf.template.DNSNames[i] = "y" + domains[i]
	}
	leaf = m.issue("host.example", root, m.key(), func(c *x509.Certificate) { *c = *leaf.template })
	wantCode(t, "1000 names, 2000 constraints", ask([]*made{root}, leaf), registry.VUnspecified, 0)
	if _, err := verifyError(ask([]*made{root}, leaf)); err.Alert != registry.AlertBadCertificate {
		t.Errorf("alert %v", err.Alert)
	}
}

func TestDepth(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	rollover := m.issue("Middle", middle, m.key(), both(asCA, func(c *x509.Certificate) { c.AuthorityKeyId = middle.template.SubjectKeyId }))
	below := m.issue("host.example", rollover, m.key(), asServer)
	for _, c := range []struct {
		name  string
		depth int
		sent  []*made
		code  registry.VerifyCode
	}{
		{"default", 0, []*made{leaf, middle}, registry.VOk},
		{"one", 1, []*made{leaf, middle}, registry.VOk},
		{"none", -1, []*made{leaf, middle}, registry.VCertChainTooLong},
		{"one and a self-issued", 1, []*made{below, rollover, middle}, registry.VOk},
	} {
		req := ask([]*made{root}, c.sent...)
		req.Depth = c.depth
		depth := 0
		if c.code != registry.VOk {
			depth = 1
		}
		wantCode(t, c.name, req, c.code, depth)
	}
	long := []*made{m.issue("CA", root, m.key(), asCA)}
	for range 101 {
		long = append([]*made{m.issue(fmt.Sprint("CA ", len(long)), long[0], long[0].key, asCA)}, long...)
	}
	long = append([]*made{m.issue("host.example", long[0], m.key(), asServer)}, long...)
	wantCode(t, "102 above the leaf", ask([]*made{root}, long...), registry.VCertChainTooLong, 101)
}

// TestTrustedLeaf: a leaf the store holds needs no issuer with PARTIAL_CHAIN,
// even where OpenSSL stumbles over the certificates sent along.
func TestTrustedLeaf(t *testing.T) {
	m := &maker{t: t}
	_, middle, leaf := m.chain()
	notCA := m.issue("Middle", nil, middle.key, nil)
	for name, c := range map[string]struct {
		sent  []*made
		flags uint64
		code  registry.VerifyCode
	}{
		"alone, full chain asked": {[]*made{leaf}, trustedFirst, registry.VUnableToGetIssuerCertLocally},
		"alone":                   {[]*made{leaf}, trustedFirst | partialChain, registry.VOk},
		"with its issuer":         {[]*made{leaf, middle}, trustedFirst | partialChain, registry.VOk},
		"with a wrong issuer":     {[]*made{leaf, notCA}, trustedFirst | partialChain, registry.VOk},
	} {
		req := ask([]*made{leaf}, c.sent...)
		req.Flags = c.flags
		wantCode(t, name, req, c.code, 0)
	}
}

// TestOwnChain: the questions asked of a chain that is loaded to be sent.
func TestOwnChain(t *testing.T) {
	m := &maker{t: t}
	root := m.issue("Root", nil, m.key(), both(asCA, func(c *x509.Certificate) { c.SignatureAlgorithm = x509.ECDSAWithSHA1 }))
	leaf := m.issue("leaf", root, m.key(), func(c *x509.Certificate) { c.SignatureAlgorithm = x509.ECDSAWithSHA1 })
	if !verify.KeyAllowed(leaf.cert, 3) || verify.KeyAllowed(leaf.cert, 4) {
		t.Error("P-256 is good up to level 3")
	}
	if !verify.DigestAllowed(leaf.cert, 0) || verify.DigestAllowed(leaf.cert, 1) || !verify.DigestAllowed(root.cert, 5) {
		t.Error("SHA-1 is good at level 0, and anywhere in a self-signed certificate")
	}
}
