/* pyssl_ext.h: what the files of the extension share.
 *
 * The extension is thin: the engine decides, this code converts. It knows
 * which bytes, which Python object, which lock and which system call; it does
 * not know TLS. The engine (capi/pyssl.h) is loaded by the first context, not
 * by the import, so a program that only imports pays nothing.
 *
 * Rules that hold in every file
 *  - An engine call is made between engine_enter or ref_enter and the next
 *    point where Python code may run; both refuse in a forked child.
 *  - A connection's buffers and its handle are used under its lock only. While
 *    the lock is held nothing may run Python code: no allocation of a Python
 *    object that the collector knows, no attribute look-up, no decref that
 *    could be the last.
 *  - A function that fails has set an exception, unless it says otherwise.
 */
#ifndef PYSSL_EXT_H
#define PYSSL_EXT_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdint.h>

#define PYSSL_NO_PROTOTYPES /* the engine is reached through struct engine */
#include "pyssl.h"

#include "compat.h"

/* Nothing but PyInit__ssl is seen from outside: the engine's own functions
 * have names of the same kind. */
#pragma GCC visibility push(hidden)

#if PY_VERSION_HEX >= 0x030A0000
#define TYPE_IMMUTABLE Py_TPFLAGS_IMMUTABLETYPE
#define TYPE_NO_NEW Py_TPFLAGS_DISALLOW_INSTANTIATION
#else
#define TYPE_IMMUTABLE 0
#define TYPE_NO_NEW 0 /* type_add clears tp_new instead */
#endif

/* Functions of another shape than PyCFunction pass through here. */
#define METHOD(f) ((PyCFunction)(void (*)(void))(f))

/* ---- The module's state (state.c) --------------------------------------- */

struct state {
	PyTypeObject *context, *conn, *bio, *session, *certificate;
	PyObject *SSLError, *SSLZeroReturnError, *SSLWantReadError, *SSLWantWriteError;
	PyObject *SSLSyscallError, *SSLEOFError, *SSLCertVerificationError;
	PyTypeObject *socket;    /* _socket.socket */
	PyObject *socket_fileno; /* its descriptors: what a subclass overrides does not matter here */
	PyObject *socket_timeout;
	PyObject *timeout_error; /* socket.timeout, which is TimeoutError since 3.10 */
};

/* Said once, by PyInit__ssl: whose state it is. */
void state_belongs_to(struct PyModuleDef *module);
int state_traverse(PyObject *module, visitproc visit, void *arg);
int state_clear(PyObject *module);

/* The state behind a type of this module or a subclass of one. */
struct state *state_of(PyTypeObject *type);

/* Makes a type from spec and adds it to the module. */
PyTypeObject *type_add(PyObject *module, PyType_Spec *spec, int instantiable);

/* ---- The engine (engine.c) and forks (fork.c) --------------------------- */

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

/* ---- Errors (errors.c) --------------------------------------------------- */

int errors_init(PyObject *module, struct state *st);
int errors_add_maps(PyObject *module); /* err_codes_to_names …, up to 3.11 */

/* Where an error of the engine came from decides its errno, as in CPython. */
enum error_origin { ERROR_LIBRARY, ERROR_CONNECTION };

/* All return NULL. line goes into the text, in CPython's form. */
void *error_engine(struct state *st, const pyssl_error *err, enum error_origin origin, int line);
void *error_text(PyObject *type, int number, const char *text, int line);
#define RAISE_LIBRARY(st, err) error_engine((st), (err), ERROR_LIBRARY, __LINE__)
#define RAISE_TEXT(type, number, text) error_text((type), (number), (text), __LINE__)

/* Numbers of SSLError.errno. */
enum {
	SSL_ERROR_SSL = PYSSL_SSL_ERROR_SSL,
	SSL_ERROR_WANT_READ = PYSSL_SSL_ERROR_WANT_READ,
	SSL_ERROR_WANT_WRITE = PYSSL_SSL_ERROR_WANT_WRITE,
	SSL_ERROR_ZERO_RETURN = PYSSL_SSL_ERROR_ZERO_RETURN,
	SSL_ERROR_EOF = PYSSL_SSL_ERROR_EOF
};

/* The deprecation warnings of CPython 3.10 and later; 0 before. */
int warn_deprecated(const char *text);

/* ---- Bytes (buffer.c) ---------------------------------------------------- */

/* A queue of bytes: taken from the front, added at the end. Needs no GIL. */
struct buffer {
	uint8_t *p;
	size_t start, end, cap; /* start <= end <= cap; the bytes are p[start:end] */
};

