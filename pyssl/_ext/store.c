/* store.c: enum_certificates and enum_crls, which exist on Windows only. */
#include "buffer.h"
#include "convert.h"
#include "engine.h"
#include "errors.h"
#include "functions.h"
#include "state.h"

#define TYPICAL ((size_t)256 << 10) /* what a store of a hundred certificates takes */

static PyObject *list_store(PyObject *module, PyObject *args, PyObject *kwargs, const char *format, int crls)
{
	static char *names[] = {"store_name", NULL};
	struct state *st = PyModule_GetState(module);
	struct buffer b = {NULL, 0, 0, 0};
	PyObject *ret = NULL;
	size_t need = TYPICAL;
	pyssl_error err;
	const char *name;
	Py_ssize_t n;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, format, names, &name, &n) || engine_enter(st) < 0)
		return NULL;
	do { /* again if the store has grown meanwhile */
		if (buffer_reserve(&b, need) < 0) {
			PyErr_NoMemory();
			break;
		}
		if (engine.pyssl_store((const uint8_t *)name, (size_t)n, crls, b.p, b.cap, &need, &err) >= 0)
			ret = document_to_object(b.p, need);
		else if (err.kind != PYSSL_E_SPACE)
			RAISE_LIBRARY(st, &err);
	} while (ret == NULL && !PyErr_Occurred());
	buffer_free(&b);
	return ret;
}

static PyObject *enum_certificates(PyObject *module, PyObject *args, PyObject *kwargs)
{
	return list_store(module, args, kwargs, "s#:enum_certificates", 0);
}

static PyObject *enum_crls(PyObject *module, PyObject *args, PyObject *kwargs)
{
	return list_store(module, args, kwargs, "s#:enum_crls", 1);
}

PyMethodDef store_methods[] = {
	{"enum_certificates", METHOD(enum_certificates), METH_VARARGS | METH_KEYWORDS,
	 "enum_certificates($module, /, store_name)\n--\n\n"
	 "Retrieve certificates from Windows' cert store.\n\n"
	 "store_name may be one of 'CA', 'ROOT' or 'MY'.  The system may provide\n"
	 "more cert storages, too.  The function returns a list of (bytes,\n"
	 "encoding_type, trust) tuples.  The encoding_type flag can be interpreted\n"
	 "with X509_ASN_ENCODING or PKCS_7_ASN_ENCODING. The trust setting is either\n"
	 "a set of OIDs or the boolean True.  OSError if the store cannot be read."},
	{"enum_crls", METHOD(enum_crls), METH_VARARGS | METH_KEYWORDS,
	 "enum_crls($module, /, store_name)\n--\n\n"
	 "Retrieve CRLs from Windows' cert store.\n\n"
	 "store_name may be one of 'CA', 'ROOT' or 'MY'.  The system may provide\n"
	 "more cert storages, too.  The function returns a list of (bytes,\n"
	 "encoding_type) tuples.  OSError if the store cannot be read."},
	{NULL, NULL, 0, NULL},
};
