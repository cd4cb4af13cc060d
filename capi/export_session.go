package main

/*
#include "pyssl.h"
*/
import "C"

import "github.com/pyssl/pyssl/goimpl/session"

// times maps enum pyssl_session_int.
var times = map[C.int32_t]struct {
	get func(s *session.Session) int64
	set func(s *session.Session, v int64) // nil: read-only
}{
	C.PYSSL_SESSION_TIME: {
		func(s *session.Session) int64 { return s.Created },
		func(s *session.Session, v int64) { s.Created = v },
	},
	C.PYSSL_SESSION_TIMEOUT: {
		func(s *session.Session) int64 { return s.Timeout },
		func(s *session.Session, v int64) { s.Timeout = v },
	},
	C.PYSSL_SESSION_LIFETIME_HINT: {get: func(s *session.Session) int64 { return int64(s.LifetimeHint) }},
	C.PYSSL_SESSION_HAS_TICKET:    {get: func(s *session.Session) int64 { return truth(len(s.Ticket) > 0) }},
}

//export pyssl_session_get_int
func pyssl_session_get_int(h C.pyssl_handle, id C.int32_t, value *C.int64_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	r, f := lookup[*resumable](handle(h))
	if f != nil {
		return fail(err, f)
	}
	row, ok := times[id]
	if !ok {
		return fail(err, noSuchNumber)
	}
	*value = C.int64_t(row.get(r.value.Load()))
	return C.PYSSL_DONE
}

//export pyssl_session_set_int
func pyssl_session_set_int(h C.pyssl_handle, id C.int32_t, value C.int64_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	r, f := lookup[*resumable](handle(h))
	if f != nil {
		return fail(err, f)
	}
	row := times[id]
	if row.set == nil {
		return fail(err, noSuchNumber)
	}
	r.change(func(s *session.Session) { row.set(s, int64(value)) })
	return C.PYSSL_DONE
}

//export pyssl_session_load
func pyssl_session_load(p *C.pyssl_in, n C.size_t, err *C.pyssl_error) (ret C.pyssl_handle) {
	defer guardHandle(err, &ret)
	h, f := loadSession(viewIn(p, n)) // what is read is copied
	return opened(err, h, f)
}
