package handshake_test

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"math/big"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// keyKind is a kind of key with the scheme a handshake settles on for it.
type keyKind struct {
	name   string
	scheme registry.Scheme
	make   func() (crypto.Signer, error)
	// spki makes the SubjectPublicKeyInfo of kinds that crypto/x509 cannot write.
	spki func(pub crypto.PublicKey) spki
	pss  bool
}

func ecKey(c elliptic.Curve) func() (crypto.Signer, error) {
	return func() (crypto.Signer, error) { return ecdsa.GenerateKey(c, rand.Reader) }
}

func rsaKey() (crypto.Signer, error) { return rsa.GenerateKey(rand.Reader, 2048) }

var keyKinds = []keyKind{
	{name: "P-256", scheme: registry.SchemeECDSAP256SHA256, make: ecKey(elliptic.P256())},
	{name: "P-384", scheme: registry.SchemeECDSAP384SHA384, make: ecKey(elliptic.P384())},
	{name: "P-521", scheme: registry.SchemeECDSAP521SHA512, make: ecKey(elliptic.P521())},
	{name: "RSA", scheme: registry.SchemeRSAPSSRSAESHA256, make: rsaKey},
	{name: "RSA-PSS", scheme: registry.SchemeRSAPSSPSSSHA256, make: rsaKey, pss: true,
		spki: func(pub crypto.PublicKey) spki {
			return spki{oid: asn1.ObjectIdentifier{1, 2, 840, 113549, 1, 1, 10}, key: x509.MarshalPKCS1PublicKey(pub.(*rsa.PublicKey))}
		}},
	{name: "Ed25519", scheme: registry.SchemeEd25519,
		make: func() (crypto.Signer, error) {
			_, k, err := ed25519.GenerateKey(rand.Reader)
			return k, err
		}},
	{name: "Ed448", scheme: registry.SchemeEd448,
		make: func() (crypto.Signer, error) {
			seed := make([]byte, 57)
			rand.Read(seed)
			return sig.NewEd448PrivateKey(seed), nil
		},
		spki: func(pub crypto.PublicKey) spki {
			return spki{oid: asn1.ObjectIdentifier{1, 3, 101, 113}, key: pub.(sig.Ed448PublicKey)}
		}},
}

// spki is what stands in a SubjectPublicKeyInfo: an algorithm without parameters and a key.
type spki struct {
	oid asn1.ObjectIdentifier
	key []byte
}

func (s spki) der(t *testing.T) []byte {
	return mustDER(t, struct {
		Algorithm pkix.AlgorithmIdentifier
		Key       asn1.BitString
	}{pkix.AlgorithmIdentifier{Algorithm: s.oid}, asn1.BitString{Bytes: s.key, BitLength: 8 * len(s.key)}})
}

// authority signs certificates for every kind of key.
type authority struct {
	cert *x509.Certificate
	key  *ecdsa.PrivateKey
}

func newAuthority(t *testing.T) *authority {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Other CA"},
		NotBefore: tlstest.Now.Add(-time.Hour), NotAfter: tlstest.Now.Add(time.Hour),
		IsCA: true, BasicConstraintsValid: true, KeyUsage: x509.KeyUsageCertSign,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return &authority{cert, key}
}

func (a *authority) store(t *testing.T) *verify.Store {
	s := verify.NewStore()
	s.AddCert(mustParse(t, a.cert.Raw))
	return s
}

// issue makes an identity for tlstest.Host with a key of the kind.
func (a *authority) issue(t *testing.T, k keyKind) *pki.Identity {
	t.Helper()
	key, err := k.make()
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: k.name},
		NotBefore: tlstest.Now.Add(-time.Hour), NotAfter: tlstest.Now.Add(time.Hour),
		KeyUsage: x509.KeyUsageDigitalSignature, DNSNames: []string{tlstest.Host},
	}
	pub := key.Public()
	if k.spki != nil {
		pub = a.key.Public() // a stand-in that replaceKey takes out again
	}
	der, err := x509.CreateCertificate(rand.Reader, template, a.cert, pub, a.key)
	if err != nil {
		t.Fatal(err)
	}
	if k.spki != nil {
		der = a.replaceKey(t, der, k.spki(key.Public()).der(t))
	}
	if k.pss {
		key = &sig.PSSPrivateKey{RSA: sig.NewRSAPrivateKey(key.(*rsa.PrivateKey))}
	}
	return &pki.Identity{
		Chain: []*pki.Certificate{mustParse(t, der)},
		Key:   &pki.PrivateKey{Signer: key},
	}
}

// replaceKey puts another SubjectPublicKeyInfo into a certificate and signs it again.
func (a *authority) replaceKey(t *testing.T, der, key []byte) []byte {
	t.Helper()
	var cert struct{ TBS, Algorithm, Signature asn1.RawValue }
	if _, err := asn1.Unmarshal(der, &cert); err != nil {
		t.Fatal(err)
	}
	const spkiField = 6 // behind version, serial, algorithm, issuer, validity and subject
	var tbs []byte
	rest := cert.TBS.Bytes
	for i := 0; len(rest) > 0; i++ {
		var field asn1.RawValue
		var err error
		if rest, err = asn1.Unmarshal(rest, &field); err != nil {
			t.Fatal(err)
		}
		if i == spkiField {
			tbs = append(tbs, key...)
		} else {
			tbs = append(tbs, field.FullBytes...)
		}
	}
	signed := mustDER(t, asn1.RawValue{Tag: asn1.TagSequence, IsCompound: true, Bytes: tbs})
	digest := crypto.SHA256.New()
	digest.Write(signed)
	signature, err := a.key.Sign(rand.Reader, digest.Sum(nil), crypto.SHA256)
	if err != nil {
		t.Fatal(err)
	}
	return mustDER(t, struct {
		TBS, Algorithm asn1.RawValue
		Signature      asn1.BitString
	}{asn1.RawValue{FullBytes: signed}, cert.Algorithm, asn1.BitString{Bytes: signature, BitLength: 8 * len(signature)}})
}

func mustDER(t *testing.T, v any) []byte {
	t.Helper()
	der, err := asn1.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return der
}

func mustParse(t *testing.T, der []byte) *pki.Certificate {
	t.Helper()
	c, err := pki.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// A certificate loaded without its chain was sent alone, where OpenSSL completes it from the trust store.
func TestCertificateAloneIsCompleted(t *testing.T) {
	for _, v := range []registry.Version{registry.VersionTLS12, registry.VersionTLS13} {
		for _, trusted := range []bool{true, false} {
			x := fix(t, "ecdsa")
			for _, cfg := range []*config.Config{x.client, x.server} {
				cfg.MinVersion, cfg.MaxVersion = v, v
			}
			want := 2
			if !trusted {
				x.server.Trust, want = nil, 1
			}
			p := x.pair(t)
			p.mustRun()
			if got := len(p.client.flow.Facts.PeerChain); got != want {
				t.Errorf("%v, trust %v: %d certificates were sent", v, trusted, got)
			}
		}
	}
}
