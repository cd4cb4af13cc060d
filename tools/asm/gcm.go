package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// gcms writes AES-GCM (NIST SP 800-38D) with VAES and VPCLMULQDQ on 256-bit
// registers, two blocks in each.
//
// # GHASH
//
// Blocks are reversed byte by byte, and H is multiplied by x beforehand, so that
// a product needs no shift (Gueron and Kounavis, 2010). A stride of 16 blocks is
// the sum of its blocks, the hash so far added to the first, times H^16 to H^1:
// products by Karatsuba, whose sums of the powers' halves stand in the key's
// table, summed unreduced; one reduction; then the two lanes are added.
//
// # Strides
//
// The sealing of a stride is interleaved with the hashing of the one before,
// the opening with the hashing of the same one. Whatever is left behind the
// strides is less than 16 blocks, of which the last may be partial: it is
// handed over and back in a buffer of its own, so that no byte beside the
// caller's is touched. They and the block of lengths take the last powers, of
// which there are 17 therefore.
//
// # Counters
//
// Counter blocks are kept reversed too, so that the counter is the lowest 32
// bits, adds with wrap-around as it has to, and the same shuffle turns both.
//
// Every address and branch follows from lengths alone.
func gcms(c *build.Context) {
	g := &gcm{Context: c}
	g.constants()
	for _, bits := range []int{128, 256} {
		g.rounds = bits/32 + 6
		g.key(bits)
		g.crypt(fmt.Sprintf("gcmSeal%d", bits), false)
		g.crypt(fmt.Sprintf("gcmOpen%d", bits), true)
	}
}

// Offsets in the key's table, gcmKey in gcm_amd64.go.
const (
	highest   = 15 * 16        // H^17, for 15 blocks, a partial one and the lengths
	powers    = highest + 16   // H^16 .. H^1
	powersEnd = powers + 16*16 //
	middles   = powersEnd      // Karatsuba's sums of H^16 .. H^1, of two registers in one
)

const stride = 256

type gcm struct {
	*build.Context
	rounds                            int
	swap, poly, carry, one, two, mask operand.Mem
}

var (
	state                   = []reg.VecPhysical{reg.Y0, reg.Y1, reg.Y2, reg.Y3, reg.Y4, reg.Y5, reg.Y6, reg.Y7}
	sumLow, sumMid, sumHigh = reg.Y8, reg.Y9, reg.Y10 // of products; the hash, once reduced, is in sumHigh
	data, tmp, key          = reg.Y11, reg.Y12, reg.Y13
	reverse                 = reg.Y14
	counter                 = reg.Y15

	table  = reg.RDI
	source = reg.RSI
	target = reg.RDX
	left   = reg.RCX // strides, then bytes
	power  = reg.R8  // the power of the next block in the table
)

func (g *gcm) constants() {
	constant := func(name string, words ...uint64) operand.Mem {
		m := g.StaticGlobal(name)
		g.DataAttributes(attr.RODATA | attr.NOPTR)
		for i, w := range words {
			g.AddDatum(8*i, operand.U64(w))
		}
		return m
	}
	g.swap = constant("gcmSwap", 0x08090a0b0c0d0e0f, 0x0001020304050607, 0x08090a0b0c0d0e0f, 0x0001020304050607)
	g.poly = constant("gcmPoly", 1, 0xc2<<56, 1, 0xc2<<56)
	g.carry = constant("gcmCarry", 1, 0xc2<<56|1) // poly, and the bit carried from the lower half
	g.one = constant("gcmOne", 1, 0, 1, 0)
	g.two = constant("gcmTwo", 2, 0, 2, 0)
	g.mask = constant("gcmMask", ^uint64(0), ^uint64(0), 0, 0) // from byte 16-n on, n bytes are set
}

func (g *gcm) begin(name, signature string, doc ...string) {
	g.Function(name)
	g.Attributes(attr.NOSPLIT)
	g.SignatureExpr(signature)
	g.Doc(doc...)
	g.Pragma("noescape")
}

func (g *gcm) load(name string, to reg.Register) { g.Load(g.Param(name), to) }

func xmm(v reg.VecPhysical) reg.VecPhysical { return v.AsX().(reg.VecPhysical) }

func roundKey(r int) operand.Mem { return at(table, 16*r) }

