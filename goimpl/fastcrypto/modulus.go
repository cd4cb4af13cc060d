//go:build amd64 && !purego

package fastcrypto

import "math/bits"

// modulus is an odd number m of whole words whose highest bit is set, with what
// multiplication modulo m needs. It is for the few steps around an
// exponentiation. Nothing here branches on, or addresses memory by, a number.
//
// R is 2^64 to the number of words. Numbers are rows of words, the least
// significant first, below R and not always below m.
type modulus struct {
	m   []uint64
	k0  uint64   // -1/m modulo 2^64
	one []uint64 // R mod m
	rr  []uint64 // R² mod m
}

func newModulus(m []uint64) *modulus {
	inverse := m[0] // to 3 bits; each step doubles them
	for range 5 {
		inverse *= 2 - m[0]*inverse
	}
	p := &modulus{m: m, k0: -inverse, one: make([]uint64, len(m)), rr: make([]uint64, len(m))}
	subMasked(p.one, p.m, ^uint64(0)) // R - m, which is below m as m's highest bit is set
	// R*2^(odd), squared until the exponent is that of R.
	copy(p.rr, p.one)
	squarings := bits.TrailingZeros(uint(64 * len(m)))
	for range 64 * len(m) >> squarings {
		p.double(p.rr)
	}
	for range squarings {
		p.mul(p.rr, p.rr, p.rr)
	}
	return p
}

// mul sets dst to a number congruent to a*b/R. It may be a or b. The
// quotient's words make the lowest word of the sum zero, which is dropped (CIOS).
func (p *modulus) mul(dst, a, b []uint64) {
	var space [maxWords]uint64
	n := len(p.m)
	t, a, m := space[:n], a[:n], p.m[:n]
	var top uint64
	for _, y := range b[:n] {
		high := mulAdd(t, a, y)
		var c1, c2 uint64
		high, c1 = bits.Add64(high, top, 0)
		low := t[0]
		high, c2 = bits.Add64(high, mulAdd(t, m, low*p.k0), 0)
		copy(t, t[1:])
		t[n-1], top = high, c1+c2 // the sum is below 2R
	}
	subMasked(t, m, -top)
	copy(dst, t)
	clear(t)
}

// add sets a to a number congruent to a+b.
func (p *modulus) add(a, b []uint64) {
	var c uint64
	for i := range a {
		a[i], c = bits.Add64(a[i], b[i], c)
	}
	c -= subMasked(a, p.m, -c) // still one if the sum was R+m or more
	subMasked(a, p.m, -c)
}

// double sets a, which is below m, to 2a mod m.
func (p *modulus) double(a []uint64) {
	var c uint64
	for i := range a {
		a[i], c = bits.Add64(a[i], a[i], c)
	}
	p.carried(a, c)
}

// sub sets a to a-b mod m. Both are below m.
func (p *modulus) sub(a, b []uint64) {
	var borrow, c uint64
	for i := range a {
		a[i], borrow = bits.Sub64(a[i], b[i], borrow)
	}
	for i := range a {
		a[i], c = bits.Add64(a[i], p.m[i]&-borrow, c)
	}
}

// reduce takes m from a where it goes. As R < 2m, a is below m then.
func (p *modulus) reduce(a []uint64) { p.carried(a, 0) }

// carried reduces a + carry*R, which is below 2m.
func (p *modulus) carried(a []uint64, carry uint64) {
	var borrow uint64
	for i := range a {
		_, borrow = bits.Sub64(a[i], p.m[i], borrow)
	}
	_, borrow = bits.Sub64(carry, 0, borrow)
	subMasked(a, p.m, borrow-1)
}

// mulAdd adds x*y to t and returns the word above.
func mulAdd(t, x []uint64, y uint64) (high uint64) {
	x = x[:len(t)]
	for i := range t {
		h, l := bits.Mul64(x[i], y)
		var c uint64
		l, c = bits.Add64(l, t[i], 0)
		h += c
		t[i], c = bits.Add64(l, high, 0)
		high = h + c
	}
	return high
}

// subMasked takes m&mask from a and returns the borrow.
func subMasked(a, m []uint64, mask uint64) (borrow uint64) {
	for i := range a {
		a[i], borrow = bits.Sub64(a[i], m[i]&mask, borrow)
	}
	return borrow
}

// fromBytes reads a big-endian number into words.
func fromBytes(words []uint64, b []byte) {
	clear(words)
	for i := range b {
		words[i/8] |= uint64(b[len(b)-1-i]) << (i % 8 * 8)
	}
}

// toBytes is the inverse of fromBytes.
func toBytes(b []byte, words []uint64) {
	for i := range b {
		b[len(b)-1-i] = byte(words[i/8] >> (i % 8 * 8))
	}
}
