package verify

import (
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
)

// check checks a complete path in OpenSSL's order; the first failure is the
// verdict. What OpenSSL does not ask comes last, so that it never hides what
// OpenSSL would have said.
func (v *verifier) check(p *path) failure {
	for _, step := range [...]func(*path) failure{
		v.checkExtensions, v.checkLevel, v.checkIdentity, v.checkRevocation, v.checkSuiteB,
		v.checkSignatures, v.checkNames, v.checkResources, v.checkPolicy, v.checkTrust, v.checkStricter, v.checkStaple,
	} {
		if f := step(p); f.code != registry.VOk {
			return f
		}
	}
	return failure{}
}

// checkExtensions looks at each certificate from the leaf up: critical
// extensions, CA or not, RFC 5280's musts if X509_STRICT asks for them,
// purpose, path length.
func (v *verifier) checkExtensions(p *path) failure {
	var run extensionRun
	for i := range p.certs {
		if f := v.checkOne(p, i, &run); f.code != registry.VOk {
			f.depth = i
			return f
		}
	}
	return failure{}
}

// extensionRun is what checkOne carries from one certificate to the one above it.
type extensionRun struct {
	below   int  // CAs below that count for pathLenConstraint: not the leaf, not self-issued ones
	proxies int  // proxy certificates below
	proxied bool // the certificate below is a proxy: this one must not be a CA
}

func (v *verifier) checkOne(p *path, i int, run *extensionRun) failure {
	c, last := p.certs[i], i == len(p.certs)-1
	code := func(code registry.VerifyCode) failure { return failure{code: code} }
	switch {
	case v.unhandled(c):
		return code(registry.VUnhandledCriticalExtension)
	case c.isProxy() && !v.flag(flagAllowProxies):
		return code(registry.VProxyCertificatesNotAllowed)
	}
	mustBeCA := i > 0 && !run.proxied
	if bad := v.checkRole(c, i, last, run.proxied); bad != registry.VOk {
		return code(bad)
	}
	if len(p.certs) > 1 {
		if c.key.kind == sig.NoKind {
			return code(registry.VUnspecified)
		}
		if c.key.explicit {
			return code(registry.VECKeyExplicitParams)
		}
		if v.flag(flagStrict) {
			if f := checkStrict(c, last); f.code != registry.VOk {
				return f
			}
		}
	}
	if bad := v.checkPurpose(p, i, mustBeCA); bad != registry.VOk {
		return code(bad)
	}
	if i > 1 && c.pathLen() >= 0 && run.below > c.pathLen()+run.proxies {
		return code(registry.VPathLengthExceeded)
	}
	if i > 0 && !c.selfIssued {
		run.below++
	}
	run.proxied = c.isProxy()
	if run.proxied {
		if limit := c.ProxyCertInfo.PathLen; limit >= 0 {
			if run.proxies > limit {
				return code(registry.VProxyPathLengthExceeded)
			}
			run.proxies = limit
		}
		run.proxies++
	}
	return failure{}
}

// checkRole asks whether the certificate is a CA where it must be one, and is
// none above a proxy certificate. A leaf may be either.
func (v *verifier) checkRole(c *cert, i int, last, proxied bool) registry.VerifyCode {
	kind, strict := c.caKind(), v.flag(flagStrict)
	switch {
	case i == 0:
		if strict && kind != notCA && kind != plainCA {
			return registry.VInvalidCA
		}
	case proxied:
		if kind != notCA {
			return registry.VInvalidNonCA
		}
	case kind == notCA || kind != plainCA && (!last || strict):
		return registry.VInvalidCA
	}
	return registry.VOk
}

// checkLevel asks whether the CAs' keys and all signatures but the anchor's
// are strong enough. The leaf's key has been looked at before.
func (v *verifier) checkLevel(p *path) failure {
	for i, c := range p.certs {
		if i > 0 && !keyStrongEnough(c, v.req.Level) {
			return failure{code: registry.VCAKeyTooSmall, depth: i}
		}
		if i < len(p.certs)-1 && !digestStrongEnough(c, v.req.Level) {
			return failure{code: registry.VCAMdTooWeak, depth: i}
		}
	}
	return failure{}
}

