/* files.c: files. The engine opens none; their contents are read here. */
#include "buffer.h"
#include "files.h"
#include "system.h"

#define FILE_MAX ((size_t)64 << 20) /* no PEM file is larger; /dev/zero is */

/* Room for more of a file. What is outgrown is wiped: it may be a key. */
static int grow(struct buffer *b, size_t room)
{
	struct buffer larger = {NULL, 0, 0, 0};

	if (b->cap - b->end >= room)
		return 0;
	if (buffer_reserve(&larger, 2 * buffer_len(b) + room) < 0 ||
	    buffer_append(&larger, b->p + b->start, buffer_len(b)) < 0) {
		buffer_free(&larger);
		return -1;
	}
	wipe(b->p, b->cap);
	buffer_free(b);
	*b = larger;
	return 0;
}

/* One stretch of the file, as far as it comes without a signal: 0 at its end,
 * or an errno. Without the GIL. */
static int read_on(int fd, struct buffer *b)
{
	for (;;) {
		Py_ssize_t n;
		if (buffer_len(b) > FILE_MAX)
			return EFBIG;
		if (grow(b, 4096) < 0)
			return ENOMEM;
		n = read(fd, b->p + b->end, (unsigned)(b->cap - b->end));
		if (n <= 0)
			return n == 0 ? 0 : errno;
		b->end += (size_t)n;
	}
}

static int read_all(int fd, struct buffer *b)
{
	size_t size = system_file_size(fd);
	int error;

	if (size > 0 && size < FILE_MAX && grow(b, size + 4097) < 0)
		return ENOMEM;
	do {
		Py_BEGIN_ALLOW_THREADS
		error = read_on(fd, b);
		Py_END_ALLOW_THREADS
		if (error == EINTR && PyErr_CheckSignals() < 0)
			return -1;
	} while (error == EINTR);
	return error;
}

/* 0: opened; otherwise the errno, or -1 if a signal handler raised. */
static int open_patiently(const char *path, int flags, int *fd)
{
	int error;

	do {
		Py_BEGIN_ALLOW_THREADS
		*fd = system_open(path, flags);
		error = *fd < 0 ? errno : 0;
		Py_END_ALLOW_THREADS
		if (error == EINTR && PyErr_CheckSignals() < 0)
			return -1;
	} while (error == EINTR);
	return error;
}

int file_read(const char *path, struct buffer *b)
{
	int fd, error = open_patiently(path, O_RDONLY, &fd);

	if (error == 0)
		error = read_all(fd, b);
	if (fd >= 0)
		close(fd);
	return error;
}

int file_open(PyObject *path, const char *mode, int flags)
{
	PyObject *bytes;
	int fd = -1, error;

	if (PySys_Audit("open", "Osi", path, mode, 0) < 0 || !PyUnicode_FSConverter(path, &bytes))
		return -1;
	error = open_patiently(PyBytes_AS_STRING(bytes), flags, &fd);
	Py_DECREF(bytes);
	if (error > 0)
		file_raise(error, path);
	return fd;
}
