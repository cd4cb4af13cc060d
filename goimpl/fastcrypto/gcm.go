package fastcrypto

import (
	"crypto/aes"
	"crypto/cipher"
	"errors"
)

// Lengths in bytes of what TLS uses: the nonce (RFC 5116, 5.1) and the tag.
const (
	gcmNonceLen = 12
	gcmTagLen   = 16
)

var errOpen = errors.New("fastcrypto: message authentication failed")

// NewGCM is AES-GCM with a key of 16 or 32 bytes.
func NewGCM(key []byte) (cipher.AEAD, error) {
	if haveGCM && (len(key) == 16 || len(key) == 32) {
		return newGCM(key), nil
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}
