/* events.c: what the engine tells and asks while an operation runs.
 *
 * Events are taken from the engine under the connection's lock, as plain
 * memory, and delivered without it: callbacks are Python code, which may use
 * the very connection. The engine's questions, sni_callback and the PSK
 * callbacks, are answered under the lock again.
 */
#include "buffer.h"
#include "conn.h"
#include "context.h"
#include "convert.h"
#include "engine.h"
#include "errors.h"
#include "files.h"
#include "pyssl_tables.h"

struct event {
	struct event *next;
	pyssl_event ev;
	uint8_t bytes[]; /* name, data, random */
};

#define NAME(e) ((const char *)(e)->bytes)
#define DATA(e) ((e)->bytes + (e)->ev.name_len)
#define RANDOM(e) (DATA(e) + (e)->ev.data_len)

/* ---- Taking ------------------------------------------------------------------------ */

/* The next event: 1, or 0 if there is none; -1: no memory. */
static int take_one(ConnObject *c, struct event **taken)
{
	size_t room = 256, need = 0;
	pyssl_error err;
	struct event *e;
	int ret;

	for (;;) {
		if ((e = PyMem_RawMalloc(sizeof *e + room)) == NULL)
			return -1;
		ret = engine.pyssl_conn_event(c->ref.handle, &e->ev, e->bytes, room, &need, &err);
		*taken = e;
		if (ret == 1)
			return 1;
		PyMem_RawFree(e);
		if (ret == 0 || err.kind != PYSSL_E_SPACE)
			return 0;
		room = need;
	}
}

static void event_free(struct event *e)
{
	wipe(e->bytes, e->ev.name_len + e->ev.data_len + e->ev.random_len);
	PyMem_RawFree(e);
}

/* Is it for Python? What is not is done with here. */
static int is_wanted(const struct event *e)
{
	switch (e->ev.kind) {
	case PYSSL_EV_SESSION: /* SSLSocket.session asks the engine for the newest */
		engine.pyssl_free(e->ev.session);
		return 0;
	case PYSSL_EV_HANDSHAKEN:
		return 0;
	}
	return 1;
}

static void append(struct events *events, struct event *e)
{
	e->next = NULL;
	if (events->first == NULL)
		events->end = &events->first;
	*events->end = e;
	events->end = &e->next;
}

int events_take(ConnObject *c, struct events *events)
{
	struct event *e;
	int ret;

	while ((ret = take_one(c, &e)) > 0) {
		int question = e->ev.kind == PYSSL_EV_CLIENT_HELLO || e->ev.kind == PYSSL_EV_PSK;
		if (is_wanted(e))
			append(events, e);
		else
			event_free(e);
		if (question) /* it stays first until it is answered */
			break;
	}
	return ret < 0 ? -1 : 0;
}

/* ---- Notices ------------------------------------------------------------------------- */

PyObject *conn_face(ConnObject *c)
{
	if (c->owner != NULL)
		return weak_target(c->owner);
	if (c->sock != NULL)
		return weak_target(c->sock);
	return Py_NewRef((PyObject *)c);
}

/* Keeps the exception that is set for the end of the operation. */
static void keep_failure(ConnObject *c)
{
	PyObject *type, *value, *traceback;

	PyErr_Fetch(&type, &value, &traceback);
	PyErr_NormalizeException(&type, &value, &traceback);
	if (traceback != NULL)
		PyException_SetTraceback(value, traceback);
	Py_XSETREF(c->failure, value);
	Py_XDECREF(type);
	Py_XDECREF(traceback);
}

/* That a line cannot be written is told when the operation ends. -1: a signal
 * handler raised. */
static int log_key(ConnObject *c, const struct event *e)
{
	const struct keylog_line line = {
		.label = NAME(e), .label_len = e->ev.name_len,
		.random = RANDOM(e), .random_len = e->ev.random_len,
		.secret = DATA(e), .secret_len = e->ev.data_len,
	};
	int ret = c->ctx->keylog != NULL ? keylog_write(c->ctx->keylog, &line, c->ctx->keylog_filename) : 0;

	if (ret > 0)
		keep_failure(c);
	return ret < 0 ? -1 : 0;
}

