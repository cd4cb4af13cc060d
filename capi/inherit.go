package main

import (
	"sync"
	"unsafe"
	"weak"

	"github.com/go-python/gopy/gopyh"

	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/sslctx"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// What a forked child inherits. It starts with a Go runtime of its own, which
// knows nothing of its parent's; but the parent's values still lie in memory as
// they were. An old value is frozen there and thawed here when it is first used.
//
// The old memory is foreign to this runtime's collector, like C's: it is read,
// by Freeze methods, and nothing of it is kept or written to. All that the old
// values point to stands at the same addresses: code, types and method tables,
// since the image was started again in place.

// address tells where the value behind a handle lies, for inherit in a child.
// The collector does not move it, and the handle keeps it alive.
func address(h handle) uintptr {
	v, err := gopyh.VarFromHandleTry(gopyh.CGoHandle(h), "")
	if err != nil {
		return 0
	}
	switch v := v.(type) {
	case *sslctx.Context:
		return uintptr(unsafe.Pointer(v))
	case *connection:
		return uintptr(unsafe.Pointer(v))
	case *session.Session:
		return uintptr(unsafe.Pointer(v))
	}
	return 0
}

// heirs are the contexts of this process by those of its parent that they were
// made from: the connections of a context share it here too.
var heirs = struct {
	sync.Mutex
	by map[uintptr]weak.Pointer[sslctx.Context]
}{by: make(map[uintptr]weak.Pointer[sslctx.Context])}

// inheritContext is the context of this process in place of the parent's.
func inheritContext(old *sslctx.Context) (*sslctx.Context, *tlserr.Error) {
	heirs.Lock()
	defer heirs.Unlock()
	at := uintptr(unsafe.Pointer(old))
	if c := heirs.by[at].Value(); c != nil {
		return c, nil
	}
	frozen := old.Freeze()
	defer clear(frozen)
	c, err := sslctx.Thaw(frozen, sslctx.Params{Shared: shared, Rand: random})
	if err == nil {
		heirs.by[at] = weak.Make(c)
	}
	return c, err
}

// inheritConnection is a connection that goes on where the parent's stood.
func inheritConnection(old *connection) (*connection, *tlserr.Error) {
	if old.stepping {
		return nil, broken.Err
	}
	was, wasNow := old.Contexts()
	home, err := inheritContext(was)
	if err != nil {
		return nil, err
	}
	now, err := inheritContext(wasNow)
	if err != nil {
		return nil, err
	}
	frozen := old.Freeze(true)
	defer clear(frozen)
	inner, err := sslctx.ThawConn(frozen, home, now)
	if err != nil {
		return nil, err
	}
	return &connection{Conn: inner}, nil
}

// inheritSession is a copy of the parent's session.
func inheritSession(old *session.Session) (*session.Session, *tlserr.Error) {
	frozen := old.Marshal()
	defer clear(frozen)
	return session.Unmarshal(frozen)
}

// thawConnection makes a connection of ctx from what pyssl_conn_freeze gave.
func thawConnection(ctx handle, frozen []byte) (handle, *sslctx.Failure) {
	c, f := lookup[*sslctx.Context](ctx)
	if f != nil {
		return 0, f
	}
	inner, err := sslctx.ThawConn(frozen, c, c)
	if err != nil {
		return 0, notFrozen
	}
	if f := c.MayOpen(inner.Server()); f != nil {
		inner.Wipe()
		return 0, f
	}
	return register("connection", &connection{Conn: inner}), nil
}

var notFrozen = &sslctx.Failure{Kind: sslctx.Value, Text: "these are not the bytes of a frozen connection of this version of pyssl"}
