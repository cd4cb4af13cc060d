package protect

import (
	"crypto/aes"
	"crypto/cipher"
	"io"

	"golang.org/x/crypto/chacha20poly1305"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// nonceLen is the length in bytes of every AEAD's nonce.
const nonceLen = 12

// cipherInfo is what the suites with the same encryption share.
type cipherInfo struct {
	enc     string // as in registry's column
	keyLen  int
	newAEAD func(key []byte) (cipher.AEAD, error)
	limit   uint64 // records one key may protect in TLS 1.3
}

// Limits on the records of one key (RFC 8446, 5.5): AES-GCM loses its margin
// after 2^24.5 full records, rounded down here; for ChaCha20-Poly1305 the
// sequence number ends first.
const limitGCM = 23_726_566

var ciphers = []cipherInfo{
	{"AESGCM(128)", 16, newGCM, limitGCM},
	{"AESGCM(256)", 32, newGCM, limitGCM},
	{"CHACHA20/POLY1305(256)", 32, chacha20poly1305.New, MaxSeq},
}

// cipherOf finds the cipher of a suite, nil if the version does not have the suite.
func cipherOf(v registry.Version, s registry.Suite) *cipherInfo {
	info := s.Info()
	if info == nil || info.TLS13() != (v == registry.VersionTLS13) {
		return nil
	}
	for i := range ciphers {
		if ciphers[i].enc == info.Enc {
			return &ciphers[i]
		}
	}
	return nil
}

func (c *cipherInfo) ivLen(registry.Version) int { return nonceLen }

func (c *cipherInfo) macLen(registry.Suite) int { return 0 }

func (c *cipherInfo) newHalf(k Keys, _ io.Reader) (Half, *tlserr.Error) {
	aead, err := c.newAEAD(k.Key)
	if err != nil || k.Version != registry.VersionTLS13 {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	return &half13{aead: aead, limit: c.limit, iv: [nonceLen]byte(k.IV)}, nil
}

func newGCM(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}
