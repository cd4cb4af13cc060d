package main

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/sslctx"
)

// Byte strings that can be read, by the kind of handle they belong to. index
// counts where there are several.
type (
	ctxGetter     func(c *sslctx.Context, index int) ([]byte, bool)
	connGetter    func(c *connection, index int) ([]byte, bool)
	sessionGetter func(s *session.Session) []byte
)

var noMore = &sslctx.Failure{Kind: sslctx.Value, Text: "no more items"}

func getCtx(h handle, get ctxGetter, index int) ([]byte, *sslctx.Failure) {
	c, f := lookup[*sslctx.Context](h)
	if f != nil {
		return nil, f
	}
	return found(get(c, index))
}

func getConn(h handle, get connGetter, index int) ([]byte, *sslctx.Failure) {
	c, f := connectionOf(h)
	if f != nil {
		return nil, f
	}
	return found(get(c, index))
}

func getSession(h handle, get sessionGetter) ([]byte, *sslctx.Failure) {
	r, f := lookup[*resumable](h)
	if f != nil {
		return nil, f
	}
	return get(r.value.Load()), nil
}

func found(b []byte, ok bool) ([]byte, *sslctx.Failure) {
	if !ok {
		return nil, noMore
	}
	return b, nil
}

func ctxCiphers(c *sslctx.Context, _ int) ([]byte, bool) { return suiteBytes(c.Ciphers()), true }

func ctxCA(c *sslctx.Context, index int) ([]byte, bool) {
	certs := c.CACerts()
	if index < 0 || index >= len(certs) {
		return nil, false
	}
	return certs[index].Raw, true
}

// item is the connGetter of a list.
func item(list func(*connection) [][]byte) connGetter {
	return func(c *connection, index int) ([]byte, bool) {
		l := list(c)
		if index < 0 || index >= len(l) {
			return nil, false
		}
		return l[index], true
	}
}

// one is the connGetter of a single byte string.
func one(get func(*connection) []byte) connGetter {
	return func(c *connection, _ int) ([]byte, bool) { return get(c), true }
}

// suiteBytes is suite numbers, two bytes each, big endian.
func suiteBytes(suites []registry.Suite) []byte {
	b := make([]byte, 0, 2*len(suites))
	for _, s := range suites {
		b = append(b, byte(s>>8), byte(s))
	}
	return b
}
