// Command gen turns the TSV tables of package registry into Go and C.
//
// It runs in the registry folder (go generate) and writes z_*.go there,
// pyssl_numbers.h and pyssl_tables.h in capi, the marked parts of
// pyssl/_ssl.pyi, and docs/ERRORS.md. With -check it writes nothing and fails
// if a generated file is not current.
package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"flag"
	"fmt"
	"log"
	"os"
	"strings"
)

// tables are the files that are read.
var tables = []string{"alerts", "ciphers", "constants", "extensions", "facts", "groups", "limits", "oids", "reasons", "schemes", "settings", "verify"}

// stubName is the one file that is generated in part.
const stubName = "../../pyssl/_ssl.pyi"

// table is one TSV file: rows of named columns.
type table struct {
	columns map[string]int
	rows    [][]string
	hash    uint64 // of the name and the file; TableHash joins those of all tables
}

// get returns a column of row i; "-" stands for nothing.
func (t *table) get(i int, column string) string {
	k, ok := t.columns[column]
	if !ok {
		log.Fatalf("no column %q", column)
	}
	if v := t.rows[i][k]; v != "-" {
		return v
	}
	return ""
}

func read(name string) *table {
	raw, err := os.ReadFile(name + ".tsv")
	if err != nil {
		log.Fatal(err)
	}
	sum := sha256.Sum256(append([]byte(name+"\n"), raw...))
	t := &table{hash: binary.BigEndian.Uint64(sum[:])}
	for n, line := range strings.Split(strings.TrimSuffix(string(raw), "\n"), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Split(line, "\t")
		if t.columns == nil {
			t.columns = make(map[string]int)
			for k, f := range fields {
				t.columns[f] = k
			}
			continue
		}
		if len(fields) != len(t.columns) {
			log.Fatalf("%s.tsv:%d: %d fields, want %d", name, n+1, len(fields), len(t.columns))
		}
		t.rows = append(t.rows, fields)
	}
	return t
}

func main() {
	log.SetFlags(0)
	check := flag.Bool("check", false, "fail if a generated file is not current")
	flag.Parse()

	all := make(map[string]*table)
	for _, name := range tables {
		all[name] = read(name)
	}

	checkNumbers(all)
	stub, err := os.ReadFile(stubName)
	if err != nil {
		log.Fatal(err)
	}
	files := emitGo(all)
	files["../../capi/pyssl_tables.h"] = emitC(all)
	files["../../capi/pyssl_numbers.h"] = emitNumbers(all)
	files[stubName] = emitStub(stub, all)
	files["../../docs/ERRORS.md"] = emitDocs(all)
	stale := false
	for name, text := range files {
		old, _ := os.ReadFile(name)
		if bytes.Equal(old, text) {
			continue
		}
		if *check {
			fmt.Fprintf(os.Stderr, "%s is not current: run make gen\n", name)
			stale = true
			continue
		}
		if err := os.WriteFile(name, text, 0o644); err != nil {
			log.Fatal(err)
		}
	}
	if stale {
		os.Exit(1)
	}
}
