/* facts.c: what a connection tells about itself: the methods and attributes of
 * _SSLSocket that do not move bytes.
 *
 * Most are one fact of the engine: a row of facts.tsv says its number, the name
 * in Python and which function below shows it, and is expanded at the end.
 */
#include "args.h"
#include "conn.h"
#include "context.h"
#include "convert.h"
#include "engine.h"
#include "errors.h"
#include "session.h"
#include "pyssl_tables.h"

#include <string.h>

#define CONN(self) ((ConnObject *)(self))

/* ---- Integers, as Python sees them ------------------------------------------------------ */

/* The fact as make sees it; None if it is 0. */
static PyObject *int_or_none(ConnObject *c, int id, PyObject *(*make)(int64_t))
{
	int64_t n;

	if (conn_int(c, id, &n) < 0)
		return NULL;
	return n != 0 ? make(n) : Py_NewRef(Py_None);
}

static PyObject *as_number(int64_t n) { return PyLong_FromLongLong(n); }
static PyObject *as_cipher(int64_t n) { return cipher_tuple((unsigned)n); }
static PyObject *as_group(int64_t n) { return group_name((unsigned)n); }
static PyObject *as_scheme(int64_t n) { return scheme_name((unsigned)n); }

static PyObject *as_version(int64_t n)
{
	switch (n) {
	case PYSSL_PROTO_TLSv1_3:
		return PyUnicode_FromString("TLSv1.3");
	case PYSSL_PROTO_TLSv1_2:
		return PyUnicode_FromString("TLSv1.2");
	case PYSSL_PROTO_TLSv1_1:
		return PyUnicode_FromString("TLSv1.1");
	case PYSSL_PROTO_TLSv1:
		return PyUnicode_FromString("TLSv1");
	}
	Py_RETURN_NONE;
}

static PyObject *show_number(ConnObject *c, int id)
{
	int64_t n;

	return conn_int(c, id, &n) < 0 ? NULL : PyLong_FromLongLong(n);
}

static PyObject *show_truth(ConnObject *c, int id)
{
	int64_t n;

	return conn_int(c, id, &n) < 0 ? NULL : PyBool_FromLong(n != 0);
}

static PyObject *show_number_or_none(ConnObject *c, int id) { return int_or_none(c, id, as_number); }
static PyObject *show_cipher(ConnObject *c, int id) { return int_or_none(c, id, as_cipher); }
static PyObject *show_group(ConnObject *c, int id) { return int_or_none(c, id, as_group); }
static PyObject *show_scheme(ConnObject *c, int id) { return int_or_none(c, id, as_scheme); }

/* Negotiated long before the handshake is done, but told only then. */
static PyObject *show_version(ConnObject *c, int id)
{
	int64_t done;

	if (conn_int(c, PYSSL_CONN_HANDSHAKEN, &done) < 0)
		return NULL;
	return done ? int_or_none(c, id, as_version) : Py_NewRef(Py_None);
}

/* ---- Byte strings, as Python sees them ---------------------------------------------------- */

/* As engine_bytes, with the lock. 0; 1: there is no such item; -1: exception. */
static int conn_bytes(ConnObject *c, int id, int index, uint8_t **p, size_t *n)
{
	pyssl_error err;
	int ret;

	*p = NULL;
	*n = 0;
	if (conn_enter(c) < 0)
		return -1;
	conn_lock(c);
	ret = engine_bytes(c->ref.handle, id, index, p, n, &err);
	conn_unlock(c);
	if (ret == 0)
		return 0;
	if (err.kind == PYSSL_E_END)
		return 1;
	RAISE_LIBRARY(c->st, &err);
	return -1;
}

/* The byte string as make sees it; None if it is empty. */
static PyObject *bytes_or_none(ConnObject *c, int id, PyObject *(*make)(const uint8_t *, size_t))
{
	PyObject *o;
	uint8_t *p;
	size_t n;

	if (conn_bytes(c, id, 0, &p, &n) < 0)
		return NULL;
	o = n > 0 ? make(p, n) : Py_NewRef(Py_None);
	PyMem_RawFree(p);
	return o;
}

static PyObject *as_bytes(const uint8_t *p, size_t n)
{
	return PyBytes_FromStringAndSize((const char *)p, (Py_ssize_t)n);
}

static PyObject *as_text(const uint8_t *p, size_t n)
{
	return PyUnicode_FromStringAndSize((const char *)p, (Py_ssize_t)n);
}

static PyObject *show_bytes_or_none(ConnObject *c, int id) { return bytes_or_none(c, id, as_bytes); }
static PyObject *show_text_or_none(ConnObject *c, int id) { return bytes_or_none(c, id, as_text); }

