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

func keyLen(suite registry.Suite) int {
	n, _, _ := Sizes(registry.VersionTLS13, suite)
	return n
}

func keys13(suite registry.Suite) Keys {
	return Keys{Version: registry.VersionTLS13, Suite: suite, Key: bytes.Repeat([]byte{0x42}, keyLen(suite)), IV: []byte("an iv, twelv")}
}

func newHalf(t testing.TB, suite registry.Suite) *half13 {
	t.Helper()
	h, err := New(keys13(suite), nil)
	if err != nil {
		t.Fatal(err)
	}
	return h.(*half13)
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
		n := keyLen(suite)
		for _, c := range []struct{ key, iv, mac int }{{0, 12, 0}, {n - 1, 12, 0}, {24, 12, 0}, {n, 11, 0}, {n, 0, 0}, {n, 12, 20}} {
			k := Keys{Version: registry.VersionTLS13, Suite: suite, Key: make([]byte, c.key), IV: make([]byte, c.iv), MAC: make([]byte, c.mac)}
			if h, err := New(k, nil); h != nil || reason(err) != registry.ErrInternalError {
				t.Errorf("%v with %v bytes: %v", suite.Info().Name, c, err)
			}
		}
	}
}

func TestSuitesOfOtherVersions(t *testing.T) {
	for _, c := range []struct {
		v registry.Version
		s registry.Suite
	}{
		{registry.VersionTLS13, registry.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256},
		{registry.VersionTLS12, registry.TLS_AES_128_GCM_SHA256},
		{registry.VersionTLS13, 0x0A0A},
	} {
		key, iv, mac := Sizes(c.v, c.s)
		h, err := New(Keys{Version: c.v, Suite: c.s, Key: make([]byte, 16), IV: make([]byte, 12)}, nil)
		if h != nil || reason(err) != registry.ErrInternalError || key+iv+mac != 0 {
			t.Errorf("%v in %v: %d, %d, %d, %v", c.s, c.v, key, iv, mac, err)
		}
	}
}

