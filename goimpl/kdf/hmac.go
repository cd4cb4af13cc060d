package kdf

import (
	"crypto"
	"crypto/hmac"
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"hash"
)

// HMAC is HMAC(key, message) (RFC 2104).
func HMAC(h crypto.Hash, key, message []byte) []byte {
	out := make([]byte, 0, h.Size())
	if mac, ok := short(out, h, key, message); ok {
		return mac
	}
	mac := newHMAC(h, key)
	mac.Write(message)
	return mac.Sum(out)
}

// newHMAC names the constructors of TLS's hashes, since h.New as a function
// value costs an allocation and hides the type from crypto/hmac.
func newHMAC(h crypto.Hash, key []byte) hash.Hash {
	switch h {
	case crypto.SHA256:
		return hmac.New(sha256.New, key)
	case crypto.SHA384:
		return hmac.New(sha512.New384, key)
	case crypto.SHA1:
		return hmac.New(sha1.New, key)
	case crypto.MD5:
		return hmac.New(md5.New, key)
	}
	return hmac.New(h.New, key)
}

// maxShort is the longest message in bytes that short takes: more than any
// label of the key schedule with its context.
const maxShort = 192

// short appends HMAC(key, message) to dst if the hash is one of TLS 1.3's and key
// and message are short. A handshake has some forty of them, for each of which
// crypto/hmac makes six objects; here all is on the stack, and wiped.
func short(dst []byte, h crypto.Hash, key, message []byte) ([]byte, bool) {
	if len(message) > maxShort {
		return dst, false
	}
	switch {
	case h == crypto.SHA256 && len(key) <= sha256.BlockSize:
		var b [sha256.BlockSize + maxShort]byte
		keyed(b[:sha256.BlockSize], key, 0x36)
		sum := sha256.Sum256(b[:sha256.BlockSize+copy(b[sha256.BlockSize:], message)])
		keyed(b[:sha256.BlockSize], key, 0x5C)
		sum = sha256.Sum256(b[:sha256.BlockSize+copy(b[sha256.BlockSize:], sum[:])])
		clear(b[:])
		return append(dst, sum[:]...), true
	case h == crypto.SHA384 && len(key) <= sha512.BlockSize:
		var b [sha512.BlockSize + maxShort]byte
		keyed(b[:sha512.BlockSize], key, 0x36)
		sum := sha512.Sum384(b[:sha512.BlockSize+copy(b[sha512.BlockSize:], message)])
		keyed(b[:sha512.BlockSize], key, 0x5C)
		sum = sha512.Sum384(b[:sha512.BlockSize+copy(b[sha512.BlockSize:], sum[:])])
		clear(b[:])
		return append(dst, sum[:]...), true
	}
	return dst, false
}

// keyed fills a block with the key, zeros behind it, masked with pad (RFC 2104, 2).
func keyed(block, key []byte, pad byte) {
	clear(block[copy(block, key):])
	for i := range block {
		block[i] ^= pad
	}
}
