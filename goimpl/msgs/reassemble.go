package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Reassembler puts handshake messages together from the fragments records
// carry (RFC 8446, 5.1). It is a plain value; the zero value is empty.
type Reassembler struct {
	MaxCerts int // the longest Certificate message taken; 0 is OpenSSL's default. Not frozen

	buf []byte // what came and was not taken: at most one incomplete message once Next says no
}

// Add appends a fragment, which is copied.
func (a *Reassembler) Add(fragment []byte) { a.buf = append(a.buf, fragment...) }

// Empty reports whether every byte added was taken. Keys may change only then.
func (a *Reassembler) Empty() bool { return len(a.buf) == 0 }

// Next takes the next whole message, header included; ok is false while it is
// incomplete. The caller may keep the message. A header that announces too
// long a body is refused at once, with ExcessiveMessageSize.
func (a *Reassembler) Next() (message []byte, ok bool, err *tlserr.Error) {
	if len(a.buf) < HeaderLen {
		return nil, false, nil
	}
	r := wire.NewReader(a.buf)
	t, body := registry.MsgType(r.U8()), int(r.U24())
	if body > a.maxBody(t) {
		return nil, false, tlserr.New(registry.ExcessiveMessageSize)
	}
	n := HeaderLen + body
	if len(a.buf) < n {
		return nil, false, nil
	}
	// The message's bytes are never written again: later fragments are
	// appended behind them, or to a new array.
	message = a.buf[:n:n]
	if a.buf = a.buf[n:]; len(a.buf) == 0 {
		a.buf = nil
	}
	return message, true, nil
}

// Code writes or reads a Reassembler that is frozen with its connection.
func (a *Reassembler) Code(c *wire.Codec) {
	c.Bytes(&a.buf)
}
