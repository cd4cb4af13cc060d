/* convert.h: values of the engine as Python objects (convert.c, ciphers.c) */
#ifndef PYSSL_CONVERT_H
#define PYSSL_CONVERT_H

#include "state.h"

/* The object that weak reference ref points to: a new reference, or NULL
 * without an exception. */
PyObject *weak_target(PyObject *ref);

PyObject *document_to_object(const uint8_t *p, size_t n);

/* A str argument without NUL, as UTF-8; name is the method's, for the message. NULL: an exception is set. */
const char *str_argument(PyObject *arg, const char *name);

/* A byte string of the engine in malloced memory; *p may be NULL if it is
 * empty. 0, or -1 with err filled in and no exception. */
int engine_bytes(pyssl_handle h, int id, int index, uint8_t **p, size_t *n, pyssl_error *err);

/* The description of a certificate as a dict. */
PyObject *certificate_describe(struct state *st, int pem, const uint8_t *p, size_t n);

PyObject *cipher_tuple(unsigned id);
PyObject *cipher_list(const uint8_t *p, size_t n, PyObject *(*item)(unsigned id));
PyObject *cipher_dict(unsigned id);
PyObject *group_name(unsigned id);
PyObject *group_names(int aliases);
PyObject *scheme_name(unsigned id);

#endif
