//go:build amd64 && !purego

package fastcrypto

import "golang.org/x/sys/cpu"

// What the CPU and the system have (x/sys/cpu asks the system whether it saves the wide registers).
var haveRSA = !purego && cpu.X86.HasAVX2 && cpu.X86.HasFMA
