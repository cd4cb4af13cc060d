package main

import (
	"github.com/go-python/gopy/gopyh"

	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/sslctx"
)

// handle stands for a Go value that C holds: positive, never used twice, 0 for none.
type handle int64

// register gives a value its handle. gopyh starts at no references and lets a
// value go when the count falls back to none, so the one reference C holds is
// taken here and dropped in free.
func register(kind string, v any) handle {
	h := gopyh.Register(kind, v)
	gopyh.IncRef(h)
	return handle(h)
}

// lookup is the value behind h, if it is alive and of type T.
func lookup[T any](h handle) (v T, f *sslctx.Failure) {
	x, err := gopyh.VarFromHandleTry(gopyh.CGoHandle(h), "")
	if err == nil {
		if v, ok := x.(T); ok {
			return v, nil
		}
	}
	return v, invalidHandle
}

var invalidHandle = &sslctx.Failure{Kind: sslctx.Value, Text: "invalid handle"}

// free gives a handle back; a connection forgets its secrets. 0, and a handle
// that is gone already, are ignored.
func free(h handle) {
	if c, f := lookup[*connection](h); f == nil {
		c.Wipe()
	}
	gopyh.DecRef(gopyh.CGoHandle(h))
}

// live is the number of handles in use.
func live() int { return gopyh.NumHandles() }

func registerSession(s *session.Session) handle { return register("session", s) }

// loadSession is a new handle for a session kept as bytes.
func loadSession(b []byte) (handle, *sslctx.Failure) {
	s, err := session.Unmarshal(b)
	if err != nil {
		return 0, &sslctx.Failure{Err: err}
	}
	return registerSession(s), nil
}

// sessionOf is the session behind a handle; 0 stands for none.
func sessionOf(h handle) (*session.Session, *sslctx.Failure) {
	if h == 0 {
		return nil, nil
	}
	return lookup[*session.Session](h)
}
