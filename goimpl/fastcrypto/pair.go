//go:build amd64 && !purego

package fastcrypto

import (
	"math"
	"math/bits"
)

const (
	limbBits = 52
	limbMask = 1<<limbBits - 1
)

// pair is what the assembly needs to multiply modulo two moduli at once; how it
// does is told in tools/asm/pair.go.
type pair struct {
	blocks    int       // of two limbs, in a number
	constants []float64 // as the assembly reads them
}

// blocksFor is how many blocks numbers modulo one of so many bits take: what
// comes out of a product is up to 2^104 times the modulus, and stays below
// 2^(104n-7) then.
func blocksFor(bits int) int { return (bits + 112 + 103) / 104 }

func newPair(m0, m1 []uint64) *pair {
	n := blocksFor(64 * len(m0))
	p := &pair{blocks: n, constants: make([]float64, 4*n+8*n)}
	for h, m := range [][]uint64{m0, m1} {
		k := quotientConstant(m)
		split(p.constants[:4*n], h, k)
		clear(k)
	}
	putExponents(p.constants[4*n:], n)
	return p
}

// number makes room for a pair of numbers.
func (p *pair) number() []float64 { return make([]float64, 4*p.blocks) }

func (p *pair) mul(dst, a, b, q []float64) {
	pairMul(&dst[0], &a[0], &b[0], &p.constants[0], &q[0], p.blocks)
}

func (p *pair) square(a, q []float64, times int) {
	pairSqr(&a[0], &a[0], &p.constants[0], &q[0], p.blocks, times)
}

// quotientConstant is (m*(-1/m mod 2^104) + 1) / 2^104, as many words as m.
func quotientConstant(m []uint64) []uint64 {
	inverse := m[0] // to 3 bits; each step doubles them
	for range 5 {
		inverse *= 2 - m[0]*inverse
	}
	// One step more, of 128 bits: x(2 - mx).
	high, low := mul128(m[1], m[0], 0, inverse)
	low, borrow := bits.Sub64(2, low, 0)
	high, _ = bits.Sub64(0, high, borrow)
	high, low = mul128(high, low, 0, inverse)
	low, borrow = bits.Sub64(0, low, 0)
	high, _ = bits.Sub64(0, high, borrow)
	high &= 1<<(104-64) - 1

	t := make([]uint64, len(m)+2)
	t[len(m)] = mulAdd(t[:len(m)], m, low)
	t[len(m)+1] = mulAdd(t[1:len(m)+1], m, high)
	carry := uint64(1)
	for i := range t {
		t[i], carry = bits.Add64(t[i], 0, carry)
	}
	for i := range m {
		t[i] = t[i+1]>>(104-64) | t[i+2]<<(128-104)
	}
	return t[:len(m)]
}

// mul128 is the product modulo 2^128.
func mul128(ah, al, bh, bl uint64) (high, low uint64) {
	high, low = bits.Mul64(al, bl)
	return high + ah*bl + al*bh, low
}

// putExponents writes for each of 2n columns, as integers, what takes out the
// exponents of the terms that were summed in it. In column c end as many low
// halves as products were made for it, as many high halves as for the column
// before, and a limb's place between the columns as many of both.
func putExponents(dst []float64, n int) {
	const low, high = 0x433 << 52, 0x467 << 52 & (1<<64 - 1)
	products := func(c int) uint64 { return uint64(max(0, min(c+1, 2*n-1-c))) }
	count := func(c int) uint64 { return products(c) + products(c-1) }
	for c := range 2 * n {
		ends := count(c)*low + count(c-1)*high
		for i := range 4 {
			between := count(c - 1) // the limb is the upper one of the column before's
			if i >= 2 {
				between = count(c)
			}
			dst[4*c+i] = math.Float64frombits(-(ends + between*(low+high)))
		}
	}
}

// split writes the words as the first or second number of a pair.
func split(dst []float64, which int, words []uint64) {
	for i := range len(dst) / 2 {
		bit := limbBits * i
		var x uint64
		if j, s := bit/64, bit%64; j < len(words) {
			x = words[j] >> s
			if j+1 < len(words) {
				x |= words[j+1] << (64 - s) // nothing for s = 0
			}
		}
		dst[2*i+which] = float64(int64(x & limbMask)) // of uint64, the conversion would branch
	}
}

// join is the inverse of split. Words that the number does not reach become zero.
func join(words []uint64, src []float64, which int) {
	clear(words)
	for i := range len(src) / 2 {
		bit := limbBits * i
		x := uint64(int64(src[2*i+which]))
		j, s := bit/64, bit%64
		if j < len(words) {
			words[j] |= x << s
		}
		if j+1 < len(words) {
			words[j+1] |= x >> (64 - s)
		}
	}
}
