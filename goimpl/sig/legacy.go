package sig

import (
	"crypto"
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"crypto/ecdsa"
	"crypto/md5"
	"crypto/rsa"
	"crypto/sha1"
	"io"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Signatures of TLS 1.0 and 1.1, where the key alone says how it signs (RFC
// 4346, 4.7 and 7.4.3): RSA over MD5 and SHA-1 in a row, without DigestInfo;
// DSA and ECDSA (RFC 8422, 5.4) over SHA-1.

// UsableLegacy reports whether a key of the kind of pub can sign before TLS
// 1.2. One whose own algorithm is RSASSA-PSS cannot.
func UsableLegacy(pub crypto.PublicKey) bool {
	switch key := pub.(type) {
	case *rsa.PublicKey:
		return roomPKCS1(key, crypto.MD5SHA1)
	case *ecdsa.PublicKey, *dsa.PublicKey:
		return true
	}
	return false
}

// LegacyBits is the security of such a signature, by OpenSSL's count.
func LegacyBits(pub crypto.PublicKey) int {
	if _, ok := pub.(*rsa.PublicKey); ok {
		return 67 // a collision of MD5 and SHA-1 at once
	}
	return 64
}

// SignLegacy signs message. The caller has asked UsableLegacy; another key,
// and a failure of the key, are internal errors.
func SignLegacy(key crypto.Signer, rand io.Reader, message []byte) ([]byte, *tlserr.Error) {
	if !UsableLegacy(key.Public()) {
		return nil, tlserr.Newf(registry.ErrInternalError, "the key does not sign before TLS 1.2")
	}
	h, d := legacyDigest(key.Public(), message)
	signature, err := key.Sign(rand, d, h)
	if err != nil {
		return nil, tlserr.Newf(registry.ErrInternalError, "signing: %v", err)
	}
	return signature, nil
}

// VerifyLegacy checks the signature of message. Errors: WrongSignatureType if
// the key cannot sign, else BadSignature.
func VerifyLegacy(pub crypto.PublicKey, message, signature []byte) *tlserr.Error {
	if !UsableLegacy(pub) {
		return tlserr.New(registry.WrongSignatureType)
	}
	h, d := legacyDigest(pub, message)
	good := false
	switch key := pub.(type) {
	case *rsa.PublicKey:
		good = verifyPKCS1(key, h, d, signature)
	case *ecdsa.PublicKey:
		good = ecdsa.VerifyASN1(key, d, signature)
	case *dsa.PublicKey:
		good = verifyDSA(key, d, signature)
	}
	if !good {
		return tlserr.New(registry.BadSignature)
	}
	return nil
}

func legacyDigest(pub crypto.PublicKey, message []byte) (crypto.Hash, []byte) {
	s := sha1.Sum(message)
	if _, ok := pub.(*rsa.PublicKey); ok {
		m := md5.Sum(message)
		return crypto.MD5SHA1, append(m[:], s[:]...)
	}
	return crypto.SHA1, s[:]
}
