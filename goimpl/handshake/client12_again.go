package handshake

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/transcript"
)

// awaitHelloAgain12 has begun a renegotiation (RFC 5746, 3.5). Until the
// server's hello comes, application data of before may.
type awaitHelloAgain12 struct{ offer }

func (*awaitHelloAgain12) tag() uint8 { return tagAwaitHelloAgain12 }

// renegotiate begins a handshake within the connection: in its version, bound
// to the handshake before, and without a session, so that the server proves
// itself again.
func renegotiate(f *Flow) (state, *tlserr.Error) {
	cfg := f.Config.Clone()
	cfg.MinVersion, cfg.MaxVersion, cfg.Fallback = f.Facts.Version, f.Facts.Version, false
	hello, err := firstHello(f, cfg)
	if err != nil {
		return nil, err
	}
	hello.Suites = hello.Suites[:len(hello.Suites)-1]        // the extension says more than the suite number
	hello.ALPN, hello.HasALPN, hello.NPN = nil, false, false // the protocol stays, as in OpenSSL
	hello.HasRenegotiation, hello.RenegotiationInfo = true, bytes.Clone(f.Facts.LocalFinished)
	f.Transcript = transcript.New()
	f.Facts.ClientRandom = hello.Random
	s := &awaitHelloAgain12{offer{again: true}}
	return s, s.send(f, hello)
}

func (s *awaitHelloAgain12) step(f *Flow, in input) (state, *tlserr.Error) {
	hello, sh, err := s.read(f, in.body)
	if err != nil {
		return nil, err
	}
	if sh.SelectedVersion != 0 {
		return nil, tlserr.New(registry.WrongSSLVersion)
	}
	return s.accept12(f, hello, sh, in)
}
