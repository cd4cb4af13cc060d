package msgs

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// clientHelloFields is every extension of a ClientHello that means something
// here, in the order OpenSSL sends them.
var clientHelloFields = []field[ClientHello]{
	{registry.ExtRenegotiationInfo, parseClientRenegotiation,
		func(m *ClientHello) bool { return m.HasRenegotiation },
		func(m *ClientHello, b *wire.Builder) { b.Vec8(m.RenegotiationInfo) }},
	{registry.ExtServerName, parseServerName,
		func(m *ClientHello) bool { return m.HasServerName }, marshalServerName},
	{registry.ExtMaxFragmentLength,
		func(m *ClientHello, r *wire.Reader) *tlserr.Error { return parseMaxFragment(&m.MaxFragment, r) },
		func(m *ClientHello) bool { return m.MaxFragment != 0 },
		func(m *ClientHello, b *wire.Builder) { b.U8(m.MaxFragment) }},
	{registry.ExtRecordSizeLimit,
		func(m *ClientHello, r *wire.Reader) *tlserr.Error { return parseRecordLimit(&m.RecordLimit, r) },
		func(m *ClientHello) bool { return m.RecordLimit != 0 },
		func(m *ClientHello, b *wire.Builder) { b.U16(m.RecordLimit) }},
	{registry.ExtECPointFormats, parseClientPointFormats,
		func(m *ClientHello) bool { return len(m.ECPointFormats) != 0 },
		func(m *ClientHello, b *wire.Builder) { b.Vec8(m.ECPointFormats) }},
	{registry.ExtSupportedGroups, parseGroups,
		func(m *ClientHello) bool { return len(m.Groups) != 0 },
		func(m *ClientHello, b *wire.Builder) { writeNumbers(b, m.Groups) }},
	{registry.ExtSessionTicket, parseClientTicket,
		func(m *ClientHello) bool { return m.HasTicket },
		func(m *ClientHello, b *wire.Builder) { b.Bytes(m.Ticket) }},
	{registry.ExtStatusRequest, parseStatusRequest,
		func(m *ClientHello) bool { return m.StatusRequest }, marshalStatusRequest},
	flag(registry.ExtNPN, func(m *ClientHello) *bool { return &m.NPN }),
	{registry.ExtALPN, parseClientALPN,
		func(m *ClientHello) bool { return m.HasALPN },
		func(m *ClientHello, b *wire.Builder) { writeProtocols(b, m.ALPN...) }},
	flag(registry.ExtEncryptThenMAC, func(m *ClientHello) *bool { return &m.EncryptThenMAC }),
	flag(registry.ExtSCT, func(m *ClientHello) *bool { return &m.SCT }),
	flag(registry.ExtExtendedMasterSecret, func(m *ClientHello) *bool { return &m.ExtendedMasterSecret }),
	{registry.ExtSignatureAlgorithmsCert, parseCertSchemes,
		func(m *ClientHello) bool { return len(m.CertSchemes) != 0 },
		func(m *ClientHello, b *wire.Builder) { writeNumbers(b, m.CertSchemes) }},
	flag(registry.ExtPostHandshakeAuth, func(m *ClientHello) *bool { return &m.PostHandshakeAuth }),
	{registry.ExtSignatureAlgorithms, parseSchemes,
		func(m *ClientHello) bool { return len(m.Schemes) != 0 },
		func(m *ClientHello, b *wire.Builder) { writeNumbers(b, m.Schemes) }},
	{registry.ExtSupportedVersions, parseSupportedVersions,
		func(m *ClientHello) bool { return len(m.SupportedVersions) != 0 }, marshalSupportedVersions},
	{registry.ExtPSKKeyExchangeModes, parsePSKModes,
		func(m *ClientHello) bool { return len(m.PSKModes) != 0 },
		func(m *ClientHello, b *wire.Builder) { b.Vec8(m.PSKModes) }},
	{registry.ExtKeyShare, parseClientShares,
		func(m *ClientHello) bool { return m.HasKeyShares }, marshalClientShares},
	{registry.ExtCookie, parseClientCookie,
		func(m *ClientHello) bool { return len(m.Cookie) != 0 },
		func(m *ClientHello, b *wire.Builder) { b.Vec16(m.Cookie) }},
	{registry.ExtCompressCertificate,
		func(m *ClientHello, r *wire.Reader) *tlserr.Error {
			m.CertCompression = readCertCompression(r)
			return nil
		},
		func(m *ClientHello) bool { return len(m.CertCompression) != 0 },
		func(m *ClientHello, b *wire.Builder) { writeCertCompression(b, m.CertCompression) }},
	flag(registry.ExtEarlyData, func(m *ClientHello) *bool { return &m.EarlyData }),
	{registry.ExtCertificateAuthorities, parseAuthorities,
		func(m *ClientHello) bool { return len(m.CertificateAuthorities) != 0 },
		func(m *ClientHello, b *wire.Builder) { writeNames(b, m.CertificateAuthorities) }},
	{registry.ExtPadding, parsePadding,
		func(m *ClientHello) bool { return m.HasPadding },
		func(m *ClientHello, b *wire.Builder) { b.Bytes(make([]byte, m.Padding)) }},
	// RFC 8446, 4.2.11: must be last.
	{registry.ExtPreSharedKey, parseClientPSK,
		func(m *ClientHello) bool { return m.HasPSK }, marshalClientPSK},
}

