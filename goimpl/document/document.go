// Package document writes Python values as bytes, for what C hands to Python as
// one piece: the dict of a certificate, the list of a store.
package document

import "encoding/binary"

// Document is a Python value as bytes: one tag octet, then
//
//	n            None
//	f u8         bool
//	i s64        int, big endian
//	s u32 bytes  str: UTF-8 that is decoded strictly, so octets that are not raise UnicodeDecodeError
//	b u32 bytes  bytes
//	t u32 items  tuple
//	l u32 items  list
//	o u32 items  frozenset
//	d u32 pairs  dict, key and value in turn
//
// All numbers are big endian. capi/pyssl.h describes the same to C.
type Document []byte

// Int writes an int.
func (d *Document) Int(v int64) {
	*d = binary.BigEndian.AppendUint64(append(*d, 'i'), uint64(v))
}

// Text writes a str.
func (d *Document) Text(s string) {
	*d = append(d.open('s', len(s)), s...)
}

// Octets writes a str of octets that may or may not be UTF-8.
func (d *Document) Octets(b []byte) {
	*d = append(d.open('s', len(b)), b...)
}

// BytesOrNone writes a bytes object, None in place of an empty one.
func (d *Document) BytesOrNone(b []byte) {
	if len(b) == 0 {
		*d = append(*d, 'n')
		return
	}
	d.Bytes(b)
}

// Bytes writes a bytes object.
func (d *Document) Bytes(b []byte) { *d = append(d.open('b', len(b)), b...) }

// True writes True.
func (d *Document) True() { *d = append(*d, 'f', 1) }

// List begins a list of n items.
func (d *Document) List(n int) { *d = d.open('l', n) }

// FrozenSet begins a frozenset of n items, each another.
func (d *Document) FrozenSet(n int) { *d = d.open('o', n) }

// Tuple begins a tuple of n items.
func (d *Document) Tuple(n int) { *d = d.open('t', n) }

// Dict begins a dict of n pairs.
func (d *Document) Dict(n int) { *d = d.open('d', n) }

// Pair writes a tuple of two str.
func (d *Document) Pair(name string, value []byte) {
	d.Tuple(2)
	d.Text(name)
	d.Octets(value)
}

// Texts writes a tuple of str.
func (d *Document) Texts(list [][]byte) {
	d.Tuple(len(list))
	for _, b := range list {
		d.Octets(b)
	}
}

// open writes a tag and a count. Lengths stay far below 2^32: a certificate's
// own lengths end at 2^31.
func (d *Document) open(tag byte, n int) []byte {
	return binary.BigEndian.AppendUint32(append(*d, tag), uint32(n))
}
