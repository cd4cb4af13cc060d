/* signals.c: the signal handlers of the process, around the start of the engine.
 *
 * Go's runtime installs handlers when it starts. Its own stay where it cannot do
 * without them; every other disposition is put back to what it was.
 */
#include "signals.h"

#ifdef _WIN32 /* Go installs no handlers that programs would miss */

void signals_begin(void) {}
void signals_end(int (*is_engine)(const void *)) { (void)is_engine; }
void engine_mend_signals(void) {}

#else

#include <signal.h>

#if defined(NSIG)
#define SIGNALS NSIG
#else
#define SIGNALS 65
#endif

/* What the process had before the start that is under way, and before the first
 * one: 20 KB, not on a thread's stack. The mutex of engine.c protects both. */
static struct sigaction before[SIGNALS], first[SIGNALS];
static int begun;

/* Go's own handlers for these stay: it turns faults in its code into panics,
 * hands foreign ones on to the handler that was there, and preempts by SIGURG. */
static int belongs_to_go(int sig) { return sig == SIGSEGV || sig == SIGBUS || sig == SIGFPE || sig == SIGURG; }

void signals_begin(void)
{
	for (int sig = 1; sig < SIGNALS; sig++) {
		if (sigaction(sig, NULL, &before[sig]) != 0)
			before[sig].sa_handler = SIG_ERR;
		if (!begun)
			first[sig] = before[sig];
		else if (belongs_to_go(sig) && first[sig].sa_handler != SIG_ERR)
			sigaction(sig, &first[sig], NULL); /* the handlers of the runtime that is gone would be taken for foreign ones */
	}
	begun = 1;
}

void signals_end(int (*is_engine)(const void *))
{
	for (int sig = 1; sig < SIGNALS; sig++) {
		const struct sigaction *was = &before[sig];
		struct sigaction now;
		if (was->sa_handler == SIG_ERR || sigaction(sig, NULL, &now) != 0)
			continue;
		/* Where Go only added SA_ONSTACK the handler is the same, and stays. */
		if (!belongs_to_go(sig) && now.sa_handler != was->sa_handler)
			sigaction(sig, was, NULL);
		/* After a fork: what stood above the engine's handlers stands above the new ones. */
		if (belongs_to_go(sig) && was->sa_handler != first[sig].sa_handler && !is_engine((const void *)was->sa_sigaction))
			sigaction(sig, was, NULL);
	}
}

void engine_mend_signals(void)
{
#if PY_VERSION_HEX < 0x030A0000
	for (int sig = 1; sig < SIGNALS; sig++) {
		struct sigaction now;
		if (sigaction(sig, NULL, &now) != 0 || now.sa_handler == SIG_DFL || now.sa_handler == SIG_IGN)
			continue;
		if (!(now.sa_flags & SA_ONSTACK)) {
			now.sa_flags |= SA_ONSTACK;
			sigaction(sig, &now, NULL);
		}
	}
#endif
}

#endif
