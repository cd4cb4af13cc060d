package pki

import (
	"crypto/rsa"
	"math/big"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// maxPrimes is RSA_MAX_PRIME_NUM.
const maxPrimes = 5

// parsePKCS1 decodes an RSAPrivateKey (RFC 8017, A.1.2) and checks that its
// numbers fit each other. OpenSSL leaves that check to the first signature.
func parsePKCS1(der []byte) (*sig.RSAPrivateKey, *tlserr.Error) {
	r := openDER(der)
	seq := r.enter(tagSequence)
	version := smallInteger(seq.integer(tagInteger))
	n, e := seq.natural(sig.MaxRSABits), seq.natural(sig.MaxRSABits)
	limit := n.BitLen()
	key := &rsa.PrivateKey{PublicKey: rsa.PublicKey{N: n, E: int(e.Int64())}, D: seq.natural(limit)}
	key.Primes = []*big.Int{seq.natural(limit), seq.natural(limit)}
	key.Precomputed.Dp, key.Precomputed.Dq, key.Precomputed.Qinv = seq.natural(limit), seq.natural(limit), seq.natural(limit)
	if version == 1 {
		key.Primes = append(key.Primes, seq.otherPrimes(limit)...)
	}
	seq.done()
	switch {
	case r.f.cause == wrongNumber:
		return nil, errUnsound
	case !r.ok(), version < 0, version > 1, len(key.Primes) > maxPrimes:
		return nil, errNoKey
	case e.BitLen() > maxExponent:
		return nil, tlserr.New(registry.RSABadEValue)
	}
	key.Precompute()
	if key.Validate() != nil {
		return nil, errUnsound
	}
	return sig.NewRSAPrivateKey(key), nil
}

// maxExponent is the longest public exponent in bits that crypto/rsa signs with.
const maxExponent = 31

// parsePSSKey is parsePKCS1 for a key that makes RSASSA-PSS signatures only.
func parsePSSKey(p8 pkcs8) (*sig.PSSPrivateKey, *tlserr.Error) {
	limits, ok := sig.ParsePSSLimits(p8.alg.Params)
	if !ok {
		return nil, errNoKey
	}
	key, err := parsePKCS1(p8.key)
	return &sig.PSSPrivateKey{RSA: key, Limits: limits}, err
}

// otherPrimes takes the OtherPrimeInfos of a key with more than two primes.
// Their exponents and coefficients are computed again.
func (r *derReader) otherPrimes(bits int) (primes []*big.Int) {
	list := r.enter(tagSequence)
	for !list.empty() && len(primes) < maxPrimes {
		info := list.enter(tagSequence)
		primes = append(primes, info.natural(bits))
		info.natural(bits)
		info.natural(bits)
		info.done()
	}
	list.done()
	return primes
}

// natural takes a positive INTEGER of at most that many bits. On failure it
// gives a number too, so that its caller may look at the reader later.
func (r *derReader) natural(bits int) *big.Int {
	body := r.integer(tagInteger)
	v := new(big.Int)
	if !r.ok() {
		return v
	}
	if body[0]&0x80 != 0 || len(body) > bits/8+1 || v.SetBytes(body).Sign() == 0 || v.BitLen() > bits {
		r.fail(wrongNumber)
	}
	return v
}