// Name type and status type that are in use (RFC 6066, 3 and 8).
const (
	hostNameType = 0
	statusOCSP   = 1
)

// parseServerName takes a list of exactly one host_name, as OpenSSL does (RFC
// 6066, 3 allows one name of a type and there is one type).
func parseServerName(m *ClientHello, r *wire.Reader) *tlserr.Error {
	names := r.Sub16()
	kind, name := names.U8(), readSome(names)
	if !names.Done() || kind != hostNameType {
		return malformed()
	}
	if len(name) > registry.MaxHostName || bytes.IndexByte(name, 0) >= 0 {
		return tlserr.New(registry.ServerNameRefused)
	}
	m.HasServerName, m.ServerName = true, string(name)
	return nil
}

func marshalServerName(m *ClientHello, b *wire.Builder) {
	b.Prefix16(func() {
		b.U8(hostNameType)
		b.Vec16([]byte(m.ServerName))
	})
}

func parseClientRenegotiation(m *ClientHello, r *wire.Reader) *tlserr.Error {
	m.HasRenegotiation, m.RenegotiationInfo = true, r.Vec8()
	if !r.Done() {
		return tlserr.New(registry.RenegotiationEncodingErr)
	}
	return nil
}

func parseClientPointFormats(m *ClientHello, r *wire.Reader) *tlserr.Error {
	m.ECPointFormats = readSome8(r)
	return nil
}

func parseGroups(m *ClientHello, r *wire.Reader) *tlserr.Error {
	m.Groups = readNumbers[registry.Group](r)
	return nil
}

func parseClientTicket(m *ClientHello, r *wire.Reader) *tlserr.Error {
	m.HasTicket, m.Ticket = true, r.Rest()
	return nil
}

// parseStatusRequest ignores requests for anything but OCSP (RFC 6066, 8).
func parseStatusRequest(m *ClientHello, r *wire.Reader) *tlserr.Error {
	if r.U8() != statusOCSP {
		r.Rest()
		return nil
	}
	responders := r.Sub16()
	for !responders.Empty() {
		readSome(responders)
	}
	if !responders.OK() {
		return malformed()
	}
	r.Vec16() // request_extensions
	m.StatusRequest = true
	return nil
}

func marshalStatusRequest(_ *ClientHello, b *wire.Builder) {
	b.U8(statusOCSP)
	b.Vec16(nil)
	b.Vec16(nil)
}

func parseClientALPN(m *ClientHello, r *wire.Reader) *tlserr.Error {
	m.HasALPN, m.ALPN = true, readProtocols(r)
	return nil
}

func parseSchemes(m *ClientHello, r *wire.Reader) *tlserr.Error {
	m.Schemes = readNumbers[registry.Scheme](r)
	return nil
}

func parseCertSchemes(m *ClientHello, r *wire.Reader) *tlserr.Error {
	m.CertSchemes = readNumbers[registry.Scheme](r)
	return nil
}

func parseSupportedVersions(m *ClientHello, r *wire.Reader) *tlserr.Error {
	m.SupportedVersions = numbers[registry.Version](r, r.Vec8())
	return nil
}

func marshalSupportedVersions(m *ClientHello, b *wire.Builder) {
	b.Prefix8(func() {
		for _, v := range m.SupportedVersions {
			b.U16(uint16(v))
		}
	})
}

func parsePSKModes(m *ClientHello, r *wire.Reader) *tlserr.Error {
	m.PSKModes = readSome8(r)
	return nil
}

func parseClientCookie(m *ClientHello, r *wire.Reader) *tlserr.Error {
	m.Cookie = readSome(r)
	return nil
}

func parseAuthorities(m *ClientHello, r *wire.Reader) *tlserr.Error {
	m.CertificateAuthorities = readNames(r)
	return nil
}

func parsePadding(m *ClientHello, r *wire.Reader) *tlserr.Error {
	m.HasPadding, m.Padding = true, r.Len()
	r.Rest()
	return nil
}
