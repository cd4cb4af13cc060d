/* transport_bio.c: a connection over two MemoryBIOs.
 *
 * Before the GIL is let go, the bytes of both are taken out and become the
 * connection's own buffers: records are opened where they lie, and sealed
 * behind what waits in the outgoing one. Afterwards they are put back, before
 * anything that another thread has written meanwhile.
 */
#include "buffer.h"
#include "conn.h"
#include "membio.h"

static int open_bio(ConnObject *c, struct call *call, int line)
{
	(void)c;
	(void)call;
	(void)line;
	return 0;
}

static enum flow reopen(ConnObject *c, struct call *call)
{
	(void)c;
	(void)call;
	return FLOW_OK;
}

/* Adds the bytes of *from to those of *to. If there is no memory for that they
 * stay where they are. */
static void join(struct buffer *to, struct buffer *from)
{
	struct buffer rest = *from;

	*from = (struct buffer){NULL, 0, 0, 0};
	if (buffer_len(to) == 0) {
		buffer_free(to);
		*to = rest;
	} else if (buffer_append(to, rest.p + rest.start, buffer_len(&rest)) == 0) {
		buffer_free(&rest);
	} else {
		*from = rest;
	}
}

static void begin(ConnObject *c, struct call *call)
{
	join(&c->in, &c->incoming->data);
	call->eof = c->incoming->eof_written;
	join(&c->out, &c->outgoing->data);
}

static void put_back(struct buffer *own, BioObject *bio)
{
	join(own, &bio->data);
	if (buffer_len(&bio->data) > 0)
		return; /* no memory: the connection keeps its part until next time */
	buffer_free(&bio->data);
	bio->data = *own;
	*own = (struct buffer){NULL, 0, 0, 0};
	buffer_trim(&bio->data);
}

/* Half a record stays with the connection, as with OpenSSL, which has read it. */
static void end(ConnObject *c, struct call *call)
{
	conn_lock(c);
	if (call->want != PYSSL_WANT_READ)
		put_back(&c->in, c->incoming);
	put_back(&c->out, c->outgoing);
	conn_unlock(c);
}

/* Everything there was is in already. */
static enum flow fill(ConnObject *c, struct call *call)
{
	(void)c;
	return call->eof ? FLOW_EOF : FLOW_NEEDS_READ;
}

static enum flow drain(ConnObject *c, struct call *call)
{
	(void)c;
	(void)call;
	return FLOW_OK;
}

static enum flow settle(ConnObject *c, struct call *call, size_t used, int partial)
{
	(void)call;
	(void)partial;
	buffer_take(&c->in, used);
	return FLOW_OK;
}

static enum flow wait_for(ConnObject *c, struct call *call, enum flow why)
{
	(void)c;
	(void)call;
	return why; /* not reached: a call on MemoryBIOs is never blocking */
}

const struct transport bio_transport = {
	.open = open_bio, .reopen = reopen, .begin = begin, .end = end,
	.fill = fill, .drain = drain, .settle = settle, .wait = wait_for,
};
