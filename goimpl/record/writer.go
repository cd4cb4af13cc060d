package record

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Writer seals records that leave.
type Writer struct {
	half
	// Version stands in the header of unprotected records: TLS 1.0 in a first
	// ClientHello, TLS 1.2 from then on (RFC 8446, 5.1).
	Version registry.Version
}

// SetKeys installs keys for the records that follow; the Writer takes over key and iv.
func (w *Writer) SetKeys(suite registry.Suite, key, iv []byte) *tlserr.Error {
	return w.set(suite, key, iv)
}

// Protected reports whether the writer has keys.
func (w *Writer) Protected() bool { return w.aead != nil }

// Sequence is the number of records sealed with the present keys.
func (w *Writer) Sequence() uint64 { return w.seq }

// Suite is the cipher suite of the present keys.
func (w *Writer) Suite() registry.Suite { return w.suite }

// Wipe forgets the keys.
func (w *Writer) Wipe() { w.wipe() }

// Fit is how many bytes of plaintext the next record can carry if room bytes
// are left for it; at most MaxPlaintext, 0 if not one.
func Fit(room int) int { return max(0, min(MaxPlaintext, room-overhead)) }

// Append seals one fragment of at most MaxPlaintext bytes and appends the
// record to dst. change_cipher_spec goes out unprotected (RFC 8446, 5).
func (w *Writer) Append(dst []byte, typ registry.ContentType, fragment []byte) ([]byte, *tlserr.Error) {
	n := len(dst)
	dst = append(dst, make([]byte, HeaderLen)...)
	if w.aead == nil || typ == registry.ChangeCipherSpec {
		Header{typ, w.Version, len(fragment)}.put(dst[n:])
		return append(dst, fragment...), nil
	}
	if w.spent() {
		return dst[:n], tlserr.New(registry.ErrInternalError)
	}
	Header{registry.ApplicationData, registry.VersionTLS12, len(fragment) + w.aead.Overhead()}.put(dst[n:])
	dst = w.aead.Seal(dst, dst[n:n+HeaderLen], fragment, typ, w.seq)
	w.seq++
	return dst, nil
}

// Code freezes and thaws.
func (w *Writer) Code(c *wire.Codec) *tlserr.Error {
	wire.Integer(c, &w.Version)
	return w.code(c)
}
