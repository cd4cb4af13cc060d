/* conn.c: _SSLSocket, and how one operation runs to its end.
 *
 * An operation is a loop around pyssl_conn_step. The engine says what it lacks;
 * the transport brings it or says that it must be waited for. Nearly all of it
 * runs without the GIL. The lock of the connection is held while the engine and
 * the buffers are used, and not while anything is waited for: a thread that
 * reads does not keep another from writing.
 */
#include "pyssl_ext.h"

#include <errno.h>
#include <string.h>
#include <time.h>

#define CONN(self) ((ConnObject *)(self))

/* ---- The lock --------------------------------------------------------------------- */

void conn_lock_nogil(ConnObject *c) { PyThread_acquire_lock(c->lock, WAIT_LOCK); }

void conn_lock(ConnObject *c)
{
	if (PyThread_acquire_lock(c->lock, NOWAIT_LOCK))
		return;
	Py_BEGIN_ALLOW_THREADS
	conn_lock_nogil(c);
	Py_END_ALLOW_THREADS
}

void conn_unlock(ConnObject *c) { PyThread_release_lock(c->lock); }

int conn_enter(ConnObject *c) { return ref_enter(c->st, &c->ref); }

int conn_int(ConnObject *c, int id, int64_t *value)
{
	pyssl_error err;
	int ret;

	*value = 0;
	if (conn_enter(c) < 0)
		return -1;
	conn_lock(c);
	ret = engine.pyssl_get_int(c->ref.handle, id, value, &err);
	conn_unlock(c);
	if (ret < 0)
		RAISE_LIBRARY(c->st, &err);
	return ret < 0 ? -1 : 0;
}

/* ---- One step --------------------------------------------------------------------- */

/* The most that a step writes beside plaintext fits in one record's room; 64 KiB
 * of plaintext with its records fits in a block. */
#define PLAIN_MOST ((size_t)4 * 16384)

static size_t room_for(const struct call *call)
{
	size_t plain = call->len - call->done;

	if (call->op != PYSSL_WRITE || plain <= 16384)
		return PYSSL_SEND_MIN;
	return BUFFER_BLOCK;
}

/* The most that may wait to be sent while a reader goes on: a peer that asks
 * and does not read is not answered for ever. */
#define ANSWERS_MOST (4 * BUFFER_BLOCK)

/* Sends what is there. A reader goes on if that must wait: the peer may be
 * waiting for it to read. Sealed data of a writer is none of a reader's
 * business at all, even if it cannot be delivered. */
static enum flow flush(ConnObject *c, struct call *call)
{
	enum flow f = FLOW_OK;

	if (buffer_len(&c->out) > 0)
		f = c->transport->drain(c, call);
	if (f == FLOW_OK) {
		c->urgent = 0;
		call->sent = call->done;
	} else if (call->op == PYSSL_READ && (!c->urgent || (f == FLOW_NEEDS_WRITE && buffer_len(&c->out) <= ANSWERS_MOST))) {
		f = FLOW_OK;
	}
	return f;
}

/* A client's reader may have met a session ticket if more came than the
 * plaintext explains. */
#define RECORD_EXTRA 64

static enum flow step(ConnObject *c, struct call *call)
{
	pyssl_io io = {
		.wire = c->in.p + c->in.start, .wire_len = buffer_len(&c->in),
		.now = (int64_t)time(NULL), .eof = call->eof,
	};
	size_t left = call->len - call->done;

	io.send = c->out.p + c->out.end;
	io.send_cap = c->out.cap - c->out.end;
	io.data = call->data + call->done;
	io.data_len = call->op == PYSSL_WRITE && left > PLAIN_MOST ? PLAIN_MOST : left;

	call->want = engine.pyssl_conn_step(c->ref.handle, call->op, &io, &call->err);
	call->stepped = 1;
	call->need = io.need;
	c->out.end += io.send_len;
	if (io.send_len > 0 && call->op != PYSSL_WRITE)
		c->urgent = 1;
	if (call->op == PYSSL_READ || call->op == PYSSL_WRITE)
		call->done += io.data_done;
	if (call->op == PYSSL_HANDSHAKE || (!c->server && io.wire_used > io.data_done + RECORD_EXTRA))
		call->eventful = 1;
	return c->transport->settle(c, call, io.wire_used, call->want == PYSSL_WANT_READ);
}

