package main

import (
	"sync/atomic"

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

// resumable is a session that C holds. Its times may be set while connections
// use it: they keep the value they were given.
type resumable struct {
	value atomic.Pointer[session.Session]
}

func registerSession(s *session.Session) handle {
	r := new(resumable)
	r.value.Store(s)
	return register("session", r)
}

// change swaps in a changed copy.
func (r *resumable) change(set func(*session.Session)) {
	for {
		old := r.value.Load()
		next := *old
		set(&next)
		if r.value.CompareAndSwap(old, &next) {
			return
		}
	}
}

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
	r, f := lookup[*resumable](h)
	if f != nil {
		return nil, f
	}
	return r.value.Load(), nil
}
