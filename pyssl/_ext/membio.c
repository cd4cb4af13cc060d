/* membio.c: MemoryBIO, a queue of bytes between a connection and the code that
 * carries them (asyncio, an SSLObject's user).
 *
 * While a connection runs on it without the GIL it has taken the bytes out
 * (transport_bio.c), so that another thread that writes here meets an empty
 * queue and not one that is being moved.
 */
#include "args.h"
#include "buffer.h"
#include "membio.h"
#include "state.h"

static PyObject *bio_new(PyTypeObject *type, PyObject *args, PyObject *kwargs)
{
	struct state *st = state_of(type);
	BioObject *self;

	if (PyTuple_GET_SIZE(args) != 0) {
		PyErr_SetString(PyExc_TypeError, "MemoryBIO() takes no positional arguments");
		return NULL;
	}
	if (kwargs != NULL && PyDict_GET_SIZE(kwargs) != 0) {
		PyErr_SetString(PyExc_TypeError, "MemoryBIO() takes no keyword arguments");
		return NULL;
	}
	if (st == NULL || (self = (BioObject *)type->tp_alloc(type, 0)) == NULL)
		return NULL;
	self->st = st;
	return (PyObject *)self;
}

static void bio_dealloc(PyObject *self)
{
	PyTypeObject *type = Py_TYPE(self);

	buffer_free(&((BioObject *)self)->data);
	type->tp_free(self);
	Py_DECREF(type);
}

PyDoc_STRVAR(read_doc, "read($self, size=-1, /)\n--\n\n"
                       "Read up to size bytes from the memory BIO.\n\n"
                       "If size is not specified, read the entire buffer.\n"
                       "If the return value is an empty bytes instance, this means either\n"
                       "EOF or that no data is available. Use the \"eof\" property to\n"
                       "distinguish between the two.");

static PyObject *bio_read(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
	struct buffer *b = &((BioObject *)self)->data;
	size_t n = buffer_len(b);
	PyObject *bytes;
	int size = -1;

	if (args_count("read", nargs, 0, 1) < 0 || (nargs == 1 && args_int(args[0], &size) < 0))
		return NULL;
	if (size >= 0 && (size_t)size < n)
		n = (size_t)size;
	if (n > INT_MAX)
		n = INT_MAX;
	bytes = PyBytes_FromStringAndSize((const char *)b->p + b->start, (Py_ssize_t)n);
	if (bytes == NULL)
		return NULL;
	buffer_take(b, n);
	if (buffer_len(b) == 0)
		buffer_free(b); /* an idle connection has two of these */
	return bytes;
}

PyDoc_STRVAR(write_doc, "write($self, b, /)\n--\n\n"
                        "Writes the bytes b into the memory BIO.\n\n"
                        "Returns the number of bytes written.");

static PyObject *bio_write_bytes(BioObject *self, const Py_buffer *view)
{
	if (view->len > INT_MAX)
		return PyErr_Format(PyExc_OverflowError, "string longer than %d bytes", INT_MAX);
	if (self->eof_written) {
		PyErr_SetString(self->st->SSLError, "cannot write() after write_eof()");
		return NULL;
	}
	if (buffer_append(&self->data, view->buf, (size_t)view->len) < 0)
		return PyErr_NoMemory();
	return PyLong_FromSsize_t(view->len);
}

static PyObject *bio_write(PyObject *self, PyObject *data)
{
	Py_buffer view;
	PyObject *ret;

	if (PyObject_GetBuffer(data, &view, PyBUF_SIMPLE) < 0)
		return NULL;
	ret = bio_write_bytes((BioObject *)self, &view);
	PyBuffer_Release(&view);
	return ret;
}

PyDoc_STRVAR(write_eof_doc, "write_eof($self, /)\n--\n\n"
                            "Write an EOF marker to the memory BIO.\n\n"
                            "When all data has been read, the \"eof\" property will be True.");

static PyObject *bio_write_eof(PyObject *self, PyObject *Py_UNUSED(unused))
{
	((BioObject *)self)->eof_written = 1;
	Py_RETURN_NONE;
}

static PyObject *bio_pending(PyObject *self, void *Py_UNUSED(closure))
{
	return PyLong_FromSize_t(buffer_len(&((BioObject *)self)->data));
}

static PyObject *bio_eof(PyObject *self, void *Py_UNUSED(closure))
{
	BioObject *bio = (BioObject *)self;

	return PyBool_FromLong(bio->eof_written && buffer_len(&bio->data) == 0);
}

static PyMethodDef methods[] = {
	{"read", METHOD(bio_read), METH_FASTCALL, read_doc},
	{"write", bio_write, METH_O, write_doc},
	{"write_eof", bio_write_eof, METH_NOARGS, write_eof_doc},
	{NULL, NULL, 0, NULL},
};

static PyGetSetDef getset[] = {
	{"pending", bio_pending, NULL, "The number of bytes pending in the memory BIO.", NULL},
	{"eof", bio_eof, NULL, "Whether the memory BIO is at EOF.", NULL},
	{NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot slots[] = {
	{Py_tp_new, bio_new},
	{Py_tp_dealloc, bio_dealloc},
	{Py_tp_methods, methods},
	{Py_tp_getset, getset},
	{0, NULL},
};

PyType_Spec bio_spec = {"_ssl.MemoryBIO", sizeof(BioObject), 0, Py_TPFLAGS_DEFAULT | TYPE_IMMUTABLE, slots};
