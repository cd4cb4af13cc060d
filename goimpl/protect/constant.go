package protect

import (
	"crypto"
	"encoding"
	"encoding/binary"
	"hash"
)

// The functions of this file take a time that depends on the lengths of their
// arguments alone, not on the values of what is marked secret. Truth is an int,
// all ones or zero, so that it can be combined and applied without a branch.

// lessThan is all ones if a < b, for numbers of less than half the range of int32.
func lessThan(a, b int) int { return int(int32(a-b) >> 31) }

// same is all ones if a == b, likewise.
func same(a, b int) int { return ^(lessThan(a, b) | lessThan(b, a)) }

// paddingOf looks at CBC's padding (RFC 5246, 6.2.3.2): its last byte says how
// many others stand before it, all of the same value. plain is secret, and so
// is what is returned: padding without the last byte, and good, all ones if the
// padding is right and leaves room for least bytes, the last one included.
func paddingOf(plain []byte, least int) (padding, good int) {
	padding = int(plain[len(plain)-1])
	good = ^lessThan(len(plain), least+padding)
	for i := range min(256, len(plain)) {
		differs := int(plain[len(plain)-1-i]) ^ padding
		good &= ^(^lessThan(padding, i) & lessThan(0, differs))
	}
	return padding, good
}

// constantMAC is HMAC over content of a secret length. It gives the hash's
// compression function the same number of blocks whatever the length is: all
// that might be the last one are built, by hand, and of the states behind them
// the right one is kept.
type constantMAC struct {
	hash      resumable
	inner     []byte // the hash's state behind HMAC's inner key block
	outer     []byte
	blockSize int
	lengthLen int // of the message length in the hash's own padding, in bytes
	size      int

	block   [maxHashBlock]byte  // scratch, all of them
	digest  [maxHashState]byte  // the hash's state, of which a MAC of size bytes is the front
	state   [maxHashExport]byte // as the hash exports it
	rotated [2 * maxMAC]byte
}

// resumable is what the standard library's hashes are: their state can be
// exported and set.
type resumable interface {
	hash.Hash
	encoding.BinaryAppender
	encoding.BinaryUnmarshaler
}

// Lengths in bytes of the largest hash, SHA-384, of its block and state and of
// what it exports: four bytes that say which hash, the state, the buffered
// block, the length so far.
const (
	maxHashBlock  = 128
	maxHashState  = 64
	exportedState = 4
	maxHashExport = exportedState + maxHashState + maxHashBlock + 8
)

// newConstantMAC makes the HMAC with SHA-1, SHA-256 or SHA-384.
func newConstantMAC(h crypto.Hash, key []byte) *constantMAC {
	m := &constantMAC{hash: h.New().(resumable), size: h.Size(), lengthLen: 8}
	m.blockSize = m.hash.BlockSize()
	if m.blockSize == maxHashBlock {
		m.lengthLen = 16
	}
	m.inner, m.outer = m.keyed(key, 0x36), m.keyed(key, 0x5C)
	return m
}

// keyed is the hash's state behind a key block (RFC 2104); a MAC key is never longer than that.
func (m *constantMAC) keyed(key []byte, pad byte) []byte {
	block := m.block[:m.blockSize]
	copy(block, key)
	clear(block[len(key):])
	for i := range block {
		block[i] ^= pad
	}
	m.hash.Reset()
	m.hash.Write(block)
	clear(block)
	return m.export(nil)
}

// export and resume cannot fail: the state is of the same hash.
func (m *constantMAC) export(dst []byte) []byte {
	b, err := m.hash.AppendBinary(dst)
	if err != nil {
		panic(err)
	}
	return b
}

func (m *constantMAC) resume(state []byte) {
	if err := m.hash.UnmarshalBinary(state); err != nil {
		panic(err)
	}
}

