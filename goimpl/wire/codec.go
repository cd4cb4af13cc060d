package wire

// Codec writes fields or reads them back, through the same calls: a type's
// code method lists its fields once. Byte strings read are copies.
type Codec struct {
	r *Reader  // nil while writing
	w *Builder // nil while reading
}

// NewWriter returns a Codec that writes; Out has the bytes. What is frozen is
// secret: the caller wipes Out, and no other copy is left. A code method stores
// no pointer while writing: what it writes may be memory of a parent process,
// where the collector would not see it (docs/FORK.md).
func NewWriter() *Codec { return &Codec{w: NewSecretBuilder(256)} }

// NewDecoder returns a Codec that reads b.
func NewDecoder(b []byte) *Codec { return &Codec{r: NewReader(b)} }

// Reading reports the direction.
func (c *Codec) Reading() bool { return c.r != nil }

// Out is what was written.
func (c *Codec) Out() []byte { return c.w.Out() }

// OK reports whether every field so far was there.
func (c *Codec) OK() bool { return c.w != nil || c.r.OK() }

// Done reports whether every field was there and nothing is left.
func (c *Codec) Done() bool { return c.w != nil || c.r.Done() }

// Fail marks what is read as malformed.
func (c *Codec) Fail() {
	if c.r != nil {
		c.r.Fail()
	}
}

// U8 codes a one-byte integer.
func (c *Codec) U8(v *uint8) {
	if c.r != nil {
		*v = c.r.U8()
		return
	}
	c.w.U8(*v)
}

// U16 codes a two-byte integer.
func (c *Codec) U16(v *uint16) {
	if c.r != nil {
		*v = c.r.U16()
		return
	}
	c.w.U16(*v)
}

// U32 codes a four-byte integer.
func (c *Codec) U32(v *uint32) {
	if c.r != nil {
		*v = c.r.U32()
		return
	}
	c.w.U32(*v)
}

// U64 codes an eight-byte integer.
func (c *Codec) U64(v *uint64) {
	if c.r != nil {
		*v = c.r.U64()
		return
	}
	c.w.U64(*v)
}

// I64 codes a signed integer.
func (c *Codec) I64(v *int64) {
	u := uint64(*v)
	c.U64(&u)
	*v = int64(u)
}

// Int codes an int.
func (c *Codec) Int(v *int) {
	i := int64(*v)
	c.I64(&i)
	*v = int(i)
}

// Bool codes a truth value.
func (c *Codec) Bool(v *bool) {
	var u uint8
	if *v {
		u = 1
	}
	c.U8(&u)
	*v = u == 1
}

// Bytes codes a byte string; nil and empty stay apart.
func (c *Codec) Bytes(v *[]byte) {
	if c.r == nil {
		if *v == nil {
			c.w.U32(0)
			return
		}
		c.w.U32(uint32(len(*v)) + 1)
		c.w.Bytes(*v)
		return
	}
	*v = nil
	if n := c.r.U32(); n > 0 {
		*v = append([]byte{}, c.r.Bytes(int(n)-1)...)
	}
}

// Fixed codes len(v) bytes in place.
func (c *Codec) Fixed(v []byte) {
	if c.r != nil {
		copy(v, c.r.Bytes(len(v)))
		return
	}
	c.w.Bytes(v)
}

// String codes a string.
func (c *Codec) String(v *string) {
	b := []byte(*v)
	c.Bytes(&b)
	if c.r != nil {
		*v = string(b)
	}
}

// Integer codes a named integer type of up to 16 bits.
func Integer[T ~uint8 | ~uint16](c *Codec, v *T) {
	u := uint16(*v)
	c.U16(&u)
	*v = T(u)
}

// Slice codes a list, each element by code. An absent list reads as nil.
func Slice[T any](c *Codec, v *[]T, code func(*Codec, *T)) {
	n := uint32(len(*v))
	c.U32(&n)
	if c.Reading() {
		*v = nil
		for range n {
			var e T
			if code(c, &e); !c.OK() {
				return
			}
			*v = append(*v, e)
		}
		return
	}
	for i := range *v {
		code(c, &(*v)[i])
	}
}

// List is Slice for lists where nil and empty mean different things.
func List[T any](c *Codec, v *[]T, code func(*Codec, *T)) {
	there := *v != nil
	c.Bool(&there)
	Slice(c, v, code)
	if there && *v == nil {
		*v = []T{}
	}
}

// Integers is List of Integer.
func Integers[T ~uint8 | ~uint16](c *Codec, v *[]T) { List(c, v, Integer[T]) }

// Optional codes a pointer to a value that may be absent.
func Optional[T any](c *Codec, v **T, code func(*Codec, *T)) {
	there := *v != nil
	c.Bool(&there)
	if c.Reading() {
		*v = nil
		if there && c.OK() {
			*v = new(T)
		}
	}
	if *v != nil {
		code(c, *v)
	}
}
