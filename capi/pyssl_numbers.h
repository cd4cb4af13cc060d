/* Code generated from settings.tsv, facts.tsv, limits.tsv and constants.tsv by gen; DO NOT EDIT. */
#ifndef PYSSL_NUMBERS_H
#define PYSSL_NUMBERS_H

/* What a context can be told. g: can be read, s: can be set; bytes: a byte string. */
enum pyssl_setting {
	PYSSL_CTX_PROTOCOL = 1, /* g: The PROTOCOL_* constant the context was made for. */
	PYSSL_CTX_MIN_VERSION = 2, /* gs: The lowest version to speak, as a TLSVersion; -2 is MINIMUM_SUPPORTED. */
	PYSSL_CTX_MAX_VERSION = 3, /* gs: The highest version to speak, as a TLSVersion; -1 is MAXIMUM_SUPPORTED. */
	PYSSL_CTX_OPTIONS = 4, /* gs: OP_* flags. */
	PYSSL_CTX_VERIFY_MODE = 5, /* gs: CERT_NONE, CERT_OPTIONAL or CERT_REQUIRED; not CERT_NONE while check_hostname is on. */
	PYSSL_CTX_VERIFY_FLAGS = 6, /* gs: VERIFY_* flags. */
	PYSSL_CTX_HOST_FLAGS = 7, /* gs: HOSTFLAG_* flags. */
	PYSSL_CTX_CHECK_HOSTNAME = 8, /* gs: Whether the certificate must be for server_hostname; turns CERT_NONE into CERT_REQUIRED. */
	PYSSL_CTX_NUM_TICKETS = 9, /* gs: Control the number of TLSv1.3 session tickets */
	PYSSL_CTX_SECURITY_LEVEL = 10, /* g: The current security level */
	PYSSL_CTX_POST_HANDSHAKE_AUTH = 11, /* gs: Whether a client lets a TLS 1.3 server ask for its certificate later. */
	PYSSL_CTX_REQUIRE_OCSP = 12, /* gs: Whether a client demands a good stapled OCSP response (RFC 6066, 8); without one the handshake fails with verify_code 73 (none), 74 (not verified, or not current), 75 (unknown certificate) or 23 (revoked). */
	PYSSL_CTX_ASK_CLIENT_HELLO = 13, /* gs: An sni_callback is there: a server stops after the ClientHello and asks. */
	PYSSL_CTX_NOTE_KEYS = 14, /* gs: Key log events are wanted. */
	PYSSL_CTX_NOTE_MESSAGES = 15, /* gs: Message events are wanted (_msg_callback). */
	PYSSL_CTX_RECORD_SIZE_LIMIT = 16, /* gs: The longest record content this end asks its peer for (RFC 8449): 64 to 16385 bytes, in TLS 1.3 with the byte of the type; 0: a client does not ask. */
	PYSSL_CTX_ASK_PSK = 17, /* gs: A psk_client_callback or psk_server_callback is there: the engine asks for the key. */
	PYSSL_CTX_MAX_FRAGMENT_LENGTH = 18, /* gs: The longest record content for both directions that a client asks its server for (RFC 6066, 4): 512, 1024, 2048 or 4096 bytes; 0: it does not ask. */
	PYSSL_CTX_CIPHERS = 32, /* bytes: A cipher string; SSLError NO_CIPHER_MATCH. */
	PYSSL_CTX_ALPN = 33, /* bytes: Protocols in wire form: each with a length byte. */
	PYSSL_CTX_GROUP = 34, /* bytes: One key exchange group by name (set_ecdh_curve); ValueError if unknown. */
	PYSSL_CTX_CERT_DIR = 35, /* bytes: One more hashed directory (capath). */
	PYSSL_CTX_CA_FILE = 36, /* bytes: Contents of a cafile: PEM, all or nothing; CRLs too. */
	PYSSL_CTX_CA_PEM = 37, /* bytes: cadata as text. */
	PYSSL_CTX_CA_DER = 38, /* bytes: cadata as bytes: certificates one behind the other. */
	PYSSL_CTX_CA_FILE_LAZY = 39, /* bytes: As CA_FILE for the system's own bundle: parsed when needed, errors ignored. */
	PYSSL_CTX_DH_PARAMS = 40, /* bytes: Contents of a PEM file with DH PARAMETERS. */
	PYSSL_CTX_OCSP_RESPONSE = 41, /* bytes: The OCSP response (DER) to staple for the identity last loaded; empty: none. */
	PYSSL_CTX_NPN = 42, /* bytes: Protocols of next_protocol_negotiation in wire form: each with a length byte. */
	PYSSL_CTX_PSK_HINT = 43, /* bytes: What a server tells clients that look for the right pre-shared key (RFC 4279, 2). */
	PYSSL_CTX_GROUPS = 48, /* bytes: Key exchange groups by name, "name:name" (set_groups); ValueError if unknown. */
	PYSSL_CTX_CIPHERSUITES = 49, /* bytes: Suites of TLS 1.3 by name, "name:name" (set_ciphersuites); ValueError if none is known. */
	PYSSL_CTX_SIGALGS = 50, /* bytes: Signature schemes (set_server_sigalgs); ValueError if unknown. */
	PYSSL_CTX_CLIENT_SIGALGS = 51, /* bytes: Signature schemes where a client proves itself (set_client_sigalgs); ValueError if unknown. */
};

