package pki

import (
	"bytes"
	"math"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Identifier octets of the universal types met here (X.680, 8.4).
const (
	tagBoolean         = 0x01
	tagInteger         = 0x02
	tagBitString       = 0x03
	tagOctetString     = 0x04
	tagNull            = 0x05
	tagOID             = 0x06
	tagEnumerated      = 0x0A
	tagUTF8String      = 0x0C
	tagSequence        = 0x30
	tagSet             = 0x31
	tagNumericString   = 0x12
	tagPrintableString = 0x13
	tagT61String       = 0x14
	tagIA5String       = 0x16
	tagUTCTime         = 0x17
	tagGeneralizedTime = 0x18
	tagISO64String     = 0x1A
	tagUniversalString = 0x1C
	tagBMPString       = 0x1E

	bitConstructed = 0x20
	classContext   = 0x80
)

// context is the identifier octet of the primitive context-specific tag n.
func context(n byte) byte { return classContext | n }

// explicit is the identifier octet of the constructed context-specific tag n.
func explicit(n byte) byte { return classContext | bitConstructed | n }

// derFailure is the first thing found wrong with an encoding.
type derFailure struct {
	set   bool
	cause registry.Reason
	outer bool // said by the outermost SEQUENCE itself
}

// err is the failure as it ends up last in OpenSSL's queue, where Python looks
// for it: "nested asn1 error", unless the outermost SEQUENCE itself complained.
func (f *derFailure) err() *tlserr.Error {
	if f.outer {
		return tlserr.New(f.cause)
	}
	return tlserr.Newf(registry.ASN1ErrNestedASN1Error, "%s", f.cause.Info().Text)
}

// derReader takes elements off the front of a constructed value. The first
// failure stays: every later read gives zeros, so a parser asks once, at the end.
//
// It takes what OpenSSL's template decoder takes, lengths in more octets than
// needed included, but neither indefinite lengths nor strings in pieces: those
// are BER, and no certificate is signed in BER. Nesting is as deep as the
// calls of the parser, so input cannot make it recurse.
type derReader struct {
	rest  []byte
	f     *derFailure
	outer bool // the outermost SEQUENCE, whose own complaints OpenSSL leaves unwrapped
}

// element is one tag, length and value.
type element struct {
	id   byte // identifier octet; its low five bits are all set for tag numbers above 30
	raw  []byte
	body []byte
}

// number is the tag number, 31 for all above 30.
func (e *element) number() byte { return e.id & 0x1F }

// universal reports whether the tag is of the universal class.
func (e *element) universal() bool { return e.id&0xC0 == 0 }

func (r *derReader) ok() bool { return !r.f.set }

// fail records a failure that OpenSSL wraps once more on its way out.
func (r *derReader) fail(cause registry.Reason) {
	if !r.f.set {
		r.f.set, r.f.cause = true, cause
	}
	r.rest = nil
}

// failHere records a complaint of this SEQUENCE itself.
func (r *derReader) failHere(cause registry.Reason) {
	if !r.f.set {
		r.f.outer = r.outer
	}
	r.fail(cause)
}

// empty reports whether nothing is left.
func (r *derReader) empty() bool { return len(r.rest) == 0 || r.f.set }

// inside is a reader of the content of an element.
func (r *derReader) inside(body []byte) derReader { return derReader{rest: body, f: r.f} }

// done fails if anything is left.
func (r *derReader) done() {
	if !r.empty() {
		r.failHere(registry.ASN1SequenceLengthMismatch)
	}
}

// measure finds the next element: head octets of identifier and length, and
// the content up to end. Both are 0 if there is none.
func (r *derReader) measure() (head, end int) {
	if r.empty() {
		r.failHere(registry.ASN1FieldMissing)
		return 0, 0
	}
	head, n, ok := derHeader(r.rest)
	switch {
	case !ok:
		r.fail(registry.ASN1BadObjectHeader)
		return 0, 0
	case n > len(r.rest)-head:
		r.fail(registry.ASN1TooLong)
		return 0, 0
	case r.rest[0] == 0 && n == 0:
		r.fail(registry.ASN1UnexpectedEoc)
		return 0, 0
	}
	return head, head + n
}

// next takes one element of any tag.
func (r *derReader) next() element {
	head, end := r.measure()
	if end == 0 {
		return element{}
	}
	e := element{id: r.rest[0], raw: r.rest[:end:end], body: r.rest[head:end:end]}
	r.rest = r.rest[end:]
	return e
}

// at reports whether the next element has the tag of id, constructed or not.
func (r *derReader) at(id byte) bool {
	return !r.empty() && (r.rest[0]^id)&^bitConstructed == 0
}

// element takes the element with identifier octet id, which must be next.
func (r *derReader) element(id byte) element {
	if !r.expect(id) {
		return element{}
	}
	return r.next()
}

// body takes the element with identifier octet id and gives its content.
func (r *derReader) body(id byte) []byte {
	if !r.expect(id) {
		return nil
	}
	head, end := r.measure()
	b := r.rest[head:end:end]
	r.rest = r.rest[end:]
	return b
}

// expect fails unless the next identifier octet is id.
func (r *derReader) expect(id byte) bool {
	switch {
	case r.empty():
		r.failHere(registry.ASN1FieldMissing)
	case r.rest[0] == id:
		return true
	case (r.rest[0]^id)&^bitConstructed != 0:
		r.fail(registry.ASN1WrongTag)
	case id&bitConstructed == 0:
		r.fail(registry.ASN1TypeNotPrimitive)
	default:
		r.fail(registry.ASN1SequenceNotConstructed)
	}
	return false
}

// optional is body where the element may be absent; nil then.
func (r *derReader) optional(id byte) []byte {
	if !r.at(id) {
		return nil
	}
	return r.body(id)
}

// enter takes a constructed element and gives a reader of its content.
func (r *derReader) enter(id byte) derReader { return r.inside(r.body(id)) }

// count is the number of elements left, as a hint for allocation.
func (r *derReader) count() int {
	n := 0
	for b := r.rest; len(b) > 0 && !r.f.set; n++ {
		head, size, ok := derHeader(b)
		if !ok || size > len(b)-head {
			break
		}
		b = b[head+size:]
	}
	return n
}

// derHeader measures the identifier and length octets of b: how many there
// are, and how many octets of content they announce, where 2^31-1 stands for
// all that is more. Long form lengths may have leading zeros, as in OpenSSL's
// asn1_get_length.
func derHeader(b []byte) (head, length int, ok bool) {
	if len(b) < 2 {
		return 0, 0, false
	}
	if b[1] < 0x80 && b[0]&0x1F != 0x1F { // nearly all
		return 2, int(b[1]), true
	}
	i := 1
	if b[0]&0x1F == 0x1F {
		for i < len(b) && b[i]&0x80 != 0 {
			if i++; i > 5 { // tag numbers end at 2^31-1
				return 0, 0, false
			}
		}
		if i++; i >= len(b) {
			return 0, 0, false
		}
	}
	n := int(b[i])
	i++
	if n < 0x80 {
		return i, n, true
	}
	if n &= 0x7F; n == 0 || n >= len(b)-i {
		return 0, 0, false // indefinite, or nothing behind the length
	}
	significant := bytes.TrimLeft(b[i:i+n], "\x00")
	if len(significant) > 8 || len(significant) == 8 && significant[0] >= 0x80 {
		return 0, 0, false // no long of OpenSSL's
	}
	for _, c := range significant {
		length = min(length<<8|int(c), math.MaxInt32)
	}
	return i + n, length, true
}
