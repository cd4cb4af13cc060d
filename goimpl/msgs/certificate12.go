package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Certificate12 is the Certificate message of TLS 1.2 and before (RFC 5246, 7.4.2).
type Certificate12 struct {
	Certs [][]byte // DER, leaf first, not decoded here; empty where a client has no certificate
}

// ParseCertificate12 reads the message from its body.
func ParseCertificate12(body []byte) (*Certificate12, *tlserr.Error) {
	r := wire.NewReader(body)
	list := r.Sub24()
	if !r.Done() {
		return nil, lengthMismatch()
	}
	m := &Certificate12{}
	for !list.Empty() {
		cert := list.Vec24()
		if len(cert) == 0 { // ASN.1Cert<1..2^24-1>
			return nil, tlserr.New(registry.CertLengthMismatch)
		}
		m.Certs = append(m.Certs, cert)
	}
	return m, nil
}

// Marshal returns the message.
func (m *Certificate12) Marshal() []byte {
	return build(registry.MsgCertificate, 2048, func(b *wire.Builder) {
		b.Prefix24(func() {
			for _, cert := range m.Certs {
				b.Vec24(cert)
			}
		})
	})
}
