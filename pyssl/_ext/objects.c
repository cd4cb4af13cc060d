/* objects.c: txt2obj and nid2obj, OpenSSL's table of object identifiers. */
#include "args.h"
#include "functions.h"
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

/* Copies one number without leading zeros; none at all is 0. Returns its end. */
static const char *copy_number(const char *s, char **out)
{
	while (*s == '0' && s[1] >= '0' && s[1] <= '9')
		s++;
	if (*s < '0' || *s > '9')
		*(*out)++ = '0';
	while (*s >= '0' && *s <= '9')
		*(*out)++ = *s++;
	return s;
}

/* Writes the plain form of a dotted OID into out (2 * strlen(text) + 1 bytes),
 * by the rules of OpenSSL's reader: a single digit 0, 1 or 2 first; numbers
 * with dots or spaces between them, the first below 40 under 0 and 1; a
 * separator may end it. 0: text is no OID. */
static int normalize(const char *text, char *out)
{
	const char root = text[0], *second = out + 2;

	if (root < '0' || root > '2' || (text[1] != '.' && text[1] != ' ') || text[2] == '\0')
		return 0;
	*out++ = root;
	for (text += 2; *text != '\0';) {
		*out++ = '.';
		text = copy_number(text, &out);
		if (second != NULL && root != '2' && (out - second > 2 || (out - second == 2 && *second >= '4')))
			return 0;
		second = NULL;
		if (*text == '.' || *text == ' ')
			text++;
		else if (*text != '\0')
			return 0;
	}
	*out = '\0';
	return 1;
}

static PyObject *txt2obj(PyObject *Py_UNUSED(module), PyObject *args, PyObject *kwargs)
{
	static char *names[] = {"txt", "name", NULL};
	const struct pyssl_object *o = NULL;
	PyObject *given, *by = Py_False, *ret;
	const char *txt;
	char *oid;
	int name;

	if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O|O:txt2obj", names, &given, &by) ||
	    args_text("txt2obj", "txt", 0, given, &txt) < 0 || (name = PyObject_IsTrue(by)) < 0)
		return NULL;
	if (name && (o = by_name(txt)) != NULL)
		return object_tuple(o);
	if ((oid = PyMem_Malloc(2 * strlen(txt) + 1)) == NULL)
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

	if (args_int(arg, &nid) < 0)
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
