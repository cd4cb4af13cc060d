/* run.c: how one operation runs to its end.
 *
 * An operation is a loop around pyssl_conn_step. The engine says what it lacks;
 * the transport brings it or says that it must be waited for. Nearly all of it
 * runs without the GIL. The lock of the connection is held while the engine and
 * the buffers are used, and not while anything is waited for: a thread that
 * reads does not keep another from writing.
 */
#include "buffer.h"
#include "conn.h"
#include "engine.h"
#include "errors.h"
#include "state.h"
#include "system.h"

#include <time.h>

/* ---- One step --------------------------------------------------------------------- */

/* The most plaintext that one step seals: with its records it fits in a block.
 * What a step writes beside that fits in one record's room. */
#define RECORD_PLAIN ((size_t)16384)
#define WRITE_BLOCK (4 * RECORD_PLAIN)

static size_t room_for(const struct call *call)
{
	size_t plain = call->len - call->done;

	if (call->op != PYSSL_WRITE || plain <= RECORD_PLAIN)
		return PYSSL_SEND_MIN;
	return BUFFER_BLOCK;
}

/* The most that may wait to be sent while a reader goes on: a peer that asks
 * and does not read is not answered without end. */
#define ANSWERS_MAX (4 * BUFFER_BLOCK)

/* Sends what is there. A reader goes on if that must wait: the peer may be
 * waiting for it to read. Sealed data of a writer is none of a reader's
 * concern at all, even if it cannot be delivered. */
static enum flow flush(ConnObject *c, struct call *call)
{
	enum flow f = FLOW_OK;

	if (buffer_len(&c->out) > 0)
		f = c->transport->drain(c, call);
	if (f == FLOW_OK) {
		c->urgent = 0;
		call->sent = call->done;
	} else if (call->op == PYSSL_READ && (!c->urgent || (f == FLOW_NEEDS_WRITE && buffer_len(&c->out) <= ANSWERS_MAX))) {
		f = FLOW_OK;
	}
	return f;
}

static enum flow step(ConnObject *c, struct call *call)
{
	pyssl_io io = {
		.wire = c->in.p + c->in.start, .wire_len = buffer_len(&c->in),
		.now = (int64_t)time(NULL), .eof = call->eof,
	};
	size_t left = call->len - call->done;
	enum flow f;

	io.send = c->out.p + c->out.end;
	io.send_cap = c->out.cap - c->out.end;
	io.data = call->data + call->done;
	io.data_len = call->op == PYSSL_WRITE && left > WRITE_BLOCK ? WRITE_BLOCK : left;

	call->want = engine.pyssl_conn_step(c->ref.handle, call->op, &io, &call->err);
	call->stepped = 1;
	call->need = io.need;
	c->out.end += io.send_len;
	if (io.send_len > 0 && call->op != PYSSL_WRITE)
		c->urgent = 1;
	if (call->op == PYSSL_READ || call->op == PYSSL_WRITE)
		call->done += io.data_done;
	if (call->receiving)
		receive_wake(c); /* what the engine was given may be for another thread */
	f = c->transport->settle(c, call, io.wire_used, call->want == PYSSL_WANT_READ);
	if (io.events > 0 && events_take(c, &call->events) < 0 && call->want == PYSSL_WANT_ANSWER && f == FLOW_OK)
		f = FLOW_MEMORY; /* notices can wait, the question cannot */
	return f;
}

/* A client may leave as soon as its handshake is done, before a server's session
 * tickets are sent: as with OpenSSL, that is no failure of the handshake. */
static int tickets_unwanted(ConnObject *c, const struct call *call, enum flow f)
{
	return f == FLOW_SYSTEM && c->server && call->op == PYSSL_HANDSHAKE && call->want == PYSSL_DONE &&
	       system_peer_is_gone(call->error);
}

