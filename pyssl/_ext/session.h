/* session.h: SSLSession and Certificate (session.c, certificate.c) */
#ifndef PYSSL_SESSION_H
#define PYSSL_SESSION_H

#include "context.h"

typedef struct {
	PyObject_HEAD
	struct state *st;
	struct ref ref;
	ContextObject *ctx; /* the context it belongs to */
} SessionObject;

extern PyType_Spec session_spec;
PyObject *session_new(ContextObject *ctx, pyssl_handle handle);

extern PyType_Spec certificate_spec;
PyObject *certificate_new(struct state *st, const uint8_t *der, size_t n);
PyObject *test_decode_cert(PyObject *module, PyObject *path);

#endif
