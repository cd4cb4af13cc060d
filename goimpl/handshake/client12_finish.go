package handshake

import (
	"bytes"
	"crypto/sha256"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// clientEnd12 is what a client holds while the server ends the handshake.
type clientEnd12 struct {
	agreed12
	keys     keys12
	resumed  bool   // this end's Finished is still to come
	given    []byte // the new session ticket; nil if there is none
	lifetime uint32 // its hint
}

func (s *clientEnd12) fields(c *wire.Codec) {
	s.agreed12.fields(c)
	s.keys.fields(c)
	c.Bool(&s.resumed)
	c.Bytes(&s.given)
	c.U32(&s.lifetime)
}

func (s *clientEnd12) wipe() { s.keys.wipe() }

// finish sends the last of the client's messages (RFC 5246, 7.4.9).
func (s *clientEnd12) finish(f *Flow) {
	s.keys.changeWrite(f)
	if s.npn {
		f.send((&msgs.NextProtocol{Protocol: []byte(f.Facts.NPN)}).Marshal())
	}
	s.keys.sendFinished(f)
}

// next waits for the ticket, if one was announced, or for the change of keys.
func (s *clientEnd12) next() state {
	if s.ticket {
		return &awaitTicket12{*s}
	}
	return &awaitChange12{*s}
}

// awaitTicket12 waits for the ticket the ServerHello announced (RFC 5077, 3.3).
type awaitTicket12 struct{ clientEnd12 }

func (*awaitTicket12) tag() uint8 { return tagAwaitTicket12 }

func (s *awaitTicket12) step(f *Flow, in input) (state, *tlserr.Error) {
	m, err := msgs.ParseNewSessionTicket12(in.body)
	if err != nil {
		return nil, err
	}
	s.given, s.lifetime = bytes.Clone(m.Ticket), m.Lifetime
	f.Transcript.Add(in.message)
	return &awaitChange12{s.clientEnd12}, nil
}

// awaitChange12 waits for the server's change_cipher_spec.
type awaitChange12 struct{ clientEnd12 }

func (*awaitChange12) tag() uint8 { return tagAwaitChange12 }

func (s *awaitChange12) step(f *Flow, _ input) (state, *tlserr.Error) {
	s.keys.changeRead(f)
	return &awaitFinished12{s.clientEnd12}, nil
}

// awaitFinished12 waits for the server's Finished, under its new keys.
type awaitFinished12 struct{ clientEnd12 }

func (*awaitFinished12) tag() uint8 { return tagAwaitFinished12 }

func (s *awaitFinished12) step(f *Flow, in input) (state, *tlserr.Error) {
	if err := s.keys.checkFinished(f, in); err != nil {
		return nil, err
	}
	if s.resumed {
		s.finish(f)
	}
	s.keep(f)
	s.keys.complete(f, &s.agreed12)
	return &clientConnected12{}, nil
}

// keep hands the application a session to resume later: by the ticket, or by
// the id of a full handshake.
func (s *clientEnd12) keep(f *Flow) {
	if len(s.given) == 0 && (s.resumed || len(s.id) == 0) {
		return
	}
	next := s.session(f, s.keys.master)
	next.ServerName, next.CheckedHost, next.MaxFragment = f.ServerName, f.checkedHost(), f.Config.MaxFragment
	if len(s.given) > 0 {
		id := sha256.Sum256(s.given)
		next.Ticket, next.LifetimeHint, next.ID = s.given, s.lifetime, id[:]
	}
	f.emit(Event{Kind: EventNewSession, Session: next})
}

// clientConnected12 is the end of a client's handshake.
type clientConnected12 struct{}

func (clientConnected12) tag() uint8         { return tagClientConnected12 }
func (clientConnected12) fields(*wire.Codec) {}
func (clientConnected12) wipe()              {}

// step answers a HelloRequest (RFC 5246, 7.4.1.1): with a new handshake, or
// with a warning where the Config or the first handshake forbids it.
func (clientConnected12) step(f *Flow, in input) (state, *tlserr.Error) {
	if _, err := msgs.ParseHelloRequest(in.body); err != nil {
		return nil, err
	}
	if !renegotiates(f) {
		f.add(SendWarning{registry.AlertNoRenegotiation})
		return clientConnected12{}, nil
	}
	return renegotiate(f)
}

// request refuses what TLS 1.3 alone has.
func (s clientConnected12) request(*Flow, Request) (state, *tlserr.Error) {
	return s, tlserr.Local(registry.WrongSSLVersion)
}
