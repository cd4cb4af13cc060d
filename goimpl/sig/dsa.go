package sig

import (
	"crypto"
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"errors"
	"io"
	"math/big"

	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"
)

// DSAPrivateKey is a DSA private key (FIPS 186-4). It is a crypto.Signer.
type DSAPrivateKey struct{ dsa.PrivateKey }

// Public is the *dsa.PublicKey.
func (k *DSAPrivateKey) Public() crypto.PublicKey { return &k.PublicKey }

// Sign signs a digest; the signature is the DER of two integers (RFC 3279, 2.2.2).
func (k *DSAPrivateKey) Sign(rand io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	if opts.HashFunc() == 0 {
		return nil, errors.New("sig: DSA signs digests, not messages")
	}
	// FIPS 186-4, 4.6: no more of the digest than q is long.
	r, s, err := dsa.Sign(rand, &k.PrivateKey, digest[:min(len(digest), k.Q.BitLen()/8)])
	if err != nil {
		return nil, err
	}
	var b cryptobyte.Builder
	b.AddASN1(asn1.SEQUENCE, func(b *cryptobyte.Builder) {
		b.AddASN1BigInt(r)
		b.AddASN1BigInt(s)
	})
	return b.Bytes()
}

// verifyDSA checks a DSS signature, the DER of two integers (RFC 3279, 2.2.2).
// crypto/dsa leaves it to its caller to cut a digest that is longer than q to
// q's length (FIPS 186-4, 4.6), and to bound the work a key causes.
func verifyDSA(pub *dsa.PublicKey, digest, signature []byte) bool {
	if !soundDSA(pub) {
		return false
	}
	var (
		seq   = cryptobyte.String(signature)
		inner cryptobyte.String
		r, s  big.Int
	)
	if !seq.ReadASN1(&inner, asn1.SEQUENCE) || !seq.Empty() ||
		!inner.ReadASN1Integer(&r) || !inner.ReadASN1Integer(&s) || !inner.Empty() {
		return false
	}
	return dsa.Verify(pub, digest[:min(len(digest), pub.Q.BitLen()/8)], &r, &s)
}

// MaxDSABits is the largest modulus taken, OPENSSL_DSA_MAX_MODULUS_BITS.
const MaxDSABits = 10000

// soundDSA reports whether a key's numbers are of lengths DSA is defined for
// (FIPS 186-4, 4.2) and its public value is in the group's range.
func soundDSA(pub *dsa.PublicKey) bool {
	if pub.P == nil || pub.Q == nil || pub.G == nil || pub.Y == nil || pub.P.Sign() <= 0 || pub.Q.Sign() <= 0 {
		return false
	}
	switch pub.Q.BitLen() {
	case 160, 224, 256:
	default:
		return false
	}
	one := big.NewInt(1)
	return pub.P.BitLen() <= MaxDSABits && pub.P.Bit(0) == 1 &&
		pub.G.Cmp(one) > 0 && pub.G.Cmp(pub.P) < 0 && pub.Y.Cmp(one) > 0 && pub.Y.Cmp(pub.P) < 0
}
