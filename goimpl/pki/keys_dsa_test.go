package pki_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Files of `openssl genpkey`, `openssl dsa -traditional` and `openssl req -x509`.
func TestDSAIdentity(t *testing.T) {
	read := func(name string) []byte {
		data, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	pair := read("dsa_identity.pem")
	for name, key := range map[string][]byte{"PKCS #8": pair, "traditional": read("dsa_traditional.pem")} {
		id, err := pki.LoadIdentity(pair, key, nil)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		checkKey(t, name, id.Key)
	}
	if _, err := pki.LoadIdentity(pair, read("dsa_other.pem"), nil); err == nil || err.Reason != registry.X509KeyValuesMismatch {
		t.Errorf("another key: %v", err)
	}
}

// Numbers that no DSA key has end in an error, not in work without end.
func TestDSANumbers(t *testing.T) {
	number := func(octets ...byte) []byte { return tlv(2, octets) }
	q := number(append([]byte{0, 0x80}, bytes.Repeat([]byte{1}, 19)...)...)
	p := number(append([]byte{0, 0x80}, bytes.Repeat([]byte{1}, 127)...)...)
	key := func(p, q, g, x []byte) []byte {
		return seq(number(0), seq(oid("1.2.840.10040.4.1"), seq(p, q, g)), tlv(4, x))
	}
	if _, err := pki.ParsePKCS8(key(p, q, number(2), number(3))); err != nil {
		t.Fatal(err)
	}
	for name, der := range map[string][]byte{
		"q of 8 bits":   key(p, number(3), number(2), number(1)),
		"q longer":      key(q, p, number(2), number(3)),
		"p even":        key(number(append([]byte{0, 0x80}, make([]byte, 127)...)...), q, number(2), number(3)),
		"g one":         key(p, q, number(1), number(3)),
		"g zero":        key(p, q, number(0), number(3)),
		"x beyond q":    key(p, q, number(2), q),
		"x zero":        key(p, q, number(2), number(0)),
		"no parameters": seq(number(0), seq(oid("1.2.840.10040.4.1")), tlv(4, number(3))),
	} {
		if _, err := pki.ParsePKCS8(der); err == nil {
			t.Errorf("%s: read", name)
		}
	}
}
