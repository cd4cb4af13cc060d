// Command shim is the engine as BoringSSL's protocol runner drives it: one
// process per test, which dials the runner, makes a connection as the flags
// say, and echoes what it reads. See tests/bogo/README.md.
package main

import (
	"errors"
	"fmt"
	"os"
)

// exitUnimplemented tells the runner that a flag is not known here.
const exitUnimplemented = 89

func main() {
	if len(os.Args) == 2 && os.Args[1] == "-is-handshaker-supported" {
		fmt.Println("No")
		return
	}
	flags, err := parseFlags(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitUnimplemented)
	}
	end, err := newEnd(flags)
	for i := 0; err == nil && i <= flags.first.resumeCount; i++ {
		if err = end.connect(i); err != nil {
			err = fmt.Errorf("connection %d: %w", i+1, err)
		}
	}
	var missing unimplemented
	if errors.As(err, &missing) {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitUnimplemented)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// unimplemented is what the engine cannot do.
type unimplemented string

func (u unimplemented) Error() string { return "not implemented: " + string(u) }
