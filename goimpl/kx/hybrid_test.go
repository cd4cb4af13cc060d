package kx

import (
	"bytes"
	"crypto/mlkem"
	"crypto/rand"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

const hybridGroup = registry.GroupX25519MLKEM768

// Our client against crypto/mlkem and our own X25519 as the server.
func TestHybridClientAgainstStandardLibrary(t *testing.T) {
	private, share, tlsErr := generate(hybridGroup, rand.Reader)
	if tlsErr != nil {
		t.Fatal(tlsErr)
	}
	ek, err := mlkem.NewEncapsulationKey768(share[:mlkem.EncapsulationKeySize768])
	if err != nil {
		t.Fatal(err)
	}
	kemSecret, ciphertext := ek.Encapsulate()
	point, xSecret, tlsErr := Respond(registry.GroupX25519, share[mlkem.EncapsulationKeySize768:], rand.Reader)
	if tlsErr != nil {
		t.Fatal(tlsErr)
	}
	secret, tlsErr := complete(hybridGroup, private, append(ciphertext, point...))
	if tlsErr != nil || !bytes.Equal(secret, append(kemSecret, xSecret...)) {
		t.Errorf("secret %x, error %v", secret, tlsErr)
	}
}

// Our server against crypto/mlkem as the client.
func TestHybridServerAgainstStandardLibrary(t *testing.T) {
	dk, err := mlkem.GenerateKey768()
	if err != nil {
		t.Fatal(err)
	}
	scalar, point, tlsErr := generate(registry.GroupX25519, rand.Reader)
	if tlsErr != nil {
		t.Fatal(tlsErr)
	}
	share, secret, tlsErr := Respond(hybridGroup, append(dk.EncapsulationKey().Bytes(), point...), seeded(1))
	if tlsErr != nil {
		t.Fatal(tlsErr)
	}
	kemSecret, err := dk.Decapsulate(share[:mlkem.CiphertextSize768])
	if err != nil {
		t.Fatal(err)
	}
	xSecret, tlsErr := complete(registry.GroupX25519, scalar, share[mlkem.CiphertextSize768:])
	if tlsErr != nil || !bytes.Equal(secret, append(bytes.Clone(kemSecret), xSecret...)) {
		t.Errorf("secret %x, error %v", secret, tlsErr)
	}
}

// The private part is the seed of FIPS 203, from which any implementation makes the same key.
func TestHybridPrivateIsTheSeed(t *testing.T) {
	private, share, tlsErr := generate(hybridGroup, rand.Reader)
	if tlsErr != nil {
		t.Fatal(tlsErr)
	}
	dk, err := mlkem.NewDecapsulationKey768(private[:mlkem.SeedSize])
	if err != nil || !bytes.Equal(dk.EncapsulationKey().Bytes(), share[:mlkem.EncapsulationKeySize768]) {
		t.Errorf("another encapsulation key (%v)", err)
	}
}

func TestHybridBadShares(t *testing.T) {
	private, share, _ := generate(hybridGroup, rand.Reader)
	answer, _, err := Respond(hybridGroup, share, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	notReduced := bytes.Clone(share)
	notReduced[0], notReduced[1] = 0xFF, notReduced[1]|0x0F // the first coefficient is 4095
	lowOrder := append(bytes.Clone(share[:len(share)-32]), make([]byte, 32)...)
	for name, bad := range map[string][]byte{"coefficient not reduced": notReduced, "X25519 point of low order": lowOrder, "X25519 alone": share[len(share)-32:]} {
		if _, _, err := Respond(hybridGroup, bad, rand.Reader); reason(err) != registry.BadKeyShare {
			t.Errorf("%s: %v", name, err)
		}
	}
	clear(answer[len(answer)-32:])
	if _, err := complete(hybridGroup, private, answer); reason(err) != registry.BadKeyShare {
		t.Errorf("server's X25519 point of low order: %v", err)
	}
}

// A changed ciphertext is not an error but another secret (FIPS 203, 6.3), which no Finished survives.
func TestHybridImplicitRejection(t *testing.T) {
	private, share, _ := generate(hybridGroup, rand.Reader)
	answer, secret, err := Respond(hybridGroup, share, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	answer[100] ^= 1
	got, err := complete(hybridGroup, private, answer)
	if err != nil || bytes.Equal(got[:32], secret[:32]) || !bytes.Equal(got[32:], secret[32:]) {
		t.Errorf("secret %x, error %v", got, err)
	}
}