// checkIdentity asks whether the leaf is who the caller wants to talk to, once for all paths.
func (v *verifier) checkIdentity(*path) failure {
	if v.identity == nil {
		f := v.compareIdentity()
		v.identity = &f
	}
	return *v.identity
}

func (v *verifier) compareIdentity() failure {
	host := v.req.Host
	if host == "" {
		return failure{}
	}
	if ip, ok := ParseIP(host); ok {
		if !MatchIP(v.leaf().Certificate, ip) {
			return identityFailure(registry.VIpAddressMismatch, host)
		}
	} else if !MatchHost(v.leaf().Certificate, host, v.req.HostFlags) {
		return identityFailure(registry.VHostnameMismatch, host)
	}
	return failure{}
}

// checkSignatures verifies signatures and dates from the anchor down.
func (v *verifier) checkSignatures(p *path) failure {
	top := len(p.certs) - 1
	for i := top; i >= 0; i-- {
		c := p.certs[i]
		if i < top {
			if f := v.checkSignature(c, p.certs[i+1], i); f.code != registry.VOk {
				return f
			}
		} else if f := v.checkSelf(c, i); f.code != registry.VOk {
			return f
		}
		if i == top && !c.selfSigned && !v.flag(flagPartialChain) {
			continue // an anchor by its trust settings alone: OpenSSL does not look at its dates
		}
		if code := v.timeError(c); code != registry.VOk {
			return failure{code: code, depth: i}
		}
	}
	return failure{}
}

// checkSignature verifies the signature of the certificate at depth i. That its
// issuer may not sign is the issuer's fault and reported at its depth.
func (v *verifier) checkSignature(c, issuer *cert, i int) failure {
	if code := signingAllowed(issuer, c); code != registry.VOk {
		return failure{code: code, depth: i + 1}
	}
	if issuer.PublicKey == nil {
		return failure{code: registry.VUnableToDecodeIssuerPublicKey, depth: i + 1}
	}
	if !v.signatureGood(c, issuer) {
		return failure{code: registry.VCertSignatureFailure, depth: i}
	}
	return failure{}
}

// checkSelf verifies a self-signed anchor's own signature, which says nothing and
// is only looked at when asked for.
func (v *verifier) checkSelf(c *cert, depth int) failure {
	switch {
	case !v.flag(flagCheckSelf) || !c.selfSigned:
		return failure{}
	case c.isCA() && signingAllowed(c, c) != registry.VOk:
		return failure{code: signingAllowed(c, c), depth: depth}
	case c.PublicKey == nil:
		return failure{code: registry.VUnableToDecodeIssuerPublicKey, depth: depth}
	case !v.signatureGood(c, c):
		return failure{code: registry.VCertSignatureFailure, depth: depth}
	}
	return failure{}
}

// signingAllowed asks the issuer's keyUsage (RFC 5280, 6.1.4 (n); RFC 3820 for proxies).
func signingAllowed(issuer, subject *cert) registry.VerifyCode {
	switch {
	case subject.isProxy() && !issuer.mayUse(pki.DigitalSignature):
		return registry.VKeyusageNoDigitalSignature
	case !subject.isProxy() && !issuer.mayUse(pki.KeyCertSign):
		return registry.VKeyusageNoCertsign
	}
	return registry.VOk
}

// signatureGood verifies c's signature with issuer's key, once.
func (v *verifier) signatureGood(c, issuer *cert) bool {
	if good, known := v.signed[[2]*cert{c, issuer}]; known {
		return good
	}
	// RFC 5280, 4.1.1.2: both copies of the algorithm must be equal.
	good := c.SigAlg.Equal(c.TBSSigAlg)
	if good {
		proof := newProof(c.Raw, issuer.RawSPKI)
		if good = v.store.proofs.has(proof); !good {
			spend(&v.budget.signatures, signatureCost(issuer))
			good = sig.VerifyX509(c.SigAlg.OID, c.SigAlg.Params, issuer.PublicKey, c.RawTBS, c.Signature) == sig.Good
			if good {
				v.store.proofs.add(proof)
			}
		}
	}
	if v.signed == nil {
		v.signed = make(map[[2]*cert]bool)
	}
	v.signed[[2]*cert{c, issuer}] = good
	return good
}
