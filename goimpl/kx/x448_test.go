package kx

import (
	"bytes"
	"crypto/rand"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// RFC 7748, 6.2.
func TestX448Vector(t *testing.T) {
	alice := unhex(t, "9a8f4925d1519f5775cf46b04b5800d4ee9ee8bae8bc5565d498c28dd9c9baf574a9419744897391006382a6f127ab1d9ac2d8c0a598726b")
	bob := unhex(t, "3eb7a829b0cd20f5bcfc0b599b6feccf6da4627107bdb0d4f345b43027d8b972fc3e34fb4232a13ca706dcb57aec3dae07bdc1c67bf33609")
	shared := unhex(t, "07fff4181ac6cc95ec1c16a94a0f74d12da232ce40a77552281d282bb60c0b56fd2464c335543936521c24403085d59a449a5037514a879d")

	private, share, err := generate(registry.GroupX448, bytes.NewReader(alice))
	if err != nil || !bytes.Equal(private, alice) ||
		!bytes.Equal(share, unhex(t, "9b08f7cc31b7e3e67d22d5aea121074a273bd2b83de09c63faa73d2c22c5d9bbc836647241d953d40c5b12da88120d53177f80e532c41fa0")) {
		t.Errorf("private %x, share %x, error %v", private, share, err)
	}
	if secret, err := complete(registry.GroupX448, alice, bob); err != nil || !bytes.Equal(secret, shared) {
		t.Errorf("secret %x, error %v", secret, err)
	}
}

// The points of low order: 0, 1 and p-1, also in forms that are not reduced.
func TestX448LowOrder(t *testing.T) {
	private, _, err := generate(registry.GroupX448, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	zero := make([]byte, 56)
	p := bytes.Repeat([]byte{0xFF}, 56) // 2^448 - 2^224 - 1, little-endian
	p[28] = 0xFE
	with := func(b []byte, first byte) []byte {
		b = bytes.Clone(b)
		b[0] = first
		return b
	}
	over := append(make([]byte, 28), bytes.Repeat([]byte{0xFF}, 28)...) // p+1, that is 1
	for name, point := range map[string][]byte{
		"0": zero, "1": with(zero, 1), "p-1": with(p, 0xFE), "p": p, "p+1": over,
	} {
		if secret, err := complete(registry.GroupX448, private, point); reason(err) != registry.BadKeyShare {
			t.Errorf("%s: secret %x, error %v", name, secret, err)
		}
		if _, _, err := Respond(registry.GroupX448, point, rand.Reader); reason(err) != registry.BadKeyShare {
			t.Errorf("%s: %v", name, err)
		}
	}
}
