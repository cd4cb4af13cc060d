package pki

import (
	"bytes"
	"fmt"
	"strconv"

	"github.com/pyssl/pyssl/goimpl/document"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Describe is the dict that getpeercert() returns for c, keys in CPython's order.
// It fails where CPython does: on an attribute whose value is no string, or on
// an identifier too long to be written.
func (c *Certificate) Describe() (document.Document, *tlserr.Error) {
	w := describer{d: make(document.Document, 0, 512+2*len(c.Raw)/3)}
	ocsp, caIssuers := c.accessURIs()
	points := c.crlURIs()
	n := 6
	for _, there := range []bool{c.SubjectAltName != nil, len(ocsp) > 0, len(caIssuers) > 0, len(points) > 0} {
		if there {
			n++
		}
	}
	w.d.Dict(n)
	w.key("subject")
	w.name(c.Subject)
	w.key("issuer")
	w.name(c.Issuer)
	w.key("version")
	w.d.Int(int64(c.Version))
	w.key("serialNumber")
	w.d.Octets(printed(serialText(c.Serial)))
	w.key("notBefore")
	w.d.Octets(printed(c.NotBefore.text()))
	w.key("notAfter")
	w.d.Octets(printed(c.NotAfter.text()))
	if c.SubjectAltName != nil {
		w.key("subjectAltName")
		w.d.Tuple(len(c.SubjectAltName))
		for i := range c.SubjectAltName {
			w.generalName(&c.SubjectAltName[i])
		}
	}
	w.uris("OCSP", ocsp)
	w.uris("caIssuers", caIssuers)
	w.uris("crlDistributionPoints", points)
	if w.err != nil {
		return nil, w.err
	}
	return w.d, nil
}

// Info is the dict of _ssl.Certificate.get_info(); it is that of getpeercert().
func (c *Certificate) Info() (document.Document, *tlserr.Error) { return c.Describe() }

// describer writes a Document and remembers the first failure.
type describer struct {
	d   document.Document
	err *tlserr.Error
}

func (w *describer) fail() {
	if w.err == nil {
		w.err = tlserr.New(registry.ErrUnknown)
	}
}

func (w *describer) key(k string) { w.d.Text(k) }

// uris writes a key with a tuple of URIs, unless there are none.
func (w *describer) uris(key string, list [][]byte) {
	if len(list) > 0 {
		w.key(key)
		w.d.Texts(list)
	}
}

// name writes a tuple of RDNs, each a tuple of (type, value).
func (w *describer) name(n Name) {
	w.d.Tuple(len(n))
	for _, rdn := range n {
		w.d.Tuple(len(rdn))
		for i := range rdn {
			w.attribute(&rdn[i])
		}
	}
}

// attribute writes a (type, value) pair. A BIT STRING's value is bytes, or None
// where it is empty, as in CPython since 3.10.
func (w *describer) attribute(a *Attribute) {
	label, ok := ObjectText(a.OID)
	w.d.Tuple(2)
	w.d.Text(label)
	text, isText := a.Text()
	if !ok || !isText && a.Tag != tagBitString {
		w.fail()
	}
	if a.Tag == tagBitString {
		w.d.BytesOrNone(a.bits())
		return
	}
	w.d.Octets(text)
}

// generalName writes a (kind, value) pair of subjectAltName.
func (w *describer) generalName(g *GeneralName) {
	switch g.Kind {
	case EmailName:
		w.d.Pair("email", g.Bytes)
	case DNSName:
		w.d.Pair("DNS", g.Bytes)
	case URIName:
		w.d.Pair("URI", g.Bytes)
	case IPName:
		w.d.Pair("IP Address", addressText(g.Bytes))
	case DirectoryName:
		w.d.Tuple(2)
		w.d.Text("DirName")
		w.name(g.Dir)
	case RegisteredID:
		text, ok := ObjectText(g.OID)
		if !ok {
			w.fail()
		}
		w.d.Pair("Registered ID", []byte(text))
	case X400Name:
		w.d.Pair("X400Name", []byte("<unsupported>"))
	case EDIPartyName:
		w.d.Pair("EdiPartyName", []byte("<unsupported>"))
	case OtherName:
		const head = "othername:"
		w.d.Pair("othername", printed(append([]byte(head), g.otherText()...))[len(head):])
	}
}

// otherText is the value of an OtherName as OpenSSL's GENERAL_NAME_print has it.
func (g *GeneralName) otherText() []byte {
	label, tag := "", uint8(tagUTF8String)
	switch g.OID {
	case "1.3.6.1.5.5.7.8.9":
		label = "SmtpUTF8Mailbox:"
	case "1.3.6.1.5.5.7.8.5":
		label = "XmppAddr:"
	case "1.3.6.1.5.5.7.8.7":
		label, tag = "SRVName:", tagIA5String
	case "1.3.6.1.4.1.311.20.2.3":
		label = "UPN:"
	case "1.3.6.1.5.5.7.8.8":
		label = "NAIRealm:"
	}
	if label == "" || g.Tag != tag {
		return []byte("<unsupported>")
	}
	value, _, _ := bytes.Cut(g.Value, []byte{0}) // it is printed as a C string
	return append([]byte(label), value...)
}

// addressText is an iPAddress; OpenSSL and CPython do not shorten IPv6.
func addressText(b []byte) []byte {
	switch len(b) {
	case 4:
		return fmt.Appendf(nil, "%d.%d.%d.%d", b[0], b[1], b[2], b[3])
	case 16:
		var out []byte
		for i := 0; i < 16; i += 2 {
			if i > 0 {
				out = append(out, ':')
			}
			out = fmt.Appendf(out, "%X", uint16(b[i])<<8|uint16(b[i+1]))
		}
		return out
	}
	return []byte("<invalid>")
}

// printed is what CPython gets of a text that OpenSSL has printed: one line,
// with its end, of at most as many octets as fit its buffer.
func printed(b []byte) []byte {
	const room = 2046
	if i := bytes.IndexByte(b, '\n'); i >= 0 {
		b = b[:i+1]
	}
	return b[:min(len(b), room)]
}

// serialText is i2a_ASN1_INTEGER: upper-case hexadecimal with a sign, a
// backslash and a new line after every 35 octets.
func serialText(content []byte) []byte {
	magnitude := bytes.Clone(content)
	var out []byte
	if len(content) > 0 && content[0] >= 0x80 {
		out = append(out, '-')
		carry := byte(1)
		for i := len(magnitude) - 1; i >= 0; i-- {
			magnitude[i] = ^magnitude[i] + carry
			if magnitude[i] != 0 {
				carry = 0
			}
		}
	}
	if magnitude = bytes.TrimLeft(magnitude, "\x00"); len(magnitude) == 0 {
		return append(out, "00"...)
	}
	for i, c := range magnitude {
		if i > 0 && i%35 == 0 {
			out = append(out, "\\\n"...)
		}
		out = fmt.Appendf(out, "%02X", c)
	}
	return out
}

// text is ASN1_TIME_print.
func (t Time) text() []byte {
	c, ok := t.civil()
	if !ok {
		return []byte("Bad time value")
	}
	out := c.time.AppendFormat(nil, "Jan _2 15:04:05")
	out = append(append(out, c.fraction...), ' ')
	return append(strconv.AppendInt(out, int64(c.time.Year()), 10), " GMT"...)
}

// accessURIs is the URIs of OCSP responders and of issuers' certificates that
// authorityInfoAccess names; none if it is malformed or stands there twice.
func (c *Certificate) accessURIs() (ocsp, caIssuers [][]byte) {
	list, _ := c.InfoAccess()
	for i := range list {
		switch a := &list[i]; {
		case a.Location.Kind != URIName:
		case a.Method == oidOCSP:
			ocsp = append(ocsp, a.Location.Bytes)
		case a.Method == oidCAIssuers:
			caIssuers = append(caIssuers, a.Location.Bytes)
		}
	}
	return ocsp, caIssuers
}

// crlURIs is the URIs among the full names of cRLDistributionPoints.
func (c *Certificate) crlURIs() (list [][]byte) {
	for i := range c.CRLDistribution {
		for _, g := range c.CRLDistribution[i].FullName {
			if g.Kind == URIName {
				list = append(list, g.Bytes)
			}
		}
	}
	return list
}
