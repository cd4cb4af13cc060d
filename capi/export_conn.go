package main

/*
#include "pyssl.h"
*/
import "C"

import (
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/sslctx"
)

// The engine's numbers are those of the header; one that is not stops the build.
var (
	_ = [1]struct{}{}[C.PYSSL_HANDSHAKE-conn.Handshake]
	_ = [1]struct{}{}[C.PYSSL_READ-conn.Read]
	_ = [1]struct{}{}[C.PYSSL_WRITE-conn.Write]
	_ = [1]struct{}{}[C.PYSSL_SHUTDOWN-conn.Shutdown]
	_ = [1]struct{}{}[C.PYSSL_UPDATE_KEYS-conn.UpdateKeys]
	_ = [1]struct{}{}[C.PYSSL_ASK_CERTIFICATE-conn.AskCertificate]
	_ = [1]struct{}{}[C.PYSSL_DONE-conn.Done]
	_ = [1]struct{}{}[C.PYSSL_WANT_READ-conn.WantRead]
	_ = [1]struct{}{}[C.PYSSL_WANT_WRITE-conn.WantWrite]
	_ = [1]struct{}{}[C.PYSSL_WANT_ANSWER-conn.WantAnswer]
	_ = [1]struct{}{}[C.PYSSL_CLOSED-conn.Closed]
	_ = [1]struct{}{}[C.PYSSL_EV_NONE-handshake.EventNone]
	_ = [1]struct{}{}[C.PYSSL_EV_KEYLOG-handshake.EventKeyLog]
	_ = [1]struct{}{}[C.PYSSL_EV_MESSAGE-handshake.EventMessage]
	_ = [1]struct{}{}[C.PYSSL_EV_SESSION-handshake.EventNewSession]
	_ = [1]struct{}{}[C.PYSSL_EV_HANDSHAKEN-handshake.EventHandshaken]
	_ = [1]struct{}{}[C.PYSSL_EV_CLIENT_HELLO-handshake.EventAskClientHello]
	_ = [1]struct{}{}[C.PYSSL_EV_PSK-handshake.EventAskPSK]
	_ = [1]struct{}{}[C.PYSSL_EV_KINDS-handshake.EventKinds]
)

//export pyssl_conn_new
func pyssl_conn_new(ctx C.pyssl_handle, server C.int32_t, name *C.pyssl_in, nameLen C.size_t, session C.pyssl_handle, err *C.pyssl_error) (ret C.pyssl_handle) {
	defer guardHandle(err, &ret)
	h, f := openConnection(handle(ctx), server != 0, textIn(name, nameLen), handle(session))
	return opened(err, h, f)
}

//export pyssl_conn_step
func pyssl_conn_step(h C.pyssl_handle, op C.int32_t, io *C.pyssl_io, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	io.wire_used, io.send_len, io.data_done, io.need, io.events = 0, 0, 0, 0, 0
	c, f := connectionOf(handle(h))
	if f != nil {
		return fail(err, f)
	}
	if op < C.PYSSL_HANDSHAKE || op > C.PYSSL_ASK_CERTIFICATE || io.send_cap < C.PYSSL_SEND_MIN {
		return fail(err, noSuchNumber)
	}
	c.io.Wire, c.io.Send, c.io.Data = view(io.wire, io.wire_len), view(io.send, io.send_cap), view(io.data, io.data_len)
	c.io.EOF = io.eof != 0
	want, e := c.step(conn.Op(op), int64(io.now))
	io.wire_used, io.send_len = C.size_t(c.io.WireUsed), C.size_t(c.io.SendLen)
	io.data_done, io.need = C.size_t(c.io.DataLen), C.size_t(c.io.Need)
	io.events = C.int32_t(c.waiting())
	if e != nil {
		return failTLS(err, e, "")
	}
	return C.int32_t(want)
}

