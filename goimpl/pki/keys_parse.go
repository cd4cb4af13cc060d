package pki

import (
	"crypto"
	"crypto/ed25519"
	"strings"

	"github.com/cloudflare/circl/sign/ed448"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Algorithms of public and private keys that TLS signs with (RFC 8017, RFC 5480, RFC 8410).
const (
	OIDRSA     = "1.2.840.113549.1.1.1"
	OIDRSAPSS  = "1.2.840.113549.1.1.10"
	OIDDSA     = "1.2.840.10040.4.1"
	OIDEC      = "1.2.840.10045.2.1"
	OIDEd25519 = "1.3.101.112"
	OIDEd448   = "1.3.101.113"
)

// Algorithms of keys that OpenSSL reads, but that have no place in a TLS handshake of ours.
const (
	oidDH     = "1.2.840.113549.1.3.1"
	oidX942   = "1.2.840.10046.2.1"
	OIDX25519 = "1.3.101.110"
	OIDX448   = "1.3.101.111"
)

// errNoKey says that a block holds no private key that we understand.
var errNoKey = tlserr.New(registry.PEMErrorConvertingPrivateKey)

// errUnsound says of a key that it is one, and that its numbers cannot be: with
// OpenSSL they do not fit the certificate, or fail at the first signature.
var errUnsound = tlserr.New(registry.X509KeyValuesMismatch)

// openDER is a reader of a string of DER elements.
func openDER(der []byte) derReader { return derReader{rest: der, f: new(derFailure)} }

// privateKey decodes the block, if it holds a key; errNoKey says it does not.
// Failures to decrypt it are reported as such.
func (b *Block) privateKey(pw *passphrase) (*PrivateKey, *tlserr.Error) {
	switch b.Label {
	case labelPKCS8, labelPKCS8Encrypted, labelRSAKey, labelECKey, labelDSAKey:
	default:
		return nil, errNoKey
	}
	der, err := b.decrypted(pw)
	if err != nil {
		return nil, err
	}
	switch b.Label {
	case labelRSAKey:
		return parseTraditional(der, OIDRSA)
	case labelECKey:
		return parseTraditional(der, OIDEC)
	case labelDSAKey:
		return parseTraditional(der, OIDDSA)
	case labelPKCS8Encrypted:
		if _, plain := readPKCS8(der); plain {
			break // OpenSSL does not insist
		}
		if der, err = decryptPKCS8(der, pw); err != nil {
			return nil, err
		}
	}
	if der, _, err = splitElement(der); err != nil {
		return nil, errNoKey
	}
	return ParsePKCS8(der)
}

// parseTraditional decodes the content of an RSA, DSA or EC PRIVATE KEY block: the
// algorithm's own structure, or a PKCS#8 of that algorithm, which OpenSSL takes
// there too. What follows is ignored.
func parseTraditional(der []byte, oid string) (*PrivateKey, *tlserr.Error) {
	der, _, err := splitElement(der)
	if err != nil {
		return nil, errNoKey
	}
	if p8, ok := readPKCS8(der); ok {
		if p8.alg.OID != oid {
			return nil, errNoKey
		}
		return ParsePKCS8(der)
	}
	params := []byte{tagNull, 0}
	switch oid {
	case OIDDSA:
		key, err := parseTraditionalDSA(der)
		if err != nil {
			return nil, err
		}
		return ParsePKCS8(marshalDSA(key))
	case OIDEC:
		k, _ := readSEC1(der)
		if anyCurve(k.params) == nil {
			return nil, errNoKey
		}
		params = k.params
	}
	return ParsePKCS8(marshalPKCS8(oid, params, der))
}

// pkcs8 is a PrivateKeyInfo (RFC 5958, 2) with the key as it stands there.
type pkcs8 struct {
	alg Algorithm
	key []byte
}

// readPKCS8 splits a PrivateKeyInfo.
func readPKCS8(der []byte) (k pkcs8, ok bool) {
	r := openDER(der)
	seq := r.enter(tagSequence)
	seq.integer(tagInteger) // the version; OpenSSL asks for none in particular
	k.alg = seq.algorithm()
	k.key = seq.body(tagOctetString)
	seq.optional(explicit(0)) // attributes
	seq.optional(context(1))  // the public key, which we compute
	seq.done()
	r.done()
	return k, r.ok()
}

// ParsePKCS8 decodes a DER PrivateKeyInfo (RFC 5958) with nothing behind it:
// RSA, RSASSA-PSS, DSA, ECDSA on P-224 to P-521, Ed25519 or Ed448. The key keeps der
// as its PKCS8. Errors are UNKNOWN_CERTIFICATE_TYPE for a key that cannot sign
// in TLS, and ERROR_CONVERTING_PRIVATE_KEY. It is also how a frozen key thaws.
func ParsePKCS8(der []byte) (*PrivateKey, *tlserr.Error) {
	p8, ok := readPKCS8(der)
	if !ok {
		return nil, errNoKey
	}
	var signer crypto.Signer
	var err *tlserr.Error
	switch p8.alg.OID {
	case OIDRSA:
		signer, err = asSigner(parsePKCS1(p8.key))
	case OIDRSAPSS:
		signer, err = asSigner(parsePSSKey(p8))
	case OIDEC:
		signer, err = asSigner(parseSEC1(p8.key, p8.alg.Params))
	case OIDDSA:
		signer, err = asSigner(parseDSA(p8))
	case OIDEd25519:
		signer, err = edwardsKey(&p8, ed25519.SeedSize, func(seed []byte) crypto.Signer { return ed25519.NewKeyFromSeed(seed) })
	case OIDEd448:
		signer, err = edwardsKey(&p8, ed448.SeedSize, func(seed []byte) crypto.Signer { return sig.NewEd448PrivateKey(seed) })
	case oidDH, oidX942, OIDX25519, OIDX448:
		return nil, tlserr.New(registry.UnknownCertificateType)
	default:
		return nil, errNoKey
	}
	if err != nil {
		return nil, err
	}
	return &PrivateKey{Signer: signer, PKCS8: der}, nil
}

// asSigner keeps a nil pointer out of the interface.
func asSigner[K crypto.Signer](key K, err *tlserr.Error) (crypto.Signer, *tlserr.Error) {
	if err != nil {
		return nil, err
	}
	return key, nil
}

// edwardsKey makes a key of a CurvePrivateKey (RFC 8410, 7) of n bytes, whose
// algorithm has no parameters.
func edwardsKey(p8 *pkcs8, n int, of func(seed []byte) crypto.Signer) (crypto.Signer, *tlserr.Error) {
	r := openDER(p8.key)
	seed := r.body(tagOctetString)
	r.done()
	if !r.ok() || len(seed) != n || p8.alg.Params != nil {
		return nil, errNoKey
	}
	return of(seed), nil
}

// marshalPKCS8 writes a PrivateKeyInfo (RFC 5958, 2); params is DER.
func marshalPKCS8(oid string, params, key []byte) []byte {
	id, ok := ParseOID(oid)
	if !ok {
		panic("pki: not an object identifier: " + oid)
	}
	out := []byte{tagInteger, 1, 0}
	alg := append(appendTLV(nil, tagOID, id), params...)
	out = appendTLV(out, tagSequence, alg)
	out = appendTLV(out, tagOctetString, key)
	return wrapTLV(out, 0, tagSequence)
}

// announcesKey reports whether the label is that of a private key in the clear,
// of whatever algorithm ("PRIVATE KEY", "EC PRIVATE KEY", …).
func (b *Block) announcesKey() bool {
	return b.Label == labelPKCS8 || strings.HasSuffix(b.Label, " "+labelPKCS8) && b.Label != labelPKCS8Encrypted
}

// soundKey reports whether a block of a trust file would decode as the private
// key its label announces. It asks for less than using the key does: curve and
// algorithm need not be ours.
func (b *Block) soundKey() bool {
	if info, err := parseDEKInfo(b.Header); err != nil || info != nil {
		return err == nil // encrypted: OpenSSL looks at the header only
	}
	der, _, err := splitElement(b.Bytes)
	if err != nil {
		return false
	}
	p8, isPKCS8 := readPKCS8(der)
	sec1, isSEC1 := readSEC1(der)
	named := map[string]string{labelRSAKey: OIDRSA, labelECKey: OIDEC, labelDSAKey: OIDDSA}[b.Label]
	anyKind := named == ""
	switch {
	case isPKCS8:
		return p8.alg.OID == named || anyKind && registry.ObjectByOID(p8.alg.OID) != nil
	case isSEC1:
		return (anyKind || b.Label == labelECKey) && sec1.params != nil
	case onlyIntegers(der, 6, false): // DSAPrivateKey: version, p, q, g, y, x
		return anyKind || b.Label == labelDSAKey
	case onlyIntegers(der, 9, true): // RSAPrivateKey (RFC 8017, A.1.2)
		return anyKind || b.Label == labelRSAKey
	}
	return false
}

// onlyIntegers reports whether der is a SEQUENCE of n INTEGERs and nothing else,
// but perhaps for the OtherPrimeInfos of an RSA key.
func onlyIntegers(der []byte, n int, primes bool) bool {
	r := openDER(der)
	seq := r.enter(tagSequence)
	for range n {
		seq.integer(tagInteger)
	}
	if primes {
		seq.optional(tagSequence)
	}
	seq.done()
	return r.ok()
}
