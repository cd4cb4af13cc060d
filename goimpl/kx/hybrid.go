package kx

import (
	"io"

	"github.com/cloudflare/circl/kem"
	"github.com/cloudflare/circl/kem/mlkem/mlkem1024"
	"github.com/cloudflare/circl/kem/mlkem/mlkem512"
	"github.com/cloudflare/circl/kem/mlkem/mlkem768"

	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// hybrid is ML-KEM beside Diffie-Hellman (draft-ietf-tls-ecdhe-mlkem, 4). The
// group says which of the two comes first in every concatenation:
//
//	client share  = encapsulation key and point
//	server share  = ciphertext and point
//	shared secret = the secrets of both
//
// A private key always is the seed (64: d || z of FIPS 203, 7.1) and then the
// scalar. ML-KEM is circl's, which takes half as long as crypto/mlkem and
// draws its randomness from its argument.
type hybrid struct {
	kem      kem.Scheme
	dh       family
	point    int // length of a point
	kemFirst bool
}

// nothing is the Diffie-Hellman of ML-KEM alone (draft-ietf-tls-mlkem).
type nothing struct{}

func (nothing) generate(io.Reader) ([]byte, any, []byte, *tlserr.Error) { return nil, nil, nil, nil }
func (nothing) respond([]byte, io.Reader) (share, secret []byte, _ *tlserr.Error) {
	return nil, nil, nil
}
func (nothing) complete(any, []byte) ([]byte, *tlserr.Error) { return nil, nil }
func (nothing) make(private []byte) (any, *tlserr.Error) {
	if len(private) != 0 {
		return nil, badPrivate()
	}
	return nil, nil
}

var (
	x25519MLKEM768     = hybrid{mlkem768.Scheme(), x25519, x25519.size, true}
	secP256r1MLKEM768  = hybrid{mlkem768.Scheme(), p256, 1 + 2*32, false}
	secP384r1MLKEM1024 = hybrid{mlkem1024.Scheme(), p384, 1 + 2*48, false}
	mlkem512Alone      = hybrid{mlkem512.Scheme(), nothing{}, 0, true}
	mlkem768Alone      = hybrid{mlkem768.Scheme(), nothing{}, 0, true}
	mlkem1024Alone     = hybrid{mlkem1024.Scheme(), nothing{}, 0, true}
)

// hybridKey is both halves of a client's key.
type hybridKey struct {
	kem kem.PrivateKey
	dh  any // what hybrid.dh makes
}

func (h hybrid) generate(rand io.Reader) ([]byte, any, []byte, *tlserr.Error) {
	seed, err := random(rand, h.kem.SeedSize())
	if err != nil {
		return nil, nil, nil, err
	}
	defer clear(seed)
	scalar, dh, point, err := h.dh.generate(rand)
	if err != nil {
		return nil, nil, nil, err
	}
	public, private := h.kem.DeriveKeyPair(seed)
	encapsulationKey, bad := public.MarshalBinary()
	if bad != nil {
		return nil, nil, nil, badPrivate()
	}
	return join(seed, scalar), hybridKey{private, dh}, h.concat(encapsulationKey, point), nil
}

func (h hybrid) make(private []byte) (any, *tlserr.Error) {
	n := h.kem.SeedSize()
	if len(private) < n {
		return nil, badPrivate()
	}
	dh, err := h.dh.make(private[n:])
	if err != nil {
		return nil, err
	}
	_, key := h.kem.DeriveKeyPair(private[:n])
	return hybridKey{key, dh}, nil
}

func (h hybrid) respond(peerShare []byte, rand io.Reader) (share, secret []byte, err *tlserr.Error) {
	encapsulationKey, peerPoint, ok := h.split(peerShare, h.kem.PublicKeySize())
	if !ok {
		return nil, nil, badShare()
	}
	// Refuses coefficients that are not reduced: the modulus check of FIPS 203, 7.2.
	public, bad := h.kem.UnmarshalBinaryPublicKey(encapsulationKey)
	if bad != nil {
		return nil, nil, badShare()
	}
	point, dhSecret, err := h.dh.respond(peerPoint, rand)
	if err != nil {
		return nil, nil, err
	}
	defer clear(dhSecret)
	seed, err := random(rand, h.kem.EncapsulationSeedSize())
	if err != nil {
		return nil, nil, err
	}
	defer clear(seed)
	ciphertext, kemSecret, bad := h.kem.EncapsulateDeterministically(public, seed)
	if bad != nil {
		return nil, nil, badShare()
	}
	defer clear(kemSecret)
	return h.concat(ciphertext, point), h.concat(kemSecret, dhSecret), nil
}

func (h hybrid) complete(made any, peerShare []byte) ([]byte, *tlserr.Error) {
	ciphertext, point, ok := h.split(peerShare, h.kem.CiphertextSize())
	if !ok {
		return nil, badShare()
	}
	key := made.(hybridKey)
	dhSecret, err := h.dh.complete(key.dh, point)
	if err != nil {
		return nil, err
	}
	defer clear(dhSecret)
	kemSecret, bad := h.kem.Decapsulate(key.kem, ciphertext)
	if bad != nil {
		return nil, badShare()
	}
	defer clear(kemSecret)
	return h.concat(kemSecret, dhSecret), nil
}

// concat puts ML-KEM's part and Diffie-Hellman's in the group's order.
func (h hybrid) concat(kem, dh []byte) []byte {
	if h.kemFirst {
		return join(kem, dh)
	}
	return join(dh, kem)
}

// split takes a share apart whose ML-KEM part is n bytes long.
func (h hybrid) split(share []byte, n int) (kem, point []byte, ok bool) {
	if len(share) != n+h.point {
		return nil, nil, false
	}
	if h.kemFirst {
		return share[:n], share[n:], true
	}
	return share[h.point:], share[:h.point], true
}

// join is a || b in memory of its own.
func join(a, b []byte) []byte { return append(append(make([]byte, 0, len(a)+len(b)), a...), b...) }
