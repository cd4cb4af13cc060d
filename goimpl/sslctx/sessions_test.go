package sslctx

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

var sessionsAt = time.Unix(1_000_000, 0)

// someSession is one of 100 seconds.
func someSession(secret string) *session.Session {
	at := sessionsAt.Unix()
	return &session.Session{Secret: []byte(secret), Created: at, Authenticated: at, Timeout: 100}
}

func TestCache(t *testing.T) {
	var s stats
	c := newCache(&s)
	kept := someSession("a session")
	id := []byte("id")
	c.Keep(id, kept)
	kept.Secret[0] = 'A' // the cache keeps its own copy
	got := c.Find(id, sessionsAt)
	if got == nil || string(got.Secret) != "a session" {
		t.Fatalf("found %+v", got)
	}
	clear(got.Secret) // and gives copies away
	if got = c.Find(id, sessionsAt); got == nil || string(got.Secret) != "a session" {
		t.Errorf("found %+v the second time", got)
	}
	if n := s.counts[Misses].Load(); n != 0 {
		t.Errorf("%d misses before any", n)
	}
	for _, bad := range [][]byte{nil, id[1:], append([]byte{1}, id...), make([]byte, 100)} {
		if c.Find(bad, sessionsAt) != nil {
			t.Errorf("found under %x", bad)
		}
	}
	if n := s.counts[Misses].Load(); n != 4 {
		t.Errorf("%d misses, want 4", n)
	}
	c.Keep(id, someSession("another"))
	if got = c.Find(id, sessionsAt); c.len() != 1 || string(got.Secret) != "another" {
		t.Errorf("%d sessions, found %+v", c.len(), got)
	}
	c.Forget(id)
	c.Forget(id)
	if c.Find(id, sessionsAt) != nil || c.len() != 0 {
		t.Error("not forgotten")
	}
	for _, id := range [][]byte{nil, make([]byte, maxID+1)} {
		if c.Keep(id, kept); c.len() != 0 {
			t.Errorf("kept under %x", id)
		}
	}
}

func TestCacheForgetsTheOldest(t *testing.T) {
	var s stats
	c := newCache(&s)
	c.limit = 2
	for i := range 3 {
		c.Keep([]byte{byte(i)}, someSession(fmt.Sprint(i)))
	}
	if c.Find([]byte{0}, sessionsAt) != nil {
		t.Error("the oldest session is still there")
	}
	for i := 1; i < 3; i++ {
		if c.Find([]byte{byte(i)}, sessionsAt) == nil {
			t.Error("a session is lost")
		}
	}
	if c.len() != 2 || s.counts[CacheFull].Load() != 1 {
		t.Errorf("%d sessions, %d put out", c.len(), s.counts[CacheFull].Load())
	}
}

// Sealed and kept sessions stop counting when their time is over.
func TestOldSessions(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSServer, python313)
	ticket := c.tickets.Seal(someSession("secret"), sessionsAt)
	c.cache.Keep([]byte("id"), someSession("secret"))
	for i, open := range []func(time.Time) *session.Session{
		func(now time.Time) *session.Session { return c.tickets.Open(ticket, now) },
		func(now time.Time) *session.Session { return c.cache.Find([]byte("id"), now) },
	} {
		if got := open(sessionsAt.Add(100 * time.Second)); got == nil || !bytes.Equal(got.Secret, []byte("secret")) {
			t.Errorf("%d: the session does not open in its last second", i)
		}
		if open(sessionsAt.Add(101*time.Second)) != nil {
			t.Errorf("%d: an old session opens", i)
		}
		if n := c.Stat(Timeouts); n != int64(i+1) {
			t.Errorf("%d: %d timeouts counted", i, n)
		}
	}
	if n := c.Stat(Number); n != 0 {
		t.Errorf("%d sessions are left in the cache", n)
	}
}
