package verify_test

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"io"
	"math/big"
	"testing"
)

// signer is any private key.
type signer = crypto.Signer

// bigRSA is a large RSA key, of primes of 1,024 bits each: two of 8,192 would take minutes to find.
type bigRSA struct {
	public rsa.PublicKey
	primes []rsaPrime
}

// rsaPrime is a prime of the modulus, the private exponent for it, and what is
// 1 modulo it and 0 modulo the others.
type rsaPrime struct{ p, d, unit *big.Int }

const bigExponent = 1<<31 - 1 // the most work crypto/rsa takes

func newBigRSA(t testing.TB, primes int) *bigRSA {
	k := &bigRSA{public: rsa.PublicKey{N: big.NewInt(1), E: bigExponent}}
	for range primes {
		p, err := rand.Prime(rand.Reader, 1024)
		if err != nil {
			t.Fatal(err)
		}
		d := new(big.Int).ModInverse(big.NewInt(bigExponent), new(big.Int).Sub(p, big.NewInt(1)))
		k.primes = append(k.primes, rsaPrime{p: p, d: d})
		k.public.N.Mul(k.public.N, p)
	}
	for i := range k.primes {
		p := &k.primes[i]
		rest := new(big.Int).Div(k.public.N, p.p)
		p.unit = rest.Mul(rest, new(big.Int).ModInverse(rest, p.p))
	}
	return k
}

func (k *bigRSA) Public() crypto.PublicKey { return &k.public }

// Sign makes an RSASSA-PKCS1-v1_5 signature over a SHA-256 digest, prime by prime.
func (k *bigRSA) Sign(_ io.Reader, digest []byte, _ crypto.SignerOpts) ([]byte, error) {
	em := make([]byte, k.public.Size())
	em[1] = 1
	for i := 2; i < len(em); i++ {
		em[i] = 0xFF
	}
	info := append([]byte("\x30\x31\x30\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00\x04\x20"), digest...)
	copy(em[len(em)-len(info):], info)
	em[len(em)-len(info)-1] = 0
	m, sum := new(big.Int).SetBytes(em), new(big.Int)
	for _, p := range k.primes {
		part := new(big.Int).Exp(m, p.d, p.p)
		sum.Add(sum, part.Mul(part, p.unit))
	}
	return sum.Mod(sum, k.public.N).FillBytes(em), nil
}
