package kx

import (
	"crypto/ecdh"
	"io"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// nist is ECDH on P-256, P-384 or P-521 (RFC 8446, 4.2.8.2). A private key is
// the scalar, big-endian; a share is the uncompressed point; the secret is the
// x-coordinate.
type nist struct {
	curve     ecdh.Curve
	scalarLen int
	topMask   byte // for the scalar's first byte, to have no more bits than the order
}

// scalarTries bounds the search for a scalar in range. One try fails with
// probability 2^-32 (P-256) or less, so the bound only stops a broken source.
const scalarTries = 64

// key makes a private key from rand: ecdh.GenerateKey would not read it.
func (n nist) key(rand io.Reader) (*ecdh.PrivateKey, *tlserr.Error) {
	for range scalarTries {
		scalar, err := random(rand, n.scalarLen)
		if err != nil {
			return nil, err
		}
		scalar[0] &= n.topMask
		key, bad := n.curve.NewPrivateKey(scalar) // refuses zero and what is not below the order
		clear(scalar)
		if bad == nil {
			return key, nil
		}
	}
	return nil, tlserr.Newf(registry.ErrInternalError, "the random source makes no scalars")
}

func (n nist) generate(rand io.Reader) (private, share []byte, err *tlserr.Error) {
	key, err := n.key(rand)
	if err != nil {
		return nil, nil, err
	}
	return key.Bytes(), key.PublicKey().Bytes(), nil
}

func (n nist) respond(peerShare []byte, rand io.Reader) (share, secret []byte, err *tlserr.Error) {
	peer, bad := n.curve.NewPublicKey(peerShare)
	if bad != nil {
		return nil, nil, badShare()
	}
	key, err := n.key(rand)
	if err != nil {
		return nil, nil, err
	}
	secret, bad = key.ECDH(peer)
	if bad != nil {
		return nil, nil, badShare()
	}
	return key.PublicKey().Bytes(), secret, nil
}

func (n nist) complete(private, peerShare []byte) ([]byte, *tlserr.Error) {
	key, bad := n.curve.NewPrivateKey(private)
	if bad != nil {
		return nil, badPrivate()
	}
	peer, bad := n.curve.NewPublicKey(peerShare)
	if bad != nil {
		return nil, badShare()
	}
	secret, bad := key.ECDH(peer)
	if bad != nil {
		return nil, badShare()
	}
	return secret, nil
}
