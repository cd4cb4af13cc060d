/* trust.c: the certificates of a context: its own, and those it trusts. */
#include "buffer.h"
#include "context.h"
#include "convert.h"
#include "engine.h"
#include "errors.h"
#include "files.h"
#include "pyssl_tables.h"
#include "system.h"

#include <limits.h>
#include <stdlib.h>

#define CTX(self) ((ContextObject *)(self))

/* ---- Arguments ------------------------------------------------------------------ */

/* A path argument as bytes; NULL for None. 0, or -1. */
static int path_argument(PyObject *arg, const char *complaint, PyObject **bytes)
{
	*bytes = NULL;
	if (arg == Py_None)
		return 0;
	if (PyUnicode_FSConverter(arg, bytes))
		return 0;
	if (PyErr_ExceptionMatches(PyExc_TypeError))
		PyErr_SetString(PyExc_TypeError, complaint);
	return -1;
}

static int read_path(PyObject *bytes, struct buffer *data, int named)
{
	int error = file_read(PyBytes_AS_STRING(bytes), data);
	PyObject *name = NULL;

	if (error > 0 && (!named || (name = PyUnicode_DecodeFSDefault(PyBytes_AS_STRING(bytes))) != NULL))
		file_raise(error, name);
	Py_XDECREF(name);
	return error == 0 ? 0 : -1;
}

/* Since CPython 3.15 load_cert_chain's OSError has the file's name. */
#define NAMED (PY_VERSION_HEX >= 0x030F0000)

/* ---- PEM from memory --------------------------------------------------------------- */

struct memory {
	PyObject *source; /* what the view is of: a new reference */
	Py_buffer view;
};

/* ASCII text, a bytes-like object, or what an object with read() gives. 0, or -1. */
static int memory_open(struct memory *m, PyObject *arg)
{
	PyObject *contents = Py_NewRef(arg);

	if (!PyUnicode_Check(arg) && PyObject_HasAttrString(arg, "read"))
		Py_XSETREF(contents, PyObject_CallMethod(arg, "read", NULL));
	if (contents != NULL && PyUnicode_Check(contents))
		Py_XSETREF(contents, PyUnicode_AsASCIIString(contents));
	if (contents != NULL && PyObject_GetBuffer(contents, &m->view, PyBUF_SIMPLE) < 0)
		Py_CLEAR(contents);
	m->source = contents;
	return contents != NULL ? 0 : -1;
}

static void memory_close(struct memory *m)
{
	PyBuffer_Release(&m->view);
	Py_CLEAR(m->source);
}

/* ---- load_cert_chain ------------------------------------------------------------- */

struct identity {
	const uint8_t *cert, *key;
	size_t cert_len, key_len;
	const struct buffer *password; /* NULL: none yet */
};

static int identity_load(ContextObject *ctx, const struct identity *id, pyssl_error *err)
{
	const struct buffer *pw = id->password;
	int ret;

	Py_BEGIN_ALLOW_THREADS
	gate_enter();
	ret = engine.pyssl_ctx_load_identity(ctx->ref.handle, id->cert, id->cert_len, id->key, id->key_len, pw != NULL,
	                                     pw != NULL ? pw->p + pw->start : NULL, pw != NULL ? buffer_len(pw) : 0, err);
	gate_leave();
	Py_END_ALLOW_THREADS
	return ret;
}

/* The password is asked for only if the key needs one. Without a way to ask: the
 * engine refuses the empty one with the right error. */
static int identity_use(ContextObject *ctx, struct identity *id, PyObject *password)
{
	struct buffer word = {NULL, 0, 0, 0};
	pyssl_error err;
	int ret;

	if (ref_enter(ctx->st, &ctx->ref) < 0)
		return -1;
	ret = identity_load(ctx, id, &err);
	if (ret < 0 && err.kind == PYSSL_E_PASSWORD) {
		if (password_ask(password, &word) < 0 || ref_enter(ctx->st, &ctx->ref) < 0) { /* a callback may have forked */
			wipe(word.p, word.cap);
			buffer_free(&word);
			return -1;
		}
		id->password = &word;
		ret = identity_load(ctx, id, &err);
		wipe(word.p, word.cap);
		buffer_free(&word);
	}
	if (ret < 0)
		RAISE_LIBRARY(ctx->st, &err);
	return ret < 0 ? -1 : 0;
}

