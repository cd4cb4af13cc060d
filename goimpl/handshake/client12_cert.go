package handshake

import (
	"bytes"
	"slices"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// awaitCertificate12 has a ServerHello of TLS 1.2 or before, whose suite has a certificate.
type awaitCertificate12 struct{ clientFlight12 }

func (*awaitCertificate12) tag() uint8 { return tagAwaitCertificate12 }

// step takes the server's chain (RFC 5246, 7.4.2). It is verified once its
// status has come, if one may.
func (s *awaitCertificate12) step(f *Flow, in input) (state, *tlserr.Error) {
	m, err := msgs.ParseCertificate12(in.body)
	if err != nil {
		return nil, err
	}
	if len(m.Certs) == 0 {
		return nil, tlserr.New(registry.NoCertificatesReturned)
	}
	if s.again && !slices.EqualFunc(m.Certs[:1], f.Facts.PeerChain[:min(1, len(f.Facts.PeerChain))], bytes.Equal) {
		// A renegotiation must not change who the application talks to.
		return nil, tlserr.New(registry.ServerCertChanged)
	}
	f.Transcript.Add(in.message)
	if s.status {
		f.Facts.PeerChain, f.Facts.PeerOCSP = clones(m.Certs), nil
		return &awaitStatus12{s.clientFlight12}, nil
	}
	if err := s.verify(f, m.Certs, nil); err != nil {
		return nil, err
	}
	return s.afterCertificate(), nil
}

// verify has the chain verified and checks that its key fits the suite.
func (s *clientFlight12) verify(f *Flow, sent [][]byte, ocsp []byte) *tlserr.Error {
	if err := f.takeChain(sent, ocsp); err != nil {
		return err
	}
	leaf, err := f.peerLeaf()
	if err != nil {
		return err
	}
	return s.fits(f, leaf)
}

// awaitStatus12 may be told the OCSP response for the chain it has; whatever
// comes instead is for the state behind.
type awaitStatus12 struct{ clientFlight12 }

func (*awaitStatus12) tag() uint8 { return tagAwaitStatus12 }

func (s *awaitStatus12) step(f *Flow, in input) (state, *tlserr.Error) {
	var ocsp []byte
	if in.kind == registry.MsgCertificateStatus {
		m, err := msgs.ParseCertificateStatus(in.body)
		if err != nil {
			return nil, err
		}
		ocsp = m.OCSP
		f.Transcript.Add(in.message)
	}
	if err := s.verify(f, f.Facts.PeerChain, ocsp); err != nil {
		return nil, err
	}
	if in.kind != registry.MsgCertificateStatus {
		return passOn(f, s.afterCertificate(), in)
	}
	return s.afterCertificate(), nil
}

// passOn steps the state that follows one whose message may be left out.
func passOn(f *Flow, next state, in input) (state, *tlserr.Error) {
	if !slices.Contains(rowOf(next.tag()).Messages, in.kind) {
		return nil, tlserr.New(registry.UnexpectedMessage)
	}
	return next.step(f, in)
}

// afterCertificate is what the server sends next, by the suite's exchange (RFC
// 5246, 7.4.3; RFC 4279, 2): a key exchange, perhaps one, or none.
func (s *clientFlight12) afterCertificate() state {
	switch e := s.info().Exchange; {
	case e.DH(), e.ECDH():
		return &awaitKeyExchange12{*s}
	case e.PSK():
		return &awaitHint12{*s}
	}
	return s.afterKeyExchange()
}

// afterKeyExchange is the end of the server's flight. Without a certificate of
// its own a server does not ask for one (RFC 5246, 7.4.4).
func (s *clientFlight12) afterKeyExchange() state {
	if s.info().Auth.Certificate() {
		return &awaitRequest12{*s}
	}
	return &awaitHelloDone12{*s}
}
