/* conn_io.c: do_handshake, read, write, shutdown.
 *
 * Each turns its arguments into a call, lets conn.c run it, and its outcome
 * into what CPython returns.
 */
#include "conn.h"
#include "errors.h"
#include "pyssl_tables.h"

#include <errno.h>
#include <limits.h>
#include <string.h>

#define CONN(self) ((ConnObject *)(self))

/* Starts a call; pairs with call_end whatever it answers. line: see errors.c. */
static int call_begin(ConnObject *c, struct call *call, int op, void *data, size_t len, int line)
{
	*call = (struct call){.op = op, .data = data, .len = len, .fd = NO_SOCKET, .want = PYSSL_DONE};
	if (conn_enter(c) < 0)
		return -1;
	return c->transport->open(c, call, line);
}

static void call_end(struct call *call) { Py_CLEAR(call->sock); }

#define CALL_BEGIN(c, call, op, data, len) call_begin((c), (call), (op), (data), (len), __LINE__)
#define RUN(c, call) conn_run((c), (call), __LINE__)

/* Until CPython 3.9 sizes are C ints. */
#if PY_VERSION_HEX >= 0x030A0000
#define SIZE_FORMAT "n"
#define IO_MAX PY_SSIZE_T_MAX
#else
#define SIZE_FORMAT "i"
#define IO_MAX INT_MAX
#endif

/* CPython looks at the socket before it writes, if there is a timeout. */
static int check_open(ConnObject *c, const struct call *call)
{
	if (call->sock == NULL || call->fd != NO_SOCKET || call->timeout <= 0)
		return 0;
	PyErr_SetString(c->st->SSLError, "Underlying socket has been closed.");
	return -1;
}

/* ---- Handshake ------------------------------------------------------------------ */

static void raise_closed(ConnObject *c, int line)
{
	error_text(c->st->SSLZeroReturnError, SSL_ERROR_ZERO_RETURN, "TLS/SSL connection has been closed (EOF)", line);
}

PyObject *conn_do_handshake(PyObject *self, PyObject *Py_UNUSED(unused))
{
	struct call call;
	int ret;

	ret = CALL_BEGIN(CONN(self), &call, PYSSL_HANDSHAKE, NULL, 0);
	if (ret == 0)
		ret = RUN(CONN(self), &call);
	call_end(&call);
	if (ret == 0 && call.want == PYSSL_CLOSED) { /* the peer went away in the middle of it */
		raise_closed(CONN(self), __LINE__);
		ret = -1;
	}
	if (ret < 0)
		return NULL;
	Py_RETURN_NONE;
}

PyObject *conn_verify_client_post_handshake(PyObject *self, PyObject *Py_UNUSED(unused))
{
	struct call call;
	int ret;

	ret = CALL_BEGIN(CONN(self), &call, PYSSL_ASK_CERTIFICATE, NULL, 0);
	if (ret == 0)
		ret = RUN(CONN(self), &call);
	call_end(&call);
	if (ret < 0)
		return NULL;
	Py_RETURN_NONE;
}

/* ---- Read ------------------------------------------------------------------------- */

/* The peer has closed. If this end has too, there is nothing to expect any
 * more, and CPython says so by an error. */
static int closed(ConnObject *c, int line)
{
	int64_t bits;

	if (conn_int(c, PYSSL_CONN_CLOSED, &bits) < 0)
		return -1;
	if (!(bits & 1))
		return 0;
	raise_closed(c, line);
	return -1;
}

/* Fills p. The number of bytes, or -1. */
static Py_ssize_t read_into(ConnObject *c, void *p, size_t len)
{
	struct call call;
	int ret;

	ret = CALL_BEGIN(c, &call, PYSSL_READ, p, len);
	if (ret == 0)
		ret = RUN(c, &call);
	if (ret == 0 && call.want == PYSSL_CLOSED)
		ret = closed(c, __LINE__);
	call_end(&call);
	return ret < 0 ? -1 : (Py_ssize_t)call.done;
}

static PyObject *read_bytes(ConnObject *c, Py_ssize_t len)
{
	PyObject *bytes;
	Py_ssize_t n;

	if (len < 0) {
		PyErr_SetString(PyExc_ValueError, "size should not be negative");
		return NULL;
	}
	bytes = PyBytes_FromStringAndSize(NULL, len);
	if (bytes == NULL || len == 0)
		return bytes;
	n = read_into(c, PyBytes_AS_STRING(bytes), (size_t)len);
	if (n < 0)
		Py_CLEAR(bytes);
	else if (n != len)
		_PyBytes_Resize(&bytes, n);
	return bytes;
}

