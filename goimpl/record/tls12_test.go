package record

import (
	"bytes"
	"crypto/rand"
	"testing"

	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// keysOf is keys of a suite in a version, all zeros.
func keysOf(v registry.Version, s registry.Suite, etm bool) protect.Keys {
	key, iv, mac := protect.Sizes(v, s)
	zeros := func(n int) []byte { return make([]byte, n) }
	return protect.Keys{Version: v, Suite: s, Key: zeros(key), IV: zeros(iv), MAC: zeros(mac), EncryptThenMAC: etm}
}

func keyed12(t *testing.T, v registry.Version, s registry.Suite, etm bool) (*Writer, *Reader) {
	t.Helper()
	w, r := &Writer{}, &Reader{}
	if w.SetKeys(keysOf(v, s, etm), rand.Reader) != nil || r.SetKeys(keysOf(v, s, etm)) != nil {
		t.Fatal("no keys")
	}
	return w, r
}

var old = []struct {
	version registry.Version
	suite   registry.Suite
	etm     bool
}{
	{registry.VersionTLS10, registry.TLS_RSA_WITH_AES_128_CBC_SHA, false},
	{registry.VersionTLS10, registry.TLS_RSA_WITH_AES_128_CBC_SHA, true},
	{registry.VersionTLS11, registry.TLS_RSA_WITH_AES_128_CBC_SHA, false},
	{registry.VersionTLS12, registry.TLS_RSA_WITH_AES_256_CBC_SHA256, true},
	{registry.VersionTLS12, registry.TLS_RSA_WITH_AES_128_GCM_SHA256, false},
	{registry.VersionTLS12, registry.TLS_RSA_WITH_AES_128_CCM, false},
	{registry.VersionTLS12, registry.TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256, false},
	{registry.VersionTLS12, registry.TLS_RSA_WITH_NULL_SHA256, false},
}

// Fit's promise: what it says fits does, in every version, with the empty record in front.
func TestWhatFitsOldVersions(t *testing.T) {
	for _, c := range old {
		w, r := keyed12(t, c.version, c.suite, c.etm)
		w.InsertEmpty = true
		for _, room := range []int{100, 200, 1000, MaxRecord} {
			n := w.Fit(room)
			sealed, err := w.Append(nil, registry.ApplicationData, make([]byte, n))
			if err != nil || len(sealed) > room || n > MaxPlaintext {
				t.Fatalf("%v: %d bytes in %d make %d, %v", c, n, room, len(sealed), err)
			}
			got := 0
			for len(sealed) > 0 {
				s, _, err := r.Peek(sealed)
				if err != nil || s.Header.Version != c.version || s.Header.Type != registry.ApplicationData {
					t.Fatalf("%v: %+v, %v", c, s.Header, err)
				}
				o, err := r.Open(s, nil, false)
				if err != nil || !o.Protected {
					t.Fatal(err)
				}
				got, sealed = got+len(o.Payload), sealed[s.Len():]
			}
			if got != n {
				t.Errorf("%v: %d bytes arrive of %d", c, got, n)
			}
		}
	}
}

// Where the IV is the end of the record before, data follows an empty record,
// unless the application says otherwise; nothing else does.
func TestEmptyRecordsShieldChainedIVs(t *testing.T) {
	for _, c := range old {
		for _, insert := range []bool{true, false} {
			for _, typ := range []registry.ContentType{registry.ApplicationData, registry.HandshakeRecord, registry.AlertRecord} {
				w, r := keyed12(t, c.version, c.suite, c.etm)
				w.InsertEmpty = insert
				sealed, err := w.Append(nil, typ, []byte("data"))
				if err != nil {
					t.Fatal(err)
				}
				want := insert && c.version == registry.VersionTLS10 && typ == registry.ApplicationData
				first, err := read(r, sealed, nil)
				if err != nil || (len(first.Payload) == 0) != want {
					t.Errorf("%v, type %d, %t: the first record has %d bytes, %v", c, typ, insert, len(first.Payload), err)
				}
			}
		}
	}
}

// Before TLS 1.3 change_cipher_spec is protected like the rest (a renegotiation's is).
func TestProtectedChangeCipherSpec(t *testing.T) {
	for _, c := range old {
		w, r := keyed12(t, c.version, c.suite, c.etm)
		sealed, _ := w.Append(nil, registry.ChangeCipherSpec, []byte{1})
		o, err := read(r, sealed, nil)
		if err != nil || !o.Protected || o.Type != registry.ChangeCipherSpec || !bytes.Equal(o.Payload, []byte{1}) {
			t.Errorf("%v: %+v, %v", c, o, err)
		}
		_, r = keyed12(t, c.version, c.suite, c.etm)
		_, err = read(r, []byte{20, 3, byte(c.version), 0, 1, 1}, nil)
		if err == nil || err.Reason != registry.DecryptionFailedOrBadRecordMAC {
			t.Errorf("%v: an unprotected one: %v", c, err)
		}
	}
}

func TestLengthsOfOldVersions(t *testing.T) {
	for _, c := range old {
		w, r := keyed12(t, c.version, c.suite, c.etm)
		sealed, _ := w.Append(nil, registry.ApplicationData, make([]byte, MaxPlaintext+1))
		_, err := read(r, sealed, nil)
		if err == nil || err.Reason != registry.DataLengthTooLong || err.Alert != registry.AlertRecordOverflow {
			t.Errorf("%v: %v", c, err)
		}
		for n, want := range map[int]registry.Reason{MaxPlaintext + 2048: 0, MaxPlaintext + 2049: registry.EncryptedLengthTooLong} {
			_, need, err := r.Peek([]byte{23, 3, byte(c.version), byte(n >> 8), byte(n)})
			if want == 0 && (err != nil || need != n) || want != 0 && (err == nil || err.Reason != want) {
				t.Errorf("%v, a body of %d: %v", c, n, err)
			}
		}
	}
}

func TestFrozenOldVersions(t *testing.T) {
	for _, c := range old {
		w, r := keyed12(t, c.version, c.suite, c.etm)
		w.InsertEmpty = true
		w.SetLimit(1024)
		for i := range 4 {
			sealed, err := w.Append(nil, registry.HandshakeRecord, []byte{byte(i)})
			if err != nil {
				t.Fatal(err)
			}
			if o, err := read(r, sealed, nil); err != nil || !bytes.Equal(o.Payload, []byte{byte(i)}) {
				t.Fatalf("%v, record %d: %v", c, i, err)
			}
			f := wire.NewWriter()
			if w.Code(f, nil) != nil || r.Code(f) != nil {
				t.Fatal("writing failed")
			}
			d := wire.NewDecoder(f.Out())
			w, r = &Writer{}, &Reader{}
			if w.Code(d, rand.Reader) != nil || r.Code(d) != nil || !d.Done() || !w.InsertEmpty || w.Max() != 1024 {
				t.Fatal("reading failed")
			}
		}
	}
}
