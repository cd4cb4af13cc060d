package main

import (
	"crypto/rand"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"sync"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sslctx"
)

// What every context of the process shares.
var (
	shared           = new(sslctx.Shared)
	random io.Reader = rand.Reader
)

// tracing: gopyh, which reads the variable when it is loaded, would print
// every registered value, keys included.
var tracing = os.Getenv("GOPY_HANDLE_TRACE") != ""

var growing sync.Mutex

// A call from C must find a free processor or it waits for the scheduler: 2 to
// 50 ms were seen with fewer processors than calling threads. So there are
// plenty from the start, and pyssl_start asks for more as threads come.
func init() {
	runtime.GOMAXPROCS(max(registry.MinProcs, runtime.NumCPU()))
	debug.SetGCPercent(registry.GCPercent)
}

// start provides at least procs processors and sets the collector's
// percentage; 0 leaves either as it is.
func start(procs, percent int) *sslctx.Failure {
	if tracing {
		return &sslctx.Failure{Kind: sslctx.Value, Text: "GOPY_HANDLE_TRACE is set in the environment: it would print private keys to standard output; unset it to use pyssl"}
	}
	growing.Lock()
	defer growing.Unlock()
	if procs = min(procs, registry.MaxProcs); procs > runtime.GOMAXPROCS(0) {
		runtime.GOMAXPROCS(procs)
	}
	if percent > 0 {
		debug.SetGCPercent(percent)
	}
	return nil
}
