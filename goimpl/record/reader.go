package record

import (
	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Reader opens records that arrive.
type Reader struct {
	// Version is the negotiated version, 0 before. Keys bring theirs.
	Version registry.Version

	direction
	limit   fragment
	started bool // a first record has been seen
}

// Sealed is a whole record as it arrived: nobody has looked inside yet.
type Sealed struct {
	Header Header
	bytes  []byte // header and body
}

// Len is how many bytes of the wire the record takes.
func (s Sealed) Len() int { return len(s.bytes) }

// Opened is a record whose protection, where it had one, was checked and taken off.
type Opened struct {
	Type      registry.ContentType // the inner type where TLS 1.3 protected it
	Payload   []byte               // lies in the wire's bytes or in the caller's buffer, see Open
	Protected bool                 // the peer's keys vouch for it
	Direct    bool                 // Payload lies in the caller's buffer
}

// SetKeys installs keys, which the Reader takes over, for the records that follow.
func (r *Reader) SetKeys(k protect.Keys) *tlserr.Error {
	if k.Suite != 0 {
		r.Version = k.Version
	}
	return r.set(k, nil)
}

// SetLimit bounds the content of protected records to n bytes, as agreed with
// the peer; in TLS 1.3 padding counts too (RFC 8449, 4). Unprotected records
// stay free: record_size_limit does not concern them.
func (r *Reader) SetLimit(n int) { r.limit = fragment(n) }

// Protected reports whether the reader has keys.
func (r *Reader) Protected() bool { return r.half != nil }

// Fresh reports whether no record has been opened with the present keys yet.
func (r *Reader) Fresh() bool { return r.seq == 0 }

// Overhead is how much longer than its content, without padding, the body of a record may be.
func (r *Reader) Overhead() int {
	if r.half == nil {
		return 0
	}
	return r.half.Overhead()
}

// Skipped says that the record that could not be opened was meant for other
// keys (refused early data) and does not count.
func (r *Reader) Skipped() { r.seq-- }

// Wipe forgets the keys.
func (r *Reader) Wipe() { r.wipe() }

// Peek looks at the record that wire begins with. need is the number of bytes
// missing until it is whole, 0 if it is. Lengths, versions and types that no
// record may have here are refused before the bytes behind them are waited for.
func (r *Reader) Peek(wire []byte) (s Sealed, need int, err *tlserr.Error) {
	if len(wire) < HeaderLen {
		return s, HeaderLen - len(wire), nil
	}
	if !r.started {
		if err := checkFirst(wire); err != nil {
			return s, 0, err
		}
	}
	s.Header = ParseHeader(wire)
	if err := r.check(s.Header); err != nil {
		return s, 0, err
	}
	whole := HeaderLen + s.Header.Length
	if len(wire) < whole {
		return s, whole - len(wire), nil
	}
	s.bytes = wire[:whole:whole]
	return s, 0, nil
}

// check looks at a record's header alone.
func (r *Reader) check(h Header) *tlserr.Error {
	if err := r.checkVersion(h); err != nil {
		return err
	}
	if err := r.checkType(h.Type); err != nil {
		return err
	}
	limit, reason := MaxPlaintext, registry.PacketLengthTooLong
	switch {
	case r.tls13():
		limit, reason = maxProtected13, registry.EncryptedLengthTooLong
	case r.half != nil:
		limit, reason = maxProtected12, registry.EncryptedLengthTooLong
	case h.Type == registry.ApplicationData:
		// Early data that a HelloRetryRequest has refused comes while there are
		// no keys, and is passed over unopened (RFC 8446, 4.2.10).
		limit = maxProtected13
	}
	if h.Length > limit {
		return tlserr.New(reason)
	}
	return nil
}

// checkType: under keys of TLS 1.3 a record is application_data, or one of the
// two that may come unprotected: change_cipher_spec, and the alert of a client
// that could not read ServerHello, of which Open decides.
func (r *Reader) checkType(t registry.ContentType) *tlserr.Error {
	known := t >= registry.ChangeCipherSpec && t <= registry.ApplicationData
	switch {
	case r.tls13() && (!known || t == registry.HandshakeRecord):
		return tlserr.New(registry.BadRecordType)
	case !known:
		return tlserr.New(registry.UnexpectedRecord)
	}
	return nil
}

// checkVersion: before the version is agreed on any 3.x will do (RFC 5246,
// E.1), and TLS 1.3 ignores what unprotected records say (RFC 8446, 5.1).
func (r *Reader) checkVersion(h Header) *tlserr.Error {
	exact := r.Version != 0 && r.Version != registry.VersionTLS13 || r.tls13() && h.Type == registry.ApplicationData
	if exact && h.Version != HeaderVersion(r.Version) || h.Version>>8 != 3 {
		return tlserr.New(registry.WrongVersionNumber)
	}
	return nil
}

// Open opens a record that Peek has found whole. If direct has room for all of
// it the content goes there, otherwise it is opened in place.
//
// plainAlert says that an unprotected alert is acceptable although there are
// keys: a client that could not read ServerHello has none to protect it with.
func (r *Reader) Open(s Sealed, direct []byte, plainAlert bool) (o Opened, err *tlserr.Error) {
	r.started = true
	switch {
	case r.half == nil, r.tls13() && s.Header.Type == registry.ChangeCipherSpec:
		// RFC 8446, 5: change_cipher_spec is never protected in TLS 1.3.
		o = Opened{Type: s.Header.Type, Payload: s.bytes[HeaderLen:]}
	case r.tls13() && s.Header.Type == registry.AlertRecord:
		if !plainAlert {
			return o, tlserr.New(registry.BadRecordType)
		}
		o = Opened{Type: s.Header.Type, Payload: s.bytes[HeaderLen:]}
	default:
		if o, err = r.open(s, direct); err != nil {
			return o, err
		}
	}
	return o, nil
}

func (r *Reader) open(s Sealed, direct []byte) (Opened, *tlserr.Error) {
	if r.spent() {
		return Opened{}, tlserr.New(registry.ErrInternalError)
	}
	payload, typ, err := r.half.Open(direct[:0:len(direct)], s.bytes, r.seq)
	r.seq++
	if err != nil {
		return Opened{}, err
	}
	inDirect := len(payload) > 0 && len(direct) > 0 && &payload[0] == &direct[0]
	o := Opened{Type: typ, Payload: payload, Protected: true, Direct: inDirect}
	content := len(payload)
	if r.tls13() {
		// RFC 8446, 5.4: padding does not lift the limit on the whole.
		content = s.Header.Length - r.half.Overhead()
		if typ < registry.AlertRecord || typ > registry.ApplicationData {
			return o, tlserr.New(registry.BadInnerType)
		}
	}
	if content > r.limit.max() {
		return o, tlserr.New(registry.DataLengthTooLong)
	}
	return o, nil
}

// Code freezes and thaws.
func (r *Reader) Code(c *wire.Codec) *tlserr.Error {
	wire.Integer(c, &r.Version)
	c.Int((*int)(&r.limit))
	c.Bool(&r.started)
	return r.fields(c, nil)
}
