//go:build unix

package verify_test

import (
	"syscall"
	"time"
)

// cpuTime is what the process has used of processors, which means something on a busy machine, too.
func cpuTime() time.Duration {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		panic(err)
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}
