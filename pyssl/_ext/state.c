/* state.c: what the module keeps, and how its types find it. */
#include "state.h"

static struct PyModuleDef *definition; /* the same in all interpreters */

void state_belongs_to(struct PyModuleDef *module) { definition = module; }

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
		if (module != NULL && PyModule_GetDef(module) == definition)
			return PyModule_GetState(module);
	}
	PyErr_Format(PyExc_SystemError, "%s is not a type of pyssl", type->tp_name);
	return NULL;
}

PyTypeObject *type_add(PyObject *module, const char *name, PyType_Spec *spec, int instantiable)
{
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

/* ---- For the collector --------------------------------------------------------- */

#define EACH(DO)                                                                                                \
	DO(st->context) DO(st->conn) DO(st->bio) DO(st->session) DO(st->certificate) DO(st->SSLError)           \
	DO(st->SSLZeroReturnError) DO(st->SSLWantReadError) DO(st->SSLWantWriteError) DO(st->SSLSyscallError)   \
	DO(st->SSLEOFError) DO(st->SSLCertVerificationError) DO(st->socket) DO(st->socket_fileno)               \
	DO(st->socket_timeout) DO(st->timeout_error)

int state_traverse(PyObject *module, visitproc visit, void *arg)
{
	struct state *st = PyModule_GetState(module);

	if (st == NULL) /* 3.8: not executed yet */
		return 0;
#define VISIT(field) Py_VISIT(field);
	EACH(VISIT)
	return 0;
}

int state_clear(PyObject *module)
{
	struct state *st = PyModule_GetState(module);

	if (st == NULL)
		return 0;
#define CLEAR(field) Py_CLEAR(field);
	EACH(CLEAR)
	return 0;
}
