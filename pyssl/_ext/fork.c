/* fork.c: counts forks.
 *
 * A forked child has no use for its parent's Go runtime: the runtime's threads
 * are gone, and a call would hang, at the latest at the next garbage
 * collection. So every engine object remembers the generation it was made in,
 * and every call of the engine compares first. The handler itself runs in
 * the child of any fork, of subprocess's and of C libraries' too, where next to
 * nothing is allowed: it adds one, and nothing else.
 */
#include "engine.h"

#include <pthread.h>
#include <stdatomic.h>

static atomic_uint generation;
static pthread_once_t watched = PTHREAD_ONCE_INIT;
static int failed;

unsigned fork_generation(void) { return atomic_load_explicit(&generation, memory_order_relaxed); }

static void in_child(void) { atomic_fetch_add_explicit(&generation, 1, memory_order_relaxed); }

static void watch(void) { failed = pthread_atfork(NULL, NULL, in_child); }

int fork_watch(void)
{
	pthread_once(&watched, watch);
	if (failed) {
		errno = failed;
		PyErr_SetFromErrno(PyExc_OSError);
		return -1;
	}
	return 0;
}