/* Room for four records: what one send or one peek moves at most. */
#define BUFFER_BLOCK ((size_t)4 * PYSSL_SEND_MIN)

static inline size_t buffer_len(const struct buffer *b) { return b->end - b->start; }
int buffer_reserve(struct buffer *b, size_t room); /* -1: no memory; sets no exception */
int buffer_append(struct buffer *b, const void *p, size_t n);
void buffer_take(struct buffer *b, size_t n); /* drops n bytes from the front */
void buffer_trim(struct buffer *b);           /* gives back room that is not used */
void buffer_free(struct buffer *b);
void wipe(void *p, size_t n);

/* ---- Values (convert.c, ciphers.c, files.c) ------------------------------ */

/* The object that weak reference ref points to: a new reference, or NULL
 * without an exception. */
PyObject *weak_target(PyObject *ref);

PyObject *document_to_object(const uint8_t *p, size_t n);

/* For setters: 1 and an AttributeError if value is NULL, that is, if del was said. */
int attribute_missing(PyObject *value);

/* A byte string of the engine in malloced memory; *p may be NULL if it is
 * empty. 0, or -1 with err filled in and no exception. */
int engine_bytes(pyssl_handle h, int id, int index, uint8_t **p, size_t *n, pyssl_error *err);

/* The description of a certificate as a dict. */
PyObject *certificate_describe(struct state *st, int pem, const uint8_t *p, size_t n);

PyObject *cipher_tuple(unsigned id);
PyObject *cipher_list(const uint8_t *p, size_t n, PyObject *(*item)(unsigned id));
PyObject *cipher_dict(unsigned id);
PyObject *group_name(unsigned id);

/* Reads a whole file; the GIL is not held while the file keeps it waiting. path
 * is the file system form (bytes). 0, an errno, or -1: a signal handler raised. */
int file_read(const char *path, struct buffer *b);
/* Opens as CPython's own helper does: audit event, close-on-exec. -1 on failure. */
int file_open(PyObject *path, const char *mode, int flags);

/* ---- The key log (keylog.c) ------------------------------------------------ */

struct keylog;
struct keylog_line {
	const char *label;
	const uint8_t *random, *secret;
	size_t label_len, random_len, secret_len;
};

struct keylog *keylog_open(PyObject *path);
void keylog_release(struct keylog *k); /* NULL is ignored */
/* Lets go of the GIL while it writes. filename is for the error. 0; an errno, as
 * exception too; -1: a signal handler raised. */
int keylog_write(struct keylog *k, const struct keylog_line *line, PyObject *filename);

/* ---- MemoryBIO (membio.c) ------------------------------------------------- */

typedef struct {
	PyObject_HEAD
	struct buffer data;
	int eof_written;
} BioObject;

extern PyType_Spec bio_spec;

/* ---- Contexts (context.c, settings.c, trust.c, password.c) ---------------- */

typedef struct {
	PyObject_HEAD
	struct state *st;
	struct ref ref;
	int protocol;
	PyObject *sni_callback, *msg_callback; /* callables or NULL */
	PyObject *keylog_filename;             /* as it was set, or NULL */
	struct keylog *keylog;                 /* or NULL */
} ContextObject;

extern PyType_Spec context_spec;
extern PyGetSetDef context_getset[];

int context_set_int(ContextObject *ctx, int id, int64_t value);
int context_get_int(ContextObject *ctx, int id, int64_t *value);
int context_fact(ContextObject *ctx, int id, int64_t *value);

/* A dict of facts that are counts: the rows end with a key that is NULL. */
struct context_count {
	const char *key;
	int fact; /* enum pyssl_fact */
};
#define CONTEXT_COUNT(name, id, show, doc) {#name, id},
PyObject *context_counts(ContextObject *ctx, const struct context_count *counts);

int context_set_bytes(ContextObject *ctx, int id, const void *p, size_t n);
PyObject *context_ciphers(ContextObject *ctx, PyObject *(*item)(unsigned id)); /* a list */

/* Methods that live beside the context's own. */
PyObject *context_load_cert_chain(PyObject *self, PyObject *args, PyObject *kwargs);
PyObject *context_load_cert_chain_data(PyObject *self, PyObject *args, PyObject *kwargs);
PyObject *context_load_verify_locations(PyObject *self, PyObject *args, PyObject *kwargs);
PyObject *context_load_verify_data(PyObject *self, PyObject *pem);
PyObject *context_set_default_verify_paths(PyObject *self, PyObject *unused);
PyObject *context_cert_store_stats(PyObject *self, PyObject *unused);
PyObject *context_get_ca_certs(PyObject *self, PyObject *args, PyObject *kwargs);
PyObject *default_verify_paths(PyObject *module, PyObject *unused);

