/* context.c: _SSLContext, the base of Python's SSLContext.
 *
 * What a context knows of TLS lives in the engine (context_engine.c). Here are
 * its life, its methods, and how connections are made. Attributes are in
 * settings.c, certificates in trust.c.
 */
#include "args.h"
#include "buffer.h"
#include "conn.h"
#include "context.h"
#include "convert.h"
#include "engine.h"
#include "errors.h"
#include "files.h"
#include "membio.h"
#include "state.h"
#include "system.h"
#include "pyssl_tables.h"

#include <limits.h>

#define CTX(self) ((ContextObject *)(self))

/* ---- Life ----------------------------------------------------------------------- */

static int warn_protocol(int protocol)
{
	switch (protocol) {
	case PYSSL_PROTOCOL_TLS:
		return warn_deprecated("ssl.PROTOCOL_TLS is deprecated");
	case PYSSL_PROTOCOL_TLSv1:
		return warn_deprecated("ssl.PROTOCOL_TLSv1 is deprecated");
	case PYSSL_PROTOCOL_TLSv1_1:
		return warn_deprecated("ssl.PROTOCOL_TLSv1_1 is deprecated");
	case PYSSL_PROTOCOL_TLSv1_2:
		return warn_deprecated("ssl.PROTOCOL_TLSv1_2 is deprecated");
	}
	return 0;
}

/* For which Python a context is made: the defaults are those of its own ssl module (its pyconfig.h). */
#if PY_SSL_DEFAULT_CIPHERS == 2
#define PYTHON (PY_VERSION_HEX >> 16 | PYSSL_OPENSSL_DEFAULTS)
#else
#define PYTHON (PY_VERSION_HEX >> 16)
#endif

static PyObject *context_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
	struct state *st = state_of(type);
	ContextObject *self;
	pyssl_handle handle;
	pyssl_error err;
	int protocol;

	if (st == NULL)
		return NULL;
	if (type == st->context && kwargs != NULL && PyDict_GET_SIZE(kwargs) != 0) {
		PyErr_SetString(PyExc_TypeError, "_SSLContext() takes no keyword arguments");
		return NULL;
	}
	if (args_count("_SSLContext", PyTuple_GET_SIZE(args), 1, 1) < 0 ||
	    args_int(PyTuple_GET_ITEM(args, 0), &protocol) < 0 || warn_protocol(protocol) < 0 || engine_enter(st) < 0)
		return NULL;
	handle = engine.pyssl_ctx_new(protocol, PYTHON, &err);
	if (handle == 0)
		return RAISE_LIBRARY(st, &err);
	self = CTX(type->tp_alloc(type, 0));
	if (self == NULL) {
		engine.pyssl_free(handle);
		return NULL;
	}
	self->st = st;
	self->ref = ref_to(PYSSL_CONTEXT, handle);
	self->protocol = protocol;
	return (PyObject *)self;
}

static int context_traverse(PyObject *self, visitproc visit, void *arg)
{
#if PY_VERSION_HEX >= 0x03090000
	Py_VISIT(Py_TYPE(self));
#endif
	Py_VISIT(CTX(self)->sni_callback);
	Py_VISIT(CTX(self)->msg_callback);
	Py_VISIT(CTX(self)->psk_client);
	Py_VISIT(CTX(self)->psk_server);
	Py_VISIT(CTX(self)->keylog_filename);
	return 0;
}

static int context_clear(PyObject *self)
{
	Py_CLEAR(CTX(self)->sni_callback);
	Py_CLEAR(CTX(self)->msg_callback);
	Py_CLEAR(CTX(self)->psk_client);
	Py_CLEAR(CTX(self)->psk_server);
	Py_CLEAR(CTX(self)->keylog_filename);
	return 0;
}

static void context_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);

	PyObject_GC_UnTrack(self);
	context_clear(self);
	keylog_release(CTX(self)->keylog);
	ref_release(&CTX(self)->ref);
	type->tp_free(self);
	Py_DECREF(type);
}

/* ---- Ciphers, ALPN, groups --------------------------------------------------------- */

