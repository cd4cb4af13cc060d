// Package protect seals and opens the contents of records, one direction at a
// time. It knows keys, nonces and padding; headers, fragments and the
// sequence number are the record layer's.
package protect

import (
	"crypto/cipher"
	"encoding/binary"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Half13 is TLS 1.3 record protection of one direction under one key (RFC
// 8446, 5.2). It is used by one goroutine at a time.
type Half13 struct {
	aead  cipher.AEAD
	iv    [ivLen]byte
	nonce [ivLen]byte // scratch; a field so that a record allocates nothing
}

// NewTLS13 makes the protection of a suite from its key, of KeyLen(suite)
// bytes, and IV. The caller wipes both. An unknown suite or a wrong length is
// an internal error.
func NewTLS13(suite registry.Suite, key, iv []byte) (*Half13, *tlserr.Error) {
	aead := newAEAD(suite, key)
	if aead == nil || len(iv) != ivLen {
		return nil, tlserr.Newf(registry.ErrInternalError, "record keys of %v do not fit", suite)
	}
	return &Half13{aead: aead, iv: [ivLen]byte(iv)}, nil
}

// Overhead is what Seal adds to the plaintext besides padding and header: the
// type byte and the tag.
func (h *Half13) Overhead() int { return 1 + tagLen }

// Seal appends the protected plaintext || typ to dst. header is the record's
// header as it goes out, with the length of what is appended:
// len(plaintext) + Overhead(). Where dst has that room, nothing is allocated.
// plaintext must not overlap the room; header may stand right before it. seq
// must be below MaxSeq and never the same twice under one key.
func (h *Half13) Seal(dst, header, plaintext []byte, typ registry.ContentType, seq uint64) []byte {
	n := len(dst)
	dst = append(append(dst, plaintext...), byte(typ))
	return h.aead.Seal(dst[:n], h.nonceOf(seq), dst[n:], header)
}

// Open takes the protection off record, the part behind header, in place: the
// plaintext is its beginning. Padding and the type byte are stripped.
//
// Errors: DecryptionFailedOrBadRecordMAC; BadRecordType (alert
// unexpected_message) where nothing but padding was inside. The type returned
// is whatever the peer wrote.
func (h *Half13) Open(record, header []byte, seq uint64) ([]byte, registry.ContentType, *tlserr.Error) {
	return h.OpenInto(record[:0], record, header, seq)
}

// OpenInto is Open with the plaintext written to the start of dst[:cap(dst)]
// where that holds len(record) - tagLen bytes, and in place as by Open where
// it does not. The type byte and padding land behind the plaintext, so dst is
// overwritten beyond what is returned; after an error it holds zeros there.
// dst must be record[:0] or not overlap it.
func (h *Half13) OpenInto(dst, record, header []byte, seq uint64) ([]byte, registry.ContentType, *tlserr.Error) {
	if len(record) <= tagLen {
		return nil, 0, tlserr.New(registry.DecryptionFailedOrBadRecordMAC)
	}
	if cap(dst) < len(record)-tagLen {
		dst = record
	}
	inner, err := h.aead.Open(dst[:0], h.nonceOf(seq), record, header)
	if err != nil {
		return nil, 0, tlserr.New(registry.DecryptionFailedOrBadRecordMAC)
	}
	return unpad(inner)
}

// unpad splits TLSInnerPlaintext (RFC 8446, 5.4): the last byte that is not zero is the type.
func unpad(inner []byte) ([]byte, registry.ContentType, *tlserr.Error) {
	for i := len(inner) - 1; i >= 0; i-- {
		if inner[i] != 0 {
			return inner[:i], registry.ContentType(inner[i]), nil
		}
	}
	return nil, 0, tlserr.New(registry.BadRecordType)
}

// nonceOf is the per-record nonce (RFC 8446, 5.3): the IV with the sequence number over its end.
func (h *Half13) nonceOf(seq uint64) []byte {
	h.nonce = h.iv
	tail := h.nonce[ivLen-8:]
	binary.BigEndian.PutUint64(tail, binary.BigEndian.Uint64(tail)^seq)
	return h.nonce[:]
}
