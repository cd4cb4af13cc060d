package sig

import (
	"crypto"
	"crypto/rsa"
	"errors"
	"io"
	"math"
)

// PSSPublicKey is an RSA key whose own algorithm is RSASSA-PSS (RFC 4055, 1.2),
// not rsaEncryption: it makes such signatures only.
type PSSPublicKey struct {
	RSA    *rsa.PublicKey
	Limits *PSSParams // what every signature keeps to, with this salt or a longer one; nil: nothing
}

// PSSPrivateKey is the private half. It is a crypto.Signer.
type PSSPrivateKey struct {
	RSA    *RSAPrivateKey
	Limits *PSSParams
}

// Public is the *PSSPublicKey.
func (k *PSSPrivateKey) Public() crypto.PublicKey {
	return &PSSPublicKey{&k.RSA.PublicKey, k.Limits}
}

// Sign makes a signature with the salt as long as the digest; opts is *rsa.PSSOptions.
func (k *PSSPrivateKey) Sign(rand io.Reader, digest []byte, opts crypto.SignerOpts) ([]byte, error) {
	pss, ok := opts.(*rsa.PSSOptions)
	if !ok || pss.SaltLength != rsa.PSSSaltLengthEqualsHash || !k.Limits.allow(tlsPSS(pss.Hash)) {
		return nil, errors.New("sig: not a signature this key may make")
	}
	return k.RSA.Sign(rand, digest, pss)
}

// tlsPSS is the parameters of TLS's schemes (RFC 8446, 4.2.3).
func tlsPSS(h crypto.Hash) PSSParams { return PSSParams{h, h, h.Size()} }

// allow reports whether a key with these limits, nil for none, may make signatures of q.
func (p *PSSParams) allow(q PSSParams) bool {
	return p == nil || p.Hash == q.Hash && p.MGF == q.MGF && p.Salt <= q.Salt
}

// ParsePSSLimits reads the parameters of a key's RSASSA-PSS algorithm; nil for
// a key without them. They have the form of a signature's. As in OpenSSL the
// trailer does not matter, and a key that wants MD5, SHA-3 or a negative salt
// is a key, but no signature is good for it.
func ParsePSSLimits(der []byte) (limits *PSSParams, ok bool) {
	if len(der) == 0 {
		return nil, true
	}
	p, _, result := readPSSParams(der)
	if result != Good {
		return nil, false
	}
	if !limiting(p.Hash) || !limiting(p.MGF) || p.Salt < 0 {
		p.Salt = math.MaxInt
	}
	return &p, true
}

// limiting reports whether a key may be limited to the hash: SHA-1 and SHA-2 are what OpenSSL has there.
func limiting(h crypto.Hash) bool {
	switch h {
	case crypto.SHA1, crypto.SHA224, crypto.SHA256, crypto.SHA384, crypto.SHA512, crypto.SHA512_224, crypto.SHA512_256:
		return true
	}
	return false
}
