package pki_test

import (
	"bytes"
	"crypto"
	"crypto/dsa" //lint:ignore SA1019 certificates still hold such keys
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"
	"encoding/hex"
	"reflect"
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/sig"
)

// opensslView is what OpenSSL says of a certificate.
type opensslView struct {
	Used            int // octets of the certificate
	Flags           uint32
	Pathlen, Pcpath int
	KU              uint32
	Hash, IHash     uint32 // X509_NAME_hash of subject and issuer
	SAN             int    // number of alternative names, -1 for none
	SKID, AKID      string // hexadecimal
	Key             int    // EVP_PKEY_base_id, 0 where the key cannot be decoded
	Subject         string // X509_NAME_print_ex, RFC 2253
}

// Bits of opensslView.Flags (EXFLAG_*).
const (
	flagBasicConstraints = 0x1
	flagKeyUsage         = 0x2
	flagExtKeyUsage      = 0x4
	flagNSCert           = 0x8
	flagCA               = 0x10
	flagSelfIssued       = 0x20
	flagInvalid          = 0x80
	flagProxy            = 0x400
)

// otherKeys are keys that OpenSSL decodes and this engine does not.
var otherKeys = map[string]string{
	"key 6":  "a curve spelled out instead of named",
	"key 9":  "secp256k1",
	"key 19": "a BIT STRING with unused bits",
	"key 21": "an RSA exponent of more than 31 bits",
}

func TestOpenSSLGolden(t *testing.T) {
	var file struct {
		Certs []struct {
			Name      string
			DER       []byte
			Error     []int // library and reason of the last error in the queue
			OpenSSL   opensslView
			Python    map[string]any
			Exception string
		}
	}
	golden(t, "x509_golden.json", &file)
	for _, e := range file.Certs {
		t.Run(e.Name, func(t *testing.T) {
			c, _, err := pki.ParseCertificatePrefix(e.DER)
			if e.Error != nil {
				if err == nil {
					t.Fatalf("read, but OpenSSL fails with %v", e.Error)
				}
				if i := err.Reason.Info(); int(i.Lib) != e.Error[0] || i.Number&0x7FFFFF != e.Error[1] {
					t.Fatalf("%v, OpenSSL fails with %v", err, e.Error)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			want := &e.OpenSSL
			checkNames(t, c, want)
			checkExtensions(t, c, want)
			if id := keyID(c); id != want.Key && !(id == 0 && otherKeys[e.Name] != "") {
				t.Errorf("key of kind %d, OpenSSL %d", id, want.Key)
			}
			doc, err := c.Describe()
			if e.Exception != "" {
				if err == nil {
					t.Errorf("described, but CPython raises %s", e.Exception)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got, err := valueOf(t, doc); err != nil || !reflect.DeepEqual(got, any(e.Python)) {
				t.Errorf("%v\ngot  %v\nwant %v", err, got, e.Python)
			}
		})
	}
}

func checkNames(t *testing.T, c *pki.Certificate, want *opensslView) {
	t.Helper()
	if len(c.Raw) != want.Used {
		t.Errorf("%d octets, OpenSSL %d", len(c.Raw), want.Used)
	}
	if h := pki.NameHash(c.RawSubject); h != want.Hash {
		t.Errorf("subject hash %08x, OpenSSL %08x", h, want.Hash)
	}
	if h := pki.NameHash(c.RawIssuer); h != want.IHash {
		t.Errorf("issuer hash %08x, OpenSSL %08x", h, want.IHash)
	}
	if !bytes.Equal(c.CanonicalSubject(), pki.CanonicalName(c.RawSubject)) || !bytes.Equal(c.CanonicalIssuer(), pki.CanonicalName(c.RawIssuer)) {
		t.Error("the kept canonical names are others than CanonicalName's")
	}
	if s := c.Subject.OneLine(); s != want.Subject {
		t.Errorf("subject %q, OpenSSL %q", s, want.Subject)
	}
}

func checkExtensions(t *testing.T, c *pki.Certificate, want *opensslView) {
	t.Helper()
	for _, f := range []struct {
		name string
		bit  uint32
		got  bool
	}{
		{"basicConstraints", flagBasicConstraints, c.BasicConstraints != nil},
		{"keyUsage", flagKeyUsage, c.KeyUsage != nil},
		{"extKeyUsage", flagExtKeyUsage, c.ExtKeyUsage != nil},
		{"nsCertType", flagNSCert, c.NSCertType != nil},
		{"CA", flagCA, c.BasicConstraints != nil && c.BasicConstraints.CA},
		{"self-issued", flagSelfIssued, bytes.Equal(c.CanonicalSubject(), c.CanonicalIssuer())},
		{"invalid", flagInvalid, c.Invalid},
		{"proxy", flagProxy, c.ProxyCertInfo != nil},
	} {
		if f.got != (want.Flags&f.bit != 0) {
			t.Errorf("%s: %v, OpenSSL's flags are %#x", f.name, f.got, want.Flags)
		}
	}
	if c.Invalid {
		return // OpenSSL does not tell more
	}
	if b := c.BasicConstraints; b != nil && b.PathLen != want.Pathlen {
		t.Errorf("path length %d, OpenSSL %d", b.PathLen, want.Pathlen)
	}
	if p := c.ProxyCertInfo; p != nil && p.PathLen != want.Pcpath {
		t.Errorf("proxy path length %d, OpenSSL %d", p.PathLen, want.Pcpath)
	}
	if u := c.KeyUsage; u != nil && wireBits(*u) != want.KU {
		t.Errorf("key usage %#x, OpenSSL %#x", wireBits(*u), want.KU)
	}
	if s := hex.EncodeToString(c.SubjectKeyID); s != want.SKID {
		t.Errorf("subject key identifier %s, OpenSSL %s", s, want.SKID)
	}
	var akid []byte
	if c.AuthorityKeyID != nil {
		akid = c.AuthorityKeyID.KeyID
	}
	if s := hex.EncodeToString(akid); s != want.AKID {
		t.Errorf("authority key identifier %s, OpenSSL %s", s, want.AKID)
	}
	if n := len(c.SubjectAltName); n != max(want.SAN, 0) || (c.SubjectAltName == nil) != (want.SAN < 0) {
		t.Errorf("%d alternative names, OpenSSL %d", n, want.SAN)
	}
}

// wireBits is key usage as OpenSSL keeps it: the BIT STRING's octets, first one lowest.
func wireBits(u pki.KeyUsage) (v uint32) {
	for i := range 16 {
		if u>>i&1 != 0 {
			v |= uint32(0x80>>(i%8)) << (i / 8 * 8)
		}
	}
	return v
}

// keyID is OpenSSL's number of the key's kind (NID), 0 for a key that is not decoded.
func keyID(c *pki.Certificate) int {
	var key crypto.PublicKey = c.PublicKey
	switch key.(type) {
	case *rsa.PublicKey:
		return 6
	case *sig.PSSPublicKey:
		return 912
	case *ecdsa.PublicKey:
		return 408
	case *dsa.PublicKey:
		return 116
	case ed25519.PublicKey:
		return 1087
	case sig.Ed448PublicKey:
		return 1088
	}
	return 0
}