/* A client may leave as soon as its handshake is done, before a server's session
 * tickets are sent: as with OpenSSL, that is no failure of the handshake. */
static int tickets_unwanted(ConnObject *c, const struct call *call, enum flow f)
{
	return f == FLOW_SYSTEM && c->server && call->op == PYSSL_HANDSHAKE && call->want == PYSSL_DONE &&
	       (call->error == EPIPE || call->error == ECONNRESET);
}

/* What follows from the engine's answer. */
static enum flow judge(ConnObject *c, struct call *call)
{
	enum flow f;

	call->stepped = 0;
	f = flush(c, call);
	switch (call->want) {
	case PYSSL_DONE:
		if (tickets_unwanted(c, call, f)) {
			buffer_free(&c->out);
			return FLOW_DONE;
		}
		if (call->op == PYSSL_READ)
			return FLOW_DONE; /* what could not be sent goes with the next call */
		if (f == FLOW_OK && (call->op != PYSSL_WRITE || call->done == call->len))
			return FLOW_DONE;
		return f;
	case PYSSL_WANT_WRITE:
		return f;
	case PYSSL_WANT_READ:
		if (f != FLOW_OK)
			return f;
		if (call->eof) /* the engine has seen the end, and still wants more */
			return FLOW_EOF;
		call->starved = 1;
		return FLOW_OK;
	case PYSSL_WANT_ANSWER:
		return FLOW_OK;
	case PYSSL_CLOSED:
		return call->op == PYSSL_SHUTDOWN && f != FLOW_OK ? f : FLOW_DONE;
	}
	return FLOW_DONE; /* PYSSL_ERROR: the alert is on its way, or it cannot be helped */
}

/* Makes the next step, with what it needs. FLOW_EVENTS: its answer is to be
 * looked at when the events are delivered. */
static enum flow next(ConnObject *c, struct call *call)
{
	enum flow f = flush(c, call);

	if (f != FLOW_OK)
		return f;
	if (call->op == PYSSL_WRITE && call->done == call->len)
		return FLOW_DONE; /* the last of it had to be waited for */
	if (buffer_reserve(&c->out, room_for(call)) < 0)
		return FLOW_MEMORY;
	if (call->starved && (f = c->transport->fill(c, call)) != FLOW_OK && f != FLOW_EOF)
		return f;
	call->starved = 0;
	f = step(c, call);
	if (f == FLOW_OK && (call->noting || call->want == PYSSL_WANT_ANSWER))
		f = FLOW_EVENTS;
	return f;
}

/* Goes on as far as it can without waiting. */
static enum flow advance(ConnObject *c, struct call *call)
{
	enum flow f = FLOW_OK;

	while (f == FLOW_OK) {
		if (!call->stepped)
			f = next(c, call);
		if (f == FLOW_OK)
			f = judge(c, call);
	}
	return f;
}

/* ---- A whole operation --------------------------------------------------------------- */

static void park(ConnObject *c)
{
	if (c->users == 1) {
		buffer_trim(&c->in);
		buffer_trim(&c->out);
	}
}

/* Goes on until something needs Python. Without the GIL, with the lock. */
static enum flow work(ConnObject *c, struct call *call)
{
	enum flow f;

	for (;;) {
		f = advance(c, call);
		if (f == FLOW_NEEDS_READ && call->timeout == 0 && c->urgent)
			f = FLOW_NEEDS_WRITE; /* the peer may wait for what is in out */
		call->waiting_for_write = f == FLOW_NEEDS_WRITE;
		if ((f != FLOW_NEEDS_READ && f != FLOW_NEEDS_WRITE) || call->timeout == 0)
			return f;
		park(c);
		f = c->transport->wait(c, call, f);
		if (f != FLOW_OK)
			return f;
	}
}

/* CPython 3.10 to 3.12 take any failed system call of read and write for the
 * end of the stream, and programs and tests for them expect that: recv()
 * returns b'' after a reset. */
#if PY_VERSION_HEX >= 0x030A0000 && PY_VERSION_HEX < 0x030D0000
#define FAILED_CALL_IS_EOF(op) ((op) == PYSSL_READ || (op) == PYSSL_WRITE)
#else
#define FAILED_CALL_IS_EOF(op) 0
#endif

