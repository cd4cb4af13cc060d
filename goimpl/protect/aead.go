package protect

import (
	"crypto/aes"
	"crypto/cipher"

	"golang.org/x/crypto/chacha20poly1305"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// ivLen and tagLen are the same for every AEAD of TLS 1.3, in bytes.
const (
	ivLen  = 12
	tagLen = 16
)

// MaxSeq is the sequence number that is never used: the record before it is the last of its key.
const MaxSeq uint64 = 1<<64 - 1

// KeyLen is the length of a TLS 1.3 suite's record key in bytes, 0 if the suite is not one we have.
func KeyLen(suite registry.Suite) int {
	switch suite {
	case registry.TLS_AES_128_GCM_SHA256:
		return 16
	case registry.TLS_AES_256_GCM_SHA384, registry.TLS_CHACHA20_POLY1305_SHA256:
		return 32
	}
	return 0
}

// RecordLimit is how many records one key of the suite may protect before a
// KeyUpdate (RFC 8446, 5.5). AES-GCM loses its margin after 2^24.5 full
// records; for ChaCha20-Poly1305 the sequence number ends first.
func RecordLimit(suite registry.Suite) uint64 {
	if suite == registry.TLS_CHACHA20_POLY1305_SHA256 {
		return MaxSeq
	}
	return maxRecordsGCM
}

// maxRecordsGCM is 2^24.5, rounded down.
const maxRecordsGCM = 23_726_566

// newAEAD returns the suite's AEAD, or nil if the suite is unknown or the key
// has not its length.
func newAEAD(suite registry.Suite, key []byte) cipher.AEAD {
	if len(key) == 0 || len(key) != KeyLen(suite) {
		return nil
	}
	if suite == registry.TLS_CHACHA20_POLY1305_SHA256 {
		aead, err := chacha20poly1305.New(key)
		if err != nil {
			return nil
		}
		return aead
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		return nil
	}
	return aead
}
