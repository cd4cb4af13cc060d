/* engine.c: loads libpyssl.so and counts who calls it.
 *
 * The library lies beside this extension. It is loaded by the first call that
 * needs it, once in a process, and stays for good: a Go runtime cannot be taken
 * out again. pyssl.h lists every function once; that list is expanded here into
 * the loop that looks them up.
 */
#include "engine.h"
#include "errors.h"
#include "state.h"
#include "pyssl_tables.h"

#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#ifdef __APPLE__
#define ENGINE_NAME "libpyssl.dylib"
#else
#define ENGINE_NAME "libpyssl.so"
#endif

#define NEVER UINT_MAX

struct engine engine;

static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;

/* The generation in which loading began, and that in which it was done. They
 * differ from each other, or from the present one, when the process was forked
 * meanwhile; then the mutex above may have no living owner, and is not touched. */
static atomic_uint begun_in = NEVER, loaded_in = NEVER;

static pthread_key_t thread_key; /* its destructor sees threads end */
static _Thread_local int counted;
static atomic_int callers; /* live threads that have called the engine */
static atomic_int procs;   /* processors the Go runtime was given */

/* ---- Signals --------------------------------------------------------------- */

#if defined(NSIG)
#define SIGNALS NSIG
#else
#define SIGNALS 65
#endif

/* Go's own handlers for these stay: it turns faults in its code into panics,
 * hands foreign ones on to the handler that was there, and preempts by SIGURG. */
static int belongs_to_go(int sig) { return sig == SIGSEGV || sig == SIGBUS || sig == SIGFPE || sig == SIGURG; }

static void signals_save(struct sigaction *saved)
{
	for (int sig = 1; sig < SIGNALS; sig++)
		if (sigaction(sig, NULL, &saved[sig]) != 0)
			saved[sig].sa_handler = SIG_ERR;
}

/* Everything else goes back to what Python or the program had, SIGPIPE above
 * all. Where Go only added SA_ONSTACK the handler is the same, and stays. */
static void signals_restore(const struct sigaction *saved)
{
	for (int sig = 1; sig < SIGNALS; sig++) {
		struct sigaction now;
		if (saved[sig].sa_handler == SIG_ERR || belongs_to_go(sig) || sigaction(sig, NULL, &now) != 0)
			continue;
		if (now.sa_handler != saved[sig].sa_handler)
			sigaction(sig, &saved[sig], NULL);
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

/* ---- Threads --------------------------------------------------------------- */

static void thread_gone(void *unused)
{
	(void)unused;
	atomic_fetch_sub(&callers, 1);
}

/* A call that finds no free processor waits for Go's scheduler, 2 to 50 ms. So
 * there are never fewer of them than threads that call. */
static void grow(int threads)
{
	pyssl_error err;
	int n;

	pthread_mutex_lock(&loading);
	n = atomic_load(&procs);
	while (n < threads && n < PYSSL_MAX_PROCS)
		n *= 2;
	if (n > atomic_load(&procs)) {
		engine.pyssl_start(n, PYSSL_GC_PERCENT, &err);
		atomic_store(&procs, n);
	}
	pthread_mutex_unlock(&loading);
}

static void count_thread(void)
{
	int n;

	counted = 1;
	pthread_setspecific(thread_key, &counted);
	n = atomic_fetch_add(&callers, 1) + 1;
	if (n > atomic_load_explicit(&procs, memory_order_relaxed))
		grow(n);
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

static int library_path(char *path, size_t room, struct problem *why)
{
	Dl_info self;
	const char *slash;
	size_t dir;

	if (dladdr((void *)&engine, &self) == 0 || self.dli_fname == NULL ||
	    (slash = strrchr(self.dli_fname, '/')) == NULL)
		return give_up(why, "the extension module does not know where it lies");
	dir = (size_t)(slash - self.dli_fname) + 1;
	if (dir + sizeof ENGINE_NAME > room)
		return give_up(why, "the path of the package is too long");
	memcpy(path, self.dli_fname, dir);
	memcpy(path + dir, ENGINE_NAME, sizeof ENGINE_NAME);
	return 0;
}

#define LOOK_UP(ret, name, params)                                                                              \
	*(void **)&table->name = dlsym(lib, #name);                                                             \
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

	*(void **)&abi = dlsym(lib, "pyssl_abi");
	if (abi == NULL)
		return give_up(why, "%s is not a TLS engine", path);
	version = abi(&hash);
	if (version != PYSSL_ABI)
		return give_up(why, "%s speaks ABI %d, the extension module %d; " TOGETHER, path, (int)version, PYSSL_ABI);
	if (hash != PYSSL_TABLE_HASH)
		return give_up(why, "%s was built with other tables than the extension module; " TOGETHER, path);
	return 0;
}

static int start(struct problem *why)
{
	pyssl_error err;

	if (engine.pyssl_start(PYSSL_MIN_PROCS, PYSSL_GC_PERCENT, &err) < 0)
		return give_up(why, "%s", err.has_detail ? err.detail : "the TLS engine does not start");
	atomic_store(&procs, PYSSL_MIN_PROCS);
	if (pthread_key_create(&thread_key, thread_gone) != 0)
		return give_up(why, "no thread-specific key is left");
	return 0;
}

static int load(struct problem *why)
{
	static struct sigaction saved[SIGNALS]; /* 10 KB: not on a thread's stack; the mutex protects it */
	char path[4096];
	void *lib;
	int ret;

	if (library_path(path, sizeof path, why) < 0)
		return -1;
	signals_save(saved);
	lib = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (lib == NULL)
		return give_up(why, "cannot load the TLS engine: %s", dlerror());
	/* Go's runtime starts in threads of its own; the first call waits for it,
	 * so its handlers are there when signals_restore looks. */
	ret = check_abi(lib, path, why);
	if (ret == 0)
		ret = look_up(lib, path, &engine, why);
	if (ret == 0)
		ret = start(why);
	signals_restore(saved);
	return ret;
}

static int refuse_child(struct state *st)
{
	RAISE_TEXT(st->SSLError, 0,
	           "the TLS engine was started before os.fork(): this process cannot use it. "
	           "Make the first SSLContext after the fork, or start new processes with spawn or forkserver");
	return -1;
}

/* The GIL is held all the way: 2 ms, once in a process. */
static int load_once(struct state *st)
{
	unsigned now = fork_generation(), begun = atomic_load(&begun_in);
	struct problem why;
	int ret = 0;

	if (begun != NEVER && begun != now)
		return refuse_child(st);
	atomic_store(&begun_in, now);
	pthread_mutex_lock(&loading);
	if (atomic_load(&loaded_in) == NEVER) {
		ret = load(&why);
		if (ret == 0)
			atomic_store_explicit(&loaded_in, now, memory_order_release);
	}
	pthread_mutex_unlock(&loading);
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
	if (!counted)
		count_thread();
	return 0;
}

/* ---- References -------------------------------------------------------------- */

struct ref ref_to(pyssl_handle handle) { return (struct ref){handle, fork_generation()}; }

int ref_enter(struct state *st, const struct ref *ref)
{
	if (ref->generation != fork_generation())
		return refuse_child(st);
	if (!counted)
		count_thread();
	return 0;
}

void ref_release(struct ref *ref)
{
	if (ref->handle != 0 && ref->generation == fork_generation()) {
		if (!counted)
			count_thread();
		engine.pyssl_free(ref->handle);
	}
	ref->handle = 0;
}
