/* certificate.c: Certificate, one of a chain, and _test_decode_cert.
 *
 * A Certificate is its DER bytes; the engine explains them when asked.
 */
#include "args.h"
#include "buffer.h"
#include "convert.h"
#include "engine.h"
#include "errors.h"
#include "files.h"
#include "session.h"
#include "state.h"

/* The certificate in a PEM file as a dict: what CPython's tests ask for. */
PyObject *test_decode_cert(PyObject *module, PyObject *path)
{
	struct state *st = PyModule_GetState(module);
	struct buffer data = {NULL, 0, 0, 0};
	PyObject *bytes, *dict = NULL;
	int error;

	if (!PyUnicode_FSConverter(path, &bytes))
		return NULL;
	error = file_read(PyBytes_AS_STRING(bytes), &data);
	if (error > 0) {
		PyErr_SetString(st->SSLError, "Can't open file");
	} else if (error == 0 && engine_enter(st) == 0) {
		dict = certificate_describe(st, 1, data.p + data.start, buffer_len(&data));
		if (dict == NULL && PyErr_ExceptionMatches(st->SSLError))
			PyErr_SetString(st->SSLError, "Error decoding PEM-encoded file");
	}
	buffer_free(&data);
	Py_DECREF(bytes);
	return dict;
}


typedef struct {
	PyObject_HEAD
	struct state *st;
	PyObject *der;
} CertificateObject;

#define CERT(self) ((CertificateObject *)(self))

enum { ENCODING_PEM = 1, ENCODING_DER = 2, ENCODING_PEM_AUX = 0x101 };

PyObject *certificate_new(struct state *st, const uint8_t *der, size_t n)
{
	CertificateObject *c = CERT(st->certificate->tp_alloc(st->certificate, 0));

	if (c == NULL)
		return NULL;
	c->st = st;
	c->der = PyBytes_FromStringAndSize((const char *)der, (Py_ssize_t)n);
	if (c->der == NULL)
		Py_CLEAR(c);
	return (PyObject *)c;
}

static void certificate_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);

	Py_XDECREF(CERT(self)->der);
	type->tp_free(self);
	Py_DECREF(type);
}

static const uint8_t *bytes_of(PyObject *self) { return (const uint8_t *)PyBytes_AS_STRING(CERT(self)->der); }
static size_t length_of(PyObject *self) { return (size_t)PyBytes_GET_SIZE(CERT(self)->der); }

/* ---- PEM ---------------------------------------------------------------------------- */

#define PEM_BEGIN "-----BEGIN CERTIFICATE-----\n"
#define PEM_END "-----END CERTIFICATE-----\n"
#define PEM_LINE 48 /* bytes in a line of 64 characters */

static char *put_base64(char *out, const uint8_t *p, size_t n)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

	for (; n > 0; n -= n < 3 ? n : 3, p += 3) {
		unsigned long v = (unsigned long)p[0] << 16 | (n > 1 ? p[1] << 8 : 0) | (n > 2 ? p[2] : 0);
		*out++ = digits[v >> 18];
		*out++ = digits[v >> 12 & 63];
		*out++ = n > 1 ? digits[v >> 6 & 63] : '=';
		*out++ = n > 2 ? digits[v & 63] : '=';
	}
	return out;
}

static PyObject *pem(const uint8_t *p, size_t n)
{
	size_t room = sizeof PEM_BEGIN + sizeof PEM_END + (n + 2) / 3 * 4 + n / PEM_LINE + 1;
	char *text = PyMem_Malloc(room), *out = text;
	PyObject *s;

	if (text == NULL)
		return PyErr_NoMemory();
	memcpy(out, PEM_BEGIN, sizeof PEM_BEGIN - 1);
	out += sizeof PEM_BEGIN - 1;
	while (n > 0) {
		size_t line = n < PEM_LINE ? n : PEM_LINE;
		out = put_base64(out, p, line);
		*out++ = '\n';
		p += line;
		n -= line;
	}
	memcpy(out, PEM_END, sizeof PEM_END - 1);
	out += sizeof PEM_END - 1;
	s = PyUnicode_FromStringAndSize(text, out - text);
	PyMem_Free(text);
	return s;
}

