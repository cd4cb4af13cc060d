/* rand.c: RAND_*. The randomness is the kernel's; there is no state to seed. */
#include "args.h"
#include "errors.h"
#include "functions.h"
#include "system.h"

/* 0, or -1 with an exception. */
static int fill(uint8_t *p, size_t n)
{
	while (n > 0) {
		Py_ssize_t got;
		int error;
		Py_BEGIN_ALLOW_THREADS
		got = system_random(p, n);
		error = errno;
		Py_END_ALLOW_THREADS
		if (got < 0 && error != EINTR) {
			file_raise(error, NULL);
			return -1;
		}
		if (got > 0) {
			p += got;
			n -= (size_t)got;
		}
		if (n > 0 && PyErr_CheckSignals() < 0)
			return -1;
	}
	return 0;
}

static PyObject *random_bytes(int n)
{
	PyObject *bytes;

	if (n < 0) {
		PyErr_SetString(PyExc_ValueError, "num must be positive");
		return NULL;
	}
	bytes = PyBytes_FromStringAndSize(NULL, n);
	if (bytes != NULL && fill((uint8_t *)PyBytes_AS_STRING(bytes), (size_t)n) < 0)
		Py_CLEAR(bytes);
	return bytes;
}

static PyObject *rand_bytes(PyObject *Py_UNUSED(module), PyObject *arg)
{
	int n;

	return args_int(arg, &n) < 0 ? NULL : random_bytes(n);
}

static PyObject *rand_status(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(unused))
{
#if PY_VERSION_HEX >= 0x030A0000
	Py_RETURN_TRUE;
#else
	return PyLong_FromLong(1);
#endif
}

/* The arguments are checked; the kernel has its own sources. */
static PyObject *rand_add(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t nargs)
{
	Py_buffer view;
	int ok;

	if (args_count("RAND_add", nargs, 2, 2) < 0 || !PyArg_Parse(args[0], "s*", &view))
		return NULL;
	ok = PyFloat_AsDouble(args[1]) != -1.0 || !PyErr_Occurred();
	PyBuffer_Release(&view);
	if (!ok)
		return NULL;
	Py_RETURN_NONE;
}

#if PY_VERSION_HEX < 0x030C0000
static PyObject *rand_pseudo_bytes(PyObject *Py_UNUSED(module), PyObject *arg)
{
	PyObject *bytes;
	int n;

	if (args_int(arg, &n) < 0 || warn_deprecated("ssl.RAND_pseudo_bytes() is deprecated") < 0 ||
	    (bytes = random_bytes(n)) == NULL)
		return NULL;
	return Py_BuildValue("NO", bytes, Py_True);
}
#endif

PyMethodDef rand_methods[] = {
	{"RAND_add", METHOD(rand_add), METH_FASTCALL,
	 "RAND_add($module, string, entropy, /)\n--\n\n"
	 "Accepted for compatibility: the kernel's generator needs no seed.\n\n"
	 "entropy (a float) is a lower bound on the entropy contained in\nstring.  See RFC 4086."},
	{"RAND_bytes", rand_bytes, METH_O,
	 "RAND_bytes($module, n, /)\n--\n\nGenerate n cryptographically strong pseudo-random bytes."},
#if PY_VERSION_HEX < 0x030C0000
	{"RAND_pseudo_bytes", rand_pseudo_bytes, METH_O,
	 "RAND_pseudo_bytes($module, n, /)\n--\n\nGenerate n pseudo-random bytes.\n\n"
	 "Return a pair (bytes, is_cryptographic).  is_cryptographic is True\n"
	 "if the bytes generated are cryptographically strong."},
#endif
	{"RAND_status", rand_status, METH_NOARGS,
	 "RAND_status($module, /)\n--\n\n"
	 "Returns True if the generator has been seeded with enough data and False if not."},
	{NULL, NULL, 0, NULL},
};
