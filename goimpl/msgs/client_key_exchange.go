package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// ClientKeyExchange is the client's part of the key exchange before TLS 1.3
// (RFC 5246, 7.4.7; RFC 4279, RFC 5489, RFC 8422, 5.7).
type ClientKeyExchange struct {
	Exchange registry.Exchange // the suite's, not in the message: it says how the parts stand
	Identity []byte            // of the pre-shared key, if the suite has one
	Data     []byte            // the encrypted premaster secret, the public value or the point
}

// ParseClientKeyExchange reads the message from its body, as it must look for
// the suite's exchange.
func ParseClientKeyExchange(body []byte, e registry.Exchange) (*ClientKeyExchange, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &ClientKeyExchange{Exchange: e}
	if e.PSK() {
		m.Identity = r.Vec16()
	}
	switch {
	case e.ECDH():
		m.Data = readSome8(r)
	case e.RSA(), e.DH():
		m.Data = readSome(r)
	}
	if !r.Done() {
		return nil, lengthMismatch()
	}
	return m, nil
}

// Marshal returns the message.
func (m *ClientKeyExchange) Marshal() []byte {
	return build(registry.MsgClientKeyExchange, 4+len(m.Identity)+len(m.Data), func(b *wire.Builder) {
		if m.Exchange.PSK() {
			b.Vec16(m.Identity)
		}
		switch {
		case m.Exchange.ECDH():
			b.Vec8(m.Data)
		case m.Exchange.RSA(), m.Exchange.DH():
			b.Vec16(m.Data)
		}
	})
}
