package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// NextProtocol tells the server which protocol the client chose
// (draft-agl-tls-nextprotoneg-04, 3). It is sent between change_cipher_spec
// and Finished, in TLS 1.2 and before.
type NextProtocol struct {
	Protocol []byte // may be empty
}

// paddedProtocol is what the message's length is a multiple of, so that it does not tell the protocol.
const paddedProtocol = 32

// ParseNextProtocol reads the message from its body. What the padding is made
// of is not looked at.
func ParseNextProtocol(body []byte) (*NextProtocol, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &NextProtocol{Protocol: r.Vec8()}
	r.Vec8()
	if !r.Done() {
		return nil, lengthMismatch()
	}
	return m, nil
}

// Marshal returns the message.
func (m *NextProtocol) Marshal() []byte {
	return build(registry.MsgNextProtocol, 2*paddedProtocol, func(b *wire.Builder) {
		b.Vec8(m.Protocol)
		b.Vec8(make([]byte, paddedProtocol-(len(m.Protocol)+2)%paddedProtocol))
	})
}

// parseNPNProtocols takes the server's list in the extension, which has no
// length of its own and may be empty; no name may be.
func parseNPNProtocols(m *ServerHello, r *wire.Reader) *tlserr.Error {
	m.HasNPN = true
	for !r.Empty() {
		name := r.Vec8()
		if len(name) == 0 {
			return malformed()
		}
		m.NPN = append(m.NPN, string(name))
	}
	return nil
}

func marshalNPNProtocols(m *ServerHello, b *wire.Builder) {
	for _, name := range m.NPN {
		b.Vec8([]byte(name))
	}
}
