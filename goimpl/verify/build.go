package verify

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// build makes the one path OpenSSL makes: at each step the first fitting issuer
// that is valid now, else the one that expires last, and no second thoughts
// (but for the shorter chains of alternate). On failure the path is returned as
// far as it came.
func (v *verifier) build() (*path, failure) {
	b := &builder{v: v, path: &path{certs: []*cert{v.leaf()}, untrusted: 1}, sent: append([]*cert(nil), v.sent...)}
	b.lookSent = true
	b.lookStore = v.flag(flagTrustedFirst)
	b.mayAlternate = !b.lookStore
	verdict := b.run()
	p := b.path
	if verdict == neutral && !v.tooLong(p) && len(p.certs) == p.untrusted {
		verdict = v.trustLeaf(p)
	}
	switch verdict {
	case trusted:
		return p, failure{}
	case rejected:
		return p, failure{code: registry.VCertRejected, depth: b.at}
	}
	return p, v.whyNotTrusted(p)
}

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

// builder is OpenSSL's search for a path.
type builder struct {
	v    *verifier
	path *path
	sent []*cert // not yet used
	at   int     // depth of the certificate that was rejected

	lookSent, lookStore bool
	// mayAlternate: without TRUSTED_FIRST, a path of sent certificates that
	// reaches no anchor is shortened from its top until the store knows an
	// issuer; alternate counts the sent certificates kept, 0 when not doing so.
	mayAlternate bool
	alternate    int
}

// run extends the path until it is trusted, rejected or stuck.
func (b *builder) run() trust {
	for b.lookSent || b.lookStore {
		if b.lookStore {
			if issuer := b.storeIssuer(); issuer != nil {
				if verdict, done := b.pushTrusted(issuer); done {
					return verdict
				} else if !b.path.top().selfSigned {
					continue
				}
			}
			if !b.lookSent {
				if again := b.shorten(); !again {
					return neutral
				}
				continue
			}
		}
		if b.lookSent {
			b.extendSent()
		}
	}
	return neutral
}

// storeIssuer is the trusted issuer of the path's top, or in alternate mode of
// the certificate the path would be cut to.
func (b *builder) storeIssuer() *cert {
	if b.v.tooLong(b.path) {
		return nil
	}
	top := b.path.top()
	if b.alternate > 0 {
		top = b.path.certs[b.alternate-1]
	}
	issuer := b.v.best(b.v.store.bySubject(top.issuer, top.RawIssuer), top)
	if issuer != nil && top.selfSigned && !bytes.Equal(top.Raw, issuer.Raw) {
		return nil // same name as an anchor, another certificate: a mimic
	}
	return issuer
}

// pushTrusted puts a certificate of the store on the path, or in the place of
// its own copy, and says whether the path is now decided.
func (b *builder) pushTrusted(issuer *cert) (verdict trust, done bool) {
	p := b.path
	if b.alternate > 0 {
		p.certs, p.untrusted, b.alternate = p.certs[:b.alternate], b.alternate, 0
	}
	if p.top().selfSigned {
		p.certs[len(p.certs)-1] = issuer
		p.untrusted = min(p.untrusted, len(p.certs)-1)
	} else {
		p.certs = append(p.certs, issuer)
	}
	b.lookSent = false
	verdict = issuer.trustFor(b.v.req.Purpose)
	if verdict == neutral && b.v.flag(flagPartialChain) {
		verdict = trusted
	}
	b.at = len(p.certs) - 1
	return verdict, verdict != neutral
}

// shorten goes on to the next shorter chain of sent certificates; false: there is none.
func (b *builder) shorten() bool {
	if b.alternate > 0 {
		b.alternate--
		return b.alternate > 0
	}
	if !b.mayAlternate || b.path.untrusted < 2 {
		return false
	}
	b.alternate = b.path.untrusted - 1
	return true
}

// extendSent puts the best sent issuer on the path, or turns to the store.
func (b *builder) extendSent() {
	p, top := b.path, b.path.top()
	var issuer *cert
	if !top.selfSigned && !b.v.tooLong(p) {
		var unused []*cert
		for _, c := range b.sent {
			if !p.has(c) {
				unused = append(unused, c)
			}
		}
		issuer = b.v.best(unused, top)
	}
	if issuer == nil {
		b.lookSent, b.lookStore = false, true
		return
	}
	p.certs = append(p.certs, issuer)
	p.untrusted++
}

// has says whether the path already holds the certificate.
func (p *path) has(c *cert) bool {
	for _, o := range p.certs {
		if bytes.Equal(o.Raw, c.Raw) {
			return true
		}
	}
	return false
}

// best is the first issuer of subject among candidates that is valid now, else
// the one that expires last, else nil.
func (v *verifier) best(candidates []*cert, subject *cert) *cert {
	var late *cert
	for _, c := range candidates {
		if !issued(c, subject) {
			continue
		}
		if c.timeError(v.now) == registry.VOk {
			return c
		}
		if late == nil || c.notAfter.unix > late.notAfter.unix {
			late = c
		}
	}
	return late
}

// trustLeaf is the last resort of PARTIAL_CHAIN: the leaf itself is in the store.
func (v *verifier) trustLeaf(p *path) trust {
	if !v.flag(flagPartialChain) {
		return neutral
	}
	own := v.store.exact(v.leaf())
	if own == nil {
		return neutral
	}
	if own.trustFor(v.req.Purpose) == rejected {
		return rejected
	}
	p.certs[0], p.untrusted = own, 0
	return trusted
}
