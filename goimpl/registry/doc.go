// Package registry holds every number that has a name: alerts, reasons,
// verification results, cipher suites, groups, signature schemes, extensions,
// object identifiers, the integers Python sees, the settings and facts that
// cross to C, and limits that several packages keep to.
//
// Each table is one TSV file in this folder. `make gen` turns them into the
// z_*.go files here, into pyssl_numbers.h and pyssl_tables.h in capi, and into
// parts of pyssl/_ssl.pyi, so that Go, C and (through C) Python read one
// source. CONTRIBUTING.md says how to add a row. TableHash changes with any of them; the C
// extension compares it with the one it was built with.
package registry

//go:generate go run ./gen
