// Package kx is key exchange: from a named group to a shared secret (RFC 8446,
// 4.2.8 and 7.4).
//
// A client calls Generate, sends the share and keeps the Key; the server
// answers with Respond; the client ends with Key.Complete. A Key is bytes, so
// that a client that waits for the server can be frozen, beside what the
// standard library made of them, so that nothing is computed twice. A group
// belongs to a family, one file each; adding a group is a row in familyOf.
package kx

import (
	"io"
	"slices"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Key is the private half of a key share: a client's, or a server's before TLS
// 1.3, where it sends its share first.
type Key struct {
	Group   registry.Group
	dh      *DH    // the group where it has no number, from GenerateDH; nil otherwise
	private []byte // as the group's family documents it; secret
	made    any    // what the family makes of private; nil once thawed
}

func (k *Key) family() family {
	if k.dh != nil {
		return finiteField{*k.dh, false}
	}
	return familyOf(k.Group)
}

// family is how the groups of one kind exchange keys.
type family interface {
	// generate makes a private key, as bytes and as what complete works with, and the share to send.
	generate(rand io.Reader) (private []byte, made any, share []byte, err *tlserr.Error)
	// make turns private bytes into what complete works with.
	make(private []byte) (made any, err *tlserr.Error)
	respond(peerShare []byte, rand io.Reader) (share, secret []byte, err *tlserr.Error)
	complete(made any, peerShare []byte) (secret []byte, err *tlserr.Error)
}

// familyOf is where a group is turned into its code; nil if it has none.
func familyOf(g registry.Group) family {
	switch g {
	case registry.GroupX25519MLKEM768:
		return x25519MLKEM768
	case registry.GroupX25519:
		return x25519
	case registry.GroupP256:
		return p256
	case registry.GroupP384:
		return p384
	case registry.GroupP521:
		return p521
	case registry.GroupX448:
		return x448
	case registry.GroupSecP256r1MLKEM768:
		return secP256r1MLKEM768
	case registry.GroupSecP384r1MLKEM1024:
		return secP384r1MLKEM1024
	case registry.GroupMLKEM512:
		return mlkem512Alone
	case registry.GroupMLKEM768:
		return mlkem768Alone
	case registry.GroupMLKEM1024:
		return mlkem1024Alone
	case registry.GroupFFDHE2048, registry.GroupFFDHE3072, registry.GroupFFDHE4096, registry.GroupFFDHE6144, registry.GroupFFDHE8192:
		return finiteField{FFDHE(g), true}
	}
	return nil
}

// Supported reports whether the engine can exchange keys in g.
func Supported(g registry.Group) bool { return familyOf(g) != nil }

// PostQuantum reports whether g withstands quantum computers.
func PostQuantum(g registry.Group) bool {
	_, ok := familyOf(g).(hybrid)
	return ok
}

// Generate makes the client's key, which the caller keeps and wipes, and the
// share to send (KeyShareEntry.key_exchange).
func Generate(g registry.Group, rand io.Reader) (*Key, []byte, *tlserr.Error) {
	f := familyOf(g)
	if f == nil {
		return nil, nil, unsupported(g)
	}
	private, made, share, err := f.generate(rand)
	if err != nil {
		return nil, nil, err
	}
	return &Key{Group: g, private: private, made: made}, share, nil
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

// Complete is the client's end: the shared secret of its key and the server's
// share. Errors are as with Respond; private bytes that Generate did not make
// for the group are an internal error.
func (k *Key) Complete(peerShare []byte) (secret []byte, err *tlserr.Error) {
	f := k.family()
	if f == nil {
		return nil, unsupported(k.Group)
	}
	if k.made == nil {
		if k.made, err = f.make(k.private); err != nil {
			return nil, err
		}
	}
	return f.complete(k.made, peerShare)
}

// Part returns the X25519 key inside a hybrid key, and its share inside the
// hybrid's share: a client that offers both groups may send the same point
// twice (draft-ietf-tls-hybrid-design, 3.2) and is spared a key generation. nil: there
// is no such part.
func (k *Key) Part(g registry.Group, share []byte) (*Key, []byte) {
	made, ok := k.made.(hybridKey)
	if !ok || k.Group != registry.GroupX25519MLKEM768 || g != registry.GroupX25519 {
		return nil, nil
	}
	own := slices.Clone(k.private[len(k.private)-x25519.size:])
	return &Key{Group: g, private: own, made: made.dh}, share[len(share)-x25519.size:]
}

// Wipe forgets the key.
func (k *Key) Wipe() {
	clear(k.private)
	k.private, k.made = nil, nil
}

// Code freezes and thaws.
func (k *Key) Code(c *wire.Codec) {
	wire.Integer(c, &k.Group)
	wire.Optional(c, &k.dh, func(c *wire.Codec, d *DH) { d.fields(c) })
	c.Bytes(&k.private)
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
