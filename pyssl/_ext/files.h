/* files.h: files that are read, the key log that is written, passwords (files.c, keylog.c, password.c) */
#ifndef PYSSL_FILES_H
#define PYSSL_FILES_H

#include "buffer.h"

/* Reads a whole file; the GIL is not held while the file keeps it waiting. path
 * is the file system form (bytes). 0, an errno, or -1: a signal handler raised. */
int file_read(const char *path, struct buffer *b);
/* Opens as CPython's own helper does: audit event, close-on-exec. -1 on failure. */
int file_open(PyObject *path, const char *mode, int flags);

/* ---- The key log ------------------------------------------------------------ */

struct keylog;
struct keylog_line {
	const char *label;
	const uint8_t *random, *secret;
	size_t label_len, random_len, secret_len;
};

struct keylog *keylog_open(PyObject *path);
void keylog_release(struct keylog *k); /* NULL is ignored */
/* Lets go of the GIL while it writes. filename is for the error. 0; an errno, as
 * exception too; -1: a signal handler raised. */
int keylog_write(struct keylog *k, const struct keylog_line *line, PyObject *filename);

/* ---- Passwords -------------------------------------------------------------- */

/* A password for a key: 1 = there is one, 0 = there is none (nobody to ask),
 * -1 = exception. */
int password_ask(PyObject *password, struct buffer *out);
int password_check(PyObject *password); /* -1: neither string nor callable */

#endif
