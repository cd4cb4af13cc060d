package kx

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"math/big"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// The primes are the RFC's: SHA-256 of those openssl genpkey writes.
func TestFFDHEPrimes(t *testing.T) {
	for g, want := range map[registry.Group]string{
		registry.GroupFFDHE2048: "9cd3b7f336872f46c09428d1bbc19877a4d440512cda8d1c1cf0cd6e33698966",
		registry.GroupFFDHE3072: "0eaf67db3a839156d5013494a5318a772b5697d270d721f37f092efc69ea5a17",
		registry.GroupFFDHE4096: "4648414224ac881b3d0dc59b466f96d06a558278776807797ecf1f66ff397b3e",
		registry.GroupFFDHE6144: "227ac9066b3ddd9e193670cda2388fa884f65ba0cf98b742d1fe77a6687c79c7",
		registry.GroupFFDHE8192: "770b14efaf6f049929c523113b3fa99a8d11dab1b18af3609590122075d19833",
	} {
		p := FFDHE(g)
		if sum := sha256.Sum256(p.P); hex.EncodeToString(sum[:]) != want {
			t.Errorf("%v: prime %x", g, p.P)
		}
		if n := p.Bits(); n != 8*len(p.P) || !bytes.Equal(p.G, []byte{2}) {
			t.Errorf("%v: %d bits, generator %x", g, n, p.G)
		}
	}
	if FFDHE(registry.GroupX25519).P != nil {
		t.Error("X25519 has a prime")
	}
}

// smallGroup is a safe prime of 512 bits, where zeros in front are frequent enough to meet.
func smallGroup(t *testing.T) DH {
	t.Helper()
	p, ok := new(big.Int).SetString("d49dc9708dfe53518623a85439a3b203a534513d949e6e0d0de23ddd5c88a6c10ba7da6e7887b7d06b03aa61abd3e4b24068bf09175ea894048c2918b6ea0ae7", 16)
	if !ok {
		t.Fatal("not a number")
	}
	return DH{P: p.Bytes(), G: []byte{2}}
}

// Both ends agree, with each other and with math/big, and strip zeros in front
// (RFC 5246, 8.1.2).
func TestDHAgreesAndStripsZeros(t *testing.T) {
	d := smallGroup(t)
	p := new(big.Int).SetBytes(d.P)
	short := 0
	for i := range 300 {
		rand := seeded(byte(i))
		rand.Seed([32]byte{byte(i), byte(i >> 8)})
		k, public, err := GenerateDH(d, rand)
		if err != nil {
			t.Fatal(err)
		}
		peer, secret, err := RespondDH(d, public, rand)
		if err != nil {
			t.Fatal(err)
		}
		got, err := k.Complete(peer)
		if err != nil || !bytes.Equal(got, secret) {
			t.Fatalf("%x and %x, %v", got, secret, err)
		}
		x, y := new(big.Int).SetBytes(k.private), new(big.Int).SetBytes(peer)
		if want := y.Exp(y, x, p).Bytes(); !bytes.Equal(got, want) {
			t.Fatalf("secret %x, want %x", got, want)
		}
		if len(got) < len(d.P) {
			short++
		}
	}
	if short == 0 {
		t.Error("no secret with zeros in front was met")
	}
}

// In TLS 1.3 the secret is as long as the prime (RFC 8446, 7.4.1).
func TestFFDHESecretIsPadded(t *testing.T) {
	f := finiteField{smallGroup(t), true}
	p := new(big.Int).SetBytes(f.P)
	for i := range 500 {
		exponent := make([]byte, 64)
		exponent[62], exponent[63] = byte(i>>8), byte(i)|1
		made, err := f.make(exponent)
		if err != nil {
			t.Fatal(err)
		}
		secret, err := f.complete(made, append(make([]byte, 63), 3))
		want := new(big.Int).Exp(big.NewInt(3), new(big.Int).SetBytes(exponent), p)
		if err != nil || len(secret) != 64 || new(big.Int).SetBytes(secret).Cmp(want) != 0 {
			t.Fatalf("%x, %v", secret, err)
		}
	}
	if _, err := f.complete(dhKey{}, []byte{3}); reason(err) != registry.BadKeyShare {
		t.Errorf("a share without zeros in front: %v", err)
	}
}

