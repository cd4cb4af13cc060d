package pki

import "github.com/pyssl/pyssl/goimpl/registry"

// bits is the content of a BIT STRING.
type bits struct {
	data   []byte // octets, the unused bits of the last one as they stand
	unused uint8  // number of unused bits, 0 to 7
}

// octet is octet i with unused bits cleared, as OpenSSL stores it; 0 beyond the end.
func (b *bits) octet(i int) byte {
	switch {
	case i >= len(b.data):
		return 0
	case i == len(b.data)-1:
		return b.data[i] & (0xFF << b.unused)
	}
	return b.data[i]
}

// whole is the octets, or nil if they are not the whole string.
func (b *bits) whole() []byte {
	if b.unused != 0 {
		return nil
	}
	return b.data
}

// flags is the first 16 bits, bit 0 of the string in the lowest place.
func (b *bits) flags() (v uint16) {
	for i := range 16 {
		if b.octet(i/8)&(0x80>>(i%8)) != 0 {
			v |= 1 << i
		}
	}
	return v
}

// bitString takes a BIT STRING tagged id.
func (r *derReader) bitString(id byte) bits {
	body := r.body(id)
	if !r.ok() {
		return bits{}
	}
	if why, bad := checkBits(body); bad {
		r.fail(why)
		return bits{}
	}
	return bits{data: body[1:], unused: body[0]}
}

func checkBits(body []byte) (why registry.Reason, bad bool) {
	switch {
	case len(body) == 0:
		return registry.ASN1StringTooShort, true
	case body[0] > 7:
		return registry.ASN1InvalidBitStringBitsLeft, true
	}
	return 0, false
}

// integer takes an INTEGER (or ENUMERATED) tagged id and gives its content
// octets, two's complement in as few octets as possible.
func (r *derReader) integer(id byte) []byte {
	body := r.body(id)
	if !r.ok() {
		return nil
	}
	if why, bad := checkInteger(body); bad {
		r.fail(why)
		return nil
	}
	return body
}

func checkInteger(body []byte) (why registry.Reason, bad bool) {
	switch {
	case len(body) == 0:
		return registry.ASN1IllegalZeroContent, true
	case len(body) > 1 && (body[0] == 0 && body[1] < 0x80 || body[0] == 0xFF && body[1] >= 0x80):
		return registry.ASN1IllegalPadding, true
	}
	return 0, false
}

// smallInteger is the value of an INTEGER's content octets, or -1 if it does
// not fit an int64, as ASN1_INTEGER_get has it.
func smallInteger(body []byte) int {
	if len(body) == 0 || len(body) > 8 {
		return -1
	}
	v := int64(int8(body[0]))
	for _, c := range body[1:] {
		v = v<<8 | int64(c)
	}
	return int(v)
}

// boolean takes a BOOLEAN tagged id, FALSE where absent; any octet but zero is TRUE.
func (r *derReader) boolean(id byte) bool {
	if !r.at(id) {
		return false
	}
	body := r.body(id)
	if r.ok() && len(body) != 1 {
		r.fail(registry.ASN1BooleanIsWrongLength)
	}
	return r.ok() && body[0] != 0
}

// oid takes an OBJECT IDENTIFIER tagged id and gives its content octets.
func (r *derReader) oid(id byte) []byte {
	body := r.body(id)
	if r.ok() && !validOID(body) {
		r.fail(registry.ASN1InvalidObjectEncoding)
		return nil
	}
	return body
}

// any takes one element of any type. Like OpenSSL it looks into the simple
// universal types and takes the others as they are.
func (r *derReader) any() element {
	e := r.next()
	if !r.ok() || !e.universal() {
		return e
	}
	constructed := e.id&bitConstructed != 0
	switch e.number() {
	case tagSequence &^ bitConstructed, tagSet &^ bitConstructed:
		if !constructed {
			r.fail(registry.ASN1TypeNotConstructed)
		}
		return e
	}
	if constructed {
		r.fail(registry.ASN1TypeNotPrimitive)
	} else if why, bad := checkPrimitive(e.id, e.body); bad {
		r.fail(why)
	}
	return e
}

// checkPrimitive checks the content of a primitive universal type.
func checkPrimitive(id byte, body []byte) (why registry.Reason, bad bool) {
	switch id {
	case tagBoolean:
		return registry.ASN1BooleanIsWrongLength, len(body) != 1
	case tagNull:
		return registry.ASN1NullIsWrongLength, len(body) != 0
	case tagInteger, tagEnumerated:
		return checkInteger(body)
	case tagOID:
		return registry.ASN1InvalidObjectEncoding, !validOID(body)
	case tagBitString:
		return checkBits(body)
	case tagBMPString:
		return registry.ASN1BmpstringIsWrongLength, len(body)%2 != 0
	case tagUniversalString:
		return registry.ASN1UniversalstringIsWrongLength, len(body)%4 != 0
	}
	return 0, false
}
