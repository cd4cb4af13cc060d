package verify_test

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// testNow is the time all test chains are verified for.
var testNow = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// maker makes certificates of one test; each gets its own key and serial number.
type maker struct {
	t      testing.TB
	serial int64
}

// made is a certificate with its key.
type made struct {
	template *x509.Certificate
	go509    *x509.Certificate
	cert     *pki.Certificate
	key      crypto.Signer
}

func (m *maker) key() crypto.Signer {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		m.t.Fatal(err)
	}
	return key
}

// issue makes a certificate; issuer nil: self-signed. change may alter the template first.
func (m *maker) issue(name string, issuer *made, key crypto.Signer, change func(*x509.Certificate)) *made {
	m.t.Helper()
	m.serial++
	t := &x509.Certificate{
		SerialNumber: big.NewInt(m.serial),
		Subject:      pkix.Name{CommonName: name},
		NotBefore:    testNow.Add(-time.Hour),
		NotAfter:     testNow.Add(time.Hour),
	}
	if change != nil {
		change(t)
	}
	out := &made{template: t, key: key}
	if issuer == nil {
		issuer = out
	}
	der, err := x509.CreateCertificate(rand.Reader, t, issuer.template, key.Public(), issuer.key)
	if err != nil {
		m.t.Fatal(err)
	}
	out.cert = mustCert(m.t, der)
	// What Go does not parse, such as a negative serial number, tests do not need there.
	out.go509, _ = x509.ParseCertificate(der)
	t.SubjectKeyId = out.cert.SubjectKeyID
	return out
}

// asCA makes a template that of a CA.
func asCA(t *x509.Certificate) {
	t.BasicConstraintsValid, t.IsCA = true, true
	t.KeyUsage = x509.KeyUsageCertSign | x509.KeyUsageCRLSign
}

// asServer makes a template that of host.example.
func asServer(t *x509.Certificate) {
	t.KeyUsage = x509.KeyUsageDigitalSignature
	t.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}
	t.DNSNames = []string{"host.example"}
}

// both applies two changes to a template.
func both(a, b func(*x509.Certificate)) func(*x509.Certificate) {
	return func(t *x509.Certificate) { a(t); b(t) }
}

// chain is a root, an intermediate and a server certificate.
func (m *maker) chain() (root, middle, leaf *made) {
	root = m.issue("Root", nil, m.key(), asCA)
	middle = m.issue("Middle", root, m.key(), asCA)
	return root, middle, m.issue("host.example", middle, m.key(), asServer)
}

// ask is the usual question about a sent chain and some roots.
func ask(roots []*made, sent ...*made) *verify.Request {
	req := &verify.Request{
		Store:     verify.NewStore(),
		Purpose:   verify.ServerAuth,
		Flags:     trustedFirst,
		Level:     2,
		Host:      "host.example",
		HostFlags: registry.HostflagNoPartialWildcards,
		Now:       testNow,
	}
	for _, r := range roots {
		req.Store.AddCert(r.cert)
	}
	for _, c := range sent {
		req.Chain = append(req.Chain, c.cert)
	}
	return req
}

// verifyError is verify.Chain for a request that must fail.
func verifyError(req *verify.Request) ([]*pki.Certificate, *tlserr.Error) {
	path, err := verify.Chain(req)
	if err == nil {
		err = tlserr.NewVerify(registry.VOk, 0, "no failure")
	}
	return path, err
}

// verifyChain is verify.Chain with the code alone.
func verifyChain(req *verify.Request) ([]*pki.Certificate, registry.VerifyCode) {
	path, err := verify.Chain(req)
	if err == nil {
		return path, registry.VOk
	}
	return path, err.Verify
}

// wantCode verifies req and compares the verdict; VOk for none.
func wantCode(t testing.TB, what string, req *verify.Request, code registry.VerifyCode, depth int) []*pki.Certificate {
	t.Helper()
	path, err := verify.Chain(req)
	got := verdict{}
	if err != nil {
		got = verdict{err.Verify, err.Depth}
	}
	if got != (verdict{code, depth}) {
		t.Errorf("%s: %v, want %v", what, got, verdict{code, depth})
	}
	return path
}

func pemOf(label string, ders ...[]byte) (out []byte) {
	for _, der := range ders {
		out = append(out, pem.EncodeToMemory(&pem.Block{Type: label, Bytes: der})...)
	}
	return out
}
