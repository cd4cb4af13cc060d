//go:build amd64 && !purego

package fastcrypto

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"testing"
)

func stdGCM(key []byte) cipher.AEAD {
	block, err := aes.NewCipher(key)
	if err != nil {
		panic(err)
	}
	aead, err := cipher.NewGCM(block)
	if err != nil {
		panic(err)
	}
	return aead
}

func fastGCM(t testing.TB, key []byte) cipher.AEAD {
	t.Helper()
	if !haveGCM {
		t.Skip("this CPU has no VAES and VPCLMULQDQ, or PYSSL_PUREGO is set")
	}
	aead, err := NewGCM(key)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := aead.(*gcm); !ok {
		t.Fatal("the standard library's AEAD")
	}
	return aead
}

// Test cases 1 to 4 and 13 to 16 of McGrew and Viega, "The Galois/Counter Mode of Operation".
func TestGCMVectors(t *testing.T) {
	const (
		zeroNonce = "000000000000000000000000"
		zeros     = zeroNonce + "00000000"
		key       = "feffe9928665731c6d6a8f9467308308"
		nonce     = "cafebabefacedbaddecaf888"
		plain     = "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255"
		c128      = "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091473f5985"
		c256      = "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad"
		more      = "feedfacedeadbeeffeedfacedeadbeefabaddad2"
	)
	unhex := func(s string) []byte {
		b, err := hex.DecodeString(s)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	for i, v := range []struct{ key, nonce, plain, additional, want string }{
		{zeros, zeroNonce, "", "", "58e2fccefa7e3061367f1d57a4e7455a"},
		{zeros, zeroNonce, zeros, "", "0388dace60b6a392f328c2b971b2fe78" + "ab6e47d42cec13bdf53a67b21257bddf"},
		{key, nonce, plain, "", c128 + "4d5c2af327cd64a62cf35abd2ba6fab4"},
		{key, nonce, plain[:120], more, c128[:120] + "5bc94fbc3221a5db94fae95ae7121a47"},
		{zeros + zeros, zeroNonce, "", "", "530f8afbc74536b9a963b4f1c4cb738b"},
		{zeros + zeros, zeroNonce, zeros, "", "cea7403d4d606b6e074ec5d3baf39d18" + "d0d1c8a799996bf0265b98b5d48ab919"},
		{key + key, nonce, plain, "", c256 + "b094dac5d93471bdec1a502270e3cc6c"},
		{key + key, nonce, plain[:120], more, c256[:120] + "76fc6ece0f4e1768cddf8853bb2d551b"},
	} {
		aead := fastGCM(t, unhex(v.key))
		sealed := aead.Seal(nil, unhex(v.nonce), unhex(v.plain), unhex(v.additional))
		if hex.EncodeToString(sealed) != v.want {
			t.Errorf("case %d: sealed %x, not %s", i, sealed, v.want)
		}
		if got, err := aead.Open(nil, unhex(v.nonce), sealed, unhex(v.additional)); err != nil || hex.EncodeToString(got) != v.plain {
			t.Errorf("case %d: opened %x, %v", i, got, err)
		}
	}
}

// fence is a buffer whose bytes around what is asked for must stay as they are.
type fence struct {
	all   []byte
	value byte
}

const fenceLen = 80

func (f *fence) get(offset, n int) []byte {
	for i := range f.all[:offset+n+2*fenceLen] {
		f.all[i] = f.value
	}
	return f.all[fenceLen+offset : fenceLen+offset+n : fenceLen+offset+n]
}

func (f *fence) whole(offset, n int) bool {
	for i, b := range f.all[:offset+n+2*fenceLen] {
		if b != f.value && (i < fenceLen+offset || i >= fenceLen+offset+n) {
			return false
		}
	}
	return true
}

// gcmCase compares one message with the standard library: sealed and opened, in
// place and not, at any alignment, within fences, and forged.
type gcmCase struct {
	r     *rand.Rand
	a, b  fence
	plain []byte
}

func newGCMCase(seed uint64) *gcmCase {
	return &gcmCase{
		r: rand.New(rand.NewPCG(seed, 3)), plain: make([]byte, 20000),
		a: fence{make([]byte, 20500), 0xa5}, b: fence{make([]byte, 20500), 0x3c},
	}
}

func (c *gcmCase) random(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(c.r.Uint32())
	}
	return b
}

