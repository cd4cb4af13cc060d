/* password.c: where the password of a private key comes from: an argument, a
 * callable, or the person at the terminal. */
#include "buffer.h"
#include "files.h"
#include "system.h"

#define PASSWORD_MAX 1024 /* OpenSSL's PEM_BUFSIZE */

int password_check(PyObject *password)
{
	if (password == Py_None || PyCallable_Check(password) || PyBytes_Check(password) || PyByteArray_Check(password))
		return 0;
	if (PyUnicode_Check(password)) /* one that is no UTF-8 is refused even if the key needs none */
		return PyUnicode_AsUTF8AndSize(password, NULL) != NULL ? 0 : -1;
	PyErr_SetString(PyExc_TypeError, "password should be a string or callable");
	return -1;
}

/* Copies a str (as UTF-8), bytes or bytearray. 1, or -1. */
static int copy(PyObject *password, struct buffer *out)
{
	const char *p = NULL;
	Py_ssize_t n = 0;

	if (PyUnicode_Check(password)) {
		p = PyUnicode_AsUTF8AndSize(password, &n);
	} else if (PyBytes_Check(password)) {
		p = PyBytes_AS_STRING(password);
		n = PyBytes_GET_SIZE(password);
	} else if (PyByteArray_Check(password)) {
		p = PyByteArray_AS_STRING(password);
		n = PyByteArray_GET_SIZE(password);
	} else {
		PyErr_SetString(PyExc_TypeError, "password callback must return a string");
	}
	if (p == NULL)
		return -1;
	if (n > PASSWORD_MAX) {
		PyErr_Format(PyExc_ValueError, "password cannot be longer than %d bytes", PASSWORD_MAX);
		return -1;
	}
	if (buffer_append(out, p, (size_t)n) < 0) {
		PyErr_NoMemory();
		return -1;
	}
	return 1;
}

/* As OpenSSL does, a person is asked; but only at a terminal: a service that lacks
 * a password must fail, not wait. */
int password_ask(PyObject *password, struct buffer *out)
{
	PyObject *answer;
	int ret;

	if (password == Py_None)
		return system_ask("Enter PEM pass phrase:", out, PASSWORD_MAX);
	if (!PyCallable_Check(password))
		return copy(password, out);
	answer = PyObject_CallNoArgs(password);
	if (answer == NULL)
		return -1;
	ret = copy(answer, out);
	Py_DECREF(answer);
	return ret;
}
