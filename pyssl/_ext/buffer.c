/* buffer.c: queues of bytes, and the blocks they use.
 *
 * A busy connection needs two blocks for the time of a call; an idle one needs
 * none. A few blocks are kept for the next call, which finds them warm in the
 * cache. The shelf is a row of atomic slots: no lock that a fork could leave
 * held.
 */
#include "buffer.h"

#include <stdatomic.h>
#include <string.h>

#define SHELF 8 /* blocks */

static _Atomic(uint8_t *) shelf[SHELF];

/* Beyond a block, sizes double from LARGE_FIRST on; two memories of each size
 * are kept too: given back to the system they would come back as page faults,
 * which cost more than all the copying. */
#define LARGE_FIRST ((size_t)2 * 65536)
#define LARGE_SIZES 5 /* up to 2 MiB */
#define LARGE_SHELF 2

static _Atomic(uint8_t *) large_shelf[LARGE_SIZES][LARGE_SHELF];

/* The slots for memory of that size, and their number; 0: none is kept. */
static int slots_for(size_t cap, _Atomic(uint8_t *) **slots)
{
	if (cap == BUFFER_BLOCK) {
		*slots = shelf;
		return SHELF;
	}
	for (int i = 0; i < LARGE_SIZES; i++) {
		if (cap == LARGE_FIRST << i) {
			*slots = large_shelf[i];
			return LARGE_SHELF;
		}
	}
	return 0;
}

static uint8_t *memory_new(size_t cap)
{
	_Atomic(uint8_t *) *slots;
	int n = slots_for(cap, &slots);

	for (int i = 0; i < n; i++) {
		uint8_t *p = atomic_exchange_explicit(&slots[i], NULL, memory_order_acquire);
		if (p != NULL)
			return p;
	}
	return PyMem_RawMalloc(cap);
}

static void memory_free(uint8_t *p, size_t cap)
{
	_Atomic(uint8_t *) *slots;
	int n = slots_for(cap, &slots);

	for (int i = 0; i < n; i++) {
		uint8_t *empty = NULL;
		if (atomic_compare_exchange_strong_explicit(&slots[i], &empty, p, memory_order_release, memory_order_relaxed))
			return;
	}
	PyMem_RawFree(p);
}

/* Small contents get small memory: a thousand MemoryBIOs with half a record
 * each are common. */
static size_t capacity_for(size_t n)
{
	if (n <= 1024)
		return 1024;
	if (n <= 8192)
		return 8192;
	if (n <= BUFFER_BLOCK)
		return BUFFER_BLOCK;
	for (int i = 0; i < LARGE_SIZES; i++) {
		if (n <= LARGE_FIRST << i)
			return LARGE_FIRST << i;
	}
	return n + n / 2;
}

int buffer_reserve(struct buffer *b, size_t room)
{
	size_t len = buffer_len(b);

	if (b->cap - b->end >= room)
		return 0;
	if (room > SIZE_MAX / 2 - len)
		return -1;
	/* Moving down is worth it only if it does not happen for every few bytes. */
	if (b->cap - len >= room && b->start >= len) {
		memcpy(b->p, b->p + b->start, len);
	} else {
		size_t cap = capacity_for(len + room);
		uint8_t *p = memory_new(cap);
		if (p == NULL)
			return -1;
		if (b->p != NULL) {
			memcpy(p, b->p + b->start, len);
			memory_free(b->p, b->cap);
		}
		b->p = p;
		b->cap = cap;
	}
	b->start = 0;
	b->end = len;
	return 0;
}

int buffer_append(struct buffer *b, const void *p, size_t n)
{
	if (n == 0)
		return 0;
	if (buffer_reserve(b, n) < 0)
		return -1;
	memcpy(b->p + b->end, p, n);
	b->end += n;
	return 0;
}

void buffer_take(struct buffer *b, size_t n)
{
	b->start += n;
	if (b->start == b->end)
		b->start = b->end = 0;
}

void buffer_trim(struct buffer *b)
{
	size_t len = buffer_len(b);

	if (len == 0) {
		buffer_free(b);
	} else if (capacity_for(len) <= b->cap / 4) { /* less would be undone by the next few bytes */
		struct buffer small = {NULL, 0, 0, 0};
		if (buffer_append(&small, b->p + b->start, len) == 0) {
			buffer_free(b);
			*b = small;
		}
	}
}

void buffer_free(struct buffer *b)
{
	if (b->p != NULL)
		memory_free(b->p, b->cap);
	*b = (struct buffer){NULL, 0, 0, 0};
}

void wipe(void *p, size_t n)
{
	volatile uint8_t *v = p; /* volatile: the compiler may not leave it out */

	while (n-- > 0)
		*v++ = 0;
}
