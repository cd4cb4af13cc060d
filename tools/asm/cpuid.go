package main

import (
	"github.com/mmcloughlin/avo/attr"
	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/operand"
	"github.com/mmcloughlin/avo/reg"
)

// cpuids writes the one question to the CPU that x/sys/cpu answers only
// together with AVX-512.
func cpuids(c *build.Context) {
	c.Function("extendedFeatures")
	c.Attributes(attr.NOSPLIT)
	c.SignatureExpr("func() (ecx uint32)")
	c.Doc("extendedFeatures is ECX of CPUID's leaf 7, which every CPU with AVX2 has.")
	c.MOVL(operand.U32(7), reg.EAX)
	c.XORL(reg.ECX, reg.ECX)
	c.CPUID()
	c.Store(reg.ECX, c.ReturnIndex(0))
	c.RET()
}
