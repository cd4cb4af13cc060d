package verify

import (
	"bytes"

	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// sameAlgorithm compares two AlgorithmIdentifiers, parameters and all.
func sameAlgorithm(a, b pki.Algorithm) bool {
	return a.OID == b.OID && bytes.Equal(a.Params, b.Params)
}

// readOID takes an OBJECT IDENTIFIER off in, dotted; empty if there is none.
func readOID(in *cryptobyte.String) string {
	var content cryptobyte.String
	if !in.ReadASN1(&content, asn1.OBJECT_IDENTIFIER) {
		return ""
	}
	return pki.OIDString(content)
}
