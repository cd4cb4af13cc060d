package verify

import (
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
)

// Signature algorithms of Suite B (RFC 6460).
const (
	oidECDSAWithSHA256 = "1.2.840.10045.4.3.2"
	oidECDSAWithSHA384 = "1.2.840.10045.4.3.3"
)

// suiteB is what the SUITEB flags still allow. Once a P-384 key was seen on the
// way up, no P-256 key may follow.
type suiteB struct{ p256, p384 bool }

// checkSuiteB holds a path to the keys and signatures the SUITEB flags allow, in
// OpenSSL's order: from the leaf up, each key with the signature below it, at
// last the anchor's own.
func (v *verifier) checkSuiteB(p *path) failure {
	if !v.flag(flagSuiteB) {
		return failure{}
	}
	allowed := v.suiteB()
	first := allowed
	below := "" // algorithm of the signature below; nothing for the leaf
	for i := 0; i <= len(p.certs); i++ {
		c := p.certs[min(i, len(p.certs)-1)]
		code := allowed.check(c, below)
		if code == registry.VOk {
			below = c.SigAlg.OID
			continue
		}
		// A wrong signature or curve is the fault of the certificate below.
		signed := code == registry.VSuiteBInvalidSignatureAlgorithm || code == registry.VSuiteBLosNotAllowed
		if signed && i > 0 {
			i--
		}
		if code == registry.VSuiteBLosNotAllowed && allowed != first {
			code = registry.VSuiteBCannotSignP384WithP256
		}
		return failure{code: code, depth: i}
	}
	return failure{}
}

func (v *verifier) suiteB() suiteB {
	return suiteB{p256: v.flag(flagSuiteB128Only), p384: v.flag(flagSuiteB192)}
}

// listSuiteB is the same for a revocation list and the key it is signed with.
func (v *verifier) listSuiteB(l *crl, signer *cert) registry.VerifyCode {
	if !v.flag(flagSuiteB) {
		return registry.VOk
	}
	allowed := v.suiteB()
	return allowed.key(signer, l.SigAlg.OID)
}

// check asks whether a certificate may be used: its version, its key, and the
// algorithm of a signature its key has made.
func (s *suiteB) check(c *cert, signature string) registry.VerifyCode {
	if c.Version != 3 {
		return registry.VSuiteBInvalidVersion
	}
	return s.key(c, signature)
}

func (s *suiteB) key(c *cert, signature string) registry.VerifyCode {
	if c.key.kind != sig.ECDSA {
		return registry.VSuiteBInvalidAlgorithm
	}
	var allowed bool
	var want string
	switch c.KeyAlg.Curve() {
	case pki.OIDP384:
		allowed, want = s.p384, oidECDSAWithSHA384
	case pki.OIDP256:
		allowed, want = s.p256, oidECDSAWithSHA256
	default:
		return registry.VSuiteBInvalidCurve
	}
	switch {
	case signature != "" && signature != want:
		return registry.VSuiteBInvalidSignatureAlgorithm
	case !allowed:
		return registry.VSuiteBLosNotAllowed
	}
	if want == oidECDSAWithSHA384 {
		s.p256 = false
	}
	return registry.VOk
}
