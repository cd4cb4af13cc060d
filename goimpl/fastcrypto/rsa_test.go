//go:build amd64 && !purego

package fastcrypto

import (
	"bytes"
	"crypto/rand"
	"crypto/rsa"
	"fmt"
	"math"
	"math/big"
	mathrand "math/rand/v2"
	"os"
	"reflect"
	"runtime"
	"slices"
	"strconv"
	"sync"
	"testing"
)

// cases is how many random cases a test takes: FASTCRYPTO_CASES, or the given number.
func cases(n int) int {
	if v, err := strconv.Atoi(os.Getenv("FASTCRYPTO_CASES")); err == nil {
		return v
	}
	return n
}

var testKeys = sync.OnceValue(func() map[int]*rsa.PrivateKey {
	keys := map[int]*rsa.PrivateKey{}
	for _, size := range []int{1024, 2048, 3072, 4096} {
		key, err := rsa.GenerateKey(rand.Reader, size)
		if err != nil {
			panic(err)
		}
		keys[size] = key
	}
	return keys
})

func fastKey(t testing.TB, key *rsa.PrivateKey) *RSA {
	t.Helper()
	if !haveRSA {
		t.Skip("this CPU has no AVX2 and FMA, or PYSSL_PUREGO is set")
	}
	k := NewRSA(key)
	if k == nil {
		t.Fatal("the key is not taken")
	}
	return k
}

// rsaReference is m^d mod n by the Chinese remainder theorem, for speed.
func rsaReference(key *rsa.PrivateKey, m []byte) []byte {
	p, q := key.Primes[0], key.Primes[1]
	c := new(big.Int).SetBytes(m)
	sp := new(big.Int).Exp(c, key.Precomputed.Dp, p)
	sq := new(big.Int).Exp(c, key.Precomputed.Dq, q)
	sp.Sub(sp, sq).Mul(sp, key.Precomputed.Qinv).Mod(sp, p).Mul(sp, q).Add(sp, sq)
	return sp.FillBytes(make([]byte, len(m)))
}

// checkRSA compares one message.
func checkRSA(t *testing.T, k *RSA, key *rsa.PrivateKey, m []byte) {
	t.Helper()
	got := make([]byte, len(m))
	if !k.Private(got, m) || !bytes.Equal(got, rsaReference(key, m)) {
		t.Fatalf("%d bits, message %x: another result than math/big's", 8*len(m), m)
	}
}

// Random messages, FASTCRYPTO_CASES of them for the smallest key and fewer for larger ones.
func TestRSAAgainstBig(t *testing.T) {
	for size, key := range testKeys() {
		k := fastKey(t, key)
		for range cases(100) * 1024 * 1024 / (size * size) {
			m := make([]byte, size/8)
			rand.Read(m)
			m[0] &= 0x7F
			checkRSA(t, k, key, m)
		}
	}
}

func TestRSAMessagesAtTheEdges(t *testing.T) {
	one := big.NewInt(1)
	for size, key := range testKeys() {
		k := fastKey(t, key)
		p, q := key.Primes[0], key.Primes[1]
		top := new(big.Int).Lsh(one, uint(size/2))
		for _, m := range []*big.Int{
			new(big.Int), one, big.NewInt(2), new(big.Int).Sub(key.N, one),
			p, q, new(big.Int).Sub(p, one), new(big.Int).Add(q, one), // zero modulo one prime
			new(big.Int).Sub(top, one), top, // all ones below, and nothing
			new(big.Int).Mul(p, big.NewInt(12345)), new(big.Int).Sub(key.N, q),
		} {
			checkRSA(t, k, key, m.FillBytes(make([]byte, size/8)))
		}
		dst := bytes.Repeat([]byte{1}, size/8)
		for _, m := range []*big.Int{key.N, new(big.Int).Add(key.N, one), new(big.Int).Sub(new(big.Int).Mul(top, top), one)} {
			if k.Private(dst, m.FillBytes(make([]byte, size/8))) || !bytes.Equal(dst, make([]byte, size/8)) {
				t.Errorf("%d bits: a message that is no number below the modulus is taken", size)
			}
		}
		if k.Private(dst, make([]byte, size/8-1)) || k.Private(dst[1:], make([]byte, size/8)) {
			t.Errorf("%d bits: a wrong length is taken", size)
		}
	}
}

// Many keys of the smallest size, so that primes of many shapes are met.
func TestRSAManyKeys(t *testing.T) {
	for range 1 + cases(100)/30 {
		key, err := rsa.GenerateKey(rand.Reader, 1024)
		if err != nil {
			t.Fatal(err)
		}
		k := fastKey(t, key)
		for range 5 {
			m := make([]byte, 128)
			rand.Read(m)
			m[0] &= 0x7F
			checkRSA(t, k, key, m)
		}
	}
}

func TestRSARefusesOtherKeys(t *testing.T) {
	for _, size := range []int{1032, 1536, 2560} {
		key, err := rsa.GenerateKey(rand.Reader, size)
		if err != nil {
			t.Fatal(err)
		}
		if NewRSA(key) != nil {
			t.Errorf("a key of %d bits is taken", size)
		}
	}
	//lint:ignore SA1019 such keys are loaded
	three, err := rsa.GenerateMultiPrimeKey(rand.Reader, 3, 2048)
	if err != nil {
		t.Fatal(err)
	}
	if NewRSA(three) != nil {
		t.Error("a key of three primes is taken")
	}
}

