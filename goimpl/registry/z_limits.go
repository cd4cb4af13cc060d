// Code generated from limits.tsv by gen; DO NOT EDIT.

package registry

// Limits.
const (
	MaxPlaintext = 16384 // Longest content of a record, in bytes (RFC 8446, 5.1).
	MaxHostName  = 255   // Longest server name, in bytes (OpenSSL's TLSEXT_MAXLEN_host_name; RFC 6066, 3 allows more).
	MinProcs     = 32    // Processors (GOMAXPROCS) the engine starts with: a call from C must find a free one, or it waits for the scheduler.
	MaxProcs     = 1024  // Processors the engine has at most.
	GCPercent    = 400   // GOGC: the live heap is small, and a collection is the longest pause a call can meet.
)
