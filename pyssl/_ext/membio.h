/* membio.h: MemoryBIO (membio.c) */
#ifndef PYSSL_MEMBIO_H
#define PYSSL_MEMBIO_H

#include "buffer.h"
#include "state.h"

typedef struct {
	PyObject_HEAD
	struct state *st;
	struct buffer data;
	int eof_written;
} BioObject;

extern PyType_Spec bio_spec;

#endif
