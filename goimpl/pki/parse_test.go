package pki_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
)

// Every octet string that Go's parser reads, this one reads alike.
func TestAgreesWithStandardLibrary(t *testing.T) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(255), Subject: pkix.Name{CommonName: "leaf", Country: []string{"DE"}},
		NotBefore: time.Unix(1e9, 0).UTC(), NotAfter: time.Unix(3e9, 0).UTC(),
		KeyUsage: x509.KeyUsageDigitalSignature | x509.KeyUsageCertSign, ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth},
		BasicConstraintsValid: true, IsCA: true, MaxPathLen: 2, SubjectKeyId: []byte("key"),
		DNSNames: []string{"a.example", "*.b.example"}, EmailAddresses: []string{"u@x"},
		PermittedDNSDomains: []string{"example"}, ExcludedEmailAddresses: []string{"bad.example"},
		CRLDistributionPoints: []string{"http://crl"},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	std, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	c := parsed(t, der)
	for _, b := range [][2][]byte{{c.Raw, std.Raw}, {c.RawTBS, std.RawTBSCertificate}, {c.RawIssuer, std.RawIssuer}, {c.RawSubject, std.RawSubject},
		{c.RawSPKI, std.RawSubjectPublicKeyInfo}, {c.Signature, std.Signature}, {c.SubjectKeyID, std.SubjectKeyId}, {c.Serial, {0, 255}}} {
		if !bytes.Equal(b[0], b[1]) {
			t.Errorf("%x, standard library %x", b[0], b[1])
		}
	}
	if !key.PublicKey.Equal(c.PublicKey) {
		t.Errorf("public key %v", c.PublicKey)
	}
	if at, ok := c.NotAfter.Time(); !ok || !at.Equal(std.NotAfter) {
		t.Errorf("notAfter %v", at)
	}
	if c.Version != 3 || c.Invalid || !c.BasicConstraints.CA || c.BasicConstraints.PathLen != 2 ||
		*c.KeyUsage != pki.DigitalSignature|pki.KeyCertSign || !slices.Equal(c.ExtKeyUsage, []string{"1.3.6.1.5.5.7.3.1"}) {
		t.Errorf("%+v", c)
	}
	if len(c.SubjectAltName) != 3 || c.SubjectAltName[1].Kind != pki.DNSName || string(c.SubjectAltName[1].Bytes) != "*.b.example" {
		t.Errorf("subjectAltName %+v", c.SubjectAltName)
	}
	if n := c.NameConstraints; string(n.Permitted[0].Base.Bytes) != "example" || n.Excluded[0].Base.Kind != pki.EmailName {
		t.Errorf("nameConstraints %+v", n)
	}
	if len(c.Extensions) != len(std.Extensions) || c.Extension("2.5.29.19") == nil || !c.Extension("2.5.29.19").Critical || c.Extension("1.2.3") != nil {
		t.Errorf("extensions %+v", c.Extensions)
	}
	if !bytes.Equal(c.CanonicalSubject(), c.CanonicalIssuer()) {
		t.Error("not self-issued")
	}
}

