package verify

import (
	"bytes"
	"slices"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// trust is what the store thinks of a certificate of a path.
type trust uint8

const (
	neutral trust = iota // not an anchor by itself
	trusted
	rejected
)

// standing is the one rule of trust, for the first path and any other one. A
// certificate of the store stands as its settings say; without any it is an
// anchor if it is self-signed, or anyway with PARTIAL_CHAIN. One that was sent
// is never an anchor, and is rejected if the store rejects it or another
// certificate of the same subject and key: otherwise a CA the store rejects
// would only have to be sent, itself or cross-signed. A key on the list of
// distrusted ones is rejected wherever it stands.
func (v *verifier) standing(c *cert, stored bool) trust {
	if c.distrusted {
		return rejected
	}
	if !stored {
		for _, known := range v.storeCerts(c.subject, c.RawSubject) {
			if known.auxTrust(v.req.Purpose) == rejected && bytes.Equal(known.RawSPKI, c.RawSPKI) {
				return rejected
			}
		}
		return neutral
	}
	if t := c.auxTrust(v.req.Purpose); t != neutral {
		return t
	}
	if c.selfSigned && !c.Invalid || v.flag(flagPartialChain) {
		return trusted
	}
	return neutral
}

// auxTrust is what the TRUSTED CERTIFICATE settings alone say. A list of
// trusted purposes that does not hold this one rejects it.
func (c *cert) auxTrust(p Purpose) trust {
	if c.aux == nil {
		return neutral
	}
	want := ekuServerAuth
	if p == ClientAuth {
		want = ekuClientAuth
	}
	names := func(list []string) bool { return slices.Contains(list, want) || slices.Contains(list, ekuAny) }
	switch {
	case names(c.aux.Reject):
		return rejected
	case names(c.aux.Trust):
		return trusted
	case c.aux.Trust != nil:
		return rejected
	}
	return neutral
}

// checkTrust asks whether the store rejects a certificate of the path. OpenSSL
// asks that of the store's own copies only, when it builds the path; it comes
// last, so that it never hides what OpenSSL would have said.
func (v *verifier) checkTrust(p *path) failure {
	for i, c := range p.certs {
		if v.standing(c, i >= p.untrusted) == rejected {
			return failure{code: registry.VCertRejected, depth: i}
		}
	}
	return failure{}
}
