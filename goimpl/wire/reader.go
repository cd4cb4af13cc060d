package wire

// Reader takes fields off the front of a byte string. Once a field is missing
// every later one reads as zero, and OK is false for good.
type Reader struct {
	rest []byte
	bad  bool
}

// NewReader returns a Reader of b. Byte strings read from it alias b.
func NewReader(b []byte) *Reader { return &Reader{rest: b} }

// OK reports whether every field so far was there.
func (r *Reader) OK() bool { return !r.bad }

// Empty reports whether nothing is left.
func (r *Reader) Empty() bool { return len(r.rest) == 0 }

// Done reports whether every field was there and nothing is left.
func (r *Reader) Done() bool { return !r.bad && len(r.rest) == 0 }

// Len is the number of bytes left.
func (r *Reader) Len() int { return len(r.rest) }

// Fail marks the input as malformed.
func (r *Reader) Fail() { r.bad, r.rest = true, nil }

// Bytes takes n bytes.
func (r *Reader) Bytes(n int) []byte {
	if r.bad || n < 0 || n > len(r.rest) {
		r.Fail()
		return nil
	}
	b := r.rest[:n:n]
	r.rest = r.rest[n:]
	return b
}

// Rest takes all that is left.
func (r *Reader) Rest() []byte { return r.Bytes(len(r.rest)) }

func (r *Reader) uint(n int) (v uint64) {
	for _, c := range r.Bytes(n) {
		v = v<<8 | uint64(c)
	}
	return v
}

// U8 takes a one-byte integer.
func (r *Reader) U8() uint8 { return uint8(r.uint(1)) }

// U16 takes a two-byte integer.
func (r *Reader) U16() uint16 { return uint16(r.uint(2)) }

// U24 takes a three-byte integer.
func (r *Reader) U24() uint32 { return uint32(r.uint(3)) }

// U32 takes a four-byte integer.
func (r *Reader) U32() uint32 { return uint32(r.uint(4)) }

// U64 takes an eight-byte integer.
func (r *Reader) U64() uint64 { return r.uint(8) }

// Vec8 takes a byte string with a one-byte length.
func (r *Reader) Vec8() []byte { return r.Bytes(int(r.U8())) }

// Vec16 takes a byte string with a two-byte length.
func (r *Reader) Vec16() []byte { return r.Bytes(int(r.U16())) }

// Vec24 takes a byte string with a three-byte length.
func (r *Reader) Vec24() []byte { return r.Bytes(int(r.U24())) }

// Sub8 is a Reader of a Vec8; a missing one fails both.
func (r *Reader) Sub8() *Reader { return r.sub(r.Vec8()) }

// Sub16 is a Reader of a Vec16; a missing one fails both.
func (r *Reader) Sub16() *Reader { return r.sub(r.Vec16()) }

// Sub24 is a Reader of a Vec24; a missing one fails both.
func (r *Reader) Sub24() *Reader { return r.sub(r.Vec24()) }

func (r *Reader) sub(b []byte) *Reader { return &Reader{rest: b, bad: r.bad} }