static PyObject *none_or_null(int ret)
{
	if (ret < 0)
		return NULL;
	Py_RETURN_NONE;
}

static PyObject *set_ciphers(PyObject *self, PyObject *arg)
{
	const char *s = str_argument(arg, "set_ciphers");

	return s == NULL ? NULL : none_or_null(context_set_bytes(CTX(self), PYSSL_CTX_CIPHERS, s, strlen(s)));
}

static PyObject *get_ciphers(PyObject *self, PyObject *Py_UNUSED(unused))
{
	return context_ciphers(CTX(self), cipher_dict);
}

static PyObject *set_alpn_protocols(PyObject *self, PyObject *arg)
{
	Py_buffer view;
	int ret = -1;

	if (PyObject_GetBuffer(arg, &view, PyBUF_SIMPLE) < 0)
		return NULL;
	if ((size_t)view.len > UINT_MAX)
		PyErr_Format(PyExc_OverflowError, "protocols longer than %u bytes", UINT_MAX);
	else if (ref_enter(CTX(self)->st, &CTX(self)->ref) == 0 &&
	         (ret = context_set_bytes(CTX(self), PYSSL_CTX_ALPN, view.buf, (size_t)view.len)) < 0 &&
	         PyErr_ExceptionMatches(CTX(self)->st->SSLError))
		PyErr_NoMemory(); /* what CPython makes of any refusal */
	PyBuffer_Release(&view);
	return none_or_null(ret);
}

/* What a server staples to the certificate loaded last (RFC 6066, 8). */
static PyObject *set_ocsp_response(PyObject *self, PyObject *arg)
{
	Py_buffer view;
	int ret;

	if (PyObject_GetBuffer(arg, &view, PyBUF_SIMPLE) < 0)
		return NULL;
	ret = context_set_bytes(CTX(self), PYSSL_CTX_OCSP_RESPONSE, view.buf, (size_t)view.len);
	PyBuffer_Release(&view);
	return none_or_null(ret);
}

/* next_protocol_negotiation, of TLS 1.2 and before. */
static PyObject *set_npn_protocols(PyObject *self, PyObject *arg)
{
	Py_buffer view;
	int ret;

	if (PyObject_GetBuffer(arg, &view, PyBUF_SIMPLE) < 0)
		return NULL;
	ret = context_set_bytes(CTX(self), PYSSL_CTX_NPN, view.buf, (size_t)view.len);
	PyBuffer_Release(&view);
	return none_or_null(ret);
}

static PyObject *set_ecdh_curve(PyObject *self, PyObject *name)
{
	PyObject *bytes;
	int ret;

	if (!PyUnicode_FSConverter(name, &bytes))
		return NULL;
	ret = context_set_bytes(CTX(self), PYSSL_CTX_GROUP, PyBytes_AS_STRING(bytes),
	                        (size_t)PyBytes_GET_SIZE(bytes));
	Py_DECREF(bytes);
	if (ret < 0 && PyErr_ExceptionMatches(PyExc_ValueError))
		PyErr_Format(PyExc_ValueError, "unknown elliptic curve name %R", name);
	return none_or_null(ret);
}

/* ---- DH parameters, statistics -------------------------------------------------------- */

static PyObject *load_dh_params(PyObject *self, PyObject *path)
{
	struct buffer data = {NULL, 0, 0, 0};
	PyObject *bytes;
	int error, ret = -1;

	if (PySys_Audit("open", "Osi", path, "rb", 0) < 0 || !PyUnicode_FSConverter(path, &bytes))
		return NULL;
	error = file_read(PyBytes_AS_STRING(bytes), &data);
	Py_DECREF(bytes);
	if (error > 0) {
		file_raise(error, path);
	} else if (error == 0) {
		ret = context_set_bytes(CTX(self), PYSSL_CTX_DH_PARAMS, data.p + data.start, buffer_len(&data));
	}
	buffer_free(&data);
	return none_or_null(ret);
}

static PyObject *session_stats(PyObject *self, PyObject *Py_UNUSED(unused))
{
	static const struct context_count counts[] = {PYSSL_SESSION_STATS(CONTEXT_COUNT){NULL, 0}};

	return context_counts(CTX(self), counts);
}

