/* settings.c: the attributes of _SSLContext.
 *
 * Most are one integer in the engine: a row of settings.tsv says its number
 * there and how Python's value is read and shown, and is expanded below. What a
 * value means, and which ones are good, the engine decides; here are only
 * Python's number formats and the deprecation warnings, which both differ
 * between CPython versions.
 */
#include "args.h"
#include "context.h"
#include "errors.h"
#include "files.h"
#include "pyssl_tables.h"

#include <limits.h>

#define CTX(self) ((ContextObject *)(self))

struct setting {
	const char *name;
	int id;                                       /* enum pyssl_setting */
	int (*read)(PyObject *value, int64_t *out);   /* NULL: cannot be set */
	PyObject *(*show)(int64_t value);
	int (*check)(ContextObject *ctx, int64_t *value); /* may be NULL */
};

/* ---- Numbers in and out --------------------------------------------------------- */

static int read_int(PyObject *value, int64_t *out)
{
	int n;

	if (!PyArg_Parse(value, "i", &n))
		return -1;
	*out = n;
	return 0;
}

static int read_long(PyObject *value, int64_t *out)
{
	long n;

	if (!PyArg_Parse(value, "l", &n))
		return -1;
	*out = n;
	return 0;
}

/* Flags are cut to their width without a complaint. */
static int read_uint(PyObject *value, int64_t *out)
{
	unsigned n;

	if (!PyArg_Parse(value, "I", &n))
		return -1;
	*out = n;
	return 0;
}

static int read_ulong(PyObject *value, int64_t *out)
{
	unsigned long n;

	if (!PyArg_Parse(value, "k", &n))
		return -1;
	*out = (int64_t)n;
	return 0;
}

static int read_bool(PyObject *value, int64_t *out)
{
	int n = PyObject_IsTrue(value);

	*out = n;
	return n < 0 ? -1 : 0;
}

static int read_options(PyObject *value, int64_t *out)
{
#if PY_VERSION_HEX >= 0x030E0000
	PyObject *number = PyNumber_Index(value);
	unsigned long long n;
	int negative;

	if (number == NULL)
		return -1;
	negative = PyLong_IsNegative(number) != 0;
	n = negative ? 0 : PyLong_AsUnsignedLongLong(number);
	Py_DECREF(number);
	if (negative)
		PyErr_SetString(PyExc_ValueError, "Cannot convert negative int");
	else if (n == (unsigned long long)-1 && PyErr_Occurred())
		PyErr_SetString(PyExc_OverflowError, "Python int too large for C unsigned long long");
	else
		*out = (int64_t)n;
	return PyErr_Occurred() ? -1 : 0;
#elif PY_VERSION_HEX >= 0x030C0000
	PyObject *number;
	unsigned long long n;

	if (!PyArg_Parse(value, "O!", &PyLong_Type, &number))
		return -1;
	n = PyLong_AsUnsignedLongLong(number);
	if (n == (unsigned long long)-1 && PyErr_Occurred())
		return -1;
	*out = (int64_t)n;
	return 0;
#else
	return read_long(value, out);
#endif
}

static PyObject *show_signed(int64_t value) { return PyLong_FromLongLong(value); }
static PyObject *show_unsigned(int64_t value) { return PyLong_FromUnsignedLongLong((unsigned long long)value); }
static PyObject *show_bool(int64_t value) { return PyBool_FromLong(value != 0); }

#define show_int show_signed
#define show_long show_signed
#define show_uint show_unsigned
#define show_ulong show_unsigned
#if PY_VERSION_HEX >= 0x030C0000
#define show_options show_unsigned
#else
#define show_options show_signed
#endif

/* ---- What CPython checks before OpenSSL is asked ----------------------------------- */

static int check_version(ContextObject *Py_UNUSED(ctx), int64_t *value)
{
	if (*value > INT_MAX) {
		PyErr_SetString(PyExc_OverflowError, "Option is too long");
		return -1;
	}
	switch (*value) {
	case PYSSL_PROTO_SSLv3:
		return warn_deprecated("ssl.TLSVersion.SSLv3 is deprecated");
	case PYSSL_PROTO_TLSv1:
		return warn_deprecated("ssl.TLSVersion.TLSv1 is deprecated");
	case PYSSL_PROTO_TLSv1_1:
		return warn_deprecated("ssl.TLSVersion.TLSv1_1 is deprecated");
	}
	return 0;
}

/* The warning is for switching versions off, not for leaving them so. */
static int check_options(ContextObject *ctx, int64_t *value)
{
	const int64_t off = PYSSL_OP_NO_SSLv2 | PYSSL_OP_NO_SSLv3 | PYSSL_OP_NO_TLSv1 | PYSSL_OP_NO_TLSv1_1 |
	                    PYSSL_OP_NO_TLSv1_2 | PYSSL_OP_NO_TLSv1_3;
	int64_t before;

	if (context_get_int(ctx, PYSSL_CTX_OPTIONS, &before) < 0)
		return -1;
	if (~before & *value & off)
		return warn_deprecated("ssl.OP_NO_SSL*/ssl.OP_NO_TLS* options are deprecated");
	return 0;
}

/* ---- The rows ------------------------------------------------------------------------ */

#define ROW(name, id, read, show, setter, check, doc) static const struct setting row_##name = {#name, id, read, show, check};
PYSSL_CONTEXT_ATTRIBUTES(ROW)

