package verify

import "bytes"

// path is a chain that is verified: leaf first, the first untrusted certificates
// as the peer sent them, the rest from the store. It is not changed once made.
type path struct {
	certs     []*cert
	untrusted int
}

func (p *path) top() *cert { return p.certs[len(p.certs)-1] }

// with is the path with one more certificate, of the store or else of those
// sent. What the store has takes the place of its own copy that was sent.
func (p *path) with(c *cert, stored bool) *path {
	if !stored {
		return &path{certs: append(p.certs[:len(p.certs):len(p.certs)], c), untrusted: p.untrusted + 1}
	}
	n := len(p.certs)
	if bytes.Equal(p.top().Raw, c.Raw) {
		n--
	}
	return &path{certs: append(p.certs[:n:n], c), untrusted: min(p.untrusted, n)}
}

// has says whether the path already holds the certificate.
func (p *path) has(c *cert) bool { return findRaw(p.certs, c.Raw) != nil }

// loops says whether the path already holds that CA: the same name with the same key.
func (p *path) loops(c *cert) bool {
	for _, o := range p.certs {
		if o.subject == c.subject && bytes.Equal(o.RawSPKI, c.RawSPKI) {
			return true
		}
	}
	return false
}

// tooLong says whether a path has so many certificates that none may follow,
// trusted or not. Self-issued CAs do not count (RFC 5280, 6.1.4 (l)), but for the
// limit that bounds our work.
func (v *verifier) tooLong(p *path) bool {
	depth := v.req.Depth
	switch {
	case depth == 0:
		depth = DefaultDepth
	case depth < 0:
		depth = 0
	}
	n := len(p.certs)
	for _, c := range p.certs[1:] {
		if c.selfIssued {
			n--
		}
	}
	return n > depth+1 || len(p.certs) > DefaultDepth+1
}
