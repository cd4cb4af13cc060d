package verify_test

import (
	"bytes"
	"crypto"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
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
	unknown := m.issue("Responder", root, m.key(), responder)
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
		{"by a delegate of another CA", m.staple(middle, unknown, leaf, nil), registry.VOCSPVerifyFailed},
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

// TestRevokedResponder: where lists are asked, a delegate must not be on one,
// unless its issuer has said that nobody need look.
func TestRevokedResponder(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	responder := func(t *x509.Certificate) { t.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageOCSPSigning} }
	noCheck := func(t *x509.Certificate) {
		t.ExtraExtensions = []pkix.Extension{{Id: asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 48, 1, 5}, Value: asn1.NullBytes}}
	}
	good, bad := m.issue("Responder", middle, m.key(), responder), m.issue("Responder", middle, m.key(), responder)
	unasked := m.issue("Responder", middle, m.key(), both(responder, noCheck))
	list := m.crl(middle, bad, unasked)
	for _, c := range []struct {
		name  string
		by    *made
		flags uint64
		code  registry.VerifyCode
	}{
		{"good", good, crlCheck, registry.VOk},
		{"revoked", bad, crlCheck, registry.VOCSPVerifyFailed},
		{"revoked, nobody asks", bad, 0, registry.VOk},
		{"nocheck", unasked, crlCheck, registry.VOk},
	} {
		req := ask([]*made{root}, leaf, middle)
		req.Store.AddCRL(mustCRL(t, list))
		req.RequireOCSP, req.OCSP, req.Flags = true, m.staple(middle, c.by, leaf, nil), req.Flags|c.flags
		wantCode(t, c.name, req, c.code, 0)
	}
}

// TestWeakStaple: a response must be signed as well as the chain it speaks for.
func TestWeakStaple(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	weak := m.staple(middle, middle, leaf, func(r *ocsp.Response) { r.SignatureAlgorithm = x509.ECDSAWithSHA1 })
	for level, code := range []registry.VerifyCode{registry.VOk, registry.VOCSPVerifyFailed, registry.VOCSPVerifyFailed} {
		req := ask([]*made{root}, leaf, middle)
		req.RequireOCSP, req.OCSP, req.Level = true, weak, level
		wantCode(t, "SHA-1", req, code, 0)
	}
}

// TestCriticalStaple: what a response adds and calls critical cannot be passed over.
func TestCriticalStaple(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	one := func(r *ocsp.Response) {
		r.ExtraExtensions = []pkix.Extension{{Id: asn1.ObjectIdentifier{1, 2, 3}, Critical: true, Value: asn1.NullBytes}}
	}
	req := ask([]*made{root}, leaf, middle)
	req.RequireOCSP, req.OCSP = true, m.staple(middle, middle, leaf, one)
	wantCode(t, "of one answer", req, registry.VOCSPVerifyFailed, 0)
	req.OCSP = m.extendStaple(middle, m.staple(middle, middle, leaf, nil), true)
	wantCode(t, "of the response", req, registry.VOCSPVerifyFailed, 0)
	req.OCSP = m.extendStaple(middle, m.staple(middle, middle, leaf, nil), false)
	wantCode(t, "not critical", req, registry.VOk, 0)
}

// extendStaple adds an extension to a response as a whole and signs it again.
func (m *maker) extendStaple(by *made, der []byte, critical bool) []byte {
	m.t.Helper()
	type bytes struct {
		Type asn1.ObjectIdentifier
		DER  []byte
	}
	type data struct {
		Responder  asn1.RawValue
		Produced   asn1.RawValue
		Responses  asn1.RawValue
		Extensions []pkix.Extension `asn1:"explicit,tag:1,optional"`
	}
	var response struct {
		Status asn1.Enumerated
		Bytes  bytes `asn1:"explicit,tag:0"`
	}
	var basic struct {
		Data      data
		Algorithm pkix.AlgorithmIdentifier
		Signature asn1.BitString
	}
	must := func(_ []byte, err error) {
		if err != nil {
			m.t.Fatal(err)
		}
	}
	must(asn1.Unmarshal(der, &response))
	must(asn1.Unmarshal(response.Bytes.DER, &basic))
	basic.Data.Extensions = []pkix.Extension{{Id: asn1.ObjectIdentifier{1, 2, 3}, Critical: critical, Value: asn1.NullBytes}}
	signed, err := asn1.Marshal(basic.Data)
	must(signed, err)
	sum := sha256.Sum256(signed)
	signature, err := by.key.Sign(rand.Reader, sum[:], crypto.SHA256)
	must(signature, err)
	basic.Signature = asn1.BitString{Bytes: signature, BitLength: 8 * len(signature)}
	response.Bytes.DER, err = asn1.Marshal(basic)
	must(nil, err)
	out, err := asn1.Marshal(response)
	must(out, err)
	return out
}

// FuzzStaple: a response only verifies if what was signed is in it.
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
			t.Error("a changed response verifies")
		}
	})
}
