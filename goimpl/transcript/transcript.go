// Package transcript keeps the running hash of the handshake messages (RFC
// 8446, 4.4.1; RFC 5246, 7.4.9).
//
// Which hash is not known before the cipher suite is, so messages are first
// kept as they are; Start names the hash and feeds it what was kept. The
// CertificateVerify of a TLS 1.2 client signs the messages themselves, with any
// hash: Keep lets them stay until Drop. A Transcript freezes at any point: it is
// a byte string, a hash's number and the hash's marshaled state.
package transcript

import (
	"bytes"
	"crypto"
	"hash"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// Transcript is the messages so far. It is used by one goroutine at a time.
type Transcript struct {
	buffered []byte        // every message, before Start and while kept; nil otherwise
	kept     bool          // Keep was called, and Drop was not
	hash     crypto.Hash   // 0 before Start; MD5SHA1 before TLS 1.2
	states   []hash.Cloner // nil before Start; two with MD5SHA1
}

// New returns a Transcript without messages.
func New() *Transcript { return &Transcript{} }

// Hash is the hash given to Start, 0 before.
func (t *Transcript) Hash() crypto.Hash { return t.hash }

// Add appends one handshake message, its four-byte header included.
func (t *Transcript) Add(msg []byte) {
	if t.states == nil || t.kept {
		t.buffered = append(t.buffered, msg...)
	}
	t.write(msg)
}

// Keep lets the messages stay as they are, for Messages. It comes before Start.
func (t *Transcript) Keep() {
	if t.states != nil {
		panic("transcript: kept too late")
	}
	t.kept = true
}

// Drop is the end of Keep: the messages are not needed any more.
func (t *Transcript) Drop() {
	t.kept = false
	if t.states != nil {
		t.buffered = nil
	}
}

// Messages is every message so far: what a TLS 1.2 CertificateVerify signs (RFC
// 5246, 7.4.8). It must be kept, or not started yet. The caller must not change it.
func (t *Transcript) Messages() []byte {
	if t.states != nil && !t.kept {
		panic("transcript: the messages are gone")
	}
	return t.buffered
}

// Start names the hash, of the chosen suite or MD5SHA1 before TLS 1.2, and
// hashes what was added. It is called once; a second call must name the same
// hash (a ServerHello after a HelloRetryRequest) and changes nothing.
func (t *Transcript) Start(h crypto.Hash) {
	if t.states != nil {
		if h != t.hash {
			panic("transcript: started again with another hash")
		}
		return
	}
	t.hash, t.states = h, newStates(h)
	t.write(t.buffered)
	if !t.kept {
		t.buffered = nil
	}
}

// Sum is the hash of the messages so far: Transcript-Hash. With MD5SHA1 it is
// both, MD5 first (RFC 4346, 7.4.9). Start comes before.
func (t *Transcript) Sum() []byte { return sum(t.started()) }

// SumWith is the hash as if extra had been added: of a ClientHello cut off
// before its binders (RFC 8446, 4.2.11.2). Start comes before; a client that
// has not chosen a hash starts a Clone.
func (t *Transcript) SumWith(extra []byte) []byte {
	states := clones(t.started())
	for _, s := range states {
		s.Write(extra)
	}
	return sum(states)
}

// Retry puts message_hash in the place of the first ClientHello, the only
// message so far (RFC 8446, 4.4.1). It comes after Start and before the
// HelloRetryRequest is added.
func (t *Transcript) Retry() {
	digest := t.Sum()
	for _, s := range t.states {
		s.Reset()
	}
	t.write([]byte{byte(registry.MsgMessageHash), 0, 0, byte(len(digest))})
	t.write(digest)
}

// Clone returns an independent copy.
func (t *Transcript) Clone() *Transcript {
	return &Transcript{buffered: bytes.Clone(t.buffered), kept: t.kept, hash: t.hash, states: clones(t.states)}
}

func (t *Transcript) write(p []byte) {
	for _, s := range t.states {
		s.Write(p)
	}
}

func (t *Transcript) started() []hash.Cloner {
	if t.states == nil {
		panic("transcript: not started")
	}
	return t.states
}

func sum(states []hash.Cloner) (digest []byte) {
	for _, s := range states {
		digest = s.Sum(digest)
	}
	return digest
}
