package protect

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"testing"

	"golang.org/x/crypto/chacha20poly1305"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

var suites = []registry.Suite{registry.TLS_AES_128_GCM_SHA256, registry.TLS_AES_256_GCM_SHA384, registry.TLS_CHACHA20_POLY1305_SHA256}

func newHalf(t testing.TB, suite registry.Suite) *Half13 {
	t.Helper()
	key := bytes.Repeat([]byte{0x42}, KeyLen(suite))
	h, err := NewTLS13(suite, key, []byte("an iv, twelv"))
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func header(n int) []byte { return []byte{23, 3, 3, byte(n >> 8), byte(n)} }

func reason(err *tlserr.Error) registry.Reason {
	if err == nil {
		return 0
	}
	return err.Reason
}

func TestKeysOfWrongLength(t *testing.T) {
	for _, suite := range suites {
		for _, c := range []struct{ key, iv int }{{0, 12}, {KeyLen(suite) - 1, 12}, {24, 12}, {KeyLen(suite), 11}, {KeyLen(suite), 0}} {
			if h, err := NewTLS13(suite, make([]byte, c.key), make([]byte, c.iv)); h != nil || reason(err) != registry.ErrInternalError {
				t.Errorf("%v with %d and %d bytes: %v", suite.Info().Name, c.key, c.iv, err)
			}
		}
	}
	old := registry.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
	if h, err := NewTLS13(old, make([]byte, 16), make([]byte, 12)); h != nil || reason(err) != registry.ErrInternalError || KeyLen(old) != 0 {
		t.Errorf("a TLS 1.2 suite: %v", err)
	}
}

func TestSealAndOpen(t *testing.T) {
	for _, suite := range suites {
		h := newHalf(t, suite)
		for _, n := range []int{0, 1, 15, 16, 17, 1000, 1 << 14} {
			for seq, typ := range map[uint64]registry.ContentType{0: registry.HandshakeRecord, 1: registry.AlertRecord, 1 << 40: registry.ApplicationData, MaxSeq - 1: 99} {
				plain := bytes.Repeat([]byte{byte(n)}, n)
				ad := header(n + h.Overhead())
				sealed := h.Seal([]byte("before"), ad, plain, typ, seq)
				if string(sealed[:6]) != "before" || len(sealed) != 6+n+h.Overhead() {
					t.Fatalf("%d bytes seal to %d", n, len(sealed)-6)
				}
				got, gotType, err := h.Open(sealed[6:], ad, seq)
				if err != nil || gotType != typ || !bytes.Equal(got, plain) {
					t.Errorf("%v, %d bytes, record %d: type %d, error %v", suite.Info().Name, n, seq, gotType, err)
				}
			}
		}
	}
}

// The construction of RFC 8446, 5.2 and 5.3, made by hand.
func TestConstruction(t *testing.T) {
	key, iv, seq := bytes.Repeat([]byte{0x42}, 32), []byte("an iv, twelv"), uint64(0x0102030405060708)
	aead, err := chacha20poly1305.New(key)
	if err != nil {
		t.Fatal(err)
	}
	nonce := bytes.Clone(iv)
	binary.BigEndian.PutUint64(nonce[4:], binary.BigEndian.Uint64(nonce[4:])^seq)
	want := aead.Seal(nil, nonce, []byte("hello\x16"), header(22))
	if got := newHalf(t, registry.TLS_CHACHA20_POLY1305_SHA256).Seal(nil, header(22), []byte("hello"), registry.HandshakeRecord, seq); !bytes.Equal(got, want) {
		t.Errorf("got %x, want %x", got, want)
	}
}

func TestTampering(t *testing.T) {
	for _, suite := range suites {
		h := newHalf(t, suite)
		ad := header(100 + h.Overhead())
		sealed := h.Seal(nil, ad, make([]byte, 100), registry.ApplicationData, 7)
		open := func(record, ad []byte, seq uint64) registry.Reason {
			_, _, err := h.Open(bytes.Clone(record), ad, seq)
			return reason(err)
		}
		for i := range sealed {
			bad := bytes.Clone(sealed)
			bad[i] ^= 0x80
			if open(bad, ad, 7) != registry.DecryptionFailedOrBadRecordMAC {
				t.Fatalf("%v: byte %d may be changed", suite.Info().Name, i)
			}
		}
		if open(sealed, header(1), 7) != registry.DecryptionFailedOrBadRecordMAC || open(sealed, ad, 8) != registry.DecryptionFailedOrBadRecordMAC {
			t.Errorf("%v: header or sequence number do not count", suite.Info().Name)
		}
		for n := range tagLen + 1 {
			if open(sealed[:n], ad, 7) != registry.DecryptionFailedOrBadRecordMAC {
				t.Errorf("%v: a record of %d bytes", suite.Info().Name, n)
			}
		}
	}
}

// sealInner seals a TLSInnerPlaintext as it is, with padding if it has any.
func sealInner(h *Half13, inner []byte, seq uint64) (record, ad []byte) {
	ad = header(len(inner) + tagLen)
	return h.aead.Seal(nil, h.nonceOf(seq), inner, ad), ad
}

func TestPadding(t *testing.T) {
	h := newHalf(t, registry.TLS_AES_128_GCM_SHA256)
	for _, pad := range []int{0, 1, 255, 1 << 14} {
		record, ad := sealInner(h, append([]byte("hi\x00\x17"), make([]byte, pad)...), 1)
		plain, typ, err := h.Open(record, ad, 1)
		if err != nil || string(plain) != "hi\x00" || typ != registry.ApplicationData {
			t.Errorf("%d bytes of padding: %q, type %d, error %v", pad, plain, typ, err)
		}
	}
	for _, n := range []int{1, 2, 1000} {
		record, ad := sealInner(h, make([]byte, n), 1)
		if _, _, err := h.Open(record, ad, 1); reason(err) != registry.BadRecordType || err.Alert != registry.AlertUnexpectedMessage {
			t.Errorf("nothing but %d bytes of padding: %v", n, err)
		}
	}
}

func TestOpenInto(t *testing.T) {
	h := newHalf(t, registry.TLS_AES_256_GCM_SHA384)
	plain := []byte("application data")
	ad := header(len(plain) + h.Overhead())
	sealed := h.Seal(nil, ad, plain, registry.ApplicationData, 3)
	for _, room := range []int{0, len(plain), len(plain) + 1, len(plain) + 100} {
		record, user := bytes.Clone(sealed), make([]byte, room)
		got, typ, err := h.OpenInto(user[:0], record, ad, 3)
		if err != nil || typ != registry.ApplicationData || !bytes.Equal(got, plain) {
			t.Fatalf("room %d: %q, type %d, error %v", room, got, typ, err)
		}
		fits := room >= len(plain)+1 // the type byte needs room too
		if inUser := room > 0 && &got[0] == &user[0]; inUser != fits || !fits && &got[0] != &record[0] {
			t.Errorf("room %d: the plaintext is in the wrong place", room)
		}
		if fits && !bytes.Equal(record, sealed) {
			t.Errorf("room %d: the record was written to", room)
		}
		if fits && !bytes.Equal(user[len(plain)+1:], make([]byte, room-len(plain)-1)) {
			t.Errorf("room %d: bytes behind the type are touched", room)
		}
	}
	user := bytes.Repeat([]byte{0xEE}, 100)
	sealed[0] ^= 1
	if _, _, err := h.OpenInto(user[:0], sealed, ad, 3); reason(err) != registry.DecryptionFailedOrBadRecordMAC {
		t.Errorf("a changed record: %v", err)
	}
	if bytes.Contains(user, []byte("pplication")) {
		t.Error("plaintext that was not authenticated is left in the user's buffer")
	}
}

func TestRecordLimits(t *testing.T) {
	if got := RecordLimit(registry.TLS_AES_128_GCM_SHA256); got*got > 1<<49 || (got+1)*(got+1) < 1<<49 {
		t.Errorf("AES-GCM: %d is not 2^24.5", got)
	}
	if RecordLimit(registry.TLS_AES_256_GCM_SHA384) != RecordLimit(registry.TLS_AES_128_GCM_SHA256) || RecordLimit(registry.TLS_CHACHA20_POLY1305_SHA256) != MaxSeq {
		t.Error("other limits than RFC 8446, 5.5")
	}
}

func TestNothingIsAllocated(t *testing.T) {
	plain, out, user := make([]byte, 1<<14), make([]byte, 0, 5+1<<14+17), make([]byte, 1<<14+1)
	for _, suite := range suites {
		h := newHalf(t, suite)
		header := header(len(plain) + h.Overhead())
		if n := testing.AllocsPerRun(20, func() {
			// As the record layer does it: the header stands right before what it authenticates.
			buf := append(out, header...)
			ad := buf[:5]
			record := h.Seal(buf, ad, plain, registry.ApplicationData, 1)[5:]
			if _, _, err := h.OpenInto(user[:0], record, ad, 1); err != nil {
				t.Fatal(err)
			}
			if _, _, err := h.Open(record, ad, 1); err != nil {
				t.Fatal(err)
			}
		}); n != 0 {
			t.Errorf("%v: %v allocations a record", suite.Info().Name, n)
		}
	}
}

// FuzzOpen: no record, authentic or not, makes Open panic or return what was not sealed.
func FuzzOpen(f *testing.F) {
	h := newHalf(f, registry.TLS_AES_128_GCM_SHA256)
	record, ad := sealInner(h, []byte("data\x17\x00"), 5)
	f.Add(record, ad, uint64(5), false)
	f.Add([]byte("\x00\x00\x17\x00"), []byte{}, uint64(0), true)
	f.Fuzz(func(t *testing.T, b, ad []byte, seq uint64, authentic bool) {
		if authentic {
			sealed, ad := sealInner(h, b, seq)
			plain, typ, err := h.Open(sealed, ad, seq)
			trimmed := bytes.TrimRight(b, "\x00")
			if (err == nil) != (len(trimmed) > 0) {
				t.Fatalf("error %v", err)
			}
			if err == nil && !bytes.Equal(append(bytes.Clone(plain), byte(typ)), trimmed) {
				t.Fatalf("%x opens to %x, type %d", b, plain, typ)
			}
			return
		}
		if _, _, err := h.Open(bytes.Clone(b), ad, seq); err == nil && !bytes.Equal(b, record) {
			t.Fatal("a forgery")
		}
	})
}

func BenchmarkSeal(b *testing.B) { benchmark(b, (*bench).seal) }

func BenchmarkOpen(b *testing.B) { benchmark(b, (*bench).open) }

type bench struct {
	h                       *Half13
	header, plain, out, rec []byte
}

func (x *bench) seal() { x.h.Seal(x.out, x.header, x.plain, registry.ApplicationData, 1) }

// open opens into another buffer, so that the record stays good.
func (x *bench) open() {
	if _, _, err := x.h.OpenInto(x.out, x.rec, x.header, 1); err != nil {
		panic(err)
	}
}

func benchmark(b *testing.B, run func(*bench)) {
	for _, suite := range suites {
		for _, n := range []int{1 << 10, 1 << 14} {
			h := newHalf(b, suite)
			x := &bench{h: h, header: header(n + 17), plain: make([]byte, n), out: make([]byte, 0, n+17)}
			x.rec = h.Seal(nil, x.header, x.plain, registry.ApplicationData, 1)
			b.Run(fmt.Sprintf("%s/%d", suite.Info().Name, n), func(b *testing.B) {
				b.SetBytes(int64(n))
				b.ReportAllocs()
				for b.Loop() {
					run(x)
				}
			})
		}
	}
}
