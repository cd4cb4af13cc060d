package wire

import (
	"bytes"
	"reflect"
	"testing"
)

func TestReaderStopsAtFirstMissingField(t *testing.T) {
	r := NewReader([]byte{1, 0, 2, 0xAA})
	if got := r.U8(); got != 1 {
		t.Errorf("U8 = %d", got)
	}
	if got := r.Vec16(); got != nil || r.OK() {
		t.Errorf("a vector longer than its input reads as %x, OK %v", got, r.OK())
	}
	if got := r.U8(); got != 0 || r.Done() {
		t.Errorf("a field behind a failure reads as %d", got)
	}
}

func TestSubReaderOfMissingVectorFails(t *testing.T) {
	r := NewReader([]byte{9, 1})
	if s := r.Sub8(); s.OK() || s.Done() {
		t.Error("a sub-reader of a vector that is not there says OK")
	}
}

func TestBuilderPrefixes(t *testing.T) {
	b := NewBuilder(0)
	b.Prefix24(func() {
		b.U16(0x0102)
		b.Prefix8(func() { b.Bytes([]byte{7, 8}) })
	})
	b.Vec16([]byte{9})
	if want := []byte{0, 0, 5, 1, 2, 2, 7, 8, 0, 1, 9}; !bytes.Equal(b.Out(), want) {
		t.Errorf("built %x, want %x", b.Out(), want)
	}
}

// A panic here was the peer's to cause, by a cookie that did not fit into the second ClientHello.
func TestBuilderFailsForGoodWhereALengthCannotSay(t *testing.T) {
	b := NewBuilder(0)
	b.Prefix16(func() { b.Vec8(make([]byte, 256)) })
	b.Vec8([]byte{1})
	if b.Out() != nil {
		t.Error("256 bytes went behind a one-byte length")
	}
}

// Growing left every smaller buffer in memory, with the keys in it.
func TestGrowingLeavesNoSecretBehind(t *testing.T) {
	b := NewSecretBuilder(4)
	var left [][]byte
	for i := range 100 {
		left = append(left, b.b[:cap(b.b)])
		b.Bytes([]byte{0xAA, byte(i) | 1})
	}
	out := b.Out()
	for _, old := range left {
		if &old[0] != &out[0] && bytes.IndexByte(old, 0xAA) >= 0 {
			t.Fatalf("a buffer of %d bytes still holds the secret", len(old))
		}
	}
	if len(out) != 200 || out[198] != 0xAA || out[0] != 0xAA {
		t.Errorf("built %x", out)
	}
}

// everything has a field of each kind a Codec knows.
type everything struct {
	A       uint8
	B       uint16
	C       uint32
	D       uint64
	E       int64
	F       int
	G       bool
	H, I, J []byte
	K       string
	L       [3]byte
	M       []uint16
	N, O    *everything
}

func (e *everything) code(c *Codec) {
	c.U8(&e.A)
	c.U16(&e.B)
	c.U32(&e.C)
	c.U64(&e.D)
	c.I64(&e.E)
	c.Int(&e.F)
	c.Bool(&e.G)
	c.Bytes(&e.H)
	c.Bytes(&e.I)
	c.Bytes(&e.J)
	c.String(&e.K)
	c.Fixed(e.L[:])
	Slice(c, &e.M, func(c *Codec, v *uint16) { Integer(c, v) })
	Optional(c, &e.N, func(c *Codec, v *everything) { v.code(c) })
	Optional(c, &e.O, func(c *Codec, v *everything) { v.code(c) })
}

var sample = everything{
	A: 1, B: 2, C: 3, D: 4, E: -5, F: -6, G: true, H: nil, I: []byte{}, J: []byte("abc"), K: "text", L: [3]byte{7, 8, 9},
	M: []uint16{10, 11}, N: nil, O: &everything{K: "inner", I: []byte{0}},
}

func TestCodecReadsWhatItWrote(t *testing.T) {
	w := NewWriter()
	in := sample
	in.code(w)
	var out everything
	r := NewDecoder(w.Out())
	out.code(r)
	if !r.Done() || !reflect.DeepEqual(in, out) {
		t.Errorf("read %+v, wrote %+v, done %v", out, in, r.Done())
	}
}

func TestCodecRefusesEveryTruncation(t *testing.T) {
	w := NewWriter()
	in := sample
	in.code(w)
	for n := range w.Out() {
		var out everything
		r := NewDecoder(w.Out()[:n])
		if out.code(r); r.OK() {
			t.Fatalf("%d of %d bytes were enough", n, len(w.Out()))
		}
	}
}

func FuzzCodec(f *testing.F) {
	w := NewWriter()
	in := sample
	in.code(w)
	f.Add(w.Out())
	f.Fuzz(func(t *testing.T, b []byte) {
		var out everything
		r := NewDecoder(b)
		if out.code(r); !r.Done() {
			return
		}
		w, again := NewWriter(), everything{}
		out.code(w)
		again.code(NewDecoder(w.Out()))
		if !reflect.DeepEqual(out, again) {
			t.Errorf("%+v became %+v", out, again)
		}
	})
}