static void fail_system(struct state *st, const struct call *call, int line)
{
	if (FAILED_CALL_IS_EOF(call->op)) {
		error_text(st->SSLEOFError, SSL_ERROR_EOF, "EOF occurred in violation of protocol", line);
	} else {
		errno = call->error;
		PyErr_SetFromErrno(PyExc_OSError);
	}
}

/* Raises what the operation ended with. line is that of the operation. */
static int fail(ConnObject *c, struct call *call, enum flow f, int line)
{
	static const char *const timeouts[] = {
		[PYSSL_READ] = "The read operation timed out",
		[PYSSL_WRITE] = "The write operation timed out",
	};
	struct state *st = c->st;

	switch (f) {
	case FLOW_NEEDS_READ:
		error_text(st->SSLWantReadError, SSL_ERROR_WANT_READ, "The operation did not complete (read)", line);
		break;
	case FLOW_NEEDS_WRITE:
		error_text(st->SSLWantWriteError, SSL_ERROR_WANT_WRITE, "The operation did not complete (write)", line);
		break;
	case FLOW_EOF:
		error_text(st->SSLEOFError, SSL_ERROR_EOF, "EOF occurred in violation of protocol", line);
		break;
	case FLOW_SYSTEM:
		fail_system(st, call, line);
		break;
	case FLOW_TIMEOUT:
		if (call->op == PYSSL_HANDSHAKE)
			PyErr_Format(st->timeout_error, "_ssl.c:%d: The handshake operation timed out", line);
		else if (call->op == PYSSL_SHUTDOWN)
			PyErr_SetString(st->timeout_error, timeouts[call->waiting_for_write ? PYSSL_WRITE : PYSSL_READ]);
		else
			PyErr_SetString(st->timeout_error, timeouts[call->op == PYSSL_READ ? PYSSL_READ : PYSSL_WRITE]);
		break;
	case FLOW_DONE:
		error_engine(st, &call->err, ERROR_CONNECTION, line);
		break;
	default:
		PyErr_NoMemory();
	}
	return -1;
}

/* A _msg_callback has raised: that is the operation's result, or the context of
 * its own failure. */
static int add_failure(ConnObject *c, int ret)
{
	PyObject *failure = c->failure, *type, *value, *traceback;

	if (failure == NULL)
		return ret;
	c->failure = NULL;
	if (ret == 0) {
		PyErr_SetObject((PyObject *)Py_TYPE(failure), failure);
		Py_DECREF(failure);
		return -1;
	}
	PyErr_Fetch(&type, &value, &traceback);
	PyErr_NormalizeException(&type, &value, &traceback);
	PyException_SetContext(value, failure);
	PyErr_Restore(type, value, traceback);
	return ret;
}

/* One stretch of the operation, from the GIL to the GIL. */
static enum flow stretch(ConnObject *c, struct call *call, struct event **events)
{
	enum flow f;

	conn_lock(c);
	c->users++;
	c->transport->begin(c, call);
	Py_BEGIN_ALLOW_THREADS
	f = work(c, call);
	Py_END_ALLOW_THREADS
	*events = call->eventful || f == FLOW_EVENTS ? events_take(c) : NULL;
	call->eventful = 0;
	c->transport->end(c, call);
	park(c);
	c->users--;
	conn_unlock(c);
	return f;
}

int conn_run(ConnObject *c, struct call *call, int line)
{
	struct event *events;
	enum flow f;
	int ret;

	call->noting = c->ctx->msg_callback != NULL || c->ctx->keylog_fd >= 0;
	for (;;) {
		if (conn_enter(c) < 0) /* Python code has run, and may have forked */
			return add_failure(c, -1);
		f = stretch(c, call, &events);
		if (events_deliver(c, events) < 0)
			return -1;
		if (f == FLOW_SIGNAL) {
			if (PyErr_CheckSignals() < 0)
				return add_failure(c, -1);
		} else if (f != FLOW_EVENTS) {
			break;
		}
	}
	ret = f == FLOW_DONE && call->want != PYSSL_ERROR ? 0 : fail(c, call, f, line);
	return add_failure(c, ret);
}

/* ---- Life ------------------------------------------------------------------------------- */

/* A client's name, which is sent and checked. OpenSSL would take one with a
 * leading dot for a whole domain. */
static int check_hostname(const char *hostname)
{
	if (hostname == NULL || (hostname[0] != '\0' && hostname[0] != '.'))
		return 0;
	PyErr_SetString(PyExc_ValueError, "server_hostname cannot be an empty string or start with a leading dot.");
	return -1;
}

