package session

import (
	"crypto/aes"
	"crypto/cipher"
	"io"
	"sync"
	"time"

	"github.com/pyssl/pyssl/goimpl/wire"
)

// Parts of a sealed ticket.
const (
	nameLen  = 16
	nonceLen = 12
)

// rotation is how long one key seals tickets, in seconds. The key before it
// still opens them, so that a ticket is good for a day at least and two at
// most, whatever longer timeout it carries; then the handshake is a full one.
const rotation = 24 * 60 * 60

// Keys seals a server's sessions into tickets and opens them again. It has a
// current key and the one before, and changes them by the clock it is shown. It
// is safe for concurrent use. It implements config.Tickets.
//
//	ticket = name[16] | nonce[12] | AES-256-GCM(session)
//
// with the name as additional data.
type Keys struct {
	mu       sync.Mutex
	rand     io.Reader
	current  *ticketKey // nil until the first ticket
	previous *ticketKey // nil until the first rotation
}

// ticketKey is one key with its public name.
type ticketKey struct {
	name  [nameLen]byte
	key   [32]byte
	since int64 // Unix seconds of its first ticket
	aead  cipher.AEAD
}

// NewKeys returns Keys that draw names, keys and nonces from rand. The first
// key is made with the first ticket.
func NewKeys(rand io.Reader) *Keys { return &Keys{rand: rand} }

// Seal is the ticket of a session, or nil if there is no randomness.
func (k *Keys) Seal(s *Session, now time.Time) []byte {
	key := k.sealing(now.Unix())
	if key == nil {
		return nil
	}
	plaintext := s.Marshal()
	defer clear(plaintext)
	ticket := make([]byte, nameLen+nonceLen, nameLen+nonceLen+len(plaintext)+key.aead.Overhead())
	copy(ticket, key.name[:])
	if _, err := io.ReadFull(k.rand, ticket[nameLen:]); err != nil {
		return nil
	}
	return key.aead.Seal(ticket, ticket[nameLen:], plaintext, key.name[:])
}

// Open is the session that Seal sealed, if one of the keys in force did, or
// nil. Its secret is the caller's to wipe.
func (k *Keys) Open(ticket []byte, now time.Time) *Session {
	if len(ticket) < nameLen+nonceLen {
		return nil
	}
	key := k.opening([nameLen]byte(ticket), now.Unix())
	if key == nil {
		return nil
	}
	plaintext, err := key.aead.Open(nil, ticket[nameLen:nameLen+nonceLen], ticket[nameLen+nonceLen:], key.name[:])
	if err != nil {
		return nil
	}
	defer clear(plaintext)
	s, failed := Unmarshal(plaintext)
	if failed != nil {
		return nil
	}
	return s
}

// Code writes the keys or reads them back. Names, keys and times only: the
// source of randomness stays as NewKeys was given it.
//
//	optional current, optional previous, each
//	  uint8[16]  name
//	  uint8[32]  key
//	  int64      since
func (k *Keys) Code(c *wire.Codec) {
	k.mu.Lock()
	defer k.mu.Unlock()
	wire.Optional(c, &k.current, codeKey)
	wire.Optional(c, &k.previous, codeKey)
}

func codeKey(c *wire.Codec, key *ticketKey) {
	c.Fixed(key.name[:])
	c.Fixed(key.key[:])
	c.I64(&key.since)
	if c.Reading() {
		key.prepare()
	}
}

// sealing is the key for a new ticket, or nil. The cipher of a key may be used
// without the lock, and after the key was wiped.
func (k *Keys) sealing(now int64) *ticketKey {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.rotate(now)
	if k.current == nil {
		k.current = newKey(k.rand, now)
	}
	return k.current
}

// opening is the key of that name, if it is still in force.
func (k *Keys) opening(name [nameLen]byte, now int64) *ticketKey {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.rotate(now)
	for _, key := range []*ticketKey{k.current, k.previous} {
		if key != nil && key.name == name {
			return key
		}
	}
	return nil
}

// rotate retires keys whose time is over. A clock that runs backwards retires
// nothing. The caller holds mu.
func (k *Keys) rotate(now int64) {
	if k.current != nil && now-k.current.since >= rotation {
		k.previous.wipe()
		k.previous, k.current = k.current, nil
	}
	if k.previous != nil && now-k.previous.since >= 2*rotation {
		k.previous.wipe()
		k.previous = nil
	}
}

// newKey draws a key, or returns nil.
func newKey(rand io.Reader, now int64) *ticketKey {
	key := &ticketKey{since: now}
	if _, err := io.ReadFull(rand, key.name[:]); err != nil {
		return nil
	}
	if _, err := io.ReadFull(rand, key.key[:]); err != nil {
		return nil
	}
	key.prepare()
	return key
}

// prepare makes the cipher of the key. Neither call can fail for 32 bytes.
func (key *ticketKey) prepare() {
	block, err := aes.NewCipher(key.key[:])
	if err != nil {
		panic(err)
	}
	if key.aead, err = cipher.NewGCM(block); err != nil {
		panic(err)
	}
}

func (key *ticketKey) wipe() {
	if key != nil {
		clear(key.key[:])
	}
}
