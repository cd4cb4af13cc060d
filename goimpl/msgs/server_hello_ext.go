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
	{registry.ExtECPointFormats, parseServerPointFormats,
		func(m *ServerHello) bool { return len(m.ECPointFormats) != 0 },
		func(m *ServerHello, b *wire.Builder) { b.Vec8(m.ECPointFormats) }},
	flag(registry.ExtSessionTicket, func(m *ServerHello) *bool { return &m.HasTicket }),
	flag(registry.ExtStatusRequest, func(m *ServerHello) *bool { return &m.StatusRequest }),
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

// inServerHello12 reports whether a known extension has a place in the
// ServerHello of TLS 1.2 and before.
func inServerHello12(e registry.Extension) bool {
	switch e {
	case registry.ExtSupportedVersions, registry.ExtKeyShare, registry.ExtPreSharedKey, registry.ExtCookie,
		registry.ExtPSKKeyExchangeModes, registry.ExtEarlyData, registry.ExtPostHandshakeAuth,
		registry.ExtCertificateAuthorities, registry.ExtOIDFilters, registry.ExtSignatureAlgorithms,
		registry.ExtSignatureAlgorithmsCert, registry.ExtPadding, registry.ExtCompressCertificate:
		return false
	}
	// supported_groups stays: servers were seen that answer with it, and OpenSSL ignores it.
	return true
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
