/* transport_socket.c: a connection over a socket.
 *
 * Receiving: the bytes are peeked at, up to a block of them at once, given to
 * the engine, and only what it used is then taken from the kernel. So nothing
 * behind a close_notify is swallowed, and no record that the user's buffer had
 * no room for: it can be waited for with select(). Half a record is taken and
 * kept, else the socket would stay readable and a poll() return at once.
 *
 * The descriptor is never blocked on: system calls do not wait, and wait() does
 * by poll(), with the deadline of the whole operation.
 */
#include "buffer.h"
#include "conn.h"
#include "convert.h"
#include "errors.h"
#include "state.h"
#include "system.h"

#include <math.h>
#include <string.h>

#define NS_PER_MS 1000000LL

/* ---- The socket behind a connection ------------------------------------------------ */

/* The timeout of the Python object in ns; -1: none, -2: exception. */
static int64_t socket_timeout(struct state *st, PyObject *sock)
{
	PyObject *value = Py_TYPE(st->socket_timeout)->tp_descr_get(st->socket_timeout, sock, (PyObject *)Py_TYPE(sock));
	double seconds;

	if (value == NULL)
		return -2;
	if (value == Py_None) {
		Py_DECREF(value);
		return -1;
	}
	seconds = PyFloat_AsDouble(value);
	Py_DECREF(value);
	if (seconds == -1.0 && PyErr_Occurred())
		return -2;
	if (seconds <= 0)
		return 0;
	return seconds < 1e9 ? (int64_t)ceil(seconds * 1e9) : -1; /* 30 years are no deadline */
}

static int socket_fd(struct state *st, PyObject *sock, system_socket *fd)
{
	PyObject *value = PyObject_CallOneArg(st->socket_fileno, sock);
	int failed;

	if (value == NULL)
		return -1;
	*fd = socket_number(value, &failed);
	Py_DECREF(value);
	return failed ? -1 : 0;
}

static int open_socket(ConnObject *c, struct call *call, int line)
{
	call->sock = weak_target(c->sock);
	if (call->sock == NULL) {
		error_text(c->st->SSLError, 0, "Underlying socket connection gone", line);
		return -1;
	}
	if (socket_fd(c->st, call->sock, &call->fd) < 0 || (call->timeout = socket_timeout(c->st, call->sock)) == -2)
		return -1;
	if (call->timeout > 0)
		call->deadline = clock_ns() + call->timeout;
	return 0;
}

static void begin(ConnObject *c, struct call *call)
{
	socket_enter(call->fd);
	if (!c->identity.known)
		socket_identify(call->fd, &c->identity);
}

/* Is the descriptor still that of the connection's socket? Once that is closed
 * the number may be given to somebody else's connection. */
static enum flow check_identity(ConnObject *c, const struct call *call)
{
	return socket_is(call->fd, &c->identity) ? FLOW_OK : FLOW_CLOSED;
}

static enum flow reopen(ConnObject *c, struct call *call)
{
	if (socket_fd(c->st, call->sock, &call->fd) < 0)
		return FLOW_RAISED;
	return check_identity(c, call);
}

/* c->users only grows with the GIL, which is held: if it is 0 it stays so. */
static void end(ConnObject *c, struct call *call)
{
	if (c->users == 0)
		socket_leave(call->fd, call->timeout < 0);
}

/* ---- Receiving ------------------------------------------------------------------------ */

/* A reader of few bytes has no use for a look at many. */
static size_t look_ahead(const struct call *call)
{
	size_t n = PYSSL_SEND_MIN + (call->op == PYSSL_READ ? call->len - call->done : 0);

	if (n < call->need)
		n = call->need;
	return n < BUFFER_BLOCK ? n : BUFFER_BLOCK;
}

static enum flow fill(ConnObject *c, struct call *call)
{
	size_t room = look_ahead(call);
	Py_ssize_t n;

	if (buffer_reserve(&c->in, room) < 0)
		return FLOW_MEMORY;
	n = socket_peek(call->fd, c->in.p + c->in.end, room, &call->error);
	if (n < 0)
		return n == SOCKET_AGAIN ? FLOW_NEEDS_READ : FLOW_SYSTEM;
	if (n == 0) {
		call->eof = 1;
		return FLOW_EOF;
	}
	c->in.end += (size_t)n;
	c->peeked = (size_t)n;
	return FLOW_OK;
}

/* Takes n bytes that were peeked at from the kernel. Where it cannot drop them
 * they are read once more, to the place where they are already. */
static enum flow discard(ConnObject *c, struct call *call, uint8_t *where, size_t n)
{
	while (n > 0) {
		Py_ssize_t got;
		if (c->identity.can_drop)
			got = socket_drop(call->fd, n, &call->error);
		else
			got = socket_receive(call->fd, where, n, &call->error);
		if (got == 0)
			call->error = system_aborted; /* another process reads from this socket */
		if (got <= 0)
			return FLOW_SYSTEM;
		where += got;
		n -= (size_t)got;
	}
	return FLOW_OK;
}

/* in is: bytes that are ours already, then peeked ones. */
static enum flow settle(ConnObject *c, struct call *call, size_t used, int partial)
{
	size_t own = buffer_len(&c->in) - c->peeked;
	size_t take = partial ? c->peeked : used > own ? used - own : 0;
	enum flow f = discard(c, call, c->in.p + c->in.end - c->peeked, take);

	c->in.end -= c->peeked - take; /* the rest stays with the kernel */
	c->peeked = 0;
	buffer_take(&c->in, used);
	return f;
}

/* ---- Sending ----------------------------------------------------------------------------- */

static enum flow drain(ConnObject *c, struct call *call)
{
	while (buffer_len(&c->out) > 0) {
		Py_ssize_t n = socket_send(call->fd, c->out.p + c->out.start, buffer_len(&c->out), &call->error);
		if (n == SOCKET_AGAIN)
			return FLOW_NEEDS_WRITE;
		if (n < 0) {
			/* Once the peer is gone nobody will take what waits: kept, it would have every
			 * later call fail alike, where OpenSSL asks its state first. */
			if (system_peer_is_gone(call->error))
				buffer_free(&c->out);
			return FLOW_SYSTEM;
		}
		buffer_take(&c->out, (size_t)n);
	}
	return FLOW_OK;
}

/* ---- Waiting ------------------------------------------------------------------------------ */

static enum flow wait_for_socket(ConnObject *c, struct call *call, enum flow why)
{
	int reading = why == FLOW_NEEDS_READ;
	int writing = !reading || (buffer_len(&c->out) > 0 && c->urgent);
	int ret;

	conn_unlock(c);
	ret = socket_wait(call->fd, reading, writing, call_left(call, NS_PER_MS), &call->error);
	conn_lock_nogil(c);
	switch (ret) {
	case 0:
		return FLOW_TIMEOUT;
	case SOCKET_SIGNAL:
		return FLOW_SIGNAL;
	case SOCKET_FAILED:
		return FLOW_SYSTEM;
	}
	return FLOW_OK;
}

/* Other threads have run Python code meanwhile. */
static enum flow wait_for(ConnObject *c, struct call *call, enum flow why)
{
	enum flow f;

	if (call->timeout > 0 && clock_ns() >= call->deadline)
		return FLOW_TIMEOUT;
	f = why == FLOW_NEEDS_RECEIVER ? receive_wait(c, call) : wait_for_socket(c, call, why);
	return f == FLOW_OK ? check_identity(c, call) : f;
}

const struct transport socket_transport = {
	.open = open_socket, .reopen = reopen, .begin = begin, .end = end,
	.fill = fill, .drain = drain, .settle = settle, .wait = wait_for,
};
