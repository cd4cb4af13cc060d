package handshake

import (
	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// awaitClientCertificate12 has asked for the client's certificate.
type awaitClientCertificate12 struct{ serverFlight12 }

func (*awaitClientCertificate12) tag() uint8 { return tagAwaitClientCertificate12 }

// step verifies the client's chain (RFC 5246, 7.4.6), which may be empty where
// none is required.
func (s *awaitClientCertificate12) step(f *Flow, in input) (state, *tlserr.Error) {
	m, err := msgs.ParseCertificate12(in.body)
	if err != nil {
		return nil, err
	}
	if s.shown = len(m.Certs) > 0; s.shown {
		err = f.takeChain(m.Certs, nil)
	} else if f.Config.VerifyMode == config.VerifyRequired {
		err = tlserr.New(registry.PeerDidNotReturnACertificate)
	}
	if err != nil {
		return nil, err
	}
	f.Transcript.Add(in.message)
	return &awaitClientKeyExchange12{s.serverFlight12}, nil
}

// awaitClientVerify12 has the keys; the proof that the certificate shown is
// the client's is still to come.
type awaitClientVerify12 struct{ serverEnd12 }

func (*awaitClientVerify12) tag() uint8 { return tagAwaitClientVerify12 }

// step checks the signature of every message so far (RFC 5246, 7.4.8).
func (s *awaitClientVerify12) step(f *Flow, in input) (state, *tlserr.Error) {
	scheme, signature, err := s.readVerify(in.body)
	if err != nil {
		return nil, err
	}
	leaf, err := f.peerLeaf()
	if err != nil {
		return nil, err
	}
	if err := maySign(leaf); err != nil {
		return nil, err
	}
	if err := acceptScheme12(f.Config.ForClientProof(), s.version, scheme, leaf); err != nil {
		return nil, err
	}
	if err := verify12(s.version, scheme, leaf, f.Transcript.Messages(), signature); err != nil {
		return nil, err
	}
	f.Facts.ClientScheme = scheme
	f.Transcript.Drop()
	f.Transcript.Add(in.message)
	return &awaitClientChange12{s.serverEnd12}, nil
}

// readVerify parses CertificateVerify in the form of the version.
func (s *awaitClientVerify12) readVerify(body []byte) (registry.Scheme, []byte, *tlserr.Error) {
	if s.version < registry.VersionTLS12 {
		m, err := msgs.ParseCertificateVerify10(body)
		if err != nil {
			return 0, nil, err
		}
		return 0, m.Signature, nil
	}
	m, err := msgs.ParseCertificateVerify(body)
	if err != nil {
		return 0, nil, err
	}
	return m.Scheme, m.Signature, nil
}