// crypt writes the function for one direction.
func (g *gcm) crypt(name string, open bool) {
	did := "encrypts"
	if open {
		did = "decrypts"
	}
	g.begin(name, "func(key *byte, dst, src *byte, blocks int, last *byte, lastLen int, nonce *byte, aad *byte, aadBlocks int, lengths, tag *byte)",
		name+" "+did+" whole blocks from src to dst and, in place, the lastLen < 16 bytes at last,",
		"of which all 16 are there. The additional data is padded to blocks. lengths is GHASH's last",
		"block. The tag is written.")
	g.load("key", table)
	g.VMOVDQU(g.swap, reverse)

	g.Comment("Additional data.")
	h := xmm(sumHigh)
	g.VPXOR(h, h, h)
	g.load("aad", source)
	g.load("aadBlocks", left)
	g.TESTQ(left, left)
	g.JZ(operand.LabelRef("counters"))
	g.Label("aad")
	g.VMOVDQU(at(source, 0), xmm(data))
	g.VPSHUFB(xmm(reverse), xmm(data), xmm(data))
	g.VPXOR(h, xmm(data), xmm(data))
	g.VMOVDQU(at(table, powersEnd-16), xmm(key))
	g.schoolbook(xmm, true)
	run(g.reduce(xmm))
	g.ADDQ(operand.U8(16), source)
	g.DECQ(left)
	g.JNZ(operand.LabelRef("aad"))

	g.Comment("The tag's mask, from counter 1, waits in tag. The data begin with counters 2 and 3.")
	g.Label("counters")
	g.load("nonce", reg.RAX)
	c := xmm(counter)
	g.VMOVQ(at(reg.RAX, 0), c)
	g.VPINSRD(operand.U8(2), at(reg.RAX, 8), c, c)
	g.VPSHUFB(xmm(reverse), c, c)
	g.VPADDD(g.one, c, c)
	g.VPSHUFB(xmm(reverse), c, reg.X0)
	g.encrypt(reg.X0, xmm)
	g.load("tag", reg.RAX)
	g.VMOVDQU(reg.X0, at(reg.RAX, 0))
	g.VPADDD(g.one, c, c)
	g.VPADDD(g.one, c, xmm(tmp))
	g.VINSERTI128(operand.U8(1), xmm(tmp), counter, counter)

	g.load("src", source)
	g.load("dst", target)
	g.load("blocks", left)
	g.SHRQ(operand.U8(4), left)
	g.JZ(operand.LabelRef("rest"))
	if open {
		g.Label("stride")
		interleave(g.strideRounds(), g.strideHash(source, 0))
		g.strideEnd()
		g.DECQ(left)
		g.JNZ(operand.LabelRef("stride"))
	} else {
		run(g.strideRounds())
		g.strideEnd()
		g.DECQ(left)
		g.JZ(operand.LabelRef("hash"))
		g.Label("stride")
		interleave(g.strideRounds(), g.strideHash(target, -stride))
		g.strideEnd()
		g.DECQ(left)
		g.JNZ(operand.LabelRef("stride"))
		g.Label("hash")
		run(g.strideHash(target, -stride))
	}
	g.rest(open)

	g.Comment("The tag.")
	g.load("tag", reg.RAX)
	g.VPSHUFB(xmm(reverse), h, h)
	g.VPXOR(at(reg.RAX, 0), h, h)
	g.VMOVDQU(h, at(reg.RAX, 0))
	g.VZEROUPPER()
	g.RET()
}

// encrypt takes a counter block, turned for the cipher, through all rounds.
func (g *gcm) encrypt(v reg.VecPhysical, as func(reg.VecPhysical) reg.VecPhysical) {
	k := as(key)
	get := func(r int) {
		if k.Size() == 16 {
			g.VMOVDQU(roundKey(r), k)
		} else {
			g.VBROADCASTI128(roundKey(r), k)
		}
	}
	get(0)
	g.VPXOR(k, v, v)
	for r := 1; r < g.rounds; r++ {
		get(r)
		g.VAESENC(k, v, v)
	}
	get(g.rounds)
	g.VAESENCLAST(k, v, v)
}

