//go:build amd64 && !purego

package fastcrypto

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"
)

func toBig(words []uint64) *big.Int {
	x := new(big.Int)
	for i := len(words) - 1; i >= 0; i-- {
		x.Lsh(x, 64).Or(x, new(big.Int).SetUint64(words[i]))
	}
	return x
}

// oddWords are numbers that carry far.
func oddWords(r *rand.Rand, n int) []uint64 {
	w := make([]uint64, n)
	for i := range w {
		switch r.IntN(6) {
		case 0:
			w[i] = ^uint64(0)
		case 1:
		default:
			w[i] = r.Uint64()
		}
	}
	return w
}

// Products and squares of random and of extreme numbers, at the bounds that tools/asm/pair.go states.
func TestPairAgainstBig(t *testing.T) {
	if !haveRSA {
		t.Skip("this CPU has no AVX2 and FMA, or PYSSL_PUREGO is set")
	}
	r := rand.New(rand.NewPCG(1, 2))
	for _, words := range []int{8, 16, 24, 32, 48, 64} {
		for i := range cases(300) {
			comparePair(t, r, words, i == 0)
		}
	}
}

// comparePair takes one pair of moduli; with ones, they and the factors are as large as they may be.
func comparePair(t *testing.T, r *rand.Rand, words int, ones bool) {
	t.Helper()
	number := func(n int) []uint64 {
		w := oddWords(r, n)
		for i := range w {
			if ones {
				w[i] = ^uint64(0)
			}
		}
		return w
	}
	var m [2][]uint64
	for h := range m {
		m[h] = number(words)
		m[h][0] |= 1
		m[h][words-1] |= 1 << 63
	}
	p := newPair(m[0], m[1])
	bits := uint(104*p.blocks - 7)
	limit := new(big.Int).Lsh(big.NewInt(1), bits)
	a, b, product, squares, q := p.number(), p.number(), p.number(), p.number(), p.number()
	var av, bv [2]*big.Int
	for h := range 2 {
		aw, bw := number(int(bits/64+1)), number(int(bits/64+1))
		aw[bits/64] &= 1<<(bits%64) - 1
		bw[bits/64] &= 1<<(bits%64) - 1
		split(a, h, aw)
		split(b, h, bw)
		av[h], bv[h] = toBig(aw), toBig(bw)
	}
	times := r.IntN(4) + 1
	p.mul(product, a, b, q)
	pairSqr(&squares[0], &a[0], &p.constants[0], &q[0], p.blocks, times)
	for h := range 2 {
		modulus := toBig(m[h])
		inverse := new(big.Int).ModInverse(new(big.Int).Lsh(big.NewInt(1), uint(104*p.blocks)), modulus)
		check := func(what string, got []float64, want *big.Int) {
			w := make([]uint64, words+3)
			join(w, got, h)
			if g := toBig(w); g.Cmp(limit) >= 0 || g.Mod(g, modulus).Cmp(want) != 0 {
				t.Fatalf("%s of %d words: %x instead of %x", what, words, g, want)
			}
		}
		want := new(big.Int).Mul(av[h], bv[h])
		check("product", product, want.Mul(want, inverse).Mod(want, modulus))
		for range times {
			av[h].Mul(av[h], av[h]).Mul(av[h], inverse).Mod(av[h], modulus)
		}
		check("square", squares, av[h])
	}
}

func BenchmarkPair(b *testing.B) {
	for _, words := range []int{16, 24, 32} {
		m := oddWords(rand.New(rand.NewPCG(1, 2)), words)
		m[0] |= 1
		m[words-1] |= 1 << 63
		p := newPair(m, m)
		x, y, q := p.number(), p.number(), p.number()
		split(x, 0, m)
		split(y, 1, m)
		b.Run(fmt.Sprintf("%d/square", words), func(b *testing.B) {
			for b.Loop() {
				p.square(x, q, 1)
			}
		})
		b.Run(fmt.Sprintf("%d/mul", words), func(b *testing.B) {
			for b.Loop() {
				p.mul(x, x, y, q)
			}
		})
	}
}
