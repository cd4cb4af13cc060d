/* args.h: arguments, refused in CPython's words (args.c) */
#ifndef PYSSL_ARGS_H
#define PYSSL_ARGS_H

#include "base.h"

/* Between min and max positional arguments. 0, or -1. */
int args_count(const char *function, Py_ssize_t n, Py_ssize_t min, Py_ssize_t max);

/* A C int. 0, or -1. */
int args_int(PyObject *arg, int *value);

/* "function() argument 'name' must be expected, not …". NULL. */
void *args_refuse(const char *function, const char *name, const char *expected, PyObject *arg);

/* A str without NUL, as UTF-8; optional: NULL for None. 0, or -1. */
int args_text(const char *function, const char *name, int optional, PyObject *arg, const char **text);

/* For setters: 1 and an exception if value is NULL, that is, if del was said. Before CPython 3.13.18 it
 * is what each attribute happened to raise, type with text; some crashed. */
int args_deleted(PyObject *self, PyObject *value, const char *name, PyObject *type, const char *text);
#define CANNOT_DELETE PyExc_AttributeError, "cannot delete attribute"

#endif
