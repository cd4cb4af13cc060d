// Package kx is key exchange: from a named group to a shared secret (RFC 8446,
// 4.2.8 and 7.4).
//
// A client calls Generate, sends the share and keeps the private bytes; the
// server answers with Respond; the client ends with Complete. Private keys are
// plain bytes, so that a client that waits for the server can be frozen. A
// group belongs to a family, one file each; adding a group is a row in
// familyOf.
package kx

import (
	"crypto/ecdh"
	"io"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// family is how the groups of one kind exchange keys. See the functions of
// the same names for arguments and results.
type family interface {
	generate(rand io.Reader) (private, share []byte, err *tlserr.Error)
	respond(peerShare []byte, rand io.Reader) (share, secret []byte, err *tlserr.Error)
	complete(private, peerShare []byte) (secret []byte, err *tlserr.Error)
}

// familyOf is where a group is turned into its code; nil if it has none.
func familyOf(g registry.Group) family {
	switch g {
	case registry.GroupX25519MLKEM768:
		return hybrid{}
	case registry.GroupX25519:
		return montgomery{}
	case registry.GroupP256:
		return nist{ecdh.P256(), 32, 0xFF}
	case registry.GroupP384:
		return nist{ecdh.P384(), 48, 0xFF}
	case registry.GroupP521:
		return nist{ecdh.P521(), 66, 0x01}
	}
	return nil
}

// Supported reports whether the engine can exchange keys in g.
func Supported(g registry.Group) bool { return familyOf(g) != nil }

// Generate makes the client's key: its private part, which the caller keeps
// and wipes, and the share to send (KeyShareEntry.key_exchange).
func Generate(g registry.Group, rand io.Reader) (private, share []byte, err *tlserr.Error) {
	f := familyOf(g)
	if f == nil {
		return nil, nil, unsupported(g)
	}
	return f.generate(rand)
}

// Respond is the server's part in one step: it answers the client's share with
// its own and knows the shared secret. A share that is no key of g, or leads
// to a secret anyone knows, is BadKeyShare.
func Respond(g registry.Group, peerShare []byte, rand io.Reader) (share, secret []byte, err *tlserr.Error) {
	f := familyOf(g)
	if f == nil {
		return nil, nil, unsupported(g)
	}
	return f.respond(peerShare, rand)
}

// Complete is the client's end: the shared secret of its private part and the
// server's share. Errors are as with Respond; a private part that Generate
// did not make for g is an internal error.
func Complete(g registry.Group, private, peerShare []byte) (secret []byte, err *tlserr.Error) {
	f := familyOf(g)
	if f == nil {
		return nil, unsupported(g)
	}
	return f.complete(private, peerShare)
}

// unsupported is our own mistake: negotiation offers supported groups only.
func unsupported(g registry.Group) *tlserr.Error {
	return tlserr.Newf(registry.ErrInternalError, "no key exchange in group %v", g)
}

func badShare() *tlserr.Error { return tlserr.New(registry.BadKeyShare) }

func badPrivate() *tlserr.Error {
	return tlserr.Newf(registry.ErrInternalError, "not a private key of the group")
}

// random returns n bytes of rand.
func random(rand io.Reader, n int) ([]byte, *tlserr.Error) {
	b := make([]byte, n)
	if _, err := io.ReadFull(rand, b); err != nil {
		clear(b)
		return nil, tlserr.Newf(registry.ErrInternalError, "no randomness: %v", err)
	}
	return b, nil
}
