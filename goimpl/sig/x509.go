package sig

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"

	"github.com/cloudflare/circl/sign/ed448"
)

// Result says how the check of an X.509 signature ended.
type Result uint8

// What VerifyX509 and keyFits answer. The zero value is not success.
const (
	Bad         Result = iota // the signature or the algorithm's parameters are wrong
	Good                      // the signature checks out; keyFits: algorithm and key belong together
	Unsupported               // the algorithm, its hash or the key's kind is not one we have
	KeyMismatch               // the algorithm belongs to another kind of key
)

// family is a way of signing.
type family uint8

const (
	rsaPKCS1 family = iota
	rsaPSS
	ecDSA
	edDSA25519
	edDSA448
)

// algorithm is a signature algorithm of X.509; hash is 0 where parameters or the family name it.
type algorithm struct {
	family family
	hash   crypto.Hash
}

// keyFits tells whether signatures of the algorithm with that dotted OID are
// made with keys of pub's kind: Good, KeyMismatch or Unsupported. It is
// OpenSSL's check_sig_alg_match, by which a certificate is no candidate for an
// issuer at all. A nil pub, a key that could not be decoded, is Unsupported.
func keyFits(algOID string, pub crypto.PublicKey) Result {
	alg, known := algorithms[algOID]
	if !known {
		return Unsupported
	}
	var fit bool
	switch pub.(type) {
	case *rsa.PublicKey:
		fit = alg.family == rsaPKCS1 || alg.family == rsaPSS
	case *ecdsa.PublicKey:
		fit = alg.family == ecDSA
	case ed25519.PublicKey:
		fit = alg.family == edDSA25519
	case Ed448Key:
		fit = alg.family == edDSA448
	default:
		return Unsupported
	}
	if !fit {
		return KeyMismatch
	}
	return Good
}

// VerifyX509 checks the signature over signed, a tbsCertificate or
// tbsCertList, under the algorithm with that dotted OID and the DER of its
// parameters, nil where absent. The signature is the content of the BIT
// STRING. How strong hash and key must be is the caller's to ask.
func VerifyX509(algOID string, params []byte, pub crypto.PublicKey, signed, signature []byte) Result {
	if fit := keyFits(algOID, pub); fit != Good {
		return fit
	}
	alg := algorithms[algOID]
	good := false
	switch key := pub.(type) {
	case *rsa.PublicKey:
		if alg.family == rsaPSS {
			p, result := parsePSSParams(params)
			if result != Good {
				return result
			}
			good = verifyPSS(key, digest(p.hash, signed), signature, p)
		} else {
			good = verifyPKCS1(key, alg.hash, digest(alg.hash, signed), signature)
		}
	case *ecdsa.PublicKey:
		good = ecdsa.VerifyASN1(key, digest(alg.hash, signed), signature)
	case ed25519.PublicKey:
		// RFC 8410, 3: parameters are absent. OpenSSL insists here, and only here.
		good = params == nil && len(key) == ed25519.PublicKeySize && ed25519.Verify(key, signed, signature)
	case Ed448Key:
		good = params == nil && ed448.Verify(ed448.PublicKey(key.Ed448()), signed, signature, "")
	}
	if !good {
		return Bad
	}
	return Good
}

// algorithms are what certificates are signed with, by dotted OID.
var algorithms = map[string]algorithm{
	"1.2.840.113549.1.1.4":  {rsaPKCS1, crypto.MD5},
	"1.2.840.113549.1.1.5":  {rsaPKCS1, crypto.SHA1},
	"1.2.840.113549.1.1.14": {rsaPKCS1, crypto.SHA224},
	"1.2.840.113549.1.1.11": {rsaPKCS1, crypto.SHA256},
	"1.2.840.113549.1.1.12": {rsaPKCS1, crypto.SHA384},
	"1.2.840.113549.1.1.13": {rsaPKCS1, crypto.SHA512},
	"1.2.840.113549.1.1.15": {rsaPKCS1, crypto.SHA512_224},
	"1.2.840.113549.1.1.16": {rsaPKCS1, crypto.SHA512_256},
	"1.2.840.113549.1.1.10": {rsaPSS, 0},

	// OIW's older names, which OpenSSL still knows.
	"1.3.14.3.2.3":  {rsaPKCS1, crypto.MD5},
	"1.3.14.3.2.29": {rsaPKCS1, crypto.SHA1},

	"1.2.840.10045.4.1":   {ecDSA, crypto.SHA1},
	"1.2.840.10045.4.3.1": {ecDSA, crypto.SHA224},
	"1.2.840.10045.4.3.2": {ecDSA, crypto.SHA256},
	"1.2.840.10045.4.3.3": {ecDSA, crypto.SHA384},
	"1.2.840.10045.4.3.4": {ecDSA, crypto.SHA512},

	"2.16.840.1.101.3.4.3.9":  {ecDSA, crypto.SHA3_224},
	"2.16.840.1.101.3.4.3.10": {ecDSA, crypto.SHA3_256},
	"2.16.840.1.101.3.4.3.11": {ecDSA, crypto.SHA3_384},
	"2.16.840.1.101.3.4.3.12": {ecDSA, crypto.SHA3_512},
	"2.16.840.1.101.3.4.3.13": {rsaPKCS1, crypto.SHA3_224},
	"2.16.840.1.101.3.4.3.14": {rsaPKCS1, crypto.SHA3_256},
	"2.16.840.1.101.3.4.3.15": {rsaPKCS1, crypto.SHA3_384},
	"2.16.840.1.101.3.4.3.16": {rsaPKCS1, crypto.SHA3_512},

	"1.3.101.112": {edDSA25519, 0},
	"1.3.101.113": {edDSA448, 0},
}
