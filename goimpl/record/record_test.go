package record

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"testing"

	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

const (
	suite    = registry.TLS_AES_128_GCM_SHA256
	overhead = HeaderLen + 17 // of a record of the suite
)

// keyed returns a writer and a reader with the same keys.
func keyed(t *testing.T) (*Writer, *Reader) {
	t.Helper()
	w, r := &Writer{Version: registry.VersionTLS12}, &Reader{}
	if w.SetKeys(keys(), nil) != nil || r.SetKeys(keys()) != nil {
		t.Fatal("no keys")
	}
	return w, r
}

func keys() protect.Keys {
	return protect.Keys{Version: registry.VersionTLS13, Suite: suite, Key: make([]byte, 16), IV: make([]byte, 12)}
}

// read opens the record sealed begins with.
func read(r *Reader, wire, direct []byte) (Opened, *tlserr.Error) {
	sealed, need, err := r.Peek(wire)
	if err != nil || need > 0 {
		return Opened{}, err
	}
	return r.Open(sealed, direct, false)
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
	if w.seq != 2 || r.Fresh() {
		t.Errorf("sealed %d, fresh %v", w.seq, r.Fresh())
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

func TestFit(t *testing.T) {
	w, _ := keyed(t)
	for room, want := range map[int]int{0: 0, overhead: 0, overhead + 1: 1, MaxRecord: MaxPlaintext, 1 << 20: MaxPlaintext} {
		if got := w.Fit(room); got != want {
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
	if w.Code(c, nil) != nil || r.Code(c) != nil {
		t.Fatal("writing failed")
	}
	w2, r2, d := &Writer{}, &Reader{}, wire.NewDecoder(c.Out())
	if w2.Code(d, nil) != nil || r2.Code(d) != nil || !d.Done() {
		t.Fatal("reading failed")
	}
	sealed, _ = w2.Append(nil, registry.ApplicationData, []byte("2"))
	if rec, err := read(r2, sealed, nil); err != nil || string(rec.Payload) != "2" {
		t.Errorf("%v", err)
	}
}

// What is agreed with the peer stays agreed when keys change, and counts what it should.
func TestLimitsSurviveKeys(t *testing.T) {
	w, r := keyed(t)
	w.SetLimit(512)
	r.SetLimit(512)
	if w.SetKeys(keys(), nil) != nil || r.SetKeys(keys()) != nil {
		t.Fatal("no keys")
	}
	if w.Max() != 512 || w.Fit(1<<20) != 512 {
		t.Errorf("the writer takes %d bytes", w.Max())
	}
	for n, want := range map[int]registry.Reason{512: 0, 513: registry.DataLengthTooLong} {
		sealed, _ := w.Append(nil, registry.ApplicationData, make([]byte, n))
		_, err := read(r, sealed, nil)
		if (err == nil) != (want == 0) || err != nil && (err.Reason != want || err.Alert != registry.AlertRecordOverflow) {
			t.Errorf("%d bytes: %v", n, err)
		}
	}
}

// sealInner seals a TLSInnerPlaintext as it is.
func sealInner(t *testing.T, inner []byte) []byte {
	t.Helper()
	block, _ := aes.NewCipher(keys().Key)
	aead, err := cipher.NewGCM(block)
	if err != nil {
		t.Fatal(err)
	}
	n := len(inner) + 16
	header := []byte{23, 3, 3, byte(n >> 8), byte(n)}
	return aead.Seal(header, keys().IV, inner, bytes.Clone(header))
}

// RFC 8446, 5.4: content, type and padding together are at most 2^14+1 bytes.
func TestPaddingDoesNotLiftTheLimit(t *testing.T) {
	for n, ok := range map[int]bool{MaxPlaintext + 1: true, MaxPlaintext + 2: false, MaxPlaintext + 240: false} {
		_, r := keyed(t)
		_, err := read(r, sealInner(t, append([]byte("hi\x17"), make([]byte, n-3)...)), nil)
		if ok != (err == nil) || err != nil && (err.Reason != registry.DataLengthTooLong || err.Alert != registry.AlertRecordOverflow) {
			t.Errorf("an inner plaintext of %d bytes: %v", n, err)
		}
	}
}

// RFC 8446, 5: change_cipher_spec is never protected, and other types do not exist.
func TestInnerTypes(t *testing.T) {
	for typ := range 256 {
		_, r := keyed(t)
		_, err := read(r, sealInner(t, []byte{1, byte(typ)}), nil)
		if ok := typ >= 21 && typ <= 23 || typ == 0; typ != 0 && ok != (err == nil) {
			t.Errorf("inner type %d: %v", typ, err)
		}
		if err != nil && (err.Reason != registry.BadInnerType || err.Alert != registry.AlertUnexpectedMessage) {
			t.Errorf("inner type %d: %v", typ, err)
		}
	}
}

// A header that cannot be is refused at once: nobody waits for 16 KB behind it.
func TestHeadersAreJudgedAtOnce(t *testing.T) {
	for _, c := range []struct {
		name      string
		version   registry.Version
		protected bool
		header    string
		reason    registry.Reason
	}{
		{"type 99", 0, false, "\x63\x03\x01\x40\x00", registry.UnexpectedRecord},
		{"type 19", 0, false, "\x13\x03\x01\x40\x00", registry.UnexpectedRecord},
		{"type 99 under keys", 0, true, "\x63\x03\x03\x40\x00", registry.BadRecordType},
		{"handshake in the clear under keys", 0, true, "\x16\x03\x03\x40\x00", registry.BadRecordType},
		{"too long", 0, false, "\x16\x03\x01\x40\x01", registry.PacketLengthTooLong},
		{"too long under keys", 0, true, "\x17\x03\x03\x41\x01", registry.EncryptedLengthTooLong},
		{"longest under keys", 0, true, "\x17\x03\x03\x41\x00", 0},
		{"refused early data without keys", 0, false, "\x17\x03\x03\x41\x00", 0},
		{"any 3.x before a version is agreed on", 0, false, "\x16\x03\x63\x40\x00", 0},
		{"TLS 1.2 in TLS 1.1", registry.VersionTLS11, false, "\x16\x03\x03\x40\x00", registry.WrongVersionNumber},
		{"TLS 1.1 in TLS 1.1", registry.VersionTLS11, false, "\x16\x03\x02\x40\x00", 0},
		{"TLS 1.0 unprotected in TLS 1.3", registry.VersionTLS13, false, "\x16\x03\x01\x40\x00", 0},
		{"TLS 1.0 protected in TLS 1.3", registry.VersionTLS13, true, "\x17\x03\x01\x40\x00", registry.WrongVersionNumber},
	} {
		r := &Reader{}
		if c.protected {
			_, r = keyed(t)
		} else {
			r.Version = c.version
		}
		_, need, err := r.Peek([]byte(c.header))
		if c.reason == 0 && (err != nil || need == 0) || c.reason != 0 && (err == nil || err.Reason != c.reason) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// FuzzReader shows arbitrary bytes to readers of every version, with keys and
// without: what is opened is within the bounds, and lies where it should.
func FuzzReader(f *testing.F) {
	f.Add([]byte("\x17\x03\x03\x00\x11aaaaaaaaaaaaaaaaa"), 100)
	f.Add([]byte("\x17\x03\x01\x00\x20aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb"), 0)
	f.Add([]byte("\x16\x03\x01\x00\x01a"), 10)
	f.Fuzz(func(t *testing.T, b []byte, room int) {
		_, protected := keyed(t)
		readers := []*Reader{{}, {Version: registry.VersionTLS10}, protected}
		for _, c := range old {
			_, r := keyed12(t, c.version, c.suite, c.etm)
			readers = append(readers, r)
		}
		for _, r := range readers {
			wire, direct := bytes.Clone(b), make([]byte, min(max(room, 0), 1<<15))
			o, err := read(r, wire, direct)
			if err == nil && len(o.Payload) > MaxPlaintext && o.Protected {
				t.Fatalf("%d bytes", len(o.Payload))
			}
			if o.Direct && &o.Payload[0] != &direct[0] {
				t.Fatal("not where it says")
			}
		}
	})
}
