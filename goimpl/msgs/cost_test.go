package msgs_test

import (
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// A message made of as many elements as fit costs what its bytes cost: no
// parser compares elements of a peer's list with each other. Sixteen times the
// elements take about sixteen times as long; a quadratic cost would be 256 times.
func TestCostOfLongListsIsLinear(t *testing.T) {
	random := fill(1, 32)
	hello := func(block ...[]byte) []byte {
		return body([]byte{3, 3}, random, vec8(), vec16([]byte{0x13, 1}), vec8([]byte{0}), vec16(block...))
	}
	many := func(n int, element func(i int) []byte) (list []byte) {
		for i := range n {
			list = append(list, element(i)...)
		}
		return list
	}
	u16 := func(i int) []byte { return []byte{byte(i >> 8), byte(i)} }
	for _, c := range []struct {
		name  string
		parse func([]byte) bool
		most  int
		body  func(n int) []byte
	}{
		{"extensions", accepts(msgs.ParseClientHello), 16000, func(n int) []byte {
			return hello(many(n, func(i int) []byte { return ext(registry.Extension(0x4000 + i)) }))
		}},
		{"key shares", accepts(msgs.ParseClientHello), 13000, func(n int) []byte {
			return hello(ext(registry.ExtKeyShare, vec16(many(n, func(i int) []byte { return body(u16(i), vec16([]byte{1})) }))))
		}},
		{"groups", accepts(msgs.ParseClientHello), 32000, func(n int) []byte {
			return hello(ext(registry.ExtSupportedGroups, vec16(many(n, u16))))
		}},
		{"certificates with extensions", accepts(msgs.ParseCertificate13), 10000, func(n int) []byte {
			return body(vec8(), vec24(many(n, func(int) []byte { return body(vec24([]byte{1}), vec16(ext(0x4000))) })))
		}},
		{"certificates", accepts(msgs.ParseCertificate12), 25000, func(n int) []byte {
			return vec24(many(n, func(int) []byte { return vec24([]byte{1}) }))
		}},
	} {
		all := c.body(c.most)
		part, whole := fastest(t, c.parse, c.body(c.most/16)), fastest(t, c.parse, all)
		for range 20 { // what is quadratic stays so; a busy machine has its moments
			if whole <= 100*part {
				break
			}
			whole = min(whole, fastest(t, c.parse, all))
		}
		t.Logf("%-30s %6d elements %v, a sixteenth of them %v", c.name, c.most, whole, part)
		if whole > 100*part+20*time.Millisecond { // what a collection may take meanwhile
			t.Errorf("%s: %d take %v, a sixteenth of them %v", c.name, c.most, whole, part)
		}
	}
}

// fastest is the least time of several parses: the others shared the processor.
func fastest(t *testing.T, parse func([]byte) bool, body []byte) time.Duration {
	best := time.Hour
	for range 5 {
		start := time.Now()
		if !parse(body) {
			t.Fatal("refused")
		}
		best = min(best, time.Since(start))
	}
	return best
}

// accepts drops all but success from a parser's results.
func accepts[M any, E comparable](parse func([]byte) (M, E)) func([]byte) bool {
	var none E
	return func(body []byte) bool {
		_, err := parse(body)
		return err == none
	}
}
