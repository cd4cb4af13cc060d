package handshake

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/certcomp"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/transcript"
)

// sendCertificate sends a Certificate of TLS 1.3, compressed if the peer offers
// a way this end has and it gets shorter (RFC 8879, 4).
func (f *Flow) sendCertificate(t *transcript.Transcript, m *msgs.Certificate13, offered []registry.CertCompression) {
	message := m.Marshal()
	if a := negotiate.CertCompression(f.Config, offered); a != 0 && message != nil {
		_, body := msgs.Split(message)
		if data := certcomp.Compress(a, body); len(data) > 0 && len(data) < len(body) {
			message = (&msgs.CompressedCertificate{Algorithm: a, Length: len(body), Data: data}).Marshal()
		}
	}
	f.sendWithin(t, message)
}

// certificateBody is the body of a Certificate that came as it is or
// compressed (RFC 8879, 4): in a way that was not offered it is an illegal
// parameter, and what does not decompress to the length said a bad certificate.
func (f *Flow) certificateBody(in input) ([]byte, *tlserr.Error) {
	if in.kind != registry.MsgCompressedCert {
		return in.body, nil
	}
	m, err := msgs.ParseCompressedCertificate(in.body)
	if err != nil {
		return nil, err
	}
	if !slices.Contains(negotiate.CertCompressions(f.Config), m.Algorithm) {
		return nil, tlserr.New(registry.InvalidCompressionAlgorithm)
	}
	if most := f.Config.MaxCertList; most > 0 && m.Length > most {
		return nil, tlserr.New(registry.ExcessiveMessageSize)
	}
	body, ok := certcomp.Decompress(m.Algorithm, m.Data, m.Length)
	if !ok {
		return nil, tlserr.New(registry.CertificateMalformed)
	}
	return body, nil
}
