package wire

import "fmt"

// Builder appends fields to a byte string.
type Builder struct{ b []byte }

// NewBuilder returns a Builder with room for n bytes.
func NewBuilder(n int) *Builder { return &Builder{b: make([]byte, 0, n)} }

// Out is what was built. The Builder keeps no claim on it.
func (b *Builder) Out() []byte { return b.b }

// Len is the number of bytes so far.
func (b *Builder) Len() int { return len(b.b) }

// U8 appends a one-byte integer.
func (b *Builder) U8(v uint8) { b.b = append(b.b, v) }

// U16 appends a two-byte integer.
func (b *Builder) U16(v uint16) { b.b = append(b.b, byte(v>>8), byte(v)) }

// U24 appends a three-byte integer.
func (b *Builder) U24(v uint32) { b.b = append(b.b, byte(v>>16), byte(v>>8), byte(v)) }

// U32 appends a four-byte integer.
func (b *Builder) U32(v uint32) { b.U16(uint16(v >> 16)); b.U16(uint16(v)) }

// U64 appends an eight-byte integer.
func (b *Builder) U64(v uint64) { b.U32(uint32(v >> 32)); b.U32(uint32(v)) }

// Bytes appends p as it is.
func (b *Builder) Bytes(p []byte) { b.b = append(b.b, p...) }

// Vec8 appends p with a one-byte length.
func (b *Builder) Vec8(p []byte) { b.Prefix8(func() { b.Bytes(p) }) }

// Vec16 appends p with a two-byte length.
func (b *Builder) Vec16(p []byte) { b.Prefix16(func() { b.Bytes(p) }) }

// Vec24 appends p with a three-byte length.
func (b *Builder) Vec24(p []byte) { b.Prefix24(func() { b.Bytes(p) }) }

// Prefix8 puts a one-byte length in front of what body appends.
func (b *Builder) Prefix8(body func()) { b.prefix(1, body) }

// Prefix16 puts a two-byte length in front of what body appends.
func (b *Builder) Prefix16(body func()) { b.prefix(2, body) }

// Prefix24 puts a three-byte length in front of what body appends.
func (b *Builder) Prefix24(body func()) { b.prefix(3, body) }

// prefix panics if body is longer than its length field can say: callers bound what they build.
func (b *Builder) prefix(width int, body func()) {
	at := len(b.b)
	b.b = append(b.b, make([]byte, width)...)
	body()
	n := len(b.b) - at - width
	if n >= 1<<(8*width) {
		panic(fmt.Sprintf("wire: %d bytes behind a length of %d bytes", n, width))
	}
	for i := range width {
		b.b[at+i] = byte(n >> (8 * (width - 1 - i)))
	}
}
