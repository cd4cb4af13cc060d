/* convert.c: what the engine writes as bytes becomes Python objects.
 *
 * A document (capi/pyssl.h) is a tree of tagged values. It comes from our own
 * engine, but its contents come from peers' certificates: every length is
 * checked, and so is the depth.
 */
#include "buffer.h"
#include "convert.h"
#include "engine.h"
#include "errors.h"
#include "state.h"

#include <string.h>

#define DEPTH_MAX 32

struct reader {
	const uint8_t *p, *end;
};

static PyObject *value(struct reader *r, int depth);

static PyObject *damaged(void)
{
	PyErr_SetString(PyExc_SystemError, "pyssl: the engine wrote a damaged document");
	return NULL;
}

static int read_u32(struct reader *r, uint32_t *n)
{
	if (r->end - r->p < 4)
		return -1;
	*n = (uint32_t)r->p[0] << 24 | (uint32_t)r->p[1] << 16 | (uint32_t)r->p[2] << 8 | r->p[3];
	r->p += 4;
	return 0;
}

static PyObject *read_int(struct reader *r)
{
	uint64_t n = 0;

	if (r->end - r->p < 8)
		return damaged();
	for (int i = 0; i < 8; i++)
		n = n << 8 | *r->p++;
	return PyLong_FromLongLong((long long)(int64_t)n);
}

/* Strict UTF-8: a certificate with other bytes raises UnicodeDecodeError, as
 * it does in CPython. */
static PyObject *read_string(struct reader *r, int text)
{
	const char *s;
	uint32_t n;

	if (read_u32(r, &n) < 0 || (size_t)(r->end - r->p) < n)
		return damaged();
	s = (const char *)r->p;
	r->p += n;
	return text ? PyUnicode_DecodeUTF8(s, n, "strict") : PyBytes_FromStringAndSize(s, n);
}

static PyObject *read_items(struct reader *r, int depth, int tuple)
{
	PyObject *list, *item;
	uint32_t n;

	if (read_u32(r, &n) < 0 || (size_t)(r->end - r->p) < n) /* an item has a byte at least */
		return damaged();
	list = tuple ? PyTuple_New(n) : PyList_New(n);
	for (uint32_t i = 0; list != NULL && i < n; i++) {
		if ((item = value(r, depth + 1)) == NULL)
			Py_CLEAR(list);
		else if (tuple)
			PyTuple_SET_ITEM(list, i, item);
		else
			PyList_SET_ITEM(list, i, item);
	}
	return list;
}

static PyObject *read_set(struct reader *r, int depth)
{
	PyObject *list = read_items(r, depth, 0), *set = list != NULL ? PyFrozenSet_New(list) : NULL;

	Py_XDECREF(list);
	return set;
}

static PyObject *read_dict(struct reader *r, int depth)
{
	PyObject *dict = PyDict_New();
	uint32_t n = 0;

	if (dict != NULL && read_u32(r, &n) < 0) {
		Py_DECREF(dict);
		return damaged();
	}
	for (uint32_t i = 0; dict != NULL && i < n; i++) {
		PyObject *k = value(r, depth + 1), *v = k != NULL ? value(r, depth + 1) : NULL;
		if (v == NULL || PyDict_SetItem(dict, k, v) < 0)
			Py_CLEAR(dict);
		Py_XDECREF(k);
		Py_XDECREF(v);
	}
	return dict;
}

static PyObject *value(struct reader *r, int depth)
{
	if (r->p == r->end || depth > DEPTH_MAX)
		return damaged();
	switch (*r->p++) {
	case 'n':
		Py_RETURN_NONE;
	case 'f':
		return r->p == r->end ? damaged() : PyBool_FromLong(*r->p++);
	case 'i':
		return read_int(r);
	case 's':
		return read_string(r, 1);
	case 'b':
		return read_string(r, 0);
	case 't':
		return read_items(r, depth, 1);
	case 'l':
		return read_items(r, depth, 0);
	case 'o':
		return read_set(r, depth);
	case 'd':
		return read_dict(r, depth);
	}
	return damaged();
}

PyObject *document_to_object(const uint8_t *p, size_t n)
{
	struct reader r = {p, p + n};
	PyObject *o = value(&r, 0);

	if (o != NULL && r.p != r.end) {
		Py_DECREF(o);
		return damaged();
	}
	return o;
}

int engine_bytes(pyssl_handle h, int id, int index, uint8_t **p, size_t *n, pyssl_error *err)
{
	size_t cap = 0;

	*p = NULL;
	for (;;) { /* once for the length, once for the bytes; again if they grew meanwhile */
		if (engine.pyssl_get_bytes(h, id, index, *p, cap, n, err) >= 0)
			return 0;
		PyMem_RawFree(*p);
		*p = NULL;
		if (err->kind != PYSSL_E_SPACE)
			return -1;
		cap = *n;
		if ((*p = PyMem_RawMalloc(cap)) == NULL) {
			*err = (pyssl_error){.kind = PYSSL_E_VALUE, .has_detail = 1, .detail = "out of memory"};
			return -1;
		}
	}
}

/* A certificate's document is about 1 KB; the buffer grows once if need be. */
PyObject *certificate_describe(struct state *st, int pem, const uint8_t *p, size_t n)
{
	struct buffer b = {NULL, 0, 0, 0};
	PyObject *ret = NULL;
	pyssl_error err;
	size_t need = 4096;

	do {
		if (buffer_reserve(&b, need) < 0) {
			PyErr_NoMemory();
			break;
		}
		if (engine.pyssl_cert_describe(pem, p, n, b.p, b.cap, &need, &err) >= 0)
			ret = document_to_object(b.p, need);
		else if (err.kind != PYSSL_E_SPACE)
			RAISE_LIBRARY(st, &err);
	} while (ret == NULL && !PyErr_Occurred());
	buffer_free(&b);
	return ret;
}

/* ---- References ------------------------------------------------------------------ */

PyObject *weak_target(PyObject *ref)
{
	PyObject *o;

#if PY_VERSION_HEX >= 0x030D0000
	if (PyWeakref_GetRef(ref, &o) < 0)
		PyErr_Clear(); /* not a weak reference: cannot be */
	return o;
#else
	o = PyWeakref_GetObject(ref);
	return o == NULL || o == Py_None ? NULL : Py_NewRef(o);
#endif
}

const char *str_argument(PyObject *arg, const char *name)
{
	const char *s;
	Py_ssize_t n;

	if (!PyUnicode_Check(arg)) {
		PyErr_Format(PyExc_TypeError, "%s() argument must be str, not %.50s", name,
		             arg == Py_None ? "None" : Py_TYPE(arg)->tp_name);
		return NULL;
	}
	s = PyUnicode_AsUTF8AndSize(arg, &n);
	if (s != NULL && strlen(s) != (size_t)n) {
		PyErr_SetString(PyExc_ValueError, "embedded null character");
		return NULL;
	}
	return s;
}
