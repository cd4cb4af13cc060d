//go:build amd64 && !purego

package fastcrypto

import (
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"testing"
	"time"
)

// compareTimes measures f for two classes of input in random order, as dudect
// does (Reparaz, Balasch, Verbauwhede 2017): Welch's t over the times below each
// of several percentiles, so that interruptions do not drown a small
// difference. It shows the distributions, and fails above 10, where dudect
// speaks of a definite leak. FASTCRYPTO_TIMING=1 runs it: it wants a quiet machine.
func compareTimes(t *testing.T, n int, prepare func(class int), f func()) {
	t.Helper()
	if os.Getenv("FASTCRYPTO_TIMING") == "" {
		t.Skip("FASTCRYPTO_TIMING=1 measures")
	}
	var times [2][]float64
	var all []float64
	for range n {
		class := rand.IntN(2)
		prepare(class)
		start := time.Now()
		f()
		d := float64(time.Since(start).Nanoseconds())
		times[class] = append(times[class], d)
		all = append(all, d)
	}
	slices.Sort(all)
	for _, percent := range []int{10, 25, 50, 75, 90} {
		limit := all[len(all)*percent/100]
		var mean, variance, count [2]float64
		for class, ds := range times {
			for _, d := range ds {
				if d <= limit {
					count[class]++
					mean[class] += d
					variance[class] += d * d
				}
			}
			mean[class] /= count[class]
			variance[class] = variance[class]/count[class] - mean[class]*mean[class]
		}
		welch := (mean[0] - mean[1]) / math.Sqrt(variance[0]/count[0]+variance[1]/count[1])
		t.Logf("up to percentile %d (%.0f ns): means %.1f and %.1f ns, %.0f and %.0f times, t = %.2f",
			percent, limit, mean[0], mean[1], count[0], count[1], welch)
		if math.Abs(welch) > 10 {
			t.Errorf("the time tells the classes apart: t = %.1f", welch)
		}
	}
}

// The same message against random ones, and a message with an extreme residue against them.
func TestRSATiming(t *testing.T) {
	key := testKeys()[1024]
	k := fastKey(t, key)
	fixed := map[string][]byte{
		"zero":  make([]byte, 128),
		"prime": key.Primes[0].FillBytes(make([]byte, 128)),
	}
	for name, message := range fixed {
		t.Run(name, func(t *testing.T) {
			m, dst := make([]byte, 128), make([]byte, 128)
			compareTimes(t, 20000, func(class int) {
				for i := range m {
					m[i] = byte(rand.Uint32())
				}
				m[0] &= 0x7F
				if class == 0 {
					copy(m, message)
				}
			}, func() { k.Private(dst, m) })
		})
	}
}

// Of two exponents the one of few ones, the other of many. Neither leads back to
// the message. Both stand at the same place: memory has times of its own.
func TestRSAExponentTiming(t *testing.T) {
	k := fastKey(t, testKeys()[1024])
	m, dst := make([]byte, 128), make([]byte, 128)
	compareTimes(t, 20000, func(class int) {
		for i := range k.digits {
			k.digits[i] = [2]uint64{uint64(31 * class), uint64(1 + 29*class)}
		}
		for i := range m {
			m[i] = byte(rand.Uint32())
		}
		m[0] &= 0x7F
	}, func() { k.Private(dst, m) })
}
