package kx

import (
	"crypto/rand"
	"crypto/rsa"
	mrand "math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// What is wrong with a ciphertext does not show in the time DecryptPremaster
// takes. Printed are the deciles of each kind; compared are the first ones,
// since what others do on the machine only adds.
func TestPremasterTakesOneTime(t *testing.T) {
	if testing.Short() {
		t.Skip("a measurement")
	}
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	const kinds = 4
	names := [kinds]string{"right", "wrong version", "47 bytes", "no padding"}
	var ciphertexts [kinds][]byte
	for i, text := range [][]byte{append([]byte{3, 3}, make([]byte, 46)...), append([]byte{3, 2}, make([]byte, 46)...), make([]byte, 47)} {
		//lint:ignore SA1019 the peer of a test
		if ciphertexts[i], err = rsa.EncryptPKCS1v15(rand.Reader, &key.PublicKey, text); err != nil {
			t.Fatal(err)
		}
	}
	ciphertexts[3] = make([]byte, 256)
	rand.Read(ciphertexts[3][1:]) // below the modulus, and by far not PKCS #1
	var spread float64
	for range 5 { // others share the machine
		var times [kinds][]time.Duration
		order := mrand.New(mrand.NewPCG(1, 2)) // at random: what ran before shows in the caches
		for range 1200 {
			i := order.IntN(kinds)
			start := time.Now()
			if _, err := DecryptPremaster(key, ciphertexts[i], registry.VersionTLS12, rand.Reader); err != nil {
				t.Fatal(err)
			}
			times[i] = append(times[i], time.Since(start))
		}
		fastest, slowest := time.Hour, time.Duration(0)
		for i, name := range names {
			d := deciles(times[i])
			t.Logf("%-13s %v", name, d)
			fastest, slowest = min(fastest, d[0]), max(slowest, d[0])
		}
		if spread = float64(slowest) / float64(fastest); spread < 1.05 {
			return
		}
	}
	t.Errorf("the slowest kind takes %.3f times as long as the fastest", spread)
}

// deciles are the first, the fifth and the ninth.
func deciles(times []time.Duration) [3]time.Duration {
	slices.Sort(times)
	n := len(times)
	return [3]time.Duration{times[n/10], times[n/2], times[n*9/10]}
}
