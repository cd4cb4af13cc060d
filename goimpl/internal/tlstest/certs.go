// Package tlstest makes what tests of connections need: certificates, and two
// connections joined in memory. Only tests import it.
package tlstest

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"math/big"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// Now is the time all tests of this package live in.
var Now = time.Date(2026, 6, 1, 12, 0, 0, 0, time.UTC)

// Host is the name the servers' certificates are for.
const Host = "server.example"

// Authority is a CA made for a test run.
type Authority struct {
	cert *x509.Certificate
	key  crypto.Signer
}

// NewAuthority makes a CA with a P-256 key.
func NewAuthority(tb testing.TB) *Authority {
	tb.Helper()
	key := newKey(tb, "ecdsa")
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Test CA"},
		NotBefore: Now.Add(-time.Hour), NotAfter: Now.Add(24 * time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		tb.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		tb.Fatal(err)
	}
	return &Authority{cert, key}
}

// Store is a trust store with the CA in it.
func (a *Authority) Store(tb testing.TB) *verify.Store {
	tb.Helper()
	c, err := pki.ParseCertificate(a.cert.Raw)
	if err != nil {
		tb.Fatal(err)
	}
	s := verify.NewStore()
	s.AddCert(c)
	return s
}

// Pool is the same for the standard library.
func (a *Authority) Pool() *x509.CertPool {
	pool := x509.NewCertPool()
	pool.AddCert(a.cert)
	return pool
}

// Issue makes an identity with a key of a kind (ecdsa, p384, p521, rsa,
// ed25519) that may act as server for Host and 192.0.2.1, and as client.
func (a *Authority) Issue(tb testing.TB, kind string) *pki.Identity {
	tb.Helper()
	return a.IssueFor(tb, kind, x509.KeyUsageDigitalSignature|x509.KeyUsageKeyEncipherment)
}

// IssueFor is Issue with another key usage.
func (a *Authority) IssueFor(tb testing.TB, kind string, usage x509.KeyUsage) *pki.Identity {
	tb.Helper()
	key := newKey(tb, kind)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: kind},
		NotBefore: Now.Add(-time.Hour), NotAfter: Now.Add(24 * time.Hour),
		KeyUsage:    usage,
		ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
		DNSNames:    []string{Host}, IPAddresses: []net.IP{net.IPv4(192, 0, 2, 1)},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, key.Public(), a.key)
	if err != nil {
		tb.Fatal(err)
	}
	pkcs8, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		tb.Fatal(err)
	}
	id, terr := pki.LoadIdentity(
		pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}),
		pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: pkcs8}), nil)
	if terr != nil {
		tb.Fatal(terr)
	}
	return id
}

// rsaKey is made once: it takes long.
var rsaKey = sync.OnceValues(func() (*rsa.PrivateKey, error) { return rsa.GenerateKey(rand.Reader, 2048) })

func newKey(tb testing.TB, kind string) (key crypto.Signer) {
	tb.Helper()
	var err error
	switch kind {
	case "ecdsa":
		key, err = ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	case "p384":
		key, err = ecdsa.GenerateKey(elliptic.P384(), rand.Reader)
	case "p521":
		key, err = ecdsa.GenerateKey(elliptic.P521(), rand.Reader)
	case "rsa":
		key, err = rsaKey()
	case "ed25519":
		_, key, err = ed25519.GenerateKey(rand.Reader)
	default:
		tb.Fatalf("no key kind %q", kind)
	}
	if err != nil {
		tb.Fatal(err)
	}
	return key
}
