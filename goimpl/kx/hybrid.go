package kx

import (
	"io"

	"github.com/cloudflare/circl/kem/mlkem/mlkem768"

	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// hybrid is X25519MLKEM768 (draft-ietf-tls-ecdhe-mlkem, 4), ML-KEM first in
// every concatenation:
//
//	private       = seed (64: d || z of FIPS 203, 7.1) || X25519 scalar (32)
//	client share  = encapsulation key (1184) || X25519 point (32)
//	server share  = ciphertext (1088) || X25519 point (32)
//	shared secret = ML-KEM secret (32) || X25519 secret (32)
//
// ML-KEM is not crypto/mlkem's, whose Encapsulate draws its own randomness,
// and which takes twice the time.
type hybrid struct{}

func (hybrid) generate(rand io.Reader) (private, share []byte, err *tlserr.Error) {
	seed, err := random(rand, mlkem768.KeySeedSize)
	if err != nil {
		return nil, nil, err
	}
	defer clear(seed)
	scalar, point, err := montgomery{}.generate(rand)
	if err != nil {
		return nil, nil, err
	}
	defer clear(scalar)

	public, _ := mlkem768.NewKeyFromSeed(seed)
	share = make([]byte, mlkem768.PublicKeySize, mlkem768.PublicKeySize+x25519Len)
	public.Pack(share)
	return join(seed, scalar), append(share, point...), nil
}

func (hybrid) respond(peerShare []byte, rand io.Reader) (share, secret []byte, err *tlserr.Error) {
	if len(peerShare) != mlkem768.PublicKeySize+x25519Len {
		return nil, nil, badShare()
	}
	// Unpack refuses coefficients that are not reduced: the modulus check of FIPS 203, 7.2.
	var public mlkem768.PublicKey
	if public.Unpack(peerShare[:mlkem768.PublicKeySize]) != nil {
		return nil, nil, badShare()
	}
	seed, err := random(rand, mlkem768.EncapsulationSeedSize)
	if err != nil {
		return nil, nil, err
	}
	defer clear(seed)
	point, x, err := montgomery{}.respond(peerShare[mlkem768.PublicKeySize:], rand)
	if err != nil {
		return nil, nil, err
	}
	defer clear(x)

	share = make([]byte, mlkem768.CiphertextSize, mlkem768.CiphertextSize+x25519Len)
	secret = make([]byte, mlkem768.SharedKeySize, mlkem768.SharedKeySize+x25519Len)
	public.EncapsulateTo(share, secret, seed)
	return append(share, point...), append(secret, x...), nil
}

func (hybrid) complete(private, peerShare []byte) ([]byte, *tlserr.Error) {
	if len(private) != mlkem768.KeySeedSize+x25519Len {
		return nil, badPrivate()
	}
	if len(peerShare) != mlkem768.CiphertextSize+x25519Len {
		return nil, badShare()
	}
	x, err := montgomery{}.complete(private[mlkem768.KeySeedSize:], peerShare[mlkem768.CiphertextSize:])
	if err != nil {
		return nil, err
	}
	defer clear(x)

	_, key := mlkem768.NewKeyFromSeed(private[:mlkem768.KeySeedSize])
	secret := make([]byte, mlkem768.SharedKeySize, mlkem768.SharedKeySize+x25519Len)
	key.DecapsulateTo(secret, peerShare[:mlkem768.CiphertextSize])
	return append(secret, x...), nil
}

// join is a || b in memory of its own.
func join(a, b []byte) []byte { return append(append(make([]byte, 0, len(a)+len(b)), a...), b...) }
