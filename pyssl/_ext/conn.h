/* conn.h: _SSLSocket (conn.c, conn_lock.c, run.c, conn_io.c, facts.c, events.c, pending_write.c, transport_*.c) */
#ifndef PYSSL_CONN_H
#define PYSSL_CONN_H

#include "buffer.h"
#include "claim.h"
#include "context.h"
#include "membio.h"
#include "system.h"

struct transport;
struct follower;

/* A write that was cut off (pending_write.c). */
struct pending_write {
	size_t n; /* bytes at the start of the next write that are sealed already */
	uint64_t digest;
};

void pending_write_set(struct pending_write *w, const uint8_t *data, size_t n);
void pending_write_clear(struct pending_write *w);
/* May a write of these bytes go on from w? 0, or a PYSSL_R_* that says why not. */
int pending_write_check(const struct pending_write *w, const uint8_t *data, size_t len);

typedef struct {
	PyObject_HEAD
	struct state *st;
	struct ref ref;
	struct claim claim;
	ContextObject *ctx;
	PyObject *owner;    /* weak reference to the SSLSocket or SSLObject, or NULL */
	PyObject *hostname; /* str or NULL */
	PyObject *failure;  /* what a _msg_callback raised: raised when the operation ends */
	int server;
	int asking; /* a callback is asked: a new .context goes along with the answer */
	unsigned long asker; /* the thread that asks last */

	const struct transport *transport;
	PyObject *sock;                 /* weak reference to the socket, or NULL */
	BioObject *incoming, *outgoing; /* or NULL */

	PyThread_type_lock lock; /* protects what follows and the handle */
	int users;               /* threads inside an operation */
	struct buffer in;        /* from the peer, not yet used */
	size_t peeked;           /* the last bytes of in, which the kernel still holds too */
	struct buffer out;       /* to the peer, not yet sent */
	int urgent;              /* out holds more than sealed data: the peer may wait for it */
	int receiving;           /* a thread has the right to receive */
	struct follower *followers; /* those that wait for its steps */

	struct socket_identity identity; /* which socket it is, whatever its number */

	PyThread_type_lock writing; /* the right to write; protects what follows, with the GIL */
	unsigned long writer;       /* the thread that has it */
	struct pending_write pending;
} ConnObject;

/* How far a piece of work came. */
enum flow {
	FLOW_OK,            /* go on */
	FLOW_DONE,          /* the operation is over, call.want says how */
	FLOW_NEEDS_READ,    /* nothing to read now */
	FLOW_NEEDS_WRITE,   /* nothing can be written now */
	FLOW_NEEDS_RECEIVER, /* another thread has the right to receive */
	FLOW_EVENTS,        /* there are events to deliver before it goes on */
	FLOW_EOF,           /* the peer's bytes are at their end */
	FLOW_SYSTEM,        /* call.error is its number */
	FLOW_CLOSED,        /* the socket was closed meanwhile */
	FLOW_TIMEOUT,
	FLOW_SIGNAL, /* a signal came: let Python handle it, then go on */
	FLOW_BUSY,   /* another write is under way, and cannot be waited for */
	FLOW_MEMORY,
	FLOW_RAISED /* an exception is set */
};

/* The events of a connection: taken under its lock, delivered without. */
struct event;
struct events {
	struct event *first, **end;
};

/* One operation on a connection. */
struct call {
	int op; /* enum pyssl_op */
	uint8_t *data;
	size_t len, done;
	size_t sent; /* WRITE: plaintext whose records have all left */

	system_socket fd;
	int64_t timeout;  /* ns; -1 = none, 0 = non-blocking */
	int64_t deadline; /* clock_ns() */
	PyObject *sock;   /* strong reference while the call runs, or NULL */

	enum flow flow; /* how it ended */
	int want;       /* the engine's last answer */
	pyssl_error err; /* with PYSSL_ERROR */
	int error;       /* for system_raise */
	int waiting_for_write;
	struct events events; /* taken, not delivered yet */
	int receiving;        /* this thread has the right to receive */
	int eof;              /* the peer sends nothing more */
	int wants_input;      /* fill before the next step */
	int stepped;          /* a step's answer has not been looked at yet */
	size_t need;          /* bytes missing from the next record */
};

/* Where the bytes come from and go to. open, reopen, begin and end run with the
 * GIL, begin with the lock too; fill, drain, settle and wait with the lock
 * alone; wait lets go of it. */