static int load_files(ContextObject *ctx, PyObject *certfile, PyObject *keyfile, PyObject *password)
{
	struct buffer cert = {NULL, 0, 0, 0}, key = {NULL, 0, 0, 0};
	const struct buffer *k = keyfile != NULL ? &key : &cert;
	struct identity id;
	int ret = -1;

	if (read_path(certfile, &cert, NAMED) == 0 && (keyfile == NULL || read_path(keyfile, &key, NAMED) == 0)) {
		id = (struct identity){cert.p + cert.start, k->p + k->start, buffer_len(&cert), buffer_len(k), NULL};
		ret = identity_use(ctx, &id, password);
	}
	wipe(cert.p, cert.cap); /* the key may be in either */
	wipe(key.p, key.cap);
	buffer_free(&cert);
	buffer_free(&key);
	return ret;
}

static int load_named(ContextObject *ctx, PyObject *certfile, PyObject *keyfile, PyObject *password)
{
	PyObject *cert = NULL, *key = NULL;
	int ret = -1;

	if (certfile == Py_None)
		PyErr_SetString(PyExc_TypeError, "certfile should be a valid filesystem path");
	else if (path_argument(certfile, "certfile should be a valid filesystem path", &cert) == 0 &&
	         path_argument(keyfile, "keyfile should be a valid filesystem path", &key) == 0 &&
	         password_check(password) == 0)
		ret = load_files(ctx, cert, key, password);
	Py_XDECREF(cert);
	Py_XDECREF(key);
	return ret;
}

static int load_from_memory(ContextObject *ctx, PyObject *cert_pem, PyObject *key_pem, PyObject *password)
{
	struct memory cert, key;
	struct identity id;
	int ret = -1;

	if (password_check(password) < 0 || memory_open(&cert, cert_pem) < 0)
		return -1;
	if (memory_open(&key, key_pem != Py_None ? key_pem : cert.source) == 0) {
		id = (struct identity){cert.view.buf, key.view.buf, (size_t)cert.view.len, (size_t)key.view.len, NULL};
		ret = identity_use(ctx, &id, password);
		memory_close(&key);
	}
	memory_close(&cert);
	return ret;
}

static int has_keyword(PyObject *kwargs, const char *name)
{
	return kwargs != NULL && PyMapping_HasKeyString(kwargs, name);
}

/* Beyond the standard module, cert_pem and key_pem take the place of the files. */
PyObject *context_load_cert_chain(PyObject *self, PyObject *args, PyObject *kwargs)
{
	static char *names[] = {"certfile", "keyfile", "password", NULL};
	static char *all[] = {"certfile", "keyfile", "password", "cert_pem", "key_pem", NULL};
	PyObject *certfile = Py_None, *keyfile = Py_None, *password = Py_None, *cert = Py_None, *key = Py_None;
	int ret = -1;

	if (!has_keyword(kwargs, "cert_pem") && !has_keyword(kwargs, "key_pem")) {
		if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|OO:load_cert_chain", names, &certfile, &keyfile,
		                                 &password))
			return NULL;
	} else if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|OOO$OO:load_cert_chain", all, &certfile, &keyfile,
	                                        &password, &cert, &key)) {
		return NULL;
	}
	if (cert == Py_None && key == Py_None)
		ret = load_named(CTX(self), certfile, keyfile, password);
	else if (certfile != Py_None || keyfile != Py_None || cert == Py_None)
		PyErr_SetString(PyExc_TypeError,
		                "cert_pem and key_pem replace certfile and keyfile, and key_pem needs cert_pem");
	else
		ret = load_from_memory(CTX(self), cert, key, password);
	if (ret < 0)
		return NULL;
	Py_RETURN_NONE;
}

