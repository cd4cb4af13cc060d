package handshake

import (
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// awaitServerCertificateOnly has been asked for a certificate; now the server's own is due.
type awaitServerCertificateOnly struct {
	keys   handshakeKeys
	wanted wanted
}

func (*awaitServerCertificateOnly) tag() uint8 { return tagAwaitServerCertificateOnly }
func (s *awaitServerCertificateOnly) wipe()    { s.keys.wipe() }
func (s *awaitServerCertificateOnly) fields(c *wire.Codec) {
	s.keys.fields(c)
	s.wanted.fields(c)
}

func (s *awaitServerCertificateOnly) step(f *Flow, in input) (state, *tlserr.Error) {
	return takeServerCertificate(f, in, s.keys, &s.wanted)
}

// takeServerCertificate verifies the server's chain (RFC 8446, 4.4.2). w is what
// the server asked for, nil if nothing.
func takeServerCertificate(f *Flow, in input, keys handshakeKeys, w *wanted) (state, *tlserr.Error) {
	body, err := f.certificateBody(in)
	if err != nil {
		return nil, err
	}
	m, err := msgs.ParseCertificate13(body)
	if err != nil {
		return nil, err
	}
	if len(m.Context) != 0 {
		return nil, tlserr.New(registry.InvalidContext)
	}
	if len(m.Entries) == 0 {
		// RFC 8446, 4.4.2.4: a server's empty Certificate is a decode_error.
		return nil, tlserr.New(registry.NoCertificatesReturned)
	}
	for _, e := range m.Entries {
		// The ClientHello always asks for a status and never for timestamps.
		asked := func(x registry.Extension) bool { return x == registry.ExtStatusRequest }
		if err := unsolicited(e.Extensions, asked); err != nil {
			return nil, err
		}
	}
	if err := f.takeChain(certs(m.Entries), m.Entries[0].OCSP); err != nil {
		return nil, err
	}
	f.Transcript.Add(in.message)
	return &awaitServerCertificateVerify{keys, w}, nil
}

// awaitServerCertificateVerify has verified the server's chain; the proof that
// the key is the server's is still to come.
type awaitServerCertificateVerify struct {
	keys   handshakeKeys
	wanted *wanted // nil: no certificate was asked for
}

func (*awaitServerCertificateVerify) tag() uint8 { return tagAwaitServerCertificateVerify }
func (s *awaitServerCertificateVerify) wipe()    { s.keys.wipe() }
func (s *awaitServerCertificateVerify) fields(c *wire.Codec) {
	s.keys.fields(c)
	wire.Optional(c, &s.wanted, func(c *wire.Codec, w *wanted) { w.fields(c) })
}

func (s *awaitServerCertificateVerify) step(f *Flow, in input) (state, *tlserr.Error) {
	scheme, err := f.checkProof(in.body, serverContext, f.Transcript.Sum())
	if err != nil {
		return nil, err
	}
	f.Facts.Scheme = scheme
	f.Transcript.Add(in.message)
	return &awaitServerFinished{s.keys, s.wanted}, nil
}
