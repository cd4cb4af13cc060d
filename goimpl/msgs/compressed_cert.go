package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// CompressedCertificate stands for a Certificate of TLS 1.3 (RFC 8879, 4).
type CompressedCertificate struct {
	Algorithm registry.CertCompression
	Length    int    // of the Certificate's body once decompressed
	Data      []byte // never empty when parsed
}

// ParseCompressedCertificate reads the message from its body. A length that no
// Certificate may have is refused before anything is decompressed.
func ParseCompressedCertificate(body []byte) (*CompressedCertificate, *tlserr.Error) {
	r := wire.NewReader(body)
	m := &CompressedCertificate{Algorithm: registry.CertCompression(r.U16()), Length: int(r.U24()), Data: r.Vec24()}
	if !r.Done() || len(m.Data) == 0 {
		return nil, lengthMismatch()
	}
	if m.Length > maxCerts {
		return nil, tlserr.New(registry.ExcessiveMessageSize)
	}
	return m, nil
}

// Marshal returns the message.
func (m *CompressedCertificate) Marshal() []byte {
	return build(registry.MsgCompressedCert, 8+len(m.Data), func(b *wire.Builder) {
		b.U16(uint16(m.Algorithm))
		b.U24(uint32(m.Length))
		b.Vec24(m.Data)
	})
}

// readCertCompression takes the list of compress_certificate: one algorithm at
// least, and by its one-byte length 127 at most.
func readCertCompression(r *wire.Reader) []registry.CertCompression {
	return numbers[registry.CertCompression](r, r.Vec8())
}

func writeCertCompression(b *wire.Builder, list []registry.CertCompression) {
	b.Prefix8(func() {
		for _, a := range list {
			b.U16(uint16(a))
		}
	})
}
