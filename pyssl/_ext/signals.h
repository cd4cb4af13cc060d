/* signals.h: signal handlers around the start of the engine (signals.c) */
#ifndef PYSSL_SIGNALS_H
#define PYSSL_SIGNALS_H

#include "base.h"

/* Before and after a start. is_engine: is the address the engine's? */
void signals_begin(void);
void signals_end(int (*is_engine)(const void *address));

/* Puts SA_ONSTACK back on handlers that Python set without it (before 3.10):
 * one that runs on a goroutine's small stack would overwrite memory. */
void engine_mend_signals(void);

#endif
