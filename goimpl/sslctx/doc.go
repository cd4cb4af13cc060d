// Package sslctx is the mutable context behind SSLContext: settings, trust,
// identities, ticket keys and counters, and the place connections are opened.
//
// Everything a handshake reads stands in an immutable config.Config. A setter
// clones it, changes the clone and swaps it in, so a connection keeps the
// settings it was opened with while the context moves on. What OpenSSL asks its
// context for at the moment of use is shared instead of copied: the trust
// store, the ticket keys, and whether there is an sni_callback or a key log.
//
// A Context is safe for concurrent use; a Conn is used by one thread at a time.
package sslctx
