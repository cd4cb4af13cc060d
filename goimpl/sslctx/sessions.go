package sslctx

import (
	"container/list"
	"sync"
	"time"

	"github.com/pyssl/pyssl/goimpl/session"
)

// sealed is a server's stateless tickets: it holds nothing but keys.
type sealed struct {
	*session.Keys
	stats *stats
}

// Open is the session in a ticket, if it is one of ours and not too old.
func (t *sealed) Open(ticket []byte, now time.Time) *session.Session {
	return t.stats.inTime(t.Keys.Open(ticket, now), now)
}

// inTime is the session, or nil if its time is over; that is counted.
func (s *stats) inTime(found *session.Session, now time.Time) *session.Session {
	if found == nil || !found.Expired(now) {
		return found
	}
	clear(found.Secret)
	s.add(Timeouts)
	return nil
}

// Limits of a server's session cache; the first is SSL_SESSION_CACHE_MAX_SIZE_DEFAULT.
const (
	cacheLimit = 20 * 1024
	maxID      = 32
)

// cache keeps sessions on the server, by session id (TLS 1.2) or by the ticket
// that is nothing but a random name for one (TLS 1.3 with OP_NO_TICKET).
type cache struct {
	stats *stats
	limit int

	mu      sync.Mutex
	entries map[string]*list.Element
	order   *list.List // of *entry, newest first
}

type entry struct {
	id      string
	session []byte // marshalled; wiped when it goes
}

func newCache(s *stats) *cache {
	return &cache{stats: s, limit: cacheLimit, entries: make(map[string]*list.Element), order: list.New()}
}

// Keep keeps a copy of the session under an id, in the place of what was there.
func (c *cache) Keep(id []byte, s *session.Session) {
	if len(id) == 0 || len(id) > maxID {
		return
	}
	e := &entry{string(id), s.Marshal()}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.remove(c.entries[e.id])
	c.entries[e.id] = c.order.PushFront(e)
	if c.order.Len() > c.limit {
		c.remove(c.order.Back())
		c.stats.add(CacheFull)
	}
}

// Find is the session kept under an id, or nil. One that is too old goes.
func (c *cache) Find(id []byte, now time.Time) *session.Session {
	c.mu.Lock()
	defer c.mu.Unlock()
	at := c.entries[string(id)]
	if at == nil {
		c.stats.add(Misses)
		return nil
	}
	found, err := session.Unmarshal(at.Value.(*entry).session)
	if err != nil { // it was marshalled here
		panic(err)
	}
	if found = c.stats.inTime(found, now); found == nil {
		c.remove(at)
	}
	return found
}

// Forget takes out what is kept under an id.
func (c *cache) Forget(id []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.remove(c.entries[string(id)])
}

// remove takes an entry out, if there is one; the caller holds mu.
func (c *cache) remove(at *list.Element) {
	if at == nil {
		return
	}
	e := c.order.Remove(at).(*entry)
	delete(c.entries, e.id)
	clear(e.session)
}

func (c *cache) len() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.order.Len()
}
