package verify_test

import (
	"bytes"
	"crypto"
	"crypto/x509"
	"testing"
	"time"

	"golang.org/x/crypto/ocsp"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// staple is a response about leaf.
func (m *maker) staple(issuer, responder, leaf *made, change func(*ocsp.Response)) []byte {
	m.t.Helper()
	r := ocsp.Response{
		Status:       ocsp.Good,
		SerialNumber: leaf.template.SerialNumber,
		ThisUpdate:   testNow.Add(-time.Hour),
		NextUpdate:   testNow.Add(time.Hour),
		RevokedAt:    testNow.Add(-time.Hour),
	}
	if responder != issuer {
		r.Certificate = responder.go509
	}
	if change != nil {
		change(&r)
	}
	der, err := ocsp.CreateResponse(issuer.go509, responder.go509, r, responder.key)
	if err != nil {
		m.t.Fatal(err)
	}
	return der
}

func TestStaple(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	responder := func(t *x509.Certificate) { t.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageOCSPSigning} }
	delegate := m.issue("Responder", middle, m.key(), responder)
	expired := m.issue("Responder", middle, m.key(), both(responder, func(t *x509.Certificate) { t.NotAfter = testNow.Add(-time.Minute) }))
	stranger := m.issue("Responder", root, m.key(), responder)
	good := m.staple(middle, middle, leaf, nil)
	forged := append([]byte(nil), good...)
	forged[len(forged)-1] ^= 1
	for _, c := range []struct {
		name   string
		staple []byte
		code   registry.VerifyCode
	}{
		{"none", nil, registry.VOCSPVerifyNeeded},
		{"by the issuer", good, registry.VOk},
		{"SHA-256 in the certificate's ID", m.staple(middle, middle, leaf, func(r *ocsp.Response) { r.IssuerHash = crypto.SHA256 }), registry.VOk},
		{"by a delegate", m.staple(middle, delegate, leaf, nil), registry.VOk},
		{"by an expired delegate", m.staple(middle, expired, leaf, nil), registry.VOCSPVerifyFailed},
		{"by a delegate of another CA", m.staple(middle, stranger, leaf, nil), registry.VOCSPVerifyFailed},
		{"by the certificate itself", m.staple(middle, leaf, leaf, nil), registry.VOCSPVerifyFailed},
		{"forged", forged, registry.VOCSPVerifyFailed},
		{"cut short", good[:len(good)-1], registry.VOCSPVerifyFailed},
		{"try later", ocsp.TryLaterErrorResponse, registry.VOCSPVerifyFailed},
		{"revoked", m.staple(middle, middle, leaf, func(r *ocsp.Response) { r.Status = ocsp.Revoked }), registry.VCertRevoked},
		{"unknown", m.staple(middle, middle, leaf, func(r *ocsp.Response) { r.Status = ocsp.Unknown }), registry.VOCSPCertUnknown},
		{"about another certificate", m.staple(middle, middle, middle, nil), registry.VOCSPVerifyNeeded},
		{"of another issuer's certificate", m.staple(root, root, leaf, nil), registry.VOCSPVerifyFailed},
		{"over", m.staple(middle, middle, leaf, func(r *ocsp.Response) { r.NextUpdate = testNow.Add(-time.Hour) }), registry.VOCSPVerifyFailed},
		{"over, but within the clock's error", m.staple(middle, middle, leaf, func(r *ocsp.Response) { r.NextUpdate = testNow.Add(-time.Minute) }), registry.VOk},
		{"from the future", m.staple(middle, middle, leaf, func(r *ocsp.Response) { r.ThisUpdate = testNow.Add(time.Hour) }), registry.VOCSPVerifyFailed},
		{"without end", m.staple(middle, middle, leaf, func(r *ocsp.Response) { r.NextUpdate = time.Time{} }), registry.VOk},
		{"without end, old", m.staple(middle, middle, leaf, func(r *ocsp.Response) {
			r.ThisUpdate, r.NextUpdate = testNow.Add(-30*24*time.Hour), time.Time{}
		}), registry.VOCSPVerifyFailed},
	} {
		req := ask([]*made{root}, leaf, middle)
		req.RequireOCSP, req.OCSP = true, c.staple
		wantCode(t, c.name, req, c.code, 0)
		req.RequireOCSP = false
		wantCode(t, c.name+", not asked for", req, registry.VOk, 0)
	}
}

// FuzzStaple: a response is only believed if what was signed is in it.
func FuzzStaple(f *testing.F) {
	m := &maker{t: f}
	root, middle, leaf := m.chain()
	good := m.staple(middle, middle, leaf, nil)
	f.Add(good)
	f.Add(m.staple(middle, m.issue("Responder", middle, m.key(), nil), leaf, nil))
	parsed, err := ocsp.ParseResponse(good, middle.go509)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, der []byte) {
		req := ask([]*made{root}, leaf, middle)
		req.RequireOCSP, req.OCSP = true, der
		if _, code := verifyChain(req); code == registry.VOk && !bytes.Contains(der, parsed.TBSResponseData) {
			t.Error("a changed response is believed")
		}
	})
}
