package kx

import (
	"crypto"
	"crypto/rsa"
	"crypto/subtle"
	"io"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// premasterLen is the length of the secret a client encrypts (RFC 5246, 7.4.7.1).
const premasterLen = 48

// EncryptPremaster makes the premaster secret of RSA key exchange, which
// begins with the version the client's hello has, and encrypts it to the
// server's key (RFC 5246, 7.4.7.1).
func EncryptPremaster(pub *rsa.PublicKey, hello registry.Version, rand io.Reader) (premaster, ciphertext []byte, err *tlserr.Error) {
	premaster, err = random(rand, premasterLen)
	if err != nil {
		return nil, nil, err
	}
	premaster[0], premaster[1] = byte(hello>>8), byte(hello)
	//lint:ignore SA1019 RSA key exchange is what it is for (RFC 5246, 7.4.7.1)
	ciphertext, bad := rsa.EncryptPKCS1v15(rand, pub, premaster)
	if bad != nil {
		clear(premaster)
		return nil, nil, tlserr.Newf(registry.BadRSAEncrypt, "%v", bad)
	}
	return premaster, ciphertext, nil
}

// DecryptPremaster is the server's part. Whatever is wrong with the ciphertext
// (its length, its padding, the version inside), the answer is 48 bytes all
// the same, random ones, after the same work: the handshake then fails at
// Finished, and nobody learns from it (RFC 5246, 7.4.7.1; Bleichenbacher). hello
// is the version of the client's hello, not the negotiated one.
//
// The one error is a source of randomness that has none.
func DecryptPremaster(key crypto.Decrypter, ciphertext []byte, hello registry.Version, rand io.Reader) ([]byte, *tlserr.Error) {
	substitute, err := random(rand, premasterLen)
	if err != nil {
		return nil, err
	}
	// crypto/rsa chooses in constant time between what it decrypted and
	// random bytes of its own; an error tells of lengths alone, which are public.
	//lint:ignore SA1019 RSA key exchange is what it is for (RFC 5246, 7.4.7.1)
	premaster, bad := key.Decrypt(rand, ciphertext, &rsa.PKCS1v15DecryptOptions{SessionKeyLen: premasterLen})
	if bad != nil || len(premaster) != premasterLen {
		return substitute, nil
	}
	right := subtle.ConstantTimeByteEq(premaster[0], byte(hello>>8)) & subtle.ConstantTimeByteEq(premaster[1], byte(hello))
	subtle.ConstantTimeCopy(1^right, premaster, substitute)
	clear(substitute)
	return premaster, nil
}
