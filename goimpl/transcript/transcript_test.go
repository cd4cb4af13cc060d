package transcript

import (
	"bytes"
	"crypto"
	"crypto/sha256"
	"testing"

	"github.com/pyssl/pyssl/goimpl/wire"
)

var bothHashes = []crypto.Hash{crypto.SHA256, crypto.SHA384}

func sum(h crypto.Hash, parts ...[]byte) []byte {
	d := h.New()
	for _, p := range parts {
		d.Write(p)
	}
	return d.Sum(nil)
}

func TestSumBeforeAndAfterStart(t *testing.T) {
	for _, h := range bothHashes {
		ts := New()
		ts.Add([]byte("client hello"))
		ts.Start(h)
		ts.Add([]byte("server hello"))
		want := sum(h, []byte("client helloserver hello"))
		if got := ts.Sum(); !bytes.Equal(got, want) {
			t.Errorf("%v: %x, want %x", h, got, want)
		}
		ts.Start(h) // the same again: nothing happens
		if got := ts.Sum(); !bytes.Equal(got, want) || ts.Hash() != h {
			t.Errorf("%v: another Start changes the sum", h)
		}
	}
}

func TestSumWithLeavesNoTrace(t *testing.T) {
	ts := New()
	ts.Start(crypto.SHA384)
	ts.Add([]byte("one"))
	if got := ts.SumWith([]byte("two")); !bytes.Equal(got, sum(crypto.SHA384, []byte("onetwo"))) {
		t.Errorf("SumWith: %x", got)
	}
	if got := ts.Sum(); !bytes.Equal(got, sum(crypto.SHA384, []byte("one"))) {
		t.Errorf("Sum after SumWith: %x", got)
	}
}

// RFC 8446, 4.4.1: Hash(message_hash || 00 00 Hash.length || Hash(ClientHello1) || HelloRetryRequest || …).
func TestRetry(t *testing.T) {
	for _, h := range bothHashes {
		ts := New()
		ts.Add([]byte("client hello 1"))
		ts.Start(h)
		ts.Retry()
		ts.Add([]byte("retry request"))
		first := sum(h, []byte("client hello 1"))
		want := sum(h, []byte{254, 0, 0, byte(h.Size())}, first, []byte("retry request"))
		if got := ts.Sum(); !bytes.Equal(got, want) {
			t.Errorf("%v: %x, want %x", h, got, want)
		}
	}
}

func TestCloneIsIndependent(t *testing.T) {
	for _, start := range []bool{false, true} {
		ts := New()
		ts.Add([]byte("a"))
		if start {
			ts.Start(crypto.SHA256)
		}
		c := ts.Clone()
		c.Start(crypto.SHA256)
		c.Add([]byte("b"))
		ts.Start(crypto.SHA256)
		ts.Add([]byte("c"))
		if !bytes.Equal(c.Sum(), sum(crypto.SHA256, []byte("ab"))) || !bytes.Equal(ts.Sum(), sum(crypto.SHA256, []byte("ac"))) {
			t.Errorf("started %v: the copies share something", start)
		}
	}
}

// A transcript frozen at any message boundary goes on as if nothing had happened.
func TestFreezeAnywhere(t *testing.T) {
	messages := [][]byte{bytes.Repeat([]byte{1}, 517), bytes.Repeat([]byte{2}, 90), bytes.Repeat([]byte{3}, 63), bytes.Repeat([]byte{4}, 5000), {5}}
	for _, h := range bothHashes {
		for startAt := range messages {
			for freezeAt := range messages {
				ts := New()
				for i, m := range messages {
					if i == startAt {
						ts.Start(h)
					}
					if i == freezeAt {
						ts = freezeAndThaw(t, ts)
					}
					ts.Add(m)
				}
				if !bytes.Equal(ts.Sum(), sum(h, messages...)) {
					t.Errorf("%v, started at %d, frozen at %d: another sum", h, startAt, freezeAt)
				}
			}
		}
	}
}

func freezeAndThaw(t *testing.T, ts *Transcript) *Transcript {
	t.Helper()
	w := wire.NewWriter()
	ts.Code(w)
	r := wire.NewDecoder(w.Out())
	back := New()
	if back.Code(r); !r.Done() {
		t.Fatal("not read back")
	}
	return back
}

func TestThawRefusesWhatDoesNotFit(t *testing.T) {
	state := marshal(newState(crypto.SHA256))
	frozen := func(h crypto.Hash, buffered, state []byte) []byte {
		w := wire.NewWriter()
		n := uint16(h)
		w.U16(&n)
		w.Bytes(&buffered)
		w.Bytes(&state)
		return w.Out()
	}
	good := frozen(crypto.SHA256, nil, state)
	for name, b := range map[string][]byte{
		"state of another hash":    frozen(crypto.SHA384, nil, state),
		"hash we do not use":       frozen(crypto.MD5, nil, state),
		"unlinked hash":            frozen(crypto.BLAKE2b_256, nil, state),
		"hash without state":       frozen(crypto.SHA256, nil, nil),
		"state without hash":       frozen(0, nil, state),
		"buffer behind a started":  frozen(crypto.SHA256, []byte("x"), state),
		"state cut short":          frozen(crypto.SHA256, nil, state[:len(state)-1]),
		"codec that ends too soon": good[:len(good)-1],
		"nothing":                  nil,
	} {
		r := wire.NewDecoder(b)
		ts := New()
		if ts.Code(r); r.OK() || ts.Hash() != 0 {
			t.Errorf("%s: accepted", name)
		}
	}
}

func TestBrokenPromisesPanic(t *testing.T) {
	started := New()
	started.Start(crypto.SHA256)
	for name, f := range map[string]func(){
		"sum before start": func() { New().Sum() },
		"other hash":       func() { started.Start(crypto.SHA384) },
		"no suite's hash":  func() { New().Start(crypto.MD5) },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("no panic")
				}
			}()
			f()
		})
	}
}

// FuzzThaw: whatever thaws is a transcript that works and freezes to bytes that thaw alike.
func FuzzThaw(f *testing.F) {
	for _, h := range append(bothHashes, 0) {
		ts := New()
		ts.Add([]byte("client hello"))
		if h != 0 {
			ts.Start(h)
			ts.Add(make([]byte, 100))
		}
		w := wire.NewWriter()
		ts.Code(w)
		f.Add(w.Out())
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		ts, r := New(), wire.NewDecoder(b)
		if ts.Code(r); !r.OK() {
			return
		}
		again := freezeAndThaw(t, ts)
		for _, x := range []*Transcript{ts, again} {
			if x.Hash() == 0 {
				x.Start(crypto.SHA256)
			}
			x.Add([]byte("more"))
		}
		if !bytes.Equal(ts.Sum(), again.Sum()) {
			t.Error("freezing changes the sum")
		}
	})
}

func BenchmarkSumWith(b *testing.B) {
	ts := New()
	ts.Start(crypto.SHA256)
	extra := make([]byte, 4*sha256.BlockSize)
	b.ReportAllocs()
	for b.Loop() {
		ts.SumWith(extra)
	}
}
