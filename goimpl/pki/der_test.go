package pki

import (
	"bytes"
	"math"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

func TestDERHeader(t *testing.T) {
	long := append([]byte{0x30, 0x84, 0, 0, 0, 1}, 7)
	for _, c := range []struct {
		in           []byte
		head, length int
		ok           bool
	}{
		{[]byte{0x30, 0}, 2, 0, true},
		{[]byte{0x30, 0x7F}, 2, 127, true},
		{[]byte{0x30, 0x81, 5, 0}, 3, 5, true}, // more octets than needed
		{long, 6, 1, true},
		{[]byte{0x30, 0x89, 0, 0, 0, 0, 0, 0, 0, 0, 9, 1}, 11, 9, true},
		{[]byte{0x30, 0x88, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1}, 10, math.MaxInt32, true},
		{[]byte{0x30, 0x89, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 0, 0, false},
		{[]byte{0x30, 0x85, 1, 0, 0, 0, 0, 1}, 7, math.MaxInt32, true},
		{[]byte{0x30, 0x88, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1}, 0, 0, false}, // no long
		{[]byte{0x1F, 0x81, 0x01, 3}, 4, 3, true},                                            // tag number 129
		{nil, 0, 0, false},
		{[]byte{0x30}, 0, 0, false},
		{[]byte{0x30, 0x80, 0, 0}, 0, 0, false}, // indefinite
		{[]byte{0x30, 0x81}, 0, 0, false},
		{[]byte{0x30, 0x81, 0}, 0, 0, false},
		{[]byte{0x30, 0x82, 1}, 0, 0, false},
		{[]byte{0x1F, 0x81}, 0, 0, false},
		{[]byte{0x1F, 0x81, 0x01}, 0, 0, false},
		{bytes.Repeat([]byte{0xFF}, 20), 0, 0, false},
	} {
		if head, length, ok := derHeader(c.in); head != c.head || length != c.length || ok != c.ok {
			t.Errorf("% x: %d %d %v, want %d %d %v", c.in, head, length, ok, c.head, c.length, c.ok)
		}
	}
}

// reading calls read with a reader of in, and gives the cause of the failure.
func reading(in []byte, read func(r *derReader)) (cause registry.Reason, failed bool) {
	f := derFailure{}
	read(&derReader{rest: in, f: &f})
	return f.cause, f.set
}

func TestDERRefusals(t *testing.T) {
	body := func(id byte) func(*derReader) { return func(r *derReader) { r.body(id) } }
	anything := func(r *derReader) { r.any() }
	takeTime := func(r *derReader) { r.time() }
	takeAttribute := func(r *derReader) { r.attribute() }
	for _, c := range []struct {
		name string
		in   []byte
		read func(r *derReader)
		want registry.Reason
	}{
		{"nothing", nil, body(tagInteger), registry.ASN1FieldMissing},
		{"wrong tag", []byte{2, 1, 0}, body(tagOID), registry.ASN1WrongTag},
		{"primitive SEQUENCE", []byte{0x10, 0}, body(tagSequence), registry.ASN1SequenceNotConstructed},
		{"OCTET STRING in pieces", []byte{0x24, 3, 4, 1, 'x'}, body(tagOctetString), registry.ASN1TypeNotPrimitive},
		{"indefinite length", []byte{0x30, 0x80, 0, 0}, body(tagSequence), registry.ASN1BadObjectHeader},
		{"too long", []byte{2, 2, 1}, body(tagInteger), registry.ASN1TooLong},
		{"end of contents", []byte{0, 0}, anything, registry.ASN1UnexpectedEoc},
		{"left over", []byte{5, 0}, (*derReader).done, registry.ASN1SequenceLengthMismatch},
		{"empty INTEGER", []byte{2, 0}, anything, registry.ASN1IllegalZeroContent},
		{"padded INTEGER", []byte{2, 2, 0, 0x7F}, anything, registry.ASN1IllegalPadding},
		{"padded negative INTEGER", []byte{2, 2, 0xFF, 0x80}, anything, registry.ASN1IllegalPadding},
		{"BOOLEAN of two", []byte{1, 2, 0, 0}, anything, registry.ASN1BooleanIsWrongLength},
		{"NULL of one", []byte{5, 1, 0}, anything, registry.ASN1NullIsWrongLength},
		{"empty BIT STRING", []byte{3, 0}, anything, registry.ASN1StringTooShort},
		{"8 bits unused", []byte{3, 2, 8, 0}, anything, registry.ASN1InvalidBitStringBitsLeft},
		{"empty OID", []byte{6, 0}, anything, registry.ASN1InvalidObjectEncoding},
		{"OID cut off", []byte{6, 2, 0x2A, 0x80}, anything, registry.ASN1InvalidObjectEncoding},
		{"OID with leading zeros", []byte{6, 3, 0x2A, 0x80, 1}, anything, registry.ASN1InvalidObjectEncoding},
		{"half a BMPString character", []byte{0x1E, 1, 0}, anything, registry.ASN1BmpstringIsWrongLength},
		{"no time", []byte{2, 1, 0}, takeTime, registry.ASN1MstringWrongTag},
		{"time of another class", []byte{0x97, 1, 0}, takeTime, registry.ASN1MstringNotUniversal},
		{"time in pieces", []byte{0x37, 2, 0x17, 0}, takeTime, registry.ASN1TypeNotPrimitive},
		{"attribute of another class", append([]byte{0x30, 8, 6, 3, 0x55, 4, 3}, 0x80, 1, 'x'), takeAttribute, registry.ASN1MstringNotUniversal},
		{"attribute of wrong type", append([]byte{0x30, 8, 6, 3, 0x55, 4, 3}, 2, 1, 1), takeAttribute, registry.ASN1MstringWrongTag},
		{"attribute of bad UTF-8", append([]byte{0x30, 8, 6, 3, 0x55, 4, 3}, 0x0C, 1, 0xFF), takeAttribute, registry.ASN1IllegalCharacters},
		{"more behind an explicit tag", []byte{5, 0}, (*derReader).doneExplicit, registry.ASN1ExplicitLengthMismatch},
		{"primitive SET", []byte{0x11, 0}, anything, registry.ASN1TypeNotConstructed},
	} {
		if cause, failed := reading(c.in, c.read); !failed || cause != c.want {
			t.Errorf("%s: %v %v, want %v", c.name, failed, cause, c.want)
		}
	}
}

func TestDERFirstFailureStays(t *testing.T) {
	cause, failed := reading([]byte{2, 1, 7, 4, 1, 'x'}, func(r *derReader) {
		r.body(tagOID)
		if r.body(tagInteger) != nil || r.optional(tagOctetString) != nil || !r.empty() || r.count() != 0 {
			t.Error("read on after a failure")
		}
		r.done()
	})
	if !failed || cause != registry.ASN1WrongTag {
		t.Errorf("%v %v", failed, cause)
	}
}

func TestBits(t *testing.T) {
	b := bits{data: []byte{0xA1, 0xFF}, unused: 7}
	if b.octet(0) != 0xA1 || b.octet(1) != 0x80 || b.octet(2) != 0 || b.whole() != nil {
		t.Errorf("%x %x", b.octet(0), b.octet(1))
	}
	if got := b.flags(); got != 1<<0|1<<2|1<<7|1<<8 {
		t.Errorf("flags %b", got)
	}
}

func TestSmallInteger(t *testing.T) {
	for in, want := range map[string]int{
		"\x00": 0, "\x7F": 127, "\xFF": -1, "\x80": -128, "\x01\x00": 256, "\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF": math.MaxInt64,
		"\x00\x80\x00\x00\x00\x00\x00\x00\x00": -1, "": -1,
	} {
		if got := smallInteger([]byte(in)); got != want {
			t.Errorf("%x: %d, want %d", in, got, want)
		}
	}
}
