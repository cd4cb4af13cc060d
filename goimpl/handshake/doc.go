// Package handshake is the TLS handshake as states that are plain values.
//
// Each point of the protocol is one unexported struct, named after what it
// waits for. Step consumes one handshake message (or one answer of the
// application) and returns the next state; what must happen outside (send a
// message, change keys, tell the application) is appended to Flow.Effects, and
// the connection carries it out. A state that does not carry a thing cannot
// misuse it: connected states can only be built from a checked Finished.
//
// table.go is the map: a row per state with its number, its name, what it
// waits for, which messages it takes and what may follow. machine.go holds
// every input against it. NewClient and NewServer start a handshake, Freeze
// and Thaw turn any state into bytes and back. docs/HANDSHAKE.md is the tour.
//
// The package knows nothing of records. It is TLS 1.0 to 1.3 (RFC 2246, 4346,
// 5246 and 8446); *12_*.go are the states before TLS 1.3, hello_*.go those of all.
package handshake
