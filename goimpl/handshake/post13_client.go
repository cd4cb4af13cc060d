package handshake

import (
	"bytes"
	"crypto/sha256"

	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// clientLink is what a client keeps after the handshake.
type clientLink struct {
	traffic
	resumption []byte // resumption_master_secret
}

func (l *clientLink) fields(c *wire.Codec) {
	l.traffic.fields(c)
	c.Bytes(&l.resumption)
}

func (l *clientLink) wipe() {
	l.traffic.wipe()
	clear(l.resumption)
}

// take deals with the messages every connected client accepts.
func (l *clientLink) take(f *Flow, in input) *tlserr.Error {
	if in.kind == registry.MsgKeyUpdate {
		return l.updated(f, in.body)
	}
	return l.ticket(f, in.body)
}

// grant carries out a request.
func (l *clientLink) grant(f *Flow, r Request) *tlserr.Error {
	if r == AskCertificate {
		return tlserr.Local(registry.NotServer)
	}
	l.update(f, r == UpdateKeys)
	return nil
}

// clientConnected is the end of a client's handshake.
type clientConnected struct{ clientLink }

func (*clientConnected) tag() uint8 { return tagClientConnected }

func (s *clientConnected) step(f *Flow, in input) (state, *tlserr.Error) {
	return s, s.take(f, in)
}

func (s *clientConnected) request(f *Flow, r Request) (state, *tlserr.Error) {
	return s, s.grant(f, r)
}

// clientConnectedAuth is the end of the handshake of a client that offered
// post_handshake_auth: the server may ask for a certificate at any time.
type clientConnectedAuth struct{ clientLink }

func (*clientConnectedAuth) tag() uint8 { return tagClientConnectedAuth }

func (s *clientConnectedAuth) step(f *Flow, in input) (state, *tlserr.Error) {
	if in.kind == registry.MsgCertificateRequest {
		return s, s.authenticate(f, in)
	}
	return s, s.take(f, in)
}

func (s *clientConnectedAuth) request(f *Flow, r Request) (state, *tlserr.Error) {
	return s, s.grant(f, r)
}

// authenticate answers a CertificateRequest (RFC 8446, 4.6.2). What is signed
// is the handshake's transcript followed by this exchange; one exchange is not
// part of the next.
func (s *clientConnectedAuth) authenticate(f *Flow, in input) *tlserr.Error {
	request, err := msgs.ParseCertificateRequest13(in.body)
	if err != nil {
		return err
	}
	t := f.Transcript.Clone()
	t.Add(in.message)
	return f.answer(t, &wanted{request.Context, request.Schemes, request.CertCompression}, s.hash(), s.write)
}

// maxLifetime is the longest a ticket may be used, in seconds (RFC 8446, 4.6.1).
const maxLifetime = 7 * 24 * 60 * 60

// ticket makes a session of a NewSessionTicket and hands it to the application
// (RFC 8446, 4.6.1). A lifetime of zero asks to forget it at once.
func (l *clientLink) ticket(f *Flow, body []byte) *tlserr.Error {
	m, err := msgs.ParseNewSessionTicket13(body)
	if err != nil {
		return err
	}
	if m.Lifetime == 0 {
		return nil
	}
	id := sha256.Sum256(m.Ticket)
	facts := f.Facts
	f.emit(Event{Kind: EventNewSession, Session: &session.Session{
		Version:       registry.VersionTLS13,
		Suite:         l.suite,
		Secret:        keysched.ResumptionPSK(l.hash(), l.resumption, m.Nonce),
		Ticket:        bytes.Clone(m.Ticket),
		AgeAdd:        m.AgeAdd,
		ID:            id[:],
		Created:       f.Now.Unix(),
		Timeout:       int64(min(m.Lifetime, maxLifetime)),
		LifetimeHint:  m.Lifetime,
		ServerName:    f.ServerName,
		CheckedHost:   f.checkedHost(),
		ALPN:          facts.ALPN,
		PeerChain:     facts.PeerChain, // replaced with every handshake, never written to
		VerifiedChain: facts.VerifiedChain,
		VerifyCode:    facts.VerifyCode,
		Group:         facts.Group,
		Scheme:        f.peerScheme(),
		Authenticated: f.authenticated(),
		ChainEnd:      facts.ChainEnd,
	}})
	return nil
}
