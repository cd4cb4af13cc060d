/* pyssl.h: the C face of the engine. This header is the book.
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
 */
#ifndef PYSSL_H
#define PYSSL_H

#include <stddef.h>
#include <stdint.h>

#define PYSSL_ABI 2

typedef int64_t pyssl_handle;
typedef const uint8_t pyssl_in; /* bytes the engine only reads */

/* ---- Errors ------------------------------------------------------------ */

enum { PYSSL_DONE = 0, PYSSL_ERROR = -1 };

/* Which kind of exception an error becomes. */
enum pyssl_error_kind {
	PYSSL_E_SSL = 0,       /* SSLError or a subclass, by the row's class */
	PYSSL_E_VALUE = 1,     /* ValueError(detail) */
	PYSSL_E_TYPE = 2,      /* TypeError(detail) */
	PYSSL_E_PASSWORD = 3,  /* not an error: the key is encrypted, call again with a password */
	PYSSL_E_SPACE = 4,     /* not an error: the buffer is too small, *need says how much it takes */
	PYSSL_E_NOT_IMPLEMENTED = 5 /* NotImplementedError(detail) */
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
#define PYSSL_SEND_MIN (16384 + 256 + 5)

/* ---- Events ------------------------------------------------------------ */

enum pyssl_event_kind {
	PYSSL_EV_NONE = 0,
	PYSSL_EV_KEYLOG = 1,      /* name = label, random = client random, data = secret */
	PYSSL_EV_MESSAGE = 2,     /* _msg_callback: write, version, content, type, data */
	PYSSL_EV_SESSION = 3,     /* session: a handle the caller now owns */
	PYSSL_EV_HANDSHAKEN = 4,  /* the handshake is complete */
	PYSSL_EV_CLIENT_HELLO = 5 /* question (sni_callback): name, has_name */
};

/* name, data and random stand one behind the other in the caller's buffer. */
typedef struct pyssl_event {
	int32_t kind;
	int32_t has_name;
	int32_t write, version, content, type;
	size_t name_len, data_len, random_len;
	pyssl_handle session;
} pyssl_event;

/* ---- Settings and facts, by number ------------------------------------- */

/* Integers of a context. g: can be read, s: can be set. */
enum pyssl_ctx_int {
	PYSSL_CTX_PROTOCOL = 1,          /* g   PROTOCOL_* it was made for */
	PYSSL_CTX_MIN_VERSION = 2,       /* gs  TLSVersion, -2 = MINIMUM_SUPPORTED */
	PYSSL_CTX_MAX_VERSION = 3,       /* gs  TLSVersion, -1 = MAXIMUM_SUPPORTED */
	PYSSL_CTX_OPTIONS = 4,           /* gs  OP_*, as uint64 */
	PYSSL_CTX_VERIFY_MODE = 5,       /* gs  CERT_*; ValueError while check_hostname is on */
	PYSSL_CTX_VERIFY_FLAGS = 6,      /* gs  VERIFY_* */
	PYSSL_CTX_HOST_FLAGS = 7,        /* gs  HOSTFLAG_* */
	PYSSL_CTX_CHECK_HOSTNAME = 8,    /* gs  turns CERT_NONE into CERT_REQUIRED */
	PYSSL_CTX_NUM_TICKETS = 9,       /* gs  servers only */
	PYSSL_CTX_SECURITY_LEVEL = 10,   /* g */
	PYSSL_CTX_PHA = 11,              /* gs  post_handshake_auth */
	PYSSL_CTX_ASK_CLIENT_HELLO = 12, /* gs  an sni_callback is there */
	PYSSL_CTX_NOTE_KEYS = 13,        /* gs  key log events are wanted */
	PYSSL_CTX_NOTE_MESSAGES = 14,    /* gs  message events are wanted */
	PYSSL_CTX_STORE_X509 = 15,       /* g   cert_store_stats() */
	PYSSL_CTX_STORE_CRL = 16,        /* g */
	PYSSL_CTX_STORE_CA = 17,         /* g */
	PYSSL_CTX_REQUIRE_OCSP = 18,     /* gs  clients: a good stapled OCSP response is demanded */
	PYSSL_CTX_STATS = 32             /* g   session_stats(): + index of its key, in the order number,
	                                        connect, connect_good, connect_renegotiate, accept, accept_good,
	                                        accept_renegotiate, hits, misses, timeouts, cache_full */
};

/* Byte strings of a context that can be set. */
enum pyssl_ctx_set {
	PYSSL_CTX_CIPHERS = 1,      /* cipher string; SSLError NO_CIPHER_MATCH */
	PYSSL_CTX_ALPN = 2,         /* protocols in wire form: each with a length byte */
	PYSSL_CTX_ECDH_CURVE = 3,   /* one group by name; ValueError if unknown */
	PYSSL_CTX_CERT_DIR = 4,     /* one more hashed directory (capath) */
	PYSSL_CTX_CA_FILE = 5,      /* contents of a cafile: PEM, all or nothing; CRLs too */
	PYSSL_CTX_CA_PEM = 6,       /* cadata as text */
	PYSSL_CTX_CA_DER = 7,       /* cadata as bytes: certificates one behind the other */
	PYSSL_CTX_CA_FILE_LAZY = 8, /* as CA_FILE for the system's own bundle: parsed when needed, errors ignored */
	PYSSL_CTX_DH_PARAMS = 9     /* contents of a PEM file with DH PARAMETERS */
};

/* Byte strings that can be read, of any kind of handle. Where there are
 * several, index counts from 0 and PYSSL_E_VALUE says there are no more. */
enum pyssl_get {
	PYSSL_GET_CTX_CIPHERS = 1,         /* get_ciphers(): suite numbers, two bytes each, big endian */
	PYSSL_GET_CTX_CA = 2,              /* get_ca_certs(): DER, by index */
	PYSSL_GET_CONN_PEER_CHAIN = 16,    /* DER as sent, by index, leaf first */
	PYSSL_GET_CONN_VERIFIED_CHAIN = 17,/* DER, by index, leaf to anchor */
	PYSSL_GET_CONN_ALPN = 18,          /* empty: none */
	PYSSL_GET_CONN_SERVER_NAME = 19,   /* what the client asked for */
	PYSSL_GET_CONN_LOCAL_FINISHED = 20,
	PYSSL_GET_CONN_PEER_FINISHED = 21,
	PYSSL_GET_CONN_SHARED = 22,        /* shared_ciphers(): suite numbers */
	PYSSL_GET_CONN_OCSP = 23,          /* the peer's stapled OCSPResponse, DER; empty: none */
	PYSSL_GET_SESSION_ID = 32,
	PYSSL_GET_SESSION_BYTES = 33       /* the whole session, for keeping elsewhere; secret */
};

/* Integers of a connection. */
enum pyssl_conn_int {
	PYSSL_CONN_VERSION = 1,      /* e.g. 0x0304; 0 before the handshake */
	PYSSL_CONN_SUITE = 2,        /* cipher suite number, 0 before */
	PYSSL_CONN_GROUP = 3,        /* key exchange group, 0: none */
	PYSSL_CONN_SCHEME = 4,       /* signature scheme of the peer's proof, 0: none */
	PYSSL_CONN_HANDSHAKEN = 5,   /* 1: application data may flow */
	PYSSL_CONN_RESUMED = 6,
	PYSSL_CONN_PENDING = 7,      /* plaintext bytes that READ would give without new input */
	PYSSL_CONN_VERIFY_CODE = 8,
	PYSSL_CONN_VERIFY_MODE = 9,  /* of the configuration in force */
	PYSSL_CONN_RETRIED = 10,     /* a HelloRetryRequest was needed */
	PYSSL_CONN_CLOSED = 11,      /* bit 0: close_notify sent, bit 1: received */
	PYSSL_CONN_LOCAL_SCHEME = 12 /* signature scheme of this end's proof, 0: none */
};

/* Integers of a session. */
enum pyssl_session_int {
	PYSSL_SESSION_TIME = 1,          /* gs Unix seconds */
	PYSSL_SESSION_TIMEOUT = 2,       /* gs seconds */
	PYSSL_SESSION_LIFETIME_HINT = 3, /* g */
	PYSSL_SESSION_HAS_TICKET = 4     /* g */
};

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
	 * defaults differ between CPython versions. Returns 0 on failure. */ \
	X(pyssl_handle, pyssl_ctx_new, (int32_t protocol, int32_t python, pyssl_error *err)) \
	X(int32_t, pyssl_ctx_set_int, (pyssl_handle ctx, int32_t id, int64_t value, pyssl_error *err)) \
	X(int32_t, pyssl_ctx_get_int, (pyssl_handle ctx, int32_t id, int64_t *value, pyssl_error *err)) \
	/* Sets a byte string (enum pyssl_ctx_set). Returns the number of items taken (CA_*: certificates and CRLs), or ERROR. */ \
	X(int32_t, pyssl_ctx_set_bytes, (pyssl_handle ctx, int32_t id, pyssl_in *p, size_t n, pyssl_error *err)) \
	/* load_cert_chain(): a PEM chain, leaf first, and a PEM key (may be the same bytes). has_password = 0 and an \
	 * encrypted key: ERROR with PYSSL_E_PASSWORD. */ \
	X(int32_t, pyssl_ctx_load_identity, (pyssl_handle ctx, pyssl_in *cert, size_t cert_len, pyssl_in *key, size_t key_len, \
	                                     int32_t has_password, pyssl_in *password, size_t password_len, pyssl_error *err)) \
	/* OCSP response (DER) to staple for the identity last loaded; n = 0 takes it away. */ \
	X(int32_t, pyssl_ctx_set_ocsp, (pyssl_handle ctx, pyssl_in *p, size_t n, pyssl_error *err)) \
	/* Reads a byte string (enum pyssl_get). *need is its length; longer than cap: ERROR with PYSSL_E_SPACE and nothing written. */ \
	X(int32_t, pyssl_get_bytes, (pyssl_handle h, int32_t id, int32_t index, uint8_t *buf, size_t cap, size_t *need, pyssl_error *err)) \
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
	X(int32_t, pyssl_conn_get_int, (pyssl_handle conn, int32_t id, int64_t *value, pyssl_error *err)) \
	/* SSLSocket.context = ctx: certificates, verification and ALPN of another context from now on. */ \
	X(int32_t, pyssl_conn_set_ctx, (pyssl_handle conn, pyssl_handle ctx, pyssl_error *err)) \
	/* SSLSocket.session = session; only before the handshake of a client. */ \
	X(int32_t, pyssl_conn_set_session, (pyssl_handle conn, pyssl_handle session, pyssl_error *err)) \
	/* The session to resume from later: a new handle, or 0 if there is none yet. */ \
	X(pyssl_handle, pyssl_conn_session, (pyssl_handle conn, pyssl_error *err)) \
	/* Exported keying material (RFC 8446, 7.5), n bytes. */ \
	X(int32_t, pyssl_conn_export, (pyssl_handle conn, pyssl_in *label, size_t label_len, int32_t has_context, pyssl_in *context, \
	                               size_t context_len, uint8_t *out, size_t n, pyssl_error *err)) \
	X(int32_t, pyssl_session_get_int, (pyssl_handle session, int32_t id, int64_t *value, pyssl_error *err)) \
	X(int32_t, pyssl_session_set_int, (pyssl_handle session, int32_t id, int64_t value, pyssl_error *err)) \
	/* A session from PYSSL_GET_SESSION_BYTES. Returns 0 on failure. */ \
	X(pyssl_handle, pyssl_session_load, (pyssl_in *p, size_t n, pyssl_error *err)) \
	/* getpeercert(): the certificate (pem = 1: PEM, the first one in it) as a document (below). */ \
	X(int32_t, pyssl_cert_describe, (int32_t pem, pyssl_in *p, size_t n, uint8_t *buf, size_t cap, size_t *need, pyssl_error *err)) \
	/* The subject as repr(Certificate) shows it, UTF-8. */ \
	X(int32_t, pyssl_cert_subject, (pyssl_in *der, size_t n, uint8_t *buf, size_t cap, size_t *need, pyssl_error *err))

/* Documents: a Python value as bytes. One tag byte, then
 *   n            None
 *   f u8         bool
 *   i s64        int, big endian
 *   s u32 bytes  str, UTF-8 (decoded strictly: certificates may hold bytes that raise UnicodeDecodeError)
 *   b u32 bytes  bytes
 *   t u32 items  tuple
 *   l u32 items  list
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
