/* move.c: connections as bytes, to go on with in another process.
 *
 *	8 bytes  "pyssl" and the version of what follows
 *	uint64   hash of the tables both sides were built with
 *	uint64   is it a server's end?
 *	uint64   the cut-off write: length, then digest
 *	bytes    the name a client asked for
 *	bytes    from the peer, not yet used; to the peer, not yet sent
 *	bytes    the engine's part (sslctx/freeze.go), with a version of its own
 *
 * Integers are big endian, bytes have a uint64 length in front. All of it is
 * secret: the engine's part holds keys.
 */
#include "convert.h"
#include "conn.h"
#include "context.h"
#include "errors.h"
#include "pyssl_tables.h"

#include <string.h>

static const uint8_t magic[8] = {'p', 'y', 's', 's', 'l', 0, 0, 1};

#define NOT_FROZEN "these are not the bytes of a frozen connection of this version of pyssl"

/* ---- Freezing ----------------------------------------------------------------------- */

static int put_number(struct buffer *b, uint64_t n)
{
	uint8_t bytes[8];

	for (int i = 0; i < 8; i++)
		bytes[i] = (uint8_t)(n >> (56 - 8 * i));
	return buffer_append(b, bytes, sizeof bytes);
}

static int put_bytes(struct buffer *b, const void *p, size_t n)
{
	return put_number(b, n) < 0 || buffer_append(b, p, n) < 0 ? -1 : 0;
}

static int put_buffer(struct buffer *b, const struct buffer *from)
{
	return put_bytes(b, from->p + from->start, buffer_len(from));
}

static int put_hostname(struct buffer *b, PyObject *hostname)
{
	Py_ssize_t n = 0;
	const char *name = hostname != NULL ? PyUnicode_AsUTF8AndSize(hostname, &n) : "";

	return name == NULL ? -1 : put_bytes(b, name, (size_t)n);
}

/* The engine's part; with the lock. 0; -1: no memory, or err says why. */
static int engine_part(ConnObject *c, struct buffer *b, pyssl_error *err)
{
	size_t room = 0, need = 0;
	uint8_t *p = NULL;
	int ret;

	*err = (pyssl_error){.kind = PYSSL_E_SPACE};
	while ((ret = engine.pyssl_conn_freeze(c->ref.handle, p, room, &need, err)) < 0 && err->kind == PYSSL_E_SPACE) {
		PyMem_RawFree(p);
		if ((p = PyMem_RawMalloc(room = need)) == NULL)
			return -1;
	}
	if (ret == 0)
		ret = put_bytes(b, p, need);
	if (p != NULL)
		wipe(p, room);
	PyMem_RawFree(p);
	return ret;
}

static int whole(ConnObject *c, struct buffer *b, pyssl_error *err)
{
	err->kind = PYSSL_E_SPACE;
	if (buffer_append(b, magic, sizeof magic) < 0 || put_number(b, PYSSL_TABLE_HASH) < 0 ||
	    put_number(b, (uint64_t)c->server) < 0 || put_number(b, c->pending.n) < 0 ||
	    put_number(b, c->pending.digest) < 0 || put_hostname(b, c->hostname) < 0 || put_buffer(b, &c->in) < 0 ||
	    put_buffer(b, &c->out) < 0)
		return -1;
	return engine_part(c, b, err);
}

/* The connection is gone from here: it goes on where the bytes are thawed. */
static void leave(ConnObject *c)
{
	ref_release(&c->ref);
	if (c->in.p != NULL)
		wipe(c->in.p, c->in.cap);
	buffer_free(&c->in);
	buffer_free(&c->out);
	pending_write_clear(&c->pending);
}

static void wipe_buffer(struct buffer *b)
{
	if (b->p != NULL)
		wipe(b->p, b->cap);
	buffer_free(b);
}

static PyObject *freeze(ConnObject *c)
{
	struct buffer b = {NULL, 0, 0, 0};
	PyObject *bytes = NULL;
	pyssl_error err;
	int ret = 1;

	conn_lock(c);
	if (c->users == 0 && !c->receiving && !c->asking)
		ret = whole(c, &b, &err);
	conn_unlock(c);
	if (ret > 0)
		RAISE_TEXT(c->st->SSLError, SSL_ERROR_SSL, "another operation on this connection is not finished");
	else if (ret < 0 && err.kind != PYSSL_E_SPACE)
		RAISE_LIBRARY(c->st, &err);
	else if (ret < 0)
		PyErr_NoMemory();
	else if ((bytes = PyBytes_FromStringAndSize((const char *)b.p + b.start, (Py_ssize_t)buffer_len(&b))) != NULL)
		leave(c);
	wipe_buffer(&b);
	return bytes;
}

PyObject *conn_freeze(PyObject *self, PyObject *Py_UNUSED(unused))
{
	ConnObject *c = (ConnObject *)self;
	struct call call = {.op = PYSSL_WRITE, .timeout = 0};
	PyObject *bytes = NULL;
	int64_t done;

	if (conn_take(c) < 0 || conn_int(c, PYSSL_CONN_HANDSHAKEN, &done) < 0)
		return NULL;
	if (!done) {
		PyErr_SetString(PyExc_ValueError, "handshake not done yet");
		return NULL;
	}
	if (!PyThread_acquire_lock(c->writing, NOWAIT_LOCK)) {
		conn_fail(c, &call, FLOW_BUSY, __LINE__);
		return NULL;
	}
	c->writer = PyThread_get_thread_ident();
	bytes = freeze(c);
	write_end(c);
	return bytes;
}

