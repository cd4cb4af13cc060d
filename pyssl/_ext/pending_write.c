/* pending_write.c: what a write that was cut off leaves behind.
 *
 * Its records are sealed and cannot be taken back. The next write must begin
 * with the same bytes, or they would be lost in silence; a digest is kept to
 * know them again. It guards against mistakes of the program, not against an
 * attacker, who has no say in what is written.
 */
#include "conn.h"
#include "pyssl_tables.h"

#include <string.h>

static uint64_t mix(uint64_t h, uint64_t word)
{
	h = (h ^ word) * UINT64_C(0x9E3779B97F4A7C15);
	return h ^ h >> 29;
}

static uint64_t digest(const uint8_t *p, size_t n)
{
	uint64_t h = n, word;

	for (; n >= sizeof word; p += sizeof word, n -= sizeof word) {
		memcpy(&word, p, sizeof word);
		h = mix(h, word);
	}
	word = 0;
	memcpy(&word, p, n);
	return mix(h, word);
}

void pending_write_set(struct pending_write *w, const uint8_t *data, size_t n)
{
	w->n = n;
	w->digest = n > 0 ? digest(data, n) : 0;
}

void pending_write_clear(struct pending_write *w) { *w = (struct pending_write){0, 0}; }

int pending_write_check(const struct pending_write *w, const uint8_t *data, size_t len)
{
	if (w->n == 0)
		return 0;
	if (len < w->n)
		return PYSSL_R_BAD_LENGTH;
	return digest(data, w->n) == w->digest ? 0 : PYSSL_R_BAD_WRITE_RETRY;
}