/* What a context (CTX), a connection (CONN) or a session tells. */
enum pyssl_fact {
	PYSSL_CTX_STORE_X509 = 64, /* int: Certificates in the store. */
	PYSSL_CTX_STORE_CRL = 65, /* int: CRLs in the store. */
	PYSSL_CTX_STORE_CA = 66, /* int: CA certificates in the store. */
	PYSSL_CTX_STAT_NUMBER = 67, /* int: Sessions in the cache now. */
	PYSSL_CTX_STAT_CONNECT = 68, /* int: Client handshakes begun. */
	PYSSL_CTX_STAT_CONNECT_GOOD = 69, /* int: Client handshakes completed. */
	PYSSL_CTX_STAT_CONNECT_RENEGOTIATE = 70, /* int: Client renegotiations. */
	PYSSL_CTX_STAT_ACCEPT = 71, /* int: Server handshakes begun. */
	PYSSL_CTX_STAT_ACCEPT_GOOD = 72, /* int: Server handshakes completed. */
	PYSSL_CTX_STAT_ACCEPT_RENEGOTIATE = 73, /* int: Server renegotiations. */
	PYSSL_CTX_STAT_HITS = 74, /* int: Sessions resumed. */
	PYSSL_CTX_STAT_MISSES = 75, /* int: Sessions not resumed although offered. */
	PYSSL_CTX_STAT_TIMEOUTS = 76, /* int: Sessions found but too old. */
	PYSSL_CTX_STAT_CACHE_FULL = 77, /* int: Sessions put out of the full cache. */
	PYSSL_CTX_CIPHER_LIST = 78, /* bytes: get_ciphers(): suite numbers, two bytes each, big endian. */
	PYSSL_CTX_CA_CERTS = 79, /* list: get_ca_certs(): DER. */
	PYSSL_CTX_FAST_RSA = 80, /* int: RSA private-key operations are done by assembly on this CPU. */
	PYSSL_CTX_FAST_AES_GCM = 81, /* int: AES-GCM is. */
	PYSSL_CONN_VERSION = 96, /* int: The TLS version in use; none before the handshake. */
	PYSSL_CONN_SUITE = 97, /* int: The cipher suite in use; none before the handshake. */
	PYSSL_CONN_GROUP = 98, /* int: Name of the key exchange group, or None. */
	PYSSL_CONN_PEER_SCHEME = 99, /* int: Number of the signature scheme of the peer's proof, or None. */
	PYSSL_CONN_LOCAL_SCHEME = 100, /* int: Signature scheme of this end's proof; 0: none. */
	PYSSL_CONN_HANDSHAKEN = 101, /* int: 1: the handshake is complete. */
	PYSSL_CONN_RESUMED = 102, /* int: Was the client session reused during handshake? */
	PYSSL_CONN_RETRIED = 103, /* int: 1: a HelloRetryRequest was needed. */
	PYSSL_CONN_PENDING = 104, /* int: Returns the number of already decrypted bytes available for read, pending on the connection. */
	PYSSL_CONN_CLOSED = 105, /* int: Bit 0: close_notify sent, bit 1: received. */
	PYSSL_CONN_VERIFY_CODE = 106, /* int: X509_V_* result of the peer's chain. */
	PYSSL_CONN_VERIFY_MODE = 107, /* int: CERT_* of the configuration in force. */
	PYSSL_CONN_PEER_CHAIN = 108, /* list: The peer's certificates as it sent them, leaf first. */
	PYSSL_CONN_VERIFIED_CHAIN = 109, /* list: The chain that was verified, leaf to anchor. */
	PYSSL_CONN_ALPN = 110, /* bytes: The protocol that was agreed on (RFC 7301), or None. */
	PYSSL_CONN_SERVER_NAME = 111, /* bytes: What the client asked for. */
	PYSSL_CONN_SHARED_SUITES = 114, /* bytes: Suites that both ends have, in the client's order. */
	PYSSL_CONN_OCSP_RESPONSE = 115, /* bytes: The peer's stapled OCSPResponse (DER), or None. */
	PYSSL_CONN_NPN = 116, /* bytes: The protocol chosen by next_protocol_negotiation (TLS 1.2 and before), or None. */
	PYSSL_CONN_SERVER_SIGALG = 120, /* int: Name of the signature scheme the server has proved itself with, or None. */
	PYSSL_CONN_CLIENT_SIGALG = 121, /* int: Name of the signature scheme the client has proved itself with, or None. */
	PYSSL_CONN_TLS_UNIQUE = 122, /* bytes: The channel binding tls-unique (RFC 5929); empty where there is none. */
	PYSSL_SESSION_TIME = 160, /* int: Session creation time (seconds since epoch). */
	PYSSL_SESSION_TIMEOUT = 161, /* int: Session timeout (delta in seconds). */
	PYSSL_SESSION_LIFETIME_HINT = 162, /* int: Ticket life time hint. */
	PYSSL_SESSION_HAS_TICKET = 163, /* int: Does the session contain a ticket? */
	PYSSL_SESSION_ID = 164, /* bytes: Session id */
	PYSSL_SESSION_BYTES = 165, /* bytes: The whole session, for keeping elsewhere; secret. */
};

