// Package msgs turns handshake messages into structs and back (RFC 8446, 4).
//
// There is one file per message, with its Parse and its Marshal side by side.
// Parse takes the message's body, without the four-byte header, and is strict:
// every length must be exact, every list must hold what the RFC's presentation
// language demands, no extension may stand twice. Marshal returns the whole
// message, header included. Byte strings of a parsed message alias the input.
//
// What a message says is checked here; whether it may be said at this point of
// this handshake (was the extension offered, is the group one of ours) is left to the
// handshake. Extensions that are not known are listed in the
// message's Extensions field and otherwise ignored, as RFC 8701 wants it.
//
// Marshal trusts its caller: a field too long for its length prefix is a
// broken promise of this program and panics.
package msgs
