package sig

import (
	"crypto"
	"errors"
	"io"

	"github.com/cloudflare/circl/sign/ed448"
)

// Ed448PublicKey is an Ed448 public key, 57 bytes (RFC 8032, 5.2.5).
type Ed448PublicKey []byte

// Ed448PrivateKey is an Ed448 private key (RFC 8032): the 57-byte seed and the
// 57-byte public key. It is a crypto.Signer.
type Ed448PrivateKey []byte

// NewEd448PrivateKey is the key of a seed of 57 bytes.
func NewEd448PrivateKey(seed []byte) Ed448PrivateKey {
	return Ed448PrivateKey(ed448.NewKeyFromSeed(seed))
}

// Public is the Ed448PublicKey.
func (k Ed448PrivateKey) Public() crypto.PublicKey {
	return Ed448PublicKey(append([]byte(nil), k[ed448.SeedSize:]...))
}

// Sign signs the whole message, not a digest of it, with an empty context
// (RFC 8032, 5.2.6); opts.HashFunc must be zero, and rand is not used.
func (k Ed448PrivateKey) Sign(_ io.Reader, message []byte, opts crypto.SignerOpts) ([]byte, error) {
	if opts.HashFunc() != 0 {
		return nil, errors.New("sig: Ed448 signs messages, not digests")
	}
	return ed448.Sign(ed448.PrivateKey(k), message, ""), nil
}
