package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// NewSessionTicket12 is the NewSessionTicket of TLS 1.2 and before (RFC 5077, 3.3).
type NewSessionTicket12 struct {
	Lifetime uint32 // a hint, in seconds; 0: not said
	Ticket   []byte // empty: none after all
}

// ParseNewSessionTicket12 reads the message from its body.
func ParseNewSessionTicket12(body []byte) (*NewSessionTicket12, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &NewSessionTicket12{Lifetime: r.U32(), Ticket: r.Vec16()}
	if !r.Done() {
		return nil, lengthMismatch()
	}
	return m, nil
}

// Marshal returns the message.
func (m *NewSessionTicket12) Marshal() []byte {
	return build(registry.MsgNewSessionTicket, 6+len(m.Ticket), func(b *wire.Builder) {
		b.U32(m.Lifetime)
		b.Vec16(m.Ticket)
	})
}
