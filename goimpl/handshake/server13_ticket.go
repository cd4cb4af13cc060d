package handshake

import (
	"encoding/binary"

	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// sendTickets sends the session tickets that are due: Config.NumTickets of them,
// but one after a resumption, which used up one. OP_NO_TICKET makes no
// difference: OpenSSL answers it in TLS 1.3 with tickets that name an entry of
// its session cache, which resume just as well.
func (l *serverLink) sendTickets(f *Flow) *tlserr.Error {
	if !f.resumes() || !l.tickets {
		return nil
	}
	n := f.Config.NumTickets
	if f.Facts.Resumed {
		n = min(n, 1)
	}
	for range n {
		if err := l.sendTicket(f); err != nil {
			return err
		}
	}
	return nil
}

// maxTicket is the longest ticket there is room for.
const maxTicket = 1<<16 - 1

// sendTicket sends one NewSessionTicket (RFC 8446, 4.6.1), or none if the
// session cannot be sealed.
func (l *serverLink) sendTicket(f *Flow) *tlserr.Error {
	age, err := f.random(4)
	if err != nil {
		return err
	}
	l.issued++
	nonce := binary.BigEndian.AppendUint64(nil, l.issued)
	s := l.session(f, nonce)
	s.AgeAdd = binary.BigEndian.Uint32(age)
	defer clear(s.Secret)
	if s.Timeout <= 0 {
		return nil
	}
	ticket, err := f.seal(s)
	if err != nil || len(ticket) == 0 || len(ticket) > maxTicket {
		return err
	}
	f.sendOutside((&msgs.NewSessionTicket13{
		Lifetime: uint32(s.Timeout), AgeAdd: s.AgeAdd, Nonce: nonce, Ticket: ticket,
	}).Marshal())
	return nil
}

// seal is what stands for a session towards the client; see open.
func (f *Flow) seal(s *session.Session) ([]byte, *tlserr.Error) {
	if f.Config.Tickets != nil {
		return f.Config.Tickets.Seal(s, f.Now), nil
	}
	name, err := f.random(sessionIDLen)
	if err == nil {
		f.Config.Sessions.Keep(name, s)
	}
	return name, err
}

// session is what a ticket stands for. Of the client's chain only the leaf is kept,
// as in OpenSSL: a ticket travels with every ClientHello.
func (l *serverLink) session(f *Flow, nonce []byte) *session.Session {
	return &session.Session{
		Version:    registry.VersionTLS13,
		Suite:      l.suite,
		Secret:     keysched.ResumptionPSK(l.hash(), l.resumption, nonce),
		Created:    f.Now.Unix(),
		Timeout:    min(f.Config.SessionTimeout, maxLifetime, f.authenticated()+session.MaxAge-f.Now.Unix()),
		ServerName: l.name,
		ALPN:       f.Facts.ALPN,
		Context:    f.Config.SessionContext,
		PeerChain:  f.Facts.PeerChain[:min(1, len(f.Facts.PeerChain))],
		VerifyCode: f.Facts.VerifyCode,
		Group:      f.Facts.Group,
		Scheme:     f.peerScheme(),

		Authenticated: f.authenticated(),
		ChainEnd:      f.Facts.ChainEnd,
	}
}
