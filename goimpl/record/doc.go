// Package record is the record layer (RFC 8446, 5): headers, fragments,
// sequence numbers and the protected halves of a connection. It moves bytes
// between buffers that belong to the caller and knows nothing of handshakes.
package record
