package sslctx

import (
	"bytes"
	"crypto/rand"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

func TestCache(t *testing.T) {
	var s stats
	c := newCache(rand.Reader, &s)
	now := time.Unix(1000, 0)
	kept := []byte("a session")
	ticket := c.Seal(kept, now)
	if len(ticket) != nameLen || bytes.Contains(ticket, kept) {
		t.Fatalf("ticket %x is not a name", ticket)
	}
	kept[0] = 'A' // the cache keeps its own copy
	got, ok := c.Open(ticket, now)
	if !ok || string(got) != "a session" {
		t.Fatalf("opened %q, %v", got, ok)
	}
	clear(got) // and gives copies away
	if got, ok = c.Open(ticket, now); !ok || string(got) != "a session" {
		t.Errorf("opened %q, %v the second time", got, ok)
	}
	if n := s.counts[Misses].Load(); n != 0 {
		t.Errorf("%d misses before any", n)
	}
	for _, bad := range [][]byte{nil, ticket[1:], append([]byte{1}, ticket...), make([]byte, nameLen)} {
		if _, ok := c.Open(bad, now); ok {
			t.Errorf("opened %x", bad)
		}
	}
	if n := s.counts[Misses].Load(); n != 4 {
		t.Errorf("%d misses, want 4", n)
	}
}

func TestCacheForgetsTheOldest(t *testing.T) {
	var s stats
	c := newCache(rand.Reader, &s)
	c.limit = 2
	now := time.Unix(1000, 0)
	first := c.Seal([]byte("1"), now)
	second := c.Seal([]byte("2"), now)
	third := c.Seal([]byte("3"), now)
	if _, ok := c.Open(first, now); ok {
		t.Error("the oldest session is still there")
	}
	for _, ticket := range [][]byte{second, third} {
		if _, ok := c.Open(ticket, now); !ok {
			t.Error("a session is lost")
		}
	}
	if c.len() != 2 || s.counts[CacheFull].Load() != 1 {
		t.Errorf("%d sessions, %d put out", c.len(), s.counts[CacheFull].Load())
	}
}

// Both kinds of tickets stop counting when the session's time is over.
func TestOldSessions(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSServer, python313)
	made := time.Unix(1_000_000, 0)
	plaintext := (&session.Session{Secret: []byte("secret"), Created: made.Unix(), Timeout: 100}).Marshal()
	for i, tickets := range []config.TicketKeys{c.tickets, c.cache} {
		ticket := tickets.Seal(plaintext, made)
		if got, ok := tickets.Open(ticket, made.Add(100*time.Second)); !ok || !bytes.Equal(got, plaintext) {
			t.Errorf("%T: the session does not open in its last second", tickets)
		}
		if _, ok := tickets.Open(ticket, made.Add(101*time.Second)); ok {
			t.Errorf("%T: an old session opens", tickets)
		}
		if n, _ := c.Stat(Timeouts); n != int64(i+1) {
			t.Errorf("%T: %d timeouts counted, want %d", tickets, n, i+1)
		}
	}
	if n, _ := c.Stat(Number); n != 0 {
		t.Errorf("%d sessions are left in the cache", n)
	}
}

func TestCacheWithoutRandomness(t *testing.T) {
	c := newCache(bytes.NewReader(make([]byte, nameLen-1)), new(stats))
	if ticket := c.Seal([]byte("1"), time.Unix(0, 0)); ticket != nil || c.len() != 0 {
		t.Errorf("ticket %x, %d sessions", ticket, c.len())
	}
}