static PyObject *assembly(PyObject *self, PyObject *Py_UNUSED(unused))
{
	static const struct context_count counts[] = {PYSSL_ASSEMBLY(CONTEXT_COUNT){NULL, 0}};

	return context_counts(CTX(self), counts);
}

/* ---- Connections ------------------------------------------------------------------------ */

/* server_hostname: None, or an A-label or IP literal as an ASCII str. 0, or -1. */
static int hostname_argument(PyObject *arg, char **hostname)
{
	*hostname = NULL;
	if (arg == Py_None)
		return 0;
	return PyArg_Parse(arg, "es", "ascii", hostname) ? 0 : -1;
}

static PyObject *wrap(PyObject *self, int server, PyObject *name, PyObject *owner, PyObject *session, PyObject *sock,
                      PyObject *incoming, PyObject *outgoing)
{
	PyObject *conn;
	char *hostname;

	if (hostname_argument(name, &hostname) < 0)
		return NULL;
	conn = conn_new(CTX(self), server, hostname, owner, session, sock, (BioObject *)incoming, (BioObject *)outgoing);
	PyMem_Free(hostname);
	return conn;
}

static PyObject *wrap_socket(PyObject *self, PyObject *args, PyObject *kwargs)
{
	static char *names[] = {"sock", "server_side", "server_hostname", "owner", "session", NULL};
	PyObject *sock, *side, *name = Py_None, *owner = Py_None, *session = Py_None;
	PyTypeObject *type = CTX(self)->st->socket;
	int server;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "OO|O$OO:_wrap_socket", names, &sock, &side, &name, &owner, &session))
		return NULL;
	if (!PyObject_TypeCheck(sock, type))
		return args_refuse("_wrap_socket", "sock", type->tp_name, sock);
	if (args_int(side, &server) < 0)
		return NULL;
	return wrap(self, server, name, owner, session, sock, NULL, NULL);
}

/* asyncio, given a context of ours, comes with buffers of the standard module.
 * It is warned too, as asyncio's servers drop the exception. */
static int check_bio(struct state *st, PyObject *bio, const char *argument)
{
	static const char advice[] =
		"a context of pyssl cannot use the standard ssl module's MemoryBIO: for asyncio and other libraries that "
		"use ssl themselves, call pyssl.install() before anything imports ssl, or run the program as "
		"`python -m pyssl program.py`";
	const char *name = Py_TYPE(bio)->tp_name, *standard = "_ssl.MemoryBIO";

	if (PyObject_TypeCheck(bio, st->bio))
		return 0;
	if (strcmp(name, standard) != 0)
		args_refuse("_wrap_bio", argument, standard, bio);
	else if (PyErr_WarnEx(PyExc_RuntimeWarning, advice, 1) == 0)
		PyErr_SetString(PyExc_TypeError, advice);
	return -1;
}

static PyObject *wrap_bio(PyObject *self, PyObject *args, PyObject *kwargs)
{
	static char *names[] = {"incoming", "outgoing", "server_side", "server_hostname", "owner", "session", NULL};
	PyObject *in, *out, *side, *name = Py_None, *owner = Py_None, *session = Py_None;
	struct state *st = CTX(self)->st;
	int server;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "OOO|O$OO:_wrap_bio", names, &in, &out, &side, &name, &owner,
	                                 &session) ||
	    check_bio(st, in, "incoming") < 0 || check_bio(st, out, "outgoing") < 0 || args_int(side, &server) < 0)
		return NULL;
	return wrap(self, server, name, owner, session, NULL, in, out);
}