func TestDHRefusesPublicValues(t *testing.T) {
	for name, d := range map[string]DH{"small": smallGroup(t), "ffdhe2048": FFDHE(registry.GroupFFDHE2048)} {
		p := new(big.Int).SetBytes(d.P)
		k, _, err := GenerateDH(d, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		plus := func(n int64) []byte { return new(big.Int).Add(p, big.NewInt(n)).Bytes() }
		for what, public := range map[string][]byte{
			"none": nil, "0": {0}, "1": {1}, "1 with zeros": {0, 0, 1}, "p-1": plus(-1), "p": plus(0), "p+1": plus(1), "p with zero": append([]byte{0}, d.P...),
			"twice as long": append(bytes.Clone(d.P), d.P...),
		} {
			if secret, err := k.Complete(public); reason(err) != registry.BadDHValue || err.Alert != registry.AlertIllegalParameter {
				t.Errorf("%s, %s: %x, %v", name, what, secret, err)
			}
			if _, _, err := RespondDH(d, public, rand.Reader); reason(err) != registry.BadDHValue {
				t.Errorf("%s, %s: %v", name, what, err)
			}
		}
		if _, err := k.Complete(plus(-2)); err != nil {
			t.Errorf("%s, p-2: %v", name, err)
		}
		if _, err := k.Complete(append([]byte{0, 0}, plus(-2)...)); err != nil {
			t.Errorf("%s, p-2 with zeros: %v", name, err)
		}
	}
}

// Parameters a server sends are refused where no exchange can take place or cost too much.
func TestDHRefusesParameters(t *testing.T) {
	good := smallGroup(t)
	even := bytes.Clone(good.P)
	even[len(even)-1]--
	large := bytes.Repeat([]byte{0xFF}, MaxDHBits/8+1)
	for name, d := range map[string]DH{
		"nothing":    {},
		"zeros":      {P: make([]byte, 64), G: []byte{2}},
		"no g":       {P: good.P},
		"g is 1":     {P: good.P, G: []byte{1}},
		"g is p-1":   {P: good.P, G: even},
		"g is p":     {P: good.P, G: good.P},
		"p is even":  {P: even, G: []byte{2}},
		"511 bits":   {P: append([]byte{0x7F}, good.P[1:]...), G: []byte{2}},
		"8,200 bits": {P: large, G: []byte{2}},
	} {
		if _, _, err := GenerateDH(d, rand.Reader); reason(err) != registry.BadDHValue {
			t.Errorf("%s: %v", name, err)
		}
		if _, _, err := RespondDH(d, []byte{3}, rand.Reader); reason(err) != registry.BadDHValue {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, _, err := RespondDH(DH{append([]byte{0}, good.P...), []byte{0, 2}}, []byte{3}, rand.Reader); err != nil {
		t.Errorf("zeros in front of the parameters: %v", err)
	}
}

func TestDHKeyFreezes(t *testing.T) {
	d := smallGroup(t)
	k, public, err := GenerateDH(d, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	peer, want, err := RespondDH(d, public, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	w := wire.NewWriter()
	k.Code(w)
	var thawed Key
	r := wire.NewDecoder(w.Out())
	if thawed.Code(r); !r.Done() {
		t.Fatal("does not thaw")
	}
	if secret, err := thawed.Complete(peer); err != nil || !bytes.Equal(secret, want) {
		t.Errorf("%x, %v", secret, err)
	}
}

func TestDHSecurityBits(t *testing.T) {
	for n, want := range map[int]int{15360: 256, 8192: 192, 7680: 192, 4096: 128, 3072: 128, 3071: 112, 2048: 112, 2047: 80, 1024: 80, 1023: 0, 512: 0} {
		p := new(big.Int).SetBit(new(big.Int), n-1, 1)
		d := DH{P: append([]byte{0}, p.Bytes()...)}
		if got := d.SecurityBits(); got != want || d.Bits() != n {
			t.Errorf("%d bits: %d, %d", n, got, d.Bits())
		}
	}
}
