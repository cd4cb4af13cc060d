package msgs

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// HelloRetryRandom is the random that makes a ServerHello a HelloRetryRequest:
// SHA-256 of "HelloRetryRequest" (RFC 8446, 4.1.3).
var HelloRetryRandom = [randomLen]byte{
	0xCF, 0x21, 0xAD, 0x74, 0xE5, 0x9A, 0x61, 0x11, 0xBE, 0x1D, 0x8C, 0x02, 0x1E, 0x65, 0xB8, 0x91,
	0xC2, 0xA2, 0x11, 0x16, 0x7A, 0xBB, 0x8C, 0x5E, 0x07, 0x9E, 0x09, 0xE2, 0xC8, 0xA8, 0x33, 0x9C,
}

// What the last eight bytes of server random say when a server that speaks
// TLS 1.3 settles for TLS 1.2, or for less (RFC 8446, 4.1.3).
var (
	DowngradeTLS12 = [8]byte{'D', 'O', 'W', 'N', 'G', 'R', 'D', 1}
	DowngradeTLS11 = [8]byte{'D', 'O', 'W', 'N', 'G', 'R', 'D', 0}
	// DowngradeJDK11 is what BoringSSL's servers put there for clients whose hello
	// looks like that of JDK 11, with which they speak TLS 1.2 because of its faults.
	DowngradeJDK11 = [8]byte{0xed, 0xbf, 0xb4, 0xa8, 0xc2, 0x47, 0x10, 0xff}
)

// ServerHello is RFC 8446, 4.1.3 and RFC 5246, 7.4.1.3, and stands for
// HelloRetryRequest too.
type ServerHello struct {
	Version     registry.Version // legacy_version; the version itself before TLS 1.3
	Random      []byte           // 32 bytes
	SessionID   []byte           // the client's, echoed, in TLS 1.3
	Suite       registry.Suite
	Compression uint8

	Extensions []registry.Extension // as parsed: those present, in order, known or not; Marshal does not read it

	// TLS 1.3.
	SelectedVersion registry.Version // supported_versions; 0 where absent
	KeyShare        *KeyShare        // nil where absent
	HasRetryGroup   bool
	RetryGroup      registry.Group // HelloRetryRequest: the group to send a share of
	HasPSK          bool
	PSK             uint16 // index into the client's identities
	Cookie          []byte // HelloRetryRequest

	// TLS 1.2 and before.
	HasServerName        bool // the name was used
	HasALPN              bool
	ALPN                 string
	StatusRequest        bool // a CertificateStatus follows
	SCT                  []byte
	ECPointFormats       []byte
	ExtendedMasterSecret bool
	EncryptThenMAC       bool
	HasTicket            bool // a NewSessionTicket follows
	HasRenegotiation     bool
	RenegotiationInfo    []byte // client_verify_data and server_verify_data
	MaxFragment          uint8  // max_fragment_length: the client's code, echoed; 0 where absent
	RecordLimit          uint16 // record_size_limit (RFC 8449); 0 where absent
	HasNPN               bool   // next_protocol_negotiation
	NPN                  []string
}

// IsRetry reports whether the message is a HelloRetryRequest.
func (m *ServerHello) IsRetry() bool { return bytes.Equal(m.Random, HelloRetryRandom[:]) }

// ParseServerHello reads a ServerHello of any version, or a HelloRetryRequest, from its body.
func ParseServerHello(body []byte) (*ServerHello, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &ServerHello{
		Version:     registry.Version(r.U16()),
		Random:      r.Bytes(randomLen),
		SessionID:   r.Vec8(),
		Suite:       registry.Suite(r.U16()),
		Compression: r.U8(),
	}
	var block []byte
	if !r.Empty() { // before TLS 1.3 there may be no block at all
		block = r.Vec16()
	}
	if !r.Done() || len(m.SessionID) > maxSessionID {
		return nil, lengthMismatch()
	}
	list, err := splitExtensions(block)
	switch {
	case err != nil && m.IsRetry():
		return nil, illegal()
	case err != nil:
		return nil, err
	}
	allowed := m.allowed(list)
	for _, e := range list {
		if e.id.Info() != nil && !allowed(e.id) {
			return nil, illegal()
		}
	}
	if m.Extensions, err = parseFields(serverHelloFields, m, list); err != nil {
		return nil, err
	}
	return m, nil
}

// allowed tells which known extensions have a place in this ServerHello: in
// TLS 1.3, whose mark is supported_versions, those of RFC 8446, 4.2; else those of TLS 1.2.
func (m *ServerHello) allowed(list []extension) func(registry.Extension) bool {
	in := func(where registry.Message) func(registry.Extension) bool {
		return func(e registry.Extension) bool { return e.Info().Messages&where != 0 }
	}
	if m.IsRetry() {
		return in(registry.InHelloRetryRequest)
	}
	for _, e := range list {
		if e.id == registry.ExtSupportedVersions {
			return in(registry.InServerHello)
		}
	}
	return in(registry.InServerHello12)
}

// Marshal returns the message; a HelloRetryRequest has HelloRetryRandom for its Random.
func (m *ServerHello) Marshal() []byte {
	return build(registry.MsgServerHello, 128, func(b *wire.Builder) {
		b.U16(uint16(m.Version))
		b.Bytes(m.Random)
		b.Vec8(m.SessionID)
		b.U16(uint16(m.Suite))
		b.U8(m.Compression)
		if len(presentFields(serverHelloFields, m)) != 0 {
			b.Prefix16(func() { marshalFields(serverHelloFields, m, b) })
		}
	})
}
