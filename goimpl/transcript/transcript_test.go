package transcript

import (
	"bytes"
	"crypto"
	"crypto/sha256"
	"testing"

	"github.com/pyssl/pyssl/goimpl/wire"
)

var allHashes = []crypto.Hash{crypto.SHA256, crypto.SHA384, crypto.MD5SHA1}

func want(h crypto.Hash, parts ...[]byte) []byte {
	if h == crypto.MD5SHA1 {
		return append(digest(crypto.MD5, parts...), digest(crypto.SHA1, parts...)...)
	}
	return digest(h, parts...)
}

func digest(h crypto.Hash, parts ...[]byte) []byte {
	d := h.New()
	for _, p := range parts {
		d.Write(p)
	}
	return d.Sum(nil)
}

func TestSumBeforeAndAfterStart(t *testing.T) {
	for _, h := range allHashes {
		ts := New()
		ts.Add([]byte("client hello"))
		ts.Start(h)
		ts.Add([]byte("server hello"))
		expected := want(h, []byte("client helloserver hello"))
		if got := ts.Sum(); !bytes.Equal(got, expected) {
			t.Errorf("%v: %x, want %x", h, got, expected)
		}
		ts.Start(h) // the same again: nothing happens
		if got := ts.Sum(); !bytes.Equal(got, expected) || ts.Hash() != h {
			t.Errorf("%v: another Start changes the sum", h)
		}
	}
}

func TestSumWithLeavesNoTrace(t *testing.T) {
	ts := New()
	ts.Start(crypto.SHA384)
	ts.Add([]byte("one"))
	if got := ts.SumWith([]byte("two")); !bytes.Equal(got, want(crypto.SHA384, []byte("onetwo"))) {
		t.Errorf("SumWith: %x", got)
	}
	if got := ts.Sum(); !bytes.Equal(got, want(crypto.SHA384, []byte("one"))) {
		t.Errorf("Sum after SumWith: %x", got)
	}
}

// RFC 8446, 4.4.1: Hash(message_hash || 00 00 Hash.length || Hash(ClientHello1) || HelloRetryRequest || …).
func TestRetry(t *testing.T) {
	for _, h := range allHashes {
		ts := New()
		ts.Add([]byte("client hello 1"))
		ts.Start(h)
		ts.Retry()
		ts.Add([]byte("retry request"))
		first := want(h, []byte("client hello 1"))
		expected := want(h, []byte{254, 0, 0, byte(len(first))}, first, []byte("retry request"))
		if got := ts.Sum(); !bytes.Equal(got, expected) {
			t.Errorf("%v: %x, want %x", h, got, expected)
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
		if !bytes.Equal(c.Sum(), want(crypto.SHA256, []byte("ab"))) || !bytes.Equal(ts.Sum(), want(crypto.SHA256, []byte("ac"))) {
			t.Errorf("started %v: the copies share something", start)
		}
	}
}

// A transcript frozen at any message boundary goes on as if nothing had happened.
func TestFreezeAnywhere(t *testing.T) {
	messages := [][]byte{bytes.Repeat([]byte{1}, 517), bytes.Repeat([]byte{2}, 90), bytes.Repeat([]byte{3}, 63), bytes.Repeat([]byte{4}, 5000), {5}}
	for _, h := range allHashes {
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
				if !bytes.Equal(ts.Sum(), want(h, messages...)) {
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
	state := marshal(newStates(crypto.SHA256)[0])
	frozen := func(h crypto.Hash, buffered []byte, kept bool, states ...[]byte) []byte {
		w := wire.NewWriter()
		n := uint16(h)
		w.U16(&n)
		w.Bytes(&buffered)
		w.Bool(&kept)
		wire.Slice(w, &states, (*wire.Codec).Bytes)
		return w.Out()
	}
	good := frozen(crypto.SHA256, nil, false, state)
	if ts := New(); func() bool { r := wire.NewDecoder(good); ts.Code(r); return !r.Done() }() {
		t.Fatal("the good one does not thaw")
	}
	for name, b := range map[string][]byte{
		"state of another hash":    frozen(crypto.SHA384, nil, false, state),
		"hash we do not use":       frozen(crypto.MD5, nil, false, state),
		"unlinked hash":            frozen(crypto.BLAKE2b_256, nil, false, state),
		"hash without state":       frozen(crypto.SHA256, nil, false),
		"one state of two":         frozen(crypto.MD5SHA1, nil, false, marshal(newStates(crypto.MD5SHA1)[0])),
		"two states of one":        frozen(crypto.SHA256, nil, false, state, state),
		"state without hash":       frozen(0, nil, false, state),
		"buffer behind a started":  frozen(crypto.SHA256, []byte("x"), false, state),
		"state cut short":          frozen(crypto.SHA256, nil, false, state[:len(state)-1]),
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

// RFC 5246, 7.4.8: a client's CertificateVerify signs the messages themselves.
func TestMessagesStayUntilDropped(t *testing.T) {
	ts := New()
	ts.Add([]byte("client hello"))
	ts.Keep()
	ts.Start(crypto.SHA384)
	ts = freezeAndThaw(t, ts)
	ts.Add([]byte("server hello"))
	if got := ts.Clone().Messages(); string(got) != "client helloserver hello" {
		t.Errorf("kept %q", got)
	}
	ts.Drop()
	ts = freezeAndThaw(t, ts)
	ts.Add([]byte("finished"))
	if got := ts.Sum(); !bytes.Equal(got, want(crypto.SHA384, []byte("client helloserver hellofinished"))) {
		t.Errorf("Sum after Drop: %x", got)
	}
	if ts.buffered != nil {
		t.Error("the messages are still there")
	}
}

func TestBrokenPromisesPanic(t *testing.T) {
	started := New()
	started.Start(crypto.SHA256)
	for name, f := range map[string]func(){
		"sum before start": func() { New().Sum() },
		"other hash":       func() { started.Start(crypto.SHA384) },
		"keep too late":    func() { started.Keep() },
		"messages gone":    func() { started.Messages() },
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
	for _, h := range append(allHashes, 0) {
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