func (c *gcmCase) compare(t *testing.T, fast, std cipher.AEAD, n, more int) {
	t.Helper()
	nonce, additional := c.random(12), c.random(more)
	for i := range 4 {
		c.plain[c.r.IntN(len(c.plain)-8)+i] ^= byte(c.r.Uint32())
	}
	plain := c.plain[:n]
	want := std.Seal(nil, nonce, plain, additional)
	fail := func(what string) { t.Helper(); t.Fatalf("%d bytes with %d more: %s", n, more, what) }

	x, y := c.r.IntN(64), c.r.IntN(64)
	src, dst := c.a.get(x, n), c.b.get(y, n+16)
	copy(src, plain)
	if got := fast.Seal(dst[:0], nonce, src, additional); !bytes.Equal(got, want) {
		fail("sealed otherwise")
	}
	if !bytes.Equal(src, plain) || !c.a.whole(x, n) || !c.b.whole(y, n+16) {
		fail("sealing writes elsewhere")
	}
	src = c.a.get(x, n+16)
	copy(src, plain)
	if got := fast.Seal(src[:0], nonce, src[:n], additional); !bytes.Equal(got, want) || !c.a.whole(x, n+16) {
		fail("sealed otherwise in place")
	}
	dst = c.b.get(y, n)
	if got, err := fast.Open(dst[:0], nonce, src, additional); err != nil || !bytes.Equal(got, plain) {
		fail("opened otherwise")
	}
	if !bytes.Equal(src, want) || !c.a.whole(x, n+16) || !c.b.whole(y, n) {
		fail("opening writes elsewhere")
	}
	c.forge(fast, nonce, additional, want, y, fail)
	if got, err := fast.Open(src[:0], nonce, src, additional); err != nil || !bytes.Equal(got, plain) || !c.a.whole(x, n+16) {
		fail("opened otherwise in place")
	}
}

// forge flips a bit of the tag, of the ciphertext or of the additional data.
func (c *gcmCase) forge(fast cipher.AEAD, nonce, additional, sealed []byte, offset int, fail func(string)) {
	n := len(sealed) - 16
	bad, other := c.b.get(offset, n+16), bytes.Clone(additional)
	copy(bad, sealed)
	bit := byte(1) << c.r.IntN(8)
	switch what := c.r.IntN(3); {
	case what == 1 && n > 0:
		bad[c.r.IntN(n)] ^= bit
	case what == 2 && len(other) > 0:
		other[c.r.IntN(len(other))] ^= bit
	default:
		bad[n+c.r.IntN(16)] ^= bit
	}
	tag := bytes.Clone(bad[n:])
	if _, err := fast.Open(bad[:0], nonce, bad, other); err == nil {
		fail("a forgery is taken")
	}
	if !bytes.Equal(bad[:n], make([]byte, n)) || !bytes.Equal(bad[n:], tag) || !c.b.whole(offset, n+16) {
		fail("a forgery leaves something")
	}
}

// Every length up to that of a record, with the additional data of either version.
func TestGCMEveryLength(t *testing.T) {
	c := newGCMCase(1)
	step := 9 // every remainder of a stride; all lengths in a long run
	if cases(0) > 0 {
		step = 1
	}
	for _, size := range []int{16, 32} {
		key := c.random(size)
		fast, std := fastGCM(t, key), stdGCM(key)
		for n := 0; n <= 17<<10; n += step {
			c.compare(t, fast, std, n, []int{5, 13}[n&1])
		}
	}
}

// Random keys, lengths and additional data; FASTCRYPTO_CASES says how many.
func TestGCMRandom(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	c := newGCMCase(seed)
	for range cases(4000) {
		key := c.random(16 + 16*c.r.IntN(2))
		if c.r.IntN(50) == 0 {
			clear(key)
		}
		n := []int{c.r.IntN(200), c.r.IntN(1200), c.r.IntN(1200), c.r.IntN(18 << 10)}[c.r.IntN(4)]
		more := []int{0, 5, 13, 16, c.r.IntN(16), c.r.IntN(100)}[c.r.IntN(6)]
		c.compare(t, fastGCM(t, key), stdGCM(key), n, more)
	}
}

