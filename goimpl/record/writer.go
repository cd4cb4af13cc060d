package record

import (
	"io"

	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Writer seals records that leave.
type Writer struct {
	// Version stands in the header of unprotected records: TLS 1.0 in a first
	// ClientHello, from then on the negotiated one, TLS 1.2 at most (RFC 8446,
	// 5.1). Protected records say that of their keys.
	Version registry.Version

	// InsertEmpty puts an empty record in front of each of application data
	// where IVs are chained, so that nobody who chooses the data knows the IV it
	// is encrypted with. OpenSSL's default; OP_DONT_INSERT_EMPTY_FRAGMENTS clears it.
	InsertEmpty bool

	direction
	limit fragment
}

// SetKeys installs keys, which the Writer takes over, for the records that
// follow. rand is where unpredictable IVs come from.
func (w *Writer) SetKeys(k protect.Keys, rand io.Reader) *tlserr.Error { return w.set(k, rand) }

// SetLimit bounds the content of every record to n bytes, as agreed with the peer.
func (w *Writer) SetLimit(n int) { w.limit = fragment(n) }

// Protected reports whether the writer has keys.
func (w *Writer) Protected() bool { return w.half != nil }

// KeyLimitReached reports whether the present keys have protected as many records as they should.
func (w *Writer) KeyLimitReached() bool { return w.half != nil && w.seq >= w.half.Limit() }

// Wipe forgets the keys.
func (w *Writer) Wipe() { w.wipe() }

// Max is the most content a record may carry.
func (w *Writer) Max() int { return w.limit.max() }

// Fit is how many bytes of content the next record can carry if room bytes are
// left for it; at most Max, 0 if not one.
func (w *Writer) Fit(room int) int {
	if w.half != nil {
		room -= w.half.Overhead()
	}
	if w.chained && w.InsertEmpty {
		room -= HeaderLen + w.half.Overhead()
	}
	return max(0, min(w.Max(), room-HeaderLen))
}

// Append seals one fragment of at most Max bytes and appends the record to
// dst. In TLS 1.3 change_cipher_spec goes out unprotected (RFC 8446, 5).
func (w *Writer) Append(dst []byte, typ registry.ContentType, fragment []byte) ([]byte, *tlserr.Error) {
	if w.half == nil || w.tls13() && typ == registry.ChangeCipherSpec {
		var header [HeaderLen]byte
		Header{typ, w.Version, len(fragment)}.put(header[:])
		return append(append(dst, header[:]...), fragment...), nil
	}
	if w.chained && w.InsertEmpty && typ == registry.ApplicationData && len(fragment) > 0 {
		var err *tlserr.Error
		if dst, err = w.seal(dst, typ, nil); err != nil {
			return dst, err
		}
	}
	return w.seal(dst, typ, fragment)
}

func (w *Writer) seal(dst []byte, typ registry.ContentType, fragment []byte) ([]byte, *tlserr.Error) {
	if w.spent() {
		return dst, tlserr.New(registry.ErrInternalError)
	}
	dst = w.half.Seal(dst, typ, fragment, w.seq)
	w.seq++
	return dst, nil
}

// Code freezes and thaws. rand is as for SetKeys.
func (w *Writer) Code(c *wire.Codec, rand io.Reader) *tlserr.Error {
	wire.Integer(c, &w.Version)
	c.Bool(&w.InsertEmpty)
	c.Int((*int)(&w.limit))
	return w.fields(c, rand)
}
