package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// KeyUpdate says that the sender's next record has new keys (RFC 8446, 4.6.3).
type KeyUpdate struct {
	RequestUpdate bool // the receiver is asked to do the same
}

// ParseKeyUpdate reads the message from its body, one byte that is 0 or 1.
func ParseKeyUpdate(body []byte) (*KeyUpdate, *tlserr.Error) {
	if len(body) != 1 {
		return nil, tlserr.New(registry.KeyUpdateLength)
	}
	if body[0] > 1 {
		return nil, tlserr.New(registry.BadKeyUpdate)
	}
	return &KeyUpdate{RequestUpdate: body[0] == 1}, nil
}

// Marshal returns the message.
func (m *KeyUpdate) Marshal() []byte {
	request := byte(0)
	if m.RequestUpdate {
		request = 1
	}
	return Header(registry.MsgKeyUpdate, []byte{request})
}
