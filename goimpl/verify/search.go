package verify

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// mayFindBetter says whether another path could escape the failure. What is
// wrong with the leaf by itself is wrong on every path.
func (v *verifier) mayFindBetter(f failure) bool {
	if f.depth > 0 {
		return true
	}
	switch f.code {
	case registry.VUnhandledCriticalExtension, registry.VProxyCertificatesNotAllowed, registry.VInvalidPurpose,
		registry.VHostnameMismatch, registry.VIpAddressMismatch, registry.VCertRevoked,
		registry.VOCSPVerifyNeeded, registry.VOCSPVerifyFailed, registry.VOCSPCertUnknown,
		registry.VErrorInCertNotBeforeField, registry.VCertNotYetValid,
		registry.VErrorInCertNotAfterField, registry.VCertHasExpired:
		return false
	}
	return true
}

// search tries every path from the leaf, within the budget, until one is good.
// OpenSSL never does this: it judges a chain by the first path it happens on.
func (v *verifier) search() (*path, bool) {
	if own := v.store.exact(v.leaf()); own != nil && v.anchor(own) {
		if p := (&path{certs: []*cert{own}}); v.good(p) {
			return p, true
		}
	}
	return v.extend(&path{certs: []*cert{v.leaf()}, untrusted: 1})
}

// anchor says whether a path may end at a certificate of the store.
func (v *verifier) anchor(c *cert) bool {
	t := c.trustFor(v.req.Purpose)
	return t == trusted || t == neutral && v.flag(flagPartialChain)
}

// extend looks for a good path that begins with p. Beyond the first certificate
// of the store, only the store's are considered.
func (v *verifier) extend(p *path) (*path, bool) {
	if v.tooLong(p) {
		return nil, false
	}
	top := p.top()
	for _, c := range v.store.bySubject(top.issuer, top.RawIssuer) {
		if !v.mayExtend(p, c) || c.auxTrust(v.req.Purpose) == rejected {
			continue
		}
		longer := &path{certs: append(p.certs[:len(p.certs):len(p.certs)], c), untrusted: p.untrusted}
		if v.anchor(c) && v.good(longer) {
			return longer, true
		}
		if !c.selfSigned {
			if found, ok := v.extend(longer); ok {
				return found, true
			}
		}
	}
	if p.untrusted < len(p.certs) {
		return nil, false
	}
	for _, c := range v.sent[1:] {
		if c.selfSigned || !v.mayExtend(p, c) {
			continue // a self-signed certificate counts by being in the store
		}
		longer := &path{certs: append(p.certs[:len(p.certs):len(p.certs)], c), untrusted: p.untrusted + 1}
		if found, ok := v.extend(longer); ok {
			return found, true
		}
	}
	return nil, false
}

// mayExtend says whether a path could be good with c next. It only asks what
// check asks too: its answers save work and change no verdict.
func (v *verifier) mayExtend(p *path, c *cert) bool {
	top := p.top()
	return issued(c, top) && !p.loops(c) &&
		spend(&v.budget.steps, 1) &&
		!c.unknownCritical && c.timeError(v.now) == registry.VOk &&
		(top.isProxy() || c.caKind() != notCA) &&
		keyStrongEnough(c, v.req.Level) && digestStrongEnough(top, v.req.Level) &&
		signingAllowed(c, top) == registry.VOk && c.PublicKey != nil &&
		v.budget.signatures > 0 && v.signatureGood(top, c)
}

// loops says whether the path already holds that CA: the same name with the same key.
func (p *path) loops(c *cert) bool {
	for _, o := range p.certs {
		if o.subject == c.subject && bytes.Equal(o.RawSPKI, c.RawSPKI) {
			return true
		}
	}
	return false
}

func (v *verifier) good(p *path) bool {
	return spend(&v.budget.paths, 1) && v.check(p).code == registry.VOk
}
