package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// CertificateStatus carries the OCSP response for the server's certificate: as
// a message before TLS 1.3 (RFC 6066, 8), as the body of status_request in a
// CertificateEntry of TLS 1.3 (RFC 8446, 4.4.2.1).
type CertificateStatus struct {
	OCSP []byte // DER OCSPResponse, never empty when parsed
}

// ParseCertificateStatus reads the message from its body.
func ParseCertificateStatus(body []byte) (*CertificateStatus, *tlserr.Error) {
	response, err := readStatus(wire.NewReader(body))
	if err != nil {
		return nil, err
	}
	return &CertificateStatus{response}, nil
}

// Marshal returns the message.
func (m *CertificateStatus) Marshal() []byte {
	return build(registry.MsgCertificateStatus, 4+len(m.OCSP), func(b *wire.Builder) { writeStatus(b, m.OCSP) })
}

// readStatus takes all of r.
func readStatus(r *wire.Reader) ([]byte, *tlserr.Error) {
	if kind := r.U8(); r.OK() && kind != statusOCSP {
		return nil, tlserr.New(registry.UnsupportedStatusType)
	}
	response := r.Vec24()
	if !r.Done() || len(response) == 0 {
		return nil, lengthMismatch()
	}
	return response, nil
}

func writeStatus(b *wire.Builder, response []byte) {
	b.U8(statusOCSP)
	b.Vec24(response)
}
