package sig

import (
	"crypto"
	"crypto/rsa"
	"io"
	"sync"

	"github.com/pyssl/pyssl/goimpl/fastcrypto"
)

// RSAPrivateKey is an RSA private key that signs by fastcrypto where that takes
// the key, and otherwise by crypto/rsa. It is a crypto.Signer and, as
// crypto/rsa has it, a crypto.Decrypter.
type RSAPrivateKey struct {
	*rsa.PrivateKey
	prepare sync.Once
	fast    *fastcrypto.RSA // nil before the first signature, and where there is none
}

// NewRSAPrivateKey takes a key on which Precompute was called. It is not changed afterwards.
func NewRSAPrivateKey(key *rsa.PrivateKey) *RSAPrivateKey { return &RSAPrivateKey{PrivateKey: key} }

// Sign makes a signature by RSASSA-PSS if opts is *rsa.PSSOptions, and
// otherwise by RSASSA-PKCS1-v1_5. What fastcrypto does not do, or finds to
// be wrong, crypto/rsa does.
func (k *RSAPrivateKey) Sign(rand io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	k.prepare.Do(func() { k.fast = fastcrypto.NewRSA(k.PrivateKey) })
	if k.fast != nil {
		em, err := k.encode(rand, digest, opts)
		if err != nil {
			return nil, err
		}
		if signature := make([]byte, len(em)); em != nil && k.fast.Private(signature, em) {
			return signature, nil
		}
	}
	return k.PrivateKey.Sign(rand, digest, opts)
}

// encode is the encoded message as long as the modulus, nil where crypto/rsa is to say what is wrong.
func (k *RSAPrivateKey) encode(rand io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	h := opts.HashFunc()
	if h == 0 || !h.Available() && h != crypto.MD5SHA1 || len(digest) != h.Size() {
		return nil, nil
	}
	pss, ok := opts.(*rsa.PSSOptions)
	switch {
	case !ok && digestInfoPrefix(h) != nil && roomPKCS1(&k.PublicKey, h):
		return encodePKCS1(k.Size(), h, digest), nil
	case ok && pss.SaltLength == rsa.PSSSaltLengthEqualsHash && roomPSS(&k.PublicKey, h.Size(), h.Size()):
		salt := make([]byte, h.Size())
		if _, err := io.ReadFull(rand, salt); err != nil {
			return nil, err
		}
		return encodePSS(k.N.BitLen(), digest, salt, tlsPSS(h)), nil
	}
	return nil, nil
}
