/* files.c: files. The engine opens none; their contents are read here. */
#include "pyssl_ext.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_MOST ((size_t)64 << 20) /* no PEM file is larger; /dev/zero is */

static int read_all(int fd, struct buffer *b)
{
	struct stat info;

	if (fstat(fd, &info) == 0 && info.st_size > 0 && (size_t)info.st_size < FILE_MOST &&
	    buffer_reserve(b, (size_t)info.st_size + 1) < 0)
		return ENOMEM;
	for (;;) {
		ssize_t n;
		if (buffer_len(b) > FILE_MOST)
			return EFBIG;
		if (buffer_reserve(b, 4096) < 0)
			return ENOMEM;
		n = read(fd, b->p + b->end, b->cap - b->end);
		if (n == 0)
			return 0;
		if (n > 0)
			b->end += (size_t)n;
		else if (errno != EINTR)
			return errno;
	}
}

int file_read(const char *path, struct buffer *b)
{
	int fd, error;

	Py_BEGIN_ALLOW_THREADS
	do
		fd = open(path, O_RDONLY | O_CLOEXEC);
	while (fd < 0 && errno == EINTR);
	error = fd < 0 ? errno : read_all(fd, b);
	if (fd >= 0)
		close(fd);
	Py_END_ALLOW_THREADS
	return error;
}

/* 0: opened; otherwise the errno, or -1 if a signal handler raised. */
static int open_patiently(const char *path, int flags, int *fd)
{
	int error;

	do {
		Py_BEGIN_ALLOW_THREADS
		*fd = open(path, flags | O_CLOEXEC, 0666);
		error = *fd < 0 ? errno : 0;
		Py_END_ALLOW_THREADS
		if (error == EINTR && PyErr_CheckSignals() < 0)
			return -1;
	} while (error == EINTR);
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
	if (error > 0) {
		errno = error;
		PyErr_SetFromErrnoWithFilenameObject(PyExc_OSError, path);
	}
	return fd;
}
