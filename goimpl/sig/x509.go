package sig

import (
	"crypto"
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"

	"github.com/cloudflare/circl/sign/ed448"
)

// Result says how the check of an X.509 signature ended.
type Result uint8

// What VerifyX509 answers. The zero value is not success.
const (
	Bad         Result = iota // the signature or the algorithm's parameters are wrong
	Good                      // the signature checks out
	Unsupported               // the algorithm, its hash or the key's kind is not one we have
	KeyMismatch               // the algorithm belongs to another kind of key
)

// Kind is a kind of key, as far as signatures belong to one.
type Kind uint8

// Kinds of keys. The zero value is a key nobody knows, or none.
const (
	NoKind  Kind = iota
	Other        // known, and makes no signatures
	RSA          // rsaEncryption: signs PKCS #1 v1.5 and RSASSA-PSS
	PSS          // RSASSA-PSS alone
	DSA          //
	ECDSA        // of any curve
	Ed25519      //
	Ed448        //
)

// KindOf is the kind of a public key.
func KindOf(pub crypto.PublicKey) Kind {
	switch pub.(type) {
	case *rsa.PublicKey:
		return RSA
	case *PSSPublicKey:
		return PSS
	case *dsa.PublicKey:
		return DSA
	case *ecdsa.PublicKey:
		return ECDSA
	case ed25519.PublicKey:
		return Ed25519
	case Ed448PublicKey:
		return Ed448
	}
	return NoKind
}

// Makes reports whether keys of this kind make the signatures that keys of the
// kind by are known for. It is OpenSSL's check_sig_alg_match, by which a
// certificate is no candidate for an issuer at all.
func (k Kind) Makes(by Kind) bool { return k > Other && (k == by || k == RSA && by == PSS) }

// MadeBy is the kind of key that signatures of a dotted algorithm are known
// for; NoKind where the algorithm is unknown.
func MadeBy(algOID string) Kind {
	if alg := algorithms[algOID]; !alg.unattributed {
		return alg.kind
	}
	return NoKind
}

// Strength is the security in bits, by OpenSSL's count, of what a signature
// algorithm makes of the signed: its digest's, or that of the curve which has
// one built in. 0: unknown, or parameters that cannot be read.
func Strength(algOID string, params []byte) int {
	alg := algorithms[algOID]
	switch MadeBy(algOID) {
	case NoKind:
		return 0
	case PSS:
		if p, result := parsePSSParams(params); result == Good {
			return strength(p.Hash)
		}
		return 0
	case Ed25519:
		return 128
	case Ed448:
		return 224
	}
	return strength(alg.hash)
}

// algorithm is a signature algorithm of X.509; hash is 0 where parameters or the kind name it.
type algorithm struct {
	kind Kind
	hash crypto.Hash
	// unattributed: OpenSSL verifies it, but attributes it to no kind of key, so
	// that no certificate with such a signature has an issuer.
	unattributed bool
}

// VerifyX509 checks the signature over signed, a tbsCertificate or
// tbsCertList, under the algorithm with that dotted OID and the DER of its
// parameters, nil where absent. The signature is the content of the BIT
// STRING. How strong hash and key must be is the caller's to ask.
func VerifyX509(algOID string, params []byte, pub crypto.PublicKey, signed, signature []byte) Result {
	alg, known := algorithms[algOID]
	kind := KindOf(pub)
	if !known || kind == NoKind {
		return Unsupported
	}
	if !kind.Makes(alg.kind) {
		return KeyMismatch
	}
	good := false
	switch key := pub.(type) {
	case *rsa.PublicKey:
		if alg.kind == PSS {
			return verifyX509PSS(params, &PSSPublicKey{RSA: key}, signed, signature)
		}
		good = verifyPKCS1(key, alg.hash, digest(alg.hash, signed), signature)
	case *PSSPublicKey:
		return verifyX509PSS(params, key, signed, signature)
	case *dsa.PublicKey:
		good = verifyDSA(key, digest(alg.hash, signed), signature)
	case *ecdsa.PublicKey:
		good = ecdsa.VerifyASN1(key, digest(alg.hash, signed), signature)
	case ed25519.PublicKey:
		// RFC 8410, 3: parameters are absent. OpenSSL does not look.
		good = len(key) == ed25519.PublicKeySize && ed25519.Verify(key, signed, signature)
	case Ed448PublicKey:
		good = len(key) == ed448.PublicKeySize && ed448.Verify(ed448.PublicKey(key), signed, signature, "")
	}
	if !good {
		return Bad
	}
	return Good
}

