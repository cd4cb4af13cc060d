package handshake

import (
	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/transcript"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// serverEnd12 is what a server holds from the keys to the end of the handshake.
type serverEnd12 struct {
	agreed12
	name     string // the server name the application has accepted
	fragment uint8  // max_fragment_length in force
	keys     keys12
	resumed  bool // this end's Finished has been sent
}

func (s *serverEnd12) fields(c *wire.Codec) {
	s.agreed12.fields(c)
	c.String(&s.name)
	c.U8(&s.fragment)
	s.keys.fields(c)
	c.Bool(&s.resumed)
}

func (s *serverEnd12) wipe() { s.keys.wipe() }

// finish sends the last of the server's messages (RFC 5246, 7.4.9).
func (s *serverEnd12) finish(f *Flow) {
	s.keys.changeWrite(f)
	s.keys.sendFinished(f)
}

// awaitClientChange12 waits for the client's change_cipher_spec.
type awaitClientChange12 struct{ serverEnd12 }

func (*awaitClientChange12) tag() uint8 { return tagAwaitClientChange12 }

func (s *awaitClientChange12) step(f *Flow, _ input) (state, *tlserr.Error) {
	s.keys.changeRead(f)
	if s.npn {
		return &awaitNextProtocol12{s.serverEnd12}, nil
	}
	return &awaitClientFinished12{s.serverEnd12}, nil
}

// awaitNextProtocol12 waits for the protocol the client chooses by NPN.
type awaitNextProtocol12 struct{ serverEnd12 }

func (*awaitNextProtocol12) tag() uint8 { return tagAwaitNextProtocol12 }

func (s *awaitNextProtocol12) step(f *Flow, in input) (state, *tlserr.Error) {
	m, err := msgs.ParseNextProtocol(in.body)
	if err != nil {
		return nil, err
	}
	f.Facts.NPN = string(m.Protocol)
	f.Transcript.Add(in.message)
	return &awaitClientFinished12{s.serverEnd12}, nil
}

// awaitClientFinished12 waits for the client's Finished, under its new keys.
type awaitClientFinished12 struct{ serverEnd12 }

func (*awaitClientFinished12) tag() uint8 { return tagAwaitClientFinished12 }

// step checks the Finished and, in a full handshake, answers it, with a ticket
// in front if one was announced (RFC 5077, 3.3).
func (s *awaitClientFinished12) step(f *Flow, in input) (state, *tlserr.Error) {
	if err := s.keys.checkFinished(f, in); err != nil {
		return nil, err
	}
	if !s.resumed {
		s.keep(f)
		s.finish(f)
	}
	s.keys.complete(f, &s.agreed12)
	return &serverConnected12{}, nil
}

// keep makes the session resumable: as a ticket the client keeps, or in the
// cache under the id it was told.
func (s *serverEnd12) keep(f *Flow) {
	kept := s.session(f, s.keys.master)
	defer clear(kept.Secret)
	kept.ServerName, kept.Context, kept.MaxFragment = s.name, f.Config.SessionContext, s.fragment
	kept.Timeout = min(kept.Timeout, f.authenticated()+session.MaxAge-f.Now.Unix())
	kept.PeerChain, kept.VerifiedChain = kept.PeerChain[:min(1, len(kept.PeerChain))], nil // as server13_ticket.go
	switch {
	case s.ticket:
		f.sendTicket12(kept)
	case !s.resumed && len(s.id) > 0 && f.Config.Sessions != nil:
		f.Config.Sessions.Keep(s.id, kept)
	}
}

// sendTicket12 sends the ticket that was announced (RFC 5077, 3.3). An empty one
// says that there is none after all.
func (f *Flow) sendTicket12(s *session.Session) {
	ticket := f.Config.Tickets.Seal(s, f.Now)
	if len(ticket) > maxTicket || s.Timeout <= 0 {
		ticket = nil
	}
	f.send((&msgs.NewSessionTicket12{Lifetime: uint32(max(0, s.Timeout)), Ticket: ticket}).Marshal())
}

// serverConnected12 is the end of a server's handshake.
type serverConnected12 struct{}

func (serverConnected12) tag() uint8         { return tagServerConnected12 }
func (serverConnected12) fields(*wire.Codec) {}
func (serverConnected12) wipe()              {}

// step answers a ClientHello, which asks for a renegotiation: with a new
// handshake where that is allowed and safe, else with a warning (RFC 5746, 4.4).
// As in OpenSSL 3 a client is not allowed to unless the Config says so.
func (s serverConnected12) step(f *Flow, in input) (state, *tlserr.Error) {
	if !f.Config.Option(config.OpAllowClientRenegotiation) || !renegotiates(f) {
		f.add(SendWarning{registry.AlertNoRenegotiation})
		return s, nil
	}
	f.Transcript = transcript.New()
	return f.hear(in.message, in.body, true)
}

// request refuses what TLS 1.3 alone has.
func (s serverConnected12) request(*Flow, Request) (state, *tlserr.Error) {
	return s, tlserr.Local(registry.WrongSSLVersion)
}
