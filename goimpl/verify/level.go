package verify

import (
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"crypto/ecdsa"
	"crypto/rsa"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
)

// KeyAllowed says whether a certificate's key is strong enough for a security
// level: what OpenSSL asks of a chain that is loaded to be sent.
func KeyAllowed(c *pki.Certificate, level int) bool { return keyStrongEnough(newCert(c), level) }

// DigestAllowed says whether the digest a certificate is signed with is strong
// enough for a security level. A self-signed certificate's is not asked.
func DigestAllowed(c *pki.Certificate, level int) bool {
	f := newCert(c)
	return f.selfSigned || digestStrongEnough(f, level)
}

// keyStrongEnough says whether the certificate's key satisfies the level. A
// key that cannot be decoded satisfies level 0 only.
func keyStrongEnough(c *cert, level int) bool {
	return level <= 0 || c.key.kind != sig.NoKind && c.key.security >= registry.LevelBits(level)
}

// digestStrongEnough checks the algorithm the certificate is signed with, by
// its unsigned outer copy as OpenSSL does.
func digestStrongEnough(c *cert, level int) bool {
	return level <= 0 || sig.Strength(c.SigAlg.OID, c.SigAlg.Params) >= registry.LevelBits(level)
}

// keyFacts is what is known of a certificate's key without using it. Keys on
// curves that OpenSSL knows and the engine does not have a kind and a security
// here and a nil PublicKey: they may be a leaf's, not an issuer's.
type keyFacts struct {
	kind     sig.Kind // NoKind: unknown, or not decodable
	security int      // bits, as EVP_PKEY_get_security_bits says
	explicit bool     // EC parameters are spelled out instead of named
}

func newKeyFacts(c *pki.Certificate) keyFacts {
	switch c.KeyAlg.OID {
	case pki.OIDRSA, pki.OIDRSAPSS:
		switch key := c.PublicKey.(type) {
		case *rsa.PublicKey:
			return keyFacts{kind: sig.RSA, security: rsaSecurity(key.N.BitLen())}
		case *sig.PSSPublicKey:
			return keyFacts{kind: sig.PSS, security: rsaSecurity(key.RSA.N.BitLen())}
		}
		return keyFacts{}
	case pki.OIDDSA:
		if _, ok := c.PublicKey.(*dsa.PublicKey); ok {
			return keyFacts{kind: sig.DSA} // enough for level 0 alone: no browser takes one, and TLS 1.3 has no such signatures
		}
		return keyFacts{}
	case pki.OIDEC:
		return ecFacts(c)
	case pki.OIDX25519:
		return keyFacts{kind: sig.Other, security: 128}
	case pki.OIDX448:
		return keyFacts{kind: sig.Other, security: 224}
	}
	switch {
	case c.PublicKey == nil:
		return keyFacts{}
	case c.KeyAlg.OID == pki.OIDEd25519:
		return keyFacts{kind: sig.Ed25519, security: 128}
	case c.KeyAlg.OID == pki.OIDEd448:
		return keyFacts{kind: sig.Ed448, security: 224}
	}
	return keyFacts{}
}

// rsaSecurity gives the level thresholds of OpenSSL's estimate for a modulus
// (SP 800-56B, appendix D), measured: the smallest sizes that reach each.
func rsaSecurity(bits int) int {
	for _, t := range [...]struct{ bits, security int }{{13914, 256}, {6947, 192}, {2671, 128}, {1963, 112}, {920, 80}} {
		if bits >= t.bits {
			return t.security
		}
	}
	return 0
}

// ecSecurity is half the order's size, rounded down to the usual steps.
func ecSecurity(orderBits int) int {
	for _, t := range [...]struct{ bits, security int }{{512, 256}, {384, 192}, {256, 128}, {224, 112}, {160, 80}} {
		if orderBits >= t.bits {
			return t.security
		}
	}
	return orderBits / 2
}

func ecFacts(c *pki.Certificate) keyFacts {
	if key, ok := c.PublicKey.(*ecdsa.PublicKey); ok {
		return keyFacts{kind: sig.ECDSA, security: ecSecurity(key.Params().N.BitLen()), explicit: c.ExplicitParams}
	}
	if c.ExplicitParams {
		return keyFacts{kind: sig.ECDSA, security: 256, explicit: true} // refused for that, not for its strength
	}
	if bits := rareCurve(c.KeyAlg.Curve()); bits > 0 {
		return keyFacts{kind: sig.ECDSA, security: ecSecurity(bits)}
	}
	return keyFacts{}
}
