package protect

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"io"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// kind is one way of protecting records.
type kind struct {
	version registry.Version
	suite   *registry.SuiteInfo
	etm     bool
}

func (k kind) String() string {
	return fmt.Sprintf("%v/%s-%s/%t", k.version, k.suite.Enc, k.suite.Mac, k.etm)
}

// kinds is every kind there is: each pair of cipher and MAC that a suite has, in every version.
func kinds() (list []kind) {
	seen := map[string]bool{}
	for _, s := range registry.Suites() {
		for v := registry.VersionTLS10; v <= registry.VersionTLS13; v++ {
			for _, etm := range []bool{false, true} {
				k := kind{v, s.ID.Info(), etm}
				c := cipherOf(v, s.ID)
				if c == nil || etm && c.block == nil || seen[k.String()] {
					continue
				}
				seen[k.String()] = true
				list = append(list, k)
			}
		}
	}
	return list
}

func (k kind) keys() Keys {
	key, iv, mac := Sizes(k.version, k.suite.ID)
	fill := func(n int, b byte) []byte { return bytes.Repeat([]byte{b}, n) }
	return Keys{k.version, k.suite.ID, fill(key, 1), fill(iv, 2), fill(mac, 3), k.etm}
}

func (k kind) half(t testing.TB) Half {
	t.Helper()
	h, err := New(k.keys(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func TestThereIsAHalfForEverySuite(t *testing.T) {
	// 5 AEADs in TLS 1.3 and 9 in TLS 1.2; with CBC 10 pairs in TLS 1.2 and 8
	// before, each in two orders; 4 MACs without encryption in each version.
	if n := len(kinds()); n != 5+9+2*(10+8+8)+3*4 {
		t.Errorf("%d kinds", n)
	}
	for _, s := range registry.Suites() {
		found := false
		for v := registry.VersionTLS10; v <= registry.VersionTLS13; v++ {
			found = found || cipherOf(v, s.ID) != nil
		}
		if !found {
			t.Errorf("no protection for %s", s.Name)
		}
	}
}

func TestEveryKind(t *testing.T) {
	for _, k := range kinds() {
		t.Run(k.String(), func(t *testing.T) {
			sealer, opener := k.half(t), k.half(t)
			for i, n := range []int{0, 1, 2, 11, 12, 13, 15, 16, 17, 63, 64, 255, 256, 1000, 1 << 14} {
				plain := bytes.Repeat([]byte{byte(n + 1)}, n)
				sealed := sealer.Seal([]byte("before"), registry.ApplicationData, plain, uint64(i))
				record := sealed[6:]
				if body := int(record[3])<<8 | int(record[4]); body != len(record)-HeaderLen || body > n+sealer.Overhead() {
					t.Fatalf("%d bytes seal to %d with overhead %d", n, body, sealer.Overhead())
				}
				if v := registry.Version(record[1])<<8 | registry.Version(record[2]); v != min(k.version, registry.VersionTLS12) {
					t.Fatalf("version %v", v)
				}
				room := make([]byte, 0, n+1)
				got, typ, err := opener.Open(room, record, uint64(i))
				if err != nil || typ != registry.ApplicationData || !bytes.Equal(got, plain) {
					t.Fatalf("%d bytes: type %d, %v", n, typ, err)
				}
				if n > 0 && &got[0] != &room[:1][0] {
					t.Errorf("%d bytes are not where there is room", n)
				}
			}
			if k.version != registry.VersionTLS13 && sealer.Limit() != MaxSeq {
				t.Error("keys are to be changed where they cannot be")
			}
		})
	}
}

// Every byte of a record counts, and so do its number, type and length.
func TestEveryByteCounts(t *testing.T) {
	for _, k := range kinds() {
		sealed := k.half(t).Seal(nil, registry.ApplicationData, make([]byte, 40), 7)
		opens := func(record []byte, seq uint64) bool {
			_, _, err := k.half(t).Open(nil, bytes.Clone(record), seq)
			if err != nil && err.Reason != registry.DecryptionFailedOrBadRecordMAC {
				t.Fatalf("%v: %v", k, err)
			}
			return err == nil
		}
		if !opens(sealed, 7) || opens(sealed, 8) {
			t.Errorf("%v: the number does not count", k)
		}
		for i := range sealed {
			if i >= 1 && i <= 4 && k.version != registry.VersionTLS13 {
				continue // before TLS 1.3 the record layer checks version and length
			}
			bad := bytes.Clone(sealed)
			bad[i] ^= 1
			if opens(bad, 7) {
				t.Fatalf("%v: byte %d may be changed", k, i)
			}
		}
		for n := HeaderLen; n < len(sealed); n++ {
			if opens(sealed[:n], 7) {
				t.Fatalf("%v: opens at %d bytes", k, n)
			}
		}
	}
}

// A frozen Half goes on where it was: TLS 1.0's IV is the last block of the record before.
func TestEveryKindGoesOnFromItsIV(t *testing.T) {
	for _, k := range kinds() {
		sealer, opener := k.half(t), k.half(t)
		first := sealer.Seal(nil, registry.HandshakeRecord, []byte("first"), 0)
		if _, _, err := opener.Open(nil, first, 0); err != nil {
			t.Fatal(err)
		}
		for _, h := range []*Half{&sealer, &opener} {
			keys := k.keys()
			keys.IV = bytes.Clone((*h).IV())
			fresh, err := New(keys, rand.Reader)
			if err != nil {
				t.Fatalf("%v: %v", k, err)
			}
			*h = fresh
		}
		second := sealer.Seal(nil, registry.HandshakeRecord, []byte("second"), 1)
		if got, _, err := opener.Open(nil, second, 1); err != nil || string(got) != "second" {
			t.Errorf("%v: %q, %v", k, got, err)
		}
	}
}

// RFC 5246, 6.2.3.2: an IV cannot be foreseen, and never comes twice.
func TestExplicitIVs(t *testing.T) {
	for _, k := range kinds() {
		if cipherOf(k.version, k.suite.ID).block == nil || k.version == registry.VersionTLS10 {
			continue
		}
		seen := map[string]bool{}
		for range 10 {
			h := k.half(t)
			for seq := range uint64(10) {
				record := h.Seal(nil, registry.ApplicationData, []byte("same"), seq)
				seen[string(record[HeaderLen:HeaderLen+blockLen])] = true
			}
		}
		if len(seen) != 100 {
			t.Errorf("%v: %d IVs in 100 records", k, len(seen))
		}
		if h, err := New(k.keys(), noRandom{}); h != nil || err == nil || err.Reason != registry.ErrRandLib {
			t.Errorf("%v: without random bytes: %v", k, err)
		}
	}
}

type noRandom struct{}

func (noRandom) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }

func TestNothingIsAllocatedForAnyKind(t *testing.T) {
	if raced {
		t.Skip("pools forget under the race detector")
	}
	plain, out, user := make([]byte, 1<<12), make([]byte, 0, 1<<13), make([]byte, 1<<12+1)
	for _, k := range kinds() {
		if k.suite.Enc[0] == 'C' && k.suite.Enc[1] == 'a' || k.suite.Enc[:4] == "ARIA" {
			continue // blockcipher's modes are the standard library's generic ones
		}
		sealer, opener := k.half(t), k.half(t)
		if n := testing.AllocsPerRun(20, func() {
			record := sealer.Seal(out, registry.ApplicationData, plain, 1)
			if _, _, err := opener.Open(user[:0], record, 1); err != nil {
				t.Fatal(err)
			}
		}); n != 0 {
			t.Errorf("%v: %v allocations a record", k, n)
		}
	}
}

func TestWipedHalves(t *testing.T) {
	k := kind{registry.VersionTLS10, registry.TLS_RSA_WITH_AES_128_CBC_SHA.Info(), false}
	h := k.half(t).(*cbc)
	inner, outer := h.secretMAC.inner, h.secretMAC.outer
	h.Wipe()
	if len(inner) == 0 || !bytes.Equal(append(inner, outer...), make([]byte, 2*len(inner))) || h.iv != [blockLen]byte{} {
		t.Error("keys are still in memory")
	}
}

// FuzzOpenAny: no record makes any Half panic, and none but the one that was sealed opens.
func FuzzOpenAny(f *testing.F) {
	all := kinds()
	for i, k := range all {
		f.Add(byte(i), k.half(f).Seal(nil, registry.ApplicationData, []byte("data"), 5))
	}
	f.Fuzz(func(t *testing.T, i byte, b []byte) {
		if len(b) < HeaderLen {
			return
		}
		k := all[int(i)%len(all)]
		h := k.half(t)
		sealed := bytes.Clone(b)
		got, typ, err := h.Open(nil, b, 5)
		if err != nil {
			return
		}
		h = k.half(t)
		again := h.Seal(nil, typ, got, 5)
		// CBC's IVs are random and TLS 1.3's padding is free: the others have one form.
		free := cipherOf(k.version, k.suite.ID).block != nil || k.version == registry.VersionTLS13
		if !free && !bytes.Equal(again[HeaderLen:], sealed[HeaderLen:]) {
			t.Fatalf("%v: a forgery", k)
		}
	})
}

func BenchmarkKinds(b *testing.B) {
	for _, k := range kinds() {
		if k.version != registry.VersionTLS12 {
			continue
		}
		plain, out := make([]byte, 1<<14), make([]byte, 0, 1<<15)
		sealer, opener := k.half(b), k.half(b)
		record := sealer.Seal(nil, registry.ApplicationData, plain, 1)
		work, room := make([]byte, len(record)), make([]byte, 0, 1<<14)
		b.Run("seal/"+k.String(), func(b *testing.B) {
			b.SetBytes(1 << 14)
			for b.Loop() {
				sealer.Seal(out, registry.ApplicationData, plain, 1)
			}
		})
		b.Run("open/"+k.String(), func(b *testing.B) {
			b.SetBytes(1 << 14)
			for b.Loop() {
				copy(work, record)
				if _, _, err := opener.Open(room, work, 1); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
