package kx

import (
	"crypto/ecdh"
	"io"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// curve is Diffie-Hellman on a curve of crypto/ecdh: P-256, P-384 and P-521
// (RFC 8446, 4.2.8.2). A private key is the scalar, big-endian, a share the
// uncompressed point, the secret the x-coordinate.
type curve struct {
	ecdh.Curve
	scalarLen int
	topMask   byte // for the scalar's first byte, to have no more bits than the order
}

// The curves of the NIST (FIPS 186-5).
var (
	p256 = curve{ecdh.P256(), 32, 0xFF}
	p384 = curve{ecdh.P384(), 48, 0xFF}
	p521 = curve{ecdh.P521(), 66, 0x01}
)

// scalarTries bounds the search for a scalar in range. One try fails with
// probability 2^-32 (P-256) or less, so the bound only stops a broken source.
const scalarTries = 64

// key makes a private key from rand: ecdh.GenerateKey would not read it.
func (c curve) key(rand io.Reader) (*ecdh.PrivateKey, *tlserr.Error) {
	for range scalarTries {
		scalar, err := random(rand, c.scalarLen)
		if err != nil {
			return nil, err
		}
		scalar[0] &= c.topMask
		key, bad := c.NewPrivateKey(scalar) // refuses zero and what is not below the order
		clear(scalar)
		if bad == nil {
			return key, nil
		}
	}
	return nil, tlserr.Newf(registry.ErrInternalError, "the random source makes no scalars")
}

func (c curve) generate(rand io.Reader) ([]byte, any, []byte, *tlserr.Error) {
	key, err := c.key(rand)
	if err != nil {
		return nil, nil, nil, err
	}
	return key.Bytes(), key, key.PublicKey().Bytes(), nil
}

func (c curve) make(private []byte) (any, *tlserr.Error) {
	key, bad := c.NewPrivateKey(private)
	if bad != nil {
		return nil, badPrivate()
	}
	return key, nil
}

func (c curve) respond(peerShare []byte, rand io.Reader) (share, secret []byte, err *tlserr.Error) {
	key, err := c.key(rand)
	if err != nil {
		return nil, nil, err
	}
	if secret, err = c.complete(key, peerShare); err != nil {
		return nil, nil, err
	}
	return key.PublicKey().Bytes(), secret, nil
}

// complete refuses what is no point of the curve (RFC 8446, 4.2.8.2).
func (c curve) complete(made any, peerShare []byte) ([]byte, *tlserr.Error) {
	peer, bad := c.NewPublicKey(peerShare)
	if bad != nil {
		return nil, badShare()
	}
	secret, bad := made.(*ecdh.PrivateKey).ECDH(peer)
	if bad != nil {
		return nil, badShare()
	}
	return secret, nil
}
