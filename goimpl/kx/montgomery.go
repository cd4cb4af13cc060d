package kx

import (
	"io"

	circl25519 "github.com/cloudflare/circl/dh/x25519"
	circl448 "github.com/cloudflare/circl/dh/x448"

	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// montgomery is X25519 or X448 (RFC 7748, 5): private keys, shares and secrets
// are strings of size bytes. circl's are constant in time and, on amd64, need
// half as long as crypto/ecdh (which has no X448).
type montgomery struct {
	size   int
	public func(public, private []byte)
	shared func(secret, private, public []byte) (sound bool)
}

var (
	x25519 = montgomery{
		circl25519.Size,
		func(public, private []byte) { circl25519.KeyGen((*circl25519.Key)(public), (*circl25519.Key)(private)) },
		func(secret, private, public []byte) bool {
			point := circl25519.Key(public) // a copy: it is reduced in place
			return circl25519.Shared((*circl25519.Key)(secret), (*circl25519.Key)(private), &point)
		},
	}
	x448 = montgomery{
		circl448.Size,
		func(public, private []byte) { circl448.KeyGen((*circl448.Key)(public), (*circl448.Key)(private)) },
		func(secret, private, public []byte) bool {
			point := circl448.Key(public)
			return circl448.Shared((*circl448.Key)(secret), (*circl448.Key)(private), &point)
		},
	}
)

func (m montgomery) generate(rand io.Reader) ([]byte, any, []byte, *tlserr.Error) {
	private, err := random(rand, m.size)
	if err != nil {
		return nil, nil, nil, err
	}
	public := make([]byte, m.size)
	m.public(public, private)
	return private, private, public, nil
}

func (m montgomery) make(private []byte) (any, *tlserr.Error) {
	if len(private) != m.size {
		return nil, badPrivate()
	}
	return private, nil
}

func (m montgomery) respond(peerShare []byte, rand io.Reader) (share, secret []byte, err *tlserr.Error) {
	private, _, share, err := m.generate(rand)
	if err != nil {
		return nil, nil, err
	}
	defer clear(private)
	if secret, err = m.complete(private, peerShare); err != nil {
		return nil, nil, err
	}
	return share, secret, nil
}

// complete refuses points of low order, whose secret is all zeros (RFC 8446, 7.4.2).
func (m montgomery) complete(made any, peerShare []byte) ([]byte, *tlserr.Error) {
	if len(peerShare) != m.size {
		return nil, badShare()
	}
	secret := make([]byte, m.size)
	if !m.shared(secret, made.([]byte), peerShare) {
		return nil, badShare()
	}
	return secret, nil
}
