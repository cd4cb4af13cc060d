package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// KeyShare is a KeyShareEntry (RFC 8446, 4.2.8).
type KeyShare struct {
	Group registry.Group
	Data  []byte // key_exchange, never empty when parsed
}

func readShare(r *wire.Reader) KeyShare {
	return KeyShare{registry.Group(r.U16()), readSome(r)}
}

func writeShare(b *wire.Builder, s KeyShare) {
	b.U16(uint16(s.Group))
	b.Vec16(s.Data)
}

// parseClientShares takes the client's list, which may be empty. Two shares of
// one group are refused (RFC 8446, 4.2.8).
func parseClientShares(m *ClientHello, r *wire.Reader) *tlserr.Error {
	var (
		shares = r.Sub16()
		seen   set
	)
	for !shares.Empty() {
		s := readShare(shares)
		if !shares.OK() {
			break
		}
		if !seen.add(uint16(s.Group)) {
			return tlserr.New(registry.BadKeyShare)
		}
		m.KeyShares = append(m.KeyShares, s)
	}
	if !shares.OK() {
		return malformed()
	}
	m.HasKeyShares = true
	return nil
}

func marshalClientShares(m *ClientHello, b *wire.Builder) {
	b.Prefix16(func() {
		for _, s := range m.KeyShares {
			writeShare(b, s)
		}
	})
}

// parseServerShare takes the server's share, or the group a HelloRetryRequest asks for.
func parseServerShare(m *ServerHello, r *wire.Reader) *tlserr.Error {
	if m.IsRetry() {
		m.HasRetryGroup, m.RetryGroup = true, registry.Group(r.U16())
		return nil
	}
	s := readShare(r)
	m.KeyShare = &s
	return nil
}

func marshalServerShare(m *ServerHello, b *wire.Builder) {
	if m.HasRetryGroup {
		b.U16(uint16(m.RetryGroup))
		return
	}
	writeShare(b, *m.KeyShare)
}