// strideRounds makes eight registers of counter blocks and takes them through all rounds but the last.
func (g *gcm) strideRounds() (l []func()) {
	do := func(f func()) { l = append(l, f) }
	do(func() { g.VBROADCASTI128(roundKey(0), key) })
	for _, s := range state {
		do(func() { g.VPSHUFB(reverse, counter, s) })
		do(func() { g.VPADDD(g.two, counter, counter) })
		do(func() { g.VPXOR(key, s, s) })
	}
	for r := 1; r < g.rounds; r++ {
		do(func() { g.VBROADCASTI128(roundKey(r), key) })
		for _, s := range state {
			do(func() { g.VAESENC(key, s, s) })
		}
	}
	return l
}

// strideEnd is the last round, into whose key the data go, and moves on. It
// stands behind the hash, which has to read what it may overwrite.
func (g *gcm) strideEnd() {
	g.VBROADCASTI128(roundKey(g.rounds), key)
	for i, s := range state {
		g.VPXOR(at(source, 32*i), key, tmp)
		g.VAESENCLAST(tmp, s, s)
	}
	for i, s := range state {
		g.VMOVDQU(s, at(target, 32*i))
	}
	g.ADDQ(operand.U32(stride), source)
	g.ADDQ(operand.U32(stride), target)
}

// strideHash adds the stride at base+disp to the hash.
func (g *gcm) strideHash(base reg.Register, disp int) (l []func()) {
	do := func(f func()) { l = append(l, f) }
	add := func(first bool, v, sum reg.VecPhysical) {
		if !first {
			do(func() { g.VPXOR(v, sum, sum) })
		}
	}
	for i := range state {
		first := i == 0
		to := func(sum reg.VecPhysical) reg.VecPhysical {
			if first {
				return sum
			}
			return tmp
		}
		do(func() { g.VMOVDQU(at(base, disp+32*i), data) })
		do(func() { g.VPSHUFB(reverse, data, data) })
		if first {
			do(func() { g.VPXOR(sumHigh, data, data) })
		}
		do(func() { g.VPCLMULQDQ(operand.U8(0x00), at(table, powers+32*i), data, to(sumLow)) })
		add(first, tmp, sumLow)
		do(func() { g.VPCLMULQDQ(operand.U8(0x11), at(table, powers+32*i), data, to(sumHigh)) })
		add(first, tmp, sumHigh)
		do(func() { g.VPSHUFD(operand.U8(0x4e), data, tmp) })
		do(func() { g.VPXOR(data, tmp, tmp) })
		do(func() { g.VPCLMULQDQ(operand.U8(0x10*(i%2)), at(table, middles+32*(i/2)), tmp, to(sumMid)) })
		add(first, tmp, sumMid)
	}
	do(func() { g.VPXOR(sumLow, sumMid, sumMid) })
	do(func() { g.VPXOR(sumHigh, sumMid, sumMid) })
	l = append(l, g.reduce(func(v reg.VecPhysical) reg.VecPhysical { return v })...)
	return append(l, g.addLanes)
}

// schoolbook multiplies data by the power in key, four products, and adds them to the sums or begins them.
func (g *gcm) schoolbook(as func(reg.VecPhysical) reg.VecPhysical, begin bool) {
	d, k, t := as(data), as(key), as(tmp)
	for _, p := range []struct {
		selector operand.U8
		sum      reg.VecPhysical
		begin    bool
	}{{0x00, sumLow, begin}, {0x01, sumMid, begin}, {0x10, sumMid, false}, {0x11, sumHigh, begin}} {
		if p.begin {
			g.VPCLMULQDQ(p.selector, k, d, as(p.sum))
			continue
		}
		g.VPCLMULQDQ(p.selector, k, d, t)
		// Over the whole register: the upper lane of what is 128 bits wide is zero.
		g.VPXOR(tmp, p.sum, p.sum)
	}
}

// reduce takes the sums modulo the polynomial into sumHigh, in either lane.
func (g *gcm) reduce(as func(reg.VecPhysical) reg.VecPhysical) []func() {
	low, mid, high, t, p := as(sumLow), as(sumMid), as(sumHigh), as(tmp), as(data)
	return []func(){
		func() { g.VMOVDQU(g.poly, p) },
		func() { g.VPCLMULQDQ(operand.U8(0x01), low, p, t) },
		func() { g.VPSHUFD(operand.U8(0x4e), low, low) },
		func() { g.VPXOR(t, mid, mid) },
		func() { g.VPXOR(low, mid, mid) },
		func() { g.VPCLMULQDQ(operand.U8(0x01), mid, p, t) },
		func() { g.VPSHUFD(operand.U8(0x4e), mid, mid) },
		func() { g.VPXOR(t, high, high) },
		func() { g.VPXOR(mid, high, high) },
	}
}

