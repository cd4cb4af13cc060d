package pki

import "crypto"

// PrivateKey is a private key that can sign.
type PrivateKey struct {
	// Signer is *sig.RSAPrivateKey, *sig.PSSPrivateKey, *ecdsa.PrivateKey,
	// *sig.DSAPrivateKey, ed25519.PrivateKey or sig.Ed448PrivateKey.
	Signer crypto.Signer
	PKCS8  []byte // DER PrivateKeyInfo, what freezing keeps
}

// Identity is what one end can prove itself with: a chain, leaf first, and the leaf's key.
type Identity struct {
	Chain []*Certificate
	Key   *PrivateKey
	OCSP  []byte // DER OCSPResponse to staple, nil for none
}
