// Package registry holds every number that has a name: alerts, reasons,
// verification results, cipher suites, groups, signature schemes, extensions,
// object identifiers and the integers Python sees.
//
// Each table is one TSV file in this folder. `make gen` turns them into the
// z_*.go files here and into capi/pyssl_tables.h, so that Go, C and (through
// C) Python read one source. TableHash changes with any of them; the C
// extension compares it with the one it was built with.
package registry

//go:generate go run ./gen
