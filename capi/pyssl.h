/* pyssl.h: the C interface of the engine, and its reference.
 *
 * The engine (goimpl/) is a TLS implementation in Go, built into libpyssl.so.
 * It holds no socket, starts no thread, keeps no clock and never calls back:
 * the caller hands it bytes and buffers and is told what to do next.
 *
 * Rules that hold everywhere
 *  - C calls Go and never the reverse. No Go frame is live while Python runs.
 *  - The caller owns every buffer. The engine keeps no pointer after it returned.
 *  - A handle stands for one context, connection or session. It is a positive
 *    number, never used twice; 0 is none. pyssl_free gives it back, once.
 *  - Functions returning int32_t answer PYSSL_DONE (0) or more for success and
 *    PYSSL_ERROR (-1) for failure, with *err filled in. err may not be NULL.
 *  - Different handles may be used from different threads at once. One
 *    connection is used by one thread at a time: the extension holds its lock.
 *    Contexts and sessions need no lock.
 *  - Whatever a peer sends, a function returns. A broken promise inside the
 *    engine (a Go panic) becomes PYSSL_ERROR with reason INTERNAL_ERROR; that
 *    connection is dead, everything else goes on.
 *  - Time comes in as Unix seconds; randomness from the system.
 *  - Nothing here reads a file, but for hashed certificate directories, which
 *    are looked up when a chain needs them.
 *
 * Versions: pyssl_abi() must equal PYSSL_ABI, and the table hash it reports
 * PYSSL_TABLE_HASH (pyssl_tables.h), or the two were not built together.
 * PYSSL_ABI rises with every change to a function, structure or enum of this
 * file; what is printed from tables is in the hash.
 */
#ifndef PYSSL_H
#define PYSSL_H

#include <stddef.h>
#include <stdint.h>

#define PYSSL_ABI 4

typedef int64_t pyssl_handle;
typedef const uint8_t pyssl_in; /* bytes the engine only reads */

/* Beside a Python's version: it was configured --with-ssl-default-suites=openssl, as Debian's and Fedora's are. */
enum { PYSSL_OPENSSL_DEFAULTS = 0x10000 };

/* ---- Errors ------------------------------------------------------------ */

enum { PYSSL_DONE = 0, PYSSL_ERROR = -1 };

/* Which kind of exception an error becomes. */
enum pyssl_error_kind {
	PYSSL_E_SSL = 0,       /* SSLError or a subclass, by the row's class */
	PYSSL_E_VALUE = 1,     /* ValueError(detail) */
	PYSSL_E_TYPE = 2,      /* TypeError(detail) */
	PYSSL_E_PASSWORD = 3,  /* not an error: the key is encrypted, call again with a password */
	PYSSL_E_SPACE = 4,     /* not an error: the buffer is too small, *need says how much it takes */
	PYSSL_E_END = 5,       /* not an error: a list has no item with this index */
	PYSSL_E_SYSTEM = 6     /* OSError: reason is the operating system's number */
};

typedef struct pyssl_error {
	int32_t kind;
	int32_t reason;      /* index into pyssl_reasons (pyssl_tables.h), with PYSSL_E_SSL */
	int32_t alert;       /* alert description sent or received, or -1 */
	int32_t remote;      /* 1: the peer reported it */
	int32_t verify_code; /* X509_V_*, 0 unless a certificate was refused */
	int32_t depth;       /* of that certificate, leaf = 0 */
	int32_t has_detail;  /* detail replaces verify_message, or is the text of ValueError and TypeError */
	char detail[492];    /* UTF-8, NUL-terminated */
} pyssl_error;

/* ---- One step of a connection ------------------------------------------ */

/* What the caller wants to do. */
enum pyssl_op {
	PYSSL_HANDSHAKE = 0,
	PYSSL_READ = 1,       /* fill data with plaintext */
	PYSSL_WRITE = 2,      /* seal data */
	PYSSL_SHUTDOWN = 3,   /* send close_notify, and wait for the peer's if called again */
	PYSSL_UPDATE_KEYS = 4, /* TLS 1.3: KeyUpdate for both directions */
	PYSSL_ASK_CERTIFICATE = 5 /* TLS 1.3 server: post-handshake authentication */
};

