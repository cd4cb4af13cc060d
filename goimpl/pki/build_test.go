package pki_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// tlv is the DER of one element with the given content.
func tlv(id byte, parts ...[]byte) []byte {
	var body []byte
	for _, p := range parts {
		body = append(body, p...)
	}
	head := []byte{id}
	switch n := len(body); {
	case n < 0x80:
		head = append(head, byte(n))
	case n < 0x100:
		head = append(head, 0x81, byte(n))
	case n < 0x10000:
		head = append(head, 0x82, byte(n>>8), byte(n))
	default:
		head = append(head, 0x83, byte(n>>16), byte(n>>8), byte(n))
	}
	return append(head, body...)
}

func seq(parts ...[]byte) []byte { return tlv(0x30, parts...) }

// oid is the DER of a dotted identifier.
func oid(dotted string) []byte {
	der, ok := pki.ParseOID(dotted)
	if !ok {
		panic(dotted)
	}
	return tlv(6, der)
}

// extension is the DER of an extension.
func extension(dotted string, critical bool, value []byte) []byte {
	if critical {
		return seq(oid(dotted), tlv(1, []byte{0xFF}), tlv(4, value))
	}
	return seq(oid(dotted), tlv(4, value))
}

// commonName is a Name with one commonName.
func commonName(cn string) []byte {
	return seq(tlv(0x31, seq(oid("2.5.4.3"), tlv(12, []byte(cn)))))
}

var ed25519Alg = seq(oid("1.3.101.112"))

// certificateWith is a certificate with the extensions.
func certificateWith(extensions ...[]byte) []byte {
	return certificateOf(commonName("x"), ed25519Key, extensions...)
}

// ed25519Key is a SubjectPublicKeyInfo.
var ed25519Key = seq(ed25519Alg, tlv(3, make([]byte, 33)))

// certificateOf is a self-issued certificate with a Name, a SubjectPublicKeyInfo and extensions.
func certificateOf(name, key []byte, extensions ...[]byte) []byte {
	return certificateNumbered([]byte{1}, name, key, extensions...)
}

// certificateNumbered is certificateOf with the content of its serial number.
func certificateNumbered(serial, name, key []byte, extensions ...[]byte) []byte {
	tbs := [][]byte{tlv(0xA0, tlv(2, []byte{2})), tlv(2, serial), ed25519Alg, name,
		seq(tlv(23, []byte("200101000000Z")), tlv(23, []byte("400101000000Z"))), name, key}
	if len(extensions) > 0 {
		tbs = append(tbs, tlv(0xA3, seq(extensions...)))
	}
	return seq(seq(tbs...), ed25519Alg, tlv(3, make([]byte, 65)))
}

// parsed is the certificate that der is.
func parsed(t testing.TB, der []byte) *pki.Certificate {
	t.Helper()
	c, err := pki.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return c
}
