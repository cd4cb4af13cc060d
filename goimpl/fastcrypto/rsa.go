//go:build amd64 && !purego

package fastcrypto

import (
	"crypto/rsa"
	"math/big"
	"math/bits"
	"sync"
)

// RSA is a private key made ready for RSASP1 (RFC 8017, 5.2.1). It may be used
// by several goroutines at a time.
type RSA struct {
	size    int            // of the modulus in bytes
	primes  [2]*modulus    // p and q
	enter   [2][2][]uint64 // what takes the lower and the upper half of a message modulo p, and q, to R times it
	pair    *pair          // modulo p and q
	one     []float64      // 1 as pair multiplies: R mod p, R mod q
	unit    []float64      // 1 as it is
	digits  [][2]uint64    // the windows of dP and dQ, the highest first
	inverse []uint64       // 1/q mod p, times R of the modulus
	check   *check
	scratch sync.Pool // of *rsaScratch
}

// check takes signatures back to what was signed.
type check struct {
	n     *modulus
	pair  *pair     // modulo n, twice
	enter []float64 // R² as pair multiplies
	unit  []float64
	e     uint64
}

const window = 5

// rsaScratch is the space of one operation. It is wiped after use.
type rsaScratch struct {
	table, acc, entry, quotients []float64
	check                        [3][]float64
	c, s, x, y, wide             []uint64
	half                         [3][]uint64
}

// NewRSA prepares a key of two primes of the same whole number of 512 bits, up
// to 4096 bits in all. For others, and where the CPU lacks the instructions, it is nil.
func NewRSA(key *rsa.PrivateKey) *RSA {
	if !haveRSA || len(key.Primes) != 2 || key.E < 3 || key.E&1 == 0 || key.Precomputed.Qinv == nil {
		return nil
	}
	size := key.N.BitLen()
	words := size / 128
	if size%1024 != 0 || size > 128*maxWords/2 || key.Primes[0].BitLen() != size/2 || key.Primes[1].BitLen() != size/2 {
		return nil
	}
	k := &RSA{size: size / 8}
	for h, p := range key.Primes {
		k.primes[h] = newModulus(natural(p, words))
	}
	p, q := k.primes[0], k.primes[1]
	k.pair = newPair(p.m, q.m)
	k.one, k.unit = k.pair.number(), k.pair.number()
	for h, m := range k.primes {
		r := m.montgomeryOne(k.pair)
		split(k.one, h, r)
		k.unit[h] = 1
		// c = low + high*2^(64 words) enters as low*enter[0] + high*enter[1].
		k.enter[h] = [2][]uint64{make([]uint64, words), make([]uint64, words)}
		m.mul(k.enter[h][0], r, m.rr)
		m.mul(k.enter[h][1], k.enter[h][0], m.rr)
		clear(r)
	}
	k.inverse = natural(key.Precomputed.Qinv, words)
	p.mul(k.inverse, k.inverse, p.rr)
	dp, dq := natural(key.Precomputed.Dp, words), natural(key.Precomputed.Dq, words)
	for i := (64*words+window-1)/window - 1; i >= 0; i-- {
		k.digits = append(k.digits, [2]uint64{digit(dp, i), digit(dq, i)})
	}
	clear(dp)
	clear(dq)
	n := newModulus(natural(key.N, 2*words))
	c := &check{n: n, pair: newPair(n.m, n.m), e: uint64(key.E)}
	c.enter = c.pair.number()
	r := n.montgomeryOne(c.pair)
	n.mul(r, r, r)
	n.mul(r, r, n.rr) // its square
	split(c.enter, 0, r)
	split(c.enter, 1, r)
	c.unit = c.pair.number()
	c.unit[0], c.unit[1] = 1, 1
	k.check = c
	k.scratch.New = func() any { return k.newScratch() }
	return k
}

// natural is the words of a number that fits.
func natural(x *big.Int, words int) []uint64 {
	b := x.FillBytes(make([]byte, 8*words))
	w := make([]uint64, words)
	fromBytes(w, b)
	clear(b)
	return w
}

// digit is window i of an exponent.
func digit(d []uint64, i int) uint64 {
	j, s := i*window/64, i*window%64
	x := d[j] >> s
	if j+1 < len(d) {
		x |= d[j+1] << (64 - s)
	}
	return x & (1<<window - 1)
}

// montgomeryOne is 2^(104n) modulo m, n the blocks of the pair's numbers.
func (p *modulus) montgomeryOne(of *pair) []uint64 {
	r := append([]uint64(nil), p.one...)
	for range 104*of.blocks - 64*len(p.m) {
		p.double(r)
	}
	return r
}

func (k *RSA) newScratch() *rsaScratch {
	n, words := 4*k.pair.blocks, len(k.primes[0].m)
	s := &rsaScratch{table: make([]float64, n<<window), acc: make([]float64, n), entry: make([]float64, n), quotients: make([]float64, n)}
	for i := range s.check {
		s.check[i] = k.check.pair.number()
	}
	for _, w := range []*[]uint64{&s.c, &s.s, &s.x, &s.y} {
		*w = make([]uint64, 2*words)
	}
	s.wide = make([]uint64, 4*words)
	for i := range s.half {
		s.half[i] = make([]uint64, words)
	}
	return s
}

