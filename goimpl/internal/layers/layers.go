// Package layers holds the rule of who may import whom, in Go and in the
// extension's C files, and the tests that check it. Nothing imports it.
package layers

// Allowed lists, for each package of the engine, the packages of the engine it
// may import (docs/ARCHITECTURE.md). Tests may import what they like.
var Allowed = map[string]string{
	"registry":    "",
	"wire":        "",
	"blockcipher": "",
	"document":    "",
	"tlserr":      "registry",
	"certcomp":    "registry",
	"fastcrypto":  "",
	"kdf":         "registry",
	"sig":         "registry tlserr fastcrypto",
	"protect":     "registry wire tlserr blockcipher fastcrypto",
	"kx":          "registry wire tlserr",
	"pki":         "registry wire tlserr document sig blockcipher",
	"winstore":    "document",
	"msgs":        "registry wire tlserr",
	"transcript":  "registry wire",
	"keysched":    "registry wire tlserr kdf protect",
	"record":      "registry wire tlserr protect",
	"verify":      "registry tlserr pki sig",
	"config":      "registry wire tlserr pki verify session",
	"session":     "registry wire tlserr pki",
	"negotiate":   "registry certcomp tlserr msgs kx sig pki config",
	"handshake":   "registry wire tlserr certcomp kx sig pki msgs transcript keysched protect verify config session negotiate",
	"conn":        "registry wire tlserr keysched protect record msgs pki config session handshake transcript",
	"sslctx":      "fastcrypto registry wire tlserr kx pki verify config session conn handshake",
	"capi":        "registry wire tlserr document winstore pki session handshake conn sslctx",
}