/* Thawing is the same through both doors: Python code that makes an object of this context's classes. */
static PyObject *call_moving(PyObject *self, const char *name, PyObject *args, PyObject *kwargs)
{
	PyObject *module = PyImport_ImportModule("pyssl._moving"), *function = NULL, *all = NULL, *result = NULL;
	Py_ssize_t n = PyTuple_GET_SIZE(args);

	if (module != NULL && (function = PyObject_GetAttrString(module, name)) != NULL && (all = PyTuple_New(n + 1)) != NULL) {
		PyTuple_SET_ITEM(all, 0, Py_NewRef(self));
		for (Py_ssize_t i = 0; i < n; i++)
			PyTuple_SET_ITEM(all, i + 1, Py_NewRef(PyTuple_GET_ITEM(args, i)));
		result = PyObject_Call(function, all, kwargs);
	}
	Py_XDECREF(all);
	Py_XDECREF(function);
	Py_XDECREF(module);
	return result;
}

static PyObject *thaw_socket(PyObject *self, PyObject *args, PyObject *kwargs)
{
	return call_moving(self, "thaw_socket", args, kwargs);
}

static PyObject *thaw_bio(PyObject *self, PyObject *args, PyObject *kwargs)
{
	return call_moving(self, "thaw_bio", args, kwargs);
}

/* ---- The type ------------------------------------------------------------------------------ */

#define CA_NOTE                                                                                                  \
	"NOTE: Certificates in a capath directory aren't loaded unless they have\nbeen used at least once."

