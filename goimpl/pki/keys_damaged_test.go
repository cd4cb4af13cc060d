package pki_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// A key whose numbers do not fit each other is a key of nobody, and says so
// when it is loaded; what stands around a sound one does not matter.
func TestDamagedKeys(t *testing.T) {
	rsaKey, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	ecKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	ec, err := x509.MarshalECPrivateKey(ecKey)
	if err != nil {
		t.Fatal(err)
	}
	pkcs1 := x509.MarshalPKCS1PrivateKey(rsaKey)
	pkcs8, err := x509.MarshalPKCS8PrivateKey(rsaKey)
	if err != nil {
		t.Fatal(err)
	}
	flipped := func(der []byte, at int) []byte {
		der = bytes.Clone(der)
		der[at] ^= 1
		return der
	}
	number := func(n *big.Int) []byte { return tlv(2, n.FillBytes(make([]byte, n.BitLen()/8+1))) }
	long := seq(number(new(big.Int)), number(rsaKey.N), number(big.NewInt(1<<32+15)), number(rsaKey.D), number(rsaKey.Primes[0]),
		number(rsaKey.Primes[1]), number(rsaKey.Precomputed.Dp), number(rsaKey.Precomputed.Dq), number(rsaKey.Precomputed.Qinv))
	edwards := func(params ...[]byte) []byte {
		return seq(tlv(2, []byte{0}), seq(append([][]byte{oid("1.3.101.112")}, params...)...), tlv(4, tlv(4, make([]byte, 32))))
	}
	const mismatch = registry.X509KeyValuesMismatch
	for name, c := range map[string]struct {
		label string
		der   []byte
		want  registry.Reason // 0: read
	}{
		"modulus":                     {"RSA PRIVATE KEY", flipped(pkcs1, 100), mismatch},
		"coefficient":                 {"PRIVATE KEY", flipped(pkcs8, len(pkcs8)-1), mismatch},
		"exponent of 33 bits":         {"RSA PRIVATE KEY", long, registry.RSABadEValue},
		"scalar":                      {"EC PRIVATE KEY", flipped(ec, 20), mismatch},
		"public half":                 {"EC PRIVATE KEY", flipped(ec, len(ec)-1), mismatch},
		"more behind":                 {"PRIVATE KEY", append(bytes.Clone(pkcs8), 0), 0},
		"in the clear after all":      {"ENCRYPTED PRIVATE KEY", pkcs8, 0},
		"version 2":                   {"PRIVATE KEY", flipped(edwards(), 4), 0},
		"parameters of Ed25519":       {"PRIVATE KEY", edwards(tlv(5)), registry.ErrPEMLib},
		"cut off":                     {"PRIVATE KEY", pkcs8[:len(pkcs8)-1], registry.ErrPEMLib},
		"RSA numbers called DSA":      {"DSA PRIVATE KEY", pkcs1, registry.ErrPEMLib},
		"an element, but not of keys": {"PRIVATE KEY", tlv(2, []byte{5}), registry.ErrPEMLib},
	} {
		key, err := pki.ReadPrivateKey(pem.EncodeToMemory(&pem.Block{Type: c.label, Bytes: c.der}), always("x"))
		if err == nil && c.want == 0 && key != nil {
			continue
		}
		if err == nil || err.Reason != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
}
