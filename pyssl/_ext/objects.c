/* objects.c: txt2obj and nid2obj, OpenSSL's table of object identifiers. */
#include "pyssl_ext.h"
#include "pyssl_tables.h"

#include <string.h>

#define OBJECTS (sizeof pyssl_objects / sizeof pyssl_objects[0])

static PyObject *object_tuple(const struct pyssl_object *o)
{
	if (o == NULL || o->nid == 0) {
		PyErr_SetString(PyExc_ValueError, "Unknown object");
		return NULL;
	}
	return Py_BuildValue("issz", o->nid, o->sn, o->ln, o->oid[0] != '\0' ? o->oid : NULL);
}

static const struct pyssl_object *by_name(const char *name)
{
	for (size_t i = 1; i < OBJECTS; i++)
		if (strcmp(pyssl_objects[i].sn, name) == 0)
			return &pyssl_objects[i];
	for (size_t i = 1; i < OBJECTS; i++)
		if (strcmp(pyssl_objects[i].ln, name) == 0)
			return &pyssl_objects[i];
	return NULL;
}

static const struct pyssl_object *by_oid(const char *oid)
{
	for (size_t i = 1; i < OBJECTS; i++)
		if (strcmp(pyssl_objects[i].oid, oid) == 0)
			return &pyssl_objects[i];
	return NULL;
}

/* Copies one number of a dotted OID without leading zeros. The end of the
 * number, or NULL if there is none. */
static const char *copy_number(const char *s, char **out)
{
	if (*s < '0' || *s > '9')
		return NULL;
	while (*s == '0' && s[1] >= '0' && s[1] <= '9')
		s++;
	while (*s >= '0' && *s <= '9')
		*(*out)++ = *s++;
	return s;
}

/* Writes the plain form of a dotted OID into out (strlen(text) + 1 bytes), by
 * the rules of OpenSSL's reader: a single digit 0, 1 or 2 first, then numbers
 * after a dot or a space, the first of them below 40 under 0 and 1; one
 * separator may end it. 0: text is no OID. */
static int normalize(const char *text, char *out)
{
	char *second;

	if (text[0] < '0' || text[0] > '2' || (text[1] != '.' && text[1] != ' ') || text[2] == '\0')
		return 0;
	*out++ = *text++;
	second = out + 1;
	for (int first = 1; *text == '.' || *text == ' '; first = 0) {
		if (text[1] == '\0' && !first)
			break;
		*out++ = '.';
		if ((text = copy_number(text + 1, &out)) == NULL)
			return 0;
		if (first && second[-2] != '2' && (out - second > 2 || (out - second == 2 && *second >= '4')))
			return 0;
	}
	*out = '\0';
	return *text == '\0' || text[1] == '\0';
}

static PyObject *txt2obj(PyObject *Py_UNUSED(module), PyObject *args, PyObject *kwargs)
{
	static char *names[] = {"txt", "name", NULL};
	const struct pyssl_object *o = NULL;
	const char *txt;
	PyObject *ret;
	int name = 0;
	char *oid;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "s|p:txt2obj", names, &txt, &name))
		return NULL;
	if (name && (o = by_name(txt)) != NULL)
		return object_tuple(o);
	if ((oid = PyMem_Malloc(strlen(txt) + 1)) == NULL)
		return PyErr_NoMemory();
	if (normalize(txt, oid))
		ret = object_tuple(by_oid(oid));
	else
		ret = PyErr_Format(PyExc_ValueError, "unknown object '%.100s'", txt);
	PyMem_Free(oid);
	return ret;
}

static PyObject *nid2obj(PyObject *Py_UNUSED(module), PyObject *arg)
{
	int nid;

	if (!PyArg_Parse(arg, "i", &nid))
		return NULL;
	if (nid < 0) {
		PyErr_SetString(PyExc_ValueError, "NID must be positive.");
		return NULL;
	}
	for (size_t i = 0; i < OBJECTS; i++)
		if (pyssl_objects[i].nid == nid)
			return object_tuple(&pyssl_objects[i]);
	return PyErr_Format(PyExc_ValueError, "unknown NID %i", nid);
}

PyMethodDef object_methods[] = {
	{"txt2obj", METHOD(txt2obj), METH_VARARGS | METH_KEYWORDS,
	 "txt2obj($module, /, txt, name=False)\n--\n\n"
	 "Lookup NID, short name, long name and OID of an ASN1_OBJECT.\n\n"
	 "By default objects are looked up by OID. With name=True short and\nlong name are also matched."},
	{"nid2obj", nid2obj, METH_O,
	 "nid2obj($module, nid, /)\n--\n\nLookup NID, short name, long name and OID of an ASN1_OBJECT by NID."},
	{NULL, NULL, 0, NULL},
};
