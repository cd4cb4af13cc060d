/* engine.h: the engine, and references to what it holds (engine.c, ref.c) */
#ifndef PYSSL_ENGINE_H
#define PYSSL_ENGINE_H

#include "fork.h"
#include "state.h"

#define ENGINE_FIELD(ret, name, params) ret(*name) params;
struct engine {
	PYSSL_EXPORTS(ENGINE_FIELD)
};

/* Filled once; read it after engine_enter or ref_enter only. */
extern struct engine engine;

/* Something of the engine that a Python object owns. */
struct ref {
	pyssl_handle handle;
	uintptr_t object;    /* where it lies, for a child to inherit it */
	unsigned generation; /* of the process it was made in, or last used in */
	int kind;            /* enum pyssl_kind */
};

/* Loads the engine if need be, or starts it again in a forked child. -1: exception. */
int engine_enter(struct state *st);

/* Counts the calling thread; engine_enter and ref_enter do. */
void engine_count(void);

/* As engine_enter, for a thing made earlier. In a forked child its first use
 * makes it the child's own, as it was at the fork. */
int ref_enter(struct state *st, struct ref *ref);
int ref_is_old(const struct ref *ref); /* that has not happened yet */

/* A new reference, after engine_enter. */
struct ref ref_to(int kind, pyssl_handle handle);

/* Gives the handle back; what is the parent process's is dropped silently. */
void ref_release(struct ref *ref);

#endif
