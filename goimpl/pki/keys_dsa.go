package pki

import (
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"math/big"

	"github.com/pyssl/pyssl/goimpl/sig"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// dsaParameters takes p, q and g (RFC 3279, 2.3.2), in lengths that crypto/dsa
// can do without end (FIPS 186-4, 4.2, and what OpenSSL allows).
func (r *derReader) dsaParameters() (p dsa.Parameters) {
	p = dsa.Parameters{P: r.natural(sig.MaxDSABits), Q: r.natural(256), G: r.natural(sig.MaxDSABits)}
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
	pub.Y = k.natural(sig.MaxDSABits)
	if !r.ok() || !k.ok() || !inside(pub.Y, pub.P) {
		return nil
	}
	return pub
}

// parseDSA decodes the key of a PrivateKeyInfo.
func parseDSA(p8 pkcs8) (*sig.DSAPrivateKey, *tlserr.Error) {
	r := openDER(p8.alg.Params)
	seq := r.enter(tagSequence)
	params := seq.dsaParameters()
	seq.done()
	k := openDER(p8.key)
	x := k.natural(256)
	return newDSAKey(params, x, &r, &k)
}

// parseTraditionalDSA decodes a DSAPrivateKey of OpenSSL's: version, p, q, g, y, x.
func parseTraditionalDSA(der []byte) (*sig.DSAPrivateKey, *tlserr.Error) {
	r := openDER(der)
	seq := r.enter(tagSequence)
	version := smallInteger(seq.integer(tagInteger))
	params := seq.dsaParameters()
	seq.natural(sig.MaxDSABits) // y follows from x
	x := seq.natural(256)
	seq.done()
	if version != 0 {
		return nil, errNoKey
	}
	return newDSAKey(params, x, &r)
}

// marshalDSA is the key as a PrivateKeyInfo.
func marshalDSA(k *sig.DSAPrivateKey) []byte {
	params := appendInteger(appendInteger(appendInteger(nil, k.P), k.Q), k.G)
	return marshalPKCS8(OIDDSA, wrapTLV(params, 0, tagSequence), appendInteger(nil, k.X))
}

func appendInteger(out []byte, n *big.Int) []byte {
	return appendTLV(out, tagInteger, n.FillBytes(make([]byte, n.BitLen()/8+1)))
}

// newDSAKey is the key of numbers that were read from somewhere.
func newDSAKey(params dsa.Parameters, x *big.Int, from ...*derReader) (*sig.DSAPrivateKey, *tlserr.Error) {
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
	return &sig.DSAPrivateKey{PrivateKey: dsa.PrivateKey{PublicKey: dsa.PublicKey{Parameters: params, Y: y}, X: x}}, nil
}
