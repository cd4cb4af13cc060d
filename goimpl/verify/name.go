package verify

import (
	"strings"

	"github.com/pyssl/pyssl/goimpl/pki"
)

const (
	oidEmailAddress = "1.2.840.113549.1.9.1"
	oidSmtpUTF8     = "1.3.6.1.5.5.7.8.9"
	tagUTF8         = 0x0C
	tagIA5          = 0x16
)

// name is one name of a certificate that constraints apply to, taken apart once
// for all comparisons.
type name struct {
	kind int // what it is compared as
	oid  string
	text string
	dir  string
	ip   []byte

	local, host string // of a mailbox; of a URI the host only
	unclear     bool   // a mailbox or URI whose host cannot be told

	// manyLabels: its wildcard stands for several (MULTI_LABEL_WILDCARDS).
	manyLabels bool
	// implausible: no host can have that name, but a comparison by suffix takes
	// it for one inside a permitted subtree. OpenSSL lets it pass.
	implausible bool
	// undotted is the same without a trailing dot, nil if it has none.
	undotted *name
}

func newName(g *pki.GeneralName) name {
	switch g.Kind {
	case pki.OtherName:
		if g.OID == oidSmtpUTF8 {
			return newSmtpUTF8(g)
		}
	case pki.DirectoryName:
		return name{kind: g.Kind, dir: string(pki.CanonicalName(g.RawDir))}
	case pki.IPName:
		return name{kind: g.Kind, ip: g.Bytes}
	case pki.DNSName:
		return newHost(string(g.Bytes))
	case pki.EmailName:
		return newMailbox(string(g.Bytes))
	case pki.URIName:
		n := name{kind: g.Kind, text: string(g.Bytes)}
		n.host = uriHost(n.text)
		n.unclear = n.host == ""
		n.undot()
		return n
	}
	return name{kind: g.Kind, oid: g.OID}
}

// newHost is a DNS name. One with a leading dot or an empty label is implausible.
func newHost(text string) name {
	n := name{kind: pki.DNSName, text: text, implausible: strings.HasPrefix(text, ".") || strings.Contains(text, "..")}
	n.undot()
	return n
}

// newMailbox is an e-mail address. An "@" in the local part has to be quoted (RFC 5321, 4.1.2).
func newMailbox(text string) name {
	n := name{kind: pki.EmailName, text: text}
	at := strings.LastIndexByte(text, '@')
	if at < 0 {
		n.unclear = true
		return n
	}
	n.local, n.host = text[:at], text[at+1:]
	quoted := len(n.local) >= 2 && n.local[0] == '"' && n.local[at-1] == '"'
	n.implausible = strings.Contains(n.local, "@") && !quoted
	n.undot()
	return n
}

// newSmtpUTF8 is an otherName that is a mailbox. Constraints are in A-labels,
// its host may be in U-labels (RFC 9598, 6).
func newSmtpUTF8(g *pki.GeneralName) name {
	n := newMailbox(string(g.Value))
	host, ok := toALabels(n.host)
	n.host = host
	n.implausible = false
	n.unclear = n.unclear || !ok || g.Tag != tagUTF8
	n.undotted = nil
	n.undot()
	return n
}

// undot fills in undotted.
func (n *name) undot() {
	host := n.host
	if n.kind == pki.DNSName {
		host = n.text
	}
	bare := strings.TrimRight(host, ".")
	if bare == "" || bare == host {
		return
	}
	without := *n
	if n.kind == pki.DNSName {
		without.text = bare
	} else {
		without.host = bare
	}
	n.undotted = &without
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
