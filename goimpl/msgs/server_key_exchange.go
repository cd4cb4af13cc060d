package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// namedCurve is the only ECCurveType in use (RFC 8422, 5.4).
const namedCurve = 3

// ServerKeyExchange carries the server's ephemeral share before TLS 1.3: RFC
// 5246, 7.4.3 (finite field), RFC 8422, 5.4 (curves), RFC 4279 and 5489 (with
// a hint in front for pre-shared keys). The suite says which parts there are.
type ServerKeyExchange struct {
	HasHint bool // the suite has a pre-shared key
	Hint    []byte

	DH    *ServerDHParams   // finite field; nil otherwise
	ECDH  *ServerECDHParams // curves; nil otherwise
	Bytes []byte            // as parsed: DH or ECDH as they stand in the message, which the signature covers; Marshal does not read it

	Signed    bool // a signature follows
	HasScheme bool // and says its scheme: TLS 1.2
	Scheme    registry.Scheme
	Signature []byte
}

// ServerDHParams is a group and a public value in it, big-endian (RFC 5246, 7.4.3).
type ServerDHParams struct{ P, G, Y []byte }

// ServerECDHParams is a named curve and a point on it (RFC 8422, 5.4).
type ServerECDHParams struct {
	Group registry.Group
	Point []byte
}

// ParseServerKeyExchange reads the message from its body, as it must look for
// the suite in that version.
func ParseServerKeyExchange(body []byte, suite *registry.SuiteInfo, v registry.Version) (*ServerKeyExchange, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &ServerKeyExchange{HasHint: suite.Exchange.PSK(), Signed: suite.SignedExchange()}
	if m.HasHint {
		m.Hint = r.Vec16()
	}
	start := len(body) - r.Len()
	switch {
	case suite.Exchange.DH():
		m.DH = &ServerDHParams{readSome(r), readSome(r), readSome(r)}
	case suite.Exchange.ECDH():
		m.ECDH = &ServerECDHParams{}
		if kind := r.U8(); r.OK() && kind != namedCurve {
			return nil, tlserr.New(registry.WrongCurve)
		}
		m.ECDH.Group, m.ECDH.Point = registry.Group(r.U16()), readSome8(r)
	}
	if r.OK() {
		m.Bytes = body[start : len(body)-r.Len()]
	}
	if m.Signed {
		if m.HasScheme = v >= registry.VersionTLS12; m.HasScheme {
			m.Scheme = registry.Scheme(r.U16())
		}
		m.Signature = r.Vec16()
	}
	if !r.Done() {
		return nil, lengthMismatch()
	}
	return m, nil
}

// Params is what stands between hint and signature: with the two randoms in
// front, what is signed (RFC 5246, 7.4.3).
func (m *ServerKeyExchange) Params() []byte {
	b := wire.NewBuilder(128)
	switch {
	case m.DH != nil:
		b.Vec16(m.DH.P)
		b.Vec16(m.DH.G)
		b.Vec16(m.DH.Y)
	case m.ECDH != nil:
		b.U8(namedCurve)
		b.U16(uint16(m.ECDH.Group))
		b.Vec8(m.ECDH.Point)
	}
	return b.Out()
}

// Marshal returns the message.
func (m *ServerKeyExchange) Marshal() []byte {
	return build(registry.MsgServerKeyExchange, 512, func(b *wire.Builder) {
		if m.HasHint {
			b.Vec16(m.Hint)
		}
		b.Bytes(m.Params())
		if m.Signed {
			if m.HasScheme {
				b.U16(uint16(m.Scheme))
			}
			b.Vec16(m.Signature)
		}
	})
}
