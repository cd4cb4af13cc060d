/* ref.c: references to what the engine holds, across forks.
 *
 * A handle is good in the process it was made in. Its number means nothing in a
 * forked child, whose engine starts empty; so a reference also knows where the
 * thing lies in memory, and the child makes its own from that at the first use.
 */
#include "engine.h"
#include "errors.h"

struct ref ref_to(int kind, pyssl_handle handle)
{
	return (struct ref){.handle = handle, .object = engine.pyssl_address(handle), .generation = fork_generation(), .kind = kind};
}

/* In a forked child: takes over what the parent had. */
static int inherit(struct state *st, struct ref *ref)
{
	pyssl_handle handle;
	pyssl_error err;

	if (ref->object == 0 || !fork_inherits(ref->generation)) {
		RAISE_TEXT(st->SSLError, 0,
		           "this was made before fork() was called by other code than Python's os.fork(): the child process "
		           "cannot use it. Make a new SSLContext");
		return -1;
	}
	if (engine_enter(st) < 0)
		return -1;
	handle = engine.pyssl_inherit(ref->kind, (void *)ref->object, &err);
	if (handle == 0) {
		RAISE_LIBRARY(st, &err);
		return -1;
	}
	*ref = ref_to(ref->kind, handle);
	return 0;
}

int ref_enter(struct state *st, struct ref *ref)
{
	if (ref->generation != fork_generation())
		return inherit(st, ref);
	engine_count();
	return 0;
}

int ref_is_old(const struct ref *ref) { return ref->generation != fork_generation(); }

void ref_release(struct ref *ref)
{
	if (ref->handle != 0 && ref->generation == fork_generation()) {
		engine_count();
		engine.pyssl_free(ref->handle);
	}
	ref->handle = 0;
}
