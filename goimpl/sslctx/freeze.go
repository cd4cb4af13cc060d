package sslctx

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/verify"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// frozenVersion is the first byte of a frozen context and of a frozen
// connection. It changes with what follows.
const frozenVersion = 1

// Freeze writes the context as bytes, from which Thaw makes its equal. They
// hold private keys and ticket keys; the caller wipes them.
//
//	uint8   version = 1
//	int     Python's version
//	        settings (config.Config.Code, with keys)
//	int     the identity loaded last
//	        what it trusts
//	        ticket keys
//	list    sessions of the cache, newest first: id, session
//	int64   counters
//
// Freeze only reads, and calls nothing that waits for a lock another thread
// could have held for good: it is also called on contexts of a process that was
// forked, whose threads are gone (docs/FORK.md).
func (c *Context) Freeze() []byte {
	w := wire.NewWriter()
	version := uint8(frozenVersion)
	w.U8(&version)
	w.Int(&c.python)
	c.Config().Code(w, true)
	c.fields(w)
	return w.Out()
}

// Thaw is the reverse of Freeze; p says what Freeze leaves out, Shared and Rand.
func Thaw(b []byte, p Params) (*Context, *tlserr.Error) {
	r := wire.NewDecoder(b)
	var version uint8
	r.U8(&version)
	r.Int(&p.Python)
	if version != frozenVersion {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	cfg := new(config.Config)
	cfg.Code(r, true)
	c := bareContext(p)
	c.fields(r)
	if !r.Done() || c.newest < 0 || c.newest > 0 && c.newest >= len(cfg.Identities) {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	cfg.Trust = c.trust
	c.derive(cfg)
	c.current.Store(cfg)
	return c, nil
}

func (c *Context) fields(w *wire.Codec) {
	w.Int(&c.newest)
	c.codeTrust(w)
	c.tickets.Code(w)
	c.cache.fields(w)
	for i := range c.stats.counts {
		n := c.stats.counts[i].Load()
		w.I64(&n)
		c.stats.counts[i].Store(n)
	}
}

func (c *Context) codeTrust(w *wire.Codec) {
	var all verify.Contents
	if !w.Reading() {
		all = c.trust.Export()
	}
	wire.Slice(w, &all.Certs, codeStored)
	wire.Slice(w, &all.CRLs, (*wire.Codec).Bytes)
	wire.Slice(w, &all.Bundles, (*wire.Codec).Bytes)
	wire.Slice(w, &all.Dirs, (*wire.Codec).String)
	if !w.Reading() || !w.OK() {
		return
	}
	store, err := verify.Import(all, c.shared.bundle)
	if err != nil {
		w.Fail()
		return
	}
	c.trust = store
}

func codeStored(w *wire.Codec, c *verify.StoredCert) {
	w.Bytes(&c.DER)
	w.Bool(&c.HasAux)
	wire.List(w, &c.Trust, (*wire.Codec).String)
	wire.List(w, &c.Reject, (*wire.Codec).String)
}

func (c *cache) fields(w *wire.Codec) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var all []*entry
	if !w.Reading() {
		for at := c.order.Front(); at != nil; at = at.Next() {
			all = append(all, at.Value.(*entry))
		}
	}
	wire.Slice(w, &all, codeEntry)
	if w.Reading() {
		for _, e := range all {
			c.entries[e.id] = c.order.PushBack(e)
		}
	}
}

func codeEntry(w *wire.Codec, e **entry) {
	if w.Reading() {
		*e = new(entry)
	}
	w.String(&(*e).id)
	w.Bytes(&(*e).session)
}

// Freeze writes the connection as bytes, from which ThawConn makes one that
// goes on where this one is. They hold its keys; the caller wipes them. What
// they leave out is the contexts'. keys: where the connection goes on with
// identities that its context has no longer, they come too.
//
//	uint8   version = 1
//	bool    keys, and with them the identities; settings
//	bools   traced, offered, begun, settled
//	bytes   conn.Conn
func (c *Conn) Freeze(keys bool) []byte {
	w := wire.NewWriter()
	version := uint8(frozenVersion)
	cfg := c.Config()
	keys = keys && !slices.Equal(cfg.Identities, c.ctx.Config().Identities)
	w.U8(&version)
	w.Bool(&keys)
	cfg.Code(w, keys)
	c.fields(w)
	inner := c.Conn.Freeze()
	defer clear(inner)
	w.Bytes(&inner)
	return w.Out()
}

// ThawConn is the reverse of Conn.Freeze, for a connection that home opened and
// that goes on with ctx, in most cases the same.
func ThawConn(b []byte, home, ctx *Context) (*Conn, *tlserr.Error) {
	r := wire.NewDecoder(b)
	var version uint8
	var keys bool
	r.U8(&version)
	r.Bool(&keys)
	if version != frozenVersion {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	c, cfg := &Conn{home: home, ctx: ctx}, new(config.Config)
	cfg.Code(r, keys)
	if !keys {
		cfg.Identities = ctx.Config().Identities
	}
	home.derive(cfg)
	cfg.Trust = ctx.trust
	c.fields(r)
	var inner []byte
	r.Bytes(&inner)
	defer clear(inner)
	if !r.Done() {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	var err *tlserr.Error
	c.Conn, err = conn.Thaw(inner, cfg, home.rand)
	return c, err
}

func (c *Conn) fields(w *wire.Codec) {
	for _, flag := range []*bool{&c.traced, &c.offered, &c.begun, &c.settled} {
		w.Bool(flag)
	}
}

// Contexts is the context that opened the connection and the one in force.
func (c *Conn) Contexts() (home, now *Context) { return c.home, c.ctx }
