package session_test

import (
	"bytes"
	"crypto/rand"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/wire"
)

var _ config.Tickets = (*session.Keys)(nil)

var now = time.Unix(1_700_000_000, 0)

func TestSealAndOpen(t *testing.T) {
	k := session.NewKeys(rand.Reader)
	ticket := k.Seal(&full, now)
	if got := k.Open(ticket, now); !reflect.DeepEqual(got, &full) {
		t.Fatalf("%+v", got)
	}
	if again := k.Seal(&full, now); bytes.Equal(again, ticket) {
		t.Error("two tickets are the same")
	}
	for i := range ticket {
		bad := bytes.Clone(ticket)
		bad[i] ^= 1
		if k.Open(bad, now) != nil {
			t.Fatalf("a ticket with byte %d changed opens", i)
		}
		if k.Open(ticket[:i], now) != nil {
			t.Fatalf("%d bytes of a ticket open", i)
		}
	}
	if session.NewKeys(rand.Reader).Open(ticket, now) != nil {
		t.Error("other keys open it")
	}
}

func TestRotation(t *testing.T) {
	const hour = time.Hour
	for _, c := range []struct {
		after time.Duration
		opens bool
	}{{0, true}, {23 * hour, true}, {25 * hour, true}, {47 * hour, true}, {48 * hour, false}, {1000 * hour, false}, {-hour, true}} {
		k := session.NewKeys(rand.Reader)
		ticket := k.Seal(&full, now)
		if ok := k.Open(ticket, now.Add(c.after)) != nil; ok != c.opens {
			t.Errorf("after %v: opens %v", c.after, ok)
		}
		later := k.Seal(&full, now.Add(c.after))
		if same := bytes.Equal(later[:16], ticket[:16]); same != (c.after < 24*hour) {
			t.Errorf("after %v: the same key is %v", c.after, same)
		}
		if k.Open(later, now.Add(c.after)) == nil {
			t.Errorf("after %v: the new ticket does not open", c.after)
		}
	}
}

func TestKeysCode(t *testing.T) {
	for _, c := range []struct {
		name  string
		seals []time.Time
	}{{"unused", nil}, {"one key", []time.Time{now}}, {"two keys", []time.Time{now, now.Add(25 * time.Hour)}}} {
		k := session.NewKeys(rand.Reader)
		var tickets [][]byte
		for _, at := range c.seals {
			tickets = append(tickets, k.Seal(&full, at))
		}
		w := wire.NewWriter()
		k.Code(w)
		thawed := session.NewKeys(rand.Reader)
		r := wire.NewDecoder(w.Out())
		if thawed.Code(r); !r.Done() {
			t.Fatalf("%s: bytes are left", c.name)
		}
		for _, ticket := range tickets {
			if thawed.Open(ticket, now.Add(26*time.Hour)) == nil {
				t.Errorf("%s: a ticket does not open", c.name)
			}
		}
		if ok := k.Open(thawed.Seal(&full, now.Add(26*time.Hour)), now.Add(26*time.Hour)) != nil; len(tickets) > 1 != ok {
			t.Errorf("%s: the first keys open the thawed keys' ticket: %v", c.name, ok)
		}
	}
}

func TestSealWithoutRandomness(t *testing.T) {
	for n := range 16 + 32 + 12 {
		if ticket := session.NewKeys(bytes.NewReader(make([]byte, n))).Seal(&full, now); ticket != nil {
			t.Errorf("a ticket from %d random bytes", n)
		}
	}
}

func TestKeysAreSafeForConcurrentUse(t *testing.T) {
	k := session.NewKeys(rand.Reader)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for j := range 50 {
				at := now.Add(time.Duration(i*j) * time.Hour / 20)
				if k.Open(k.Seal(&full, at), at) == nil {
					t.Error("a fresh ticket does not open")
				}
			}
		})
	}
	wg.Wait()
}

func BenchmarkSeal(b *testing.B) {
	k := session.NewKeys(rand.Reader)
	for b.Loop() {
		k.Seal(&full, now)
	}
}
