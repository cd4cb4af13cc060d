package verify

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// build makes the one path OpenSSL makes: at each step the first fitting issuer
// that is valid now, else the one that expires last, the store's before those
// sent, and no second thoughts. Behind the first certificate of the store only
// the store is asked. On failure the path is returned as far as it came.
func (v *verifier) build() (*path, failure) {
	p := v.start()
	for !v.tooLong(p) {
		if issuer := v.storeIssuer(p.top()); issuer != nil {
			p = p.with(issuer, true)
			switch v.standing(issuer, true) {
			case trusted:
				return p, failure{}
			case rejected:
				return p, failure{code: registry.VCertRejected, depth: len(p.certs) - 1}
			}
			if issuer.selfSigned {
				return p, v.whyNotTrusted(p)
			}
			continue
		}
		var issuer *cert
		if p.untrusted == len(p.certs) {
			issuer = v.sentIssuer(p)
		}
		if issuer == nil {
			return v.trustLeaf(p)
		}
		p = p.with(issuer, false)
	}
	return p, v.whyNotTrusted(p)
}

// start is the path of the leaf alone.
func (v *verifier) start() *path { return &path{certs: []*cert{v.leaf()}, untrusted: 1} }

// whyNotTrusted names the reason why the path did not reach an anchor.
func (v *verifier) whyNotTrusted(p *path) failure {
	f := failure{depth: len(p.certs) - 1}
	switch {
	case v.tooLong(p):
		f.code = registry.VCertChainTooLong
	case p.top().selfSigned && len(p.certs) == 1:
		f.code = registry.VDepthZeroSelfSignedCert
	case p.top().selfSigned:
		f.code = registry.VSelfSignedCertInChain
	case p.untrusted < len(p.certs):
		f.code = registry.VUnableToGetIssuerCert
	default:
		f.code = registry.VUnableToGetIssuerCertLocally
	}
	return f
}

// storeIssuer is the store's best issuer of a certificate. A self-signed one has
// only itself: another of the same name is a mimic.
func (v *verifier) storeIssuer(c *cert) *cert {
	issuer := v.best(v.storeCerts(c.issuer, c.RawIssuer), c)
	if issuer != nil && c.selfSigned && !bytes.Equal(c.Raw, issuer.Raw) {
		return nil
	}
	return issuer
}

// sentIssuer is the best issuer of the path's top among the certificates sent.
func (v *verifier) sentIssuer(p *path) *cert {
	if p.top().selfSigned {
		return nil
	}
	var unused []*cert
	for _, c := range v.sent {
		if issued(c, p.top()) && !p.has(c) {
			unused = append(unused, c)
		}
	}
	return v.best(unused, p.top())
}

// best is the first issuer of subject among candidates that is valid now, else
// the one that expires last, else nil.
func (v *verifier) best(candidates []*cert, subject *cert) *cert {
	var late *cert
	for _, c := range candidates {
		if !issued(c, subject) {
			continue
		}
		if v.timeError(c) == registry.VOk {
			return c
		}
		if late == nil || c.notAfter.unix > late.notAfter.unix {
			late = c
		}
	}
	return late
}

// trustLeaf is the last resort of a path that is stuck: with PARTIAL_CHAIN, the
// leaf itself may be in the store.
func (v *verifier) trustLeaf(p *path) (*path, failure) {
	if own := v.stored(v.leaf()); own != nil && v.flag(flagPartialChain) && p.untrusted == len(p.certs) {
		if v.standing(own, true) == rejected {
			return p, failure{code: registry.VCertRejected}
		}
		// As in OpenSSL, what was found on the way stays on the path and is checked with it.
		return &path{certs: append([]*cert{own}, p.certs[1:]...)}, failure{}
	}
	return p, v.whyNotTrusted(p)
}
