package main

/*
#include "pyssl.h"
*/
import "C"

import (
	"errors"
	"syscall"

	"github.com/pyssl/pyssl/goimpl/document"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/winstore"
)

//export pyssl_store
func pyssl_store(name *C.pyssl_in, n C.size_t, crls C.int32_t, buf *C.uint8_t, room C.size_t, need *C.size_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	*need = 0
	doc, failure := describeStore(string(viewIn(name, n)), crls != 0)
	if failure != nil {
		return failSystem(err, failure)
	}
	return deliver(doc, buf, room, need, err)
}

// describeStore is what enum_certificates or enum_crls returns.
func describeStore(name string, crls bool) (document.Document, error) {
	if crls {
		list, err := winstore.CRLs(name)
		return winstore.DescribeCRLs(list), err
	}
	list, err := winstore.Certificates(name)
	return winstore.DescribeCertificates(list), err
}

// failSystem fills in an error of the operating system.
func failSystem(out *C.pyssl_error, err error) C.int32_t {
	var number syscall.Errno
	switch {
	case errors.Is(err, errors.ErrUnsupported):
		number = syscall.ENOTSUP
	case !errors.As(err, &number):
		return failTLS(out, tlserr.FromPanic(err), "")
	}
	*out = C.pyssl_error{kind: C.PYSSL_E_SYSTEM, reason: C.int32_t(number), alert: -1}
	return C.PYSSL_ERROR
}
