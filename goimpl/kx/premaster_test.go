package kx

import (
	"bytes"
	"crypto/rand"
	"crypto/rsa"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

func rsaKey(t *testing.T) *rsa.PrivateKey {
	t.Helper()
	key, err := rsa.GenerateKey(rand.Reader, 1024)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func TestPremasterRoundTrip(t *testing.T) {
	key := rsaKey(t)
	premaster, ciphertext, err := EncryptPremaster(&key.PublicKey, registry.VersionTLS12, rand.Reader)
	if err != nil || len(premaster) != 48 || premaster[0] != 3 || premaster[1] != 3 {
		t.Fatalf("%x, %v", premaster, err)
	}
	if got, err := DecryptPremaster(key, ciphertext, registry.VersionTLS12, rand.Reader); err != nil || !bytes.Equal(got, premaster) {
		t.Errorf("%x, want %x (%v)", got, premaster, err)
	}
}

// Whatever the client sends, the server has 48 bytes that it cannot know, and no error (RFC 5246, 7.4.7.1).
func TestPremasterNeverTellsWhatIsWrong(t *testing.T) {
	key := rsaKey(t)
	encrypt := func(text []byte) []byte {
		//lint:ignore SA1019 the peer of a test
		c, err := rsa.EncryptPKCS1v15(rand.Reader, &key.PublicKey, text)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	text := append([]byte{3, 3}, bytes.Repeat([]byte{7}, 46)...)
	good := encrypt(text)
	for name, c := range map[string][]byte{
		"empty":            {},
		"short":            good[:len(good)-1],
		"long":             append(bytes.Clone(good), 0),
		"zeros":            make([]byte, len(good)),
		"above modulus":    bytes.Repeat([]byte{0xFF}, len(good)),
		"other padding":    append(bytes.Clone(good[:len(good)-1]), good[len(good)-1]^1),
		"47 bytes":         encrypt(text[:47]),
		"49 bytes":         encrypt(append(bytes.Clone(text), 7)),
		"no bytes":         encrypt(nil),
		"negotiated TLS11": encrypt(append([]byte{3, 2}, text[2:]...)), // rolled back: the hello said TLS 1.2
	} {
		one, err1 := DecryptPremaster(key, c, registry.VersionTLS12, rand.Reader)
		two, err2 := DecryptPremaster(key, c, registry.VersionTLS12, rand.Reader)
		if err1 != nil || err2 != nil || len(one) != 48 || len(two) != 48 {
			t.Errorf("%s: %x, %v, %v", name, one, err1, err2)
		}
		if bytes.Equal(one, two) || bytes.Equal(one[2:], text[2:]) {
			t.Errorf("%s: the substitute is not random: %x", name, one)
		}
	}
}

func TestPremasterWithoutRandomness(t *testing.T) {
	key := rsaKey(t)
	if _, _, err := EncryptPremaster(&key.PublicKey, registry.VersionTLS12, &brokenReader{}); reason(err) != registry.ErrInternalError {
		t.Errorf("%v", err)
	}
	if _, err := DecryptPremaster(key, nil, registry.VersionTLS12, &brokenReader{}); reason(err) != registry.ErrInternalError {
		t.Errorf("%v", err)
	}
}
