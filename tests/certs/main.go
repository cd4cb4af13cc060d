// Command certs makes the certificates that tests, demonstration and
// benchmarks use: a CA, servers and clients of every key kind, and some that
// must be refused.
//
//	go run ./tests/certs DIR
//
// It writes DIR/ca.pem, the CA's key as DIR/ca-key.pem and, for each NAME below, DIR/NAME.pem (chain and key);
// for server-ecdsa also OCSP responses, DIR/good.ocsp and DIR/revoked.ocsp.
package main

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
	"log"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/crypto/ocsp"
)

// leaf is one certificate to make.
type leaf struct {
	name  string
	key   func() (crypto.Signer, error)
	usage x509.ExtKeyUsage
	hosts []string
	from  time.Duration // validity, relative to now
	until time.Duration
}

const year = 365 * 24 * time.Hour

var local = []string{"localhost", "127.0.0.1", "::1"}

var leaves = []leaf{
	{"server-ecdsa", ec(elliptic.P256()), x509.ExtKeyUsageServerAuth, local, -time.Hour, year},
	{"server-p384", ec(elliptic.P384()), x509.ExtKeyUsageServerAuth, local, -time.Hour, year},
	{"server-p521", ec(elliptic.P521()), x509.ExtKeyUsageServerAuth, local, -time.Hour, year},
	{"server-ed25519", ed, x509.ExtKeyUsageServerAuth, local, -time.Hour, year},
	{"server-rsa", rsa2048, x509.ExtKeyUsageServerAuth, local, -time.Hour, year},
	{"server-other", ec(elliptic.P256()), x509.ExtKeyUsageServerAuth, []string{"other.example"}, -time.Hour, year},
	{"server-expired", ec(elliptic.P256()), x509.ExtKeyUsageServerAuth, local, -2 * time.Hour, -time.Hour},
	{"client-ecdsa", ec(elliptic.P256()), x509.ExtKeyUsageClientAuth, nil, -time.Hour, year},
	{"client-rsa", rsa2048, x509.ExtKeyUsageClientAuth, nil, -time.Hour, year},
	{"client-p384", ec(elliptic.P384()), x509.ExtKeyUsageClientAuth, nil, -time.Hour, year},
	{"client-p521", ec(elliptic.P521()), x509.ExtKeyUsageClientAuth, nil, -time.Hour, year},
	{"client-ed25519", ed, x509.ExtKeyUsageClientAuth, nil, -time.Hour, year},
}

func ec(curve elliptic.Curve) func() (crypto.Signer, error) {
	return func() (crypto.Signer, error) { return ecdsa.GenerateKey(curve, rand.Reader) }
}

func ed() (crypto.Signer, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	return key, err
}

func rsa2048() (crypto.Signer, error) { return rsa.GenerateKey(rand.Reader, 2048) }

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: certs DIR")
	}
	dir := os.Args[1]
	must(os.MkdirAll(dir, 0o755))
	ca, caKey := authority("pyssl test CA")
	write(filepath.Join(dir, "ca.pem"), ca.Raw, nil)
	write(filepath.Join(dir, "ca-key.pem"), nil, caKey)
	other, otherKey := authority("another CA")
	for i, l := range leaves {
		der, key := l.sign(int64(i)+2, ca, caKey)
		write(filepath.Join(dir, l.name+".pem"), der, key)
		if l.name == "server-ecdsa" {
			respond(filepath.Join(dir, "good.ocsp"), der, ca, caKey, ocsp.Good)
			respond(filepath.Join(dir, "revoked.ocsp"), der, ca, caKey, ocsp.Revoked)
		}
	}
	unknown := leaf{"server-unknown", ec(elliptic.P256()), x509.ExtKeyUsageServerAuth, local, -time.Hour, year}
	der, key := unknown.sign(99, other, otherKey)
	write(filepath.Join(dir, unknown.name+".pem"), der, key)
}

func authority(name string) (*x509.Certificate, crypto.Signer) {
	key, err := ec(elliptic.P256())()
	must(err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: name},
		NotBefore: time.Now().Add(-3 * time.Hour), NotAfter: time.Now().Add(year),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign | x509.KeyUsageCRLSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	must(err)
	cert, err := x509.ParseCertificate(der)
	must(err)
	return cert, key
}

func (l leaf) sign(serial int64, ca *x509.Certificate, caKey crypto.Signer) ([]byte, crypto.Signer) {
	key, err := l.key()
	must(err)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(serial), Subject: pkix.Name{CommonName: l.name},
		NotBefore: time.Now().Add(l.from), NotAfter: time.Now().Add(l.until),
		KeyUsage: x509.KeyUsageDigitalSignature, ExtKeyUsage: []x509.ExtKeyUsage{l.usage}, BasicConstraintsValid: true,
	}
	if _, ok := key.(*rsa.PrivateKey); ok {
		template.KeyUsage |= x509.KeyUsageKeyEncipherment // for RSA key exchange
	}
	for _, h := range l.hosts {
		if ip := net.ParseIP(h); ip != nil {
			template.IPAddresses = append(template.IPAddresses, ip)
		} else {
			template.DNSNames = append(template.DNSNames, h)
		}
	}
	der, err := x509.CreateCertificate(rand.Reader, template, ca, key.Public(), caKey)
	must(err)
	return der, key
}

// respond makes an OCSP response for a certificate, signed by its CA.
func respond(path string, der []byte, ca *x509.Certificate, caKey crypto.Signer, status int) {
	cert, err := x509.ParseCertificate(der)
	must(err)
	response, err := ocsp.CreateResponse(ca, ca, ocsp.Response{
		Status: status, SerialNumber: cert.SerialNumber,
		ThisUpdate: time.Now().Add(-time.Hour), NextUpdate: time.Now().Add(time.Hour), RevokedAt: time.Now().Add(-time.Hour),
	}, caKey)
	must(err)
	must(os.WriteFile(path, response, 0o600))
}

// write makes a PEM file of a certificate and a key, or of one of them.
func write(path string, der []byte, key crypto.Signer) {
	var out []byte
	if der != nil {
		out = pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})
	}
	if key != nil {
		pkcs8, err := x509.MarshalPKCS8PrivateKey(key)
		must(err)
		out = append(out, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: pkcs8})...)
	}
	must(os.WriteFile(path, out, 0o600))
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
