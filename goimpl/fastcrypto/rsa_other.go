//go:build !amd64 || purego

package fastcrypto

import "crypto/rsa"

const haveRSA = false

// RSA is a private key made ready for RSASP1 (RFC 8017, 5.2.1); here there is none.
type RSA struct{}

// NewRSA is nil: crypto/rsa signs.
func NewRSA(*rsa.PrivateKey) *RSA { return nil }

// Private is never called.
func (*RSA) Private(dst, message []byte) bool { return false }
