package tlserr

import (
	"fmt"
	"path"
	"runtime"
	"strings"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// FromPanic is the failure a recovered panic becomes: a promise of ours is
// broken, and its words, with the place, go along for the log of the process.
// It is called by the deferred function that recovered p.
func FromPanic(p any) *Error {
	return Newf(registry.ErrInternalError, "internal error: %v (%s)", p, panicPlace())
}

// panicPlace is the engine's innermost line on the stack of a panic.
func panicPlace() string {
	pcs := make([]uintptr, 64)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(0, pcs)])
	for panicking := false; ; {
		f, more := frames.Next()
		if panicking && strings.Contains(f.Function, "/pyssl/goimpl/") {
			return fmt.Sprintf("%s/%s:%d", path.Base(path.Dir(f.File)), path.Base(f.File), f.Line)
		}
		panicking = panicking || f.Function == "runtime.gopanic"
		if !more {
			return "unknown place"
		}
	}
}
