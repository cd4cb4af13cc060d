package sig

import (
	"crypto"
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"

	"github.com/cloudflare/circl/sign/ed448"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Verify checks the signature of message under the scheme. It does not know
// the protocol version: the caller asks Usable first, which binds curves and
// refuses old schemes. Errors: WrongSignatureType if scheme and key do not fit,
// else BadSignature.
func Verify(scheme registry.Scheme, pub crypto.PublicKey, message, signature []byte) *tlserr.Error {
	info := scheme.Info()
	if info == nil || !fits(info, pub) {
		return tlserr.New(registry.WrongSignatureType)
	}
	good := false
	switch key := pub.(type) {
	case *rsa.PublicKey:
		d := digest(info.Hash, message)
		if isPSS(info) {
			good = verifyPSS(key, d, signature, tlsPSS(info.Hash))
		} else {
			good = verifyPKCS1(key, info.Hash, d, signature)
		}
	case *PSSPublicKey:
		good = verifyPSS(key.RSA, digest(info.Hash, message), signature, tlsPSS(info.Hash))
	case *ecdsa.PublicKey:
		good = ecdsa.VerifyASN1(key, digest(info.Hash, message), signature)
	case ed25519.PublicKey:
		good = ed25519.Verify(key, message, signature)
	case *dsa.PublicKey:
		good = verifyDSA(key, digest(info.Hash, message), signature)
	case Ed448PublicKey:
		good = ed448.Verify(ed448.PublicKey(key), message, signature, "")
	}
	if !good {
		return tlserr.New(registry.BadSignature)
	}
	return nil
}
