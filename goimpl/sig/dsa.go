package sig

import (
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"math/big"

	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"
)

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

// maxDSABits is the largest modulus taken, OPENSSL_DSA_MAX_MODULUS_BITS.
const maxDSABits = 10000

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
	return pub.P.BitLen() <= maxDSABits && pub.P.Bit(0) == 1 &&
		pub.G.Cmp(one) > 0 && pub.G.Cmp(pub.P) < 0 && pub.Y.Cmp(one) > 0 && pub.Y.Cmp(pub.P) < 0
}
