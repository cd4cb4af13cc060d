/* errors.c: the only place where failures of TLS become exceptions.
 *
 * The engine names a row of pyssl_reasons; everything Python shows follows from
 * the row: class, errno, library, reason and a text in OpenSSL's form with the
 * line of CPython's _ssl.c, which here is a line of ours.
 */
#include "errors.h"
#include "state.h"
#include "system.h"
#include "pyssl_tables.h"

#include <string.h>

#define ROWS (sizeof pyssl_reasons / sizeof pyssl_reasons[0])

/* ---- Raising --------------------------------------------------------------- */

static int set_text(PyObject *exc, const char *name, const char *text)
{
	PyObject *value = text != NULL ? PyUnicode_FromString(text) : Py_NewRef(Py_None);
	int ret = value != NULL ? PyObject_SetAttrString(exc, name, value) : -1;

	Py_XDECREF(value);
	return ret;
}

/* Builds type(number, message) with library and reason; steals message. */
static PyObject *make(PyObject *type, int number, PyObject *message, const char *library, const char *reason)
{
	PyObject *exc;

	if (message == NULL)
		return NULL;
	exc = PyObject_CallFunction(type, "iN", number, message);
	if (exc != NULL && (set_text(exc, "library", library) < 0 || set_text(exc, "reason", reason) < 0))
		Py_CLEAR(exc);
	return exc;
}

static void *set_exception(PyObject *type, PyObject *exc)
{
	if (exc != NULL) {
		PyErr_SetObject(type, exc);
		Py_DECREF(exc);
	}
	return NULL;
}

void *error_text(PyObject *type, int number, const char *text, int line)
{
	return set_exception(type, make(type, number, PyUnicode_FromFormat("%s (_ssl.c:%d)", text, line), NULL, NULL));
}

static const char *verify_text(const pyssl_error *err)
{
	if (err->has_detail)
		return err->detail;
	for (size_t i = 0; i < sizeof pyssl_verify_codes / sizeof pyssl_verify_codes[0]; i++)
		if (pyssl_verify_codes[i].code == err->verify_code)
			return pyssl_verify_codes[i].text;
	return "unknown certificate verification error";
}

/* A certificate was refused. */
static void *error_verify(struct state *st, const pyssl_error *err, const struct pyssl_reason *row, int line)
{
	PyObject *type = st->SSLCertVerificationError, *code, *exc;
	const char *why = verify_text(err);

	exc = make(type, SSL_ERROR_SSL,
	           PyUnicode_FromFormat("[%s: %s] %s: %s (_ssl.c:%d)", row->library, row->name, row->text, why, line),
	           row->library, row->name);
	if (exc == NULL)
		return NULL;
	code = PyLong_FromLong(err->verify_code);
	if (code == NULL || PyObject_SetAttrString(exc, "verify_code", code) < 0 ||
	    set_text(exc, "verify_message", why) < 0)
		Py_CLEAR(exc);
	Py_XDECREF(code);
	return set_exception(type, exc);
}

/* Any other row. Those of library 0 are texts of CPython's own. A name with a
 * '-' in front is OpenSSL's for "some error of library X": Python has no reason
 * for it. */
static void *error_row(struct state *st, const struct pyssl_reason *row, enum error_origin origin, int line)
{
	int eof = row->cls == PYSSL_CLASS_EOF;
	PyObject *type = eof ? st->SSLEOFError : st->SSLError;
	const char *text = eof ? "EOF occurred in violation of protocol" : row->text;
	const char *reason = row->name[0] == '-' ? NULL : row->name;
	int number = row->number;
	PyObject *message;

	if (row->lib == 0)
		return error_text(type, number, text, line);
	if (origin == ERROR_CONNECTION)
		number = eof ? SSL_ERROR_EOF : SSL_ERROR_SSL;
	if (reason != NULL)
		message = PyUnicode_FromFormat("[%s: %s] %s (_ssl.c:%d)", row->library, reason, text, line);
	else
		message = PyUnicode_FromFormat("[%s] %s (_ssl.c:%d)", row->library, text, line);
	return set_exception(type, make(type, number, message, row->library, reason));
}

void *error_engine(struct state *st, const pyssl_error *err, enum error_origin origin, int line)
{
	const struct pyssl_reason *row;
	PyObject *type = NULL;

	switch (err->kind) {
	case PYSSL_E_VALUE:
		type = PyExc_ValueError;
		break;
	case PYSSL_E_TYPE:
		type = PyExc_TypeError;
		break;
	case PYSSL_E_SYSTEM:
		system_raise(err->reason);
		return NULL;
	}
	if (type != NULL) {
		PyErr_SetString(type, err->has_detail ? err->detail : "the TLS engine refuses this");
		return NULL;
	}
	if (err->kind != PYSSL_E_SSL || err->reason < 0 || (size_t)err->reason >= ROWS)
		row = &pyssl_reasons[PYSSL_R_SSL_ERR_R_INTERNAL_ERROR];
	else
		row = &pyssl_reasons[err->reason];
	if (row->cls == PYSSL_CLASS_CERT_VERIFICATION && err->verify_code != 0)
		return error_verify(st, err, row, line);
	if (err->has_detail && err->verify_code == 0) { /* CPython's own text, without a line */
		PyErr_SetString(st->SSLError, err->detail);
		return NULL;
	}
	return error_row(st, row, origin, line);
}

int warn_deprecated(const char *text)
{
#if PY_VERSION_HEX >= 0x030A0000
	return PyErr_WarnEx(PyExc_DeprecationWarning, text, 2);
#else
	(void)text;
	return 0;
#endif
}

