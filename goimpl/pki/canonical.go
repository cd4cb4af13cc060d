package pki

import (
	"bytes"
	"crypto/sha1"
	"encoding/binary"
	"slices"
)

// CanonicalName is the form in which names are compared and hashed (OpenSSL's
// canon_enc): the DER of the RDN SETs one behind the other, without the outer
// SEQUENCE, with the common string types as UTF8String in lower case and their
// white space trimmed and folded. rawName is a DER Name; nil if it is none. The
// empty name's form is empty and not nil.
func CanonicalName(rawName []byte) []byte {
	f := derFailure{}
	r := derReader{rest: rawName, f: &f}
	n, _ := r.name()
	r.done()
	if f.set {
		return nil
	}
	return n.canonical(len(rawName))
}

// NameHash is X509_NAME_hash, the number hashed certificate directories name
// their files by: the first four octets, little-endian, of the canonical form's SHA-1.
func NameHash(rawName []byte) uint32 {
	sum := sha1.Sum(CanonicalName(rawName))
	return binary.LittleEndian.Uint32(sum[:])
}

// CanonicalSubject is CanonicalName(RawSubject). The caller must not change it.
func (c *Certificate) CanonicalSubject() []byte { return c.canonSubject }

// CanonicalIssuer is CanonicalName(RawIssuer). The caller must not change it.
func (c *Certificate) CanonicalIssuer() []byte { return c.canonIssuer }

// canonicalTypes has a bit per universal string type that is converted for
// comparison (ASN1_MASK_CANON): UTF8, Printable, T61, IA5, Visible, Universal
// and BMP. The values of others are compared octet by octet.
const canonicalTypes = 1<<12 | 1<<19 | 1<<20 | 1<<22 | 1<<26 | 1<<28 | 1<<30

// canonical is the canonical form of a name whose values have been checked; size is a hint.
func (n Name) canonical(size int) []byte {
	out := make([]byte, 0, size+8)
	for _, rdn := range n {
		at := len(out)
		if len(rdn) == 1 {
			out = rdn[0].appendCanonical(out)
		} else {
			out = rdn.appendSorted(out)
		}
		out = wrapTLV(out, at, tagSet)
	}
	return out
}

// appendSorted writes the attributes in DER's order for a SET OF (X.690, 11.6).
func (r RDN) appendSorted(out []byte) []byte {
	each := make([][]byte, len(r))
	for i := range r {
		each[i] = r[i].appendCanonical(nil)
	}
	slices.SortStableFunc(each, bytes.Compare)
	for _, der := range each {
		out = append(out, der...)
	}
	return out
}

func (a *Attribute) appendCanonical(out []byte) []byte {
	start := len(out)
	out = appendTLV(out, tagOID, a.der)
	at := len(out)
	if canonicalTypes>>a.Tag&1 != 0 {
		text, _ := a.Text()
		out = wrapTLV(appendFolded(out, text), at, tagUTF8String)
	} else {
		out = a.appendValue(out)
	}
	return wrapTLV(out, start, tagSequence)
}

// appendValue writes the value's DER, a BIT STRING as OpenSSL has stored it.
func (a *Attribute) appendValue(out []byte) []byte {
	switch a.Tag {
	case tagBitString:
		data := a.bits()
		unused := a.Value[0]
		if len(data) == 0 {
			unused = 0
		}
		at := len(out)
		return wrapTLV(append(append(out, unused), data...), at, tagBitString)
	case tagSequence &^ bitConstructed:
		return appendTLV(out, tagSequence, a.Value)
	}
	return appendTLV(out, a.Tag, a.Value)
}

// appendFolded writes text without white space at its ends, with one space for
// each run of it inside, and with A-Z in lower case.
func appendFolded(out, text []byte) []byte {
	space, started := false, false
	for _, c := range text {
		if c == ' ' || '\t' <= c && c <= '\r' {
			space = true
			continue
		}
		if space && started {
			out = append(out, ' ')
		}
		space, started = false, true
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		out = append(out, c)
	}
	return out
}

// appendTLV writes one DER element.
func appendTLV(out []byte, id byte, body []byte) []byte {
	return append(appendHeader(out, id, len(body)), body...)
}

// wrapTLV makes what stands in out from at on the content of an element.
func wrapTLV(out []byte, at int, id byte) []byte {
	var room [6]byte
	head := appendHeader(room[:0], id, len(out)-at)
	return slices.Insert(out, at, head...)
}

// appendHeader writes identifier and length octets (X.690, 8.1.3).
func appendHeader(out []byte, id byte, length int) []byte {
	out = append(out, id)
	if length < 0x80 {
		return append(out, byte(length))
	}
	n := 1
	for length>>(8*n) != 0 {
		n++
	}
	out = append(out, 0x80|byte(n))
	for n--; n >= 0; n-- {
		out = append(out, byte(length>>(8*n)))
	}
	return out
}
