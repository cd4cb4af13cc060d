/* context.h: _SSLContext (context.c, context_engine.c, context_lists.c, settings.c, trust.c, psk.c) */
#ifndef PYSSL_CONTEXT_H
#define PYSSL_CONTEXT_H

#include "engine.h"

typedef struct {
	PyObject_HEAD
	struct state *st;
	struct ref ref;
	int protocol;
	PyObject *sni_callback, *msg_callback; /* callables or NULL */
	PyObject *psk_client, *psk_server;     /* likewise (psk.c) */
	PyObject *keylog_filename;             /* as it was set, or NULL */
	struct keylog *keylog;                 /* or NULL */
} ContextObject;

extern PyType_Spec context_spec;
extern PyGetSetDef context_getset[];

int context_set_int(ContextObject *ctx, int id, int64_t value);
int context_get_int(ContextObject *ctx, int id, int64_t *value);
int context_fact(ContextObject *ctx, int id, int64_t *value);

/* A dict of facts that are counts: the rows end with a key that is NULL. */
struct context_count {
	const char *key;
	int fact; /* enum pyssl_fact */
};
#define CONTEXT_COUNT(name, id, show, doc) {#name, id},
PyObject *context_counts(ContextObject *ctx, const struct context_count *counts);

int context_set_bytes(ContextObject *ctx, int id, const void *p, size_t n);
PyObject *context_ciphers(ContextObject *ctx, PyObject *(*item)(unsigned id)); /* a list */

/* Methods that live beside the context's own. */
PyObject *context_load_cert_chain(PyObject *self, PyObject *args, PyObject *kwargs);
PyObject *context_load_verify_locations(PyObject *self, PyObject *args, PyObject *kwargs);
PyObject *context_set_default_verify_paths(PyObject *self, PyObject *unused);
PyObject *context_cert_store_stats(PyObject *self, PyObject *unused);
PyObject *context_get_ca_certs(PyObject *self, PyObject *args, PyObject *kwargs);
PyObject *context_set_psk_client_callback(PyObject *self, PyObject *args, PyObject *kwargs);
PyObject *context_set_psk_server_callback(PyObject *self, PyObject *args, PyObject *kwargs);
PyObject *context_set_groups(PyObject *self, PyObject *list);
PyObject *context_get_groups(PyObject *self, PyObject *args, PyObject *kwargs);
PyObject *context_set_ciphersuites(PyObject *self, PyObject *list);
PyObject *context_set_server_sigalgs(PyObject *self, PyObject *list);
PyObject *context_set_client_sigalgs(PyObject *self, PyObject *list);
PyObject *context_frozen(PyObject *self, PyObject *data);
PyObject *context_thaw_socket(PyObject *self, PyObject *args);
PyObject *context_thaw_bio(PyObject *self, PyObject *args);
PyObject *default_verify_paths(PyObject *module, PyObject *unused);

#endif
