/* conn_lock.c: who may do what with a connection, and when.
 *
 * Three rights. The lock covers the engine's handle and the buffers, for the
 * time of a step. The right to receive covers taking bytes from the peer and
 * waiting for them; one thread has it at a time, the others wait until it has
 * fed the engine or gives up. The right to write covers a write from its first
 * byte to its last.
 *
 * A daemon thread dies where it takes the GIL once the interpreter ends. So the
 * lock and the right to receive are given back before the GIL is taken, and for
 * the right to write nobody waits any more at that time.
 */
#include "conn.h"
#include "fork.h"
#include "system.h"

#include <limits.h>

#define NS_PER_US 1000LL

/* ---- The lock --------------------------------------------------------------------- */

int conn_make_locks(ConnObject *c)
{
	c->lock = PyThread_allocate_lock();
	c->writing = PyThread_allocate_lock();
	if (c->lock != NULL && c->writing != NULL)
		return 0;
	PyErr_NoMemory();
	return -1;
}

/* What threads of the parent held, they will not give back; the locks they held
 * are left alone. The right to write may be this thread's, in a callback. */
int conn_renew_locks(ConnObject *c)
{
	PyThread_type_lock lock = PyThread_allocate_lock(), writing = c->writing;
	int mine = c->writer == PyThread_get_thread_ident();

	if (!mine)
		writing = PyThread_allocate_lock();
	if (lock == NULL || writing == NULL) {
		PyErr_NoMemory();
		return -1;
	}
	if (!mine)
		c->writer = 0;
	c->lock = lock;
	c->writing = writing;
	c->users = c->receiving = 0;
	c->followers = NULL;
	return 0;
}

void conn_free_locks(ConnObject *c)
{
	if (c->lock != NULL)
		PyThread_free_lock(c->lock);
	if (c->writing != NULL)
		PyThread_free_lock(c->writing);
}

/* The gate first: who has the lock is in the engine, and a fork waits for that. */
void conn_lock_nogil(ConnObject *c)
{
	gate_enter();
	PyThread_acquire_lock(c->lock, WAIT_LOCK);
}

static int try_lock(ConnObject *c)
{
	if (!gate_try())
		return 0;
	if (PyThread_acquire_lock(c->lock, NOWAIT_LOCK))
		return 1;
	gate_leave();
	return 0;
}

void conn_lock(ConnObject *c)
{
	while (!try_lock(c)) {
		Py_BEGIN_ALLOW_THREADS
		conn_lock_nogil(c); /* waited for, and taken when there is nowhere left to die */
		conn_unlock(c);
		Py_END_ALLOW_THREADS
	}
}

void conn_unlock(ConnObject *c)
{
	PyThread_release_lock(c->lock);
	gate_leave();
}

/* ---- Time ------------------------------------------------------------------------- */

int call_left(const struct call *call, int64_t unit)
{
	int64_t left;

	if (call->timeout < 0)
		return -1;
	left = call->deadline - clock_ns();
	if (left <= 0)
		return 0;
	left = (left + unit - 1) / unit;
	return left < INT_MAX ? (int)left : INT_MAX;
}

static int too_late(const struct call *call) { return call->timeout >= 0 && clock_ns() >= call->deadline; }

/* ---- Receiving -------------------------------------------------------------------- */

/* A thread that waits for another's step. It stands in the list from when it
 * begins to wait until it is woken or gives up. */
struct follower {
	struct follower *next;
	PyThread_type_lock asleep; /* released by who wakes it */
};

int receive_begin(ConnObject *c, struct call *call)
{
	if (c->receiving && !call->receiving)
		return 0;
	c->receiving = call->receiving = 1;
	return 1;
}

void receive_end(ConnObject *c, struct call *call)
{
	if (!call->receiving)
		return;
	c->receiving = call->receiving = 0;
	receive_wake(c);
}

void receive_wake(ConnObject *c)
{
	struct follower *f = c->followers, *next;

	c->followers = NULL;
	for (; f != NULL; f = next) {
		next = f->next; /* f is gone as soon as it is awake and has the lock */
		PyThread_release_lock(f->asleep);
	}
}

static void leave(ConnObject *c, const struct follower *me)
{
	struct follower **f = &c->followers;

	while (*f != NULL && *f != me)
		f = &(*f)->next;
	if (*f != NULL)
		*f = me->next;
}

enum flow receive_wait(ConnObject *c, const struct call *call)
{
	struct follower me = {.next = c->followers, .asleep = PyThread_allocate_lock()};
	PyLockStatus woken;

	if (me.asleep == NULL)
		return FLOW_MEMORY;
	PyThread_acquire_lock(me.asleep, NOWAIT_LOCK);
	c->followers = &me;
	conn_unlock(c);
	woken = PyThread_acquire_lock_timed(me.asleep, call_left(call, NS_PER_US), 1);
	conn_lock_nogil(c);
	leave(c, &me);
	PyThread_free_lock(me.asleep);
	if (woken == PY_LOCK_INTR)
		return FLOW_SIGNAL;
	return woken == PY_LOCK_FAILURE && too_late(call) ? FLOW_TIMEOUT : FLOW_OK;
}

/* ---- Writing ---------------------------------------------------------------------- */

static int finalizing(void)
{
#if PY_VERSION_HEX >= 0x030D0000
	return Py_IsFinalizing();
#else
	return _Py_IsFinalizing();
#endif
}

/* Waits for the other writer, without taking the right. 1, or 0 if time is up;
 * -1: exception. */
static int wait_for_writer(ConnObject *c, const struct call *call)
{
	int endless = call->sock == NULL; /* on MemoryBIOs no writer waits for the peer */
	PyLockStatus got;

	Py_BEGIN_ALLOW_THREADS
	got = PyThread_acquire_lock_timed(c->writing, endless ? -1 : call_left(call, NS_PER_US), 1);
	if (got == PY_LOCK_ACQUIRED)
		PyThread_release_lock(c->writing);
	Py_END_ALLOW_THREADS
	if (got == PY_LOCK_INTR && PyErr_CheckSignals() < 0)
		return -1;
	return got != PY_LOCK_FAILURE || endless || !too_late(call);
}

enum flow write_begin(ConnObject *c, struct call *call)
{
	int waited = 0;
	enum flow f;

	while (!PyThread_acquire_lock(c->writing, NOWAIT_LOCK)) {
		int ret;
		if (c->writer == PyThread_get_thread_ident() || finalizing())
			return FLOW_BUSY;
		if (call->sock != NULL && call->timeout == 0)
			return FLOW_NEEDS_WRITE;
		ret = wait_for_writer(c, call);
		if (ret <= 0)
			return ret < 0 ? FLOW_RAISED : FLOW_TIMEOUT;
		waited = 1;
	}
	c->writer = PyThread_get_thread_ident();
	f = waited ? c->transport->reopen(c, call) : FLOW_OK;
	if (f != FLOW_OK)
		write_end(c);
	return f;
}

void write_end(ConnObject *c)
{
	c->writer = 0;
	PyThread_release_lock(c->writing);
}