// addLanes adds the upper lane of the hash to the lower and clears it.
func (g *gcm) addLanes() {
	g.VEXTRACTI128(operand.U8(1), sumHigh, xmm(tmp))
	g.VPXOR(xmm(tmp), xmm(sumHigh), xmm(sumHigh))
}

// rest takes what is left behind the strides, and the block of lengths.
func (g *gcm) rest(open bool) {
	g.Label("rest")
	g.load("blocks", left)
	g.ANDQ(operand.U8(15), left)
	g.load("lastLen", reg.RBX)
	g.Comment("The first power: as many as there are blocks, the partial one and that of the lengths with them.")
	g.LEAQ(at(table, powersEnd-16), power)
	g.MOVQ(left, reg.RAX)
	g.SHLQ(operand.U8(4), reg.RAX)
	g.SUBQ(reg.RAX, power)
	g.MOVQ(reg.RBX, reg.RAX)
	g.ADDQ(operand.U8(15), reg.RAX)
	g.ANDQ(operand.U8(16), reg.RAX)
	g.SUBQ(reg.RAX, power)
	g.Comment("The hash is added to the first block, whichever that is: state 1.")
	pending := state[1]
	g.VMOVDQA(sumHigh, pending)
	for _, s := range []reg.VecPhysical{sumLow, sumMid, sumHigh} {
		g.VPXOR(s, s, s)
	}

	whole := func(v reg.VecPhysical) reg.VecPhysical { return v }
	hash := func(as func(reg.VecPhysical) reg.VecPhysical, n int) {
		g.VPSHUFB(as(reverse), as(data), as(data))
		g.VPXOR(as(pending), as(data), as(data))
		g.VPXOR(pending, pending, pending)
		g.VMOVDQU(at(power, 0), as(key))
		g.schoolbook(as, false)
		g.ADDQ(operand.U8(uint8(16*n)), power)
	}
	some := func(as func(reg.VecPhysical) reg.VecPhysical, n int) {
		s := as(state[0])
		g.VPSHUFB(as(reverse), as(counter), s)
		g.encrypt(s, as)
		g.VMOVDQU(at(source, 0), as(data))
		g.VPXOR(as(data), s, s)
		g.VMOVDQU(s, at(target, 0))
		if !open {
			g.VMOVDQA(s, as(data))
		}
		hash(as, n)
		g.ADDQ(operand.U8(uint8(16*n)), source)
		g.ADDQ(operand.U8(uint8(16*n)), target)
	}
	g.Label("pairs")
	g.SUBQ(operand.U8(2), left)
	g.JLT(operand.LabelRef("single"))
	some(whole, 2)
	g.VPADDD(g.two, counter, counter)
	g.JMP(operand.LabelRef("pairs"))
	g.Label("single")
	g.TESTQ(operand.U32(1), left)
	g.JZ(operand.LabelRef("partial"))
	some(xmm, 1)
	g.VPADDD(g.one, counter, counter)

	g.Label("partial")
	g.TESTQ(reg.RBX, reg.RBX)
	g.JZ(operand.LabelRef("lengths"))
	g.load("last", source)
	s, m := xmm(state[0]), xmm(state[2])
	g.VPSHUFB(xmm(reverse), xmm(counter), s)
	g.encrypt(s, xmm)
	g.VMOVDQU(at(source, 0), xmm(data))
	g.VPXOR(xmm(data), s, s)
	g.LEAQ(g.mask, reg.RAX)
	g.ADDQ(operand.U8(16), reg.RAX)
	g.SUBQ(reg.RBX, reg.RAX)
	g.VMOVDQU(at(reg.RAX, 0), m)
	g.VPAND(m, s, s)
	g.VMOVDQU(s, at(source, 0))
	if !open {
		g.VMOVDQA(s, xmm(data))
	}
	g.VPAND(m, xmm(data), xmm(data))
	hash(xmm, 1)

	g.Label("lengths")
	g.load("lengths", source)
	g.VMOVDQU(at(source, 0), xmm(data))
	hash(xmm, 1)
	run(g.reduce(whole))
	g.addLanes()
}