/* ---- load_verify_locations --------------------------------------------------------- */

static int add_cadata(ContextObject *ctx, int id, const void *p, Py_ssize_t n)
{
	if (n > INT_MAX) {
		PyErr_SetString(PyExc_OverflowError, "Certificate data is too long.");
		return -1;
	}
	return context_set_bytes(ctx, id, p, (size_t)n);
}

static int load_cadata(ContextObject *ctx, PyObject *cadata)
{
	Py_buffer view;
	PyObject *ascii;
	int ret;

	if (PyUnicode_Check(cadata) && PyUnicode_IS_ASCII(cadata)) {
		if ((ascii = PyUnicode_AsASCIIString(cadata)) == NULL)
			return -1;
		ret = add_cadata(ctx, PYSSL_CTX_CA_PEM, PyBytes_AS_STRING(ascii), PyBytes_GET_SIZE(ascii));
		Py_DECREF(ascii);
		return ret;
	}
	if (!PyObject_CheckBuffer(cadata)) {
		PyErr_SetString(PyExc_TypeError, "cadata should be an ASCII string or a bytes-like object");
		return -1;
	}
	if (PyObject_GetBuffer(cadata, &view, PyBUF_SIMPLE) < 0)
		return -1;
	ret = add_cadata(ctx, PYSSL_CTX_CA_DER, view.buf, view.len);
	PyBuffer_Release(&view);
	return ret;
}

static int load_cafile(ContextObject *ctx, PyObject *path)
{
	struct buffer data = {NULL, 0, 0, 0};
	int ret = read_path(path, &data, 0);

	if (ret == 0)
		ret = context_set_bytes(ctx, PYSSL_CTX_CA_FILE, data.p + data.start, buffer_len(&data));
	buffer_free(&data);
	return ret;
}

/* Several directories may be given, with separators between them. */
static int add_directories(ContextObject *ctx, const char *paths)
{
	const char separator[] = {system_path_separator, '\0'};

	while (*paths != '\0') {
		size_t n = strcspn(paths, separator);
		if (n > 0 && context_set_bytes(ctx, PYSSL_CTX_CERT_DIR, paths, n) < 0)
			return -1;
		paths += n + (paths[n] != '\0');
	}
	return 0;
}

static int load_ca_pem(ContextObject *ctx, PyObject *arg)
{
	struct memory pem;
	int ret;

	if (memory_open(&pem, arg) < 0)
		return -1;
	ret = context_set_bytes(ctx, PYSSL_CTX_CA_FILE, pem.view.buf, (size_t)pem.view.len);
	memory_close(&pem);
	return ret;
}

/* The engine refuses an empty one. */
static int add_capath(ContextObject *ctx, const char *paths)
{
	return *paths != '\0' ? add_directories(ctx, paths) : context_set_bytes(ctx, PYSSL_CTX_CERT_DIR, paths, 0);
}

/* Beyond the standard module, ca_pem is the contents of a cafile. */
PyObject *context_load_verify_locations(PyObject *self, PyObject *args, PyObject *kwargs)
{
	static char *names[] = {"cafile", "capath", "cadata", "ca_pem", NULL};
	PyObject *cafile = Py_None, *capath = Py_None, *cadata = Py_None, *pem = Py_None, *file = NULL, *dirs = NULL;
	int ret = -1;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|OOO$O:load_verify_locations", names, &cafile, &capath, &cadata,
	                                 &pem))
		return NULL;
	if (cafile == Py_None && capath == Py_None && cadata == Py_None && pem == Py_None)
		PyErr_SetString(PyExc_TypeError, "cafile, capath and cadata cannot be all omitted");
	else if (path_argument(cafile, "cafile should be a valid filesystem path", &file) == 0 &&
	         path_argument(capath, "capath should be a valid filesystem path", &dirs) == 0 &&
	         (pem == Py_None || load_ca_pem(CTX(self), pem) == 0) &&
	         (cadata == Py_None || load_cadata(CTX(self), cadata) == 0) &&
	         (file == NULL || load_cafile(CTX(self), file) == 0) &&
	         (dirs == NULL || add_capath(CTX(self), PyBytes_AS_STRING(dirs)) == 0))
		ret = 0;
	Py_XDECREF(file);
	Py_XDECREF(dirs);
	if (ret < 0)
		return NULL;
	Py_RETURN_NONE;
}

