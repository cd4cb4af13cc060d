/* context_engine.c: the numbers and bytes that a context is told and tells. */
#include "context.h"
#include "convert.h"
#include "engine.h"
#include "errors.h"

int context_set_int(ContextObject *ctx, int id, int64_t value)
{
	pyssl_error err;

	if (ref_enter(ctx->st, &ctx->ref) < 0)
		return -1;
	if (engine.pyssl_ctx_set_int(ctx->ref.handle, id, value, &err) < 0) {
		RAISE_LIBRARY(ctx->st, &err);
		return -1;
	}
	return 0;
}

int context_get_int(ContextObject *ctx, int id, int64_t *value)
{
	pyssl_error err;

	if (ref_enter(ctx->st, &ctx->ref) < 0)
		return -1;
	if (engine.pyssl_ctx_get_int(ctx->ref.handle, id, value, &err) < 0) {
		RAISE_LIBRARY(ctx->st, &err);
		return -1;
	}
	return 0;
}

int context_fact(ContextObject *ctx, int id, int64_t *value)
{
	pyssl_error err;

	if (ref_enter(ctx->st, &ctx->ref) < 0)
		return -1;
	if (engine.pyssl_get_int(ctx->ref.handle, id, value, &err) < 0) {
		RAISE_LIBRARY(ctx->st, &err);
		return -1;
	}
	return 0;
}

int context_set_bytes(ContextObject *ctx, int id, const void *p, size_t n)
{
	pyssl_error err;
	int ret;

	if (ref_enter(ctx->st, &ctx->ref) < 0)
		return -1;
	Py_BEGIN_ALLOW_THREADS
	gate_enter();
	ret = engine.pyssl_ctx_set_bytes(ctx->ref.handle, id, p, n, &err);
	gate_leave();
	Py_END_ALLOW_THREADS
	if (ret < 0) {
		RAISE_LIBRARY(ctx->st, &err);
		return -1;
	}
	return 0;
}

PyObject *context_counts(ContextObject *ctx, const struct context_count *counts)
{
	PyObject *dict = PyDict_New(), *number;
	int64_t n = 0;

	for (; dict != NULL && counts->key != NULL; counts++) {
		number = context_fact(ctx, counts->fact, &n) < 0 ? NULL : PyLong_FromLongLong(n);
		if (number == NULL || PyDict_SetItemString(dict, counts->key, number) < 0)
			Py_CLEAR(dict);
		Py_XDECREF(number);
	}
	return dict;
}

PyObject *context_ciphers(ContextObject *ctx, PyObject *(*item)(unsigned id))
{
	PyObject *list;
	pyssl_error err;
	uint8_t *p;
	size_t n;

	if (ref_enter(ctx->st, &ctx->ref) < 0)
		return NULL;
	if (engine_bytes(ctx->ref.handle, PYSSL_CTX_CIPHER_LIST, 0, &p, &n, &err) < 0)
		return RAISE_LIBRARY(ctx->st, &err);
	list = cipher_list(p, n, item);
	PyMem_RawFree(p);
	return list;
}
