package wire

// Builder appends fields to a byte string. Once a vector is longer than its
// length field can say, nothing comes out any more.
type Builder struct {
	b      []byte
	bad    bool
	secret bool // a buffer left behind by growing is wiped
}

// NewBuilder returns a Builder with room for n bytes.
func NewBuilder(n int) *Builder { return &Builder{b: make([]byte, 0, n)} }

// NewSecretBuilder returns a Builder whose bytes stand nowhere but in Out,
// however it grows.
func NewSecretBuilder(n int) *Builder { return &Builder{b: make([]byte, 0, n), secret: true} }

// Out is what was built, or nil if a vector was too long for its length field.
// The Builder keeps no claim on it.
func (b *Builder) Out() []byte {
	if b.bad {
		return nil
	}
	return b.b
}

// Len is the number of bytes so far.
func (b *Builder) Len() int { return len(b.b) }

// U8 appends a one-byte integer.
func (b *Builder) U8(v uint8) { b.append(v) }

// U16 appends a two-byte integer.
func (b *Builder) U16(v uint16) { b.append(byte(v>>8), byte(v)) }

// U24 appends a three-byte integer.
func (b *Builder) U24(v uint32) { b.append(byte(v>>16), byte(v>>8), byte(v)) }

// U32 appends a four-byte integer.
func (b *Builder) U32(v uint32) { b.U16(uint16(v >> 16)); b.U16(uint16(v)) }

// U64 appends an eight-byte integer.
func (b *Builder) U64(v uint64) { b.U32(uint32(v >> 32)); b.U32(uint32(v)) }

// Bytes appends p as it is.
func (b *Builder) Bytes(p []byte) { b.append(p...) }

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

// prefix fails the Builder if body is longer than its length field can say: a
// peer may send what no longer fits once it is sent back.
func (b *Builder) prefix(width int, body func()) {
	at := len(b.b)
	b.append(make([]byte, width)...)
	body()
	n := len(b.b) - at - width
	if n >= 1<<(8*width) {
		b.bad = true
		return
	}
	for i := range width {
		b.b[at+i] = byte(n >> (8 * (width - 1 - i)))
	}
}

// append is the only place where the buffer grows.
func (b *Builder) append(p ...byte) {
	if b.secret && len(p) > cap(b.b)-len(b.b) {
		old := b.b
		b.b = append(make([]byte, 0, 2*(len(old)+len(p))), old...)
		clear(old)
	}
	b.b = append(b.b, p...)
}
