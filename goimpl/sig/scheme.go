// Package sig makes and checks signatures: those of handshake messages, named
// by a TLS SignatureScheme (RFC 8446, 4.2.3), and those of certificates and
// revocation lists, named by an X.509 algorithm (RFC 5280, 4.1.1.2).
//
// Whether a signature is wanted, allowed or strong enough is decided above;
// here the only questions are which schemes fit a key and whether the bytes
// check out. Verification handles public data alone and need not be constant
// time.
package sig

import (
	"crypto"
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"

	"github.com/cloudflare/circl/sign/ed448"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// Usable reports whether a key of the kind of pub may make signatures of the
// scheme in a protocol version, for signing and before Verify alike.
//
// TLS 1.3 binds an ECDSA scheme to its curve and has neither PKCS #1 v1.5 nor
// SHA-1 (RFC 8446, 4.2.3); TLS 1.2 leaves the curve open; older versions have
// no schemes, but one signature for each kind of key (legacy.go). An RSA modulus
// must have room for the encoded digest, and the limits of an RSASSA-PSS key are
// kept.
func Usable(scheme registry.Scheme, pub crypto.PublicKey, v registry.Version) bool {
	info := scheme.Info()
	if info == nil || v < registry.VersionTLS12 || v >= registry.VersionTLS13 && !info.TLS13 {
		return false
	}
	if !fits(info, pub) {
		return false
	}
	key, ok := pub.(*ecdsa.PublicKey)
	return !ok || v < registry.VersionTLS13 || key.Curve.Params().Name == info.Curve
}

// Signs reports whether a key can sign a handshake at all, of whatever version. A
// key for RSASSA-PSS whose limits no scheme keeps to cannot, nor can a modulus
// without room for a digest.
func Signs(pub crypto.PublicKey) bool {
	for _, info := range registry.Schemes() {
		if fits(&info, pub) {
			return true
		}
	}
	return UsableLegacy(pub)
}

// fits reports whether pub is of the scheme's kind and large enough.
func fits(info *registry.SchemeInfo, pub crypto.PublicKey) bool {
	switch key := pub.(type) {
	case *rsa.PublicKey:
		switch {
		case info.Key != "rsa":
			return false
		case isPSS(info):
			return roomPSS(key, info.Hash.Size(), info.Hash.Size())
		}
		return roomPKCS1(key, info.Hash)
	case *PSSPublicKey:
		return info.Key == "rsa-pss" && key.Limits.allow(tlsPSS(info.Hash)) &&
			roomPSS(key.RSA, info.Hash.Size(), info.Hash.Size())
	case *ecdsa.PublicKey:
		return info.Key == "ecdsa"
	case ed25519.PublicKey:
		return info.Key == "ed25519" && len(key) == ed25519.PublicKeySize
	case Ed448PublicKey:
		return info.Key == "ed448" && len(key) == ed448.PublicKeySize
	case *dsa.PublicKey:
		return info.Key == "dsa"
	}
	return false
}

// isPSS tells the two paddings of scheme rows with an RSA key apart.
func isPSS(info *registry.SchemeInfo) bool {
	switch info.ID {
	case registry.SchemeRSAPSSRSAESHA256, registry.SchemeRSAPSSRSAESHA384, registry.SchemeRSAPSSRSAESHA512,
		registry.SchemeRSAPSSPSSSHA256, registry.SchemeRSAPSSPSSSHA384, registry.SchemeRSAPSSPSSSHA512:
		return true
	}
	return false
}
