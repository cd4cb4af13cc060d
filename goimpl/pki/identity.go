package pki

import "crypto"

// PrivateKey is a private key that can sign.
type PrivateKey struct {
	// Signer is *rsa.PrivateKey, *sig.PSSPrivateKey, *ecdsa.PrivateKey,
	// *DSAPrivateKey, ed25519.PrivateKey or Ed448PrivateKey.
	Signer crypto.Signer
	PKCS8  []byte // DER PrivateKeyInfo, what freezing keeps
}

// Identity is what one end can prove itself with: a chain, leaf first, and the leaf's key.
type Identity struct {
	Chain []*Certificate
	Key   *PrivateKey
	OCSP  []byte // DER OCSPResponse to staple, nil for none
}

// Ed448 is how package sig recognises a key of this kind, which the standard library has none for.
func (k Ed448PublicKey) Ed448() []byte { return k }
