/* engine.h: the engine (engine.c), and forks (fork.c) */
#ifndef PYSSL_ENGINE_H
#define PYSSL_ENGINE_H

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
	unsigned generation; /* of the process it was made in */
};

/* Loads the engine if need be. -1: ImportError, or the error of a forked child. */
int engine_enter(struct state *st);

/* As engine_enter, for a thing made earlier: -1 if it was made before a fork. */
int ref_enter(struct state *st, const struct ref *ref);

/* A new reference, after engine_enter. */
struct ref ref_to(pyssl_handle handle);

/* Gives the handle back, or drops it silently after a fork. */
void ref_release(struct ref *ref);

/* Puts SA_ONSTACK back on handlers that Python set without it (before 3.10):
 * one that runs on a goroutine's small stack would overwrite memory. */
void engine_mend_signals(void);

/* How many forks lie between the first import and this process. */
unsigned fork_generation(void);
int fork_watch(void);

#endif
