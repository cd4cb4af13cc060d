package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// EncryptedExtensions is RFC 8446, 4.3.1.
type EncryptedExtensions struct {
	Extensions    []registry.Extension // as parsed: those present, in order, known or not; Marshal does not read it
	HasServerName bool                 // the name was used
	HasALPN       bool
	ALPN          string
	Groups        []registry.Group // what the server would rather have used; for later handshakes
	EarlyData     bool
	MaxFragment   uint8  // max_fragment_length: the client's code, echoed; 0 where absent
	RecordLimit   uint16 // record_size_limit (RFC 8449); 0 where absent
}

var encryptedExtensionsFields = []field[EncryptedExtensions]{
	flag(registry.ExtServerName, func(m *EncryptedExtensions) *bool { return &m.HasServerName }),
	{registry.ExtMaxFragmentLength,
		func(m *EncryptedExtensions, r *wire.Reader) *tlserr.Error { return parseMaxFragment(&m.MaxFragment, r) },
		func(m *EncryptedExtensions) bool { return m.MaxFragment != 0 },
		func(m *EncryptedExtensions, b *wire.Builder) { b.U8(m.MaxFragment) }},
	{registry.ExtRecordSizeLimit,
		func(m *EncryptedExtensions, r *wire.Reader) *tlserr.Error { return parseRecordLimit(&m.RecordLimit, r) },
		func(m *EncryptedExtensions) bool { return m.RecordLimit != 0 },
		func(m *EncryptedExtensions, b *wire.Builder) { b.U16(m.RecordLimit) }},
	{registry.ExtSupportedGroups,
		func(m *EncryptedExtensions, r *wire.Reader) *tlserr.Error {
			m.Groups = readNumbers[registry.Group](r)
			return nil
		},
		func(m *EncryptedExtensions) bool { return len(m.Groups) != 0 },
		func(m *EncryptedExtensions, b *wire.Builder) { writeNumbers(b, m.Groups) }},
	{registry.ExtALPN,
		func(m *EncryptedExtensions, r *wire.Reader) (err *tlserr.Error) {
			m.HasALPN = true
			m.ALPN, err = readProtocol(r)
			return err
		},
		func(m *EncryptedExtensions) bool { return m.HasALPN },
		func(m *EncryptedExtensions, b *wire.Builder) { writeProtocols(b, m.ALPN) }},
	flag(registry.ExtEarlyData, func(m *EncryptedExtensions) *bool { return &m.EarlyData }),
}

// ParseEncryptedExtensions reads the message from its body.
func ParseEncryptedExtensions(body []byte) (*EncryptedExtensions, *tlserr.Error) {
	r := wire.NewReader(body)
	block := r.Vec16()
	if !r.Done() {
		return nil, lengthMismatch()
	}
	m := &EncryptedExtensions{}
	var err *tlserr.Error
	if m.Extensions, err = parseBlock(encryptedExtensionsFields, m, block, registry.InEncryptedExtensions); err != nil {
		return nil, err
	}
	return m, nil
}

// Marshal returns the message.
func (m *EncryptedExtensions) Marshal() []byte {
	return build(registry.MsgEncryptedExtensions, 32, func(b *wire.Builder) {
		b.Prefix16(func() { marshalFields(encryptedExtensionsFields, m, b) })
	})
}
