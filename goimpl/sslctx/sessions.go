package sslctx

import (
	"container/list"
	"io"
	"sync"
	"time"

	"github.com/pyssl/pyssl/goimpl/session"
)

// sealed is a server's stateless tickets: it holds nothing but keys.
type sealed struct {
	keys  *session.Keys
	stats *stats
}

// Seal is the ticket of a marshalled session.
func (t *sealed) Seal(plaintext []byte, now time.Time) []byte { return t.keys.Seal(plaintext, now) }

// Open is the session in a ticket, if it is one of ours and not too old.
func (t *sealed) Open(ticket []byte, now time.Time) ([]byte, bool) {
	plaintext, ok := t.keys.Open(ticket, now)
	if ok && expired(plaintext, now) {
		clear(plaintext)
		t.stats.add(Timeouts)
		return nil, false
	}
	return plaintext, ok
}

// expired reports whether a marshalled session's time is over. What cannot be
// read has no time; the handshake refuses it.
func expired(plaintext []byte, now time.Time) bool {
	s, err := session.Unmarshal(plaintext)
	if err != nil {
		return false
	}
	clear(s.Secret)
	return s.Expired(now)
}

// Limits of a server's session cache; the first is SSL_SESSION_CACHE_MAX_SIZE_DEFAULT.
const (
	cacheLimit = 20 * 1024
	nameLen    = 32
)

// cache keeps sessions on the server (OP_NO_TICKET): the ticket a client gets
// is a random name to look the session up by.
type cache struct {
	rand  io.Reader
	stats *stats
	limit int

	mu      sync.Mutex
	entries map[[nameLen]byte]*list.Element
	order   *list.List // of *entry, newest first
}

type entry struct {
	name    [nameLen]byte
	session []byte // marshalled; wiped when it goes
}

func newCache(rand io.Reader, s *stats) *cache {
	return &cache{rand: rand, stats: s, limit: cacheLimit, entries: make(map[[nameLen]byte]*list.Element), order: list.New()}
}

// Seal keeps a copy of the session and returns its name; nil without randomness.
func (c *cache) Seal(plaintext []byte, _ time.Time) []byte {
	e := &entry{session: append([]byte(nil), plaintext...)}
	if _, err := io.ReadFull(c.rand, e.name[:]); err != nil {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.entries[e.name] = c.order.PushFront(e)
	if c.order.Len() > c.limit {
		c.remove(c.order.Back())
		c.stats.add(CacheFull)
	}
	return append([]byte(nil), e.name[:]...)
}

// Open looks a session up by its name. One that is too old goes.
func (c *cache) Open(ticket []byte, now time.Time) ([]byte, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var found *list.Element
	if len(ticket) == nameLen {
		found = c.entries[[nameLen]byte(ticket)]
	}
	if found == nil {
		c.stats.add(Misses)
		return nil, false
	}
	plaintext := found.Value.(*entry).session
	if expired(plaintext, now) {
		c.remove(found)
		c.stats.add(Timeouts)
		return nil, false
	}
	return append([]byte(nil), plaintext...), true
}

// remove takes an entry out; the caller holds mu.
func (c *cache) remove(at *list.Element) {
	e := c.order.Remove(at).(*entry)
	delete(c.entries, e.name)
	clear(e.session)
}

func (c *cache) len() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.order.Len()
}
