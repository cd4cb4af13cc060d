package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// CertificateVerify proves that the sender has its certificate's key (RFC
// 8446, 4.4.3; the same in RFC 5246, 7.4.8).
type CertificateVerify struct {
	Scheme    registry.Scheme
	Signature []byte
}

// ParseCertificateVerify reads the message from its body.
func ParseCertificateVerify(body []byte) (*CertificateVerify, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &CertificateVerify{Scheme: registry.Scheme(r.U16()), Signature: r.Vec16()}
	if !r.Done() {
		return nil, lengthMismatch()
	}
	return m, nil
}

// Marshal returns the message.
func (m *CertificateVerify) Marshal() []byte {
	return build(registry.MsgCertificateVerify, 4+len(m.Signature), func(b *wire.Builder) {
		b.U16(uint16(m.Scheme))
		b.Vec16(m.Signature)
	})
}

// CertificateVerify10 is CertificateVerify before TLS 1.2, where the key alone
// says how it signs (RFC 4346, 7.4.8).
type CertificateVerify10 struct{ Signature []byte }

// ParseCertificateVerify10 reads the message from its body.
func ParseCertificateVerify10(body []byte) (*CertificateVerify10, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &CertificateVerify10{Signature: r.Vec16()}
	if !r.Done() {
		return nil, lengthMismatch()
	}
	return m, nil
}

// Marshal returns the message.
func (m *CertificateVerify10) Marshal() []byte {
	return build(registry.MsgCertificateVerify, 2+len(m.Signature), func(b *wire.Builder) { b.Vec16(m.Signature) })
}
