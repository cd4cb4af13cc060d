/* smoke.c: drives libpyssl.so through its header, as the extension does.
 * usage: smoke libpyssl.so identity.pem [rounds]
 * It prints what fails and exits with 1, or with 0 in silence; with rounds, it
 * prints what a call costs. */
#include "../pyssl.h"
#include "../pyssl_tables.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static struct {
#define FIELD(ret, name, params) ret (*name) params;
	PYSSL_EXPORTS(FIELD)
} go;

static int bad;
static pyssl_error err;

#define CHECK(cond)                                                                                        \
	do {                                                                                               \
		if (!(cond)) {                                                                             \
			fprintf(stderr, "%s:%d: %s (kind %d, reason %d, %s)\n", __FILE__, __LINE__, #cond, \
			        err.kind, err.reason, err.detail);                                         \
			bad = 1;                                                                           \
		}                                                                                          \
	} while (0)

static void load(const char *path)
{
	void *lib = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (lib == NULL) {
		fprintf(stderr, "%s\n", dlerror());
		exit(1);
	}
#define FIND(ret, name, params) \
	if ((*(void **)&go.name = dlsym(lib, #name)) == NULL) { fprintf(stderr, "no %s\n", #name); exit(1); }
	PYSSL_EXPORTS(FIND)
}

static pyssl_in *text(const char *s) { return (pyssl_in *)s; }

/* One end of a connection in memory. */
struct end {
	pyssl_handle h;
	uint8_t in[1 << 17], out[1 << 17];
	size_t waiting; /* of in */
	pyssl_io io;
};

static struct end client, server;

static int32_t step(struct end *e, struct end *peer, int32_t op, void *data, size_t n)
{
	int32_t want;
	e->io = (pyssl_io){.wire = e->in, .wire_len = e->waiting, .send = e->out, .send_cap = sizeof e->out,
	                   .data = data, .data_len = n, .now = (int64_t)time(NULL)};
	want = go.pyssl_conn_step(e->h, op, &e->io, &err);
	e->waiting -= e->io.wire_used;
	memmove(e->in, e->in + e->io.wire_used, e->waiting);
	memcpy(peer->in + peer->waiting, e->out, e->io.send_len);
	peer->waiting += e->io.send_len;
	return want;
}

static int64_t fact(pyssl_handle h, int32_t id)
{
	int64_t v = -99;
	CHECK(go.pyssl_get_int(h, id, &v, &err) == PYSSL_DONE);
	return v;
}

static void bad_calls(pyssl_handle ctx)
{
	int64_t v;
	size_t need;
	uint8_t b[4];

	CHECK(go.pyssl_ctx_new(99, 0x030d, &err) == 0 && err.kind == PYSSL_E_VALUE && err.has_detail);
	CHECK(strcmp(err.detail, "invalid or unsupported protocol version 99") == 0);
	CHECK(go.pyssl_ctx_set_int(ctx, PYSSL_CTX_VERIFY_MODE, 0, &err) == PYSSL_ERROR && err.kind == PYSSL_E_VALUE);
	CHECK(go.pyssl_ctx_set_int(ctx, 999, 0, &err) == PYSSL_ERROR && err.kind == PYSSL_E_VALUE);
	CHECK(go.pyssl_ctx_get_int(ctx, 0, &v, &err) == PYSSL_ERROR);
	CHECK(go.pyssl_ctx_get_int(12345, PYSSL_CTX_OPTIONS, &v, &err) == PYSSL_ERROR && err.kind == PYSSL_E_VALUE);
	CHECK(go.pyssl_ctx_set_bytes(ctx, PYSSL_CTX_CIPHERS, text("nonsense"), 8, &err) == PYSSL_ERROR &&
	      err.kind == PYSSL_E_SSL && err.reason == PYSSL_R_NO_CIPHER_MATCH && err.has_detail);
	CHECK(strcmp(err.detail, "No cipher can be selected.") == 0);
	CHECK(go.pyssl_ctx_set_bytes(ctx, PYSSL_CTX_CA_PEM, text("foo"), 3, &err) == PYSSL_ERROR &&
	      err.kind == PYSSL_E_SSL && pyssl_reasons[err.reason].lib == 0 && !err.has_detail);
	CHECK(go.pyssl_ctx_set_bytes(ctx, PYSSL_CTX_CA_PEM, NULL, 0, &err) == PYSSL_ERROR && err.kind == PYSSL_E_VALUE);
	CHECK(go.pyssl_get_bytes(ctx, PYSSL_CTX_CIPHER_LIST, 0, b, sizeof b, &need, &err) == PYSSL_ERROR &&
	      err.kind == PYSSL_E_SPACE && need > 4);
	CHECK(go.pyssl_get_bytes(ctx, PYSSL_CTX_CA_CERTS, 7, b, sizeof b, &need, &err) == PYSSL_ERROR &&
	      err.kind == PYSSL_E_END);
	CHECK(go.pyssl_get_bytes(ctx, PYSSL_CTX_CIPHERS, 0, b, sizeof b, &need, &err) == PYSSL_ERROR && err.kind == PYSSL_E_VALUE);
	CHECK(go.pyssl_get_int(ctx, PYSSL_CTX_CIPHER_LIST, &v, &err) == PYSSL_ERROR && err.kind == PYSSL_E_VALUE);
	CHECK(go.pyssl_get_int(ctx, PYSSL_CTX_STORE_CA + 256, &v, &err) == PYSSL_ERROR && err.kind == PYSSL_E_VALUE);
	CHECK(go.pyssl_ctx_set_int(ctx, PYSSL_CTX_OPTIONS + 256, 0, &err) == PYSSL_ERROR && err.kind == PYSSL_E_VALUE);
	CHECK(go.pyssl_get_bytes(ctx, PYSSL_CONN_ALPN, 0, b, sizeof b, &need, &err) == PYSSL_ERROR);
	CHECK(go.pyssl_conn_new(ctx, 1, NULL, 0, 0, &err) == 0 && pyssl_reasons[err.reason].lib == 0);
	CHECK(go.pyssl_session_load(text("junk"), 4, &err) == 0 && err.kind == PYSSL_E_SSL);
	/* A null buffer with a length breaks the rules; it must not break the process. */
	CHECK(go.pyssl_ctx_set_bytes(ctx, PYSSL_CTX_CA_PEM, NULL, 5, &err) == PYSSL_ERROR &&
	      err.kind == PYSSL_E_SSL && err.reason == PYSSL_R_SSL_ERR_R_INTERNAL_ERROR);
	/* Words longer than the field are cut between characters. */
	char name[700];
	memset(name, 'x', sizeof name);
	for (size_t i = 0; i + 1 < sizeof name; i += 2)
		memcpy(name + i, "\xC3\xA9", 2);
	CHECK(go.pyssl_ctx_set_bytes(ctx, PYSSL_CTX_GROUP, text(name), sizeof name, &err) == PYSSL_ERROR);
	CHECK(strlen(err.detail) >= sizeof err.detail - 2 && (uint8_t)err.detail[strlen(err.detail) - 1] == 0xA9);
}

/* Takes every event and returns the new sessions' first handle; *lines counts key log lines. */
static pyssl_handle drain(pyssl_handle h, int *lines, int *done)
{
	pyssl_handle first = 0;
	pyssl_event ev;
	uint8_t buf[4096];
	size_t need;
	int32_t got;

	while ((got = go.pyssl_conn_event(h, &ev, buf, sizeof buf, &need, &err)) == 1) {
		if (ev.kind == PYSSL_EV_KEYLOG) {
			++*lines;
			CHECK(ev.random_len == 32 && ev.data_len >= 32 && ev.name_len > 5);
		}
		*done += ev.kind == PYSSL_EV_HANDSHAKEN;
		if (ev.kind == PYSSL_EV_SESSION) {
			CHECK(ev.session > 0);
			if (first == 0)
				first = ev.session;
			else
				go.pyssl_free(ev.session);
		}
	}
	CHECK(got == 0);
	return first;
}

static void shake_hands(int resumed)
{
	pyssl_event ev;
	uint8_t buf[64];
	size_t need;

	CHECK(step(&client, &server, PYSSL_HANDSHAKE, NULL, 0) == PYSSL_WANT_READ && client.io.need >= 1);
	CHECK(step(&server, &client, PYSSL_HANDSHAKE, NULL, 0) == PYSSL_WANT_ANSWER);
	CHECK(go.pyssl_conn_event(server.h, &ev, NULL, 0, &need, &err) == PYSSL_ERROR && err.kind == PYSSL_E_SPACE && need == 9);
	CHECK(go.pyssl_conn_event(server.h, &ev, buf, sizeof buf, &need, &err) == 1 && ev.kind == PYSSL_EV_CLIENT_HELLO);
	CHECK(ev.has_name && ev.name_len == 9 && memcmp(buf, "localhost", 9) == 0);
	CHECK(go.pyssl_conn_answer(server.h, 0, -1, &err) == PYSSL_DONE);
	CHECK(step(&server, &client, PYSSL_HANDSHAKE, NULL, 0) == PYSSL_WANT_READ);
	CHECK(step(&client, &server, PYSSL_HANDSHAKE, NULL, 0) == PYSSL_DONE);
	CHECK(step(&server, &client, PYSSL_HANDSHAKE, NULL, 0) == PYSSL_DONE);
	CHECK(fact(client.h, PYSSL_CONN_HANDSHAKEN) == 1 && fact(server.h, PYSSL_CONN_HANDSHAKEN) == 1);
	CHECK(fact(client.h, PYSSL_CONN_VERSION) == 0x0304 && (fact(client.h, PYSSL_CONN_SUITE) >> 8) == 0x13);
	CHECK(fact(client.h, PYSSL_CONN_RESUMED) == resumed && fact(server.h, PYSSL_CONN_RESUMED) == resumed);
}

static void talk(void)
{
	uint8_t got[100], out[32], out2[32];

	CHECK(step(&server, &client, PYSSL_WRITE, "hello", 5) == PYSSL_DONE && server.io.data_done == 5);
	CHECK(step(&client, &server, PYSSL_READ, got, 3) == PYSSL_DONE && client.io.data_done == 3);
	CHECK(fact(client.h, PYSSL_CONN_PENDING) == 2);
	CHECK(step(&client, &server, PYSSL_READ, got + 3, 97) == PYSSL_DONE && client.io.data_done == 2);
	CHECK(memcmp(got, "hello", 5) == 0);
	CHECK(step(&client, &server, PYSSL_READ, got, 100) == PYSSL_WANT_READ);
	CHECK(step(&client, &server, 17, NULL, 0) == PYSSL_ERROR && err.kind == PYSSL_E_VALUE);
	CHECK(go.pyssl_conn_export(client.h, text("EXPERIMENTAL x"), 14, 0, NULL, 0, out, 32, &err) == PYSSL_DONE);
	CHECK(go.pyssl_conn_export(server.h, text("EXPERIMENTAL x"), 14, 0, NULL, 0, out2, 32, &err) == PYSSL_DONE);
	CHECK(memcmp(out, out2, 32) == 0);
}

static void certificates(const char *pem, size_t n)
{
	uint8_t der[4096], doc[8192], doc2[8192];
	size_t need, len, len2;

	CHECK(go.pyssl_get_bytes(client.h, PYSSL_CONN_PEER_CHAIN, 0, der, sizeof der, &need, &err) == PYSSL_DONE);
	CHECK(go.pyssl_cert_describe(0, der, need, doc, sizeof doc, &len, &err) == PYSSL_DONE && doc[0] == 'd');
	CHECK(go.pyssl_cert_describe(1, text(pem), n, doc2, sizeof doc2, &len2, &err) == PYSSL_DONE);
	CHECK(len == len2 && memcmp(doc, doc2, len) == 0);
	CHECK(go.pyssl_cert_subject(der, need, doc, sizeof doc, &len, &err) == PYSSL_DONE && len == 12 && memcmp(doc, "CN=localhost", 12) == 0);
	CHECK(go.pyssl_get_bytes(client.h, PYSSL_CONN_VERIFIED_CHAIN, 0, der, sizeof der, &need, &err) == PYSSL_DONE && need > 0);
	CHECK(go.pyssl_get_bytes(client.h, PYSSL_CONN_PEER_CHAIN, 9, der, sizeof der, &need, &err) == PYSSL_ERROR && err.kind == PYSSL_E_END);
	CHECK(go.pyssl_get_bytes(client.h, PYSSL_CONN_OCSP_RESPONSE, 0, NULL, 0, &need, &err) == PYSSL_DONE && need == 0);
}

/* A session goes through bytes and comes back under another handle. */
static pyssl_handle copy_session(pyssl_handle s)
{
	uint8_t bytes[16384], id[64], id2[64];
	size_t n, need, need2;
	int64_t v;
	pyssl_handle copy;

	CHECK(go.pyssl_get_bytes(s, PYSSL_SESSION_BYTES, 0, bytes, sizeof bytes, &n, &err) == PYSSL_DONE);
	copy = go.pyssl_session_load(bytes, n, &err);
	CHECK(copy > 0 && copy != s);
	CHECK(go.pyssl_get_bytes(s, PYSSL_SESSION_ID, 0, id, sizeof id, &need, &err) == PYSSL_DONE && need == 32);
	CHECK(go.pyssl_get_bytes(copy, PYSSL_SESSION_ID, 0, id2, sizeof id2, &need2, &err) == PYSSL_DONE);
	CHECK(need == need2 && memcmp(id, id2, need) == 0);
	CHECK(go.pyssl_get_int(copy, PYSSL_SESSION_HAS_TICKET, &v, &err) == PYSSL_DONE && v == 1);
	CHECK(go.pyssl_get_int(copy, PYSSL_SESSION_TIMEOUT, &v, &err) == PYSSL_DONE && v == 7200);
	return copy;
}

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void measure(long rounds)
{
	static uint8_t data[1 << 16], back[1 << 16];
	int64_t v;
	double t = now();

	for (long i = 0; i < rounds; i++)
		go.pyssl_get_int(client.h, PYSSL_CONN_PENDING, &v, &err);
	printf("get_int                 %6.0f ns\n", (now() - t) / (double)rounds);
	t = now();
	for (long i = 0; i < rounds; i++)
		step(&client, &server, PYSSL_READ, back, sizeof back);
	printf("step, nothing to read   %6.0f ns\n", (now() - t) / (double)rounds);
	for (size_t size = 100; size <= 16384; size += 16284) {
		t = now();
		for (long i = 0; i < rounds / 10; i++) {
			step(&server, &client, PYSSL_WRITE, data, size);
			step(&client, &server, PYSSL_READ, back, sizeof back);
		}
		printf("write and read %5zu B   %6.0f ns\n", size, (now() - t) / (double)(rounds / 10));
	}
}

int main(int argc, char **argv)
{
	static char pem[1 << 16];
	pyssl_handle cc, sc, session, copy, own;
	uint64_t hash;
	int64_t v, before;
	int lines = 0, done = 0;
	size_t n;
	FILE *f;

	if (argc < 3 || (f = fopen(argv[2], "rb")) == NULL)
		return 2;
	n = fread(pem, 1, sizeof pem, f);
	fclose(f);
	load(argv[1]);
	CHECK(go.pyssl_abi(&hash) == PYSSL_ABI && hash == PYSSL_TABLE_HASH);
	if (go.pyssl_start(64, 400, &err) != PYSSL_DONE) {
		fprintf(stderr, "%s\n", err.detail);
		return 1;
	}
	before = go.pyssl_live();

	cc = go.pyssl_ctx_new(16, 0x030d, &err);
	sc = go.pyssl_ctx_new(17, 0x030d, &err);
	CHECK(cc > 0 && sc > 0);
	bad_calls(cc);
	CHECK(go.pyssl_ctx_load_identity(sc, text(pem), n, text(pem), n, 0, NULL, 0, &err) == PYSSL_DONE);
	CHECK(go.pyssl_ctx_set_bytes(sc, PYSSL_CTX_OCSP_RESPONSE, NULL, 0, &err) == PYSSL_DONE);
	CHECK(go.pyssl_ctx_set_bytes(cc, PYSSL_CTX_CA_FILE, text(pem), n, &err) == 1);
	CHECK(go.pyssl_get_int(cc, PYSSL_CTX_STORE_CA, &v, &err) == PYSSL_DONE && v == 1);
	CHECK(go.pyssl_ctx_set_int(sc, PYSSL_CTX_ASK_CLIENT_HELLO, 1, &err) == PYSSL_DONE);
	CHECK(go.pyssl_ctx_set_int(cc, PYSSL_CTX_NOTE_KEYS, 1, &err) == PYSSL_DONE);

	client.h = go.pyssl_conn_new(cc, 0, text("localhost"), 9, 0, &err);
	server.h = go.pyssl_conn_new(sc, 1, NULL, 0, 0, &err);
	CHECK(client.h > 0 && server.h > 0);
	CHECK(go.pyssl_conn_session(client.h, &err) == 0);
	shake_hands(0);
	talk();
	certificates(pem, n);
	session = drain(client.h, &lines, &done);
	CHECK(session > 0 && lines == 5 && done == 1);
	own = go.pyssl_conn_session(client.h, &err);
	CHECK(own > 0);
	go.pyssl_free(own);
	if (argc > 3)
		measure(atol(argv[3]));
	CHECK(step(&client, &server, PYSSL_SHUTDOWN, NULL, 0) == PYSSL_CLOSED);
	CHECK(step(&server, &client, PYSSL_READ, pem, 1) == PYSSL_CLOSED);
	CHECK(step(&server, &client, PYSSL_SHUTDOWN, NULL, 0) == PYSSL_DONE);
	CHECK(fact(server.h, PYSSL_CONN_CLOSED) == 3);
	go.pyssl_free(client.h);
	go.pyssl_free(server.h);
	CHECK(go.pyssl_conn_step(client.h, PYSSL_READ, &client.io, &err) == PYSSL_ERROR && err.kind == PYSSL_E_VALUE);

	copy = copy_session(session);
	client.waiting = server.waiting = 0;
	client.h = go.pyssl_conn_new(cc, 0, text("localhost"), 9, 0, &err);
	server.h = go.pyssl_conn_new(sc, 1, NULL, 0, 0, &err);
	CHECK(go.pyssl_conn_set_session(client.h, copy, &err) == PYSSL_DONE);
	CHECK(go.pyssl_conn_set_ctx(server.h, sc, &err) == PYSSL_DONE);
	shake_hands(1);
	CHECK(go.pyssl_conn_set_session(client.h, session, &err) == PYSSL_ERROR);
	CHECK(go.pyssl_get_int(sc, PYSSL_CTX_STAT_HITS, &v, &err) == PYSSL_DONE && v == 1);

	go.pyssl_free(client.h);
	go.pyssl_free(server.h);
	go.pyssl_free(copy);
	go.pyssl_free(session);
	go.pyssl_free(cc);
	go.pyssl_free(sc);
	go.pyssl_free(sc);
	go.pyssl_free(0);
	CHECK(go.pyssl_live() == before);
	return bad;
}
