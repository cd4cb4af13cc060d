/* module.c: the module pyssl._ssl, with the names of CPython's _ssl. */
#include "pyssl_ext.h"

static struct PyModuleDef definition;

/* ---- Finding the state ------------------------------------------------------ */

/* A type's module is known to CPython since 3.9; for 3.8 the type carries it in
 * its dictionary. Python's SSLContext is a subclass, so its bases are asked. */
#if PY_VERSION_HEX >= 0x03090000
static PyObject *module_of(PyTypeObject *type)
{
	if (!PyType_HasFeature(type, Py_TPFLAGS_HEAPTYPE))
		return NULL;
	return ((PyHeapTypeObject *)type)->ht_module;
}
#else
#define MODULE_KEY "__pyssl_module__"

static PyObject *module_of(PyTypeObject *type) { return PyDict_GetItemString(type->tp_dict, MODULE_KEY); }
#endif

struct state *state_of(PyTypeObject *type)
{
	PyObject *mro = type->tp_mro;

	for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(mro); i++) {
		PyObject *module = module_of((PyTypeObject *)PyTuple_GET_ITEM(mro, i));
		if (module != NULL && PyModule_GetDef(module) == &definition)
			return PyModule_GetState(module);
	}
	PyErr_Format(PyExc_SystemError, "%s is not a type of pyssl", type->tp_name);
	return NULL;
}

PyTypeObject *type_add(PyObject *module, PyType_Spec *spec, int instantiable)
{
	const char *name = strrchr(spec->name, '.') + 1;
	PyTypeObject *type;

#if PY_VERSION_HEX >= 0x03090000
	type = (PyTypeObject *)PyType_FromModuleAndSpec(module, spec, NULL);
#else
	type = (PyTypeObject *)PyType_FromSpec(spec);
	if (type != NULL && PyDict_SetItemString(type->tp_dict, MODULE_KEY, module) < 0)
		Py_CLEAR(type);
#endif
#if PY_VERSION_HEX < 0x030A0000
	if (type != NULL && !instantiable)
		type->tp_new = NULL;
#else
	(void)instantiable; /* TYPE_NO_NEW in the specification says it */
#endif
	if (type != NULL && PyModule_AddObjectRef(module, name, (PyObject *)type) < 0)
		Py_CLEAR(type);
	return type;
}

/* ---- Setting up --------------------------------------------------------------- */

static int add_types(PyObject *module, struct state *st)
{
	if ((st->context = type_add(module, &context_spec, 1)) == NULL ||
	    (st->conn = type_add(module, &conn_spec, 0)) == NULL ||
	    (st->bio = type_add(module, &bio_spec, 1)) == NULL ||
	    (st->session = type_add(module, &session_spec, 0)) == NULL)
		return -1;
	if ((st->certificate = type_add(module, &certificate_spec, 0)) == NULL)
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
	    PyModule_AddFunctions(module, object_methods) < 0)
		return -1;
#if PY_VERSION_HEX < 0x030C0000
	if (errors_add_maps(module) < 0)
		return -1;
#endif
	return 0;
}

/* ---- The module itself ---------------------------------------------------------- */

#define EACH(DO)                                                                                                \
	DO(st->context) DO(st->conn) DO(st->bio) DO(st->session) DO(st->certificate) DO(st->SSLError)           \
	DO(st->SSLZeroReturnError) DO(st->SSLWantReadError) DO(st->SSLWantWriteError) DO(st->SSLSyscallError)   \
	DO(st->SSLEOFError) DO(st->SSLCertVerificationError) DO(st->socket) DO(st->socket_fileno)               \
	DO(st->socket_timeout) DO(st->timeout_error)

static int traverse(PyObject *module, visitproc visit, void *arg)
{
	struct state *st = PyModule_GetState(module);

	if (st == NULL) /* 3.8: not executed yet */
		return 0;
#define VISIT(field) Py_VISIT(field);
	EACH(VISIT)
	return 0;
}

static int clear(PyObject *module)
{
	struct state *st = PyModule_GetState(module);

	if (st == NULL)
		return 0;
#define CLEAR(field) Py_CLEAR(field);
	EACH(CLEAR)
	return 0;
}

static void release(void *module) { clear(module); }

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
	.m_traverse = traverse,
	.m_clear = clear,
	.m_free = release,
};

/* Everything else is hidden; before CPython 3.9 the macro does not say otherwise itself. */
__attribute__((visibility("default"))) PyMODINIT_FUNC PyInit__ssl(void) { return PyModuleDef_Init(&definition); }
