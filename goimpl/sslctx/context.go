package sslctx

import (
	"io"
	"sync"
	"sync/atomic"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// Params is what a context starts from.
type Params struct {
	Protocol int // PROTOCOL_*
	Python   int // PY_VERSION_HEX >> 16, e.g. 0x030d: defaults and some checks differ
	// OpenSSLDefaults: this Python leaves cipher suites and versions to OpenSSL's defaults.
	OpenSSLDefaults bool
	Shared          *Shared
	Rand            io.Reader
}

// Context is an SSLContext. It is safe for concurrent use.
type Context struct {
	python int
	shared *Shared
	rand   io.Reader

	trust   *verify.Store
	tickets *sealed // sealed with the context's own keys
	cache   *cache
	stats   stats

	current atomic.Pointer[config.Config] // replaced under mu, read without

	mu     sync.Mutex
	newest int // of Config.Identities, the one last loaded
}

// New returns a context with CPython's C-level defaults for its protocol.
func New(p Params) (*Context, *Failure) {
	if !known(p.Protocol) {
		if p.Python < config.Python310 {
			return nil, valueError("invalid or unsupported protocol version")
		}
		return nil, valueError("invalid or unsupported protocol version %d", p.Protocol)
	}
	c := bareContext(p)
	cfg := config.New(p.Protocol, p.Python)
	if p.OpenSSLDefaults {
		cfg.UseOpenSSLDefaults()
	}
	cfg.Trust = c.trust
	c.derive(cfg)
	c.current.Store(cfg)
	return c, nil
}

// bareContext is a context without settings.
func bareContext(p Params) *Context {
	c := &Context{python: p.Python, shared: p.Shared, rand: p.Rand, trust: verify.NewStore()}
	c.tickets = &sealed{session.NewKeys(p.Rand), &c.stats}
	c.cache = newCache(&c.stats)
	return c
}

// Config is the settings in force. It is immutable.
func (c *Context) Config() *config.Config { return c.current.Load() }

// change swaps in a changed clone of the Config; where set fails nothing changes.
func (c *Context) change(set func(cfg *config.Config) *Failure) *Failure {
	c.mu.Lock()
	defer c.mu.Unlock()
	cfg := c.Config().Clone()
	if f := set(cfg); f != nil {
		return f
	}
	c.derive(cfg)
	c.current.Store(cfg)
	return nil
}

// derive fills in what follows from several settings at once.
func (c *Context) derive(cfg *config.Config) {
	cfg.MinVersion, cfg.MaxVersion = cfg.Effective()
	cfg.Tickets, cfg.Sessions = c.tickets, c.cache
	if cfg.Option(registry.OpNoTicket) {
		cfg.Tickets = nil
	}
}
