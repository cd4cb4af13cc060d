//go:build purego

package conn_test

// x/crypto's ChaCha20-Poly1305 without assembly allocates for each record.
const chachaAllocates = true