func TestParseErrors(t *testing.T) {
	der := certificateWith()
	for _, c := range []struct {
		name string
		der  []byte
		want registry.Reason
	}{
		{"empty", nil, registry.ASN1HeaderTooLong},
		{"one octet", der[:1], registry.ASN1HeaderTooLong},
		{"truncated", der[:len(der)-1], registry.ASN1NotEnoughData},
		{"no certificate", []byte{2, 1, 0}, registry.ASN1ErrNestedASN1Error},
		{"empty SEQUENCE", []byte{0x30, 0}, registry.ASN1FieldMissing},
		{"more in it", seq(inner(t, der), tlv(5)), registry.ASN1SequenceLengthMismatch},
		{"more behind it", append(bytes.Clone(der), 0), registry.ASN1SequenceLengthMismatch},
	} {
		if _, err := pki.ParseCertificate(c.der); err == nil || err.Reason != c.want {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

// inner is the content of the SEQUENCE der.
func inner(t *testing.T, der []byte) []byte {
	t.Helper()
	for head := 2; head < 6; head++ {
		if bytes.Equal(seq(der[head:]), der) {
			return der[head:]
		}
	}
	t.Fatal("no SEQUENCE")
	return nil
}

func TestParsePrefix(t *testing.T) {
	a, b := certificateWith(), certificateOf(commonName("second"), ed25519Key)
	c, rest, err := pki.ParseCertificatePrefix(append(bytes.Clone(a), b...))
	if err != nil || !bytes.Equal(c.Raw, a) || !bytes.Equal(rest, b) {
		t.Fatalf("%v, %d octets left", err, len(rest))
	}
	if _, rest, err = pki.ParseCertificatePrefix(a[:10]); err == nil || !bytes.Equal(rest, a[:10]) {
		t.Errorf("%v, rest % x", err, rest)
	}
}

func TestPublicKeys(t *testing.T) {
	p256, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	full, err := p256.PublicKey.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	sign := full[64] & 1
	hybrid := append([]byte{6 + sign}, full[1:]...)
	wrongSign := append([]byte{7 - sign}, full[1:]...)
	off := append(bytes.Clone(full[:64]), full[64]^1)
	ec := func(params, point []byte) []byte {
		return seq(seq(oid("1.2.840.10045.2.1"), params), tlv(3, []byte{0}, point))
	}
	named := oid("1.2.840.10045.3.1.7")
	for _, c := range []struct {
		name string
		spki []byte
		want bool
	}{
		{"uncompressed", ec(named, full), true},
		{"compressed", ec(named, append([]byte{2 + sign}, full[1:33]...)), true},
		{"hybrid", ec(named, hybrid), true},
		{"hybrid, wrong sign", ec(named, wrongSign), false},
		{"not on the curve", ec(named, off), false},
		{"infinity", ec(named, []byte{0}), false},
		{"empty", ec(named, nil), false},
		{"other curve", ec(oid("1.3.132.0.34"), full), false},
		{"unknown curve", ec(oid("1.3.132.0.10"), full), false},
		{"no parameters", seq(seq(oid("1.2.840.10045.2.1")), tlv(3, []byte{0}, full)), false},
		{"explicit, malformed", ec(seq(tlv(2, []byte{1})), full), false},
		{"explicit parameters", ec(spelledOut(elliptic.P256(), false), full), true},
		{"explicit parameters of another curve", ec(spelledOut(elliptic.P256(), true), full), false},
	} {
		cert := parsed(t, certificateOf(commonName("k"), c.spki))
		if got := p256.PublicKey.Equal(cert.PublicKey); got != c.want || !c.want && cert.PublicKey != nil {
			t.Errorf("%s: %v", c.name, cert.PublicKey)
		}
		if cert.ExplicitParams != strings.HasPrefix(c.name, "explicit parameters") {
			t.Errorf("%s: ExplicitParams %v", c.name, cert.ExplicitParams)
		}
	}
}

func TestRSAPublicKeys(t *testing.T) {
	modulus := append([]byte{0, 0xC1}, make([]byte, 127)...)
	modulus[128] = 1
	key := func(alg, n, e []byte) []byte { return seq(alg, tlv(3, []byte{0}, seq(tlv(2, n), tlv(2, e)))) }
	plain := seq(oid("1.2.840.113549.1.1.1"), tlv(5))
	const pss = "1.2.840.113549.1.1.10"
	for _, c := range []struct {
		name string
		spki []byte
		want int // the exponent, 0 for no key
	}{
		{"F4", key(plain, modulus, []byte{1, 0, 1}), 65537},
		{"31 bits", key(plain, modulus, []byte{0x7F, 0xFF, 0xFF, 0xFF}), 1<<31 - 1},
		{"32 bits", key(plain, modulus, []byte{0, 0x80, 0, 0, 1}), 1<<31 + 1},
		{"63 bits", key(plain, modulus, []byte{0x7F, 0, 0, 0, 0, 0, 0, 1}), 0x7F<<56 + 1},
		{"64 bits", key(plain, modulus, []byte{0, 0x80, 0, 0, 0, 0, 0, 0, 1}), 0},
		{"modulus without sign octet", key(plain, modulus[1:], []byte{3}), 3},
		{"exponent zero octets", key(plain, modulus, []byte{0, 0, 3}), 3},
		{"exponent empty", key(plain, modulus, nil), 0},
		{"modulus zero", key(plain, []byte{0}, []byte{3}), 0},
		{"modulus too long", key(plain, append([]byte{1}, make([]byte, 2048)...), []byte{3}), 0},
		{"no NULL", key(seq(oid("1.2.840.113549.1.1.1")), modulus, []byte{3}), 3},
		{"PSS", key(seq(oid(pss)), modulus, []byte{3}), 3},
		{"PSS restricted", key(seq(oid(pss), seq(tlv(0xA2, tlv(2, []byte{32})))), modulus, []byte{3}), 3},
		{"PSS malformed", key(seq(oid(pss), seq(tlv(0xA2, tlv(4, []byte{32})))), modulus, []byte{3}), 0},
	} {
		var pub *rsa.PublicKey
		switch key := parsed(t, certificateOf(commonName("k"), c.spki)).PublicKey.(type) {
		case *rsa.PublicKey:
			pub = key
		case *sig.PSSPublicKey:
			pub = key.RSA
			if !strings.HasPrefix(c.name, "PSS") || (key.Limits != nil) != (c.name == "PSS restricted") {
				t.Errorf("%s: limits %v", c.name, key.Limits)
			}
		}
		switch {
		case pub == nil && c.want == 0:
		case pub == nil || pub.E != c.want || pub.N.BitLen() != 1024:
			t.Errorf("%s: %v", c.name, pub)
		}
	}
}

func TestEdwardsPublicKeys(t *testing.T) {
	key := func(alg []byte, n int) []byte { return seq(alg, tlv(3, make([]byte, 1+n))) }
	ed448 := seq(oid("1.3.101.113"))
	if pub, ok := parsed(t, certificateOf(commonName("k"), key(ed25519Alg, 32))).PublicKey.(ed25519.PublicKey); !ok || len(pub) != 32 {
		t.Errorf("Ed25519: %v", pub)
	}
	if pub, ok := parsed(t, certificateOf(commonName("k"), key(ed448, 57))).PublicKey.(sig.Ed448PublicKey); !ok || len(pub) != 57 {
		t.Errorf("Ed448: %v", pub)
	}
	for _, spki := range [][]byte{key(ed25519Alg, 31), key(ed448, 58), key(seq(oid("1.3.101.112"), tlv(5)), 32), key(seq(oid("1.3.101.110")), 32)} {
		if pub := parsed(t, certificateOf(commonName("k"), spki)).PublicKey; pub != nil {
			t.Errorf("%x: %v", spki, pub)
		}
	}
}

// spelledOut is a curve in SpecifiedECDomain parameters, with another order if changed.
func spelledOut(c elliptic.Curve, changed bool) []byte {
	p := c.Params()
	number := func(n *big.Int) []byte { return tlv(2, append([]byte{0}, n.Bytes()...)) }
	order := p.N
	if changed {
		order = new(big.Int).Sub(order, big.NewInt(2))
	}
	a := new(big.Int).Sub(p.P, big.NewInt(3))
	base := append(append([]byte{4}, p.Gx.FillBytes(make([]byte, 32))...), p.Gy.FillBytes(make([]byte, 32))...)
	return seq(tlv(2, []byte{1}), seq(oid("1.2.840.10045.1.1"), number(p.P)), seq(tlv(4, a.Bytes()), tlv(4, p.B.Bytes())),
		tlv(4, base), number(order), tlv(2, []byte{1}))
}
