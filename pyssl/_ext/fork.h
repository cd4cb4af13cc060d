/* fork.h: forks, and who may not be in the engine meanwhile (fork.c) */
#ifndef PYSSL_FORK_H
#define PYSSL_FORK_H

#include "base.h"

/* Has pthread_atfork and os.register_at_fork call this file. -1: exception. */
int fork_watch(void);

/* The engine is loaded: from now on os.fork() takes care. */
void fork_matters(void);

/* How many forks lie between the first import and this process. */
unsigned fork_generation(void);

/* May this process inherit what its ancestor of that generation had? */
int fork_inherits(unsigned generation);

/* Which of the processes since the connection's beginning this is: a number no
 * other process of the family has. 0: there has been no fork. */
uint32_t fork_token(void);

/* A thread that has called the engine ends, and its Python part is gone already. */
void fork_thread_ends(void);

/* Every call of the engine without the GIL is made inside the gate, which
 * os.fork() closes until nobody is in it. Nobody waits for the GIL inside.
 * gate_enter waits where it is closed, without the GIL; gate_try is then 0. */
void gate_enter(void);
int gate_try(void);
void gate_leave(void);

#endif
