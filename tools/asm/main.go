// Command asm writes the assembly of package fastcrypto, and with -check tells
// whether what is there is current. It is a module of its own so that the
// engine does not depend on the assembler generator.
//
//	go run . [-check]
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/pass"
	"github.com/mmcloughlin/avo/printer"
)

// sources are the files by the name that both halves of the output carry.
var sources = []struct {
	name  string
	build func(*build.Context)
}{
	{"pair", pairs},
	{"gcm", gcms},
	{"cpuid", cpuids},
}

func main() {
	check := flag.Bool("check", false, "compare instead of writing")
	dir := flag.String("dir", "../../goimpl/fastcrypto", "directory of the package")
	flag.Parse()
	stale := false
	for _, s := range sources {
		c := build.NewContext()
		c.ConstraintExpr("!purego")
		s.build(c)
		file, err := c.Result()
		fail(err)
		fail(pass.Compile.Execute(file))
		config := printer.Config{Argv: []string{"asm"}, Name: "asm", Pkg: "fastcrypto"}
		for end, p := range map[string]printer.Printer{".s": printer.NewGoAsm(config), ".go": printer.NewStubs(config)} {
			text, err := p.Print(file)
			fail(err)
			path := filepath.Join(*dir, s.name+"_amd64"+end)
			if !*check {
				fail(os.WriteFile(path, text, 0o644))
			} else if old, _ := os.ReadFile(path); !bytes.Equal(old, text) {
				fmt.Fprintln(os.Stderr, path, "is not current: make gen")
				stale = true
			}
		}
	}
	if stale {
		os.Exit(1)
	}
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "asm:", err)
		os.Exit(1)
	}
}
