package protect

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// cbcKinds is those whose padding is a secret: MAC-then-encrypt, one of each hash.
func cbcKinds() []kind {
	tls12 := registry.VersionTLS12
	return []kind{
		{tls12, registry.TLS_RSA_WITH_AES_128_CBC_SHA.Info(), false},
		{tls12, registry.TLS_RSA_WITH_AES_128_CBC_SHA256.Info(), false},
		{tls12, registry.TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384.Info(), false},
		{registry.VersionTLS10, registry.TLS_RSA_WITH_AES_256_CBC_SHA.Info(), false},
	}
}

// encrypted is a record of TLS 1.2's form around a plaintext made by hand: content, MAC and padding as given.
func (k kind) encrypted(t testing.TB, plain []byte) []byte {
	t.Helper()
	keys := k.keys()
	block, err := aes.NewCipher(keys.Key)
	if err != nil || len(plain)%blockLen != 0 {
		t.Fatalf("%d bytes, %v", len(plain), err)
	}
	iv, body := keys.IV, bytes.Clone(plain)
	var carried []byte
	if len(iv) == 0 {
		iv = counted(5, blockLen)
		carried = iv
	}
	cipher.NewCBCEncrypter(block, iv).CryptBlocks(body, body)
	record := appendHeader(nil, registry.ApplicationData, k.version, len(carried)+len(body))
	return append(append(record, carried...), body...)
}

// mac is the HMAC of RFC 5246, 6.2.3.1.
func (k kind) mac(content []byte, seq uint64) []byte {
	h := hmac.New(k.suite.MACHash().New, k.keys().MAC)
	var header [macHeaderLen]byte
	putMACHeader(&header, seq, registry.ApplicationData, k.version, len(content))
	h.Write(header[:])
	h.Write(content)
	return h.Sum(nil)
}

// naive opens a MAC-then-encrypt plaintext as the RFC says it, and as Lucky Thirteen likes it.
func (k kind) naive(plain []byte, seq uint64) ([]byte, bool) {
	size := k.suite.MACHash().Size()
	padding := int(plain[len(plain)-1])
	n := len(plain) - 1 - padding - size
	if n < 0 {
		return nil, false
	}
	for _, b := range plain[len(plain)-1-padding:] {
		if int(b) != padding {
			return nil, false
		}
	}
	return plain[:n], hmac.Equal(plain[n:n+size], k.mac(plain[:n], seq))
}

// All paddings, right and wrong, of records of all lengths up to a few blocks:
// the constant-time reader and the naive one agree.
func TestEveryPadding(t *testing.T) {
	for _, k := range cbcKinds() {
		t.Run(k.String(), func(t *testing.T) {
			for _, n := range []int{0, 1, 15, 16, 40, 100, 255, 256, 300} {
				content := counted(n, n)
				signed := append(bytes.Clone(content), k.mac(content, 3)...)
				for padding := range 256 {
					if (len(signed)+1+padding)%blockLen != 0 {
						continue
					}
					plain := append(bytes.Clone(signed), bytes.Repeat([]byte{byte(padding)}, padding+1)...)
					k.agree(t, plain, true)
					for _, i := range []int{len(plain) - 1, len(plain) - 2, len(signed), len(signed) - 1, n, n - 1, 0} {
						if i < 0 {
							continue
						}
						bad := bytes.Clone(plain)
						bad[i] ^= 1 + byte(padding)
						_, ok := k.naive(bad, 3)
						k.agree(t, bad, ok)
					}
				}
			}
		})
	}
}

// Plaintexts that nobody signed, most with right padding, agree too.
func TestRandomPlaintexts(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for _, k := range cbcKinds() {
		for range 2000 {
			plain := make([]byte, blockLen*(4+random.IntN(20)))
			for i := range plain {
				plain[i] = byte(random.Uint32())
			}
			padding := random.IntN(min(256, len(plain)))
			for i := len(plain) - 1 - padding; i < len(plain); i++ {
				plain[i] = byte(padding)
			}
			k.agree(t, plain, false)
		}
	}
}