func TestSealAndOpen(t *testing.T) {
	for _, suite := range suites {
		h := newHalf(t, suite)
		for _, n := range []int{0, 1, 15, 16, 17, 1000, 1 << 14} {
			for seq, typ := range map[uint64]registry.ContentType{0: registry.HandshakeRecord, 1: registry.AlertRecord, 1 << 40: registry.ApplicationData, MaxSeq - 1: 99} {
				plain := bytes.Repeat([]byte{byte(n)}, n)
				sealed := h.Seal([]byte("before"), typ, plain, seq)
				if string(sealed[:6]) != "before" || !bytes.HasPrefix(sealed[6:], header(n+17)) || len(sealed) != 6+HeaderLen+n+h.Overhead() {
					t.Fatalf("%d bytes seal to %d", n, len(sealed)-6)
				}
				got, gotType, err := h.Open(nil, sealed[6:], seq)
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
	want := aead.Seal(header(22), nonce, []byte("hello\x16"), header(22))
	if got := newHalf(t, registry.TLS_CHACHA20_POLY1305_SHA256).Seal(nil, registry.HandshakeRecord, []byte("hello"), seq); !bytes.Equal(got, want) {
		t.Errorf("got %x, want %x", got, want)
	}
}

func TestTampering(t *testing.T) {
	for _, suite := range suites {
		h := newHalf(t, suite)
		sealed := h.Seal(nil, registry.ApplicationData, make([]byte, 100), 7)
		open := func(record []byte, seq uint64) registry.Reason {
			_, _, err := h.Open(nil, bytes.Clone(record), seq)
			return reason(err)
		}
		for i := range sealed {
			bad := bytes.Clone(sealed)
			bad[i] ^= 0x80
			if open(bad, 7) != registry.DecryptionFailedOrBadRecordMAC {
				t.Fatalf("%v: byte %d may be changed", suite.Info().Name, i)
			}
		}
		if open(sealed, 8) != registry.DecryptionFailedOrBadRecordMAC {
			t.Errorf("%v: the sequence number does not count", suite.Info().Name)
		}
		for n := HeaderLen; n < len(sealed); n++ {
			if open(sealed[:n], 7) != registry.DecryptionFailedOrBadRecordMAC {
				t.Errorf("%v: a record of %d bytes", suite.Info().Name, n)
			}
		}
	}
}

// sealInner seals a TLSInnerPlaintext as it is, with padding if it has any.
func sealInner(h *half13, inner []byte, seq uint64) []byte {
	ad := header(len(inner) + h.aead.Overhead())
	return h.aead.Seal(bytes.Clone(ad), h.nonceOf(seq), inner, ad)
}

func TestPadding(t *testing.T) {
	h := newHalf(t, registry.TLS_AES_128_GCM_SHA256)
	for _, pad := range []int{0, 1, 255, 1 << 14} {
		record := sealInner(h, append([]byte("hi\x00\x17"), make([]byte, pad)...), 1)
		plain, typ, err := h.Open(nil, record, 1)
		if err != nil || string(plain) != "hi\x00" || typ != registry.ApplicationData {
			t.Errorf("%d bytes of padding: %q, type %d, error %v", pad, plain, typ, err)
		}
	}
	for _, n := range []int{1, 2, 1000} {
		record := sealInner(h, make([]byte, n), 1)
		if _, _, err := h.Open(nil, record, 1); reason(err) != registry.OnlyPadding || err.Alert != registry.AlertUnexpectedMessage {
			t.Errorf("nothing but %d bytes of padding: %v", n, err)
		}
	}
}

func TestWhereThePlaintextGoes(t *testing.T) {
	h := newHalf(t, registry.TLS_AES_256_GCM_SHA384)
	plain := []byte("application data")
	sealed := h.Seal(nil, registry.ApplicationData, plain, 3)
	for _, room := range []int{0, len(plain), len(plain) + 1, len(plain) + 100} {
		record, user := bytes.Clone(sealed), bytes.Repeat([]byte{0xEE}, room)
		got, typ, err := h.Open(user[:0], record, 3)
		if err != nil || typ != registry.ApplicationData || !bytes.Equal(got, plain) {
			t.Fatalf("room %d: %q, type %d, error %v", room, got, typ, err)
		}
		fits := room >= len(plain)+1 // the type byte needs room too
		if inUser := room > 0 && &got[0] == &user[0]; inUser != fits || !fits && &got[0] != &record[HeaderLen] {
			t.Errorf("room %d: the plaintext is in the wrong place", room)
		}
		if fits && !bytes.Equal(record, sealed) {
			t.Errorf("room %d: the record was written to", room)
		}
		if fits && !bytes.Equal(user[len(plain):], bytes.Repeat([]byte{0xEE}, room-len(plain))) {
			t.Errorf("room %d: bytes behind the plaintext are touched", room)
		}
	}
	user := bytes.Repeat([]byte{0xEE}, 100)
	sealed[HeaderLen] ^= 1
	if _, _, err := h.Open(user[:0], sealed, 3); reason(err) != registry.DecryptionFailedOrBadRecordMAC {
		t.Errorf("a changed record: %v", err)
	}
	if bytes.Contains(user, []byte("pplication")) {
		t.Error("plaintext that was not authenticated is left in the user's buffer")
	}
}

func TestLimits(t *testing.T) {
	limit := func(suite registry.Suite) uint64 { return newHalf(t, suite).Limit() }
	if got := limit(registry.TLS_AES_128_GCM_SHA256); got*got > 1<<49 || (got+1)*(got+1) < 1<<49 {
		t.Errorf("AES-GCM: %d is not 2^24.5", got)
	}
	if limit(registry.TLS_AES_256_GCM_SHA384) != limit(registry.TLS_AES_128_GCM_SHA256) || limit(registry.TLS_CHACHA20_POLY1305_SHA256) != MaxSeq {
		t.Error("other limits than RFC 8446, 5.5")
	}
}

// The IV is as secret as the key (it hides which records share a nonce) and goes with it.
func TestWipedIV(t *testing.T) {
	h := newHalf(t, registry.TLS_AES_128_GCM_SHA256)
	h.Seal(nil, registry.ApplicationData, nil, 1)
	if h.Wipe(); h.iv != [12]byte{} || h.nonce != [12]byte{} {
		t.Error("the IV is still in memory")
	}
}

func TestNothingIsAllocated(t *testing.T) {
	plain, out, user := make([]byte, 1<<14), make([]byte, 0, HeaderLen+1<<14+17), make([]byte, 1<<14+1)
	for _, suite := range suites {
		var h Half = newHalf(t, suite)
		if n := testing.AllocsPerRun(20, func() {
			record := h.Seal(out, registry.ApplicationData, plain, 1)
			if _, _, err := h.Open(user[:0], record, 1); err != nil {
				t.Fatal(err)
			}
			if _, _, err := h.Open(nil, record, 1); err != nil {
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
	record := sealInner(h, []byte("data\x17\x00"), 5)
	f.Add(record, uint64(5), false)
	f.Add([]byte("\x00\x00\x17\x00"), uint64(0), true)
	f.Fuzz(func(t *testing.T, b []byte, seq uint64, authentic bool) {
		if authentic {
			plain, typ, err := h.Open(nil, sealInner(h, b, seq), seq)
			trimmed := bytes.TrimRight(b, "\x00")
			if (err == nil) != (len(trimmed) > 0) {
				t.Fatalf("error %v", err)
			}
			if err == nil && !bytes.Equal(append(bytes.Clone(plain), byte(typ)), trimmed) {
				t.Fatalf("%x opens to %x, type %d", b, plain, typ)
			}
			return
		}
		if len(b) < HeaderLen {
			return
		}
		if _, _, err := h.Open(nil, bytes.Clone(b), seq); err == nil && !bytes.Equal(b, record) {
			t.Fatal("a forgery")
		}
	})
}

func BenchmarkSeal(b *testing.B) {
	benchmark(b, func(h Half, plain, out, _ []byte) { h.Seal(out, registry.ApplicationData, plain, 1) })
}

// BenchmarkOpen opens into another buffer, so that the record stays good.
func BenchmarkOpen(b *testing.B) {
	benchmark(b, func(h Half, _, out, record []byte) {
		if _, _, err := h.Open(out, record, 1); err != nil {
			panic(err)
		}
	})
}

func benchmark(b *testing.B, run func(h Half, plain, out, record []byte)) {
	for _, suite := range suites {
		for _, n := range []int{1 << 10, 1 << 14} {
			h, plain := newHalf(b, suite), make([]byte, n)
			out, record := make([]byte, 0, HeaderLen+n+17), h.Seal(nil, registry.ApplicationData, plain, 1)
			b.Run(fmt.Sprintf("%s/%d", suite.Info().Name, n), func(b *testing.B) {
				b.SetBytes(int64(n))
				b.ReportAllocs()
				for b.Loop() {
					run(h, plain, out, record)
				}
			})
		}
	}
}
