package main

/*
#include "pyssl.h"
*/
import "C"

import (
	"unicode/utf8"
	"unsafe"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sslctx"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// The kinds of failures are those of the header; one that is not stops the build.
var (
	_ = [1]struct{}{}[C.PYSSL_E_SSL-sslctx.TLS]
	_ = [1]struct{}{}[C.PYSSL_E_VALUE-sslctx.Value]
	_ = [1]struct{}{}[C.PYSSL_E_TYPE-sslctx.Type]
	_ = [1]struct{}{}[C.PYSSL_E_PASSWORD-sslctx.Password]
)

// guard is deferred by every export that answers with a status: a panic below
// it becomes PYSSL_ERROR.
func guard(out *C.pyssl_error, ret *C.int32_t) {
	if p := recover(); p != nil {
		*ret = failTLS(out, tlserr.FromPanic(p), "")
	}
}

// guardHandle is guard for exports that answer with a handle.
func guardHandle(out *C.pyssl_error, ret *C.pyssl_handle) {
	if p := recover(); p != nil {
		failTLS(out, tlserr.FromPanic(p), "")
		*ret = 0
	}
}

// status is the answer of an export that has nothing else to say.
func status(out *C.pyssl_error, f *sslctx.Failure) C.int32_t {
	if f != nil {
		return fail(out, f)
	}
	return C.PYSSL_DONE
}

// opened is the answer of an export that makes a handle.
func opened(out *C.pyssl_error, h handle, f *sslctx.Failure) C.pyssl_handle {
	if f != nil {
		fail(out, f)
		return 0
	}
	return C.pyssl_handle(h)
}

// fail fills in the error and answers PYSSL_ERROR.
func fail(out *C.pyssl_error, f *sslctx.Failure) C.int32_t {
	if f.Kind == sslctx.TLS {
		return failTLS(out, f.Err, f.Text)
	}
	*out = C.pyssl_error{kind: C.int32_t(f.Kind), alert: -1}
	setDetail(out, f.Text)
	return C.PYSSL_ERROR
}

// failTLS fills in a row of the table. Words go along where they replace the
// row's: those of a refused certificate or of a broken promise of ours, and text.
func failTLS(out *C.pyssl_error, e *tlserr.Error, text string) C.int32_t {
	*out = C.pyssl_error{
		kind:        C.PYSSL_E_SSL,
		reason:      C.int32_t(e.Reason),
		alert:       -1,
		verify_code: C.int32_t(e.Verify),
		depth:       C.int32_t(e.Depth),
	}
	if e.Alert != registry.NoAlert {
		out.alert = C.int32_t(e.Alert)
	}
	if e.Remote {
		out.remote = 1
	}
	if text == "" && (e.Verify != 0 || e.Reason == registry.ErrInternalError) {
		text = e.Detail
	}
	setDetail(out, text)
	return C.PYSSL_ERROR
}

// tooSmall says that the caller's buffer is.
func tooSmall(out *C.pyssl_error) C.int32_t {
	*out = C.pyssl_error{kind: C.PYSSL_E_SPACE, alert: -1}
	return C.PYSSL_ERROR
}

// noMore says that a list has no item with this index.
func noMore(out *C.pyssl_error) C.int32_t {
	*out = C.pyssl_error{kind: C.PYSSL_E_END, alert: -1}
	return C.PYSSL_ERROR
}

// setDetail copies text, cut between characters where it is too long.
func setDetail(out *C.pyssl_error, text string) {
	if text == "" {
		return
	}
	room := unsafe.Slice((*byte)(unsafe.Pointer(&out.detail[0])), len(out.detail)-1)
	for len(text) > len(room) {
		_, n := utf8.DecodeLastRuneInString(text)
		text = text[:len(text)-n]
	}
	copy(room, text)
	out.has_detail = 1
}