struct transport {
	/* Finds out about the other side for this call; line is the caller's. */
	int (*open)(ConnObject *c, struct call *call, int line);
	/* Looks again, after Python code has run: FLOW_OK, FLOW_CLOSED or FLOW_RAISED. */
	enum flow (*reopen)(ConnObject *c, struct call *call);
	void (*begin)(ConnObject *c, struct call *call);
	void (*end)(ConnObject *c, struct call *call);
	enum flow (*fill)(ConnObject *c, struct call *call);
	enum flow (*drain)(ConnObject *c, struct call *call);
	/* used bytes of in are done with; partial: the rest is half a record. */
	enum flow (*settle)(ConnObject *c, struct call *call, size_t used, int partial);
	enum flow (*wait)(ConnObject *c, struct call *call, enum flow why);
};

extern const struct transport socket_transport, bio_transport;

extern PyType_Spec conn_spec;
int conn_traverse(PyObject *self, visitproc visit, void *arg);
int conn_clear(PyObject *self);
void conn_dealloc(PyObject *self);

PyObject *conn_new(ContextObject *ctx, int server, const char *hostname, PyObject *owner, PyObject *session,
                   PyObject *sock, BioObject *incoming, BioObject *outgoing);
/* A connection without the engine's part, and that part. */
ConnObject *conn_bare(ContextObject *ctx, int server, const char *hostname, PyObject *owner, PyObject *sock,
                      BioObject *incoming, BioObject *outgoing);
void conn_own(ConnObject *c, pyssl_handle handle);

/* Before the engine is asked about the connection, with the GIL: see ref_enter. */
int conn_enter(ConnObject *c);
/* Before the connection moves on: conn_enter, and the right against other processes (claim.c). */
int conn_take(ConnObject *c);
int conn_int(ConnObject *c, int id, int64_t *value);

/* The lock. Without the GIL what holds it may run no Python code; with it, none
 * that lets the GIL go. */
int conn_make_locks(ConnObject *c);
int conn_renew_locks(ConnObject *c); /* in a forked child: nobody else has any right */
void conn_free_locks(ConnObject *c);
void conn_lock(ConnObject *c); /* with the GIL */
void conn_lock_nogil(ConnObject *c);
void conn_unlock(ConnObject *c);
/* The time until the deadline of the call, in units of so many nanoseconds and
 * rounded up; -1: without a deadline. What is longer than an int (half an hour
 * in microseconds) is asked again by who waits. */
int call_left(const struct call *call, int64_t unit);

/* The right to receive, under the lock. receive_begin is 0 if another thread has
 * it; receive_wait then lets go of the lock until that thread has made a step. */
int receive_begin(ConnObject *c, struct call *call);
void receive_end(ConnObject *c, struct call *call);
void receive_wake(ConnObject *c);
enum flow receive_wait(ConnObject *c, const struct call *call);

/* The right to write, with the GIL. FLOW_OK: it is the caller's. */
enum flow write_begin(ConnObject *c, struct call *call);
void write_end(ConnObject *c);

/* Runs one operation to its end. 0: call->want is DONE or CLOSED, and of a write
 * as much has left as call->sent says; -1: exception. */
int conn_run(ConnObject *c, struct call *call, int line);

/* Raises what f says; line is that of the operation. */
int conn_fail(ConnObject *c, const struct call *call, enum flow f, int line);

/* The four operations (conn_io.c). */
PyObject *conn_do_handshake(PyObject *self, PyObject *unused);
PyObject *conn_read(PyObject *self, PyObject *args);
PyObject *conn_write(PyObject *self, PyObject *data);
PyObject *conn_shutdown(PyObject *self, PyObject *unused);
PyObject *conn_verify_client_post_handshake(PyObject *self, PyObject *unused);

/* The connection as bytes (move.c). */
PyObject *conn_freeze(PyObject *self, PyObject *unused);

/* Takes what there is; what nobody has to hear of is dealt with at once. Without
 * the GIL. -1: no memory, and the rest stays in the engine. */
int events_take(ConnObject *c, struct events *events);
/* Delivers and empties the list. */
int events_deliver(ConnObject *c, struct events *events);

/* The weak reference to who stands for c in callbacks, resolved: the owner,
 * else the socket, else c. A new reference; NULL without exception if gone. */
PyObject *conn_face(ConnObject *c);

/* Begins to ask a callback; pairs with ask_end. -1: SSLWantReadError, as that callback
 * has used the connection it is asked about, and its answer is what is lacking. */
int ask_begin(ConnObject *c);
void ask_end(ConnObject *c);

/* Asks the context's callback for a pre-shared key, and answers: data is the
 * server's hint (has: there is one) or the client's identity. -1: exception (psk.c). */
int psk_answer(ConnObject *c, const uint8_t *data, size_t len, int has);

#endif