/* ---- The classes ------------------------------------------------------------- */

/* str(error) is its text alone, not "[Errno 1] …". */
static PyObject *sslerror_str(PyObject *self)
{
	PyObject *text = ((PyOSErrorObject *)self)->strerror;

	if (text != NULL && PyUnicode_Check(text))
		return Py_NewRef(text);
	return PyObject_Str(((PyOSErrorObject *)self)->args);
}

static PyType_Slot sslerror_slots[] = {
	{Py_tp_doc, "An error occurred in the SSL implementation."},
	{Py_tp_str, sslerror_str},
	{0, NULL},
};

static PyType_Spec sslerror_spec = {
	"ssl.SSLError", sizeof(PyOSErrorObject), 0,
	Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | TYPE_IMMUTABLE, sslerror_slots};

static int add_class(PyObject *module, PyObject **slot, const char *name, const char *doc, PyObject *bases)
{
	*slot = PyErr_NewExceptionWithDoc(name, doc, bases, NULL);
	return *slot == NULL ? -1 : PyModule_AddObjectRef(module, strchr(name, '.') + 1, *slot);
}

int errors_init(PyObject *module, struct state *st)
{
	PyObject *bases = PyTuple_Pack(1, PyExc_OSError);
	int ret;

	if (bases == NULL)
		return -1;
	st->SSLError = PyType_FromSpecWithBases(&sslerror_spec, bases);
	Py_DECREF(bases);
	if (st->SSLError == NULL || PyModule_AddObjectRef(module, "SSLError", st->SSLError) < 0)
		return -1;

	bases = PyTuple_Pack(2, st->SSLError, PyExc_ValueError);
	if (bases == NULL)
		return -1;
	ret = add_class(module, &st->SSLCertVerificationError, "ssl.SSLCertVerificationError",
	                "A certificate could not be verified.", bases);
	Py_DECREF(bases);
	if (ret < 0 ||
	    add_class(module, &st->SSLZeroReturnError, "ssl.SSLZeroReturnError", "SSL/TLS session closed cleanly.",
	              st->SSLError) < 0 ||
	    add_class(module, &st->SSLWantWriteError, "ssl.SSLWantWriteError",
	              "Non-blocking SSL socket needs to write more data\n"
	              "before the requested operation can be completed.",
	              st->SSLError) < 0 ||
	    add_class(module, &st->SSLWantReadError, "ssl.SSLWantReadError",
	              "Non-blocking SSL socket needs to read more data\n"
	              "before the requested operation can be completed.",
	              st->SSLError) < 0 ||
	    add_class(module, &st->SSLSyscallError, "ssl.SSLSyscallError",
	              "System error when attempting SSL operation.", st->SSLError) < 0 ||
	    add_class(module, &st->SSLEOFError, "ssl.SSLEOFError", "SSL/TLS connection terminated abruptly.",
	              st->SSLError) < 0)
		return -1;
	return 0;
}

/* ---- err_codes_to_names, err_names_to_codes, lib_codes_to_names --------------- */

/* Steals key and value. */
static int put(PyObject *dict, PyObject *key, PyObject *value)
{
	int ret = key != NULL && value != NULL ? PyDict_SetItem(dict, key, value) : -1;

	Py_XDECREF(key);
	Py_XDECREF(value);
	return ret;
}

/* Libraries of OpenSSL that no reason here belongs to. */
static const struct { uint8_t number; const char *name; } bare_libraries[] = {
	{1, "NONE"}, {2, "SYS"}, {7, "BUF"}, {23, "OFFSET"}, {42, "ECDSA"}, {43, "ECDH"},
	{45, "FIPS"}, {48, "HMAC"}, {52, "KDF"}, {128, "USER"}, {255, "MASK"},
};

static int fill_maps(PyObject *names, PyObject *codes, PyObject *libraries)
{
	for (size_t i = 0; i < ROWS; i++) {
		const struct pyssl_reason *r = &pyssl_reasons[i];
		if (r->lib == 0 || r->name[0] == '-')
			continue;
		if (put(names, Py_BuildValue("ii", r->lib, r->number), PyUnicode_FromString(r->name)) < 0 ||
		    put(codes, PyUnicode_FromString(r->name), Py_BuildValue("ii", r->lib, r->number)) < 0 ||
		    put(libraries, PyLong_FromLong(r->lib), PyUnicode_FromString(r->library)) < 0)
			return -1;
	}
	for (size_t i = 0; i < sizeof bare_libraries / sizeof bare_libraries[0]; i++)
		if (put(libraries, PyLong_FromLong(bare_libraries[i].number),
		        PyUnicode_FromString(bare_libraries[i].name)) < 0)
			return -1;
	return 0;
}

int errors_add_maps(PyObject *module)
{
	PyObject *names = PyDict_New(), *codes = PyDict_New(), *libraries = PyDict_New();
	int ret = -1;

	if (names != NULL && codes != NULL && libraries != NULL && fill_maps(names, codes, libraries) == 0 &&
	    PyModule_AddObjectRef(module, "err_codes_to_names", names) == 0 &&
	    PyModule_AddObjectRef(module, "err_names_to_codes", codes) == 0 &&
	    PyModule_AddObjectRef(module, "lib_codes_to_names", libraries) == 0)
		ret = 0;
	Py_XDECREF(names);
	Py_XDECREF(codes);
	Py_XDECREF(libraries);
	return ret;
}