/* What of the arguments is a reference. -1: exception; the object is freed by
 * the caller. */
static int remember(ConnObject *c, ContextObject *ctx, const char *hostname, PyObject *owner, PyObject *sock)
{
	c->ctx = (ContextObject *)Py_NewRef((PyObject *)ctx);
	if (hostname != NULL && (c->hostname = PyUnicode_DecodeASCII(hostname, (Py_ssize_t)strlen(hostname), NULL)) == NULL)
		return -1;
	if (sock != NULL && (c->sock = PyWeakref_NewRef(sock, NULL)) == NULL)
		return -1;
	if (owner != Py_None && (c->owner = PyWeakref_NewRef(owner, NULL)) == NULL)
		return -1;
	if ((c->lock = PyThread_allocate_lock()) == NULL) {
		PyErr_NoMemory();
		return -1;
	}
	return 0;
}

static int open_handle(ConnObject *c, const char *hostname)
{
	struct state *st = c->st;
	pyssl_handle handle;
	pyssl_error err;

	if (ref_enter(st, &c->ctx->ref) < 0)
		return -1;
	engine_mend_signals();
	handle = engine.pyssl_conn_new(c->ctx->ref.handle, c->server, (pyssl_in *)hostname,
	                               hostname != NULL ? strlen(hostname) : 0, 0, &err);
	if (handle == 0) {
		RAISE_LIBRARY(st, &err);
		return -1;
	}
	c->ref = ref_to(handle);
	return 0;
}

PyObject *conn_new(ContextObject *ctx, int server, const char *hostname, PyObject *owner, PyObject *session,
                   PyObject *sock, BioObject *incoming, BioObject *outgoing)
{
	ConnObject *c;

	if (check_hostname(hostname) < 0 || (c = CONN(ctx->st->conn->tp_alloc(ctx->st->conn, 0))) == NULL)
		return NULL;
	c->st = ctx->st;
	c->server = server != 0;
	c->transport = sock != NULL ? &socket_transport : &bio_transport;
	if (incoming != NULL) {
		c->incoming = (BioObject *)Py_NewRef((PyObject *)incoming);
		c->outgoing = (BioObject *)Py_NewRef((PyObject *)outgoing);
	}
	if (remember(c, ctx, hostname, owner, sock) < 0 || open_handle(c, hostname) < 0 ||
	    (session != Py_None && PyObject_SetAttrString((PyObject *)c, "session", session) < 0))
		Py_CLEAR(c);
	return (PyObject *)c;
}

static int conn_traverse(PyObject *self, visitproc visit, void *arg)
{
#if PY_VERSION_HEX >= 0x03090000
	Py_VISIT(Py_TYPE(self));
#endif
	Py_VISIT(CONN(self)->ctx);
	Py_VISIT(CONN(self)->owner);
	Py_VISIT(CONN(self)->sock);
	Py_VISIT(CONN(self)->failure);
	return 0;
}

/* The context stays: it clears its callbacks itself, which breaks any cycle. */
static int conn_clear(PyObject *self)
{
	Py_CLEAR(CONN(self)->failure);
	return 0;
}

static void conn_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);
	ConnObject *c = CONN(self);

	PyObject_GC_UnTrack(self);
	ref_release(&c->ref);
	buffer_free(&c->in);
	buffer_free(&c->out);
	if (c->lock != NULL)
		PyThread_free_lock(c->lock);
	Py_XDECREF(c->ctx);
	Py_XDECREF(c->owner);
	Py_XDECREF(c->hostname);
	Py_XDECREF(c->failure);
	Py_XDECREF(c->sock);
	Py_XDECREF(c->incoming);
	Py_XDECREF(c->outgoing);
	type->tp_free(self);
	Py_DECREF(type);
}

static PyType_Slot slots[] = {
	{Py_tp_dealloc, conn_dealloc},
	{Py_tp_traverse, conn_traverse},
	{Py_tp_clear, conn_clear},
	{Py_tp_methods, conn_methods},
	{Py_tp_getset, conn_getset},
	{0, NULL},
};

PyType_Spec conn_spec = {"_ssl._SSLSocket", sizeof(ConnObject), 0,
                         Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | TYPE_IMMUTABLE | TYPE_NO_NEW, slots};
