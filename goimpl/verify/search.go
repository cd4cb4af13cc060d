package verify

import "github.com/pyssl/pyssl/goimpl/registry"

// mayFindBetter says whether another path could escape the failure. What is
// wrong with the leaf by itself is wrong on every path, and so is what the store
// rejects: it was told to, and not to look for a way around.
func (v *verifier) mayFindBetter(f failure) bool {
	switch f.code {
	case registry.VCertRejected:
		return false
	case registry.VUnhandledCriticalExtension, registry.VProxyCertificatesNotAllowed, registry.VInvalidPurpose,
		registry.VHostnameMismatch, registry.VIpAddressMismatch, registry.VCertRevoked,
		registry.VOCSPVerifyNeeded, registry.VOCSPVerifyFailed, registry.VOCSPCertUnknown,
		registry.VErrorInCertNotBeforeField, registry.VCertNotYetValid,
		registry.VErrorInCertNotAfterField, registry.VCertHasExpired:
		return f.depth > 0
	}
	return true
}

// search tries every path from the leaf, within the budget, until one is good.
// OpenSSL never does this: it judges a chain by the first path it happens on.
func (v *verifier) search() (*path, bool) {
	if own := v.stored(v.leaf()); own != nil && (own.selfSigned || v.flag(flagPartialChain)) {
		if p := (&path{certs: []*cert{own}}); v.standing(own, true) == trusted && v.good(p) {
			return p, true
		}
	}
	return v.extend(v.start())
}

// extend looks for a good path that begins with p. Beyond the first certificate
// of the store, only the store's are considered.
func (v *verifier) extend(p *path) (*path, bool) {
	if v.tooLong(p) {
		return nil, false
	}
	top := p.top()
	for _, c := range v.storeCerts(top.issuer, top.RawIssuer) {
		if found, ok := v.extendBy(p, c, true); ok {
			return found, true
		}
	}
	if p.untrusted < len(p.certs) {
		return nil, false
	}
	for _, c := range v.sent[1:] {
		if found, ok := v.extendBy(p, c, false); ok {
			return found, true
		}
	}
	return nil, false
}

// extendBy looks for a good path that begins with p and c.
func (v *verifier) extendBy(p *path, c *cert, stored bool) (*path, bool) {
	if !v.mayExtend(p, c) {
		return nil, false
	}
	longer := p.with(c, stored)
	switch t := v.standing(c, stored); {
	case t == rejected:
		return nil, false
	case t == trusted && v.good(longer):
		return longer, true
	case c.selfSigned: // it leads nowhere else
		return nil, false
	}
	return v.extend(longer)
}

// mayExtend says whether a path could be good with c next. It only asks what
// check asks too: its answers save work and change no verdict. Signatures are
// left for complete paths (good), but for those known to be bad.
func (v *verifier) mayExtend(p *path, c *cert) bool {
	top := p.top()
	good, known := v.signed[[2]*cert{top, c}]
	return (good || !known) && issued(c, top) && !p.loops(c) &&
		spend(&v.budget.steps, 1) &&
		!v.unhandled(c) && v.timeError(c) == registry.VOk &&
		(top.isProxy() || c.caKind() != notCA) &&
		keyStrongEnough(c, v.req.Level) && digestStrongEnough(top, v.req.Level) &&
		signingAllowed(c, top) == registry.VOk && c.PublicKey != nil
}

// good judges a complete path, signatures first and from the anchor down: no key
// that a peer has chosen is used before one the store trusts has vouched for it.
func (v *verifier) good(p *path) bool {
	return v.budget.signatures > 0 && spend(&v.budget.paths, 1) &&
		v.checkSignatures(p).code == registry.VOk && v.check(p).code == registry.VOk
}
