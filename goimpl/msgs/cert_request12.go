package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Client certificate types (RFC 5246, 7.4.4; RFC 8422, 5.5).
const (
	CertTypeRSASign   uint8 = 1
	CertTypeDSSSign   uint8 = 2
	CertTypeECDSASign uint8 = 64
)

// CertificateRequest12 is the CertificateRequest of TLS 1.2 and before (RFC 5246, 7.4.4).
type CertificateRequest12 struct {
	Types       []uint8 // never empty when parsed
	HasSchemes  bool    // supported_signature_algorithms: TLS 1.2
	Schemes     []registry.Scheme
	Authorities [][]byte // DER names; empty: any
}

// ParseCertificateRequest12 reads the message from its body.
func ParseCertificateRequest12(body []byte, v registry.Version) (*CertificateRequest12, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &CertificateRequest12{Types: readSome8(r), HasSchemes: v >= registry.VersionTLS12}
	if m.HasSchemes {
		m.Schemes = readNumbers[registry.Scheme](r)
	}
	names := r.Sub16()
	if !r.Done() {
		return nil, lengthMismatch()
	}
	for !names.Empty() {
		name := names.Vec16()
		if len(name) == 0 { // DistinguishedName<1..2^16-1>
			return nil, tlserr.New(registry.CADNLengthMismatch)
		}
		m.Authorities = append(m.Authorities, name)
	}
	return m, nil
}

// Marshal returns the message.
func (m *CertificateRequest12) Marshal() []byte {
	return build(registry.MsgCertificateRequest, 128, func(b *wire.Builder) {
		b.Vec8(m.Types)
		if m.HasSchemes {
			writeNumbers(b, m.Schemes)
		}
		writeNames(b, m.Authorities)
	})
}
