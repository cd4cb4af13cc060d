package msgs

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// HelloRequest asks a client for a new handshake (RFC 5246, 7.4.1.1).
type HelloRequest struct{}

// ParseHelloRequest reads the message from its body, which is empty.
func ParseHelloRequest(body []byte) (*HelloRequest, *tlserr.Error) {
	if len(body) > 0 {
		return nil, tlserr.New(registry.BadHelloRequest)
	}
	return &HelloRequest{}, nil
}

// Marshal returns the message.
func (*HelloRequest) Marshal() []byte { return Header(registry.MsgHelloRequest, nil) }

// ServerHelloDone ends a server's first flight before TLS 1.3 (RFC 5246, 7.4.5).
type ServerHelloDone struct{}

// ParseServerHelloDone reads the message from its body, which is empty.
func ParseServerHelloDone(body []byte) (*ServerHelloDone, *tlserr.Error) {
	return &ServerHelloDone{}, empty(body)
}

// Marshal returns the message.
func (*ServerHelloDone) Marshal() []byte { return Header(registry.MsgServerHelloDone, nil) }

func empty(body []byte) *tlserr.Error {
	if len(body) != 0 {
		return lengthMismatch()
	}
	return nil
}
