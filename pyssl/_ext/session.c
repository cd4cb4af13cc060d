/* session.c: SSLSession, what a client resumes from. */
#include "context.h"
#include "convert.h"
#include "engine.h"
#include "errors.h"
#include "session.h"
#include "pyssl_tables.h"

#include <string.h>

#define SESSION(self) ((SessionObject *)(self))

PyObject *session_new(ContextObject *ctx, pyssl_handle handle)
{
	PyTypeObject *type = ctx->st->session;
	SessionObject *s = SESSION(type->tp_alloc(type, 0));

	if (s == NULL) {
		engine.pyssl_free(handle);
		return NULL;
	}
	s->st = ctx->st;
	s->ref = ref_to(PYSSL_SESSION, handle);
	s->ctx = (ContextObject *)Py_NewRef((PyObject *)ctx);
	return (PyObject *)s;
}

static int session_traverse(PyObject *self, visitproc visit, void *arg)
{
#if PY_VERSION_HEX >= 0x03090000
	Py_VISIT(Py_TYPE(self));
#endif
	Py_VISIT(SESSION(self)->ctx);
	return 0;
}

static int session_clear(PyObject *self)
{
	Py_CLEAR(SESSION(self)->ctx);
	return 0;
}

static void session_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);

	PyObject_GC_UnTrack(self);
	session_clear(self);
	ref_release(&SESSION(self)->ref);
	type->tp_free(self);
	Py_DECREF(type);
}

/* ---- What it tells ----------------------------------------------------------------- */

static int session_int(SessionObject *s, int id, int64_t *n)
{
	pyssl_error err;

	*n = 0;
	if (ref_enter(s->st, &s->ref) < 0)
		return -1;
	if (engine.pyssl_get_int(s->ref.handle, id, n, &err) < 0) {
		RAISE_LIBRARY(s->st, &err);
		return -1;
	}
	return 0;
}

static PyObject *show_number(SessionObject *s, int id)
{
	int64_t n;

	return session_int(s, id, &n) < 0 ? NULL : PyLong_FromLongLong(n);
}

static PyObject *show_truth(SessionObject *s, int id)
{
	int64_t n;

	return session_int(s, id, &n) < 0 ? NULL : PyBool_FromLong(n != 0);
}

static PyObject *show_bytes(SessionObject *s, int id)
{
	PyObject *bytes;
	pyssl_error err;
	uint8_t *p;
	size_t n;

	if (ref_enter(s->st, &s->ref) < 0)
		return NULL;
	if (engine_bytes(s->ref.handle, id, 0, &p, &n, &err) < 0)
		return RAISE_LIBRARY(s->st, &err);
	bytes = PyBytes_FromStringAndSize((const char *)p, (Py_ssize_t)n);
	PyMem_RawFree(p);
	return bytes;
}

/* ---- Equal ids are equal sessions -------------------------------------------------- */

/* A session id: at most 32 bytes on the wire; tickets get one from their hash. */
struct id {
	size_t n;
	uint8_t bytes[64];
};

static int read_id(SessionObject *s, struct id *id)
{
	pyssl_error err;

	if (ref_enter(s->st, &s->ref) < 0)
		return -1;
	if (engine.pyssl_get_bytes(s->ref.handle, PYSSL_SESSION_ID, 0, id->bytes, sizeof id->bytes, &id->n, &err) < 0) {
		RAISE_LIBRARY(s->st, &err);
		return -1;
	}
	return 0;
}

static PyObject *session_compare(PyObject *left, PyObject *right, int op)
{
	struct id a, b;
	int equal = left == right;

	if (!Py_IS_TYPE(left, Py_TYPE(right)) || (op != Py_EQ && op != Py_NE))
		Py_RETURN_NOTIMPLEMENTED;
	if (!equal) {
		if (read_id(SESSION(left), &a) < 0 || read_id(SESSION(right), &b) < 0)
			return NULL;
		equal = a.n == b.n && memcmp(a.bytes, b.bytes, a.n) == 0;
	}
	return PyBool_FromLong(equal == (op == Py_EQ));
}

/* ---- The type ----------------------------------------------------------------------- */

#define ATTRIBUTE_OF(name, id, show, doc) \
	static PyObject *attribute_##name(PyObject *self, void *Py_UNUSED(closure)) { return show(SESSION(self), id); }
#define ATTRIBUTE_ROW(name, id, show, doc) {#name, attribute_##name, NULL, doc, NULL},

PYSSL_SESSION_ATTRIBUTES(ATTRIBUTE_OF)

static PyGetSetDef getset[] = {
	PYSSL_SESSION_ATTRIBUTES(ATTRIBUTE_ROW)
	{NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot slots[] = {
	{Py_tp_dealloc, session_dealloc},
	{Py_tp_traverse, session_traverse},
	{Py_tp_clear, session_clear},
	{Py_tp_richcompare, session_compare},
	{Py_tp_getset, getset},
	{0, NULL},
};

#if PY_VERSION_HEX >= 0x030A0000
#define NAME "_ssl.SSLSession"
#else
#define NAME "_ssl.Session"
#endif

PyType_Spec session_spec = {NAME, sizeof(SessionObject), 0,
                            Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | TYPE_IMMUTABLE | TYPE_NO_NEW, slots};
