package msgs

import (
	"bytes"
	"slices"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// randomLen is the length of client and server random.
const randomLen = 32

// maxSessionID is the longest (legacy) session id.
const maxSessionID = 32

// ClientHello is RFC 8446, 4.1.2 and RFC 5246, 7.4.1.2. A list is absent where it is
// empty, except where a Has field says more.
type ClientHello struct {
	Version     registry.Version // legacy_version
	Random      []byte           // 32 bytes
	SessionID   []byte           // at most 32 bytes
	Suites      []registry.Suite // in the client's order, signaling values and unknown ones included
	Compression []byte           // methods; always holds 0

	Extensions []registry.Extension // as parsed: those present, in order, known or not; Marshal does not read it

	HasServerName bool
	ServerName    string // the one host_name
	Groups        []registry.Group
	Schemes       []registry.Scheme // signature_algorithms
	CertSchemes   []registry.Scheme // signature_algorithms_cert
	ALPN          []string
	HasALPN       bool
	StatusRequest bool   // an OCSP response is asked for (RFC 6066, 8)
	SCT           bool   // certificate timestamps are asked for (RFC 6962, 3.3.1)
	MaxFragment   uint8  // max_fragment_length, a code from 1 to 4 (RFC 6066, 4); 0 where absent
	RecordLimit   uint16 // record_size_limit (RFC 8449); 0 where absent

	// TLS 1.3.
	SupportedVersions      []registry.Version
	KeyShares              []KeyShare // no group twice
	HasKeyShares           bool       // key_share is there, perhaps empty (RFC 8446, 4.2.8)
	PSKModes               []uint8
	HasPSK                 bool
	PSKIdentities          []PSKIdentity
	PSKBinders             [][]byte // as many as PSKIdentities
	Cookie                 []byte
	PostHandshakeAuth      bool
	EarlyData              bool
	CertificateAuthorities [][]byte                   // DER names
	CertCompression        []registry.CertCompression // compress_certificate (RFC 8879)

	// TLS 1.2 and before.
	ECPointFormats       []byte
	ExtendedMasterSecret bool // RFC 7627
	EncryptThenMAC       bool // RFC 7366
	HasTicket            bool // session_ticket (RFC 5077)
	Ticket               []byte
	HasRenegotiation     bool   // renegotiation_info (RFC 5746)
	RenegotiationInfo    []byte // client_verify_data, empty in a first handshake
	NPN                  bool   // next_protocol_negotiation

	HasPadding bool // RFC 7685
	Padding    int  // length of the padding extension's body
}

// ParseClientHello reads a ClientHello of any version from its body.
func ParseClientHello(body []byte) (*ClientHello, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &ClientHello{
		Version:   registry.Version(r.U16()),
		Random:    r.Bytes(randomLen),
		SessionID: r.Vec8(),
	}
	suites, compression := r.Vec16(), r.Vec8()
	var block []byte
	if !r.Empty() { // before TLS 1.3 there may be no block at all
		block = r.Vec16()
	}
	if !r.Done() || len(m.SessionID) > maxSessionID {
		return nil, lengthMismatch()
	}
	if err := m.parseSuites(suites); err != nil {
		return nil, err
	}
	if !bytes.Contains(compression, []byte{0}) {
		return nil, tlserr.New(registry.NoCompressionSpecified)
	}
	m.Compression = compression
	if err := m.parseExtensions(block); err != nil {
		return nil, err
	}
	return m, nil
}

func (m *ClientHello) parseSuites(list []byte) *tlserr.Error {
	if len(list) == 0 {
		return tlserr.New(registry.NoCiphersSpecified)
	}
	r := wire.NewReader(list)
	if m.Suites = numbers[registry.Suite](r, r.Rest()); !r.OK() {
		return tlserr.New(registry.ErrorInReceivedCipherList)
	}
	return nil
}

func (m *ClientHello) parseExtensions(block []byte) (err *tlserr.Error) {
	list, err := splitExtensions(block)
	if err != nil {
		return err
	}
	for i, e := range list {
		if info := e.id.Info(); info != nil && info.Messages&registry.InClientHello == 0 {
			return illegal()
		}
		// RFC 8446, 4.2.11: must be last.
		if e.id == registry.ExtPreSharedKey && i != len(list)-1 {
			return illegal()
		}
	}
	m.Extensions, err = parseFields(clientHelloFields, m, list)
	return err
}

// Marshal returns the message. The extensions stand in OpenSSL's order,
// pre_shared_key last with the binders as they are.
func (m *ClientHello) Marshal() []byte {
	return build(registry.MsgClientHello, 512, func(b *wire.Builder) {
		b.U16(uint16(m.Version))
		b.Bytes(m.Random)
		b.Vec8(m.SessionID)
		writeNumbers(b, m.Suites)
		b.Vec8(m.Compression)
		if len(m.Sends()) != 0 {
			b.Prefix16(func() { marshalFields(clientHelloFields, m, b) })
		}
	})
}

// Sends lists the extensions Marshal writes, in order: what the server's
// answers are checked against.
func (m *ClientHello) Sends() []registry.Extension { return presentFields(clientHelloFields, m) }

// Has reports whether a parsed message carried the extension.
func (m *ClientHello) Has(e registry.Extension) bool { return slices.Contains(m.Extensions, e) }
