package kx

import (
	"bytes"
	"crypto/rand"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// RFC 7748, 6.1.
func TestX25519Vector(t *testing.T) {
	alice := unhex(t, "77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")
	bob := unhex(t, "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f")
	shared := unhex(t, "4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742")

	private, share, err := generate(registry.GroupX25519, bytes.NewReader(alice))
	if err != nil || !bytes.Equal(private, alice) ||
		!bytes.Equal(share, unhex(t, "8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a")) {
		t.Errorf("private %x, share %x, error %v", private, share, err)
	}
	if secret, err := complete(registry.GroupX25519, alice, bob); err != nil || !bytes.Equal(secret, shared) {
		t.Errorf("secret %x, error %v", secret, err)
	}
}

// Points whose order divides 8, and their forms above the prime and with the
// unused top bit, lead to a secret of zeros with every key.
func TestX25519LowOrder(t *testing.T) {
	private, _, err := generate(registry.GroupX25519, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	for _, point := range []string{
		"0000000000000000000000000000000000000000000000000000000000000000",
		"0100000000000000000000000000000000000000000000000000000000000000",
		"e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
		"5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
		"ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
		"0000000000000000000000000000000000000000000000000000000000000080",
	} {
		if secret, err := complete(registry.GroupX25519, private, unhex(t, point)); reason(err) != registry.BadKeyShare {
			t.Errorf("%s: secret %x, error %v", point, secret, err)
		}
		if _, _, err := Respond(registry.GroupX25519, unhex(t, point), rand.Reader); reason(err) != registry.BadKeyShare {
			t.Errorf("%s: %v", point, err)
		}
	}
}
