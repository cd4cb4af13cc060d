package sig

import (
	"crypto"
	"crypto/rsa"
	"io"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Sign signs message under the scheme. The caller has asked Usable; a scheme
// that does not fit the key, and a failure of the key, are internal errors.
//
// rand salts RSA-PSS. The standard library hedges ECDSA with randomness of
// its own, and the Edwards curves need none.
func Sign(scheme registry.Scheme, key crypto.Signer, rand io.Reader, message []byte) ([]byte, *tlserr.Error) {
	info := scheme.Info()
	if info == nil || !fits(info, key.Public()) {
		return nil, tlserr.Newf(registry.ErrInternalError, "the key does not sign %v", scheme)
	}
	var opts crypto.SignerOpts = info.Hash
	if isPSS(info) {
		opts = &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash, Hash: info.Hash}
	}
	signature, err := key.Sign(rand, digest(info.Hash, message), opts)
	if err != nil {
		return nil, tlserr.Newf(registry.ErrInternalError, "signing %v: %v", scheme, err)
	}
	return signature, nil
}

// digest hashes the message, or hands it on for the schemes that hash for themselves.
func digest(h crypto.Hash, message []byte) []byte {
	if h == 0 {
		return message
	}
	d := h.New()
	d.Write(message)
	return d.Sum(nil)
}