/* What the engine answers. Before anything else the caller sends io.send_len
 * bytes, whatever the answer is (PYSSL_ERROR too: they hold the alert). */
enum pyssl_want {
	/* PYSSL_DONE      the operation is done: the handshake is complete; data_done
	                   bytes were read or sealed; both close_notify have passed */
	PYSSL_WANT_READ = 1,   /* give it at least io.need more bytes from the peer */
	PYSSL_WANT_WRITE = 2,  /* io.send is full: send it and call again */
	PYSSL_WANT_ANSWER = 3, /* pyssl_conn_event has a question; call again after pyssl_conn_answer */
	PYSSL_CLOSED = 4,      /* READ: the peer has sent close_notify. WRITE: this end has sent its own.
	                          SHUTDOWN: ours is sent, the peer's has not come */
};

typedef struct pyssl_io {
	uint8_t *wire;    /* bytes from the peer, not yet used; records are opened in place */
	size_t wire_len;
	uint8_t *send;    /* room for bytes to the peer; PYSSL_SEND_MIN or more */
	size_t send_cap;
	uint8_t *data;    /* READ: room for plaintext. WRITE: plaintext */
	size_t data_len;

	size_t wire_used; /* out: bytes of wire that are done with; the rest must be given again */
	size_t send_len;  /* out: bytes put into send */
	size_t data_done; /* out: bytes of data read or sealed */
	size_t need;      /* out: with WANT_READ, bytes missing from the next whole record; at least 1 */

	int64_t now;      /* Unix time, seconds */
	int32_t eof;      /* 1: after wire the peer sends nothing more */
	int32_t events;   /* out: events that wait for pyssl_conn_event */
} pyssl_io;

/* One full record: header, 2^14 bytes, type, tag. The least room for send. */
#define PYSSL_SEND_MIN (PYSSL_MAX_PLAINTEXT + 256 + 5)

/* ---- Events ------------------------------------------------------------ */

enum pyssl_event_kind {
	PYSSL_EV_NONE = 0,
	PYSSL_EV_KEYLOG = 1,      /* name = label, random = client random, data = secret */
	PYSSL_EV_MESSAGE = 2,     /* _msg_callback: write, version, content, type, data */
	PYSSL_EV_SESSION = 3,     /* session: a handle the caller now owns */
	PYSSL_EV_HANDSHAKEN = 4,  /* the handshake is complete */
	PYSSL_EV_CLIENT_HELLO = 5, /* question (sni_callback): name, has_name */
	PYSSL_EV_PSK = 6,         /* question (psk callbacks): data = the server's hint (has_name: there is one), or the client's identity */
	PYSSL_EV_KINDS = 7        /* how many there are */
};

/* name, data and random stand one behind the other in the caller's buffer. */
typedef struct pyssl_event {
	int32_t kind;
	int32_t has_name;
	int32_t write, version, content, type;
	size_t name_len, data_len, random_len;
	pyssl_handle session;
} pyssl_event;

/* ---- What a handle stands for ------------------------------------------- */

enum pyssl_kind { PYSSL_CONTEXT = 1, PYSSL_CONNECTION = 2, PYSSL_SESSION = 3 };

/* ---- Settings and facts, by number ------------------------------------- */

/* enum pyssl_setting: what a context can be told; enum pyssl_fact: what a
 * context, a connection or a session tells. Both are printed from tables
 * (goimpl/registry/settings.tsv and facts.tsv), and so are the limits. No number
 * is in both. */
#include "pyssl_numbers.h"

/* ---- Every function, once ---------------------------------------------- */

/* X(return type, name, parameters). Expanded as prototypes here (cgo then
 * checks the Go side against them), and by the extension as a table of
 * pointers and the dlsym loop that fills it. */