/* What follows from the engine's answer. */
static enum flow after_step(ConnObject *c, struct call *call)
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
		call->wants_input = 1;
		return FLOW_OK;
	case PYSSL_WANT_ANSWER:
		return FLOW_OK;
	case PYSSL_CLOSED:
		return call->op == PYSSL_SHUTDOWN && f != FLOW_OK ? f : FLOW_DONE;
	}
	return FLOW_DONE; /* PYSSL_ERROR: the alert is on its way, or it cannot be helped */
}

/* Brings bytes from the peer. The end of them is told to the engine. */
static enum flow receive(ConnObject *c, struct call *call)
{
	enum flow f;

	if (!receive_begin(c, call))
		return FLOW_NEEDS_RECEIVER;
	f = c->transport->fill(c, call);
	return f == FLOW_EOF ? FLOW_OK : f;
}

/* Makes the next step, with what it needs. FLOW_EVENTS: its answer is to be
 * looked at when the events are delivered. */
static enum flow next_step(ConnObject *c, struct call *call)
{
	enum flow f = flush(c, call);

	if (f != FLOW_OK)
		return f;
	if (call->op == PYSSL_WRITE && call->done == call->len && call->len > 0)
		return FLOW_DONE; /* the last of it had to be waited for */
	if (buffer_reserve(&c->out, room_for(call)) < 0)
		return FLOW_MEMORY;
	if (call->wants_input && (f = receive(c, call)) != FLOW_OK)
		return f;
	call->wants_input = 0;
	f = step(c, call);
	return f == FLOW_OK && call->events.first != NULL ? FLOW_EVENTS : f;
}

/* Goes on as far as it can without waiting. */
static enum flow advance(ConnObject *c, struct call *call)
{
	enum flow f = FLOW_OK;

	while (f == FLOW_OK) {
		if (!call->stepped)
			f = next_step(c, call);
		if (f == FLOW_OK)
			f = after_step(c, call);
	}
	return f;
}

/* ---- From the GIL to the GIL --------------------------------------------------------- */

static void trim(ConnObject *c)
{
	if (c->users == 1) {
		buffer_trim(&c->in);
		buffer_trim(&c->out);
	}
}

static int waits(enum flow f) { return f == FLOW_NEEDS_READ || f == FLOW_NEEDS_WRITE || f == FLOW_NEEDS_RECEIVER; }

/* Waits for what is lacking. */
static enum flow wait_for(ConnObject *c, struct call *call, enum flow why)
{
	enum flow f;

	trim(c);
	if (why == FLOW_NEEDS_WRITE)
		receive_end(c, call); /* the peer may wait for somebody to read */
	f = c->transport->wait(c, call, why);
	if (!call->receiving)
		call->wants_input = 0; /* another thread may have given the engine some: it may be enough */
	return f;
}

/* Goes on until something needs Python. Without the GIL, with the lock. */
static enum flow work(ConnObject *c, struct call *call)
{
	enum flow f;

	do {
		f = advance(c, call);
		if (call->timeout == 0 && f == FLOW_NEEDS_RECEIVER)
			f = FLOW_NEEDS_READ;
		if (call->timeout == 0 && f == FLOW_NEEDS_READ && c->urgent)
			f = FLOW_NEEDS_WRITE; /* the peer may wait for what is in out */
		call->waiting_for_write = f == FLOW_NEEDS_WRITE;
		if (call->timeout != 0 && waits(f))
			f = wait_for(c, call, f);
	} while (f == FLOW_OK);
	receive_end(c, call);
	return f;
}

/* Other threads may have fed the engine since it said that it lacks something. */
static void ask_again(struct call *call)
{
	if (call->want == PYSSL_WANT_READ)
		call->stepped = call->wants_input = 0;
}

/* One stretch of the operation. Nothing is held where the GIL is taken again:
 * see conn_lock.c. */
static enum flow stretch(ConnObject *c, struct call *call)
{
	enum flow f;

