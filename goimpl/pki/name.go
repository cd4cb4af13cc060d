package pki

import (
	"bytes"
	"fmt"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// maxName is the longest Name OpenSSL reads, in octets (X509_NAME_MAX).
const maxName = 1 << 20

// name takes a Name: a SEQUENCE OF SETs OF attributes (RFC 5280, 4.1.2.4).
// raw is its DER. Empty SETs are dropped, as OpenSSL does. A value that cannot
// be converted to UTF-8 for the canonical form makes the name unreadable.
func (r *derReader) name() (n Name, raw []byte) {
	e := r.element(tagSequence)
	if r.ok() && len(e.raw) > maxName {
		r.fail(registry.ASN1TooLong)
	}
	if !r.ok() {
		return nil, nil
	}
	rdns := r.inside(e.body)
	n = make(Name, 0, rdns.count())
	store := make([]Attribute, 0, cap(n)) // most sets hold one attribute: one allocation serves all
	for !rdns.empty() {
		from := len(store)
		store = rdns.rdn(store, tagSet)
		if len(store) > from {
			n = append(n, RDN(store[from:len(store):len(store)]))
		}
	}
	if !r.ok() {
		return nil, nil
	}
	return n, e.raw
}

// rdn takes a SET OF attributes tagged id and appends them to list.
func (r *derReader) rdn(list []Attribute, id byte) []Attribute {
	set := r.enter(id)
	for !set.empty() {
		list = append(list, set.attribute())
	}
	return list
}

// attribute takes one AttributeTypeAndValue.
func (r *derReader) attribute() (a Attribute) {
	seq := r.enter(tagSequence)
	a.der = seq.oid(tagOID)
	v := seq.any()
	seq.done()
	if !r.ok() {
		return Attribute{}
	}
	a.OID, a.Tag, a.Value = OIDString(a.der), v.number(), v.body
	switch {
	case !v.universal():
		r.fail(registry.ASN1MstringNotUniversal)
	case nameTypes>>a.Tag&1 == 0:
		r.fail(registry.ASN1MstringWrongTag)
	case canonicalTypes>>a.Tag&1 != 0:
		if _, ok := a.Text(); !ok {
			r.fail(registry.ASN1IllegalCharacters)
		}
	}
	return a
}

// nameTypes has a bit per universal type that OpenSSL takes as the value of an
// attribute (B_ASN1_PRINTABLE): the usual strings, BIT STRING, SEQUENCE, and the
// types it has no name for. VisibleString, GeneralString, OCTET STRING, INTEGER
// and others are refused.
const nameTypes = 1<<3 | 1<<7 | 1<<8 | 1<<9 | 1<<11 | 1<<12 | 1<<13 | 1<<14 | 1<<15 | 1<<16 | 1<<18 | 1<<19 | 1<<20 | 1<<22 | 1<<28 | 1<<29 | 1<<30

// Text is the value in UTF-8 as ASN1_STRING_to_UTF8 converts it, T61String read
// as Latin-1 and nothing trimmed. It is false for a type that is no string, or
// for octets that are no characters of it.
func (a *Attribute) Text() ([]byte, bool) {
	switch a.Tag {
	case tagUTF8String:
		return a.Value, utf8.Valid(a.Value)
	case tagNumericString, tagPrintableString, tagT61String, tagIA5String, tagUTCTime, tagGeneralizedTime, tagISO64String:
		return latin1(a.Value), true
	case tagBMPString:
		return wide(a.Value, 2)
	case tagUniversalString:
		return wide(a.Value, 4)
	}
	return nil, false
}

// bits is the octets of a BIT STRING value, unused bits cleared.
func (a *Attribute) bits() []byte {
	out := bytes.Clone(a.Value[1:])
	if n := len(out); n > 0 {
		out[n-1] &= 0xFF << a.Value[0]
	}
	return out
}

// latin1 is b, octets of Latin-1, in UTF-8. Pure ASCII comes back as it is.
func latin1(b []byte) []byte {
	for i, c := range b {
		if c >= utf8.RuneSelf {
			out := append(make([]byte, 0, len(b)+8), b[:i]...)
			for _, c := range b[i:] {
				out = utf8.AppendRune(out, rune(c))
			}
			return out
		}
	}
	return b
}

// wide is b, big-endian characters of width octets, in UTF-8.
func wide(b []byte, width int) ([]byte, bool) {
	if len(b)%width != 0 {
		return nil, false
	}
	out := make([]byte, 0, len(b))
	for ; len(b) > 0; b = b[width:] {
		var v uint32
		for _, c := range b[:width] {
			v = v<<8 | uint32(c)
		}
		if v > utf8.MaxRune || utf16.IsSurrogate(rune(v)) {
			return nil, false
		}
		out = utf8.AppendRune(out, rune(v))
	}
	return out, true
}

// OneLine is the name as repr(Certificate) shows it: RFC 2253, last attribute
// first, in ASCII (X509_NAME_print_ex with XN_FLAG_RFC2253).
func (n Name) OneLine() string {
	var out []byte
	for i := len(n) - 1; i >= 0; i-- {
		for j := len(n[i]) - 1; j >= 0; j-- {
			switch {
			case j < len(n[i])-1:
				out = append(out, '+')
			case i < len(n)-1:
				out = append(out, ',')
			}
			out = n[i][j].appendRFC2253(out)
		}
	}
	return string(out)
}

// maxLabel is the room X509_NAME_print_ex has for the dotted form of a type it does not know.
const maxLabel = 79

// appendRFC2253 writes one attribute as type=value. Values of unknown types, or
// that are no strings, stand as # and the hexadecimal DER (RFC 2253, 2.4).
func (a *Attribute) appendRFC2253(out []byte) []byte {
	o := registry.ObjectByOID(a.OID)
	if o == nil {
		label := a.OID
		if label[0] == '#' {
			label = ""
		}
		out = append(append(out, label[:min(len(label), maxLabel)]...), '=')
		return a.appendDump(out)
	}
	out = append(append(out, o.Short...), '=')
	text, ok := a.Text()
	if !ok {
		return a.appendDump(out)
	}
	for i, c := range text {
		first, last := i == 0, i == len(text)-1
		switch {
		case c < ' ' || c >= 0x7F:
			out = fmt.Appendf(out, "\\%02X", c)
			continue
		case c == ',' || c == '+' || c == '"' || c == '\\' || c == '<' || c == '>' || c == ';',
			c == ' ' && (first || last), c == '#' && first && !last:
			out = append(out, '\\')
		}
		out = append(out, c)
	}
	return out
}

func (a *Attribute) appendDump(out []byte) []byte {
	return fmt.Appendf(append(out, '#'), "%X", a.appendValue(nil))
}
