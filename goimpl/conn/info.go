package conn

import (
	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Facts is what the handshake has found out, in a renegotiation the one before.
// The caller must not change it.
func (c *Conn) Facts() *handshake.Facts {
	if c.proved != nil {
		return c.proved
	}
	return c.flow.Facts
}

// Config is the configuration in force.
func (c *Conn) Config() *config.Config { return c.flow.Config }

// SetConfig replaces the configuration (SSLSocket.context = …).
func (c *Conn) SetConfig(cfg *config.Config) { c.flow.Config = cfg }

// Server reports which end this is.
func (c *Conn) Server() bool { return c.flow.Server }

// Handshaken reports whether the handshake is complete, no other has begun and nothing
// has failed, as SSL_is_init_finished does.
func (c *Conn) Handshaken() bool { return c.complete && c.proved == nil && c.err == nil }

// Pending is the number of plaintext bytes a Read would give without new input.
func (c *Conn) Pending() int { return len(c.plain) }

// Closed reports which close_notify alerts have passed.
func (c *Conn) Closed() (sent, received bool) { return c.sentClose, c.receivedEnd }

// Session is the newest session that can be resumed later, or nil.
func (c *Conn) Session() *session.Session {
	if c.session == nil && (c.flow.Facts.Resumed || !c.complete) {
		return c.flow.Resume
	}
	return c.session
}

// ShownSession is Session, or from the end of the handshake on one that cannot be resumed: OpenSSL has such a
// session on a server, and on a client until it reads a ticket.
func (c *Conn) ShownSession() *session.Session {
	if s := c.Session(); s != nil || !c.complete {
		return s
	}
	facts := c.flow.Facts
	return &session.Session{
		Version: facts.Version, Suite: facts.Suite, Created: facts.Authenticated, Timeout: c.flow.Config.SessionTimeout,
	}
}

// SetResume chooses the session a client offers; one that cannot be resumed is none. It fails once the handshake
// has begun.
func (c *Conn) SetResume(s *session.Session) *tlserr.Error {
	if c.flow.Server || c.state == nil || c.state.Wants() != handshake.WantGo {
		return tlserr.New(registry.StillInInit)
	}
	if s != nil && !s.Resumable() {
		s = nil
	}
	c.flow.Resume = s
	return nil
}

// Export derives n bytes of keying material for the application. In the middle
// of a renegotiation it is open which of two handshakes would be meant.
func (c *Conn) Export(label string, context []byte, hasContext bool, n int) ([]byte, *tlserr.Error) {
	if c.err != nil {
		return nil, c.err
	}
	if !c.Handshaken() {
		return nil, tlserr.New(registry.StillInInit)
	}
	return c.flow.Facts.Exporter.Export(label, context, hasContext, n)
}
