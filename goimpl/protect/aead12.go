package protect

import (
	"crypto/cipher"
	"encoding/binary"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Lengths in bytes of an AEAD's nonce and, where the record carries a part of
// it, of the two parts (RFC 5288, 3).
const (
	nonceLen    = 12
	fixedLen    = 4
	explicitLen = nonceLen - fixedLen
)

// aead12 is the record protection of TLS 1.2 by an AEAD (RFC 5246, 6.2.3.3): GCM
// (RFC 5288, RFC 6209) and CCM (RFC 6655) with the sequence number as the
// explicit part of the nonce, ChaCha20-Poly1305 (RFC 7905) with a nonce like
// TLS 1.3's.
type aead12 struct {
	aead     cipher.AEAD
	explicit bool
	iv       [nonceLen]byte // the fixed part in front where the nonce has two
	nonce    [nonceLen]byte // scratch; a field so that a record allocates nothing
	ad       [macHeaderLen]byte
}

func newAEAD12(aead cipher.AEAD, explicit bool, iv []byte) *aead12 {
	h := &aead12{aead: aead, explicit: explicit}
	copy(h.iv[:], iv)
	return h
}

func (h *aead12) Overhead() int { return h.carried() + h.aead.Overhead() }

func (h *aead12) Limit() uint64 { return MaxSeq }

func (h *aead12) IV() []byte {
	if h.explicit {
		return h.iv[:fixedLen]
	}
	return h.iv[:]
}

func (h *aead12) Seal(dst []byte, typ registry.ContentType, fragment []byte, seq uint64) []byte {
	dst = appendHeader(dst, typ, registry.VersionTLS12, h.Overhead()+len(fragment))
	if h.explicit {
		dst = binary.BigEndian.AppendUint64(dst, seq)
		copy(h.nonce[:], h.iv[:])
		copy(h.nonce[fixedLen:], dst[len(dst)-explicitLen:])
	} else {
		h.nonce = mask(h.iv, seq)
	}
	putMACHeader(&h.ad, seq, typ, registry.VersionTLS12, len(fragment))
	return h.aead.Seal(dst, h.nonce[:], fragment, h.ad[:])
}

func (h *aead12) Open(dst, record []byte, seq uint64) ([]byte, registry.ContentType, *tlserr.Error) {
	typ, body := registry.ContentType(record[0]), record[HeaderLen:]
	content := len(body) - h.Overhead()
	if content < 0 {
		return nil, typ, tlserr.New(registry.DecryptionFailedOrBadRecordMAC)
	}
	if h.explicit {
		copy(h.nonce[:], h.iv[:])
		copy(h.nonce[fixedLen:], body)
	} else {
		h.nonce = mask(h.iv, seq)
	}
	sealed := body[h.carried():]
	if cap(dst) < content {
		dst = sealed
	}
	putMACHeader(&h.ad, seq, typ, registry.VersionTLS12, content)
	plaintext, err := h.aead.Open(dst[:0], h.nonce[:], sealed, h.ad[:])
	if err != nil {
		return nil, typ, tlserr.New(registry.DecryptionFailedOrBadRecordMAC)
	}
	return plaintext, typ, nil
}

func (h *aead12) Wipe() {
	wipeAEAD(h.aead)
	*h = aead12{}
}

// carried is the length of the nonce's part in the record.
func (h *aead12) carried() int {
	if h.explicit {
		return explicitLen
	}
	return 0
}

// mask is a nonce made of an IV with the sequence number over its end (RFC
// 8446, 5.3; RFC 7905, 2).
func mask(iv [nonceLen]byte, seq uint64) [nonceLen]byte {
	tail := iv[nonceLen-8:]
	binary.BigEndian.PutUint64(tail, binary.BigEndian.Uint64(tail)^seq)
	return iv
}
