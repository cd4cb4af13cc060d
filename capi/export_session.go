package main

/*
#include "pyssl.h"
*/
import "C"

//export pyssl_session_load
func pyssl_session_load(p *C.pyssl_in, n C.size_t, err *C.pyssl_error) (ret C.pyssl_handle) {
	defer guardHandle(err, &ret)
	h, f := loadSession(viewIn(p, n)) // what is read is copied
	return opened(err, h, f)
}
