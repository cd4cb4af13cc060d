package kx

import (
	"crypto/mlkem"
	"io"

	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// hybrid is X25519MLKEM768 (draft-ietf-tls-ecdhe-mlkem, 4), ML-KEM first in
// every concatenation:
//
//	private       = seed (64: d || z of FIPS 203, 7.1) || X25519 scalar (32)
//	client share  = encapsulation key (1184) || X25519 point (32)
//	server share  = ciphertext (1088) || X25519 point (32)
//	shared secret = ML-KEM secret (32) || X25519 secret (32)
type hybrid struct{}

// hybridKey is both halves of a client's key.
type hybridKey struct {
	kem *mlkem.DecapsulationKey768
	dh  any // what x25519 makes
}

func (h hybrid) generate(rand io.Reader) ([]byte, any, []byte, *tlserr.Error) {
	seed, err := random(rand, mlkem.SeedSize)
	if err != nil {
		return nil, nil, nil, err
	}
	defer clear(seed)
	scalar, dh, point, err := x25519.generate(rand)
	if err != nil {
		return nil, nil, nil, err
	}
	defer clear(scalar)
	kem, bad := mlkem.NewDecapsulationKey768(seed)
	if bad != nil {
		return nil, nil, nil, badPrivate()
	}
	return join(seed, scalar), hybridKey{kem, dh}, join(kem.EncapsulationKey().Bytes(), point), nil
}

func (hybrid) make(private []byte) (any, *tlserr.Error) {
	if len(private) != mlkem.SeedSize+x25519Len {
		return nil, badPrivate()
	}
	kem, bad := mlkem.NewDecapsulationKey768(private[:mlkem.SeedSize])
	if bad != nil {
		return nil, badPrivate()
	}
	dh, err := x25519.make(private[mlkem.SeedSize:])
	if err != nil {
		return nil, err
	}
	return hybridKey{kem, dh}, nil
}

// respond encapsulates with the system's randomness: crypto/mlkem takes no other.
func (hybrid) respond(peerShare []byte, rand io.Reader) (share, secret []byte, err *tlserr.Error) {
	if len(peerShare) != mlkem.EncapsulationKeySize768+x25519Len {
		return nil, nil, badShare()
	}
	// Refuses coefficients that are not reduced: the modulus check of FIPS 203, 7.2.
	key, bad := mlkem.NewEncapsulationKey768(peerShare[:mlkem.EncapsulationKeySize768])
	if bad != nil {
		return nil, nil, badShare()
	}
	point, x, err := x25519.respond(peerShare[mlkem.EncapsulationKeySize768:], rand)
	if err != nil {
		return nil, nil, err
	}
	defer clear(x)
	shared, ciphertext := key.Encapsulate()
	defer clear(shared)
	return join(ciphertext, point), join(shared, x), nil
}

func (hybrid) complete(made any, peerShare []byte) ([]byte, *tlserr.Error) {
	if len(peerShare) != mlkem.CiphertextSize768+x25519Len {
		return nil, badShare()
	}
	key := made.(hybridKey)
	x, err := x25519.complete(key.dh, peerShare[mlkem.CiphertextSize768:])
	if err != nil {
		return nil, err
	}
	defer clear(x)
	shared, bad := key.kem.Decapsulate(peerShare[:mlkem.CiphertextSize768])
	if bad != nil {
		return nil, badShare()
	}
	defer clear(shared)
	return join(shared, x), nil
}

// join is a || b in memory of its own.
func join(a, b []byte) []byte { return append(append(make([]byte, 0, len(a)+len(b)), a...), b...) }
