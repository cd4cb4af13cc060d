/* module.c: the module pyssl._ssl, with the names of CPython's _ssl. */
#include "conn.h"
#include "context.h"
#include "engine.h"
#include "errors.h"
#include "fork.h"
#include "functions.h"
#include "membio.h"
#include "session.h"
#include "state.h"

/* ---- Setting up --------------------------------------------------------------- */

static int add_types(PyObject *module, struct state *st)
{
	if ((st->context = type_add(module, "_SSLContext", &context_spec, 1)) == NULL ||
	    (st->conn = type_add(module, "_SSLSocket", &conn_spec, 0)) == NULL ||
	    (st->bio = type_add(module, "MemoryBIO", &bio_spec, 1)) == NULL ||
	    (st->session = type_add(module, "SSLSession", &session_spec, 0)) == NULL)
		return -1;
	if ((st->certificate = type_add(module, "Certificate", &certificate_spec, 0)) == NULL)
		return -1;
	return 0;
}

/* What is needed of the socket module: its base type, and that type's own idea
 * of a socket's descriptor and timeout. */
static int find_sockets(struct state *st)
{
	PyObject *module = PyImport_ImportModule("_socket");
	int ret = -1;

	if (module == NULL)
		return -1;
	st->socket = (PyTypeObject *)PyObject_GetAttrString(module, "socket");
	st->timeout_error = PyObject_GetAttrString(module, "timeout");
	if (st->socket != NULL && st->timeout_error != NULL &&
	    (st->socket_fileno = PyObject_GetAttrString((PyObject *)st->socket, "fileno")) != NULL &&
	    (st->socket_timeout = PyObject_GetAttrString((PyObject *)st->socket, "timeout")) != NULL)
		ret = 0;
	Py_DECREF(module);
	return ret;
}

static int execute(PyObject *module)
{
	struct state *st = PyModule_GetState(module);

	if (fork_watch() < 0 || find_sockets(st) < 0 || add_types(module, st) < 0 || errors_init(module, st) < 0 ||
	    constants_add(module) < 0 || PyModule_AddFunctions(module, rand_methods) < 0 ||
	    PyModule_AddFunctions(module, object_methods) < 0 || PyModule_AddFunctions(module, cipher_methods) < 0)
		return -1;
#ifdef _WIN32
	if (PyModule_AddFunctions(module, store_methods) < 0)
		return -1;
#endif
#if PY_VERSION_HEX < 0x030C0000
	if (errors_add_maps(module) < 0)
		return -1;
#endif
	return 0;
}

/* ---- The module itself ---------------------------------------------------------- */

static void release(void *module) { state_clear(module); }

static PyMethodDef methods[] = {
	{"_test_decode_cert", test_decode_cert, METH_O, "_test_decode_cert($module, path, /)\n--\n\n"},
	{"get_default_verify_paths", default_verify_paths, METH_NOARGS,
	 "get_default_verify_paths($module, /)\n--\n\n"
	 "Return search paths and environment vars that are used by SSLContext's "
	 "set_default_verify_paths() to load default CAs.\n\n"
	 "The values are 'cert_file_env', 'cert_file', 'cert_dir_env', 'cert_dir'."},
	{NULL, NULL, 0, NULL},
};

static PyModuleDef_Slot slots[] = {
	{Py_mod_exec, execute},
#if PY_VERSION_HEX >= 0x030C0000
	{Py_mod_multiple_interpreters, Py_MOD_PER_INTERPRETER_GIL_SUPPORTED},
#endif
	{0, NULL},
};

PyDoc_STRVAR(doc, "Implementation module for SSL socket operations.  See the socket module\nfor documentation.");

static struct PyModuleDef definition = {
	PyModuleDef_HEAD_INIT,
	.m_name = "_ssl",
	.m_doc = doc,
	.m_size = sizeof(struct state),
	.m_methods = methods,
	.m_slots = slots,
	.m_traverse = state_traverse,
	.m_clear = state_clear,
	.m_free = release,
};

/* Everything else is hidden; before CPython 3.9 the macro does not say otherwise itself. */
#ifndef _WIN32
__attribute__((visibility("default")))
#endif
PyMODINIT_FUNC PyInit__ssl(void)
{
	state_belongs_to(&definition);
	return PyModuleDef_Init(&definition);
}