// verifyX509PSS is VerifyX509 for RSASSA-PSS (RFC 4055, 3.3).
func verifyX509PSS(params []byte, key *PSSPublicKey, signed, signature []byte) Result {
	p, result := parsePSSParams(params)
	if result == Good && !(key.Limits.allow(p) && verifyPSS(key.RSA, digest(p.Hash, signed), signature, p)) {
		return Bad
	}
	return result
}

// algorithms are what certificates are signed with, by dotted OID.
var algorithms = map[string]algorithm{
	"1.2.840.113549.1.1.4":  {kind: RSA, hash: crypto.MD5},
	"1.2.840.113549.1.1.5":  {kind: RSA, hash: crypto.SHA1},
	"1.2.840.113549.1.1.14": {kind: RSA, hash: crypto.SHA224},
	"1.2.840.113549.1.1.11": {kind: RSA, hash: crypto.SHA256},
	"1.2.840.113549.1.1.12": {kind: RSA, hash: crypto.SHA384},
	"1.2.840.113549.1.1.13": {kind: RSA, hash: crypto.SHA512},
	"1.2.840.113549.1.1.15": {kind: RSA, hash: crypto.SHA512_224, unattributed: true},
	"1.2.840.113549.1.1.16": {kind: RSA, hash: crypto.SHA512_256, unattributed: true},
	"1.2.840.113549.1.1.10": {kind: PSS},

	"1.3.36.3.3.1.2": {kind: RSA, hash: crypto.RIPEMD160}, // TeleTrusT
	// OIW's older names, which OpenSSL still knows.
	"1.3.14.3.2.3":  {kind: RSA, hash: crypto.MD5},
	"1.3.14.3.2.29": {kind: RSA, hash: crypto.SHA1},
	"1.3.14.3.2.27": {kind: DSA, hash: crypto.SHA1},

	"1.2.840.10040.4.3":      {kind: DSA, hash: crypto.SHA1},
	"2.16.840.1.101.3.4.3.1": {kind: DSA, hash: crypto.SHA224},
	"2.16.840.1.101.3.4.3.2": {kind: DSA, hash: crypto.SHA256},

	"1.2.840.10045.4.1":   {kind: ECDSA, hash: crypto.SHA1},
	"1.2.840.10045.4.3.1": {kind: ECDSA, hash: crypto.SHA224},
	"1.2.840.10045.4.3.2": {kind: ECDSA, hash: crypto.SHA256},
	"1.2.840.10045.4.3.3": {kind: ECDSA, hash: crypto.SHA384},
	"1.2.840.10045.4.3.4": {kind: ECDSA, hash: crypto.SHA512},

	"2.16.840.1.101.3.4.3.9":  {kind: ECDSA, hash: crypto.SHA3_224},
	"2.16.840.1.101.3.4.3.10": {kind: ECDSA, hash: crypto.SHA3_256},
	"2.16.840.1.101.3.4.3.11": {kind: ECDSA, hash: crypto.SHA3_384},
	"2.16.840.1.101.3.4.3.12": {kind: ECDSA, hash: crypto.SHA3_512},
	"2.16.840.1.101.3.4.3.13": {kind: RSA, hash: crypto.SHA3_224},
	"2.16.840.1.101.3.4.3.14": {kind: RSA, hash: crypto.SHA3_256},
	"2.16.840.1.101.3.4.3.15": {kind: RSA, hash: crypto.SHA3_384},
	"2.16.840.1.101.3.4.3.16": {kind: RSA, hash: crypto.SHA3_512},

	"1.3.101.112": {kind: Ed25519},
	"1.3.101.113": {kind: Ed448},
}