/* A password for a key: 1 = there is one, 0 = there is none (nobody to ask),
 * -1 = exception. */
int password_ask(PyObject *password, struct buffer *out);
int password_check(PyObject *password); /* -1: neither string nor callable */

/* ---- Connections (conn.c, conn_lock.c, run.c, conn_io.c, facts.c, events.c, transport_*.c) --- */

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
	ContextObject *ctx;
	PyObject *owner;    /* weak reference to the SSLSocket or SSLObject, or NULL */
	PyObject *hostname; /* str or NULL */
	PyObject *failure;  /* what a _msg_callback raised: raised when the operation ends */
	int server;
	int asking; /* the sni_callback runs: a new .context goes along with the answer */

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

	int probed, can_discard; /* the socket was asked; the kernel can drop bytes unread */
	uint64_t device, inode;  /* which socket it is, whatever its number */

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
	FLOW_SYSTEM,        /* call.error is an errno */
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

	int fd;
	int64_t timeout;  /* ns; -1 = none, 0 = non-blocking */
	int64_t deadline; /* clock_ns() */
	PyObject *sock;   /* strong reference while the call runs, or NULL */

	enum flow flow; /* how it ended */
	int want;       /* the engine's last answer */
	pyssl_error err; /* with PYSSL_ERROR */
	int error;       /* errno */
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
int conn_enter(ConnObject *c);
int conn_int(ConnObject *c, int id, int64_t *value);

/* The lock. Without the GIL what holds it may run no Python code; with it, none
 * that lets the GIL go. */
int conn_make_locks(ConnObject *c);
void conn_free_locks(ConnObject *c);
void conn_lock(ConnObject *c); /* with the GIL */
void conn_lock_nogil(ConnObject *c);
void conn_unlock(ConnObject *c);
int64_t clock_ns(void);

/* The right to receive, under the lock. receive_begin is 0 if another thread has
 * it; receive_wait then lets go of the lock until that thread has made a step. */
int receive_begin(ConnObject *c, struct call *call);
void receive_end(ConnObject *c, struct call *call);
void receive_wake(ConnObject *c);
enum flow receive_wait(ConnObject *c, const struct call *call);

/* The right to write, with the GIL. FLOW_OK: it is the caller's. */
enum flow write_begin(ConnObject *c, const struct call *call);
void write_end(ConnObject *c);

/* Runs one operation to its end. 0: call->want is DONE or CLOSED, and of a write
 * as much has left as call->sent says; -1: exception. */
int conn_run(ConnObject *c, struct call *call, int line);

/* Raises what f says; line is that of the operation. */
int conn_fail(ConnObject *c, const struct call *call, enum flow f, int line);

/* The four operations (conn_io.c). */
PyObject *conn_do_handshake(PyObject *self, PyObject *unused);
PyObject *conn_read(PyObject *self, PyObject *const *args, Py_ssize_t nargs);
PyObject *conn_write(PyObject *self, PyObject *data);
PyObject *conn_shutdown(PyObject *self, PyObject *unused);
PyObject *conn_verify_client_post_handshake(PyObject *self, PyObject *unused);

/* Takes what there is; what nobody has to hear of is dealt with at once. Without
 * the GIL. -1: no memory, and the rest stays in the engine. */
int events_take(ConnObject *c, struct events *events);
/* Delivers and empties the list. */
int events_deliver(ConnObject *c, struct events *events);

/* The weak reference to who stands for c in callbacks, resolved: the owner,
 * else the socket, else c. A new reference; NULL without exception if gone. */
PyObject *conn_face(ConnObject *c);

/* ---- Sessions and certificates --------------------------------------------- */

typedef struct {
	PyObject_HEAD
	struct state *st;
	struct ref ref;
	ContextObject *ctx; /* the context it belongs to */
} SessionObject;

extern PyType_Spec session_spec;
PyObject *session_new(ContextObject *ctx, pyssl_handle handle);

extern PyType_Spec certificate_spec;
PyObject *certificate_new(struct state *st, const uint8_t *der, size_t n);

/* ---- Module functions (constants.c, rand.c, objects.c, certificate.c) ------ */

int constants_add(PyObject *module);
extern PyMethodDef rand_methods[], object_methods[];
PyObject *test_decode_cert(PyObject *module, PyObject *path);

#pragma GCC visibility pop

#endif
