package main

/*
#include "pyssl.h"
*/
import "C"

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sslctx"
)

//export pyssl_ctx_new
func pyssl_ctx_new(protocol, python C.int32_t, err *C.pyssl_error) (ret C.pyssl_handle) {
	defer guardHandle(err, &ret)
	c, f := sslctx.New(sslctx.Params{
		Protocol:        int(protocol),
		Python:          int(python &^ C.PYSSL_OPENSSL_DEFAULTS),
		OpenSSLDefaults: python&C.PYSSL_OPENSSL_DEFAULTS != 0,
		Shared:          shared,
		Rand:            random,
	})
	if f != nil {
		return opened(err, 0, f)
	}
	return opened(err, register("context", c), nil)
}

// contextAnd is a context and one of its settings.
func contextAnd(ctx C.pyssl_handle, setting C.int32_t) (*sslctx.Context, registry.Setting, *sslctx.Failure) {
	c, f := lookup[*sslctx.Context](handle(ctx))
	if f != nil {
		return nil, 0, f
	}
	s, f := settingOf(int32(setting))
	return c, s, f
}

//export pyssl_ctx_set_int
func pyssl_ctx_set_int(ctx C.pyssl_handle, setting C.int32_t, value C.int64_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	c, s, f := contextAnd(ctx, setting)
	if f != nil {
		return fail(err, f)
	}
	return status(err, c.SetInt(s, int64(value)))
}

//export pyssl_ctx_get_int
func pyssl_ctx_get_int(ctx C.pyssl_handle, setting C.int32_t, value *C.int64_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	*value = 0
	c, s, f := contextAnd(ctx, setting)
	if f != nil {
		return fail(err, f)
	}
	v, f := c.Int(s)
	*value = C.int64_t(v)
	return status(err, f)
}

//export pyssl_ctx_set_bytes
func pyssl_ctx_set_bytes(ctx C.pyssl_handle, setting C.int32_t, p *C.pyssl_in, n C.size_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	c, s, f := contextAnd(ctx, setting)
	if f != nil {
		return fail(err, f)
	}
	items, f := c.SetBytes(s, copyIn(p, n))
	if f != nil {
		return fail(err, f)
	}
	return C.int32_t(items)
}

//export pyssl_ctx_load_identity
func pyssl_ctx_load_identity(ctx C.pyssl_handle, cert *C.pyssl_in, certLen C.size_t, key *C.pyssl_in, keyLen C.size_t,
	hasPassword C.int32_t, password *C.pyssl_in, passwordLen C.size_t, err *C.pyssl_error,
) (ret C.int32_t) {
	defer guard(err, &ret)
	c, f := lookup[*sslctx.Context](handle(ctx))
	if f != nil {
		return fail(err, f)
	}
	certs, k := copyIn(cert, certLen), copyIn(key, keyLen)
	defer clear(certs) // a file may hold both
	defer clear(k)
	var word []byte
	if hasPassword != 0 {
		word = copyIn(password, passwordLen) // never nil
		defer clear(word)
	}
	return status(err, c.LoadIdentity(certs, k, word))
}
