package main

/*
#include "pyssl.h"
*/
import "C"

import "github.com/pyssl/pyssl/goimpl/registry"

//export pyssl_abi
func pyssl_abi(tableHash *C.uint64_t) C.int32_t {
	*tableHash = C.uint64_t(registry.TableHash)
	return C.PYSSL_ABI
}

//export pyssl_start
func pyssl_start(procs, gcPercent C.int32_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	return status(err, start(int(procs), int(gcPercent)))
}

//export pyssl_free
func pyssl_free(h C.pyssl_handle) {
	defer func() { _ = recover() }() // there is no way to tell
	free(handle(h))
}

//export pyssl_live
func pyssl_live() C.int64_t { return C.int64_t(live()) }
