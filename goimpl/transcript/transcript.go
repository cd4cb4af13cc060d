// Package transcript keeps the running hash of the handshake messages (RFC
// 8446, 4.4.1).
//
// Which hash is not known before the cipher suite is, so messages are first
// kept as they are; Start names the hash and feeds it what was kept. A
// Transcript freezes at any point: it is a byte string, a hash's number and
// the hash's marshaled state.
package transcript

import (
	"crypto"
	"hash"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// Transcript is the messages so far. It is used by one goroutine at a time.
type Transcript struct {
	buffered []byte      // messages added before Start
	hash     crypto.Hash // 0 before Start
	state    hash.Cloner // nil before Start
}

// New returns a Transcript without messages.
func New() *Transcript { return &Transcript{} }

// Hash is the hash given to Start, 0 before.
func (t *Transcript) Hash() crypto.Hash { return t.hash }

// Add appends one handshake message, its four-byte header included.
func (t *Transcript) Add(msg []byte) {
	if t.state == nil {
		t.buffered = append(t.buffered, msg...)
		return
	}
	t.state.Write(msg)
}

// Start names the hash, of the chosen suite, and hashes what was kept. It is
// called once; a second call must name the same hash (a ServerHello after a
// HelloRetryRequest) and changes nothing.
func (t *Transcript) Start(h crypto.Hash) {
	if t.state != nil {
		if h != t.hash {
			panic("transcript: started again with another hash")
		}
		return
	}
	t.hash, t.state = h, newState(h)
	t.state.Write(t.buffered)
	t.buffered = nil
}

// Sum is the hash of the messages so far: Transcript-Hash. Start comes before.
func (t *Transcript) Sum() []byte { return t.started().Sum(nil) }

// SumWith is the hash as if extra had been added: of a ClientHello cut off
// before its binders (RFC 8446, 4.2.11.2). Start comes before; a client that
// has not chosen a hash starts a Clone.
func (t *Transcript) SumWith(extra []byte) []byte {
	s := clone(t.started())
	s.Write(extra)
	return s.Sum(nil)
}

// Retry puts message_hash in the place of the first ClientHello, the only
// message so far (RFC 8446, 4.4.1). It comes after Start and before the
// HelloRetryRequest is added.
func (t *Transcript) Retry() {
	digest := t.Sum()
	t.state.Reset()
	t.state.Write([]byte{byte(registry.MsgMessageHash), 0, 0, byte(len(digest))})
	t.state.Write(digest)
}

// Clone returns an independent copy.
func (t *Transcript) Clone() *Transcript {
	c := &Transcript{hash: t.hash, buffered: append([]byte(nil), t.buffered...)}
	if t.state != nil {
		c.state = clone(t.state)
	}
	return c
}

func (t *Transcript) started() hash.Cloner {
	if t.state == nil {
		panic("transcript: not started")
	}
	return t.state
}
