package pki

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rsa"
	"math"
	"math/big"

	"github.com/pyssl/pyssl/goimpl/sig"
)

// publicKey decodes a SubjectPublicKeyInfo's parts: the algorithm and the
// octets of the BIT STRING. nil: a kind or curve that is not supported, or no
// point of the curve. explicit: the curve is spelled out; it may still be one
// that is supported.
func publicKey(alg *Algorithm, key []byte) (pub crypto.PublicKey, explicit bool) {
	switch alg.OID {
	case OIDRSAPSS:
		limits, ok := sig.ParsePSSLimits(alg.Params)
		if rsaKey := rsaPublicKey(key); ok && rsaKey != nil {
			return &sig.PSSPublicKey{RSA: rsaKey, Limits: limits}, false
		}
	case OIDRSA: // the parameters are NULL, but nobody looks
		if rsaKey := rsaPublicKey(key); rsaKey != nil {
			return rsaKey, false
		}
	case OIDDSA:
		if dsaKey := dsaPublicKey(alg.Params, key); dsaKey != nil {
			return dsaKey, false
		}
	case OIDEC:
		_, explicit = readDomain(alg.Params)
		return ecPublicKey(anyCurve(alg.Params), key), explicit
	case OIDEd25519:
		if len(key) == ed25519.PublicKeySize && alg.Params == nil {
			return ed25519.PublicKey(key), false
		}
	case OIDEd448:
		if len(key) == 57 && alg.Params == nil {
			return sig.Ed448PublicKey(key), false
		}
	}
	return nil, false
}

// rsaPublicKey decodes an RSAPublicKey (RFC 8017, A.1.1). Like OpenSSL it takes
// the numbers as unsigned however they are written, and looks no further than
// they go. Exponents beyond 63 bits are not supported.
func rsaPublicKey(key []byte) *rsa.PublicKey {
	f := derFailure{}
	r := derReader{rest: key, f: &f}
	seq := r.enter(tagSequence)
	n := new(big.Int).SetBytes(seq.body(tagInteger))
	e := bytes.TrimLeft(seq.body(tagInteger), "\x00")
	seq.done()
	if f.set || n.Sign() == 0 || n.BitLen() > sig.MaxRSABits || len(e) == 0 {
		return nil
	}
	exponent := new(big.Int).SetBytes(e)
	if !exponent.IsInt64() || exponent.Int64() > math.MaxInt {
		return nil
	}
	return &rsa.PublicKey{N: n, E: int(exponent.Int64())}
}

// ecPublicKey decodes a point (RFC 5480, 2.2) of a curve, which may be nil;
// compressed and hybrid points too.
func ecPublicKey(curve elliptic.Curve, point []byte) crypto.PublicKey {
	if curve == nil || len(point) == 0 {
		return nil
	}
	size := (curve.Params().BitSize + 7) / 8
	switch {
	case (point[0] == 2 || point[0] == 3) && len(point) == 1+size:
		x, y := elliptic.UnmarshalCompressed(curve, point)
		if x == nil {
			return nil
		}
		point = append(x.FillBytes(make([]byte, size)), y.FillBytes(make([]byte, size))...)
		point = append([]byte{4}, point...)
	case (point[0] == 6 || point[0] == 7) && len(point) == 1+2*size && point[0]&1 == point[2*size]&1:
		point = append([]byte{4}, point[1:]...) // hybrid: the sign of y, and y
	}
	pub, err := ecdsa.ParseUncompressedPublicKey(curve, point)
	if err != nil {
		return nil
	}
	return pub
}

// namedCurve is the curve that EC parameters name, or nil.
func namedCurve(params []byte) elliptic.Curve {
	switch (Algorithm{Params: params}).Curve() {
	case oidP224:
		return elliptic.P224()
	case OIDP256:
		return elliptic.P256()
	case OIDP384:
		return elliptic.P384()
	case oidP521:
		return elliptic.P521()
	}
	return nil
}
