/* psk.c: external pre-shared keys, which callbacks of the context give.
 *
 * What goes wrong in a callback is reported as unraisable, as CPython does it,
 * and means that there is no key.
 */
#include <string.h>

#include "args.h"
#include "conn.h"
#include "context.h"
#include "engine.h"
#include "errors.h"
#include "pyssl_tables.h"

/* ---- The setters --------------------------------------------------------------------- */

/* Stores a callable or None. wrong: the side of contexts that have no such callback. */
static int set_psk_callback(ContextObject *ctx, PyObject **slot, PyObject *callback, int wrong, const char *text)
{
	int given = callback != Py_None;

	if (ctx->protocol == wrong) {
		RAISE_TEXT(ctx->st->SSLError, 0, text);
		return -1;
	}
	if (given && !PyCallable_Check(callback)) {
		PyErr_SetString(PyExc_TypeError, "callback must be callable");
		return -1;
	}
	Py_XSETREF(*slot, given ? Py_NewRef(callback) : NULL);
	return context_set_int(ctx, PYSSL_CTX_ASK_PSK, ctx->psk_client != NULL || ctx->psk_server != NULL);
}

PyObject *context_set_psk_client_callback(PyObject *self, PyObject *args, PyObject *kwargs)
{
	static char *names[] = {"callback", NULL};
	ContextObject *ctx = (ContextObject *)self;
	PyObject *callback;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O:set_psk_client_callback", names, &callback) ||
	    set_psk_callback(ctx, &ctx->psk_client, callback, PYSSL_PROTOCOL_TLS_SERVER,
	                     "Cannot add PSK client callback to a PROTOCOL_TLS_SERVER context") < 0)
		return NULL;
	Py_RETURN_NONE;
}

PyObject *context_set_psk_server_callback(PyObject *self, PyObject *args, PyObject *kwargs)
{
	static char *names[] = {"callback", "identity_hint", NULL};
	ContextObject *ctx = (ContextObject *)self;
	PyObject *callback, *given = Py_None;
	const char *hint;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|O:set_psk_server_callback", names, &callback, &given) ||
	    args_text("set_psk_server_callback", "identity_hint", 1, given, &hint) < 0 ||
	    set_psk_callback(ctx, &ctx->psk_server, callback, PYSSL_PROTOCOL_TLS_CLIENT,
	                     "Cannot add PSK server callback to a PROTOCOL_TLS_CLIENT context") < 0)
		return NULL;
	if (context_set_bytes(ctx, PYSSL_CTX_PSK_HINT, hint, hint != NULL ? strlen(hint) : 0) < 0)
		return NULL;
	Py_RETURN_NONE;
}

/* ---- The question ---------------------------------------------------------------------- */

struct key {
	PyObject *result; /* of the callback: keeps what follows alive */
	const char *identity, *secret;
	Py_ssize_t identity_len, secret_len;
};

/* Calls the callback: a client's with the hint (None: there is none), a
 * server's with the identity. -1 with an exception. */
static int ask(ConnObject *c, PyObject *callback, const uint8_t *data, size_t len, int has, struct key *key)
{
	PyObject *told;
	int ok;

	told = has ? PyUnicode_DecodeUTF8((const char *)data, (Py_ssize_t)len, "strict") : Py_NewRef(Py_None);
	if (told == NULL)
		return -1;
	key->result = PyObject_CallFunctionObjArgs(callback, told, NULL);
	Py_DECREF(told);
	if (key->result == NULL)
		return -1;
	if (!c->server)
		ok = PyTuple_Check(key->result) && PyArg_ParseTuple(key->result, "z#y#", &key->identity, &key->identity_len,
		                                                    &key->secret, &key->secret_len);
	else
		ok = PyBytes_AsStringAndSize(key->result, (char **)&key->secret, &key->secret_len) == 0;
	if (!ok && !PyErr_Occurred())
		PyErr_SetString(PyExc_TypeError, "a psk_client_callback returns (identity, key)");
	return ok ? 0 : -1;
}

int psk_answer(ConnObject *c, const uint8_t *data, size_t len, int has)
{
	PyObject *callback = c->server ? c->ctx->psk_server : c->ctx->psk_client;
	struct key key = {NULL, NULL, NULL, 0, 0};
	pyssl_error err;
	int ret;

	if (ask_begin(c) < 0)
		return -1;
	if (callback != NULL) {
		Py_INCREF(callback);
		if (ask(c, callback, data, len, has, &key) < 0) {
			PyErr_WriteUnraisable(callback);
			key.secret_len = 0;
		}
		Py_DECREF(callback);
	}
	ask_end(c);
	ret = conn_enter(c); /* the callback may have forked */
	if (ret == 0) {
		conn_lock(c);
		ret = engine.pyssl_conn_answer_psk(c->ref.handle, (pyssl_in *)key.identity, (size_t)key.identity_len,
		                                   (pyssl_in *)key.secret, (size_t)key.secret_len, &err);
		conn_unlock(c);
		if (ret < 0)
			RAISE_LIBRARY(c->st, &err);
	}
	Py_XDECREF(key.result);
	return ret < 0 ? -1 : 0;
}