/* _msg_callback(conn, direction, version, content_type, msg_type, data) */
static void show_message(ConnObject *c, const struct event *e)
{
	PyObject *callback = c->ctx->msg_callback, *face, *ret;
	const pyssl_event *m = &e->ev;

	if (callback == NULL || (face = conn_face(c)) == NULL)
		return;
	Py_INCREF(callback); /* it may unset itself */
	ret = PyObject_CallFunction(callback, "Osiiiy#", face, m->write ? "write" : "read", (int)m->version,
	                            (int)m->content, (int)m->type, DATA(e), (Py_ssize_t)m->data_len);
	if (ret == NULL)
		keep_failure(c);
	Py_XDECREF(ret);
	Py_DECREF(face);
	Py_DECREF(callback);
}

/* ---- The question ----------------------------------------------------------------------- */

#define GO_ON -1
#define INTERNAL_ERROR 80
#define HANDSHAKE_FAILURE 40

/* What the callback's result means: None, or the alert to refuse with. */
static int alert_of(PyObject *result)
{
	long alert;

	if (result == Py_None)
		return GO_ON;
	alert = PyLong_AsLong(result);
	if (alert == -1 && PyErr_Occurred()) {
		PyErr_WriteUnraisable(result);
		return INTERNAL_ERROR;
	}
	return (int)(alert & 0xFF); /* what a record has room for */
}

/* The name as a str, still an A-label; None if the client sent none. */
static PyObject *server_name(const struct event *e)
{
	PyObject *bytes, *name;

	if (!e->ev.has_name)
		Py_RETURN_NONE;
	bytes = PyBytes_FromStringAndSize(NAME(e), (Py_ssize_t)e->ev.name_len);
	if (bytes == NULL) {
		PyErr_WriteUnraisable(NULL);
		return NULL;
	}
	name = PyUnicode_FromEncodedObject(bytes, "ascii", NULL);
	if (name == NULL)
		PyErr_WriteUnraisable(bytes);
	Py_DECREF(bytes);
	return name;
}

/* Calls sni_callback(face, name, context). Its exceptions cannot reach anyone
 * who expects them: they are reported as unraisable, and the peer gets an alert. */
static int ask(ConnObject *c, const struct event *e)
{
	PyObject *ctx = (PyObject *)c->ctx, *callback = c->ctx->sni_callback, *face, *name, *result;
	int alert = INTERNAL_ERROR;

	if (callback == NULL)
		return GO_ON;
	if ((face = conn_face(c)) == NULL)
		return INTERNAL_ERROR;
	Py_INCREF(ctx);
	Py_INCREF(callback);
	if ((name = server_name(e)) != NULL) {
		result = PyObject_CallFunctionObjArgs(callback, face, name, ctx, NULL);
		if (result == NULL) {
			PyErr_WriteUnraisable(callback);
			alert = HANDSHAKE_FAILURE;
		} else {
			alert = alert_of(result);
			Py_DECREF(result);
		}
		Py_DECREF(name);
	}
	Py_DECREF(callback);
	Py_DECREF(ctx);
	Py_DECREF(face);
	return alert;
}

/* Asks, and answers. A new .context goes along with the answer. */
static int answer(ConnObject *c, const struct event *e)
{
	ContextObject *before = c->ctx;
	pyssl_error err;
	int alert, ret;

	if (ask_begin(c) < 0)
		return -1;
	alert = ask(c, e);
	ask_end(c);
	if (conn_enter(c) < 0 || ref_enter(c->st, &c->ctx->ref) < 0) /* the callback may have forked */
		return -1;
	conn_lock(c);
	ret = engine.pyssl_conn_answer(c->ref.handle, c->ctx != before ? c->ctx->ref.handle : 0, alert, &err);
	conn_unlock(c);
	if (ret < 0)
		RAISE_LIBRARY(c->st, &err);
	return ret < 0 ? -1 : 0;
}

/* ---- Delivering ---------------------------------------------------------------------------- */

static int deliver(ConnObject *c, const struct event *e)
{
	switch (e->ev.kind) {
	case PYSSL_EV_KEYLOG:
		return log_key(c, e);
	case PYSSL_EV_MESSAGE:
		show_message(c, e);
		break;
	case PYSSL_EV_CLIENT_HELLO:
		return answer(c, e);
	case PYSSL_EV_PSK:
		return psk_answer(c, DATA(e), e->ev.data_len, e->ev.has_name);
	}
	return 0;
}

int events_deliver(ConnObject *c, struct events *events)
{
	int ret = 0;

	while (events->first != NULL) {
		struct event *e = events->first;
		events->first = e->next;
		if (ret == 0)
			ret = deliver(c, e);
		event_free(e);
	}
	return ret;
}
