package pki

import (
	"crypto"
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"errors"
	"io"
	"math/big"

	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"

	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// maxDSABits is OPENSSL_DSA_MAX_MODULUS_BITS.
const maxDSABits = 10000

// DSAPrivateKey is a DSA private key (FIPS 186-4). It is a crypto.Signer.
type DSAPrivateKey struct{ key dsa.PrivateKey }

// Public is the *dsa.PublicKey.
func (k *DSAPrivateKey) Public() crypto.PublicKey { return &k.key.PublicKey }

// Sign signs a digest; the signature is the DER of two integers (RFC 3279, 2.2.2).
func (k *DSAPrivateKey) Sign(rand io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	if opts.HashFunc() == 0 {
		return nil, errors.New("pki: DSA signs digests, not messages")
	}
	// FIPS 186-4, 4.6: no more of the digest than q is long.
	r, s, err := dsa.Sign(rand, &k.key, digest[:min(len(digest), k.key.Q.BitLen()/8)])
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

// dsaParameters takes p, q and g (RFC 3279, 2.3.2), in lengths that crypto/dsa
// can do without end (FIPS 186-4, 4.2, and what OpenSSL allows).
func (r *derReader) dsaParameters() (p dsa.Parameters) {
	p = dsa.Parameters{P: r.natural(maxDSABits), Q: r.natural(256), G: r.natural(maxDSABits)}
	switch p.Q.BitLen() {
	case 160, 224, 256:
	default:
		r.fail(wrongNumber)
	}
	if p.P.Bit(0) == 0 || p.Q.Bit(0) == 0 || p.Q.BitLen() >= p.P.BitLen() || !inside(p.G, p.P) {
		r.fail(wrongNumber)
	}
	return p
}

// inside reports whether 1 < n < limit.
func inside(n, limit *big.Int) bool { return n.Cmp(big.NewInt(1)) > 0 && n.Cmp(limit) < 0 }

// dsaPublicKey decodes the key of a SubjectPublicKeyInfo. One that inherits
// its parameters from its issuer is not supported (as in OpenSSL since 3.0).
func dsaPublicKey(params, key []byte) *dsa.PublicKey {
	r := openDER(params)
	seq := r.enter(tagSequence)
	pub := &dsa.PublicKey{Parameters: seq.dsaParameters()}
	seq.done()
	k := openDER(key)
	pub.Y = k.natural(maxDSABits)
	if !r.ok() || !k.ok() || !inside(pub.Y, pub.P) {
		return nil
	}
	return pub
}

// parseDSA decodes the key of a PrivateKeyInfo.
func parseDSA(p8 pkcs8) (*DSAPrivateKey, *tlserr.Error) {
	r := openDER(p8.alg.Params)
	seq := r.enter(tagSequence)
	params := seq.dsaParameters()
	seq.done()
	k := openDER(p8.key)
	x := k.natural(256)
	return newDSAKey(params, x, &r, &k)
}

// parseTraditionalDSA decodes a DSAPrivateKey of OpenSSL's: version, p, q, g, y, x.
func parseTraditionalDSA(der []byte) (*DSAPrivateKey, *tlserr.Error) {
	r := openDER(der)
	seq := r.enter(tagSequence)
	version := smallInteger(seq.integer(tagInteger))
	params := seq.dsaParameters()
	seq.natural(maxDSABits) // y follows from x
	x := seq.natural(256)
	seq.done()
	if version != 0 {
		return nil, errNoKey
	}
	return newDSAKey(params, x, &r)
}

// pkcs8 is the key as a PrivateKeyInfo.
func (k *DSAPrivateKey) pkcs8() []byte {
	params := appendInteger(appendInteger(appendInteger(nil, k.key.P), k.key.Q), k.key.G)
	return marshalPKCS8(oidDSA, wrapTLV(params, 0, tagSequence), appendInteger(nil, k.key.X))
}

func appendInteger(out []byte, n *big.Int) []byte {
	return appendTLV(out, tagInteger, n.FillBytes(make([]byte, n.BitLen()/8+1)))
}

// newDSAKey is the key of numbers that were read from somewhere.
func newDSAKey(params dsa.Parameters, x *big.Int, from ...*derReader) (*DSAPrivateKey, *tlserr.Error) {
	for _, r := range from {
		if !r.ok() {
			return nil, errNoKey
		}
	}
	if x.Cmp(params.Q) >= 0 {
		return nil, errUnsound
	}
	y := new(big.Int).Exp(params.G, x, params.P)
	if !inside(y, params.P) {
		return nil, errUnsound
	}
	return &DSAPrivateKey{dsa.PrivateKey{PublicKey: dsa.PublicKey{Parameters: params, Y: y}, X: x}}, nil
}
