/* fork.c: counts forks, and keeps the engine quiet while the process forks.
 *
 * A forked child has no use for its parent's Go runtime: the runtime's threads
 * are gone, and a call would hang, at the latest at the next garbage
 * collection. So every engine object remembers the generation it was made in,
 * and every use compares first. What is of an older generation is read from the
 * parent's memory as it was at the fork (capi/inherit.go). That must not be in
 * the middle of a change: so os.fork() first closes the gate, and waits until
 * no thread is in the engine. A step takes microseconds, the longest milliseconds.
 *
 * Other forks, those of C libraries and of subprocess, come without a warning:
 * only pthread_atfork's handler sees them, in the child, where next to nothing
 * is allowed. Such a child inherits nothing.
 */
#include "fork.h"

#ifdef _WIN32 /* has no forks */

int fork_watch(void) { return 0; }
void fork_matters(void) {}
unsigned fork_generation(void) { return 0; }
int fork_inherits(unsigned of) { return of == 0; }
uint32_t fork_token(void) { return 0; }
void fork_thread_ends(void) {}
void gate_enter(void) {}
int gate_try(void) { return 1; }
void gate_leave(void) {}

#else

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/syscall.h>
#endif

/* The generation of this process, and the oldest one it inherits from. */
static atomic_uint generation, oldest;

/* ---- The gate ---------------------------------------------------------------------- */

#define PATIENCE 10 /* seconds; then the child inherits nothing */

static atomic_int inside; /* threads */
static atomic_int closed; /* os.fork()s under way */
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t opened = PTHREAD_COND_INITIALIZER, emptied = PTHREAD_COND_INITIALIZER;

static _Thread_local int forking; /* this thread has closed the gate; it may go in */
static _Thread_local int quiet;   /* nobody was in the engine, and nobody is */

int gate_try(void)
{
	atomic_fetch_add(&inside, 1);
	if (atomic_load(&closed) == 0 || forking)
		return 1;
	gate_leave();
	return 0;
}

void gate_enter(void)
{
	while (!gate_try()) {
		pthread_mutex_lock(&gate);
		while (atomic_load(&closed) > 0)
			pthread_cond_wait(&opened, &gate);
		pthread_mutex_unlock(&gate);
	}
}

void gate_leave(void)
{
	if (atomic_fetch_sub(&inside, 1) != 1 || atomic_load(&closed) == 0)
		return;
	pthread_mutex_lock(&gate);
	pthread_cond_broadcast(&emptied);
	pthread_mutex_unlock(&gate);
}

/* 0 if somebody stays inside. */
static int gate_close(void)
{
	struct timespec end;
	int error = 0;

	clock_gettime(CLOCK_REALTIME, &end);
	end.tv_sec += PATIENCE;
	pthread_mutex_lock(&gate);
	atomic_fetch_add(&closed, 1);
	while (atomic_load(&inside) > 0 && error != ETIMEDOUT)
		error = pthread_cond_timedwait(&emptied, &gate, &end);
	pthread_mutex_unlock(&gate);
	return atomic_load(&inside) == 0;
}

static void gate_open(void)
{
	pthread_mutex_lock(&gate);
	atomic_fetch_sub(&closed, 1);
	pthread_cond_broadcast(&opened);
	pthread_mutex_unlock(&gate);
}

/* ---- Who is who ---------------------------------------------------------------------- */

/* Parent and child get numbers that nobody else in the family has. */
static atomic_uint *last_token; /* in memory that all share */
static uint32_t token, parents_next, childs_next;

uint32_t fork_token(void) { return token; }