// key writes the set-up of a key: round keys, powers of H and their sums.
func (g *gcm) key(bits int) {
	name := fmt.Sprintf("gcmKey%d", bits)
	g.begin(name, "func(table *byte, key *byte)", name+" fills the table of a key.")
	g.load("table", table)
	g.load("key", source)
	x0, x1, t, s, e := reg.X0, reg.X1, reg.X2, reg.X3, reg.X4
	// step makes of a, the round key before the one before, the next; b is the one before.
	step := func(a, b reg.VecPhysical, constant uint8, word uint8) {
		g.VAESKEYGENASSIST(operand.U8(constant), b, t)
		g.VPSLLDQ(operand.U8(4), a, s)
		g.VPXOR(s, a, a)
		g.VPSLLDQ(operand.U8(8), a, s)
		g.VPXOR(s, a, a)
		g.VPSHUFD(operand.U8(word), t, t)
		g.VPXOR(t, a, a)
	}
	g.Comment("Round keys, and H, the encryption of zero, along with them.")
	g.VMOVDQU(at(source, 0), x0)
	g.VMOVDQU(x0, roundKey(0))
	g.VMOVDQA(x0, e)
	put := func(r int, v reg.VecPhysical) {
		g.VMOVDQU(v, roundKey(r))
		if r == g.rounds {
			g.VAESENCLAST(v, e, e)
		} else {
			g.VAESENC(v, e, e)
		}
	}
	constants := []uint8{1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0x1b, 0x36}
	if bits == 128 {
		for r := 1; r <= g.rounds; r++ {
			step(x0, x0, constants[r-1], 0xff)
			put(r, x0)
		}
	} else {
		g.VMOVDQU(at(source, 16), x1)
		put(1, x1)
		for r := 2; r <= g.rounds; r++ {
			if r%2 == 0 {
				step(x0, x1, constants[r/2-1], 0xff)
				put(r, x0)
			} else {
				step(x1, x0, 0, 0xaa)
				put(r, x1)
			}
		}
	}
	g.Comment("H times x.")
	g.VPSHUFB(g.swap, e, e)
	g.VPSHUFD(operand.U8(0xd3), e, t)
	g.VPSRAD(operand.U8(31), t, t)
	g.VPADDQ(e, e, e)
	g.VPAND(g.carry, t, t)
	g.VPXOR(t, e, e)

	g.Comment("Powers, two in a register: H^2 H^1, then from each those further by two, by four and by eight.")
	p := state // p[i] is H^(16-2i), H^(15-2i)
	whole := func(v reg.VecPhysical) reg.VecPhysical { return v }
	times := func(to, a, b reg.VecPhysical, as func(reg.VecPhysical) reg.VecPhysical) {
		g.VMOVDQA(as(a), as(data))
		g.VMOVDQA(as(b), as(key))
		g.schoolbook(as, true)
		run(g.reduce(as))
		g.VMOVDQA(as(sumHigh), as(to))
	}
	g.VMOVDQA(e, xmm(reverse)) // H
	times(p[7], reverse, reverse, xmm)
	g.VINSERTI128(operand.U8(1), xmm(p[7]), p[7], counter) // H^2 in both lanes
	g.VINSERTI128(operand.U8(1), xmm(reverse), p[7], p[7])
	times(p[6], p[7], counter, whole)
	g.VPERM2I128(operand.U8(0), p[6], p[6], counter)
	times(p[5], p[7], counter, whole)
	times(p[4], p[6], counter, whole)
	g.VPERM2I128(operand.U8(0), p[4], p[4], counter)
	for i := range 4 {
		times(p[i], p[i+4], counter, whole)
	}
	times(reverse, p[0], reverse, xmm)
	g.VMOVDQU(xmm(reverse), at(table, highest))
	for i := range 8 {
		g.VMOVDQU(p[i], at(table, powers+32*i))
	}
	for i := range 4 {
		g.VPUNPCKLQDQ(p[2*i+1], p[2*i], data)
		g.VPUNPCKHQDQ(p[2*i+1], p[2*i], tmp)
		g.VPXOR(data, tmp, tmp)
		g.VMOVDQU(tmp, at(table, middles+32*i))
	}
	g.VZEROUPPER()
	g.RET()
}

// interleave emits two lists merged in proportion.
func interleave(a, b []func()) {
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		if j >= len(b) || i < len(a) && i*len(b) <= j*len(a) {
			a[i]()
			i++
		} else {
			b[j]()
			j++
		}
	}
}

func run(l []func()) {
	for _, f := range l {
		f()
	}
}