	conn_lock(c);
	c->users++;
	c->transport->begin(c, call);
	ask_again(call);
	Py_BEGIN_ALLOW_THREADS
	f = work(c, call);
	trim(c);
	c->users--;
	conn_unlock(c);
	Py_END_ALLOW_THREADS
	c->transport->end(c, call);
	return f;
}

/* ---- A whole operation --------------------------------------------------------------- */

/* CPython 3.10 to 3.12 take any failed system call of read and write for the
 * end of the stream, and programs and tests for them expect that: recv()
 * returns b'' after a reset. */
static int failed_call_is_eof(int op)
{
	int such_a_python = PY_VERSION_HEX >= 0x030A0000 && PY_VERSION_HEX < 0x030D0000;

	return such_a_python && (op == PYSSL_READ || op == PYSSL_WRITE);
}

static void fail_system(struct state *st, const struct call *call, int error, int line)
{
	if (failed_call_is_eof(call->op)) {
		error_text(st->SSLEOFError, SSL_ERROR_EOF, "EOF occurred in violation of protocol", line);
	} else {
		system_raise(error);
	}
}

static void fail_timeout(struct state *st, const struct call *call, int line)
{
	static const char reading[] = "The read operation timed out", writing[] = "The write operation timed out";

	if (call->op == PYSSL_HANDSHAKE)
		PyErr_Format(st->timeout_error, "_ssl.c:%d: The handshake operation timed out", line);
	else if (call->op == PYSSL_SHUTDOWN)
		PyErr_SetString(st->timeout_error, call->waiting_for_write ? writing : reading);
	else
		PyErr_SetString(st->timeout_error, call->op == PYSSL_READ ? reading : writing);
}

int conn_fail(ConnObject *c, const struct call *call, enum flow f, int line)
{
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
		fail_system(st, call, call->error, line);
		break;
	case FLOW_CLOSED:
		if (call->op == PYSSL_WRITE)
			PyErr_SetString(st->SSLError, "Underlying socket has been closed.");
		else
			fail_system(st, call, SYSTEM_BAD_SOCKET, line);
		break;
	case FLOW_TIMEOUT:
		fail_timeout(st, call, line);
		break;
	case FLOW_BUSY:
		error_text(st->SSLError, SSL_ERROR_SSL, "another write on this connection is not finished", line);
		break;
	case FLOW_DONE:
		error_engine(st, &call->err, call->op == PYSSL_ASK_CERTIFICATE ? ERROR_LIBRARY : ERROR_CONNECTION, line);
		break;
	case FLOW_RAISED:
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

/* A stretch, and what Python hears of it. FLOW_OK: there is more to do. */
static enum flow go_on(ConnObject *c, struct call *call)
{
	enum flow f;

	if (conn_take(c) < 0) /* Python code has run, and may have forked */
		return FLOW_RAISED;
	f = stretch(c, call);
	if (events_deliver(c, &call->events) < 0)
		return FLOW_RAISED;
	if (f == FLOW_SIGNAL && PyErr_CheckSignals() < 0)
		return FLOW_RAISED;
	return f == FLOW_SIGNAL || f == FLOW_EVENTS ? c->transport->reopen(c, call) : f;
}

/* Has a non-blocking write come to its end? That some of it has left is enough. */
static int written_in_part(const struct call *call)
{
	return call->flow == FLOW_NEEDS_WRITE && call->op == PYSSL_WRITE && call->timeout == 0 && call->sent > 0;
}

int conn_run(ConnObject *c, struct call *call, int line)
{
	do
		call->flow = go_on(c, call);
	while (call->flow == FLOW_OK);
	if (written_in_part(call)) {
		call->flow = FLOW_DONE;
		call->want = PYSSL_DONE;
	}
	if (call->flow == FLOW_DONE && call->want != PYSSL_ERROR)
		return add_failure(c, 0);
	return add_failure(c, conn_fail(c, call, call->flow, line));
}