// sum writes the MAC of header and content[:n] to dst. n is secret, within 255
// of len(content), and so are the content and the length in header.
func (m *constantMAC) sum(dst []byte, header *[macHeaderLen]byte, content []byte, n int) {
	longest := macHeaderLen + len(content)
	shortest := macHeaderLen + max(0, len(content)-255)
	m.resume(m.inner)
	common := shortest / m.blockSize // blocks that are part of every possible message
	if common > 0 {
		m.hash.Write(header[:])
		m.hash.Write(content[:common*m.blockSize-macHeaderLen])
	}
	m.lastBlocks(header, content, common, m.blocks(longest), macHeaderLen+n)

	m.resume(m.outer)
	m.hash.Write(m.digest[:m.size])
	copy(dst, m.hash.Sum(m.block[:0]))
}

// blocks is how many blocks a message of n bytes fills with the hash's own padding.
func (m *constantMAC) blocks(n int) int { return (n + 1 + m.lengthLen + m.blockSize - 1) / m.blockSize }

// lastBlocks hashes blocks from..to of a message of a secret length and leaves
// the state behind its last one in digest.
func (m *constantMAC) lastBlocks(header *[macHeaderLen]byte, content []byte, from, to, length int) {
	last := m.blocksSecret(length) - 1
	bits := uint64(m.blockSize+length) * 8 // the inner key block counts
	block := m.block[:m.blockSize]
	clear(m.digest[:])
	for i := from; i < to; i++ {
		for j := range block {
			at := i*m.blockSize + j
			var b int
			switch {
			case at < macHeaderLen:
				b = int(header[at])
			case at < macHeaderLen+len(content):
				b = int(content[at-macHeaderLen])
			}
			block[j] = byte(b&lessThan(at, length) | 0x80&same(at, length))
		}
		isLast := same(i, last)
		tail := block[m.blockSize-8:]
		binary.BigEndian.PutUint64(tail, binary.BigEndian.Uint64(tail)|bits&uint64(int64(isLast)))
		m.hash.Write(block)
		state := m.export(m.state[:0])[exportedState : exportedState+m.stateLen()]
		for j, b := range state {
			m.digest[j] |= b & byte(isLast)
		}
	}
}

// blocksSecret is blocks for a secret n: a block size is a power of two, and
// divisions take a time that depends on the number.
func (m *constantMAC) blocksSecret(n int) int {
	shift := 6
	if m.blockSize == maxHashBlock {
		shift = 7
	}
	return (n + 1 + m.lengthLen + m.blockSize - 1) >> shift
}

// stateLen is the length of the hash's state, which SHA-384 cuts to its digest.
func (m *constantMAC) stateLen() int {
	if m.blockSize == maxHashBlock {
		return maxHashState
	}
	return m.size
}

// equalAt is all ones if mac stands in plain from the secret position n on,
// which is within 256 of where it would be without padding.
func (m *constantMAC) equalAt(plain []byte, n int, mac []byte) int {
	// Every byte that might be one of the MAC is looked at. Those that are go to
	// their place modulo size; how far they are turned is the secret.
	size := m.size
	first := max(0, len(plain)-1-size-255)
	turned, slot := 0, 0
	got := m.rotated[:size]
	clear(got)
	for i := first; i < len(plain); i++ {
		inside := ^lessThan(i, n) & lessThan(i, n+size)
		got[slot] |= plain[i] & byte(inside)
		turned |= slot & same(i, n)
		if slot++; slot == size {
			slot = 0
		}
	}
	m.turnBack(got, turned)
	var differs byte
	for i, b := range got {
		differs |= b ^ mac[i]
	}
	return same(int(differs), 0)
}

// turnBack rotates b left by the secret n < len(b), a power of two at a time.
func (m *constantMAC) turnBack(b []byte, n int) {
	other := m.rotated[maxMAC : maxMAC+len(b)]
	for step, bit := 1, 0; step < len(b); step, bit = step<<1, bit+1 {
		take := byte(-(n >> bit & 1))
		for i := range b {
			from := i + step
			if from >= len(b) {
				from -= len(b)
			}
			other[i] = b[i]&^take | b[from]&take
		}
		copy(b, other)
	}
}

func (m *constantMAC) wipe() {
	clear(m.inner)
	clear(m.outer)
	*m = constantMAC{}
}
