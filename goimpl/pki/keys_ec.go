package pki

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/elliptic"
	"math/big"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// wrongNumber marks a number that makes no sense where it stands.
const wrongNumber = registry.ASN1IllegalInteger

// oidPrimeField is the field type of curves over GF(p) (RFC 3279, 2.3.5).
const oidPrimeField = "1.2.840.10045.1.1"

// sec1 is an ECPrivateKey (RFC 5915, 3).
type sec1 struct {
	scalar []byte // big endian, of any length
	params []byte // DER ECParameters, nil where absent
	public []byte // the point, nil where absent
}

// readSEC1 splits an ECPrivateKey.
func readSEC1(der []byte) (k sec1, ok bool) {
	r := openDER(der)
	seq := r.enter(tagSequence)
	seq.integer(tagInteger) // the version; OpenSSL asks for none in particular
	k.scalar = seq.body(tagOctetString)
	k.params = seq.optional(explicit(0))
	if seq.at(explicit(1)) {
		in := seq.enter(explicit(1))
		point := in.bitString(tagBitString)
		k.public = point.whole()
		in.doneExplicit()
	}
	seq.done()
	r.done()
	return k, r.ok()
}

// parseSEC1 decodes an ECPrivateKey; params are those of the PKCS#8 around it,
// which win over its own. The public key follows from the private one; OpenSSL
// believes what is said of it, and finds out when it signs.
func parseSEC1(der, params []byte) (*ecdsa.PrivateKey, *tlserr.Error) {
	k, ok := readSEC1(der)
	if !ok {
		return nil, errNoKey
	}
	if params == nil {
		params = k.params
	}
	curve := anyCurve(params)
	if curve == nil {
		return nil, errNoKey
	}
	// RFC 5915 has the scalar as long as the order; OpenSSL takes it shorter, and longer by zeros.
	scalar := bytes.TrimLeft(k.scalar, "\x00")
	size := (curve.Params().N.BitLen() + 7) / 8
	if len(scalar) > size {
		return nil, errUnsound
	}
	fixed := make([]byte, size)
	defer clear(fixed)
	copy(fixed[size-len(scalar):], scalar)
	key, err := ecdsa.ParseRawPrivateKey(curve, fixed)
	if err != nil || k.public != nil && !key.PublicKey.Equal(ecPublicKey(curve, k.public)) {
		return nil, errUnsound
	}
	return key, nil
}

// domain is a prime curve spelled out (SEC 1, C.2).
type domain struct {
	p, n       *big.Int
	a, b, base []byte
}

// readDomain reads SpecifiedECDomain parameters.
func readDomain(params []byte) (d domain, ok bool) {
	r := openDER(params)
	seq := r.enter(tagSequence)
	version := smallInteger(seq.integer(tagInteger))
	field := seq.enter(tagSequence)
	fieldType := field.oid(tagOID)
	d.p = field.natural(maxECBits)
	field.done()
	coefficients := seq.enter(tagSequence)
	d.a, d.b = coefficients.body(tagOctetString), coefficients.body(tagOctetString)
	coefficients.optional(tagBitString) // seed
	coefficients.done()
	d.base = seq.body(tagOctetString)
	d.n = seq.natural(maxECBits)
	if seq.at(tagInteger) {
		seq.natural(maxECBits) // cofactor
	}
	seq.done()
	r.done()
	return d, r.ok() && version == 1 && OIDString(fieldType) == oidPrimeField
}

// curve is the one that is spelled out, if it is one that has a name here; else nil.
func (d *domain) curve() elliptic.Curve {
	for _, c := range []elliptic.Curve{elliptic.P224(), elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		own := c.Params()
		minus3 := new(big.Int).Sub(own.P, big.NewInt(3))
		if own.P.Cmp(d.p) == 0 && own.N.Cmp(d.n) == 0 && new(big.Int).SetBytes(d.a).Cmp(minus3) == 0 &&
			new(big.Int).SetBytes(d.b).Cmp(own.B) == 0 && isBasePoint(own, d.base) {
			return c
		}
	}
	return nil
}

// anyCurve is the curve that EC parameters name or spell out, or nil.
func anyCurve(params []byte) elliptic.Curve {
	if d, ok := readDomain(params); ok {
		return d.curve()
	}
	return namedCurve(params)
}

// maxECBits bounds the numbers of explicit parameters: those of P-521.
const maxECBits = 521

// isBasePoint reports whether point encodes the curve's generator (SEC 1, 2.3.3).
func isBasePoint(c *elliptic.CurveParams, point []byte) bool {
	size := (c.BitSize + 7) / 8
	if len(point) < 1+size || !bytes.Equal(point[1:1+size], c.Gx.FillBytes(make([]byte, size))) {
		return false
	}
	y := c.Gy.FillBytes(make([]byte, size))
	odd := y[size-1] & 1
	switch point[0] {
	case 2, 3:
		return len(point) == 1+size && point[0]&1 == odd
	case 6, 7:
		return point[0]&1 == odd && bytes.Equal(point[1+size:], y)
	}
	return point[0] == 4 && bytes.Equal(point[1+size:], y)
}
