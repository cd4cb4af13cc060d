package record

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Reader opens records that arrive.
type Reader struct {
	half
	started bool // a first record has been seen
	empty   int  // empty records in a row
}

// Record is one opened record. Payload lies in the wire bytes or in the
// caller's buffer, see Next.
type Record struct {
	Header  Header
	Type    registry.ContentType // the inner type where the record was protected
	Payload []byte
	Direct  bool // Payload lies in the caller's buffer
	Used    int  // bytes of wire the record took
}

// SetKeys installs keys for the records that follow; the Reader takes over key and iv.
func (r *Reader) SetKeys(suite registry.Suite, key, iv []byte) *tlserr.Error {
	return r.set(suite, key, iv)
}

// Protected reports whether the reader has keys.
func (r *Reader) Protected() bool { return r.aead != nil }

// Fresh reports whether no record has been opened with the present keys yet.
func (r *Reader) Fresh() bool { return r.seq == 0 }

// Overhead is how much longer than its content, without padding, the body of a record is.
func (r *Reader) Overhead() int {
	if r.aead == nil {
		return 0
	}
	return r.aead.Overhead()
}

// Skipped says that the record that could not be opened was meant for other
// keys (refused early data) and does not count.
func (r *Reader) Skipped() { r.seq-- }

// Wipe forgets the keys.
func (r *Reader) Wipe() { r.wipe() }

// Peek looks at the record that wire begins with. need is the number of bytes
// missing until it is whole, 0 if it is. Lengths and types that no record may
// have are refused before the bytes behind them are waited for.
func (r *Reader) Peek(wire []byte) (h Header, need int, err *tlserr.Error) {
	if len(wire) < HeaderLen {
		return h, HeaderLen - len(wire), nil
	}
	if !r.started {
		if err := checkFirst(wire); err != nil {
			return h, 0, err
		}
	}
	h = ParseHeader(wire)
	if err := r.check(h); err != nil {
		return h, 0, err
	}
	return h, max(0, HeaderLen+h.Length-len(wire)), nil
}

func (r *Reader) check(h Header) *tlserr.Error {
	if h.Version>>8 != 3 {
		return tlserr.New(registry.WrongVersionNumber)
	}
	limit, reason := MaxPlaintext, registry.PacketLengthTooLong
	if r.aead != nil {
		limit, reason = MaxProtected, registry.EncryptedLengthTooLong
	}
	if h.Length > limit {
		return tlserr.New(reason)
	}
	return nil
}

// Next opens the whole record wire begins with, after Peek said that nothing
// is missing. If direct has room for all of it the plaintext goes there,
// otherwise it is opened in place.
//
// plainAlert says that an unprotected alert is acceptable although there are
// keys: a client that could not read ServerHello has none to protect it with.
func (r *Reader) Next(wire, direct []byte, h Header, plainAlert bool) (rec Record, err *tlserr.Error) {
	r.started = true
	body := wire[HeaderLen : HeaderLen+h.Length]
	rec = Record{Header: h, Type: h.Type, Payload: body, Used: HeaderLen + h.Length}
	switch {
	case r.aead == nil, h.Type == registry.ChangeCipherSpec:
		// RFC 8446, 5: change_cipher_spec is never protected in TLS 1.3.
	case h.Type == registry.AlertRecord && plainAlert:
	case h.Type != registry.ApplicationData:
		return rec, tlserr.New(registry.BadRecordType)
	default:
		if err := r.open(&rec, wire[:HeaderLen], direct); err != nil {
			return rec, err
		}
	}
	if len(rec.Payload) > MaxPlaintext {
		return rec, tlserr.New(registry.DataLengthTooLong)
	}
	if len(rec.Payload) > 0 {
		r.empty = 0
	} else if r.empty++; r.empty > MaxEmpty {
		return rec, tlserr.WithAlert(registry.RecordTooSmall, registry.AlertUnexpectedMessage)
	}
	return rec, nil
}

func (r *Reader) open(rec *Record, header, direct []byte) (err *tlserr.Error) {
	if r.spent() {
		return tlserr.New(registry.ErrInternalError)
	}
	if inner := len(rec.Payload) - r.aead.Overhead() + 1; inner > 0 && len(direct) >= inner {
		// The byte behind the content is the caller's: the type lands on it.
		behind := direct[inner-1]
		rec.Payload, rec.Type, err = r.aead.OpenInto(direct[:0], rec.Payload, header, r.seq)
		clear(direct[len(rec.Payload):inner])
		direct[inner-1] = behind
		rec.Direct = true
	} else {
		rec.Payload, rec.Type, err = r.aead.Open(rec.Payload, header, r.seq)
	}
	r.seq++
	return err
}

// Code freezes and thaws.
func (r *Reader) Code(c *wire.Codec) *tlserr.Error {
	c.Bool(&r.started)
	c.Int(&r.empty)
	return r.code(c)
}