// The counter of a long message carries beyond 16 bits.
func TestGCMLong(t *testing.T) {
	message := make([]byte, 2<<20+13)
	for _, size := range []int{16, 32} {
		fast, nonce := fastGCM(t, make([]byte, size)), make([]byte, 12)
		sealed := fast.Seal(nil, nonce, message, nil)
		if !bytes.Equal(sealed, stdGCM(make([]byte, size)).Seal(nil, nonce, message, nil)) {
			t.Fatal("sealed otherwise")
		}
		if got, err := fast.Open(sealed[:0], nonce, sealed, nil); err != nil || !bytes.Equal(got, message) {
			t.Fatal("opened otherwise")
		}
	}
}

func TestGCMMisuse(t *testing.T) {
	aead := fastGCM(t, make([]byte, 16))
	b := make([]byte, 200)
	for name, f := range map[string]func(){
		"seal, overlap": func() { aead.Seal(b[1:1], make([]byte, 12), b[:100], nil) },
		"open, overlap": func() { aead.Open(b[1:1], make([]byte, 12), b[:100], nil) },
		"seal, nonce":   func() { aead.Seal(nil, make([]byte, 11), b[:100], nil) },
		"open, nonce":   func() { aead.Open(nil, make([]byte, 13), b[:100], nil) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: no panic", name)
				}
			}()
			f()
		}()
	}
	if _, err := aead.Open(nil, make([]byte, 12), b[:15], nil); err == nil {
		t.Error("less than a tag is opened")
	}
	if _, err := NewGCM(make([]byte, 17)); err == nil {
		t.Error("a key of 17 bytes is taken")
	}
}

func TestGCMAllocatesNothing(t *testing.T) {
	aead := fastGCM(t, make([]byte, 16))
	b, nonce, additional := make([]byte, 2000), make([]byte, 12), make([]byte, 13)
	if n := testing.AllocsPerRun(100, func() {
		sealed := aead.Seal(b[:0], nonce, b[:1003], additional)
		if _, err := aead.Open(sealed[:0], nonce, sealed, additional); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// A wrong tag takes as long wherever it differs, and a message as long whatever it holds.
func TestGCMTiming(t *testing.T) {
	aead := fastGCM(t, make([]byte, 16))
	nonce, additional := make([]byte, 12), make([]byte, 13)
	sealed := aead.Seal(nil, nonce, make([]byte, 1000), additional)
	t.Run("tag", func(t *testing.T) {
		b, dst := make([]byte, len(sealed)), make([]byte, 1000)
		compareTimes(t, 200000, func(class int) {
			copy(b, sealed)
			b[1000+15*class] ^= 1
		}, func() { aead.Open(dst[:0], nonce, b, additional) })
	})
	t.Run("message", func(t *testing.T) {
		b, dst := make([]byte, 1000), make([]byte, 1016)
		compareTimes(t, 200000, func(class int) {
			for i := range b {
				b[i] = byte(rand.Uint32()) * byte(class)
			}
		}, func() { aead.Seal(dst[:0], nonce, b, additional) })
	})
}

func BenchmarkGCM(b *testing.B) {
	for _, bits := range []int{128, 256} {
		key := make([]byte, bits/8)
		for _, v := range []struct {
			name string
			aead cipher.AEAD
		}{{"std", stdGCM(key)}, {"fastcrypto", fastGCM(b, key)}} {
			for _, n := range []int{100, 1024, 16384} {
				nonce, additional, buffer := make([]byte, 12), make([]byte, 13), make([]byte, n+16)
				b.Run(fmt.Sprintf("%d/seal/%d/%s", bits, n, v.name), func(b *testing.B) {
					b.SetBytes(int64(n))
					for b.Loop() {
						v.aead.Seal(buffer[:0], nonce, buffer[:n], additional)
					}
				})
				sealed := v.aead.Seal(nil, nonce, buffer[:n], additional)
				b.Run(fmt.Sprintf("%d/open/%d/%s", bits, n, v.name), func(b *testing.B) {
					b.SetBytes(int64(n))
					for b.Loop() {
						if _, err := v.aead.Open(buffer[:0], nonce, sealed, additional); err != nil {
							b.Fatal(err)
						}
					}
				})
			}
		}
		b.Run(fmt.Sprintf("%d/key", bits), func(b *testing.B) {
			for b.Loop() {
				newGCM(key)
			}
		})
	}
}
