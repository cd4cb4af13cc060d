/* args.c: arguments, refused in CPython's words.
 *
 * CPython's own extensions have their arguments converted by generated code,
 * whose messages name the argument and differ from those of PyArg_Parse.
 * Programs show them to people, and their tests compare them. PyArg_Parse still
 * tells arguments apart by position and name, with "O" alone: its words for
 * that are the same.
 */
#include "args.h"

#include <string.h>

int args_count(const char *function, Py_ssize_t n, Py_ssize_t min, Py_ssize_t max)
{
	Py_ssize_t bound = n < min ? min : max;

	if (n >= min && n <= max)
		return 0;
	PyErr_Format(PyExc_TypeError, "%s expected %s%zd argument%s, got %zd", function,
	             min == max ? "" : n < min ? "at least " : "at most ", bound, bound == 1 ? "" : "s", n);
	return -1;
}

int args_int(PyObject *arg, int *value)
{
#if PY_VERSION_HEX < 0x030A0000
	if (PyFloat_Check(arg)) {
		PyErr_SetString(PyExc_TypeError, "integer argument expected, got float");
		return -1;
	}
#endif
#if PY_VERSION_HEX >= 0x030D0000
	*value = PyLong_AsInt(arg);
#else
	*value = _PyLong_AsInt(arg);
#endif
	return *value == -1 && PyErr_Occurred() ? -1 : 0;
}

void *args_refuse(const char *function, const char *name, const char *expected, PyObject *arg)
{
	PyErr_Format(PyExc_TypeError, "%.200s() argument '%s' must be %.50s, not %.50s", function, name, expected,
	             arg == Py_None ? "None" : Py_TYPE(arg)->tp_name);
	return NULL;
}

int args_text(const char *function, const char *name, int optional, PyObject *arg, const char **text)
{
	Py_ssize_t n;

	*text = NULL;
	if (optional && arg == Py_None)
		return 0;
	if (!PyUnicode_Check(arg)) {
		args_refuse(function, name, optional ? "str or None" : "str", arg);
		return -1;
	}
	if ((*text = PyUnicode_AsUTF8AndSize(arg, &n)) == NULL)
		return -1;
	if (strlen(*text) == (size_t)n)
		return 0;
	PyErr_SetString(PyExc_ValueError, "embedded null character");
	return -1;
}

int args_deleted(PyObject *self, PyObject *value, const char *name, PyObject *type, const char *text)
{
	if (value != NULL)
		return 0;
#if PY_VERSION_HEX >= 0x030D1200
	(void)type;
	(void)text;
	PyErr_Format(PyExc_AttributeError, "attribute '%s' of '%.50s' objects cannot be deleted", name,
	             Py_TYPE(self)->tp_name);
#else
	(void)self;
	(void)name;
	PyErr_SetString(type, text);
#endif
	return 1;
}