// A single bit wrong anywhere in what the key was made into must not lead to a
// signature: one that is right modulo one prime alone tells the other.
func TestRSAFaultsLeaveNothing(t *testing.T) {
	key := testKeys()[2048]
	m := make([]byte, 256)
	rand.Read(m)
	m[0] &= 0x7F
	want := rsaReference(key, m)
	r := mathrand.New(mathrand.NewPCG(1, 2))
	held := 0
	for range cases(100) {
		k := fastKey(t, key)
		where := breakOne(r, k)
		got := make([]byte, 256)
		if k.Private(got, m) {
			if !bytes.Equal(got, want) {
				t.Fatalf("fault in %s: a wrong signature", where)
			}
			continue // the fault was in something that this message does not use
		}
		held++
		if !bytes.Equal(got, make([]byte, 256)) {
			t.Fatalf("fault in %s: something is left in the result", where)
		}
	}
	if held == 0 {
		t.Error("no fault had an effect")
	}
}

// breakOne flips a bit of one of the numbers of a key and tells which.
func breakOne(r *mathrand.Rand, k *RSA) string {
	words := map[string][]uint64{
		"p": k.primes[0].m, "q": k.primes[1].m, "R mod p": k.primes[0].one, "R² mod q": k.primes[1].rr,
		"enter p": k.enter[0][0], "enter q": k.enter[1][1], "1/q": k.inverse,
		"n": k.check.n.m, "R² mod n": k.check.n.rr,
	}
	floats := map[string][]float64{
		"constants": k.pair.constants[:4*k.pair.blocks], "one": k.one, "unit": k.unit,
		"constants of n": k.check.pair.constants[:4*k.check.pair.blocks], "enter n": k.check.enter,
	}
	switch pick := r.IntN(len(words) + len(floats) + 2); {
	case pick < len(words):
		name := sortedKey(words, pick)
		words[name][r.IntN(len(words[name]))] ^= 1 << r.IntN(64)
		return name
	case pick < len(words)+len(floats):
		name := sortedKey(floats, pick-len(words))
		x := &floats[name][r.IntN(len(floats[name]))]
		*x = float64(int64(*x) ^ 1<<r.IntN(limbBits))
		return name
	case pick == len(words)+len(floats):
		k.digits[r.IntN(len(k.digits))][r.IntN(2)] ^= 1 << r.IntN(window)
		return "digits"
	default:
		k.primes[r.IntN(2)].k0 ^= 1 << r.IntN(64)
		return "k0"
	}
}

func sortedKey[V any](m map[string]V, i int) string {
	keys := reflect.ValueOf(m).MapKeys()
	names := make([]string, len(keys))
	for j, k := range keys {
		names[j] = k.String()
	}
	slices.Sort(names)
	return names[i]
}

func TestRSAAllocatesNothing(t *testing.T) {
	k := fastKey(t, testKeys()[2048])
	dst, m := make([]byte, 256), make([]byte, 256)
	m[100] = 7
	if n := testing.AllocsPerRun(20, func() { k.Private(dst, m) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// Goroutines share a key while the collector runs and preempts them.
func TestRSAManyAtOnce(t *testing.T) {
	key := testKeys()[2048]
	k := fastKey(t, key)
	stop := make(chan bool)
	go func() {
		for {
			select {
			case <-stop:
				return
			default:
				runtime.GC()
			}
		}
	}()
	defer close(stop)
	var all sync.WaitGroup
	for g := range 8 {
		all.Go(func() {
			m, got := make([]byte, 256), make([]byte, 256)
			for i := range 40 {
				m[9], m[17] = byte(g+1), byte(i)
				if !k.Private(got, m) || !bytes.Equal(got, rsaReference(key, m)) {
					t.Errorf("goroutine %d, message %d: a wrong result", g, i)
				}
			}
		})
	}
	all.Wait()
}

// Floating-point arithmetic of Go programs must not notice the rounding of the assembly.
func TestRSARestoresRounding(t *testing.T) {
	k := fastKey(t, testKeys()[1024])
	dst, m := make([]byte, 128), make([]byte, 128)
	m[100] = 7
	k.Private(dst, m)
	one, ten := float64(len(dst)/128), float64(len(dst)/128+9)
	if got := math.Float64bits(one / ten); got != 0x3FB999999999999A {
		t.Errorf("1/10 is %x: rounding is no longer to nearest", got)
	}
}

func BenchmarkRSA(b *testing.B) {
	for _, size := range []int{1024, 2048, 3072, 4096} {
		key := testKeys()[size]
		b.Run(fmt.Sprintf("%d/fastcrypto", size), func(b *testing.B) {
			k := fastKey(b, key)
			dst, m := make([]byte, size/8), make([]byte, size/8)
			m[9] = 1
			for b.Loop() {
				k.Private(dst, m)
			}
		})
		b.Run(fmt.Sprintf("%d/std", size), func(b *testing.B) {
			digest := make([]byte, 32)
			for b.Loop() {
				rsa.SignPKCS1v15(nil, key, 0, digest)
			}
		})
		b.Run(fmt.Sprintf("%d/prepare", size), func(b *testing.B) {
			for b.Loop() {
				fastKey(b, key)
			}
		})
	}
}