#define PYSSL_EXPORTS(X) \
	/* The ABI number; *table_hash is that of the tables the engine was built with. */ \
	X(int32_t, pyssl_abi, (uint64_t *table_hash)) \
	/* Sets up the runtime: at least procs processors for goroutines (the number of threads that call), \
	 * and the garbage collector's percentage. May be called again with more. ERROR with a ValueError: \
	 * the environment asks for what must not be (GOPY_HANDLE_TRACE prints keys). */ \
	X(int32_t, pyssl_start, (int32_t procs, int32_t gc_percent, pyssl_error *err)) \
	/* Gives a handle back. 0 is ignored. */ \
	X(void, pyssl_free, (pyssl_handle h)) \
	/* Number of live handles; for leak tests. */ \
	X(int64_t, pyssl_live, (void)) \
	/* A new context for PROTOCOL_TLS, _TLS_CLIENT, _TLS_SERVER, … python is PY_VERSION_HEX >> 16: \
	 * defaults differ between CPython versions; and PYSSL_OPENSSL_DEFAULTS where that Python leaves them to OpenSSL. \
	 * Returns 0 on failure. */ \
	X(pyssl_handle, pyssl_ctx_new, (int32_t protocol, int32_t python, pyssl_error *err)) \
	/* Integers of a context, and byte strings that it is given. ERROR with a ValueError for what the row does not allow. */ \
	X(int32_t, pyssl_ctx_set_int, (pyssl_handle ctx, int32_t setting, int64_t value, pyssl_error *err)) \
	X(int32_t, pyssl_ctx_get_int, (pyssl_handle ctx, int32_t setting, int64_t *value, pyssl_error *err)) \
	/* Returns the number of items taken (CA_*: certificates and CRLs), or ERROR. */ \
	X(int32_t, pyssl_ctx_set_bytes, (pyssl_handle ctx, int32_t setting, pyssl_in *p, size_t n, pyssl_error *err)) \
	/* load_cert_chain(): a PEM chain, leaf first, and a PEM key (may be the same bytes). has_password = 0 and an \
	 * encrypted key: ERROR with PYSSL_E_PASSWORD. */ \
	X(int32_t, pyssl_ctx_load_identity, (pyssl_handle ctx, pyssl_in *cert, size_t cert_len, pyssl_in *key, size_t key_len, \
	                                     int32_t has_password, pyssl_in *password, size_t password_len, pyssl_error *err)) \
	/* A fact that is an integer, of the kind of handle its name begins with. */ \
	X(int32_t, pyssl_get_int, (pyssl_handle h, int32_t fact, int64_t *value, pyssl_error *err)) \
	/* A fact that is a byte string (index 0) or a list of them (index from 0; ERROR with PYSSL_E_END: there are no more). *need is its \
	 * length; longer than cap: ERROR with PYSSL_E_SPACE and nothing written. */ \
	X(int32_t, pyssl_get_bytes, (pyssl_handle h, int32_t fact, int32_t index, uint8_t *buf, size_t cap, size_t *need, pyssl_error *err)) \
	/* A new connection. name: a client's server_hostname, A-label or IP literal, n = 0 for none. session: to resume, or 0. \
	 * Returns 0 on failure. */ \
	X(pyssl_handle, pyssl_conn_new, (pyssl_handle ctx, int32_t server, pyssl_in *name, size_t name_len, pyssl_handle session, pyssl_error *err)) \
	/* One step (enum pyssl_op); answers an enum pyssl_want, PYSSL_DONE or PYSSL_ERROR. */ \
	X(int32_t, pyssl_conn_step, (pyssl_handle conn, int32_t op, pyssl_io *io, pyssl_error *err)) \
	/* Takes the next event off the queue: 1 = *ev is one, 0 = there is none, ERROR with PYSSL_E_SPACE: *need bytes of buf are needed. \
	 * A question stays first in the queue until it is answered. */ \
	X(int32_t, pyssl_conn_event, (pyssl_handle conn, pyssl_event *ev, uint8_t *buf, size_t cap, size_t *need, pyssl_error *err)) \
	/* Answers the question: ctx = the context to go on with (0: as before), alert = -1 to go on or the fatal alert to refuse with. */ \
	X(int32_t, pyssl_conn_answer, (pyssl_handle conn, pyssl_handle ctx, int32_t alert, pyssl_error *err)) \
	/* Answers PYSSL_EV_PSK: the secret, n = 0 for none, and a client's identity. */ \
	X(int32_t, pyssl_conn_answer_psk, (pyssl_handle conn, pyssl_in *identity, size_t identity_len, pyssl_in *secret, size_t secret_len, \
	                                   pyssl_error *err)) \
	/* SSLSocket.context = ctx: certificates, verification and ALPN of another context from now on. */ \
	X(int32_t, pyssl_conn_set_ctx, (pyssl_handle conn, pyssl_handle ctx, pyssl_error *err)) \
	/* SSLSocket.session = session; only before the handshake of a client. */ \
	X(int32_t, pyssl_conn_set_session, (pyssl_handle conn, pyssl_handle session, pyssl_error *err)) \
	/* The session to resume from later: a new handle, or 0 if there is none yet. */ \
	X(pyssl_handle, pyssl_conn_session, (pyssl_handle conn, pyssl_error *err)) \
	/* Exported keying material (RFC 8446, 7.5), n bytes. */ \
	X(int32_t, pyssl_conn_export, (pyssl_handle conn, pyssl_in *label, size_t label_len, int32_t has_context, pyssl_in *context, \
	                               size_t context_len, uint8_t *out, size_t n, pyssl_error *err)) \
	/* A session from PYSSL_SESSION_BYTES. Returns 0 on failure. */ \
	X(pyssl_handle, pyssl_session_load, (pyssl_in *p, size_t n, pyssl_error *err)) \
	/* Where the thing behind a handle lies in memory, for pyssl_inherit in a child process; 0: nowhere. */ \
	X(uintptr_t, pyssl_address, (pyssl_handle h)) \
	/* In a forked child whose engine was started again (docs/FORK.md): a handle for the child's own of what the parent process had \
	 * there, an enum pyssl_kind. No thread was in the engine when the process forked. Returns 0 on failure. */ \
	X(pyssl_handle, pyssl_inherit, (int32_t kind, void *object, pyssl_error *err)) \
	/* The connection as bytes, which hold its keys: the caller wipes them. It must not be stepped any more. As pyssl_get_bytes. */ \
	X(int32_t, pyssl_conn_freeze, (pyssl_handle conn, uint8_t *buf, size_t cap, size_t *need, pyssl_error *err)) \
	/* A connection of a context from such bytes. Returns 0 on failure. */ \
	X(pyssl_handle, pyssl_conn_thaw, (pyssl_handle ctx, pyssl_in *p, size_t n, pyssl_error *err)) \
	/* getpeercert(): the certificate (pem = 1: PEM, the first one in it) as a document (below). */ \
	X(int32_t, pyssl_cert_describe, (int32_t pem, pyssl_in *p, size_t n, uint8_t *buf, size_t cap, size_t *need, pyssl_error *err)) \
	/* The subject as repr(Certificate) shows it, UTF-8. */ \
	X(int32_t, pyssl_cert_subject, (pyssl_in *der, size_t n, uint8_t *buf, size_t cap, size_t *need, pyssl_error *err)) \
	/* Windows: what enum_certificates() or enum_crls() of a system store returns, as a document. ERROR with PYSSL_E_SYSTEM. */ \
	X(int32_t, pyssl_store, (pyssl_in *name, size_t n, int32_t crls, uint8_t *buf, size_t cap, size_t *need, pyssl_error *err))

/* Documents: a Python value as bytes. One tag byte, then
 *   n            None
 *   f u8         bool
 *   i s64        int, big endian
 *   s u32 bytes  str, UTF-8 (decoded strictly: certificates may hold bytes that raise UnicodeDecodeError)
 *   b u32 bytes  bytes
 *   t u32 items  tuple
 *   l u32 items  list
 *   o u32 items  frozenset
 *   d u32 pairs  dict, key and value in turn
 */

#define PYSSL_PROTOTYPE(ret, name, params) ret name params;
#ifdef __cplusplus
extern "C" {
#endif
#ifndef PYSSL_NO_PROTOTYPES
PYSSL_EXPORTS(PYSSL_PROTOTYPE)
#endif
#ifdef __cplusplus
}
#endif
#endif
