/* context_lists.c: groups, suites of TLS 1.3 and signature schemes of a context, by name. */
#include "context.h"
#include "convert.h"
#include "errors.h"

/* Hands a str to the engine, whose ValueError for what it does not know becomes
 * the SSLError that CPython raises. */
static PyObject *set_list(PyObject *self, PyObject *arg, const char *name, int id, const char *refusal)
{
	ContextObject *ctx = (ContextObject *)self;
	const char *s = str_argument(arg, name);

	if (s == NULL)
		return NULL;
	if (context_set_bytes(ctx, id, s, strlen(s)) == 0)
		Py_RETURN_NONE;
	if (PyErr_ExceptionMatches(PyExc_ValueError)) {
		PyErr_Clear();
		RAISE_TEXT(ctx->st->SSLError, 0, refusal);
	}
	return NULL;
}

PyObject *context_set_groups(PyObject *self, PyObject *arg)
{
	return set_list(self, arg, "set_groups", PYSSL_CTX_GROUPS, "unrecognized group");
}

PyObject *context_set_ciphersuites(PyObject *self, PyObject *arg)
{
	return set_list(self, arg, "set_ciphersuites", PYSSL_CTX_CIPHERSUITES, "No cipher suite can be selected.");
}

PyObject *context_set_server_sigalgs(PyObject *self, PyObject *arg)
{
	return set_list(self, arg, "set_server_sigalgs", PYSSL_CTX_SIGALGS, "unrecognized signature algorithm");
}

PyObject *context_set_client_sigalgs(PyObject *self, PyObject *arg)
{
	return set_list(self, arg, "set_client_sigalgs", PYSSL_CTX_CLIENT_SIGALGS, "unrecognized signature algorithm");
}

PyObject *context_get_groups(PyObject *Py_UNUSED(self), PyObject *args, PyObject *kwargs)
{
	static char *names[] = {"include_aliases", NULL};
	int aliases = 0;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "|$p:get_groups", names, &aliases))
		return NULL;
	return group_names(aliases);
}
