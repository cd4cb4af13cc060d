package main

/*
#include "pyssl.h"
*/
import "C"

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sslctx"
)

//export pyssl_get_int
func pyssl_get_int(h C.pyssl_handle, fact C.int32_t, value *C.int64_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	*value = 0
	who, f, failure := tellerOf(handle(h), int32(fact))
	if failure != nil {
		return fail(err, failure)
	}
	n, failure := who.FactInt(f)
	*value = C.int64_t(n)
	return status(err, failure)
}

//export pyssl_get_bytes
func pyssl_get_bytes(h C.pyssl_handle, fact, index C.int32_t, buf *C.uint8_t, room C.size_t, need *C.size_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	*need = 0
	who, f, failure := tellerOf(handle(h), int32(fact))
	if failure != nil {
		return fail(err, failure)
	}
	b, failure := who.FactBytes(f, int(index))
	if failure == sslctx.NoMore {
		return noMore(err)
	}
	if failure != nil {
		return fail(err, failure)
	}
	if f == registry.FactSessionBytes {
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
