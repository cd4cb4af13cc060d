/* compat.h: names of newer CPythons, for the older ones. */
#ifndef PYSSL_COMPAT_H
#define PYSSL_COMPAT_H

#if PY_VERSION_HEX < 0x030A0000
static inline PyObject *compat_newref(PyObject *o)
{
	Py_INCREF(o);
	return o;
}
#define Py_NewRef(o) compat_newref((PyObject *)(o))

static inline int PyModule_AddObjectRef(PyObject *module, const char *name, PyObject *value)
{
	Py_INCREF(value);
	if (PyModule_AddObject(module, name, value) < 0) {
		Py_DECREF(value);
		return -1;
	}
	return 0;
}
#endif

#if PY_VERSION_HEX < 0x03090000
#define Py_IS_TYPE(o, type) (Py_TYPE(o) == (type))
#define PyObject_CallOneArg(f, a) PyObject_CallFunctionObjArgs((f), (a), NULL)
#define PyObject_CallNoArgs(f) PyObject_CallFunctionObjArgs((f), NULL)
#endif

#endif