static PyObject *get(PyObject *self, void *row)
{
	const struct setting *s = row;
	int64_t value = 0;

	return context_get_int(CTX(self), s->id, &value) < 0 ? NULL : s->show(value);
}

static int set(PyObject *self, PyObject *value, void *row)
{
	const struct setting *s = row;
	int64_t n = 0;

	if (value == NULL && s->id == PYSSL_CTX_POST_HANDSHAKE_AUTH) { /* in every release */
		PyErr_SetString(CANNOT_DELETE);
		return -1;
	}
	if (args_deleted(self, value, s->name, PyExc_TypeError, "function takes at least one argument") ||
	    s->read(value, &n) < 0 || (s->check != NULL && s->check(CTX(self), &n) < 0))
		return -1;
	return context_set_int(CTX(self), s->id, n);
}

/* ---- Callbacks -------------------------------------------------------------------------- */

#define UNCALLABLE PyExc_TypeError, "not a callable object"

static PyObject *get_object(PyObject *o) { return Py_NewRef(o != NULL ? o : Py_None); }

/* Stores a callable or None, and tells the engine whether it is there. */
static int set_callback(ContextObject *ctx, PyObject **slot, int id, PyObject *value)
{
	int callable;

	callable = PyCallable_Check(value);
	if (context_set_int(ctx, id, callable) < 0)
		return -1;
	Py_XSETREF(*slot, callable ? Py_NewRef(value) : NULL);
	if (!callable && value != Py_None) {
		PyErr_SetString(UNCALLABLE);
		return -1;
	}
	return 0;
}

static PyObject *get_sni_callback(PyObject *self, void *Py_UNUSED(closure))
{
	return get_object(CTX(self)->sni_callback);
}

static int set_sni_callback(PyObject *self, PyObject *value, void *Py_UNUSED(closure))
{
	if (PY_VERSION_HEX >= 0x030D1200 && args_deleted(self, value, "sni_callback", UNCALLABLE))
		return -1;
	if (CTX(self)->protocol == PYSSL_PROTOCOL_TLS_CLIENT) {
		PyErr_SetString(PyExc_ValueError, "sni_callback cannot be set on TLS_CLIENT context");
		return -1;
	}
	if (args_deleted(self, value, "sni_callback", UNCALLABLE))
		return -1;
	return set_callback(CTX(self), &CTX(self)->sni_callback, PYSSL_CTX_ASK_CLIENT_HELLO, value);
}

static PyObject *get_msg_callback(PyObject *self, void *Py_UNUSED(closure))
{
	return get_object(CTX(self)->msg_callback);
}

static int set_msg_callback(PyObject *self, PyObject *value, void *Py_UNUSED(closure))
{
	if (args_deleted(self, value, "_msg_callback", UNCALLABLE))
		return -1;
	if (value != Py_None && !PyCallable_Check(value)) { /* unlike sni_callback, it stays as it was */
		PyErr_SetString(UNCALLABLE);
		return -1;
	}
	return set_callback(CTX(self), &CTX(self)->msg_callback, PYSSL_CTX_NOTE_MESSAGES, value);
}

/* ---- The key log ---------------------------------------------------------------------------- */

static PyObject *get_keylog_filename(PyObject *self, void *Py_UNUSED(closure))
{
	return get_object(CTX(self)->keylog_filename);
}

static void forget_keylog(ContextObject *ctx)
{
	struct keylog *k = ctx->keylog;

	ctx->keylog = NULL;
	keylog_release(k);
	Py_CLEAR(ctx->keylog_filename);
}

static int set_keylog_filename(PyObject *self, PyObject *value, void *Py_UNUSED(closure))
{
	ContextObject *ctx = CTX(self);
	struct keylog *k;

	if (args_deleted(self, value, "keylog_filename", CANNOT_DELETE) || context_set_int(ctx, PYSSL_CTX_NOTE_KEYS, 0) < 0)
		return -1;
	forget_keylog(ctx);
	if (value == Py_None)
		return 0;
	if ((k = keylog_open(value)) == NULL)
		return -1;
	forget_keylog(ctx); /* another thread, or the audit hook, may have set one meanwhile */
	ctx->keylog = k;
	ctx->keylog_filename = Py_NewRef(value);
	return context_set_int(ctx, PYSSL_CTX_NOTE_KEYS, 1);
}

/* ---- The table -------------------------------------------------------------------------------- */

#define ATTRIBUTE(name, id, read, show, setter, check, doc) {#name, get, setter, doc, (void *)&row_##name},

PyGetSetDef context_getset[] = {
	PYSSL_CONTEXT_ATTRIBUTES(ATTRIBUTE)
	{"keylog_filename", get_keylog_filename, set_keylog_filename, NULL, NULL},
	{"_msg_callback", get_msg_callback, set_msg_callback, NULL, NULL},
	{"sni_callback", get_sni_callback, set_sni_callback,
	 "Set a callback that will be called when a server name is provided by the SSL/TLS client in the SNI extension.\n\n"
	 "If the argument is None then the callback is disabled. The method is called\n"
	 "with the SSLSocket, the server name as a string, and the SSLContext object.\n"
	 "See RFC 6066 for details of the SNI extension.", NULL},
	{NULL, NULL, NULL, NULL, NULL},
};
