/* errors.h: failures become exceptions (errors.c) */
#ifndef PYSSL_ERRORS_H
#define PYSSL_ERRORS_H

#include "state.h"

int errors_init(PyObject *module, struct state *st);
int errors_add_maps(PyObject *module); /* err_codes_to_names …, up to 3.11 */

/* Where an error of the engine came from decides its errno, as in CPython. */
enum error_origin { ERROR_LIBRARY, ERROR_CONNECTION };

/* All return NULL. line goes into the text, in CPython's form. */
void *error_engine(struct state *st, const pyssl_error *err, enum error_origin origin, int line);
void *error_text(PyObject *type, int number, const char *text, int line);
#define RAISE_LIBRARY(st, err) error_engine((st), (err), ERROR_LIBRARY, __LINE__)
#define RAISE_TEXT(type, number, text) error_text((type), (number), (text), __LINE__)

/* Numbers of SSLError.errno. */
enum {
	SSL_ERROR_SSL = PYSSL_SSL_ERROR_SSL,
	SSL_ERROR_WANT_READ = PYSSL_SSL_ERROR_WANT_READ,
	SSL_ERROR_WANT_WRITE = PYSSL_SSL_ERROR_WANT_WRITE,
	SSL_ERROR_ZERO_RETURN = PYSSL_SSL_ERROR_ZERO_RETURN,
	SSL_ERROR_EOF = PYSSL_SSL_ERROR_EOF
};

/* The deprecation warnings of CPython 3.10 and later; 0 before. */
int warn_deprecated(const char *text);

#endif
