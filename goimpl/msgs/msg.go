package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// HeaderLen is the length of a handshake message's header: type and length (RFC 8446, 4).
const HeaderLen = 4

// Header puts the header of a message of type t in front of its body.
func Header(t registry.MsgType, body []byte) []byte {
	return build(t, len(body), func(b *wire.Builder) { b.Bytes(body) })
}

// Split takes a whole message, as the Reassembler or Marshal returns it, apart.
// A message shorter than its header reads as an empty HelloRequest.
func Split(message []byte) (t registry.MsgType, body []byte) {
	if len(message) < HeaderLen {
		return registry.MsgHelloRequest, nil
	}
	return registry.MsgType(message[0]), message[HeaderLen:]
}

// build makes a whole message of what body appends; size is a guess at the body's length.
func build(t registry.MsgType, size int, body func(b *wire.Builder)) []byte {
	b := wire.NewBuilder(HeaderLen + size)
	b.U8(uint8(t))
	b.Prefix24(func() { body(b) })
	return b.Out()
}

// lengthMismatch is OpenSSL's word for a message whose lengths do not add up.
func lengthMismatch() *tlserr.Error { return tlserr.New(registry.LengthMismatch) }
