package verify_test

import (
	"crypto/x509"
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// Settings of a TRUSTED CERTIFICATE.
var (
	rejectsServers = pki.TrustAux{Reject: []string{"1.3.6.1.5.5.7.3.1"}}
	trustsClients  = pki.TrustAux{Trust: []string{"1.3.6.1.5.5.7.3.2"}}
	trustsServers  = pki.TrustAux{Trust: []string{"1.3.6.1.5.5.7.3.1"}}
)

func addTrusted(s *verify.Store, c *made, aux pki.TrustAux) {
	s.AddTrusted(pki.TrustedCertificate{Certificate: c.cert, Aux: &aux})
}

// TestRejectedCAIsNotTrustedWhenSent: a CA the store rejects came back as a
// certificate the peer had sent.
func TestRejectedCAIsNotTrustedWhenSent(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	for _, aux := range []pki.TrustAux{rejectsServers, trustsClients} {
		req := ask([]*made{root}, leaf, middle)
		addTrusted(req.Store, middle, aux)
		wantCode(t, "sent", req, registry.VCertRejected, 1)
		req.Purpose, req.Host = verify.ClientAuth, ""
		if _, code := verifyChain(req); code != registry.VInvalidPurpose {
			t.Error("rejected for another purpose only:", code)
		}
	}
}

// TestRejectedKeyIsNotTrustedCrossSigned: the key of a rejected root counted
// again once another root had signed it.
func TestRejectedKeyIsNotTrustedCrossSigned(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	other := m.issue("Other", nil, m.key(), asCA)
	cross := m.issue("Root", other, root.key, asCA)
	for _, sent := range [][]*made{{leaf, middle, cross}, {leaf, middle}} {
		req := ask([]*made{other}, sent...)
		addTrusted(req.Store, root, rejectsServers)
		req.Store.AddCert(cross.cert)
		wantCode(t, "cross-signed", req, registry.VCertRejected, 2)
	}
}

// TestRejectedTwinOfAnotherKeyIdentifier: OpenSSL does not see that the CA that
// was sent has the key and the name of one the store rejects.
func TestRejectedTwinOfAnotherKeyIdentifier(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	twin := m.issue("Middle", root, middle.key, both(asCA, func(c *x509.Certificate) { c.SubjectKeyId = []byte("another") }))
	req := ask([]*made{root}, leaf, middle)
	addTrusted(req.Store, twin, rejectsServers)
	wantCode(t, "same key and subject", req, registry.VCertRejected, 1)
}

// TestRejectedLeaf: OpenSSL never asks what the store says of a leaf with a path.
func TestRejectedLeaf(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	req := ask([]*made{root}, leaf, middle)
	addTrusted(req.Store, leaf, rejectsServers)
	wantCode(t, "leaf", req, registry.VCertRejected, 0)
	req.Host = "other.example"
	wantCode(t, "OpenSSL's own verdict comes first", req, registry.VHostnameMismatch, 0)
}

// TestTrustedLeafNeedsPartialChain: a leaf in the store as TRUSTED CERTIFICATE
// was an anchor by itself, expired or not.
func TestTrustedLeafNeedsPartialChain(t *testing.T) {
	m := &maker{t: t}
	_, _, leaf := m.chain()
	req := ask(nil, leaf)
	addTrusted(req.Store, leaf, trustsServers)
	wantCode(t, "full chain asked", req, registry.VUnableToGetIssuerCertLocally, 0)
	req.Flags |= partialChain
	wantCode(t, "partial chain", req, registry.VOk, 0)
	req.Now = testNow.AddDate(1, 0, 0)
	wantCode(t, "partial chain, expired", req, registry.VCertHasExpired, 0)
	req.Flags &^= partialChain
	wantCode(t, "full chain asked, expired", req, registry.VUnableToGetIssuerCertLocally, 0)
}
