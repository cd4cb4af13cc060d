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
// OpenSSL never does this: it verifies a chain by the first path it finds.
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
	for _, c := range v.candidates(p.top()) {
		if !c.stored && p.untrusted < len(p.certs) {
			continue
		}
		if !spend(&v.budget.steps, 1) {
			return nil, false
		}
		if good, known := v.signed[[2]*cert{p.top(), c.cert}]; known && !good || p.loops(c.cert) {
			continue
		}
		longer := p.with(c.cert, c.stored)
		if c.trust == trusted && v.good(longer) {
			return longer, true
		}
		if c.selfSigned { // it leads nowhere else
			continue
		}
		if found, ok := v.extend(longer); ok {
			return found, true
		}
	}
	return nil, false
}

// candidate is a certificate that may follow another on any path.
type candidate struct {
	*cert
	stored bool
	trust  trust
}

// candidates lists what may follow a certificate, the store's first. It only asks
// what check asks too: that saves work and changes no verdict. Signatures are
// left for complete paths (good).
func (v *verifier) candidates(below *cert) []candidate {
	list, known := v.above[below]
	if known {
		return list
	}
	add := func(c *cert, stored bool) {
		if !v.mayFollow(c, below) {
			return
		}
		if t := v.standing(c, stored); t != rejected {
			list = append(list, candidate{cert: c, stored: stored, trust: t})
		}
	}
	if digestStrongEnough(below, v.req.Level) {
		for _, c := range v.storeCerts(below.issuer, below.RawIssuer) {
			add(c, true)
		}
		for _, c := range v.sent[1:] {
			add(c, false)
		}
	}
	if v.above == nil {
		v.above = make(map[*cert][]candidate)
	}
	v.above[below] = list
	return list
}

func (v *verifier) mayFollow(c, below *cert) bool {
	return issued(c, below) && !v.unhandled(c) && v.timeError(c) == registry.VOk &&
		(below.isProxy() || c.caKind() != notCA) && keyStrongEnough(c, v.req.Level) &&
		signingAllowed(c, below) == registry.VOk && c.PublicKey != nil
}

// good checks a complete path, signatures first and from the anchor down: no key
// that a peer has chosen is used before one the store trusts has vouched for it.
func (v *verifier) good(p *path) bool {
	return v.budget.signatures > 0 && spend(&v.budget.paths, 1) &&
		v.checkSignatures(p).code == registry.VOk && v.check(p).code == registry.VOk
}