static PyObject *public_bytes(PyObject *self, PyObject *args, PyObject *kwargs)
{
	static char *names[] = {"format", NULL};
	int format = ENCODING_PEM;
	PyObject *given = NULL;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|O:public_bytes", names, &given) ||
	    (given != NULL && args_int(given, &format) < 0))
		return NULL;
	switch (format) {
	case ENCODING_PEM:
	case ENCODING_PEM_AUX: /* of a certificate without trust settings, which a peer's never has */
		return pem(bytes_of(self), length_of(self));
	case ENCODING_DER:
		return Py_NewRef(CERT(self)->der);
	}
	PyErr_SetString(PyExc_ValueError, "Unsupported format");
	return NULL;
}

/* ---- What the engine says of it ------------------------------------------------------- */

static PyObject *get_info(PyObject *self, PyObject *Py_UNUSED(unused))
{
	if (engine_enter(CERT(self)->st) < 0)
		return NULL;
	return certificate_describe(CERT(self)->st, 0, bytes_of(self), length_of(self));
}

static PyObject *subject(PyObject *self)
{
	struct buffer b = {NULL, 0, 0, 0};
	PyObject *s = NULL;
	pyssl_error err;
	size_t need = 1024;

	if (engine_enter(CERT(self)->st) < 0)
		return NULL;
	do {
		if (buffer_reserve(&b, need) < 0) {
			PyErr_NoMemory();
			break;
		}
		if (engine.pyssl_cert_subject(bytes_of(self), length_of(self), b.p, b.cap, &need, &err) >= 0)
			s = PyUnicode_DecodeUTF8((const char *)b.p, (Py_ssize_t)need, "strict");
		else if (err.kind != PYSSL_E_SPACE)
			RAISE_LIBRARY(CERT(self)->st, &err);
	} while (s == NULL && !PyErr_Occurred());
	buffer_free(&b);
	return s;
}

static PyObject *certificate_repr(PyObject *self)
{
	PyObject *name = subject(self), *text;

	if (name == NULL)
		return NULL;
	text = PyUnicode_FromFormat("<%s '%U'>", Py_TYPE(self)->tp_name, name);
	Py_DECREF(name);
	return text;
}

/* ---- Comparing ---------------------------------------------------------------------------- */

static Py_hash_t certificate_hash(PyObject *self) { return PyObject_Hash(CERT(self)->der); }

static PyObject *certificate_compare(PyObject *left, PyObject *right, int op)
{
	if (!Py_IS_TYPE(right, Py_TYPE(left)) || (op != Py_EQ && op != Py_NE))
		Py_RETURN_NOTIMPLEMENTED;
	return PyObject_RichCompare(CERT(left)->der, CERT(right)->der, op);
}

static PyMethodDef methods[] = {
	{"public_bytes", METHOD(public_bytes), METH_VARARGS | METH_KEYWORDS,
	 "public_bytes($self, /, format=Encoding.PEM)\n--\n\n"},
	{"get_info", get_info, METH_NOARGS, "get_info($self, /)\n--\n\n"},
	{NULL, NULL, 0, NULL},
};

static PyType_Slot slots[] = {
	{Py_tp_dealloc, certificate_dealloc},
	{Py_tp_repr, certificate_repr},
	{Py_tp_hash, certificate_hash},
	{Py_tp_richcompare, certificate_compare},
	{Py_tp_methods, methods},
	{0, NULL},
};

PyType_Spec certificate_spec = {"_ssl.Certificate", sizeof(CertificateObject), 0,
                                Py_TPFLAGS_DEFAULT | TYPE_IMMUTABLE | TYPE_NO_NEW, slots};