/* Limits that the engine and its callers keep to. */
#define PYSSL_MAX_PLAINTEXT 16384 /* Longest content of a record, in bytes (RFC 8446, 5.1). */
#define PYSSL_MAX_HOST_NAME 255 /* Longest server name, in bytes (OpenSSL's TLSEXT_MAXLEN_host_name; RFC 6066, 3 allows more). */
#define PYSSL_MIN_PROCS 32 /* Processors (GOMAXPROCS) the engine starts with: a call from C must find a free one, or it waits for the scheduler. */
#define PYSSL_MAX_PROCS 1024 /* Processors the engine has at most. */
#define PYSSL_GC_PERCENT 400 /* GOGC: the live heap is small, and a collection is the longest pause a call can meet. */

/* The integers of _ssl (constants.tsv). */
#define PYSSL_SSL_ERROR_EOF 8
#define PYSSL_SSL_ERROR_INVALID_ERROR_CODE 10
#define PYSSL_SSL_ERROR_SSL 1
#define PYSSL_SSL_ERROR_SYSCALL 5
#define PYSSL_SSL_ERROR_WANT_CONNECT 7
#define PYSSL_SSL_ERROR_WANT_READ 2
#define PYSSL_SSL_ERROR_WANT_WRITE 3
#define PYSSL_SSL_ERROR_WANT_X509_LOOKUP 4
#define PYSSL_SSL_ERROR_ZERO_RETURN 6
#define PYSSL_CERT_NONE 0
#define PYSSL_CERT_OPTIONAL 1
#define PYSSL_CERT_REQUIRED 2
#define PYSSL_VERIFY_ALLOW_PROXY_CERTS 0x40
#define PYSSL_VERIFY_CRL_CHECK_CHAIN 0xC
#define PYSSL_VERIFY_CRL_CHECK_LEAF 0x4
#define PYSSL_VERIFY_DEFAULT 0x0
#define PYSSL_VERIFY_X509_PARTIAL_CHAIN 0x80000
#define PYSSL_VERIFY_X509_STRICT 0x20
#define PYSSL_VERIFY_X509_TRUSTED_FIRST 0x8000
#define PYSSL_HOSTFLAG_ALWAYS_CHECK_SUBJECT 0x1
#define PYSSL_HOSTFLAG_MULTI_LABEL_WILDCARDS 0x8
#define PYSSL_HOSTFLAG_NEVER_CHECK_SUBJECT 0x20
#define PYSSL_HOSTFLAG_NO_PARTIAL_WILDCARDS 0x4
#define PYSSL_HOSTFLAG_NO_WILDCARDS 0x2
#define PYSSL_HOSTFLAG_SINGLE_LABEL_SUBDOMAINS 0x10
#define PYSSL_PROTOCOL_SSLv23 2
#define PYSSL_PROTOCOL_TLS 2
#define PYSSL_PROTOCOL_TLS_CLIENT 16
#define PYSSL_PROTOCOL_TLS_SERVER 17
#define PYSSL_PROTOCOL_TLSv1 3
#define PYSSL_PROTOCOL_TLSv1_1 4
#define PYSSL_PROTOCOL_TLSv1_2 5
#define PYSSL_PROTO_MAXIMUM_SUPPORTED -1
#define PYSSL_PROTO_MINIMUM_SUPPORTED -2
#define PYSSL_PROTO_SSLv3 768
#define PYSSL_PROTO_TLSv1 769
#define PYSSL_PROTO_TLSv1_1 770
#define PYSSL_PROTO_TLSv1_2 771
#define PYSSL_PROTO_TLSv1_3 772
#define PYSSL_OP_ALL 0x80000050
#define PYSSL_OP_CIPHER_SERVER_PREFERENCE 0x400000
#define PYSSL_OP_ENABLE_KTLS 0x8
#define PYSSL_OP_ENABLE_MIDDLEBOX_COMPAT 0x100000
#define PYSSL_OP_IGNORE_UNEXPECTED_EOF 0x80
#define PYSSL_OP_LEGACY_SERVER_CONNECT 0x4
#define PYSSL_OP_NO_COMPRESSION 0x20000
#define PYSSL_OP_NO_RENEGOTIATION 0x40000000
#define PYSSL_OP_NO_SSLv2 0x0
#define PYSSL_OP_NO_SSLv3 0x2000000
#define PYSSL_OP_NO_TICKET 0x4000
#define PYSSL_OP_NO_TLSv1 0x4000000
#define PYSSL_OP_NO_TLSv1_1 0x10000000
#define PYSSL_OP_NO_TLSv1_2 0x8000000
#define PYSSL_OP_NO_TLSv1_3 0x20000000
#define PYSSL_OP_SINGLE_DH_USE 0x0
#define PYSSL_OP_SINGLE_ECDH_USE 0x0
#define PYSSL_ENCODING_DER 2
#define PYSSL_ENCODING_PEM 1
#define PYSSL_HAS_SNI 1
#define PYSSL_HAS_ECDH 1
#define PYSSL_HAS_ALPN 1
#define PYSSL_HAS_NPN 0
#define PYSSL_HAS_SSLv2 0
#define PYSSL_HAS_SSLv3 0
#define PYSSL_HAS_TLSv1 1
#define PYSSL_HAS_TLSv1_1 1
#define PYSSL_HAS_TLSv1_2 1
#define PYSSL_HAS_TLSv1_3 1
#define PYSSL_HAS_TLS_UNIQUE 1
#define PYSSL_HAS_PSK 1
#define PYSSL_HAS_PHA 1
#define PYSSL_HAS_PSK_TLS13 1

#endif
