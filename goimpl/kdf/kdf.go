// Package kdf derives keys: HKDF (RFC 5869) and the two functions TLS 1.3
// builds on it, HKDF-Expand-Label and Derive-Secret (RFC 8446, 7.1), and the
// PRF of the versions before (RFC 5246, 5).
//
// Every function takes the hash of the cipher suite and returns a new slice
// that the caller owns and wipes. Lengths and labels are chosen by our own
// code, never by the peer, so an impossible one is a panic.
package kdf

import (
	"crypto"
	"crypto/sha256"
	"crypto/sha512"
)

// MaxLabel is the longest label ExpandLabel takes, in bytes: the field holds 255, "tls13 " included.
const MaxLabel = 255 - len(labelPrefix)

const labelPrefix = "tls13 "

// Extract is HKDF-Extract(salt, ikm) (RFC 5869, 2.2). A nil salt or ikm stands
// for Hash.length zero bytes, as "0" does in the figure of RFC 8446, 7.1.
func Extract(h crypto.Hash, salt, ikm []byte) []byte {
	if ikm == nil {
		ikm = make([]byte, h.Size())
	}
	// HMAC pads its key with zeros, so a nil salt needs no care.
	return HMAC(h, salt, ikm)
}

// Expand is HKDF-Expand(prk, info, n) (RFC 5869, 2.3), for n up to 255 times the hash's length.
func Expand(h crypto.Hash, prk, info []byte, n int) []byte {
	return expand(h, prk, append(info[:len(info):len(info)], 0), n)
}

// expand is Expand with the counter's byte behind info, so that a round is one Write.
func expand(h crypto.Hash, prk, infoAndCounter []byte, n int) []byte {
	size := h.Size()
	if n < 0 || n > 255*size {
		panic("kdf: HKDF-Expand of an impossible length")
	}
	mac := newHMAC(h, prk)
	blocks := (n + size - 1) / size
	out := make([]byte, 0, blocks*size)
	for i := range blocks {
		if i > 0 {
			mac.Reset()
			mac.Write(out[(i-1)*size:])
		}
		infoAndCounter[len(infoAndCounter)-1] = byte(i + 1)
		mac.Write(infoAndCounter)
		out = mac.Sum(out)
	}
	clear(out[n:])
	return out[:n:n]
}

// ExpandLabel is HKDF-Expand-Label(secret, label, context, n) (RFC 8446, 7.1);
// label comes without its "tls13 " and is at most MaxLabel bytes, context at most 255.
func ExpandLabel(h crypto.Hash, secret []byte, label string, context []byte, n int) []byte {
	if len(label) > MaxLabel || len(context) > 255 || n > 0xFFFF {
		panic("kdf: HKDF-Expand-Label of an impossible label, context or length")
	}
	length := 2 + 1 + len(labelPrefix) + len(label) + 1 + len(context) + 1
	if size := h.Size(); n <= size && length <= maxShort {
		var room [maxShort]byte
		info := appendLabel(room[:0], label, context, n)
		if out, ok := short(make([]byte, 0, size), h, secret, append(info, 1)); ok { // the counter of a single round
			clear(out[n:])
			return out[:n:n]
		}
	}
	return expand(h, secret, append(appendLabel(make([]byte, 0, length), label, context, n), 0), n)
}

// appendLabel appends struct { uint16 length; opaque label<7..255>; opaque context<0..255>; } HkdfLabel.
func appendLabel(dst []byte, label string, context []byte, n int) []byte {
	dst = append(dst, byte(n>>8), byte(n), byte(len(labelPrefix)+len(label)))
	dst = append(dst, labelPrefix...)
	dst = append(dst, label...)
	dst = append(dst, byte(len(context)))
	return append(dst, context...)
}

// DeriveSecret is Derive-Secret (RFC 8446, 7.1) with the messages already
// hashed; a nil transcriptHash stands for no messages.
func DeriveSecret(h crypto.Hash, secret []byte, label string, transcriptHash []byte) []byte {
	if transcriptHash == nil {
		transcriptHash = Empty(h)
	}
	return ExpandLabel(h, secret, label, transcriptHash, h.Size())
}

// Empty is the hash of no bytes.
func Empty(h crypto.Hash) []byte {
	switch h {
	case crypto.SHA256:
		sum := sha256.Sum256(nil)
		return sum[:]
	case crypto.SHA384:
		sum := sha512.Sum384(nil)
		return sum[:]
	}
	return h.New().Sum(nil)
}
