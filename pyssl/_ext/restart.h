/* restart.h: the engine's library, started again in a forked child (restart.c) */
#ifndef PYSSL_RESTART_H
#define PYSSL_RESTART_H

/* Puts the library that has the address inside back to what it was after
 * dlopen, and runs its constructors. No other thread uses it. NULL, or why it
 * cannot be done; then nothing has been touched. */
const char *restart_library(const void *inside);

/* Around the first call of the runtime, in the thread that makes it: finds what
 * it remembers of threads, which restart_library has to take away. */
void restart_begin(void);
void restart_end(void);

#endif
