package verify

import (
	"strings"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// checkNames holds every certificate, from the anchor down, to the name
// constraints of all above it, the anchor's included. Self-issued CAs are
// exempt (RFC 5280, 6.1.3 (b)).
func (v *verifier) checkNames(p *path) failure {
	for i := len(p.certs) - 1; i >= 0; i-- {
		c := p.certs[i]
		if i > 0 && c.selfIssued {
			continue
		}
		if c.isProxy() && !properProxyName(c.Certificate) {
			return failure{code: registry.VProxySubjectNameViolation, depth: i}
		}
		if code := v.checkConstrained(p, i); code != registry.VOk {
			return failure{code: code, depth: i}
		}
	}
	return failure{}
}

// checkConstrained compares the names of the certificate at depth i with the constraints above it.
func (v *verifier) checkConstrained(p *path, i int) registry.VerifyCode {
	var names []name
	for j := len(p.certs) - 1; j > i; j-- {
		nc := p.certs[j].constraints
		if nc == nil {
			continue
		}
		if names == nil {
			var code registry.VerifyCode
			if names, code = v.namesOf(p.certs[i], i == 0); code != registry.VOk {
				return code
			}
		}
		for k := range names {
			if !spend(&v.budget.comparisons, nc.costFor(&names[k])) {
				return registry.VUnspecified // what OpenSSL says of too many
			}
			if code := nc.check(&names[k]); code != registry.VOk {
				return code
			}
		}
	}
	return registry.VOk
}

// namesOf is listNames, once for each certificate.
func (v *verifier) namesOf(c *cert, leaf bool) ([]name, registry.VerifyCode) {
	if known, ok := v.names[c]; ok {
		return known, registry.VOk
	}
	names, code := v.listNames(c, leaf)
	if v.req.HostFlags&hostMultiLabel != 0 {
		for i := range names {
			names[i].manyLabels = true
			if names[i].undotted != nil {
				names[i].undotted.manyLabels = true
			}
		}
	}
	if code == registry.VOk {
		if v.names == nil {
			v.names = make(map[*cert][]name)
		}
		v.names[c] = names
	}
	return names, code
}

// listNames lists the names of a certificate that constraints apply to: subject,
// email addresses in it, alternative names, and for a leaf whose common name
// may serve as host name, that.
func (v *verifier) listNames(c *cert, leaf bool) ([]name, registry.VerifyCode) {
	var names []name
	if c.subject != "" {
		names = append(names, name{kind: pki.DirectoryName, dir: c.subject})
	}
	for _, rdn := range c.Subject {
		for i := range rdn {
			if rdn[i].OID != oidEmailAddress {
				continue
			}
			if rdn[i].Tag != tagIA5 {
				return nil, registry.VUnsupportedNameSyntax
			}
			names = append(names, newMailbox(string(rdn[i].Value)))
		}
	}
	hasDNS := false
	for i := range c.SubjectAltName {
		hasDNS = hasDNS || c.SubjectAltName[i].Kind == pki.DNSName
		names = append(names, newName(&c.SubjectAltName[i]))
	}
	if flags := v.req.HostFlags; leaf && flags&hostNeverSubject == 0 && (!hasDNS || flags&hostAlwaysSubject != 0) {
		return v.appendCommonNames(names, c)
	}
	return names, registry.VOk
}

// appendCommonNames adds the subject's common names that may serve as host names.
func (v *verifier) appendCommonNames(names []name, c *cert) ([]name, registry.VerifyCode) {
	for _, rdn := range c.Subject {
		for i := range rdn {
			if rdn[i].OID != oidCommonName {
				continue
			}
			utf8, ok := rdn[i].Text()
			text := strings.TrimRight(string(utf8), "\x00")
			if !ok || strings.IndexByte(text, 0) >= 0 {
				return nil, registry.VUnsupportedNameSyntax
			}
			if v.servesAsHost(text) {
				names = append(names, newHost(text))
			}
		}
	}
	return names, registry.VOk
}

// servesAsHost says whether a common name is held to constraints on DNS names:
// if OpenSSL takes it for a host name, or MatchHost could: as a wildcard, with a
// trailing dot, or because it is the host asked for.
func (v *verifier) servesAsHost(text string) bool {
	if looksLikeHost(strings.Replace(strings.TrimRight(text, "."), "*", "x", 1)) {
		return true
	}
	if v.req.Host == "" {
		return false
	}
	m := newHostMatch(v.req.Host, v.req.HostFlags)
	return m.matches(text)
}

// looksLikeHost: at least two labels of letters, digits, underscores and inner hyphens.
func looksLikeHost(text string) bool {
	labels := strings.Split(text, ".")
	for _, label := range labels {
		if label == "" || label[0] == '-' || label[len(label)-1] == '-' {
			return false
		}
		for i := range len(label) {
			if c := label[i]; !isAlnum(c) && c != '_' && c != '-' {
				return false
			}
		}
	}
	return len(labels) > 1
}

// properProxyName: a proxy certificate's subject is its issuer's plus one
// common name (RFC 3820, 3.4).
func properProxyName(c *pki.Certificate) bool {
	n := len(c.Subject)
	if n < 2 || len(c.Issuer) != n-1 || len(c.Subject[n-1]) != 1 || c.Subject[n-1][0].OID != oidCommonName {
		return false
	}
	return strings.HasPrefix(string(c.CanonicalSubject()), string(c.CanonicalIssuer()))
}

// checkResources asks whether the addresses and AS numbers the leaf claims (RFC
// 3779) are its issuer's to give. TLS has no use for them, so they are not
// compared: a claim that must be understood is refused unseen, and any other
// one if the issuer has none at all.
func (v *verifier) checkResources(p *path) failure {
	for _, oid := range [...]string{pki.OIDASIdentifiers, pki.OIDIPAddrBlocks} {
		claim := p.certs[0].Extension(oid)
		if claim != nil && len(p.certs) > 1 && (claim.Critical || p.certs[1].Extension(oid) == nil) {
			return failure{code: registry.VUnnestedResource, depth: 1}
		}
	}
	return failure{}
}
