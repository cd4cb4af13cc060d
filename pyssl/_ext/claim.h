/* claim.h: which process of a family goes on with a connection (claim.c) */
#ifndef PYSSL_CLAIM_H
#define PYSSL_CLAIM_H

#include "base.h"

/* A connection's share in the decision. */
struct claim {
	struct slab *slab; /* or NULL: there was no memory */
	unsigned index;    /* of its word there */
	uint32_t seen;     /* the word's value when this process, or an ancestor, took the connection last */
	uint32_t token;    /* of the process that has it, as far as is known here */
	int lost;          /* another process has it */
};

/* With the GIL or another lock of the caller's around all of them. */
void claim_begin(struct claim *claim);
void claim_end(struct claim *claim);

/* Before anything is sent or received: 1, or 0 if another process was first. */
int claim_take(struct claim *claim);

#endif
