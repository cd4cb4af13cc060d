/* session.c: SSLSession, what a client resumes from. */
#include "pyssl_ext.h"

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
	s->ref = ref_to(handle);
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

static PyObject *session_int(PyObject *self, int id, PyObject *(*show)(int64_t))
{
	SessionObject *s = SESSION(self);
	pyssl_error err;
	int64_t n = 0;

	if (ref_enter(s->st, &s->ref) < 0)
		return NULL;
	if (engine.pyssl_session_get_int(s->ref.handle, id, &n, &err) < 0)
		return RAISE_LIBRARY(s->st, &err);
	return show(n);
}

static PyObject *number(int64_t n) { return PyLong_FromLongLong(n); }
static PyObject *truth(int64_t n) { return PyBool_FromLong(n != 0); }

static PyObject *get_time(PyObject *self, void *Py_UNUSED(closure))
{
	return session_int(self, PYSSL_SESSION_TIME, number);
}

static PyObject *get_timeout(PyObject *self, void *Py_UNUSED(closure))
{
	return session_int(self, PYSSL_SESSION_TIMEOUT, number);
}

static PyObject *get_lifetime_hint(PyObject *self, void *Py_UNUSED(closure))
{
	return session_int(self, PYSSL_SESSION_LIFETIME_HINT, number);
}

static PyObject *get_has_ticket(PyObject *self, void *Py_UNUSED(closure))
{
	return session_int(self, PYSSL_SESSION_HAS_TICKET, truth);
}

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
	if (engine.pyssl_get_bytes(s->ref.handle, PYSSL_GET_SESSION_ID, 0, id->bytes, sizeof id->bytes, &id->n, &err) < 0) {
		RAISE_LIBRARY(s->st, &err);
		return -1;
	}
	return 0;
}

static PyObject *get_id(PyObject *self, void *Py_UNUSED(closure))
{
	struct id id;

	if (read_id(SESSION(self), &id) < 0)
		return NULL;
	return PyBytes_FromStringAndSize((const char *)id.bytes, (Py_ssize_t)id.n);
}

/* Equal ids are equal sessions. */
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

static PyGetSetDef getset[] = {
	{"has_ticket", get_has_ticket, NULL, "Does the session contain a ticket?", NULL},
	{"id", get_id, NULL, "Session id", NULL},
	{"ticket_lifetime_hint", get_lifetime_hint, NULL, "Ticket life time hint.", NULL},
	{"time", get_time, NULL, "Session creation time (seconds since epoch).", NULL},
	{"timeout", get_timeout, NULL, "Session timeout (delta in seconds).", NULL},
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

PyType_Spec session_spec = {"_ssl.SSLSession", sizeof(SessionObject), 0,
                            Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | TYPE_IMMUTABLE | TYPE_NO_NEW, slots};
