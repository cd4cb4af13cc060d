package kx

import (
	"io"

	"github.com/cloudflare/circl/dh/x25519"

	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// x25519Len is the length of X25519 scalars, shares and secrets in bytes.
const x25519Len = x25519.Size

// montgomery is X25519 (RFC 7748, 5). It is not crypto/ecdh's, whose
// PrivateKey computes its public key whenever it is made from bytes: a client
// that keeps bytes would pay twice, and bench_test.go shows three times.
type montgomery struct{}

func (montgomery) generate(rand io.Reader) (private, share []byte, err *tlserr.Error) {
	private, err = random(rand, x25519Len)
	if err != nil {
		return nil, nil, err
	}
	var public x25519.Key
	x25519.KeyGen(&public, (*x25519.Key)(private))
	return private, public[:], nil
}

func (m montgomery) respond(peerShare []byte, rand io.Reader) (share, secret []byte, err *tlserr.Error) {
	if len(peerShare) != x25519Len {
		return nil, nil, badShare()
	}
	private, share, err := m.generate(rand)
	if err != nil {
		return nil, nil, err
	}
	defer clear(private)
	secret, err = m.complete(private, peerShare)
	if err != nil {
		return nil, nil, err
	}
	return share, secret, nil
}

// complete refuses the points of low order, whose secret is all zeros (RFC 8446, 7.4.2).
func (montgomery) complete(private, peerShare []byte) ([]byte, *tlserr.Error) {
	if len(private) != x25519Len {
		return nil, badPrivate()
	}
	if len(peerShare) != x25519Len {
		return nil, badShare()
	}
	secret := new(x25519.Key)
	if !x25519.Shared(secret, (*x25519.Key)(private), (*x25519.Key)(peerShare)) {
		return nil, badShare()
	}
	return secret[:], nil
}
