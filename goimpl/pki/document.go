package pki

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
//	d u32 pairs  dict, key and value in turn
//
// All numbers are big endian. capi/pyssl.h describes the same to C.
type Document []byte

// integer writes an int.
func (d *Document) integer(v int64) {
	*d = binary.BigEndian.AppendUint64(append(*d, 'i'), uint64(v))
}

// text writes a str.
func (d *Document) text(s string) {
	*d = append(d.open('s', len(s)), s...)
}

// octets writes a str of octets that may or may not be UTF-8.
func (d *Document) octets(b []byte) {
	*d = append(d.open('s', len(b)), b...)
}

// bytesOrNone writes a bytes object, None in place of an empty one.
func (d *Document) bytesOrNone(b []byte) {
	if len(b) == 0 {
		*d = append(*d, 'n')
		return
	}
	*d = append(d.open('b', len(b)), b...)
}

// tuple begins a tuple of n items.
func (d *Document) tuple(n int) { *d = d.open('t', n) }

// dict begins a dict of n pairs.
func (d *Document) dict(n int) { *d = d.open('d', n) }

// pair writes a tuple of two str.
func (d *Document) pair(name string, value []byte) {
	d.tuple(2)
	d.text(name)
	d.octets(value)
}

// texts writes a tuple of str.
func (d *Document) texts(list [][]byte) {
	d.tuple(len(list))
	for _, b := range list {
		d.octets(b)
	}
}

// open writes a tag and a count. Lengths stay far below 2^32: a certificate's
// own lengths end at 2^31.
func (d *Document) open(tag byte, n int) []byte {
	return binary.BigEndian.AppendUint32(append(*d, tag), uint32(n))
}