//export pyssl_conn_event
func pyssl_conn_event(h C.pyssl_handle, ev *C.pyssl_event, buf *C.uint8_t, room C.size_t, need *C.size_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	*ev, *need = C.pyssl_event{}, 0
	c, f := connectionOf(handle(h))
	if f != nil {
		return fail(err, f)
	}
	e, ok := c.peek()
	if !ok {
		return 0
	}
	size := len(e.Name) + len(e.Data) + len(e.Random)
	if *need = C.size_t(size); size > int(room) {
		return tooSmall(err)
	}
	b := view(buf, room)
	b = b[copy(b, e.Name):]
	b = b[copy(b, e.Data):]
	copy(b, e.Random)
	*ev = C.pyssl_event{
		kind: C.int32_t(e.Kind), has_name: flag(e.HasName), write: flag(e.Write),
		version: C.int32_t(e.Version), content: C.int32_t(e.Content), _type: C.int32_t(e.Type),
		name_len: C.size_t(len(e.Name)), data_len: C.size_t(len(e.Data)), random_len: C.size_t(len(e.Random)),
	}
	if e.Session != nil {
		ev.session = C.pyssl_handle(registerSession(e.Session))
	}
	c.taken()
	return 1
}

func flag(b bool) C.int32_t {
	if b {
		return 1
	}
	return 0
}

//export pyssl_conn_answer
func pyssl_conn_answer(h, ctx C.pyssl_handle, alert C.int32_t, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	c, f := connectionOf(handle(h))
	if f != nil {
		return fail(err, f)
	}
	return status(err, c.answer(handle(ctx), int32(alert)))
}

//export pyssl_conn_answer_psk
func pyssl_conn_answer_psk(h C.pyssl_handle, identity *C.pyssl_in, identityLen C.size_t, secret *C.pyssl_in, secretLen C.size_t,
	err *C.pyssl_error,
) (ret C.int32_t) {
	defer guard(err, &ret)
	c, f := connectionOf(handle(h))
	if f != nil {
		return fail(err, f)
	}
	c.taken()
	c.AnswerPSK(viewIn(identity, identityLen), viewIn(secret, secretLen))
	return C.PYSSL_DONE
}

//export pyssl_conn_set_ctx
func pyssl_conn_set_ctx(h, ctx C.pyssl_handle, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	c, f := connectionOf(handle(h))
	if f != nil {
		return fail(err, f)
	}
	next, f := lookup[*sslctx.Context](handle(ctx))
	if f != nil {
		return fail(err, f)
	}
	c.SetContext(next)
	return C.PYSSL_DONE
}

//export pyssl_conn_set_session
func pyssl_conn_set_session(h, session C.pyssl_handle, err *C.pyssl_error) (ret C.int32_t) {
	defer guard(err, &ret)
	c, f := connectionOf(handle(h))
	if f != nil {
		return fail(err, f)
	}
	s, f := sessionOf(handle(session))
	if f != nil {
		return fail(err, f)
	}
	if e := c.SetResume(s); e != nil {
		return failTLS(err, e, "")
	}
	return C.PYSSL_DONE
}

// noSession goes with the 0 that is no failure.
var noSession = &sslctx.Failure{Kind: sslctx.Value, Text: "no session yet"}

//export pyssl_conn_session
func pyssl_conn_session(h C.pyssl_handle, err *C.pyssl_error) (ret C.pyssl_handle) {
	defer guardHandle(err, &ret)
	c, f := connectionOf(handle(h))
	if f != nil {
		return opened(err, 0, f)
	}
	s := c.ShownSession()
	if s == nil {
		return opened(err, 0, noSession)
	}
	return opened(err, registerSession(s), nil)
}

//export pyssl_conn_export
func pyssl_conn_export(h C.pyssl_handle, label *C.pyssl_in, labelLen C.size_t, hasContext C.int32_t, context *C.pyssl_in,
	contextLen C.size_t, out *C.uint8_t, n C.size_t, err *C.pyssl_error,
) (ret C.int32_t) {
	defer guard(err, &ret)
	c, f := connectionOf(handle(h))
	if f != nil {
		return fail(err, f)
	}
	return status(err, c.export(textIn(label, labelLen), viewIn(context, contextLen), hasContext != 0, view(out, n)))
}