#if PY_VERSION_HEX >= 0x030A0000
static PyObject *as_ciphers(const uint8_t *p, size_t n) { return cipher_list(p, n, cipher_tuple); }
static PyObject *show_ciphers(ConnObject *c, int id) { return bytes_or_none(c, id, as_ciphers); }
#else
/* Before 3.10 this was no more than what this end would take. */
static PyObject *show_ciphers(ConnObject *c, int Py_UNUSED(id)) { return context_ciphers(c->ctx, cipher_tuple); }
#endif

/* A list of Certificate; None if the chain is empty. */
static PyObject *show_chain(ConnObject *c, int id)
{
	PyObject *list = PyList_New(0), *cert;
	uint8_t *der;
	size_t n;
	int ret;

	for (int i = 0; list != NULL; i++) {
		ret = conn_bytes(c, id, i, &der, &n);
		if (ret == 1)
			break;
		cert = ret == 0 ? certificate_new(c->st, der, n) : NULL;
		PyMem_RawFree(der);
		if (cert == NULL || PyList_Append(list, cert) < 0)
			Py_CLEAR(list);
		Py_XDECREF(cert);
	}
	if (list != NULL && PyList_GET_SIZE(list) == 0)
		Py_SETREF(list, Py_NewRef(Py_None));
	return list;
}

/* ---- Methods of their own ------------------------------------------------------------------- */

#if PY_VERSION_HEX >= 0x030F0000
/* The engine seals every record itself; ssl.py then sends files block by block. */
static PyObject *uses_ktls_for_send(PyObject *Py_UNUSED(self), PyObject *Py_UNUSED(unused)) { Py_RETURN_FALSE; }
#endif

static PyObject *compression(PyObject *Py_UNUSED(self), PyObject *Py_UNUSED(unused)) { Py_RETURN_NONE; }

static PyObject *get_channel_binding(PyObject *self, PyObject *args, PyObject *kwargs)
{
	static char *names[] = {"cb_type", NULL};
	const char *type = "tls-unique";
	PyObject *given = NULL;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|O:get_channel_binding", names, &given) ||
	    (given != NULL && args_text("get_channel_binding", "cb_type", 0, given, &type) < 0))
		return NULL;
	if (strcmp(type, "tls-unique") != 0)
		return PyErr_Format(PyExc_ValueError, "'%s' channel binding type not implemented", type);
	return bytes_or_none(CONN(self), PYSSL_CONN_TLS_UNIQUE, as_bytes);
}

/* Keying material for the application (RFC 8446, 7.5). */
static PyObject *export_keys(PyObject *self, PyObject *args)
{
	ConnObject *c = CONN(self);
	Py_buffer context = {0};
	const char *label;
	Py_ssize_t label_len, n;
	PyObject *bytes = NULL;
	pyssl_error err;
	int ret = -1;

	if (!PyArg_ParseTuple(args, "s#nz*:_export", &label, &label_len, &n, &context))
		return NULL;
	if (n < 0)
		PyErr_SetString(PyExc_ValueError, "length should not be negative");
	else if (conn_enter(c) == 0 && (bytes = PyBytes_FromStringAndSize(NULL, n)) != NULL) {
		conn_lock(c);
		ret = engine.pyssl_conn_export(c->ref.handle, (pyssl_in *)label, (size_t)label_len, context.buf != NULL, context.buf,
		                               (size_t)context.len, (uint8_t *)PyBytes_AS_STRING(bytes), (size_t)n, &err);
		conn_unlock(c);
		if (ret < 0) {
			Py_CLEAR(bytes);
			RAISE_LIBRARY(c->st, &err);
		}
	}
	PyBuffer_Release(&context);
	return bytes;
}

static PyObject *getpeercert_der(ConnObject *c, const uint8_t *der, size_t n, int binary)
{
	int64_t mode;

	if (binary)
		return as_bytes(der, n);
	if (conn_int(c, PYSSL_CONN_VERIFY_MODE, &mode) < 0)
		return NULL;
	return mode == 0 ? PyDict_New() : certificate_describe(c->st, 0, der, n);
}

static PyObject *getpeercert(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
	ConnObject *c = CONN(self);
	PyObject *cert;
	int binary = 0;
	int64_t done;
	uint8_t *der;
	size_t n;
	int ret;

	if (args_count("getpeercert", nargs, 0, 1) < 0 || (nargs == 1 && (binary = PyObject_IsTrue(args[0])) < 0) || conn_int(c, PYSSL_CONN_HANDSHAKEN, &done) < 0)
		return NULL;
	if (!done) {
		PyErr_SetString(PyExc_ValueError, "handshake not done yet");
		return NULL;
	}
	ret = conn_bytes(c, PYSSL_CONN_PEER_CHAIN, 0, &der, &n);
	if (ret < 0)
		return NULL;
	cert = ret == 0 && n > 0 ? getpeercert_der(c, der, n, binary) : Py_NewRef(Py_None);
	PyMem_RawFree(der);
	return cert;
}

