package main

/*
#include "pyssl.h"
*/
import "C"

import (
	"unsafe"

	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/sslctx"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

//export pyssl_address
func pyssl_address(h C.pyssl_handle) C.uintptr_t {
	defer func() { _ = recover() }() // 0: it cannot be inherited
	return C.uintptr_t(address(handle(h)))
}

//export pyssl_inherit
func pyssl_inherit(kind C.int32_t, object unsafe.Pointer, err *C.pyssl_error) (ret C.pyssl_handle) {
	defer guardHandle(err, &ret)
	if object == nil {
		return opened(err, 0, invalidHandle)
	}
	switch kind {
	case C.PYSSL_CONTEXT:
		return heir(err, "context", inheritContext, (*sslctx.Context)(object))
	case C.PYSSL_CONNECTION:
		return heir(err, "connection", inheritConnection, (*connection)(object))
	case C.PYSSL_SESSION:
		return heir(err, "session", inheritSession, (*session.Session)(object))
	}
	return opened(err, 0, noSuchNumber)
}

func heir[T any](err *C.pyssl_error, kind string, inherit func(T) (T, *tlserr.Error), old T) C.pyssl_handle {
	v, e := inherit(old)
	if e != nil {
		return opened(err, 0, &sslctx.Failure{Err: e})
	}
	return opened(err, register(kind, v), nil)
}

//export pyssl_conn_freeze
func pyssl_conn_freeze(h C.pyssl_handle, buf *C.uint8_t, room C.size_t, need *C.size_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	c, f := connectionOf(handle(h))
	if f != nil {
		return fail(err, f)
	}
	frozen := c.Freeze(false)
	defer clear(frozen)
	return deliver(frozen, buf, room, need, err)
}

//export pyssl_conn_thaw
func pyssl_conn_thaw(ctx C.pyssl_handle, p *C.pyssl_in, n C.size_t, err *C.pyssl_error) (ret C.pyssl_handle) {
	defer guardHandle(err, &ret)
	h, f := thawConnection(handle(ctx), viewIn(p, n)) // what is read is copied
	return opened(err, h, f)
}