/* ---- The system's certificates --------------------------------------------------------- */

#define FILE_VARIABLE "SSL_CERT_FILE"
#define DIR_VARIABLE "SSL_CERT_DIR"

/* OpenSSL knows one place from when it was built, and there the file may be
 * missing and the directory be all there is. We look which place this is. */
static const struct place *system_place(void)
{
	const struct place *p;

	if (system_exists(system_places[0].dir))
		return &system_places[0];
	for (p = system_places; p->file != NULL; p++)
		if (system_exists(p->file))
			return p;
	for (p = system_places; p->file != NULL; p++)
		if (system_exists(p->dir))
			return p;
	return &system_places[0];
}

static int load_default(ContextObject *ctx, const char *file, const char *dir)
{
	struct buffer data = {NULL, 0, 0, 0};
	int error, ret = 0;

	error = file_read(file, &data);
	if (error < 0) /* a signal handler raised */
		ret = -1;
	else if (error == 0 && buffer_len(&data) > 0)
		ret = context_set_bytes(ctx, PYSSL_CTX_CA_FILE_LAZY, data.p + data.start, buffer_len(&data));
	buffer_free(&data);
	return ret < 0 ? -1 : add_directories(ctx, dir);
}

/* A system without certificates is no error, here as in OpenSSL. */
PyObject *context_set_default_verify_paths(PyObject *self, PyObject *Py_UNUSED(unused))
{
	const struct place *place = system_place();
	char *file = system_variable(FILE_VARIABLE), *dir = system_variable(DIR_VARIABLE);
	int ret;

	ret = load_default(CTX(self), file != NULL ? file : place->file, dir != NULL ? dir : place->dir);
	PyMem_RawFree(file);
	PyMem_RawFree(dir);
	if (ret < 0)
		return NULL;
	Py_RETURN_NONE;
}

PyObject *default_verify_paths(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(unused))
{
	const struct place *place = system_place();

	return Py_BuildValue("NNNN", PyUnicode_FromString(FILE_VARIABLE), PyUnicode_DecodeFSDefault(place->file),
	                     PyUnicode_FromString(DIR_VARIABLE), PyUnicode_DecodeFSDefault(place->dir));
}

/* ---- What is in the store ----------------------------------------------------------------- */

PyObject *context_cert_store_stats(PyObject *self, PyObject *Py_UNUSED(unused))
{
	static const struct context_count counts[] = {PYSSL_CERT_STORE_STATS(CONTEXT_COUNT){NULL, 0}};

	return context_counts(CTX(self), counts);
}

PyObject *context_get_ca_certs(PyObject *self, PyObject *args, PyObject *kwargs)
{
	static char *names[] = {"binary_form", NULL};
	PyObject *list, *item;
	pyssl_error err;
	int binary = 0;
	uint8_t *der;
	size_t n;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|p:get_ca_certs", names, &binary) ||
	    ref_enter(CTX(self)->st, &CTX(self)->ref) < 0 || (list = PyList_New(0)) == NULL)
		return NULL;
	for (int i = 0; list != NULL; i++) {
		if (engine_bytes(CTX(self)->ref.handle, PYSSL_CTX_CA_CERTS, i, &der, &n, &err) < 0) {
			if (err.kind == PYSSL_E_END)
				break;
			Py_DECREF(list);
			return RAISE_LIBRARY(CTX(self)->st, &err);
		}
		item = binary ? PyBytes_FromStringAndSize((const char *)der, (Py_ssize_t)n)
		              : certificate_describe(CTX(self)->st, 0, der, n);
		PyMem_RawFree(der);
		if (item == NULL || PyList_Append(list, item) < 0)
			Py_CLEAR(list);
		Py_XDECREF(item);
	}
	return list;
}