/* ---- Attributes ------------------------------------------------------------------------------ */

static PyObject *get_context(PyObject *self, void *Py_UNUSED(closure)) { return Py_NewRef((PyObject *)CONN(self)->ctx); }

static int tell_context(ConnObject *c, ContextObject *ctx)
{
	pyssl_error err;
	int ret;

	if (conn_enter(c) < 0 || ref_enter(c->st, &ctx->ref) < 0)
		return -1;
	conn_lock(c);
	ret = engine.pyssl_conn_set_ctx(c->ref.handle, ctx->ref.handle, &err);
	conn_unlock(c);
	if (ret < 0)
		RAISE_LIBRARY(c->st, &err);
	return ret < 0 ? -1 : 0;
}

static int set_context(PyObject *self, PyObject *value, void *Py_UNUSED(closure))
{
	ConnObject *c = CONN(self);

	if (args_deleted(self, value, "context", CANNOT_DELETE))
		return -1;
	if (!PyObject_TypeCheck(value, c->st->context)) {
		PyErr_SetString(PyExc_TypeError, "The value must be a SSLContext");
		return -1;
	}
	if (!c->asking && tell_context(c, (ContextObject *)value) < 0)
		return -1;
	Py_INCREF(value);
	Py_SETREF(c->ctx, (ContextObject *)value);
	return 0;
}

static PyObject *get_server_side(PyObject *self, void *Py_UNUSED(closure)) { return PyBool_FromLong(CONN(self)->server); }

static PyObject *get_server_hostname(PyObject *self, void *Py_UNUSED(closure))
{
	return Py_NewRef(CONN(self)->hostname != NULL ? CONN(self)->hostname : Py_None);
}

static PyObject *get_owner(PyObject *self, void *Py_UNUSED(closure))
{
	PyObject *owner = CONN(self)->owner != NULL ? weak_target(CONN(self)->owner) : NULL;

	return owner != NULL ? owner : Py_NewRef(Py_None);
}

static int set_owner(PyObject *self, PyObject *value, void *Py_UNUSED(closure))
{
	PyObject *ref;

	if (args_deleted(self, value, "owner", CANNOT_DELETE) || (ref = PyWeakref_NewRef(value, NULL)) == NULL)
		return -1;
	Py_XSETREF(CONN(self)->owner, ref);
	return 0;
}

/* ---- Sessions ----------------------------------------------------------------------------------- */

static PyObject *get_session(PyObject *self, void *Py_UNUSED(closure))
{
	ConnObject *c = CONN(self);
	pyssl_handle handle;
	pyssl_error err;

	if (conn_enter(c) < 0)
		return NULL;
	conn_lock(c);
	handle = engine.pyssl_conn_session(c->ref.handle, &err);
	conn_unlock(c);
	if (handle == 0)
		Py_RETURN_NONE;
	return session_new(c->ctx, handle);
}

static int check_session(ConnObject *c, PyObject *value)
{
	int64_t done;

	if (args_deleted((PyObject *)c, value, "session", CANNOT_DELETE))
		return -1;
	if (!Py_IS_TYPE(value, c->st->session)) {
		PyErr_SetString(PyExc_TypeError, "Value is not a SSLSession.");
		return -1;
	}
	if (((SessionObject *)value)->ctx != c->ctx) {
		PyErr_SetString(PyExc_ValueError, "Session refers to a different SSLContext.");
		return -1;
	}
	if (c->server) {
		PyErr_SetString(PyExc_ValueError, "Cannot set session for server-side SSLSocket.");
		return -1;
	}
	if (conn_int(c, PYSSL_CONN_HANDSHAKEN, &done) < 0)
		return -1;
	if (done) {
		PyErr_SetString(PyExc_ValueError, "Cannot set session after handshake.");
		return -1;
	}
	return 0;
}

static int set_session(PyObject *self, PyObject *value, void *Py_UNUSED(closure))
{
	ConnObject *c = CONN(self);
	pyssl_error err;
	int ret;

	if (check_session(c, value) < 0 || ref_enter(c->st, &((SessionObject *)value)->ref) < 0)
		return -1;
	conn_lock(c);
	ret = engine.pyssl_conn_set_session(c->ref.handle, ((SessionObject *)value)->ref.handle, &err);
	conn_unlock(c);
	if (ret < 0)
		RAISE_LIBRARY(c->st, &err);
	return ret < 0 ? -1 : 0;
}

/* ---- The type ---------------------------------------------------------------------------------------- */

#define METHOD_OF(name, id, show, doc) \
	static PyObject *method_##name(PyObject *self, PyObject *Py_UNUSED(unused)) { return show(CONN(self), id); }
