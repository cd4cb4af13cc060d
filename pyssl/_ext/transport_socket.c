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

#include <errno.h>
#include <limits.h>
#include <math.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <netinet/in.h>

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0 /* Python ignores SIGPIPE anyway */
#endif

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

static int socket_fd(struct state *st, PyObject *sock, int *fd)
{
	PyObject *value = PyObject_CallOneArg(st->socket_fileno, sock);
	long n;

	if (value == NULL)
		return -1;
	n = PyLong_AsLong(value);
	Py_DECREF(value);
	if (n == -1 && PyErr_Occurred())
		return -1;
	*fd = n >= 0 && n <= INT_MAX ? (int)n : -1;
	return 0;
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

#ifdef __linux__
/* recv(NULL, MSG_TRUNC) drops bytes of a TCP stream without copying them; other
 * streams do not know it. */
static int kernel_discards(int fd)
{
	int domain = 0, protocol = 0;
	socklen_t n = sizeof domain;

	if (getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &n) < 0 || (domain != AF_INET && domain != AF_INET6))
		return 0;
	n = sizeof protocol;
	return getsockopt(fd, SOL_SOCKET, SO_PROTOCOL, &protocol, &n) == 0 && protocol == IPPROTO_TCP;
}
#else
static int kernel_discards(int fd)
{
	(void)fd;
	return 0;
}
#endif

static void begin(ConnObject *c, struct call *call)
{
	struct stat info;

	if (c->probed || fstat(call->fd, &info) < 0)
		return;
	c->probed = 1;
	c->can_discard = kernel_discards(call->fd);
	c->device = (uint64_t)info.st_dev;
	c->inode = (uint64_t)info.st_ino;
}

/* Is the descriptor still that of the connection's socket? Once that is closed
 * the number may be given to somebody else's connection. */
static enum flow check_identity(ConnObject *c, const struct call *call)
{
	struct stat info;

	if (fstat(call->fd, &info) < 0)
		return FLOW_CLOSED;
	if (c->probed && ((uint64_t)info.st_dev != c->device || (uint64_t)info.st_ino != c->inode))
		return FLOW_CLOSED;
	return FLOW_OK;
}

static enum flow reopen(ConnObject *c, struct call *call)
{
	if (socket_fd(c->st, call->sock, &call->fd) < 0)
		return FLOW_RAISED;
	return check_identity(c, call);
}

static void end(ConnObject *c, struct call *call)
{
	(void)c;
	(void)call;
}

/* ---- Receiving ------------------------------------------------------------------------ */

static enum flow system_error(struct call *call)
{
	call->error = errno;
	return FLOW_SYSTEM;
}

static int would_block(void) { return errno == EAGAIN || errno == EWOULDBLOCK; }

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
	ssize_t n;

	if (buffer_reserve(&c->in, room) < 0)
		return FLOW_MEMORY;
	do
		n = recv(call->fd, c->in.p + c->in.end, room, MSG_PEEK | MSG_DONTWAIT);
	while (n < 0 && errno == EINTR);
	if (n < 0)
		return would_block() ? FLOW_NEEDS_READ : system_error(call);
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
		ssize_t got;
		if (c->can_discard)
			got = recv(call->fd, NULL, n, MSG_TRUNC | MSG_DONTWAIT);
		else
			got = recv(call->fd, where, n, MSG_DONTWAIT);
		if (got > 0) {
			where += got;
			n -= (size_t)got;
		} else if (got == 0 || errno != EINTR) {
			if (got == 0)
				errno = ECONNABORTED; /* another process reads from this socket */
			return system_error(call);
		}
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
		ssize_t n = send(call->fd, c->out.p + c->out.start, buffer_len(&c->out), MSG_DONTWAIT | MSG_NOSIGNAL);
		if (n >= 0)
			buffer_take(&c->out, (size_t)n);
		else if (would_block())
			return FLOW_NEEDS_WRITE;
		else if (errno != EINTR)
			return system_error(call);
	}
	return FLOW_OK;
}

/* ---- Waiting ------------------------------------------------------------------------------ */

static enum flow wait_for_socket(ConnObject *c, struct call *call, enum flow why)
{
	struct pollfd p = {.fd = call->fd, .events = why == FLOW_NEEDS_READ ? POLLIN : POLLOUT};
	int n, error;

	if (why == FLOW_NEEDS_READ && buffer_len(&c->out) > 0 && c->urgent)
		p.events |= POLLOUT;
	conn_unlock(c);
	n = poll(&p, 1, call_left(call, NS_PER_MS));
	error = errno;
	conn_lock_nogil(c);
	if (n > 0)
		return FLOW_OK; /* if the descriptor is bad, the next call says so */
	if (n == 0)
		return FLOW_TIMEOUT;
	if (error == EINTR)
		return FLOW_SIGNAL;
	call->error = error;
	return FLOW_SYSTEM;
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