func (s *rsaScratch) wipe() {
	for _, f := range [][]float64{s.table, s.acc, s.entry, s.quotients, s.check[0], s.check[1], s.check[2]} {
		clear(f)
	}
	for _, w := range [][]uint64{s.c, s.s, s.x, s.y, s.wide, s.half[0], s.half[1], s.half[2]} {
		clear(w)
	}
}

// Private sets dst to message^d mod n; both are as long as the modulus. It
// reports false, and leaves zeros, if the message is no number below n or if the
// result does not lead back to the message by the public exponent: a result
// that is wrong modulo one prime alone would tell the primes.
func (k *RSA) Private(dst, message []byte) bool {
	if len(message) != k.size || len(dst) != k.size {
		return false
	}
	s := k.scratch.Get().(*rsaScratch)
	defer func() {
		s.wipe()
		k.scratch.Put(s)
	}()
	clear(dst)
	fromBytes(s.c, message)
	if !below(s.c, k.check.n.m) {
		return false
	}
	k.exponentiate(s)
	k.recombine(s)
	if !k.check.leads(s) {
		return false
	}
	toBytes(dst, s.s)
	return true
}

// exponentiate sets s.acc to c^dP mod p and c^dQ mod q. It goes through windows
// of five bits and reads the whole table for each.
func (k *RSA) exponentiate(s *rsaScratch) {
	n, words := 4*k.pair.blocks, len(k.primes[0].m)
	table := func(i int) []float64 { return s.table[n*i : n*i+n] }
	for h, p := range k.primes {
		x, y := s.half[0], s.half[1]
		p.mul(x, s.c[:words], k.enter[h][0])
		p.mul(y, s.c[words:], k.enter[h][1])
		p.add(x, y)
		split(table(1), h, x)
	}
	copy(table(0), k.one)
	for i := 2; i < 1<<window; i++ {
		k.pair.mul(table(i), table(i-1), table(1), s.quotients)
	}
	for i := range k.digits {
		d := &k.digits[i]
		if i == 0 {
			pairGather(&s.acc[0], &s.table[0], k.pair.blocks, 1<<window, &d[0])
			continue
		}
		k.pair.square(s.acc, s.quotients, window)
		pairGather(&s.entry[0], &s.table[0], k.pair.blocks, 1<<window, &d[0])
		k.pair.mul(s.acc, s.acc, s.entry, s.quotients)
	}
	k.pair.mul(s.acc, s.acc, k.unit, s.quotients)
}

// recombine sets s.s to the number below n that s.acc is modulo p and q:
// sq + q((sp-sq)/q mod p), Garner's way.
func (k *RSA) recombine(s *rsaScratch) {
	words := len(k.primes[0].m)
	sp, sq := s.half[0], s.half[1]
	k.primes[0].collect(sp, s.wide, s.half[2], s.acc, 0)
	k.primes[1].collect(sq, s.wide, s.half[2], s.acc, 1)
	p, t := k.primes[0], s.half[2]
	copy(t, sq)
	p.reduce(t) // q is below 2p
	p.sub(sp, t)
	p.mul(sp, sp, k.inverse)
	p.reduce(sp)
	clear(s.s)
	copy(s.s, sq)
	for i, x := range sp { // what is above row i is still zero
		s.s[i+words] = mulAdd(s.s[i:i+words], k.primes[1].m, x)
	}
}

// collect sets dst to the number modulo m that one of a pair stands for. wide and t are scratch.
func (p *modulus) collect(dst, wide, t []uint64, src []float64, which int) {
	words := len(p.m)
	join(wide[:2*words], src, which)
	p.mul(dst, wide[:words], p.one)
	p.mul(t, wide[words:2*words], p.rr)
	p.add(dst, t)
	p.reduce(dst)
}

// leads reports whether s.s to the public exponent is s.c.
func (c *check) leads(s *rsaScratch) bool {
	base, acc, q := s.check[0], s.check[1], s.check[2]
	split(base, 0, s.s)
	split(base, 1, s.s)
	c.pair.mul(base, base, c.enter, q)
	copy(acc, base)
	for i := bits.Len64(c.e) - 2; i >= 0; i-- {
		c.pair.square(acc, q, 1)
		if c.e>>i&1 == 1 { // not secret
			c.pair.mul(acc, acc, base, q)
		}
	}
	c.pair.mul(acc, acc, c.unit, q)
	var differ uint64
	for which := range 2 {
		c.n.collect(s.x, s.wide, s.y, acc, which)
		for i := range s.x {
			differ |= s.x[i] ^ s.c[i]
		}
	}
	return differ == 0
}

// below reports whether a < m. Neither is secret.
func below(a, m []uint64) bool {
	var borrow uint64
	for i := range a {
		_, borrow = bits.Sub64(a[i], m[i], borrow)
	}
	return borrow == 1
}