func (k kind) agree(t *testing.T, plain []byte, want bool) {
	t.Helper()
	content, ok := k.naive(plain, 3)
	if ok != want {
		t.Fatalf("the naive reader says %v", ok)
	}
	got, _, err := k.half(t).Open(nil, k.encrypted(t, plain), 3)
	if (err == nil) != ok || ok && !bytes.Equal(got, content) {
		t.Fatalf("%x opens to %x, %v; want %x, %v", plain, got, err, content, ok)
	}
}

// RFC 7366: with encrypt-then-MAC too, padding that the sender got wrong is refused.
func TestEncryptThenMACChecksPadding(t *testing.T) {
	k := kind{registry.VersionTLS12, registry.TLS_RSA_WITH_AES_128_CBC_SHA.Info(), true}
	for _, c := range []struct {
		plain []byte
		ok    bool
	}{
		{append([]byte("twelve bytes"), 3, 3, 3, 3), true},
		{append([]byte("twelve bytes"), 3, 3, 2, 3), false},
		{bytes.Repeat([]byte{15}, 16), true},
		{bytes.Repeat([]byte{16}, 16), false},
		{bytes.Repeat([]byte{255}, 256), true},
	} {
		record := k.encrypted(t, c.plain)
		m := newRecordMAC(k.suite.MACHash(), k.keys().MAC, k.version)
		record = m.sum(record, 3, registry.ApplicationData, record[HeaderLen:])
		if _, _, err := k.half(t).Open(nil, record, 3); (err == nil) != c.ok {
			t.Errorf("%x: %v", c.plain, err)
		}
	}
}

// What is wrong with a record shows neither in the error nor in the time:
// forgeries with a byte of padding, with 256, and with none that is right take
// as long, while the naive reader tells them apart. Run it with -v for the
// distributions (docs/SECURITY.md).
func TestOpenTakesOneTime(t *testing.T) {
	if testing.Short() {
		t.Skip("a measurement")
	}
	for _, k := range cbcKinds() {
		var spread float64
		if k.version == registry.VersionTLS10 {
			continue // the IV goes on from record to record; the rest is the same
		}
		for range 5 { // others share the machine
			if spread = k.measure(t); spread < 1.05 {
				break
			}
		}
		if spread >= 1.05 {
			t.Errorf("%v: the slowest forgery takes %.3f times as long as the fastest", k, spread)
		}
	}
}

// measure returns how many times as long as the fastest kind of forgery the slowest takes.
func (k kind) measure(t *testing.T) float64 {
	const n, rounds = 640, 20000
	forgery := func(padding int) []byte {
		return append(make([]byte, n-padding-1), bytes.Repeat([]byte{byte(padding)}, padding+1)...)
	}
	wrong := append(make([]byte, n-2), 1, 9)
	names := []string{"no padding", "padding of 256", "wrong padding"}
	plains := [][]byte{forgery(0), forgery(255), wrong}
	var records [3][]byte
	for i, p := range plains {
		records[i] = k.encrypted(t, p)
	}
	var constant, naive [3][]time.Duration
	h, work := k.half(t), make([]byte, len(records[0]))
	// In random order: what ran before shows in the caches.
	random := rand.New(rand.NewPCG(3, 4))
	for range rounds {
		i := random.IntN(len(plains))
		copy(work, records[i])
		start := time.Now()
		_, _, err := h.Open(nil, work, 3)
		constant[i] = append(constant[i], time.Since(start))
		if err == nil {
			t.Fatal("a forgery")
		}
	}
	for range rounds {
		i := random.IntN(len(plains))
		start := time.Now()
		k.naive(plains[i], 3)
		naive[i] = append(naive[i], time.Since(start))
	}
	lowest, highest := time.Hour, time.Duration(0)
	for i, name := range names {
		c, v := deciles(constant[i]), deciles(naive[i])
		// The lower end: what others do on the machine only adds.
		t.Logf("%v, %s: %v; naive: %v", k, name, c, v)
		lowest, highest = min(lowest, c[1]), max(highest, c[1])
	}
	return float64(highest) / float64(lowest)
}

// deciles is the first, second, fifth, eighth and ninth decile.
func deciles(d []time.Duration) [5]time.Duration {
	slices.Sort(d)
	at := func(n int) time.Duration { return d[len(d)*n/10] }
	return [5]time.Duration{at(1), at(2), at(5), at(8), at(9)}
}
