/* conn.c: _SSLSocket, the object.
 *
 * How an operation runs is in run.c, who may do what at which time in
 * conn_lock.c, and what can be asked of a connection in facts.c, with the type.
 */
#include "buffer.h"
#include "conn.h"
#include "context.h"
#include "engine.h"
#include "errors.h"
#include "membio.h"
#include "signals.h"
#include "state.h"

#include <string.h>

#define CONN(self) ((ConnObject *)(self))

int conn_enter(ConnObject *c)
{
	if (c->ref.handle == 0) {
		RAISE_TEXT(c->st->SSLError, 0, "this connection was frozen: it goes on where its bytes are thawed");
		return -1;
	}
	if (ref_is_old(&c->ref) && conn_renew_locks(c) < 0)
		return -1;
	return ref_enter(c->st, &c->ref);
}

int conn_take(ConnObject *c)
{
	if (conn_enter(c) < 0)
		return -1;
	if (claim_take(&c->claim))
		return 0;
	RAISE_TEXT(c->st->SSLError, 0,
	           "another process has gone on with this connection after os.fork(): only one of them can, the first");
	return -1;
}

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

/* ---- Questions -------------------------------------------------------------------------- */

int ask_begin(ConnObject *c)
{
	unsigned long me = PyThread_get_thread_ident();

	if (c->asking && c->asker == me) {
		RAISE_TEXT(c->st->SSLWantReadError, SSL_ERROR_WANT_READ, "The operation did not complete (read)");
		return -1;
	}
	c->asking++;
	c->asker = me;
	return 0;
}

void ask_end(ConnObject *c) { c->asking--; }

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
	return conn_make_locks(c);
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
	conn_own(c, handle);
	return 0;
}

void conn_own(ConnObject *c, pyssl_handle handle)
{
	c->ref = ref_to(PYSSL_CONNECTION, handle);
	claim_begin(&c->claim);
}

ConnObject *conn_bare(ContextObject *ctx, int server, const char *hostname, PyObject *owner, PyObject *sock,
                      BioObject *incoming, BioObject *outgoing)
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
	if (remember(c, ctx, hostname, owner, sock) < 0)
		Py_CLEAR(c);
	return c;
}

PyObject *conn_new(ContextObject *ctx, int server, const char *hostname, PyObject *owner, PyObject *session,
                   PyObject *sock, BioObject *incoming, BioObject *outgoing)
{
	ConnObject *c = conn_bare(ctx, server, hostname, owner, sock, incoming, outgoing);

	if (c != NULL && (open_handle(c, hostname) < 0 ||
	                  (session != Py_None && PyObject_SetAttrString((PyObject *)c, "session", session) < 0)))
		Py_CLEAR(c);
	return (PyObject *)c;
}

int conn_traverse(PyObject *self, visitproc visit, void *arg)
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
int conn_clear(PyObject *self)
{
	Py_CLEAR(CONN(self)->failure);
	return 0;
}

void conn_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);
	ConnObject *c = CONN(self);

	PyObject_GC_UnTrack(self);
	ref_release(&c->ref);
	claim_end(&c->claim);
	buffer_free(&c->in);
	buffer_free(&c->out);
	conn_free_locks(c);
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
