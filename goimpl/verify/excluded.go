package verify

import (
	"strings"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// reachedBy says whether a name lies in an excluded subtree or could be used for
// a host in it: a trailing dot makes no other host of it, and a wildcard stands
// for many. OpenSSL lets both pass (CVE-2025-61727 was the wildcard in Go).
func (s *subtree) reachedBy(n *name) (bool, registry.VerifyCode) {
	in, code := s.contains(n)
	if in || code != registry.VOk {
		return in, code
	}
	if s.undotted != nil || n.undotted != nil {
		if s.undotted != nil {
			s = s.undotted
		}
		if n.undotted != nil {
			n = n.undotted
		}
		if in, _ = s.contains(n); in {
			return true, registry.VOk
		}
	}
	return n.kind == pki.DNSName && s.reachedByWildcard(n), registry.VOk
}

// reachedByWildcard says whether a wildcard name could stand for the excluded
// base, which is one label longer: *.example.com or b*.example.com against an
// excluded bar.example.com.
func (s *subtree) reachedByWildcard(n *name) bool {
	pattern, rest, _ := strings.Cut(n.text, ".")
	prefix, suffix, wild := strings.Cut(pattern, "*")
	if !wild || rest == "" {
		return false
	}
	label, parent, _ := strings.Cut(s.text, ".")
	if n.manyLabels && pattern == "*" {
		for parent != "" && !equalFold(rest, parent) {
			_, parent, _ = strings.Cut(parent, ".")
		}
		return parent != ""
	}
	return label != "" && equalFold(rest, parent) && len(label) >= len(prefix)+len(suffix) &&
		equalFold(label[:len(prefix)], prefix) && equalFold(label[len(label)-len(suffix):], suffix)
}
