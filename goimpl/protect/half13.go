package protect

import (
	"crypto/cipher"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// half13 is the record protection of TLS 1.3 (RFC 8446, 5.2): the true type is
// sealed behind the content, and the header says application_data.
type half13 struct {
	aead  cipher.AEAD
	limit uint64
	iv    [nonceLen]byte
	nonce [nonceLen]byte // scratch; a field so that a record allocates nothing
}

// Overhead is the type byte and the tag.
func (h *half13) Overhead() int { return 1 + h.aead.Overhead() }

func (h *half13) Limit() uint64 { return h.limit }

func (h *half13) IV() []byte { return h.iv[:] }

func (h *half13) Seal(dst []byte, typ registry.ContentType, fragment []byte, seq uint64) []byte {
	dst = appendHeader(dst, registry.ApplicationData, registry.VersionTLS12, len(fragment)+h.Overhead())
	n := len(dst)
	dst = append(append(dst, fragment...), byte(typ))
	return h.aead.Seal(dst[:n], h.nonceOf(seq), dst[n:], dst[n-HeaderLen:n])
}

// Open strips the type byte and padding. Of dst it needs a byte more than the
// content, for the type, and puts back what the caller had there.
func (h *half13) Open(dst, record []byte, seq uint64) ([]byte, registry.ContentType, *tlserr.Error) {
	header, body := record[:HeaderLen], record[HeaderLen:]
	inner := len(body) - h.aead.Overhead()
	if inner < 1 {
		return nil, 0, tlserr.New(registry.DecryptionFailedOrBadRecordMAC)
	}
	if cap(dst) < inner {
		return h.open(body[:0], header, body, seq)
	}
	last := dst[:inner][inner-1]
	plaintext, typ, err := h.open(dst[:0], header, body, seq)
	clear(dst[len(plaintext):inner])
	dst[:inner][inner-1] = last
	return plaintext, typ, err
}

func (h *half13) open(dst, header, body []byte, seq uint64) ([]byte, registry.ContentType, *tlserr.Error) {
	inner, err := h.aead.Open(dst, h.nonceOf(seq), body, header)
	if err != nil {
		return nil, 0, tlserr.New(registry.DecryptionFailedOrBadRecordMAC)
	}
	return unpad(inner)
}

func (h *half13) Wipe() {
	wipeAEAD(h.aead)
	*h = half13{}
}

// unpad splits TLSInnerPlaintext (RFC 8446, 5.4): the last byte that is not zero is the type.
func unpad(inner []byte) ([]byte, registry.ContentType, *tlserr.Error) {
	for i := len(inner) - 1; i >= 0; i-- {
		if inner[i] != 0 {
			return inner[:i], registry.ContentType(inner[i]), nil
		}
	}
	return nil, 0, tlserr.New(registry.OnlyPadding)
}

// nonceOf is the per-record nonce (RFC 8446, 5.3).
func (h *half13) nonceOf(seq uint64) []byte {
	h.nonce = mask(h.iv, seq)
	return h.nonce[:]
}

// appendHeader appends a record's header.
func appendHeader(dst []byte, typ registry.ContentType, v registry.Version, n int) []byte {
	return append(dst, byte(typ), byte(v>>8), byte(v), byte(n>>8), byte(n))
}
