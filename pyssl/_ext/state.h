/* state.h: what the module keeps (state.c) */
#ifndef PYSSL_STATE_H
#define PYSSL_STATE_H

#include "base.h"

struct state {
	PyTypeObject *context, *conn, *bio, *session, *certificate;
	PyObject *SSLError, *SSLZeroReturnError, *SSLWantReadError, *SSLWantWriteError;
	PyObject *SSLSyscallError, *SSLEOFError, *SSLCertVerificationError;
	PyTypeObject *socket;    /* _socket.socket */
	PyObject *socket_fileno; /* its descriptors: what a subclass overrides does not matter here */
	PyObject *socket_timeout;
	PyObject *timeout_error; /* socket.timeout, which is TimeoutError since 3.10 */
};

/* Said once, by PyInit__ssl: whose state it is. */
void state_belongs_to(struct PyModuleDef *module);
int state_traverse(PyObject *module, visitproc visit, void *arg);
int state_clear(PyObject *module);

/* The state behind a type of this module or a subclass of one. */
struct state *state_of(PyTypeObject *type);

/* Makes a type from spec and adds it to the module under that name. */
PyTypeObject *type_add(PyObject *module, const char *name, PyType_Spec *spec, int instantiable);

#endif
