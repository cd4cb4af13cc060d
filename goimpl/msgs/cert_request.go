package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// CertificateRequest13 is the CertificateRequest of TLS 1.3 (RFC 8446, 4.3.2).
type CertificateRequest13 struct {
	Context       []byte               // certificate_request_context; empty in a handshake
	Extensions    []registry.Extension // as parsed: those present, in order, known or not; Marshal does not read it
	Schemes       []registry.Scheme    // signature_algorithms; never empty when parsed
	CertSchemes   []registry.Scheme    // signature_algorithms_cert
	Authorities   [][]byte             // certificate_authorities: DER names
	StatusRequest bool                 // an OCSP response is asked for
	SCT           bool                 // certificate timestamps are asked for

	CertCompression []registry.CertCompression // compress_certificate (RFC 8879)
}

var certificateRequestFields = []field[CertificateRequest13]{
	// RFC 8446, 4.4.2.1 wants it empty; OpenSSL ignores what is in it, and so do we.
	{registry.ExtStatusRequest,
		func(m *CertificateRequest13, r *wire.Reader) *tlserr.Error {
			m.StatusRequest = true
			r.Rest()
			return nil
		},
		func(m *CertificateRequest13) bool { return m.StatusRequest },
		func(*CertificateRequest13, *wire.Builder) {}},
	flag(registry.ExtSCT, func(m *CertificateRequest13) *bool { return &m.SCT }),
	{registry.ExtSignatureAlgorithmsCert,
		func(m *CertificateRequest13, r *wire.Reader) *tlserr.Error {
			m.CertSchemes = readNumbers[registry.Scheme](r)
			return nil
		},
		func(m *CertificateRequest13) bool { return len(m.CertSchemes) != 0 },
		func(m *CertificateRequest13, b *wire.Builder) { writeNumbers(b, m.CertSchemes) }},
	{registry.ExtSignatureAlgorithms,
		func(m *CertificateRequest13, r *wire.Reader) *tlserr.Error {
			m.Schemes = readNumbers[registry.Scheme](r)
			return nil
		},
		func(m *CertificateRequest13) bool { return len(m.Schemes) != 0 },
		func(m *CertificateRequest13, b *wire.Builder) { writeNumbers(b, m.Schemes) }},
	{registry.ExtCertificateAuthorities,
		func(m *CertificateRequest13, r *wire.Reader) *tlserr.Error {
			m.Authorities = readNames(r)
			return nil
		},
		func(m *CertificateRequest13) bool { return len(m.Authorities) != 0 },
		func(m *CertificateRequest13, b *wire.Builder) { writeNames(b, m.Authorities) }},
	{registry.ExtCompressCertificate,
		func(m *CertificateRequest13, r *wire.Reader) *tlserr.Error {
			m.CertCompression = readCertCompression(r)
			return nil
		},
		func(m *CertificateRequest13) bool { return len(m.CertCompression) != 0 },
		func(m *CertificateRequest13, b *wire.Builder) { writeCertCompression(b, m.CertCompression) }},
}

// ParseCertificateRequest13 reads the message from its body. Without
// signature_algorithms it fails with missing_extension (RFC 8446, 4.3.2).
func ParseCertificateRequest13(body []byte) (*CertificateRequest13, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &CertificateRequest13{Context: r.Vec8()}
	block := r.Vec16()
	if !r.Done() {
		return nil, lengthMismatch()
	}
	var err *tlserr.Error
	if m.Extensions, err = parseBlock(certificateRequestFields, m, block, registry.InCertificateRequest); err != nil {
		return nil, err
	}
	if len(m.Schemes) == 0 {
		return nil, tlserr.New(registry.MissingSigalgsExtension)
	}
	return m, nil
}

// Marshal returns the message.
func (m *CertificateRequest13) Marshal() []byte {
	return build(registry.MsgCertificateRequest, 128, func(b *wire.Builder) {
		b.Vec8(m.Context)
		b.Prefix16(func() { marshalFields(certificateRequestFields, m, b) })
	})
}