#define ATTRIBUTE_OF(name, id, show, doc) \
	static PyObject *attribute_##name(PyObject *self, void *Py_UNUSED(closure)) { return show(CONN(self), id); }

PYSSL_CONN_METHODS(METHOD_OF)
PYSSL_CONN_ATTRIBUTES(ATTRIBUTE_OF)

#define METHOD_ROW(name, id, show, doc) {#name, method_##name, METH_NOARGS, #name "($self, /)\n--\n\n" doc},
#define ATTRIBUTE_ROW(name, id, show, doc) {#name, attribute_##name, NULL, doc, NULL},

static PyMethodDef methods[] = {
	PYSSL_CONN_METHODS(METHOD_ROW)
	{"do_handshake", conn_do_handshake, METH_NOARGS, "do_handshake($self, /)\n--\n\n"},
	{"write", conn_write, METH_O,
	 "write($self, b, /)\n--\n\nWrites the bytes-like object b into the SSL object.\n\n"
	 "Returns the number of bytes written."},
	{"read", conn_read, METH_VARARGS, /* its words for keyword arguments */
	 "read(size, [buffer])\nRead up to size bytes from the SSL socket."},
	{"getpeercert", METHOD(getpeercert), METH_FASTCALL,
	 "getpeercert($self, der=False, /)\n--\n\nReturns the certificate for the peer.\n\n"
	 "If no certificate was provided, returns None.  If a certificate was\n"
	 "provided, but not validated, returns an empty dictionary.  Otherwise\n"
	 "returns a dict containing information about the peer certificate.\n\n"
	 "If the optional argument is True, returns a DER-encoded copy of the\n"
	 "peer certificate, or None if no certificate was provided.  This will\n"
	 "return the certificate even if it wasn't validated."},
	{"get_channel_binding", METHOD(get_channel_binding), METH_VARARGS | METH_KEYWORDS,
	 "get_channel_binding($self, /, cb_type='tls-unique')\n--\n\n"
	 "Get channel binding data for current connection.\n\n"
	 "Raise ValueError if the requested `cb_type` is not supported.  Return bytes\n"
	 "of the data or None if the data is not available (e.g. before the handshake).\n"
	 "Only 'tls-unique' channel binding data from RFC 5929 is supported."},
#if PY_VERSION_HEX >= 0x030F0000
	{"uses_ktls_for_send", uses_ktls_for_send, METH_NOARGS,
	 "uses_ktls_for_send($self, /)\n--\n\nCheck if the Kernel TLS data-path is used for sending."},
#endif
	{"compression", compression, METH_NOARGS, "compression($self, /)\n--\n\n"},
	{"freeze", conn_freeze, METH_NOARGS,
	 "freeze($self, /)\n--\n\nThe established connection as bytes, to go on with in another process. They hold its keys.\n\n"
	 "This object is dead afterwards."},
	{"shutdown", conn_shutdown, METH_NOARGS,
	 "shutdown($self, /)\n--\n\nDoes the SSL shutdown handshake with the remote end."},
	{"verify_client_post_handshake", conn_verify_client_post_handshake, METH_NOARGS,
	 "verify_client_post_handshake($self, /)\n--\n\nInitiate TLS 1.3 post-handshake authentication"},
	{"_export", export_keys, METH_VARARGS,
	 "_export($self, label, length, context, /)\n--\n\nExported keying material (RFC 8446, 7.5); context may be None."},
	{NULL, NULL, 0, NULL},
};

static PyGetSetDef getset[] = {
	PYSSL_CONN_ATTRIBUTES(ATTRIBUTE_ROW)
	{"context", get_context, set_context,
	 "_setter_context(ctx)\nThis changes the context associated with the SSLSocket. This is typically\n"
	 "used from within a callback function set by the sni_callback\n"
	 "on the SSLContext to change the certificate information associated with the\n"
	 "SSLSocket before the cryptographic exchange handshake messages\n", NULL},
	{"server_side", get_server_side, NULL, "Whether this is a server-side socket.", NULL},
	{"server_hostname", get_server_hostname, NULL, "The currently set server hostname (for SNI).", NULL},
	{"owner", get_owner, set_owner,
	 "The Python-level owner of this object.Passed as \"self\" in servername callback.", NULL},
	{"session", get_session, set_session, "_setter_session(session)\nGet / set SSLSession.", NULL},
	{NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot slots[] = {
	{Py_tp_dealloc, conn_dealloc},
	{Py_tp_traverse, conn_traverse},
	{Py_tp_clear, conn_clear},
	{Py_tp_methods, methods},
	{Py_tp_getset, getset},
	{0, NULL},
};

PyType_Spec conn_spec = {"_ssl._SSLSocket", sizeof(ConnObject), 0,
                         Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | TYPE_IMMUTABLE | TYPE_NO_NEW, slots};