static PyMethodDef methods[] = {
	{"_wrap_socket", METHOD(wrap_socket), METH_VARARGS | METH_KEYWORDS,
	 "_wrap_socket($self, /, sock, server_side, server_hostname=None, *,\n"
	 "             owner=None, session=None)\n--\n\n"},
	{"_wrap_bio", METHOD(wrap_bio), METH_VARARGS | METH_KEYWORDS,
	 "_wrap_bio($self, /, incoming, outgoing, server_side,\n"
	 "          server_hostname=None, *, owner=None, session=None)\n--\n\n"},
	{"_frozen", context_frozen, METH_O, "_frozen($self, data, /)\n--\n\n(server_side, server_hostname) of a frozen connection."},
	{"_thaw_socket", context_thaw_socket, METH_VARARGS, "_thaw_socket($self, sock, data, owner, /)\n--\n\n"},
	{"_thaw_bio", context_thaw_bio, METH_VARARGS, "_thaw_bio($self, incoming, outgoing, data, owner, /)\n--\n\n"},
	{"thaw_socket", METHOD(thaw_socket), METH_VARARGS | METH_KEYWORDS,
	 "thaw_socket($self, /, sock, data, *, suppress_ragged_eofs=True)\n--\n\n"
	 "An SSLSocket that takes over the plain connected socket, and goes on with the\nconnection that was frozen as data."},
	{"thaw_bio", METHOD(thaw_bio), METH_VARARGS | METH_KEYWORDS,
	 "thaw_bio($self, /, data, incoming, outgoing)\n--\n\n"
	 "An SSLObject that goes on with the connection that was frozen as data."},
	{"set_ciphers", set_ciphers, METH_O, "set_ciphers($self, cipherlist, /)\n--\n\n"},
	{"get_ciphers", get_ciphers, METH_NOARGS, "get_ciphers($self, /)\n--\n\n"},
	{"set_ciphersuites", context_set_ciphersuites, METH_O, "set_ciphersuites($self, ciphersuites, /)\n--\n\n"},
	{"set_groups", context_set_groups, METH_O, "set_groups($self, grouplist, /)\n--\n\n"},
	{"get_groups", METHOD(context_get_groups), METH_VARARGS | METH_KEYWORDS,
	 "get_groups($self, /, *, include_aliases=False)\n--\n\n"},
	{"set_client_sigalgs", context_set_client_sigalgs, METH_O, "set_client_sigalgs($self, sigalgslist, /)\n--\n\n"},
	{"set_server_sigalgs", context_set_server_sigalgs, METH_O, "set_server_sigalgs($self, sigalgslist, /)\n--\n\n"},
	{"_set_alpn_protocols", set_alpn_protocols, METH_O, "_set_alpn_protocols($self, protos, /)\n--\n\n"},
	{"_set_npn_protocols", set_npn_protocols, METH_O, "_set_npn_protocols($self, protos, /)\n--\n\n"},
	{"load_cert_chain", METHOD(context_load_cert_chain), METH_VARARGS | METH_KEYWORDS,
	 "load_cert_chain($self, /, certfile=None, keyfile=None, password=None, *,\n"
	 "                cert_pem=None, key_pem=None)\n--\n\n"
	 "Load a certificate chain, leaf first, and its private key.\n\n"
	 "certfile, keyfile: paths of PEM files; keyfile defaults to certfile.\n"
	 "password: str, bytes, bytearray or a callable returning one, for an\nencrypted key.\n\n"
	 "Beyond the standard module, a chain can come from memory: cert_pem and\n"
	 "key_pem take bytes, str or an object with read(); key_pem defaults to\ncert_pem.\n\n"
	 "Raises SSLError for what is no PEM, does not belong together or cannot\n"
	 "be decrypted, OSError for files that cannot be read."},
	{"set_ocsp_response", set_ocsp_response, METH_O,
	 "set_ocsp_response($self, response, /)\n--\n\n"
	 "Staple an OCSP response (DER bytes) to the certificate that was loaded last; b\"\" takes it away.\n\n"
	 "The response is sent to clients that ask for one, as it is: the caller keeps it current."},
	{"load_dh_params", load_dh_params, METH_O, "load_dh_params($self, path, /)\n--\n\n"},
	{"load_verify_locations", METHOD(context_load_verify_locations), METH_VARARGS | METH_KEYWORDS,
	 "load_verify_locations($self, /, cafile=None, capath=None, cadata=None, *,\n"
	 "                      ca_pem=None)\n--\n\n"
	 "Trust the certificates of a PEM file, a hashed directory, or cadata (PEM\nstr or DER bytes).\n\n"
	 "Beyond the standard module, ca_pem takes what a cafile holds (CRLs too)\n"
	 "as bytes, str or an object with read().\n\n"
	 "Raises SSLError for what is not a certificate, OSError for files that\ncannot be read."},
	{"_assembly", assembly, METH_NOARGS,
	 "_assembly($self, /)\n--\n\nWhich primitives are done by assembly on this CPU: 1 or 0 by name."},
	{"session_stats", session_stats, METH_NOARGS, "session_stats($self, /)\n--\n\n"},
	{"set_default_verify_paths", context_set_default_verify_paths, METH_NOARGS,
	 "set_default_verify_paths($self, /)\n--\n\n"},
	{"set_ecdh_curve", set_ecdh_curve, METH_O, "set_ecdh_curve($self, name, /)\n--\n\n"},
	{"cert_store_stats", context_cert_store_stats, METH_NOARGS,
	 "cert_store_stats($self, /)\n--\n\nReturns quantities of loaded X.509 certificates.\n\n"
	 "X.509 certificates with a CA extension and certificate revocation lists\n"
	 "inside the context's cert store.\n\n" CA_NOTE},
	{"get_ca_certs", METHOD(context_get_ca_certs), METH_VARARGS | METH_KEYWORDS,
	 "get_ca_certs($self, /, binary_form=False)\n--\n\n"
	 "Returns a list of dicts with information of loaded CA certs.\n\n"
	 "If the optional argument is True, returns a DER-encoded copy of the CA\ncertificate.\n\n" CA_NOTE},
	{"set_psk_client_callback", METHOD(context_set_psk_client_callback), METH_VARARGS | METH_KEYWORDS,
	 "set_psk_client_callback($self, /, callback)\n--\n\n"},
	{"set_psk_server_callback", METHOD(context_set_psk_server_callback), METH_VARARGS | METH_KEYWORDS,
	 "set_psk_server_callback($self, /, callback, identity_hint=None)\n--\n\n"},
	{NULL, NULL, 0, NULL},
};

static PyType_Slot slots[] = {
	{Py_tp_new, context_new},
	{Py_tp_dealloc, context_dealloc},
	{Py_tp_traverse, context_traverse},
	{Py_tp_clear, context_clear},
	{Py_tp_methods, methods},
	{Py_tp_getset, context_getset},
	{0, NULL},
};

PyType_Spec context_spec = {"_ssl._SSLContext", sizeof(ContextObject), 0,
                            Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_HAVE_GC | TYPE_IMMUTABLE, slots};
