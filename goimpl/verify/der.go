package verify

import (
	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// Package pki reads, with a reader of its own, what OpenSSL reads leniently:
// certificates, lists and keys. What must be DER to the letter, OCSP responses,
// policies and the parameters of signatures, is read with cryptobyte, here and
// in package sig.

// readOID takes an OBJECT IDENTIFIER off in, dotted; empty if there is none.
func readOID(in *cryptobyte.String) string {
	var content cryptobyte.String
	if !in.ReadASN1(&content, asn1.OBJECT_IDENTIFIER) {
		return ""
	}
	return pki.OIDString(content)
}

// constructed is the tag of an explicitly tagged field.
func constructed(n uint8) asn1.Tag { return asn1.Tag(n).ContextSpecific().Constructed() }
