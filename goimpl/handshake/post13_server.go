package handshake

import (
	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// serverLink is what a server keeps after the handshake.
type serverLink struct {
	traffic
	resumption []byte // resumption_master_secret; nil if no more tickets will follow
	name       string // the server name the application has accepted
	tickets    bool   // the client can resume the way this server does
	issued     uint64 // tickets so far; their nonces
}

func (l *serverLink) fields(c *wire.Codec) {
	l.traffic.fields(c)
	c.Bytes(&l.resumption)
	c.String(&l.name)
	c.Bool(&l.tickets)
	c.U64(&l.issued)
}

func (l *serverLink) wipe() {
	l.traffic.wipe()
	clear(l.resumption)
}

// grant carries out a request for new keys.
func (l *serverLink) grant(f *Flow, r Request) { l.update(f, r == UpdateKeys) }

// serverConnected is the end of a server's handshake.
type serverConnected struct{ serverLink }

func (*serverConnected) tag() uint8 { return tagServerConnected }

func (s *serverConnected) step(f *Flow, in input) (state, *tlserr.Error) {
	return s, s.updated(f, in.body)
}

func (s *serverConnected) request(f *Flow, r Request) (state, *tlserr.Error) {
	if r == AskCertificate {
		return nil, tlserr.Local(registry.ExtensionNotReceived)
	}
	s.grant(f, r)
	return s, nil
}

// serverConnectedAuth is the end of a handshake with a client that offers
// post_handshake_auth.
type serverConnectedAuth struct{ serverLink }

func (*serverConnectedAuth) tag() uint8 { return tagServerConnectedAuth }

func (s *serverConnectedAuth) step(f *Flow, in input) (state, *tlserr.Error) {
	return s, s.updated(f, in.body)
}

func (s *serverConnectedAuth) request(f *Flow, r Request) (state, *tlserr.Error) {
	if r == AskCertificate {
		return s.ask(f)
	}
	s.grant(f, r)
	return s, nil
}

// contextLen is the length of a certificate_request_context, a random one.
const contextLen = 32

// ask sends a CertificateRequest (RFC 8446, 4.6.2). A Config that verifies
// nobody has nothing to ask for.
func (s *serverConnectedAuth) ask(f *Flow) (state, *tlserr.Error) {
	if f.Config.VerifyMode == config.VerifyNone {
		return nil, tlserr.Local(registry.InvalidConfig)
	}
	context, err := f.random(contextLen)
	if err != nil {
		return nil, tlserr.Local(err.Reason)
	}
	x := exchange{context: context, transcript: f.Transcript.Clone()}
	f.sendWithin(x.transcript, f.certificateRequest(context).Marshal())
	return &awaitAuthCertificate{authLink{s.serverLink, x}}, nil
}