static PyObject *read_buffer(ConnObject *c, Py_ssize_t len, PyObject *target)
{
	Py_ssize_t n = -1;
	Py_buffer view;

	if (PyObject_GetBuffer(target, &view, PyBUF_WRITABLE) < 0) {
		PyErr_Clear();
		return PyErr_Format(PyExc_TypeError, "read() argument 2 must be read-write bytes-like object, not %.50s",
		                    target == Py_None ? "None" : Py_TYPE(target)->tp_name);
	}
	if ((len <= 0 || len > view.len) && view.len > INT_MAX) {
		PyErr_SetString(PyExc_OverflowError, "maximum length can't fit in a C 'int'");
		goto out;
	}
	if (len <= 0 || len > view.len)
		len = view.len;
	n = len == 0 ? 0 : read_into(c, view.buf, (size_t)len);
out:
	PyBuffer_Release(&view);
	return n < 0 ? NULL : PyLong_FromSsize_t(n);
}

PyObject *conn_read(PyObject *self, PyObject *args)
{
	Py_ssize_t nargs = PyTuple_GET_SIZE(args);
#if PY_VERSION_HEX >= 0x030A0000
	Py_ssize_t len;
#else
	int len;
#endif

	if (nargs < 1 || nargs > 2) {
		PyErr_SetString(PyExc_TypeError, "_ssl._SSLSocket.read requires 1 to 2 arguments");
		return NULL;
	}
	if (!PyArg_Parse(PyTuple_GET_ITEM(args, 0), SIZE_FORMAT, &len))
		return NULL;
	return nargs == 1 ? read_bytes(CONN(self), len) : read_buffer(CONN(self), len, PyTuple_GET_ITEM(args, 1));
}

/* ---- Write ------------------------------------------------------------------------- */

static int raise_reason(ConnObject *c, int reason, int line)
{
	pyssl_error err = {.kind = PYSSL_E_SSL, .reason = reason};

	error_engine(c->st, &err, ERROR_CONNECTION, line);
	return -1;
}

/* What the write leaves behind: what is sealed and has not left, if the write
 * is told that much has; all that is sealed, if it must be made again. After a
 * failed system call this connection has no next write. */
static void keep_pending(ConnObject *c, const struct call *call)
{
	int lost = call->flow == FLOW_SYSTEM && call->error != ENOBUFS && call->error != ENOMEM;

	if (lost || (call->flow == FLOW_DONE && call->want != PYSSL_DONE))
		pending_write_clear(&c->pending);
	else if (call->flow == FLOW_DONE)
		pending_write_set(&c->pending, call->data + call->sent, call->done - call->sent);
	else
		pending_write_set(&c->pending, call->data, call->done);
}

/* The number of bytes that have left, or -1. With the right to write. */
static Py_ssize_t write_all(ConnObject *c, struct call *call)
{
	int ret, reason = pending_write_check(&c->pending, call->data, call->len);

	if (reason != 0)
		return raise_reason(c, reason, __LINE__);
	call->done = c->pending.n;
	ret = RUN(c, call);
	keep_pending(c, call);
	if (ret == 0 && call->want == PYSSL_CLOSED)
		return raise_reason(c, PYSSL_R_PROTOCOL_IS_SHUTDOWN, __LINE__);
	return ret < 0 ? -1 : (Py_ssize_t)call->sent;
}

static Py_ssize_t write_bytes(ConnObject *c, struct call *call)
{
	enum flow f;
	Py_ssize_t n;

	if (check_open(c, call) < 0)
		return -1;
	f = write_begin(c, call);
	if (f != FLOW_OK)
		return conn_fail(c, call, f, __LINE__);
	n = write_all(c, call);
	write_end(c);
	return n;
}

PyObject *conn_write(PyObject *self, PyObject *arg)
{
	ConnObject *c = CONN(self);
	Py_ssize_t n = -1;
	struct call call;
	Py_buffer view;

	if (PyObject_GetBuffer(arg, &view, PyBUF_SIMPLE) < 0)
		return NULL;
	if (CALL_BEGIN(c, &call, PYSSL_WRITE, view.buf, (size_t)view.len) == 0) {
		if (view.len > IO_MAX)
			PyErr_Format(PyExc_OverflowError, "string longer than %d bytes", INT_MAX);
		else
			n = write_bytes(c, &call);
	}
	call_end(&call);
	PyBuffer_Release(&view);
	return n < 0 ? NULL : PyLong_FromSsize_t(n);
}

/* ---- Shutdown ------------------------------------------------------------------------ */

/* The first step sends close_notify, the second looks for the peer's. Twice
 * "not yet" ends it too. */
static int close_both(ConnObject *c, struct call *call)
{
	for (int i = 0; i < 2; i++) {
		if (RUN(c, call) < 0)
			return -1;
		if (call->want == PYSSL_DONE)
			break;
	}
	return 0;
}

PyObject *conn_shutdown(PyObject *self, PyObject *Py_UNUSED(unused))
{
	ConnObject *c = CONN(self);
	PyObject *result = NULL;
	struct call call;

	if (CALL_BEGIN(c, &call, PYSSL_SHUTDOWN, NULL, 0) == 0) {
		if (call.sock != NULL && call.fd == NO_SOCKET)
			RAISE_TEXT(c->st->SSLError, 0, "Underlying socket connection gone");
		else if (close_both(c, &call) == 0)
			result = Py_NewRef(call.sock != NULL ? call.sock : Py_None);
	}
	call_end(&call);
	return result;
}
