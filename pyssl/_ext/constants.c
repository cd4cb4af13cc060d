/* constants.c: the integers and strings of the module.
 *
 * The integers come from the tables that the engine is built from. Every name
 * is there on every Python: a program that asks for a newer one than its
 * Python documents gets it.
 */
#include "functions.h"
#include "pyssl_tables.h"

#include <string.h>

/* Programs look at OpenSSL's version to learn what the module can do. We claim
 * the one whose behaviour is followed. PYSSL_VERSION is defined by setup.py. */
#define OPENSSL_TEXT "OpenSSL 3.0.19 (compatible; pyssl " PYSSL_VERSION ")"
#define OPENSSL_NUMBER 0x30000130L
#define OPENSSL_INFO 3, 0, 0, 19, 0

/* As CPython was built with (its pyconfig.h). */
#if PY_SSL_DEFAULT_CIPHERS == 2
#define DEFAULT_CIPHERS "ALL:!COMPLEMENTOFDEFAULT:!eNULL"
#elif PY_VERSION_HEX >= 0x030A0000
#define DEFAULT_CIPHERS "@SECLEVEL=2:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:!aNULL:!eNULL:!aDSS:!SHA1:!AESCCM"
#else
#define DEFAULT_CIPHERS "DEFAULT:!aNULL:!eNULL:!MD5:!3DES:!DES:!RC4:!IDEA:!SEED:!aDSS:!SRP:!PSK"
#endif

/* Steals value. */
static int add(PyObject *module, const char *name, PyObject *value)
{
	int ret = value != NULL ? PyModule_AddObjectRef(module, name, value) : -1;

	Py_XDECREF(value);
	return ret;
}

static int add_integers(PyObject *module)
{
	for (size_t i = 0; i < sizeof pyssl_constants / sizeof pyssl_constants[0]; i++) {
		const struct pyssl_constant *c = &pyssl_constants[i];
		int flag = strncmp(c->name, "HAS_", 4) == 0; /* those are bools */
		if (add(module, c->name, flag ? PyBool_FromLong(c->value != 0) : PyLong_FromLongLong(c->value)) < 0)
			return -1;
	}
	return 0;
}

int constants_add(PyObject *module)
{
	if (add_integers(module) < 0 || add(module, "_DEFAULT_CIPHERS", PyUnicode_FromString(DEFAULT_CIPHERS)) < 0 ||
	    add(module, "_PYSSL_VERSION", PyUnicode_FromString(PYSSL_VERSION)) < 0 ||
	    add(module, "OPENSSL_VERSION", PyUnicode_FromString(OPENSSL_TEXT)) < 0 ||
	    add(module, "OPENSSL_VERSION_NUMBER", PyLong_FromLong(OPENSSL_NUMBER)) < 0 ||
	    add(module, "OPENSSL_VERSION_INFO", Py_BuildValue("iiiii", OPENSSL_INFO)) < 0 ||
	    add(module, "_OPENSSL_API_VERSION", Py_BuildValue("iiiii", OPENSSL_INFO)) < 0)
		return -1;
	return 0;
}
