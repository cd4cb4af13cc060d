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
}

// subtree is one base name.
type subtree struct {
	kind   int
	oid    string // type of an otherName
	text   string // DNS, email and URI: as it stands
	dir    string // canonical directory name
	ip     []byte // address and mask
	minMax bool   // a minimum or maximum, which nobody supports
}

func newConstraints(nc *pki.NameConstraints) *constraints {
	return &constraints{permitted: newSubtrees(nc.Permitted), excluded: newSubtrees(nc.Excluded)}
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
		}
	}
	return out
}

// name is one name of a certificate that constraints apply to.
type name struct {
	kind   int // what it is compared as
	oid    string
	text   string
	dir    string
	ip     []byte
	eai    bool // an otherName that is a mailbox (RFC 9598)
	broken bool // such a mailbox of the wrong string type
}

const (
	oidEmailAddress = "1.2.840.113549.1.9.1"
	oidSmtpUTF8     = "1.3.6.1.5.5.7.8.9"
	tagUTF8         = 0x0C
	tagIA5          = 0x16
)

// judge compares one name with all constraints of its kind: it must be in a
// permitted subtree if there is any, and in no excluded one.
func (nc *constraints) judge(n *name) registry.VerifyCode {
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
		if in && !n.plausible() {
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
		in, code := s.contains(n)
		if code != registry.VOk {
			return code
		}
		if in || n.kind == pki.DNSName && s.reachedByWildcard(n.text) {
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
		return s.containsURI(n.text)
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

// reachedByWildcard says whether a wildcard name could stand for the excluded
// base, which is one label longer: *.example.com against an excluded
// bar.example.com. OpenSSL lets this pass (CVE-2025-61727 was the same in Go).
func (s *subtree) reachedByWildcard(dns string) bool {
	rest, wild := strings.CutPrefix(dns, "*.")
	_, parent, dotted := strings.Cut(s.text, ".")
	return wild && dotted && parent != "" && s.text[0] != '.' && equalFold(rest, parent)
}

// plausible refuses names that nobody can have but that a comparison by suffix
// takes for names inside a permitted subtree: host names with a leading dot or
// an empty label, and mailboxes with an "@" in the local part that is not
// quoted (RFC 5321, 4.1.2). OpenSSL lets them pass.
func (n *name) plausible() bool {
	switch {
	case n.kind == pki.DNSName:
		return !strings.HasPrefix(n.text, ".") && !strings.Contains(n.text, "..")
	case n.kind == pki.EmailName && !n.eai:
		local := n.text[:max(0, strings.LastIndexByte(n.text, '@'))]
		return !strings.Contains(local, "@") || len(local) >= 2 && local[0] == '"' && local[len(local)-1] == '"'
	}
	return true
}

// containsEmail: the base is one mailbox, all mailboxes of a host, or with a
// leading dot of the hosts below a domain. The local part's case matters.
func (s *subtree) containsEmail(n *name) (bool, registry.VerifyCode) {
	at := strings.LastIndexByte(n.text, '@')
	if at < 0 || n.broken {
		return false, registry.VUnsupportedNameSyntax
	}
	local, host := n.text[:at], n.text[at+1:]
	if n.eai {
		// RFC 9598, 6: constraints are in A-labels, the mailbox's host may be in U-labels.
		var ok bool
		if host, ok = toALabels(host); !ok {
			return false, registry.VUnsupportedNameSyntax
		}
	}
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
// as a suffix. A URI without an authority cannot be judged.
func (s *subtree) containsURI(uri string) (bool, registry.VerifyCode) {
	host := uriHost(uri)
	if host == "" {
		return false, registry.VUnsupportedNameSyntax
	}
	if strings.HasPrefix(s.text, ".") {
		return len(host) > len(s.text) && equalFold(host[len(host)-len(s.text):], s.text), registry.VOk
	}
	return equalFold(s.text, host), registry.VOk
}

// uriHost is the host of scheme://user@host:port/path, empty if there is none (RFC 3986, 3.2).
func uriHost(uri string) string {
	scheme, rest, found := strings.Cut(uri, "://")
	if !found || strings.ContainsAny(scheme, ":/?#") {
		return ""
	}
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		rest = rest[:end]
	}
	rest = rest[strings.LastIndexByte(rest, '@')+1:]
	if strings.HasPrefix(rest, "[") {
		host, _, _ := strings.Cut(rest[1:], "]")
		return host
	}
	host, _, _ := strings.Cut(rest, ":")
	return host
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
