package msgs

import (
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// PSK key exchange modes (RFC 8446, 4.2.9).
const (
	PSKOnly    uint8 = 0 // psk_ke
	PSKWithDHE uint8 = 1 // psk_dhe_ke
)

// PSKIdentity is one key the client offers to resume from (RFC 8446, 4.2.11).
type PSKIdentity struct {
	Identity      []byte // a ticket
	ObfuscatedAge uint32 // milliseconds plus the ticket's age_add, modulo 2^32
}

// parseClientPSK takes identities and binders, of which there must be as many.
// A binder only must not be empty: the code that computes it compares the length
// too, and answers a wrong one as any wrong binder, with decrypt_error.
func parseClientPSK(m *ClientHello, r *wire.Reader) *tlserr.Error {
	identities, binders := r.Sub16(), r.Sub16()
	for !identities.Empty() {
		m.PSKIdentities = append(m.PSKIdentities, PSKIdentity{readSome(identities), identities.U32()})
	}
	for !binders.Empty() {
		m.PSKBinders = append(m.PSKBinders, readSome8(binders))
	}
	if !identities.OK() || !binders.OK() || len(m.PSKIdentities) == 0 || len(m.PSKBinders) == 0 {
		return malformed()
	}
	if len(m.PSKBinders) != len(m.PSKIdentities) {
		return illegal()
	}
	m.HasPSK = true
	return nil
}

func marshalClientPSK(m *ClientHello, b *wire.Builder) {
	b.Prefix16(func() {
		for _, id := range m.PSKIdentities {
			b.Vec16(id.Identity)
			b.U32(id.ObfuscatedAge)
		}
	})
	m.marshalBinders(b)
}

func (m *ClientHello) marshalBinders(b *wire.Builder) {
	b.Prefix16(func() {
		for _, binder := range m.PSKBinders {
			b.Vec8(binder)
		}
	})
}

// BindersOffset is where the list of binders, with its length in front,
// begins in message, the marshalled m with its header. The list is the end of
// the message because pre_shared_key is its last extension.
func (m *ClientHello) BindersOffset(message []byte) int {
	n := 2
	for _, binder := range m.PSKBinders {
		n += 1 + len(binder)
	}
	return len(message) - n
}

// TruncateBinders is the part of message, the marshalled m with its header,
// that binders are computed over (RFC 8446, 4.2.11.2).
func TruncateBinders(message []byte, m *ClientHello) []byte {
	return message[:m.BindersOffset(message)]
}

// UpdateBinders writes m.PSKBinders into message, which was marshalled from m
// when it had as many binders of the same lengths.
func (m *ClientHello) UpdateBinders(message []byte) {
	at := m.BindersOffset(message)
	b := wire.NewBuilder(len(message) - at)
	m.marshalBinders(b)
	copy(message[at:], b.Out())
}
