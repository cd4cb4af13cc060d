//go:build amd64 && !purego

package fastcrypto

import "golang.org/x/sys/cpu"

// What the CPU has. Of the wide registers, x/sys/cpu asks the system whether it saves them.
var (
	haveRSA = !purego && cpu.X86.HasAVX2 && cpu.X86.HasFMA
	haveGCM = !purego && cpu.X86.HasAVX2 && cpu.X86.HasAES && hasWideAES()
)

// hasWideAES asks for VAES and VPCLMULQDQ, bits 9 and 10.
func hasWideAES() bool {
	const wanted = 1<<9 | 1<<10
	return extendedFeatures()&wanted == wanted
}
