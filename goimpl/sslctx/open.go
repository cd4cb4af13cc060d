package sslctx

import (
	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Conn is a connection opened by a context: a conn.Conn that its contexts
// count and that follows what OpenSSL keeps live on them. It is used by one
// thread at a time.
type Conn struct {
	*conn.Conn

	home   *Context // the context it was opened by: it counts, and seals and opens tickets
	ctx    *Context // the one in force; another than home after SetContext
	traced bool     // home had a message callback when the connection was opened

	offered bool // a client's session that may be resumed
	begun   bool // the handshake's beginning has been counted
	settled bool // and its end; nothing is left to count or to follow
}

// Open makes a connection. name is a client's server_hostname (hostName), "" for none; resume the session a client offers, or nil.
func (c *Context) Open(server bool, name string, resume *session.Session) (*Conn, *Failure) {
	cfg := c.Config()
	if failure := c.MayOpen(server); failure != nil {
		return nil, failure
	}
	if server {
		resume = nil
	}
	name, failure := hostName(name)
	if failure != nil {
		return nil, failure
	}
	inner := conn.New(conn.Params{Config: cfg, Server: server, ServerName: name, Resume: resume, Rand: c.rand})
	return &Conn{Conn: inner, home: c, ctx: c, traced: cfg.NoteMessages, offered: resume != nil}, nil
}

// MayOpen refuses a server's connection to a client's context and the reverse; before Python 3.10 that is the
// handshake's to do.
func (c *Context) MayOpen(server bool) *Failure {
	if c.python < config.Python310 || !c.forOtherSide(server) {
		return nil
	}
	return failed(tlserr.New(pick(server, registry.ErrServerOfClientContext, registry.ErrClientOfServerContext)))
}

// forOtherSide reports whether the context's protocol is that of clients for a server, or the other way round.
func (c *Context) forOtherSide(server bool) bool {
	return c.Config().Protocol == pick(server, registry.ProtocolTLSClient, registry.ProtocolTLSServer)
}

// Step is conn.Conn's, and counts handshakes. What a Python before 3.10 opens with a context for the other side has
// no handshake (OpenSSL's undefined function).
func (c *Conn) Step(op conn.Op, io *conn.IO) (conn.Want, *tlserr.Error) {
	if op != conn.Shutdown && c.home.forOtherSide(c.Server()) {
		return conn.Done, tlserr.Local(registry.ErrShouldNotHaveBeenCalled)
	}
	io.Interest = c.interest()
	if c.settled || op == conn.Shutdown {
		return c.Conn.Step(op, io)
	}
	if !c.begun {
		c.begun = true
		c.home.stats.add(pick(c.Server(), Accept, Connect))
	}
	want, err := c.Conn.Step(op, io)
	if c.Handshaken() {
		c.settle()
	}
	return want, err
}

// settle counts a handshake that is done. A server's counts for the context in
// force, all else for the one that opened the connection, as in OpenSSL
// (tls_finish_handshake).
func (c *Conn) settle() {
	c.settled = true
	if c.Server() {
		c.ctx.stats.add(AcceptGood)
	} else {
		c.home.stats.add(ConnectGood)
	}
	switch {
	case c.Facts().Resumed:
		c.home.stats.add(Hits)
	case c.offered:
		c.home.stats.add(Misses)
	}
}

func pick[T any](server bool, s, c T) T {
	if server {
		return s
	}
	return c
}

// SetResume chooses the session a client offers.
func (c *Conn) SetResume(s *session.Session) *tlserr.Error {
	err := c.Conn.SetResume(s)
	if err == nil {
		c.offered = s != nil && s.Resumable()
	}
	return err
}

// SetContext makes ctx the context in force (SSLSocket.context = …).
func (c *Conn) SetContext(ctx *Context) {
	if ctx != c.ctx {
		c.SetConfig(c.adopt(ctx))
	}
}

// Answer answers the question that is first in the queue: go on with ctx (nil:
// as before), or refuse the handshake with an alert.
func (c *Conn) Answer(ctx *Context, refuse bool, alert registry.Alert) {
	var cfg *config.Config
	if ctx != nil && ctx != c.ctx {
		cfg = c.adopt(ctx)
	}
	c.Conn.Answer(cfg, refuse, alert)
}

// adopt is the connection's Config after a change to another context, with
// what SSL_set_SSL_CTX replaces: identities and DH parameters, trust store,
// suites, security level, and a server's application protocols. All else, the
// versions, options and verify mode above all, stays what it was when the
// connection was opened.
func (c *Conn) adopt(ctx *Context) *config.Config {
	next := ctx.Config()
	c.ctx = ctx
	cfg := c.Config().Clone()
	cfg.Identities, cfg.DH = next.Identities, next.DH
	cfg.Trust = next.Trust
	cfg.Suites13, cfg.Suites = next.Suites13, next.Suites
	cfg.Schemes, cfg.SignSchemes, cfg.ClientSchemes = next.Schemes, next.SignSchemes, next.ClientSchemes
	cfg.SecurityLevel = next.SecurityLevel
	if c.Server() { // a client's list belongs to the connection, a server's choice to the context
		cfg.ALPN, cfg.NPN = next.ALPN, next.NPN
	}
	return cfg
}

// interest is what the context in force listens to now. OpenSSL asks the
// context for sni_callback and key log when it needs them, but gives a
// connection its message callback when it is opened, which CPython's then passes on to
// the context in force.
func (c *Conn) interest() config.Interest {
	now := c.ctx.Config().Interest()
	now.Messages = now.Messages && c.traced
	return now
}
