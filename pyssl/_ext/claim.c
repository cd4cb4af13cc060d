/* claim.c: which process goes on with a connection after a fork.
 *
 * Parent and child have the same keys and the same sequence numbers. If both
 * sent a record, two records would be sealed with the same nonce, and with
 * AES-GCM that gives away the plaintexts and the key that authenticates. So one
 * of them may go on, the one that first wants to, and all others get an error.
 *
 * Each connection has a word in memory that all processes of the family share.
 * Each process has a number, and both get a new one when it forks. A process that
 * takes the connection replaces the word it saw last, or that its ancestor saw,
 * by its own number, in one atomic exchange: that works for one of those who saw
 * the same word, and for none who come later. A process that never forked never
 * touches the word.
 */
#include "claim.h"
#include "fork.h"

#ifdef _WIN32 /* has no forks */

void claim_begin(struct claim *claim) { *claim = (struct claim){.slab = NULL}; }
void claim_end(struct claim *claim) { (void)claim; }
int claim_take(struct claim *claim) { return !claim->lost; }

#else

#include <stdatomic.h>
#include <sys/mman.h>

#define WORDS 1024 /* a page */

struct slab {
	atomic_uint *words; /* shared by all processes that have a connection here */
	unsigned begun, live; /* how many were given out, and are in use in this process */
};

/* Where the next connection of this process gets its word, and in which generation. */
static struct slab *current;
static unsigned current_in;

static struct slab *slab_new(void)
{
	struct slab *s = PyMem_RawMalloc(sizeof *s);
	void *words;

	if (s == NULL)
		return NULL;
	words = mmap(NULL, WORDS * sizeof *s->words, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (words == MAP_FAILED) {
		PyMem_RawFree(s);
		return NULL;
	}
	*s = (struct slab){.words = words};
	return s;
}

static void slab_leave(struct slab *s)
{
	if (--s->live > 0 || s == current)
		return;
	munmap((void *)s->words, WORDS * sizeof *s->words);
	PyMem_RawFree(s);
}

/* A child gives out no words of its parent's page: the parent goes on doing so. */
void claim_begin(struct claim *claim)
{
	struct slab *old = current;

	*claim = (struct claim){.token = fork_token()};
	if (old == NULL || old->begun == WORDS || current_in != fork_generation()) {
		current = slab_new();
		current_in = fork_generation();
		if (old != NULL) {
			old->live++;
			slab_leave(old);
		}
	}
	if (current == NULL)
		return;
	claim->slab = current;
	claim->index = current->begun++;
	current->live++;
}

void claim_end(struct claim *claim)
{
	if (claim->slab != NULL)
		slab_leave(claim->slab);
	claim->slab = NULL;
}

int claim_take(struct claim *claim)
{
	uint32_t me = fork_token();
	unsigned seen = claim->seen;

	if (claim->token == me || claim->lost)
		return !claim->lost;
	if (claim->slab == NULL || !atomic_compare_exchange_strong(&claim->slab->words[claim->index], &seen, me)) {
		claim->lost = 1;
		return 0;
	}
	claim->seen = claim->token = me;
	return 1;
}

#endif
