/* buffer.h: queues of bytes (buffer.c) */
#ifndef PYSSL_BUFFER_H
#define PYSSL_BUFFER_H

#include "base.h"

/* A queue of bytes: taken from the front, added at the end. Needs no GIL. */
struct buffer {
	uint8_t *p;
	size_t start, end, cap; /* start <= end <= cap; the bytes are p[start:end] */
};

/* Room for four records: what one send or one peek moves at most. */
#define BUFFER_BLOCK ((size_t)4 * PYSSL_SEND_MIN)

static inline size_t buffer_len(const struct buffer *b) { return b->end - b->start; }
int buffer_reserve(struct buffer *b, size_t room); /* -1: no memory; sets no exception */
int buffer_append(struct buffer *b, const void *p, size_t n);
void buffer_take(struct buffer *b, size_t n); /* drops n bytes from the front */
void buffer_trim(struct buffer *b);           /* gives back room that is not used */
void buffer_free(struct buffer *b);
void wipe(void *p, size_t n);

#endif
