/* ciphers.c: cipher suites and groups by number, as Python shows them. */
#include "convert.h"
#include "functions.h"
#include "pyssl_tables.h"

#include <string.h>

static const struct pyssl_cipher *find(unsigned id)
{
	for (size_t i = 0; i < sizeof pyssl_ciphers / sizeof pyssl_ciphers[0]; i++)
		if (pyssl_ciphers[i].id == id)
			return &pyssl_ciphers[i];
	return NULL;
}

/* OpenSSL's description says TLSv1 where its functions say TLSv1.0. */
static const char *protocol(const struct pyssl_cipher *c)
{
	return strcmp(c->protocol, "TLSv1") == 0 ? "TLSv1.0" : c->protocol;
}

PyObject *cipher_tuple(unsigned id)
{
	const struct pyssl_cipher *c = find(id);

	if (c == NULL)
		return Py_BuildValue("OOi", Py_None, Py_None, 0);
	return Py_BuildValue("ssi", c->name, protocol(c), (int)c->strength);
}

static const char *or_none(const char *s) { return s[0] != '\0' ? s : NULL; }

/* One entry of get_ciphers(). The description is OpenSSL's line. */
PyObject *cipher_dict(unsigned id)
{
	const struct pyssl_cipher *c = find(id);
	char line[256];

	if (c == NULL)
		return Py_BuildValue("{sI}", "id", 0x03000000u | id);
	PyOS_snprintf(line, sizeof line, "%-30s %-7s Kx=%-8s Au=%-5s Enc=%-22s Mac=%-4s", c->name, c->protocol, c->kx,
	              c->au, c->enc, c->mac);
	return Py_BuildValue("{sIsssssssisisOszszszsz}",
	                     "id", 0x03000000u | id, /* the prefix of SSLv3 and later in OpenSSL */
	                     "name", c->name, "protocol", protocol(c), "description", line,
	                     "strength_bits", (int)c->strength, "alg_bits", (int)c->bits,
	                     "aead", c->aead ? Py_True : Py_False, "symmetric", or_none(c->symmetric),
	                     "digest", or_none(c->digest), "kea", or_none(c->kea), "auth", or_none(c->auth));
}

/* Suite numbers of two bytes each become a list. */
PyObject *cipher_list(const uint8_t *p, size_t n, PyObject *(*item)(unsigned id))
{
	PyObject *list = PyList_New((Py_ssize_t)(n / 2)), *o;

	for (size_t i = 0; list != NULL && i < n / 2; i++) {
		if ((o = item((unsigned)p[2 * i] << 8 | p[2 * i + 1])) == NULL)
			Py_CLEAR(list);
		else
			PyList_SET_ITEM(list, (Py_ssize_t)i, o);
	}
	return list;
}

/* Appends o, which it takes over and which may be NULL; 0, or -1. */
static int list_append(PyObject *list, PyObject *o)
{
	int ret = o == NULL ? -1 : PyList_Append(list, o);

	Py_XDECREF(o);
	return ret;
}

/* The first of a group's names; its number in hex if it has none. */
PyObject *group_name(unsigned id)
{
	for (size_t i = 0; i < sizeof pyssl_groups / sizeof pyssl_groups[0]; i++)
		if (pyssl_groups[i].id == id)
			return PyUnicode_FromStringAndSize(pyssl_groups[i].names,
			                                   (Py_ssize_t)strcspn(pyssl_groups[i].names, ","));
	return PyUnicode_FromFormat("0x%x", id);
}

/* The names of all groups: the first of each, or every one. */
PyObject *group_names(int aliases)
{
	PyObject *list = PyList_New(0);

	for (size_t i = 0; list != NULL && i < sizeof pyssl_groups / sizeof pyssl_groups[0]; i++) {
		const char *p = pyssl_groups[i].names;
		size_t n = strcspn(p, ",");

		if (list_append(list, PyUnicode_FromStringAndSize(p, (Py_ssize_t)n)) < 0)
			Py_CLEAR(list);
		for (p += n; list != NULL && aliases && *p == ','; p += n) {
			n = strcspn(++p, ",");
			if (list_append(list, PyUnicode_FromStringAndSize(p, (Py_ssize_t)n)) < 0)
				Py_CLEAR(list);
		}
	}
	return list;
}

/* A signature scheme's name; its number in hex if it has none. */
PyObject *scheme_name(unsigned id)
{
	for (size_t i = 0; i < sizeof pyssl_schemes / sizeof pyssl_schemes[0]; i++)
		if (pyssl_schemes[i].id == id)
			return PyUnicode_FromString(pyssl_schemes[i].name);
	return PyUnicode_FromFormat("0x%x", id);
}

static PyObject *get_sigalgs(PyObject *Py_UNUSED(module), PyObject *Py_UNUSED(unused))
{
	PyObject *list = PyList_New(0);

	for (size_t i = 0; list != NULL && i < sizeof pyssl_schemes / sizeof pyssl_schemes[0]; i++)
		if (list_append(list, PyUnicode_FromString(pyssl_schemes[i].name)) < 0)
			Py_CLEAR(list);
	return list;
}

PyMethodDef cipher_methods[] = {
	{"get_sigalgs", get_sigalgs, METH_NOARGS, "get_sigalgs($module, /)\n--\n\n"},
	{NULL, NULL, 0, NULL},
};
