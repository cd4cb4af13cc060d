package verify

import (
	"bytes"
	"strings"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// constraints is a nameConstraints extension made ready for comparisons (RFC 5280, 4.2.1.10).
type constraints struct {
	permitted, excluded []subtree
	cost                int // of comparing a short name with all
}

// subtree is one base name.
type subtree struct {
	kind   int
	oid    string // type of an otherName
	text   string // DNS, email and URI: as it stands
	dir    string // canonical directory name
	ip     []byte // address and mask
	minMax bool   // a minimum or maximum, which OpenSSL does not support either

	// undotted is the same without a trailing dot, nil if it has none.
	undotted *subtree
}

func newConstraints(nc *pki.NameConstraints) *constraints {
	out := &constraints{permitted: newSubtrees(nc.Permitted), excluded: newSubtrees(nc.Excluded)}
	for _, list := range [...][]subtree{out.permitted, out.excluded} {
		for i := range list {
			out.cost += nameCost(len(list[i].text) + len(list[i].dir))
		}
	}
	return out
}

func newSubtrees(list []pki.GeneralSubtree) []subtree {
	out := make([]subtree, len(list))
	for i := range list {
		base := &list[i].Base
		out[i] = subtree{kind: base.Kind, oid: base.OID, minMax: list[i].HasMinimum || list[i].HasMaximum}
		switch base.Kind {
		case pki.DirectoryName:
			out[i].dir = string(pki.CanonicalName(base.RawDir))
		case pki.IPName:
			out[i].ip = base.Bytes
		case pki.DNSName, pki.EmailName, pki.URIName:
			out[i].text = string(base.Bytes)
			if text := strings.TrimRight(out[i].text, "."); text != "" && text != out[i].text {
				out[i].undotted = &subtree{kind: base.Kind, text: text}
			}
		}
	}
	return out
}

// costFor is what comparing a name with all subtrees counts.
func (nc *constraints) costFor(n *name) int {
	size := len(n.text) + len(n.dir)
	if n.kind == pki.URIName {
		size = len(n.host)
	}
	return nc.cost + (len(nc.permitted)+len(nc.excluded))*(nameCost(size)-1)
}

// check compares one name with all constraints of its kind: it must be in a
// permitted subtree if there is any, and in no excluded one.
func (nc *constraints) check(n *name) registry.VerifyCode {
	any, inside := false, false
	for i := range nc.permitted {
		s := &nc.permitted[i]
		if !s.concerns(n) {
			continue
		}
		if s.minMax {
			return registry.VSubtreeMinmax
		}
		any = true
		if inside {
			continue
		}
		in, code := s.contains(n)
		if code != registry.VOk {
			return code
		}
		if in && n.implausible {
			return registry.VUnsupportedNameSyntax
		}
		inside = in
	}
	if any && !inside {
		return registry.VPermittedViolation
	}
	for i := range nc.excluded {
		s := &nc.excluded[i]
		if !s.concerns(n) {
			continue
		}
		if s.minMax {
			return registry.VSubtreeMinmax
		}
		in, code := s.reachedBy(n)
		if code != registry.VOk {
			return code
		}
		if in {
			return registry.VExcludedViolation
		}
	}
	return registry.VOk
}

func (s *subtree) concerns(n *name) bool {
	return s.kind == n.kind && (s.kind != pki.OtherName || s.oid == n.oid)
}

// contains says whether the name lies in the subtree, or why that cannot be said.
func (s *subtree) contains(n *name) (bool, registry.VerifyCode) {
	switch n.kind {
	case pki.DirectoryName:
		return strings.HasPrefix(n.dir, s.dir), registry.VOk
	case pki.DNSName:
		return s.containsDNS(n.text), registry.VOk
	case pki.EmailName:
		return s.containsEmail(n)
	case pki.URIName:
		return s.containsURI(n)
	case pki.IPName:
		return s.containsIP(n.ip)
	}
	return false, registry.VUnsupportedConstraintType
}

// containsDNS: the base itself and names below it; with a leading dot, which
// RFC 5280 does not know but certificates use, only names below it.
func (s *subtree) containsDNS(dns string) bool {
	base := s.text
	switch {
	case base == "":
		return true
	case len(dns) < len(base):
		return false
	case len(dns) > len(base) && base[0] != '.' && dns[len(dns)-len(base)-1] != '.':
		return false
	}
	return equalFold(dns[len(dns)-len(base):], base)
}

// containsEmail: the base is one mailbox, all mailboxes of a host, or with a
// leading dot of the hosts below a domain. The local part's case matters.
func (s *subtree) containsEmail(n *name) (bool, registry.VerifyCode) {
	if n.unclear {
		return false, registry.VUnsupportedNameSyntax
	}
	local, host := n.local, n.host
	baseAt := strings.LastIndexByte(s.text, '@')
	if baseAt < 0 && strings.HasPrefix(s.text, ".") {
		return len(host) > len(s.text) && equalFold(host[len(host)-len(s.text):], s.text), registry.VOk
	}
	if baseAt > 0 && s.text[:baseAt] != local {
		return false, registry.VOk
	}
	return equalFold(s.text[baseAt+1:], host), registry.VOk
}

// containsURI compares the host of a URI: with the base, or with a leading dot
// as a suffix. A URI without an authority cannot be compared.
func (s *subtree) containsURI(n *name) (bool, registry.VerifyCode) {
	if n.unclear {
		return false, registry.VUnsupportedNameSyntax
	}
	host := n.host
	if strings.HasPrefix(s.text, ".") {
		return len(host) > len(s.text) && equalFold(host[len(host)-len(s.text):], s.text), registry.VOk
	}
	return equalFold(s.text, host), registry.VOk
}

// containsIP applies the mask octet by octet: it need not be contiguous. An
// IPv4 address is in no IPv6 subtree.
func (s *subtree) containsIP(ip []byte) (bool, registry.VerifyCode) {
	if len(ip) != 4 && len(ip) != 16 || len(s.ip) != 8 && len(s.ip) != 32 {
		return false, registry.VUnsupportedNameSyntax
	}
	if len(s.ip) != 2*len(ip) {
		return false, registry.VOk
	}
	base, mask := s.ip[:len(ip)], s.ip[len(ip):]
	masked := func(a []byte) []byte {
		out := make([]byte, len(a))
		for i := range a {
			out[i] = a[i] & mask[i]
		}
		return out
	}
	return bytes.Equal(masked(ip), masked(base)), registry.VOk
}
