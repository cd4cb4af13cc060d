/* engine.c: loads libpyssl.so and counts who calls it.
 *
 * The library lies beside this extension. It is loaded by the first call that
 * needs it, once in a process, and stays for good: a Go runtime cannot be taken
 * out again. A forked child starts it again, at its first call. pyssl.h lists
 * every function once; that list is expanded here into the loop that looks them
 * up.
 */
#include "engine.h"
#include "errors.h"
#include "restart.h"
#include "signals.h"
#include "state.h"
#include "system.h"
#include "pyssl_tables.h"

#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#define ENGINE_NAME "libpyssl" SYSTEM_LIBRARY

#define NEVER UINT_MAX

struct engine engine;

static system_lock loading = SYSTEM_LOCK;

/* The generation in which loading began, and that in which the engine was
 * started last. They differ when the process was forked while it was loaded. */
static atomic_uint begun_in = NEVER, loaded_in = NEVER;

static _Thread_local int counted;
static atomic_int callers; /* live threads that have called the engine */
static atomic_int procs;   /* processors the Go runtime was given */

/* ---- Threads --------------------------------------------------------------- */

static void thread_gone(void)
{
	atomic_fetch_sub(&callers, 1);
	fork_thread_ends();
}

/* A call that finds no free processor waits for Go's scheduler, 2 to 50 ms. So
 * there are never fewer of them than threads that call. */
static void grow(int threads)
{
	pyssl_error err;
	int n;

	lock_take(&loading);
	n = atomic_load(&procs);
	while (n < threads && n < PYSSL_MAX_PROCS)
		n *= 2;
	if (n > atomic_load(&procs)) {
		engine.pyssl_start(n, PYSSL_GC_PERCENT, &err);
		atomic_store(&procs, n);
	}
	lock_give(&loading);
}

void engine_count(void)
{
	int n;

	if (counted)
		return;
	counted = 1;
	thread_watch();
	n = atomic_fetch_add(&callers, 1) + 1;
	if (n > atomic_load_explicit(&procs, memory_order_relaxed))
		grow(n);
}

/* In a forked child: of the threads that held the mutex or were counted, one is left. */
static void in_child(void)
{
	loading = (system_lock)SYSTEM_LOCK;
	atomic_store(&callers, counted);
}

/* ---- Loading ---------------------------------------------------------------- */

/* Why loading failed. It is raised when the mutex is free again: making an
 * exception may run the collector, and that may come back here. */
struct problem {
	char text[1024];
};

static int give_up(struct problem *why, const char *format, ...) __attribute__((format(printf, 2, 3)));

static int give_up(struct problem *why, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vsnprintf(why->text, sizeof why->text, format, args);
	va_end(args);
	return -1;
}

#define LOOK_UP(ret, name, params)                                                                              \
	*(void **)&table->name = library_symbol(lib, #name);                                                             \
	if (table->name == NULL)                                                                                \
		return give_up(why, "%s has no function " #name "; " TOGETHER, path);

#define TOGETHER "install engine and extension module from one build"

static int look_up(void *lib, const char *path, struct engine *table, struct problem *why)
{
	PYSSL_EXPORTS(LOOK_UP)
	return 0;
}

/* pyssl_abi is asked first of all: a wrong library is not called again. */
static int check_abi(void *lib, const char *path, struct problem *why)
{
	int32_t (*abi)(uint64_t *);
	uint64_t hash = 0;
	int32_t version;

	*(void **)&abi = library_symbol(lib, "pyssl_abi");
	if (abi == NULL)
		return give_up(why, "%s is not a TLS engine", path);
	version = abi(&hash);
	if (version != PYSSL_ABI)
		return give_up(why, "%s speaks ABI %d, the extension module %d; " TOGETHER, path, (int)version, PYSSL_ABI);
	if (hash != PYSSL_TABLE_HASH)
		return give_up(why, "%s was built with other tables than the extension module; " TOGETHER, path);
	return 0;
}

/* ---- Starting ---------------------------------------------------------------- */

static int is_engine(const void *address) { return library_is_same(address, (const void *)engine.pyssl_abi); }

static int start(struct problem *why)
{
	pyssl_error err;

	if (engine.pyssl_start(PYSSL_MIN_PROCS, PYSSL_GC_PERCENT, &err) < 0)
		return give_up(why, "%s", err.has_detail ? err.detail : "the TLS engine does not start");
	atomic_store(&procs, PYSSL_MIN_PROCS);
	return 0;
}

/* Go's runtime starts in threads of its own; the first call waits for it, so its
 * handlers are there when signals_end looks. */
static int first_start(void *lib, const char *path, struct problem *why)
{
	if (check_abi(lib, path, why) < 0 || look_up(lib, path, &engine, why) < 0 || start(why) < 0)
		return -1;
	if (threads_watch(thread_gone) < 0)
		return give_up(why, "no thread-specific key is left");
	return 0;
}

static int load(struct problem *why)
{
	char path[4096], reason[512];
	void *lib;
	int ret;

	if (library_beside((const void *)&engine, ENGINE_NAME, path, sizeof path) < 0)
		return give_up(why, "the extension module does not know where it lies");
	signals_begin();
	lib = library_load(path, reason, sizeof reason);
	if (lib == NULL)
		return give_up(why, "cannot load the TLS engine: %s", reason);
	restart_begin();
	ret = first_start(lib, path, why);
	restart_end();
	signals_end(is_engine);
	if (ret == 0 && system_at_fork(in_child) < 0)
		return give_up(why, "out of memory");
	if (ret == 0)
		fork_matters();
	return ret;
}

/* In a forked child. The parent's runtime is not called any more: not by its
 * signal handlers either, nor when this thread ends. */
static int restart(struct problem *why)
{
	const char *reason;

	signals_begin();
	reason = restart_library((const void *)engine.pyssl_abi);
	if (reason != NULL) {
		signals_end(is_engine);
		return give_up(why, "%s", reason);
	}
	restart_begin();
	if (start(why) < 0)
		return -1;
	restart_end();
	signals_end(is_engine);
	return 0;
}

static int raise_unusable(struct state *st, const char *why)
{
	char text[1200];

	snprintf(text, sizeof text, "the TLS engine was started before os.fork(), and this process cannot start it again: %s. "
	         "Make the first SSLContext after the fork, or start new processes with spawn or forkserver", why);
	RAISE_TEXT(st->SSLError, 0, text);
	return -1;
}

/* The GIL is held all the way: 2 ms, once in a process. */
static int load_once(struct state *st)
{
	unsigned now = fork_generation(), begun = atomic_load(&begun_in), loaded = atomic_load(&loaded_in);
	struct problem why;
	int ret = 0;

	if (loaded == NEVER && begun != NEVER && begun != now)
		return raise_unusable(st, "it was just being loaded");
	atomic_store(&begun_in, now);
	lock_take(&loading);
	loaded = atomic_load(&loaded_in);
	if (loaded != now) {
		ret = loaded == NEVER ? load(&why) : restart(&why);
		if (ret == 0)
			atomic_store_explicit(&loaded_in, now, memory_order_release);
	}
	lock_give(&loading);
	if (ret < 0 && loaded != NEVER)
		return raise_unusable(st, why.text);
	if (ret < 0) {
		atomic_store(&begun_in, NEVER);
		PyErr_Format(PyExc_ImportError, "pyssl: %s", why.text);
	}
	return ret;
}

int engine_enter(struct state *st)
{
	if (atomic_load_explicit(&loaded_in, memory_order_acquire) != fork_generation() && load_once(st) < 0)
		return -1;
	engine_count();
	return 0;
}