static int draw_tokens(void)
{
	if (last_token == NULL) {
		void *p = mmap(NULL, sizeof *last_token, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
		if (p == MAP_FAILED)
			return 0;
		last_token = p;
	}
	parents_next = atomic_fetch_add(last_token, 2) + 1;
	childs_next = parents_next + 1;
	return 1;
}

/* ---- Threads that fork --------------------------------------------------------------- */

/* A thread that was not the main one forks, and in the child it comes to its end:
 * then nobody is left, and the C library ends the process. Go's threads would
 * keep it alive for ever, without a thread that could do anything. */
static int main_forks; /* set before the fork: it is done by the thread that began the program */
static int orphan;     /* that thread is not in this process */

#ifdef __linux__
static int is_main(void) { return syscall(SYS_gettid) == getpid() && !orphan; }
#else
static int is_main(void) { return 1; }
#endif

void fork_thread_ends(void)
{
	if (orphan && PyInterpreterState_ThreadHead(PyInterpreterState_Main()) == NULL)
		exit(0); /* as the C library's: no Python code runs */
}

/* ---- The handlers ---------------------------------------------------------------------- */

unsigned fork_generation(void) { return atomic_load_explicit(&generation, memory_order_relaxed); }

int fork_inherits(unsigned of) { return of >= atomic_load_explicit(&oldest, memory_order_relaxed); }

static atomic_int engine_is_loaded;

void fork_matters(void) { atomic_store(&engine_is_loaded, 1); }

/* In the child of any fork. What other threads held, nobody will give back. */
static void in_child(void)
{
	unsigned now = atomic_fetch_add_explicit(&generation, 1, memory_order_relaxed) + 1;

	if (forking && !main_forks)
		orphan = 1;
	if (forking && quiet)
		token = childs_next;
	else
		atomic_store_explicit(&oldest, now, memory_order_relaxed);
	forking = quiet = 0;
	atomic_store(&inside, 0);
	atomic_store(&closed, 0);
	gate = (pthread_mutex_t)PTHREAD_MUTEX_INITIALIZER;
	opened = emptied = (pthread_cond_t)PTHREAD_COND_INITIALIZER;
}

/* Around os.fork(), with the GIL. That may go to other threads between the two,
 * but not between the last of them and the fork itself. */
static PyObject *before(PyObject *Py_UNUSED(self), PyObject *Py_UNUSED(unused))
{
	if (atomic_load(&engine_is_loaded)) {
		forking++;
		main_forks = is_main();
		quiet = gate_close() && draw_tokens();
	}
	Py_RETURN_NONE;
}

static PyObject *after_in_parent(PyObject *Py_UNUSED(self), PyObject *Py_UNUSED(unused))
{
	if (forking > 0) {
		forking--;
		if (quiet)
			token = parents_next;
		quiet = 0;
		gate_open();
	}
	Py_RETURN_NONE;
}

/* ---- Watching -------------------------------------------------------------------------- */

static PyMethodDef hooks[] = {
	{"before_fork", before, METH_NOARGS, NULL},
	{"after_fork_in_parent", after_in_parent, METH_NOARGS, NULL},
};

/* Of this interpreter: each has its own list of hooks. */
static int register_hooks(void)
{
	PyObject *os = PyImport_ImportModule("os"), *add = NULL, *args = NULL, *kwargs = NULL, *ret = NULL;

	if (os != NULL && (add = PyObject_GetAttrString(os, "register_at_fork")) != NULL &&
	    (args = PyTuple_New(0)) != NULL &&
	    (kwargs = Py_BuildValue("{sNsN}", "before", PyCFunction_New(&hooks[0], NULL), "after_in_parent",
	                            PyCFunction_New(&hooks[1], NULL))) != NULL)
		ret = PyObject_Call(add, args, kwargs);
	Py_XDECREF(kwargs);
	Py_XDECREF(args);
	Py_XDECREF(add);
	Py_XDECREF(os);
	Py_XDECREF(ret);
	return ret != NULL ? 0 : -1;
}

static pthread_once_t watched = PTHREAD_ONCE_INIT;
static int failed;

static void watch(void) { failed = pthread_atfork(NULL, NULL, in_child); }

int fork_watch(void)
{
	pthread_once(&watched, watch);
	if (failed) {
		errno = failed;
		PyErr_SetFromErrno(PyExc_OSError);
		return -1;
	}
	return register_hooks();
}

#endif
