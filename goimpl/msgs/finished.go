package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Finished ends a handshake and authenticates all of it (RFC 8446, 4.4.4).
type Finished struct {
	VerifyData []byte // as long as the hash in TLS 1.3, 12 bytes before
}

// ParseFinished reads the message from its body, which is verify_data and
// nothing else; how long it must be depends on the suite, so the receiver of
// the message compares.
func ParseFinished(body []byte) (*Finished, *tlserr.Error) {
	if len(body) == 0 {
		return nil, tlserr.New(registry.BadDigestLength)
	}
	return &Finished{VerifyData: body}, nil
}

// Marshal returns the message.
func (m *Finished) Marshal() []byte { return Header(registry.MsgFinished, m.VerifyData) }
