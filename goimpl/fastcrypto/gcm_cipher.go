//go:build amd64 && !purego

package fastcrypto

import (
	"crypto/subtle"
	"encoding/binary"
	"unsafe"
)

// gcm is AES-GCM. It never changes once made, and may be used by several
// goroutines at a time.
type gcm struct {
	// table is all that follows from the key, where tools/asm/gcm.go has it: round
	// keys, H^17 to H^1, and sums of their halves.
	table [15*16 + 17*16 + 8*16]byte
	wide  bool // AES-256
}

func newGCM(key []byte) *gcm {
	g := &gcm{wide: len(key) == 32}
	if g.wide {
		gcmKey256(&g.table[0], &key[0])
	} else {
		gcmKey128(&g.table[0], &key[0])
	}
	return g
}

func (g *gcm) NonceSize() int { return gcmNonceLen }
func (g *gcm) Overhead() int  { return gcmTagLen }

// Wipe overwrites the key and what follows from it.
func (g *gcm) Wipe() { *g = gcm{} }

// gcmMaxLen is the most one nonce encrypts: the counter has 32 bits (SP 800-38D, 5.2.1.1).
const gcmMaxLen = (1<<32 - 2) * 16

// Seal is as cipher.AEAD has it: plaintext and what is appended to dst start at the same byte or do not overlap.
func (g *gcm) Seal(dst, nonce, plaintext, additional []byte) []byte {
	all, out := grow(dst, len(plaintext)+gcmTagLen)
	g.check(nonce, len(plaintext), out, plaintext)
	tag := g.crypt(false, out, plaintext, nonce, additional)
	copy(out[len(plaintext):], tag[:])
	return all
}

// Open is as cipher.AEAD has it. Where the tag is wrong, what it wrote is zeros.
func (g *gcm) Open(dst, nonce, ciphertext, additional []byte) ([]byte, error) {
	n := len(ciphertext) - gcmTagLen
	if n < 0 {
		return nil, errOpen
	}
	all, out := grow(dst, n)
	g.check(nonce, n, out, ciphertext)
	sent := [gcmTagLen]byte(ciphertext[n:]) // out may reach over it
	tag := g.crypt(true, out, ciphertext[:n], nonce, additional)
	if subtle.ConstantTimeCompare(tag[:], sent[:]) != 1 {
		clear(out)
		return nil, errOpen
	}
	return all, nil
}

func (g *gcm) check(nonce []byte, n int, out, in []byte) {
	switch {
	case len(nonce) != gcmNonceLen:
		panic("fastcrypto: a nonce of another length")
	case n > gcmMaxLen:
		panic("fastcrypto: a message too long for GCM")
	case inexactOverlap(out, in):
		panic("fastcrypto: buffers overlap")
	}
}

// crypt goes over src and returns the tag. The assembly takes whole blocks;
// what is partial is laid into buffers here.
func (g *gcm) crypt(open bool, dst, src, nonce, additional []byte) (tag [gcmTagLen]byte) {
	var last, pad, lengths [16]byte
	whole := len(src) &^ 15
	copy(last[:], src[whole:])
	binary.BigEndian.PutUint64(lengths[:], 8*uint64(len(additional)))
	binary.BigEndian.PutUint64(lengths[8:], 8*uint64(len(src)))
	if len(additional) <= len(pad) {
		copy(pad[:], additional)
	} else {
		additional = append(additional[:len(additional):len(additional)], pad[:-len(additional)&15]...)
	}
	a, blocks := &pad[0], (len(additional)+15)/16
	if blocks > 1 {
		a = &additional[0]
	}
	k, d, s, n := &g.table[0], unsafe.SliceData(dst), unsafe.SliceData(src), whole/16
	switch rest := len(src) - whole; {
	case open && g.wide:
		gcmOpen256(k, d, s, n, &last[0], rest, &nonce[0], a, blocks, &lengths[0], &tag[0])
	case open:
		gcmOpen128(k, d, s, n, &last[0], rest, &nonce[0], a, blocks, &lengths[0], &tag[0])
	case g.wide:
		gcmSeal256(k, d, s, n, &last[0], rest, &nonce[0], a, blocks, &lengths[0], &tag[0])
	default:
		gcmSeal128(k, d, s, n, &last[0], rest, &nonce[0], a, blocks, &lengths[0], &tag[0])
	}
	copy(dst[whole:], last[:len(src)-whole])
	return tag
}

// grow appends n bytes to b, in place where the capacity allows.
func grow(b []byte, n int) (all, tail []byte) {
	total := len(b) + n
	if cap(b) >= total {
		all = b[:total]
	} else {
		all = make([]byte, total)
		copy(all, b)
	}
	return all, all[len(b):]
}

// inexactOverlap reports whether a and b overlap without starting together.
func inexactOverlap(a, b []byte) bool {
	if len(a) == 0 || len(b) == 0 || &a[0] == &b[0] {
		return false
	}
	x, y := uintptr(unsafe.Pointer(&a[0])), uintptr(unsafe.Pointer(&b[0]))
	return x < y+uintptr(len(b)) && y < x+uintptr(len(a))
}
