package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// serverHelloFields is every extension of a ServerHello or HelloRetryRequest
// that means something here, in the order OpenSSL sends them.
var serverHelloFields = []field[ServerHello]{
	{registry.ExtRenegotiationInfo, parseServerRenegotiation,
		func(m *ServerHello) bool { return m.HasRenegotiation },
		func(m *ServerHello, b *wire.Builder) { b.Vec8(m.RenegotiationInfo) }},
	flag(registry.ExtServerName, func(m *ServerHello) *bool { return &m.HasServerName }),
	{registry.ExtMaxFragmentLength,
		func(m *ServerHello, r *wire.Reader) *tlserr.Error { return parseMaxFragment(&m.MaxFragment, r) },
		func(m *ServerHello) bool { return m.MaxFragment != 0 },
		func(m *ServerHello, b *wire.Builder) { b.U8(m.MaxFragment) }},
	{registry.ExtRecordSizeLimit,
		func(m *ServerHello, r *wire.Reader) *tlserr.Error { return parseRecordLimit(&m.RecordLimit, r) },
		func(m *ServerHello) bool { return m.RecordLimit != 0 },
		func(m *ServerHello, b *wire.Builder) { b.U16(m.RecordLimit) }},
	{registry.ExtECPointFormats, parseServerPointFormats,
		func(m *ServerHello) bool { return len(m.ECPointFormats) != 0 },
		func(m *ServerHello, b *wire.Builder) { b.Vec8(m.ECPointFormats) }},
	flag(registry.ExtSessionTicket, func(m *ServerHello) *bool { return &m.HasTicket }),
	flag(registry.ExtStatusRequest, func(m *ServerHello) *bool { return &m.StatusRequest }),
	{registry.ExtNPN, parseNPNProtocols,
		func(m *ServerHello) bool { return m.HasNPN }, marshalNPNProtocols},
	{registry.ExtALPN, parseServerALPN,
		func(m *ServerHello) bool { return m.HasALPN },
		func(m *ServerHello, b *wire.Builder) { writeProtocols(b, m.ALPN) }},
	flag(registry.ExtEncryptThenMAC, func(m *ServerHello) *bool { return &m.EncryptThenMAC }),
	{registry.ExtSCT, parseServerSCT,
		func(m *ServerHello) bool { return len(m.SCT) != 0 },
		func(m *ServerHello, b *wire.Builder) { b.Bytes(m.SCT) }},
	flag(registry.ExtExtendedMasterSecret, func(m *ServerHello) *bool { return &m.ExtendedMasterSecret }),
	{registry.ExtSupportedVersions, parseSelectedVersion,
		func(m *ServerHello) bool { return m.SelectedVersion != 0 },
		func(m *ServerHello, b *wire.Builder) { b.U16(uint16(m.SelectedVersion)) }},
	{registry.ExtKeyShare, parseServerShare,
		func(m *ServerHello) bool { return m.KeyShare != nil || m.HasRetryGroup }, marshalServerShare},
	{registry.ExtCookie, parseRetryCookie,
		func(m *ServerHello) bool { return len(m.Cookie) != 0 },
		func(m *ServerHello, b *wire.Builder) { b.Vec16(m.Cookie) }},
	{registry.ExtPreSharedKey, parseServerPSK,
		func(m *ServerHello) bool { return m.HasPSK },
		func(m *ServerHello, b *wire.Builder) { b.U16(m.PSK) }},
}

func parseServerRenegotiation(m *ServerHello, r *wire.Reader) *tlserr.Error {
	m.HasRenegotiation, m.RenegotiationInfo = true, r.Vec8()
	if !r.Done() {
		return tlserr.New(registry.RenegotiationEncodingErr)
	}
	return nil
}

func parseServerPointFormats(m *ServerHello, r *wire.Reader) *tlserr.Error {
	m.ECPointFormats = readSome8(r)
	return nil
}

func parseServerALPN(m *ServerHello, r *wire.Reader) (err *tlserr.Error) {
	m.HasALPN = true
	m.ALPN, err = readProtocol(r)
	return err
}

func parseServerSCT(m *ServerHello, r *wire.Reader) (err *tlserr.Error) {
	m.SCT, err = readSCT(r)
	return err
}

func parseSelectedVersion(m *ServerHello, r *wire.Reader) *tlserr.Error {
	if m.SelectedVersion = registry.Version(r.U16()); r.OK() && m.SelectedVersion == 0 {
		return illegal()
	}
	return nil
}

func parseRetryCookie(m *ServerHello, r *wire.Reader) *tlserr.Error {
	m.Cookie = readSome(r)
	return nil
}

func parseServerPSK(m *ServerHello, r *wire.Reader) *tlserr.Error {
	m.HasPSK, m.PSK = true, r.U16()
	return nil
}
