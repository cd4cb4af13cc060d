// Code generated from limits.tsv by gen; DO NOT EDIT.

package registry

// Sizes, in bytes.
const (
	MaxPlaintext = 16384 // Longest content of a record (RFC 8446, 5.1).
	MaxHostName  = 255   // Longest server name (OpenSSL's TLSEXT_MAXLEN_host_name; RFC 6066, 3 allows more).
)
