package main

import (
	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// pairs writes Montgomery multiplication and squaring of two numbers at once,
// modulo two moduli of the same size (the primes of an RSA key), by the
// floating-point unit.
//
// # Layout
//
// A number is a row of limbs of 52 bits, each a float64 that holds an integer.
// A pair (a, b) of numbers is stored as a0 b0 a1 b1 and so on, so that a block,
// two limbs of each, fills a register, and n blocks a pair.
//
// # Products of limbs
//
// Rounding is towards zero. For limbs x, y < 2^52 the product is below 2^104, and
//
//	h = fma(x, y, 2^104)         = 2^104 + 2^52 floor(xy/2^52)   (the unit of h is 2^52)
//	s = (2^104 + 2^52) - h       exact, a multiple of 2^52 of at most 52 bits
//	l = fma(x, y, s)             = 2^52 + xy mod 2^52            exact
//
// The upper and lower half of the product are the significands of h and l. They
// are summed as 64-bit integers together with their exponents, whose sum is the
// same for all numbers: the constants take it out again, column by column.
// There are no subnormals, infinities or NaNs, so the unit's time does not
// depend on the values.
//
// # Columns
//
// Column c is block c of the result. The low half of limb 2j of b times block k
// of a belongs to column j+k, its high half a limb further; for limb 2j+1 the
// low half belongs a limb further and the high half to column j+k+1. So three
// sums serve: T for the column, W a limb further, N for the column behind.
// Columns are finished from the lowest on, every carry with them: limbs are
// below 2^52 again when they are stored.
//
// # Reduction
//
// With M = m(-1/m mod 2^104), M = -1 modulo 2^104, column c is cleared by adding
// it times M: that is, by dropping it and adding it times K = (M+1)/2^104 to the
// columns behind. The column is the quotient, no multiplication is needed to
// find it. K < m, so that what comes out is below ab/2^(104n) + 2^104 m. With
// m < 2^(104n-112) and a, b < 2^(104n-7) it is below 2^(104n-7) too.
//
// Every loop runs a number of times that follows from n and times alone, and no
// address and no branch depends on anything else.
func pairs(c *build.Context) {
	p := &pair{Context: c}
	p.multiply()
	p.square()
	p.gather()
}

type pair struct {
	*build.Context
	// Locals: the caller's MXCSR and ours, the bits of 2^52 as float64 and its mask of a limb.
	csr, unit, mask operand.Mem
}

var (
	t, w, n          = reg.Y0, reg.Y1, reg.Y2 // the sums
	t2, w2, n2       = reg.Y3, reg.Y4, reg.Y5 // those of a square that count twice
	x, y, z, h, g, l = reg.Y6, reg.Y7, reg.Y8, reg.Y9, reg.Y10, reg.Y11
	c104, c52        = reg.Y12, reg.Y13 // 2^104, 2^104 + 2^52
	before, over     = reg.Y14, reg.Y15 // W of the column before, carry

	column = reg.R8  // offset of the column
	size   = reg.R9  // of a pair in bytes
	ap     = reg.R10 // operands
	bp     = reg.R11
	kp     = reg.R12 // constants: K, then what takes the exponents out of 2n columns
	qp     = reg.R13 // quotients, of n blocks
	dp     = reg.RDI // result
	down   = reg.RSI // block of the one factor, from the top
	up     = reg.RDX // block of the other
	count  = reg.RCX
	behind = reg.R14 // offset of the column before
)

func at(base reg.Register, disp int) operand.Mem { return operand.Mem{Base: base, Disp: disp} }

const blockLen = 32

func (p *pair) begin(name, signature string, doc ...string) {
	p.Function(name)
	p.SignatureExpr(signature)
	p.Doc(doc...)
	p.Pragma("noescape")
}

func (p *pair) load(name string, to reg.Register) { p.Load(p.Param(name), to) }

// constants sets rounding and the registers that stay.
func (p *pair) constants() {
	p.csr = p.AllocLocal(8)
	p.load("a", ap)
	p.load("k", kp)
	p.load("q", qp)
	p.load("n", size)
	p.SHLQ(operand.U8(5), size)
	p.Comment("Rounding towards zero, all exceptions masked.")
	p.STMXCSR(p.csr)
	p.MOVL(operand.U32(0x7F80), p.csr.Offset(4))
	p.LDMXCSR(p.csr.Offset(4))
	for _, c := range []struct {
		bits uint64
		to   reg.VecPhysical
	}{{0x467 << 52, c104}, {0x467<<52 + 1, c52}} {
		p.MOVQ(operand.U64(c.bits), reg.RAX)
		p.VMOVQ(reg.RAX, c.to.AsX())
		p.VPBROADCASTQ(c.to.AsX(), c.to)
	}
	p.unit, p.mask = p.AllocLocal(8), p.AllocLocal(8)
	p.MOVQ(operand.U64(0x433<<52), reg.RAX)
	p.MOVQ(reg.RAX, p.unit)
	p.MOVQ(operand.U64(1<<52-1), reg.RAX)
	p.MOVQ(reg.RAX, p.mask)
}

// start begins a product.
func (p *pair) start() {
	p.load("dst", dp)
	p.SUBQ(size, dp) // column n is the first to be stored
	p.zero(before, over)
	p.XORL(column.As32(), column.As32())
}

func (p *pair) zero(rs ...reg.VecPhysical) {
	for _, r := range rs {
		p.VPXOR(r, r, r)
	}
}

func (p *pair) end() {
	p.LDMXCSR(p.csr)
	p.VZEROUPPER()
	p.RET()
}

func (p *pair) multiply() {
	p.begin("pairMul", "func(dst, a, b, k, q *float64, n int)",
		"pairMul sets the pair dst to a*b/2^(104n) modulo the moduli of the constants k, less",
		"than fully reduced. q has room for a pair. dst may be a or b.")
	p.constants()
	p.load("b", bp)
	p.start()
	p.Label("column")
	p.Comment("All sums begin anew: added to the one before, they would wait for its last terms.")
	p.zero(t, w, n)
	p.convolve("product", ap, bp, column)
	p.reduction()
	p.finish()
	p.next()
	p.end()
}

func (p *pair) square() {
	p.begin("pairSqr", "func(dst, a, k, q *float64, n int, times int)",
		"pairSqr sets dst to what times > 0 squarings by pairMul, beginning with a, would come to.",
		"dst may be a.")
	p.constants()
	p.load("times", reg.RBX)
	p.Label("again")
	p.start()
	p.Label("column")
	p.zero(t, w, n, t2, w2, n2)
	p.Comment("Blocks j < k with j+k = c: the lowest j is max(0, c-n+1).")
	p.first(column)
	p.LEAQ(operand.Mem{Base: ap, Index: reg.RAX, Scale: 1}, up)
	p.MOVQ(column, down)
	p.SUBQ(reg.RAX, down)
	p.MOVQ(down, count)
	p.SUBQ(reg.RAX, count)
	p.ADDQ(ap, down)
	p.Comment("How many: half of the difference, in blocks, rounded up.")
	p.ADDQ(operand.U8(blockLen), count)
	p.SHRQ(operand.U8(6), count)
	p.JZ(operand.LabelRef("middle"))
	p.Label("product")
	p.step(t2, w2, n2)
	p.JNZ(operand.LabelRef("product"))
	p.Comment("The block times itself, in even columns.")
	p.Label("middle")
	p.CMPQ(up, down)
	p.JNE(operand.LabelRef("odd"))
	p.step(t, w, n)
	p.Label("odd")
	p.reduction()
	for _, s := range [][2]reg.VecPhysical{{t, t2}, {w, w2}, {n, n2}} {
		p.VPADDQ(s[1], s[1], l)
		p.VPADDQ(l, s[0], s[0])
	}
	p.finish()
	p.next()
	p.load("dst", ap)
	p.DECQ(reg.RBX)
	p.JNZ(operand.LabelRef("again"))
	p.end()
}

// first sets RAX to the offset of the lowest block that meets one of n in the column at offset c.
func (p *pair) first(c reg.GPPhysical) {
	p.XORL(reg.R15L, reg.R15L)
	p.MOVQ(c, reg.RAX)
	p.SUBQ(size, reg.RAX)
	p.ADDQ(operand.U8(blockLen), reg.RAX)
	p.CMOVQLT(reg.R15, reg.RAX)
}

// convolve adds the products of the blocks of a and b that belong to the column at offset c.
func (p *pair) convolve(label string, a, b, c reg.GPPhysical) {
	p.Comment("Blocks from max(0, c-n+1) to min(c, n-1).")
	p.first(c)
	p.LEAQ(operand.Mem{Base: b, Index: reg.RAX, Scale: 1}, up)
	p.MOVQ(c, down)
	p.SUBQ(reg.RAX, down)
	p.MOVQ(down, count)
	p.SUBQ(reg.RAX, count)
	p.ADDQ(a, down)
	p.SARQ(operand.U8(5), count)
	p.INCQ(count)
	p.JLE(operand.LabelRef(label + "Done"))
	p.Label(label)
	p.step(t, w, n)
	p.JNZ(operand.LabelRef(label))
	p.Label(label + "Done")
}

// reduction adds K times the quotients of the columns before.
func (p *pair) reduction() {
	p.LEAQ(at(column, -blockLen), behind)
	p.convolve("quotient", kp, qp, behind)
}

// step adds the product of the blocks at down and up, moves on and counts. The
// two limbs of the block at up are taken abreast, and of the two sums for what
// is a limb further each takes one: this order is the fastest by a tenth.
func (p *pair) step(t, w, n reg.VecPhysical) {
	p.VMOVUPD(at(down, 0), x)
	p.VBROADCASTF128(at(up, 0), y)
	p.VBROADCASTF128(at(up, 16), z)
	p.VMOVAPD(c104, h)
	p.VMOVAPD(c104, g)
	p.VFMADD231PD(x, y, h)
	p.VFMADD231PD(x, z, g)
	p.VSUBPD(h, c52, l)
	p.VPADDQ(h, w, w)
	p.VSUBPD(g, c52, h)
	p.VPADDQ(g, n, n)
	p.VFMADD231PD(x, y, l)
	p.VFMADD231PD(x, z, h)
	p.VPADDQ(l, t, t)
	p.VPADDQ(h, w, w)
	p.SUBQ(operand.U8(blockLen), down)
	p.ADDQ(operand.U8(blockLen), up)
	p.DECQ(count)
}

// finish carries the column and stores it: the lower n ones as quotients, the upper ones as the result.
func (p *pair) finish() {
	p.Comment("Upper half of W before, lower half of W.")
	p.VPERM2I128(operand.U8(0x21), w, before, x)
	p.VMOVDQA(w, before)
	p.LEAQ(operand.Mem{Base: kp, Index: size, Scale: 1}, reg.RAX)
	p.VPADDQ(operand.Mem{Base: reg.RAX, Index: column, Scale: 1}, over, over)
	p.VPADDQ(over, x, x)
	p.VPADDQ(t, x, t)
	p.Comment("Carry from the lower limb to the upper, and from there to the next column.")
	p.VPSRLQ(operand.U8(52), t, x)
	p.VPERM2I128(operand.U8(0x08), x, x, x)
	p.VPADDQ(x, t, t)
	p.VPSRLQ(operand.U8(52), t, over)
	p.VPERM2I128(operand.U8(0x81), over, over, over)
	p.VPADDQ(n, over, over)
	p.VPBROADCASTQ(p.mask, x)
	p.VPBROADCASTQ(p.unit, y)
	p.VPAND(x, t, t)
	p.VPOR(y, t, t)
	p.VSUBPD(y, t, t)
	p.MOVQ(qp, reg.RAX)
	p.CMPQ(column, size)
	p.CMOVQGE(dp, reg.RAX)
	p.VMOVUPD(t, operand.Mem{Base: reg.RAX, Index: column, Scale: 1})
}

// next goes on with the next of 2n columns.
func (p *pair) next() {
	p.ADDQ(operand.U8(blockLen), column)
	p.LEAQ(operand.Mem{Base: size, Index: size, Scale: 1}, reg.RAX)
	p.CMPQ(column, reg.RAX)
	p.JLT(operand.LabelRef("column"))
}

// gather reads all entries of a table of pairs and keeps one of either number.
func (p *pair) gather() {
	p.begin("pairGather", "func(dst, table *float64, n int, entries int, index *uint64)",
		"pairGather copies of a table of pairs the first number of entry index[0] and the second",
		"of entry index[1]. It reads the whole table in order.")
	p.load("dst", dp)
	p.load("table", down)
	p.load("n", size)
	p.MOVQ(size, count)
	p.SHLQ(operand.U8(5), size)
	p.load("index", reg.RAX)
	p.VBROADCASTI128(at(reg.RAX, 0), y)
	p.MOVL(operand.U32(1), reg.EAX)
	p.VMOVQ(reg.RAX, z.AsX())
	p.VPBROADCASTQ(z.AsX(), z)
	p.Label("block")
	p.MOVQ(down, up)
	p.load("entries", reg.RAX)
	p.VPXOR(t, t, t)
	p.VPXOR(x, x, x)
	p.Label("entry")
	p.VPCMPEQQ(x, y, h)
	p.VPAND(at(up, 0), h, h)
	p.VPOR(h, t, t)
	p.VPADDQ(z, x, x)
	p.ADDQ(size, up)
	p.DECQ(reg.RAX)
	p.JNZ(operand.LabelRef("entry"))
	p.VMOVDQU(t, at(dp, 0))
	p.ADDQ(operand.U8(blockLen), dp)
	p.ADDQ(operand.U8(blockLen), down)
	p.DECQ(count)
	p.JNZ(operand.LabelRef("block"))
	p.VZEROUPPER()
	p.RET()
}
