package kdf

import (
	"crypto"
	"crypto/subtle"
)

// PRF is the pseudo-random function of TLS 1.2 with the suite's hash (RFC 5246,
// 5), and with crypto.MD5SHA1 that of TLS 1.0 and 1.1 (RFC 2246, 5).
func PRF(h crypto.Hash, secret []byte, label string, seed []byte, n int) []byte {
	labelled := append([]byte(label), seed...)
	if h != crypto.MD5SHA1 {
		return pHash(h, secret, labelled, n)
	}
	// The halves share the middle byte of a secret of odd length.
	half := (len(secret) + 1) / 2
	out, other := pHash(crypto.MD5, secret[:half], labelled, n), pHash(crypto.SHA1, secret[len(secret)-half:], labelled, n)
	defer clear(other)
	subtle.XORBytes(out, out, other)
	return out
}

// pHash is P_hash(secret, seed), cut to n bytes (RFC 5246, 5).
func pHash(h crypto.Hash, secret, seed []byte, n int) []byte {
	mac := newHMAC(h, secret)
	size := mac.Size()
	out := make([]byte, 0, n+size) // whole blocks fit, so that no copy is left behind
	a := append(make([]byte, 0, max(size, len(seed))), seed...)
	for len(out) < n {
		mac.Reset()
		mac.Write(a)
		a = mac.Sum(a[:0]) // A(i) = HMAC(secret, A(i-1)), A(0) being the seed
		mac.Reset()
		mac.Write(a)
		mac.Write(seed)
		out = mac.Sum(out)
	}
	clear(a)
	clear(out[n:])
	return out[:n:n]
}
