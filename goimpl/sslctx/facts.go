package sslctx

import (
	"github.com/pyssl/pyssl/goimpl/fastcrypto"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

// The rows of facts.tsv, by who tells them. A list is read item by item; every
// other byte string is item 0.
var (
	contextInts = map[registry.Fact]func(c *Context) int64{
		registry.FactCtxStoreX509:              func(c *Context) int64 { n, _, _ := c.trust.Stats(); return int64(n) },
		registry.FactCtxStoreCRL:               func(c *Context) int64 { _, n, _ := c.trust.Stats(); return int64(n) },
		registry.FactCtxStoreCA:                func(c *Context) int64 { _, _, n := c.trust.Stats(); return int64(n) },
		registry.FactCtxFastRSA:                func(*Context) int64 { rsa, _ := fastcrypto.Assembly(); return truth(rsa) },
		registry.FactCtxFastAesGcm:             func(*Context) int64 { _, gcm := fastcrypto.Assembly(); return truth(gcm) },
		registry.FactCtxStatNumber:             counter(Number),
		registry.FactCtxStatConnect:            counter(Connect),
		registry.FactCtxStatConnectGood:        counter(ConnectGood),
		registry.FactCtxStatConnectRenegotiate: counter(ConnectRenegotiate),
		registry.FactCtxStatAccept:             counter(Accept),
		registry.FactCtxStatAcceptGood:         counter(AcceptGood),
		registry.FactCtxStatAcceptRenegotiate:  counter(AcceptRenegotiate),
		registry.FactCtxStatHits:               counter(Hits),
		registry.FactCtxStatMisses:             counter(Misses),
		registry.FactCtxStatTimeouts:           counter(Timeouts),
		registry.FactCtxStatCacheFull:          counter(CacheFull),
	}
	contextBytes = map[registry.Fact]func(c *Context) []byte{
		registry.FactCtxCipherList: func(c *Context) []byte { return suiteBytes(c.Ciphers()) },
	}
	contextLists = map[registry.Fact]func(c *Context) [][]byte{
		registry.FactCtxCACerts: func(c *Context) [][]byte {
			var list [][]byte
			for _, cert := range c.CACerts() {
				list = append(list, cert.Raw)
			}
			return list
		},
	}

	connInts = map[registry.Fact]func(c *Conn) int64{
		registry.FactConnVersion:      func(c *Conn) int64 { return int64(c.Facts().Version) },
		registry.FactConnSuite:        func(c *Conn) int64 { return int64(c.Facts().Suite) },
		registry.FactConnGroup:        func(c *Conn) int64 { return int64(c.Facts().Group) },
		registry.FactConnPeerScheme:   func(c *Conn) int64 { peer, _ := c.schemes(); return int64(peer) },
		registry.FactConnLocalScheme:  func(c *Conn) int64 { _, local := c.schemes(); return int64(local) },
		registry.FactConnServerSigalg: func(c *Conn) int64 { return int64(c.Facts().Scheme) },
		registry.FactConnClientSigalg: func(c *Conn) int64 { return int64(c.Facts().ClientScheme) },
		registry.FactConnHandshaken:   func(c *Conn) int64 { return truth(c.Handshaken()) },
		registry.FactConnResumed:      func(c *Conn) int64 { return truth(c.Facts().Resumed) },
		registry.FactConnRetried:      func(c *Conn) int64 { return truth(c.Facts().Retried) },
		registry.FactConnPending:      func(c *Conn) int64 { return int64(c.Pending()) },
		registry.FactConnClosed: func(c *Conn) int64 {
			sent, received := c.Closed()
			return truth(sent) | truth(received)<<1
		},
		registry.FactConnVerifyCode: func(c *Conn) int64 { return int64(c.Facts().VerifyCode) },
		registry.FactConnVerifyMode: func(c *Conn) int64 { return int64(c.Config().VerifyMode) },
	}
	connBytes = map[registry.Fact]func(c *Conn) []byte{
		registry.FactConnNPN:          func(c *Conn) []byte { return []byte(c.Facts().NPN) },
		registry.FactConnALPN:         func(c *Conn) []byte { return []byte(c.Facts().ALPN) },
		registry.FactConnServerName:   func(c *Conn) []byte { return []byte(c.Facts().ServerName) },
		registry.FactConnTLSUnique:    func(c *Conn) []byte { return c.Facts().TLSUnique(c.Server()) },
		registry.FactConnSharedSuites: func(c *Conn) []byte { return suiteBytes(c.Facts().SharedSuites) },
		registry.FactConnOCSPResponse: func(c *Conn) []byte { return c.Facts().PeerOCSP },
	}
	connLists = map[registry.Fact]func(c *Conn) [][]byte{
		registry.FactConnPeerChain:     func(c *Conn) [][]byte { return c.Facts().PeerChain },
		registry.FactConnVerifiedChain: func(c *Conn) [][]byte { return c.Facts().VerifiedChain },
	}

	sessionInts = map[registry.Fact]func(s *session.Session) int64{
		registry.FactSessionTime:         func(s *session.Session) int64 { return s.Created },
		registry.FactSessionTimeout:      func(s *session.Session) int64 { return s.Timeout },
		registry.FactSessionLifetimeHint: func(s *session.Session) int64 { return int64(s.LifetimeHint) },
		registry.FactSessionHasTicket:    func(s *session.Session) int64 { return truth(len(s.Ticket) > 0) },
	}
	sessionBytes = map[registry.Fact]func(s *session.Session) []byte{
		registry.FactSessionID:    func(s *session.Session) []byte { return s.ID },
		registry.FactSessionBytes: (*session.Session).Marshal,
	}
)

// Failures of a question for a fact: the number is not one of this owner's
// facts of this kind; a list has no item with this index.
var (
	noSuchFact = valueError("no such fact")
	NoMore     = valueError("no more items")
)

// FactInt is a fact of the context that is an integer.
func (c *Context) FactInt(f registry.Fact) (int64, *Failure) { return tellInt(contextInts, c, f) }

// FactBytes is a fact of the context that is a byte string or a list of them.
func (c *Context) FactBytes(f registry.Fact, index int) ([]byte, *Failure) {
	return tellBytes(contextBytes, contextLists, c, f, index)
}

// FactInt is a fact of the connection that is an integer.
func (c *Conn) FactInt(f registry.Fact) (int64, *Failure) { return tellInt(connInts, c, f) }

// FactBytes is a fact of the connection that is a byte string or a list of them.
func (c *Conn) FactBytes(f registry.Fact, index int) ([]byte, *Failure) {
	return tellBytes(connBytes, connLists, c, f, index)
}

// SessionInt is a fact of a session that is an integer.
func SessionInt(s *session.Session, f registry.Fact) (int64, *Failure) {
	return tellInt(sessionInts, s, f)
}

// SessionBytes is a fact of a session that is a byte string.
func SessionBytes(s *session.Session, f registry.Fact, index int) ([]byte, *Failure) {
	return tellBytes(sessionBytes, nil, s, f, index)
}

func tellInt[T any](rows map[registry.Fact]func(T) int64, owner T, f registry.Fact) (int64, *Failure) {
	row, ok := rows[f]
	if !ok {
		return 0, noSuchFact
	}
	return row(owner), nil
}

func tellBytes[T any](singles map[registry.Fact]func(T) []byte, lists map[registry.Fact]func(T) [][]byte, owner T, f registry.Fact, index int) ([]byte, *Failure) {
	if row, ok := singles[f]; ok {
		if index != 0 {
			return nil, NoMore
		}
		return row(owner), nil
	}
	row, ok := lists[f]
	if !ok {
		return nil, noSuchFact
	}
	list := row(owner)
	if index < 0 || index >= len(list) {
		return nil, NoMore
	}
	return list[index], nil
}

// counter is the fact that a counter of session_stats() is.
func counter(which Stat) func(*Context) int64 {
	return func(c *Context) int64 { return c.Stat(which) }
}

// schemes is the signature schemes of the peer's proof and of this end's; 0
// where an end has shown no certificate.
func (c *Conn) schemes() (peer, local registry.Scheme) {
	f := c.Facts()
	if c.Server() {
		return f.ClientScheme, f.Scheme
	}
	return f.Scheme, f.ClientScheme
}

// suiteBytes is suite numbers, two bytes each, big endian.
func suiteBytes(suites []registry.Suite) []byte {
	b := make([]byte, 0, 2*len(suites))
	for _, s := range suites {
		b = append(b, byte(s>>8), byte(s))
	}
	return b
}