/* ---- Thawing ------------------------------------------------------------------------- */

struct frozen {
	uint64_t server, pending, digest;
	struct buffer hostname, in, out, engine; /* parts of the bytes, not memory of their own */
};

static int get_number(struct buffer *b, uint64_t *n)
{
	if (buffer_len(b) < 8)
		return -1;
	*n = 0;
	for (int i = 0; i < 8; i++)
		*n = *n << 8 | b->p[b->start++];
	return 0;
}

static int get_bytes(struct buffer *b, struct buffer *out)
{
	uint64_t n;

	if (get_number(b, &n) < 0 || buffer_len(b) < n)
		return -1;
	*out = (struct buffer){b->p, b->start, b->start + n, 0};
	b->start += n;
	return 0;
}

static int parse(const Py_buffer *data, struct frozen *f)
{
	struct buffer b = {data->buf, 0, (size_t)data->len, 0};
	uint64_t hash;

	if (buffer_len(&b) >= sizeof magic && memcmp(b.p, magic, sizeof magic) == 0) {
		b.start = sizeof magic;
		if (get_number(&b, &hash) == 0 && hash == PYSSL_TABLE_HASH && get_number(&b, &f->server) == 0 &&
		    get_number(&b, &f->pending) == 0 && get_number(&b, &f->digest) == 0 && get_bytes(&b, &f->hostname) == 0 &&
		    get_bytes(&b, &f->in) == 0 && get_bytes(&b, &f->out) == 0 && get_bytes(&b, &f->engine) == 0 &&
		    buffer_len(&b) == 0 && f->server <= 1 && f->pending <= SIZE_MAX)
			return 0;
	}
	PyErr_SetString(PyExc_ValueError, NOT_FROZEN);
	return -1;
}

static PyObject *hostname_of(const struct frozen *f)
{
	if (buffer_len(&f->hostname) == 0)
		Py_RETURN_NONE;
	return PyUnicode_DecodeASCII((const char *)f->hostname.p + f->hostname.start, (Py_ssize_t)buffer_len(&f->hostname), NULL);
}

/* (server_side, server_hostname) of frozen bytes. */
PyObject *context_frozen(PyObject *Py_UNUSED(self), PyObject *arg)
{
	PyObject *pair = NULL, *name;
	struct frozen f;
	Py_buffer data;

	if (PyObject_GetBuffer(arg, &data, PyBUF_SIMPLE) < 0)
		return NULL;
	if (parse(&data, &f) == 0 && (name = hostname_of(&f)) != NULL)
		pair = Py_BuildValue("NN", PyBool_FromLong((long)f.server), name);
	PyBuffer_Release(&data);
	return pair;
}

static int fill(ConnObject *c, const struct frozen *f)
{
	pyssl_handle handle;
	pyssl_error err;

	handle = engine.pyssl_conn_thaw(c->ctx->ref.handle, f->engine.p + f->engine.start, buffer_len(&f->engine), &err);
	if (handle == 0) {
		RAISE_LIBRARY(c->st, &err);
		return -1;
	}
	conn_own(c, handle);
	c->pending = (struct pending_write){(size_t)f->pending, f->digest};
	if (buffer_append(&c->in, f->in.p + f->in.start, buffer_len(&f->in)) == 0 &&
	    buffer_append(&c->out, f->out.p + f->out.start, buffer_len(&f->out)) == 0)
		return 0;
	PyErr_NoMemory();
	return -1;
}

static PyObject *thaw(ContextObject *ctx, PyObject *arg, PyObject *owner, PyObject *sock, BioObject *incoming, BioObject *outgoing)
{
	PyObject *name = NULL;
	ConnObject *c = NULL;
	struct frozen f;
	Py_buffer data;

	if (PyObject_GetBuffer(arg, &data, PyBUF_SIMPLE) < 0)
		return NULL;
	if (parse(&data, &f) == 0 && ref_enter(ctx->st, &ctx->ref) == 0 && (name = hostname_of(&f)) != NULL)
		c = conn_bare(ctx, (int)f.server, name == Py_None ? NULL : PyUnicode_AsUTF8(name), owner, sock, incoming, outgoing);
	if (c != NULL && fill(c, &f) < 0)
		Py_CLEAR(c);
	Py_XDECREF(name);
	PyBuffer_Release(&data);
	return (PyObject *)c;
}

PyObject *context_thaw_socket(PyObject *self, PyObject *args)
{
	ContextObject *ctx = (ContextObject *)self;
	PyObject *sock, *data, *owner;

	if (!PyArg_ParseTuple(args, "O!OO:_thaw_socket", ctx->st->socket, &sock, &data, &owner))
		return NULL;
	return thaw(ctx, data, owner, sock, NULL, NULL);
}

PyObject *context_thaw_bio(PyObject *self, PyObject *args)
{
	ContextObject *ctx = (ContextObject *)self;
	PyObject *incoming, *outgoing, *data, *owner;

	if (!PyArg_ParseTuple(args, "O!O!OO:_thaw_bio", ctx->st->bio, &incoming, ctx->st->bio, &outgoing, &data, &owner))
		return NULL;
	return thaw(ctx, data, owner, NULL, (BioObject *)incoming, (BioObject *)outgoing);
}
