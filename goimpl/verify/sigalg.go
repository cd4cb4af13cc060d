package verify

import (
	"bytes"

	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// sigAlg is what a signature algorithm's identifier says.
type sigAlg struct {
	key      keyKind // that makes such signatures
	security int     // bits the digest is worth: half its size, less for broken ones
}

// What SHA-1 and MD5 are worth to OpenSSL: below level 1.
const (
	sha1Security = 63
	md5Security  = 39
)

// sigAlgs are the algorithms OpenSSL can attribute to a key. A certificate
// signed by any other has no issuer.
var sigAlgs = map[string]sigAlg{
	"1.2.840.113549.1.1.4":  {keyRSA, md5Security},
	"1.2.840.113549.1.1.5":  {keyRSA, sha1Security},
	"1.3.14.3.2.29":         {keyRSA, sha1Security},
	"1.3.36.3.3.1.2":        {keyRSA, 80}, // RIPEMD-160
	"1.2.840.113549.1.1.14": {keyRSA, 112},
	"1.2.840.113549.1.1.11": {keyRSA, 128},
	"1.2.840.113549.1.1.12": {keyRSA, 192},
	"1.2.840.113549.1.1.13": {keyRSA, 256},
	"1.2.840.113549.1.1.15": {keyRSA, 112}, // SHA-512/224
	"1.2.840.113549.1.1.16": {keyRSA, 128}, // SHA-512/256

	"2.16.840.1.101.3.4.3.13": {keyRSA, 112}, // SHA-3
	"2.16.840.1.101.3.4.3.14": {keyRSA, 128},
	"2.16.840.1.101.3.4.3.15": {keyRSA, 192},
	"2.16.840.1.101.3.4.3.16": {keyRSA, 256},

	"1.2.840.113549.1.1.10": {keyPSS, 0}, // by its parameters, see pssDigest

	"1.2.840.10045.4.1":       {keyEC, sha1Security},
	"1.2.840.10045.4.3.1":     {keyEC, 112},
	"1.2.840.10045.4.3.2":     {keyEC, 128},
	"1.2.840.10045.4.3.3":     {keyEC, 192},
	"1.2.840.10045.4.3.4":     {keyEC, 256},
	"2.16.840.1.101.3.4.3.9":  {keyEC, 112},
	"2.16.840.1.101.3.4.3.10": {keyEC, 128},
	"2.16.840.1.101.3.4.3.11": {keyEC, 192},
	"2.16.840.1.101.3.4.3.12": {keyEC, 256},

	"1.3.101.112": {keyEd25519, 128},
	"1.3.101.113": {keyEd448, 224},
}

// pssDigests is the security of the digests a PSS signature may name.
var pssDigests = map[string]int{
	"1.3.14.3.2.26":          sha1Security,
	"2.16.840.1.101.3.4.2.1": 128,
	"2.16.840.1.101.3.4.2.2": 192,
	"2.16.840.1.101.3.4.2.3": 256,
	"2.16.840.1.101.3.4.2.4": 112,
	"2.16.840.1.101.3.4.2.5": 112,
	"2.16.840.1.101.3.4.2.6": 128,
}

// pssDigest is the digest's dotted identifier in RSASSA-PSS-params (RFC 4055,
// 3.1), SHA-1 where absent, empty where malformed.
func pssDigest(params []byte) string {
	in := cryptobyte.String(params)
	var seq, field, alg cryptobyte.String
	var present bool
	if !in.ReadASN1(&seq, asn1.SEQUENCE) ||
		!seq.ReadOptionalASN1(&field, &present, asn1.Tag(0).ContextSpecific().Constructed()) {
		return ""
	}
	if !present {
		return "1.3.14.3.2.26"
	}
	if !field.ReadASN1(&alg, asn1.SEQUENCE) {
		return ""
	}
	return readOID(&alg)
}

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
