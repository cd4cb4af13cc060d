package verify

import (
	"bytes"
	"strings"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Host flags, X509_CHECK_FLAG_*.
const (
	hostAlwaysSubject = registry.HostflagAlwaysCheckSubject
	hostNeverSubject  = registry.HostflagNeverCheckSubject
	hostNoWildcards   = registry.HostflagNoWildcards
	hostNoPartial     = registry.HostflagNoPartialWildcards
	hostMultiLabel    = registry.HostflagMultiLabelWildcards
	hostSingleLabel   = registry.HostflagSingleLabelSubdomains
)

const oidCommonName = "2.5.4.3"

// MatchHost says whether the certificate is for the DNS name, as
// X509_check_host does: by its dNSNames, or if it has none (or ALWAYS_CHECK_SUBJECT
// is set) by the common names of its subject, unless NEVER_CHECK_SUBJECT is set.
// A host with a leading dot asks for any name below it.
func MatchHost(c *pki.Certificate, host string, flags uint32) bool {
	if host == "" || strings.IndexByte(host, 0) >= 0 {
		return false
	}
	m := newHostMatch(host, flags)
	hasDNS := false
	for i := range c.SubjectAltName {
		if name := &c.SubjectAltName[i]; name.Kind == pki.DNSName {
			hasDNS = true
			if m.matches(string(name.Bytes)) {
				return true
			}
		}
	}
	if flags&hostNeverSubject != 0 || hasDNS && flags&hostAlwaysSubject == 0 {
		return false
	}
	for _, rdn := range c.Subject {
		for i := range rdn {
			if rdn[i].OID != oidCommonName {
				continue
			}
			text, ok := rdn[i].Text()
			if !ok {
				return false // OpenSSL gives up at a common name it cannot convert
			}
			if m.matches(string(text)) {
				return true
			}
		}
	}
	return false
}

// MatchIP says whether an iPAddress of the certificate is exactly ip (4 or 16
// octets). Common names do not count.
func MatchIP(c *pki.Certificate, ip []byte) bool {
	for i := range c.SubjectAltName {
		if name := &c.SubjectAltName[i]; name.Kind == pki.IPName && bytes.Equal(name.Bytes, ip) {
			return true
		}
	}
	return false
}

// hostMatch compares one host with the names of a certificate.
type hostMatch struct {
	host  string
	flags uint32
	below bool // the host has a leading dot
}

func newHostMatch(host string, flags uint32) hostMatch {
	return hostMatch{host: host, flags: flags, below: len(host) > 1 && host[0] == '.'}
}

func (m *hostMatch) matches(pattern string) bool {
	if pattern == "" {
		return false
	}
	if m.flags&hostNoWildcards == 0 && !m.below {
		if star, ok := validStar(pattern, m.flags); ok {
			return m.wildcard(pattern[:star], pattern[star+1:])
		}
	}
	return equalFold(m.cut(pattern), m.host)
}

// cut drops what stands before the part of the pattern a host with a leading
// dot is compared with.
func (m *hostMatch) cut(pattern string) string {
	if !m.below || len(pattern) <= len(m.host) {
		return pattern
	}
	prefix, rest := pattern[:len(pattern)-len(m.host)], pattern[len(pattern)-len(m.host):]
	if strings.IndexByte(prefix, 0) >= 0 || m.flags&hostSingleLabel != 0 && strings.IndexByte(prefix, '.') >= 0 {
		return pattern
	}
	return rest
}

// wildcard compares the host with prefix*suffix; the star stands for part of
// one label, or with MULTI_LABEL_WILDCARDS for several.
func (m *hostMatch) wildcard(prefix, suffix string) bool {
	if len(m.host) < len(prefix)+len(suffix) ||
		!equalFold(m.host[:len(prefix)], prefix) || !equalFold(m.host[len(m.host)-len(suffix):], suffix) {
		return false
	}
	star := m.host[len(prefix) : len(m.host)-len(suffix)]
	wholeLabel := prefix == "" && strings.HasPrefix(suffix, ".")
	switch {
	case wholeLabel && star == "":
		return false
	case !wholeLabel && hasFoldPrefix(m.host, "xn--"):
		return false // a partial wildcard cannot match inside an A-label
	case star == "*":
		return true
	}
	for i := range len(star) {
		if c := star[i]; !isAlnum(c) && c != '-' && !(c == '.' && wholeLabel && m.flags&hostMultiLabel != 0) {
			return false
		}
	}
	return true
}

// validStar finds the one wildcard a pattern may have: in the first label, at
// its start or end (or all of it, with NO_PARTIAL_WILDCARDS), not in an
// A-label, with at least two dots behind it, and every label made of letters,
// digits and inner hyphens. Any other pattern is compared as it is.
func validStar(pattern string, flags uint32) (at int, ok bool) {
	at = -1
	dots := 0
	labelStart, afterHyphen, aLabel := true, false, false
	for i := range len(pattern) {
		switch c := pattern[i]; {
		case c == '*':
			atEnd := i == len(pattern)-1 || pattern[i+1] == '.'
			if at >= 0 || aLabel || dots > 0 ||
				flags&hostNoPartial != 0 && !(labelStart && atEnd) || !labelStart && !atEnd {
				return 0, false
			}
			at, labelStart = i, false
		case isAlnum(c):
			if labelStart {
				aLabel = hasFoldPrefix(pattern[i:], "xn--")
			}
			labelStart, afterHyphen = false, false
		case c == '.':
			if labelStart || afterHyphen {
				return 0, false
			}
			labelStart, aLabel = true, false
			dots++
		case c == '-':
			if labelStart {
				return 0, false
			}
			afterHyphen = true
		default:
			return 0, false
		}
	}
	return at, at >= 0 && !labelStart && !afterHyphen && dots >= 2
}

// equalFold compares in ASCII without regard to case; nothing with a NUL is equal to anything.
func equalFold(a, b string) bool {
	if len(a) != len(b) || strings.IndexByte(a, 0) >= 0 {
		return false
	}
	for i := range len(a) {
		if lower(a[i]) != lower(b[i]) {
			return false
		}
	}
	return true
}

func hasFoldPrefix(s, prefix string) bool {
	return len(s) >= len(prefix) && equalFold(s[:len(prefix)], prefix)
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

func isAlnum(c byte) bool {
	return 'a' <= lower(c) && lower(c) <= 'z' || '0' <= c && c <= '9'
}
