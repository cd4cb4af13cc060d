package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// NewSessionTicket13 is the NewSessionTicket of TLS 1.3 (RFC 8446, 4.6.1).
type NewSessionTicket13 struct {
	Lifetime     uint32 // seconds
	AgeAdd       uint32 // milliseconds, added to a ticket's age to obscure it
	Nonce        []byte
	Ticket       []byte               // never empty when parsed
	MaxEarlyData uint32               // bytes; 0: no early data
	Extensions   []registry.Extension // as parsed: those present, in order, known or not; Marshal does not read it
}

var ticketFields = []field[NewSessionTicket13]{
	{registry.ExtEarlyData,
		func(m *NewSessionTicket13, r *wire.Reader) *tlserr.Error {
			m.MaxEarlyData = r.U32()
			return nil
		},
		func(m *NewSessionTicket13) bool { return m.MaxEarlyData != 0 },
		func(m *NewSessionTicket13, b *wire.Builder) { b.U32(m.MaxEarlyData) }},
}

// ParseNewSessionTicket13 reads the message from its body.
func ParseNewSessionTicket13(body []byte) (*NewSessionTicket13, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &NewSessionTicket13{
		Lifetime: r.U32(),
		AgeAdd:   r.U32(),
		Nonce:    r.Vec8(),
		Ticket:   readSome(r),
	}
	block := r.Vec16()
	if !r.Done() {
		return nil, lengthMismatch()
	}
	var err *tlserr.Error
	if m.Extensions, err = parseBlock(ticketFields, m, block, registry.InNewSessionTicket); err != nil {
		return nil, err
	}
	return m, nil
}

// Marshal returns the message.
func (m *NewSessionTicket13) Marshal() []byte {
	return build(registry.MsgNewSessionTicket, 32+len(m.Ticket), func(b *wire.Builder) {
		b.U32(m.Lifetime)
		b.U32(m.AgeAdd)
		b.Vec8(m.Nonce)
		b.Vec16(m.Ticket)
		b.Prefix16(func() { marshalFields(ticketFields, m, b) })
	})
}
