package protect

import (
	"crypto/aes"
	"crypto/cipher"
	"io"

	"golang.org/x/crypto/chacha20poly1305"

	"github.com/pyssl/pyssl/goimpl/blockcipher"
	"github.com/pyssl/pyssl/goimpl/fastcrypto"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// cipherInfo is what the suites with the same encryption share. One with an
// AEAD has no block, CBC has a block alone, and the cipher that does not
// encrypt has neither.
type cipherInfo struct {
	enc      string // as in registry's column
	keyLen   int
	aead     func(key []byte) (cipher.AEAD, error)
	block    func(key []byte) (cipher.Block, error)
	explicit bool   // before TLS 1.3 the record carries a part of the nonce
	limit    uint64 // AEAD: records one key may protect in TLS 1.3
}

// Limits on the records of one key. AES-GCM loses its margin after 2^24.5 full
// records (RFC 8446, 5.5), rounded down here; ARIA's is the same construction.
// CCM's is 2^23 (RFC 9147, B.1). For ChaCha20-Poly1305 the sequence number ends
// first. Before TLS 1.3 there is no way to change keys without a handshake, and
// none is asked for.
const (
	limitGCM = 23_726_566
	limitCCM = 1 << 23
)

var ciphers = []cipherInfo{
	{enc: "AESGCM(128)", keyLen: 16, aead: fastcrypto.NewGCM, explicit: true, limit: limitGCM},
	{enc: "AESGCM(256)", keyLen: 32, aead: fastcrypto.NewGCM, explicit: true, limit: limitGCM},
	{enc: "CHACHA20/POLY1305(256)", keyLen: 32, aead: chacha20poly1305.New, limit: MaxSeq},
	{enc: "AES(128)", keyLen: 16, block: aes.NewCipher},
	{enc: "AES(256)", keyLen: 32, block: aes.NewCipher},
	{enc: "AESCCM(128)", keyLen: 16, aead: ccm(aes.NewCipher, 16), explicit: true, limit: limitCCM},
	{enc: "AESCCM(256)", keyLen: 32, aead: ccm(aes.NewCipher, 16), explicit: true, limit: limitCCM},
	{enc: "AESCCM8(128)", keyLen: 16, aead: ccm(aes.NewCipher, 8), explicit: true, limit: limitCCM},
	{enc: "AESCCM8(256)", keyLen: 32, aead: ccm(aes.NewCipher, 8), explicit: true, limit: limitCCM},
	{enc: "ARIAGCM(128)", keyLen: 16, aead: gcm(blockcipher.NewARIA), explicit: true, limit: limitGCM},
	{enc: "ARIAGCM(256)", keyLen: 32, aead: gcm(blockcipher.NewARIA), explicit: true, limit: limitGCM},
	{enc: "Camellia(128)", keyLen: 16, block: blockcipher.NewCamellia},
	{enc: "Camellia(256)", keyLen: 32, block: blockcipher.NewCamellia},
	{enc: "None"},
}

// cipherOf finds the cipher of a suite, nil if the version does not have the suite.
func cipherOf(v registry.Version, s registry.Suite) *cipherInfo {
	info := s.Info()
	if info == nil || !info.In(v) {
		return nil
	}
	for i := range ciphers {
		if ciphers[i].enc == info.Enc {
			return &ciphers[i]
		}
	}
	return nil
}

// ivLen is the length of what Keys.IV holds: a whole nonce, the fixed part of
// one, or the first IV of CBC, which later versions send along (RFC 4346, 6.2.3.2).
func (c *cipherInfo) ivLen(v registry.Version) int {
	switch {
	case c.aead != nil && c.explicit && v != registry.VersionTLS13:
		return fixedLen
	case c.aead != nil:
		return nonceLen
	case c.block != nil && v == registry.VersionTLS10:
		return blockLen
	}
	return 0
}

// macLen is the length of the suite's HMAC and of its key.
func (c *cipherInfo) macLen(s registry.Suite) int {
	if h := s.Info().MACHash(); h != 0 {
		return h.Size()
	}
	return 0
}

func (c *cipherInfo) newHalf(k Keys, rand io.Reader) (Half, *tlserr.Error) {
	switch {
	case c.aead != nil:
		aead, err := c.aead(k.Key)
		if err != nil {
			return nil, tlserr.New(registry.ErrInternalError)
		}
		if k.Version == registry.VersionTLS13 {
			return &half13{aead: aead, limit: c.limit, iv: [nonceLen]byte(k.IV)}, nil
		}
		return newAEAD12(aead, c.explicit, k.IV), nil
	case c.block != nil:
		block, err := c.block(k.Key)
		if err != nil {
			return nil, tlserr.New(registry.ErrInternalError)
		}
		return newCBC(block, k, rand)
	}
	return newPlainMAC(k), nil
}

// wipeAEAD overwrites the keys of an AEAD that lets itself be wiped; those of the standard library are out of reach.
func wipeAEAD(aead cipher.AEAD) {
	if w, ok := aead.(interface{ Wipe() }); ok {
		w.Wipe()
	}
}

func gcm(newBlock func(key []byte) (cipher.Block, error)) func(key []byte) (cipher.AEAD, error) {
	return func(key []byte) (cipher.AEAD, error) {
		block, err := newBlock(key)
		if err != nil {
			return nil, err
		}
		return cipher.NewGCM(block)
	}
}
