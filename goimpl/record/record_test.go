package record

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

const suite = registry.TLS_AES_128_GCM_SHA256

// keyed returns a writer and a reader with the same keys.
func keyed(t *testing.T) (*Writer, *Reader) {
	t.Helper()
	w, r := &Writer{Version: registry.VersionTLS12}, &Reader{}
	for _, set := range []func(registry.Suite, []byte, []byte) *tlserr.Error{w.SetKeys, r.SetKeys} {
		if err := set(suite, make([]byte, 16), make([]byte, 12)); err != nil {
			t.Fatal(err)
		}
	}
	return w, r
}

// read opens the record sealed begins with.
func read(r *Reader, sealed, direct []byte) (Record, *tlserr.Error) {
	h, need, err := r.Peek(sealed)
	if err != nil || need > 0 {
		return Record{}, err
	}
	return r.Next(sealed, direct, h, false)
}

func TestEveryLengthThatMatters(t *testing.T) {
	w, r := keyed(t)
	for _, n := range []int{0, 1, 15, 16, 17, 1000, MaxPlaintext - 1, MaxPlaintext} {
		content := bytes.Repeat([]byte{0x5A}, n)
		sealed, err := w.Append(nil, registry.ApplicationData, content)
		if err != nil || len(sealed) != n+overhead {
			t.Fatalf("%d bytes seal to %d (%v)", n, len(sealed), err)
		}
		for cut := range min(len(sealed), HeaderLen+3) {
			if _, need, err := r.Peek(sealed[:cut]); need <= 0 || err != nil {
				t.Errorf("%d of %d bytes are enough (%v)", cut, len(sealed), err)
			}
		}
		rec, err := read(r, sealed, nil)
		if err != nil || rec.Type != registry.ApplicationData || !bytes.Equal(rec.Payload, content) || rec.Direct {
			t.Errorf("%d bytes: %v, %v", n, rec.Type, err)
		}
	}
}

// What lies behind the content in the caller's buffer is the caller's.
func TestDirectLeavesTheRestAlone(t *testing.T) {
	w, r := keyed(t)
	sealed, _ := w.Append(nil, registry.ApplicationData, []byte("data"))
	room := []byte("........")
	rec, err := read(r, sealed, room)
	if err != nil || !rec.Direct || string(room) != "data...." || string(rec.Payload) != "data" {
		t.Errorf("%q, %q, %v", room, rec.Payload, err)
	}
	sealed, _ = w.Append(nil, registry.ApplicationData, []byte("four"))
	if rec, err := read(r, sealed, room[:4]); err != nil || rec.Direct || string(rec.Payload) != "four" || string(room) != "data...." {
		t.Errorf("without room: %q, %q, %v", room, rec.Payload, err)
	}
}

func TestSequenceNumbersCount(t *testing.T) {
	w, r := keyed(t)
	first, _ := w.Append(nil, registry.ApplicationData, []byte("1"))
	second, _ := w.Append(nil, registry.ApplicationData, []byte("2"))
	if _, err := read(r, bytes.Clone(second), nil); err == nil || err.Reason != registry.DecryptionFailedOrBadRecordMAC {
		t.Errorf("the second record opens as the first: %v", err)
	}
	r.Skipped()
	if rec, err := read(r, first, nil); err != nil || string(rec.Payload) != "1" {
		t.Errorf("%v", err)
	}
	if w.Sequence() != 2 || r.Fresh() {
		t.Errorf("sealed %d, fresh %v", w.Sequence(), r.Fresh())
	}
}

func TestSpentKeysAreRefused(t *testing.T) {
	w, r := keyed(t)
	sealed, _ := w.Append(nil, registry.ApplicationData, []byte("x"))
	w.seq, r.seq = 1<<64-1, 1<<64-1
	if _, err := w.Append(nil, registry.ApplicationData, []byte("x")); err == nil {
		t.Error("a sequence number is used twice")
	}
	if _, err := read(r, sealed, nil); err == nil {
		t.Error("a record without a number is opened")
	}
}

func TestEmptyRecordsInARow(t *testing.T) {
	w, r := keyed(t)
	for n := range MaxEmpty + 1 {
		sealed, _ := w.Append(nil, registry.ApplicationData, nil)
		_, err := read(r, sealed, nil)
		if (err != nil) != (n == MaxEmpty) {
			t.Fatalf("empty record %d: %v", n, err)
		}
	}
}

func TestFit(t *testing.T) {
	for room, want := range map[int]int{0: 0, overhead: 0, overhead + 1: 1, MaxRecord: MaxPlaintext, 1 << 20: MaxPlaintext} {
		if got := Fit(room); got != want {
			t.Errorf("in %d bytes fit %d, want %d", room, got, want)
		}
	}
}

func TestFrozenHalvesGoOn(t *testing.T) {
	w, r := keyed(t)
	sealed, _ := w.Append(nil, registry.ApplicationData, []byte("1"))
	if _, err := read(r, sealed, nil); err != nil {
		t.Fatal(err)
	}
	c := wire.NewWriter()
	if w.Code(c) != nil || r.Code(c) != nil {
		t.Fatal("writing failed")
	}
	w2, r2, d := &Writer{}, &Reader{}, wire.NewDecoder(c.Out())
	if w2.Code(d) != nil || r2.Code(d) != nil || !d.Done() {
		t.Fatal("reading failed")
	}
	sealed, _ = w2.Append(nil, registry.ApplicationData, []byte("2"))
	if rec, err := read(r2, sealed, nil); err != nil || string(rec.Payload) != "2" {
		t.Errorf("%v", err)
	}
}

// FuzzReader shows an unprotected and a protected reader arbitrary bytes.
func FuzzReader(f *testing.F) {
	f.Add([]byte("\x17\x03\x03\x00\x11aaaaaaaaaaaaaaaaa"))
	f.Fuzz(func(t *testing.T, b []byte) {
		_, protected := keyed(t)
		for _, r := range []*Reader{{}, protected} {
			_, _ = read(r, bytes.Clone(b), make([]byte, 100))
		}
	})
}
