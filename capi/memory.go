package main

/*
#include "pyssl.h"
*/
import "C"

import "unsafe"

// view is the caller's buffer, without a copy: good until the export returns.
// A null pointer with a length panics, which guard turns into an error.
func view(p *C.uint8_t, n C.size_t) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(p)), int(n))
}

// viewIn is view of bytes that are only read.
func viewIn(p *C.pyssl_in, n C.size_t) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(p)), int(n))
}

// copyIn is a copy of the caller's bytes that the engine may keep; never nil.
func copyIn(p *C.pyssl_in, n C.size_t) []byte {
	return append(make([]byte, 0, int(n)), viewIn(p, n)...)
}

// textIn is the caller's bytes as a string.
func textIn(p *C.pyssl_in, n C.size_t) string { return string(viewIn(p, n)) }

// deliver puts b into the caller's buffer, or tells how much room it takes.
func deliver(b []byte, buf *C.uint8_t, room C.size_t, need *C.size_t, err *C.pyssl_error) C.int32_t {
	*need = C.size_t(len(b))
	if len(b) > int(room) {
		return tooSmall(err)
	}
	copy(view(buf, room), b)
	return C.PYSSL_DONE
}
