package main

/*
#include "pyssl.h"
*/
import "C"

import "github.com/pyssl/pyssl/goimpl/session"

// The rows of enum pyssl_get.
var (
	ctxGetters = map[C.int32_t]ctxGetter{
		C.PYSSL_GET_CTX_CIPHERS: ctxCiphers,
		C.PYSSL_GET_CTX_CA:      ctxCA,
	}
	connGetters = map[C.int32_t]connGetter{
		C.PYSSL_GET_CONN_PEER_CHAIN:     item(func(c *connection) [][]byte { return c.Facts().PeerChain }),
		C.PYSSL_GET_CONN_VERIFIED_CHAIN: item(func(c *connection) [][]byte { return c.Facts().VerifiedChain }),
		C.PYSSL_GET_CONN_ALPN:           one(func(c *connection) []byte { return []byte(c.Facts().ALPN) }),
		C.PYSSL_GET_CONN_SERVER_NAME:    one(func(c *connection) []byte { return []byte(c.Facts().ServerName) }),
		C.PYSSL_GET_CONN_LOCAL_FINISHED: one(func(c *connection) []byte { return c.Facts().LocalFinished }),
		C.PYSSL_GET_CONN_PEER_FINISHED:  one(func(c *connection) []byte { return c.Facts().PeerFinished }),
		C.PYSSL_GET_CONN_SHARED:         one(func(c *connection) []byte { return suiteBytes(c.Facts().SharedSuites) }),
		C.PYSSL_GET_CONN_OCSP:           one(func(c *connection) []byte { return c.Facts().PeerOCSP }),
	}
	sessionGetters = map[C.int32_t]sessionGetter{
		C.PYSSL_GET_SESSION_ID:    func(s *session.Session) []byte { return s.ID },
		C.PYSSL_GET_SESSION_BYTES: (*session.Session).Marshal,
	}
)

//export pyssl_get_bytes
func pyssl_get_bytes(h C.pyssl_handle, id, index C.int32_t, buf *C.uint8_t, room C.size_t, need *C.size_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	*need = 0
	var b []byte
	f := noSuchNumber
	if get, ok := ctxGetters[id]; ok {
		b, f = getCtx(handle(h), get, int(index))
	} else if get, ok := connGetters[id]; ok {
		b, f = getConn(handle(h), get, int(index))
	} else if get, ok := sessionGetters[id]; ok {
		b, f = getSession(handle(h), get)
	}
	if f != nil {
		return fail(err, f)
	}
	if id == C.PYSSL_GET_SESSION_BYTES {
		defer clear(b) // a copy, and it holds the secret
	}
	return deliver(b, buf, room, need, err)
}

//export pyssl_cert_describe
func pyssl_cert_describe(pem C.int32_t, p *C.pyssl_in, n C.size_t, buf *C.uint8_t, room C.size_t, need *C.size_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	*need = 0
	b, f := describe(viewIn(p, n), pem != 0)
	if f != nil {
		return fail(err, f)
	}
	return deliver(b, buf, room, need, err)
}

//export pyssl_cert_subject
func pyssl_cert_subject(der *C.pyssl_in, n C.size_t, buf *C.uint8_t, room C.size_t, need *C.size_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	*need = 0
	b, f := subject(viewIn(der, n))
	if f != nil {
		return fail(err, f)
	}
	return deliver(b, buf, room, need, err)
}
