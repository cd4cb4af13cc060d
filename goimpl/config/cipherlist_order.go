package config

import (
	"slices"
	"sync"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// cipher is what the language knows of a suite; it never changes.
type cipher struct {
	traits
	suite    registry.Suite
	name     string
	strength int // bits
}

// candidate is a suite in the list that a cipher string works on.
type candidate struct {
	*cipher
	active bool
}

// candidates is the list: the active ones, in order, are the answer. The
// others keep their places too, because they come back in that order.
type candidates []candidate

// What a rule can do to the suites it selects.
const (
	add     byte = 'a' // make active, at the end
	remove  byte = '-' // make inactive, at the front: they may come back
	kill    byte = '!' // take out for good
	last    byte = '+' // move the active ones to the end
	promote byte = '^' // move the active ones to the front; no string can say so
)

// apply does op to the suites that match; moved ones keep their order.
func (l *candidates) apply(op byte, match func(*cipher) bool) {
	moved := make(candidates, 0, len(*l))
	stay := make(candidates, 0, len(*l))
	for _, c := range *l {
		if match(c.cipher) && (op == kill || c.active == (op != add)) {
			c.active = op != remove
			moved = append(moved, c)
		} else {
			stay = append(stay, c)
		}
	}
	switch op {
	case kill:
		*l = stay
	case remove, promote:
		*l = append(moved, stay...)
	default:
		*l = append(stay, moved...)
	}
}

// sortByStrength puts the active suites in order of key length, the longest
// first, else as they were.
func (l *candidates) sortByStrength() {
	var lengths []int
	for _, c := range *l {
		if c.active && !slices.Contains(lengths, c.strength) {
			lengths = append(lengths, c.strength)
		}
	}
	slices.Sort(lengths)
	for _, n := range slices.Backward(lengths) {
		l.apply(last, func(c *cipher) bool { return c.strength == n })
	}
}

// chosen is the active suites in order; never nil.
func (l candidates) chosen() []registry.Suite {
	list := []registry.Suite{}
	for _, c := range l {
		if c.active {
			list = append(list, c.suite)
		}
	}
	return list
}

// newCandidates is the list a string starts from: none active, in base order.
func newCandidates() candidates { return slices.Clone(baseOrder()) }

// baseOrder is OpenSSL's own preference among the suites before TLS 1.3
// (ssl_create_cipher_list), got by its own rules: starting from the highest
// number, the later a rule the more it counts.
var baseOrder = sync.OnceValue(func() candidates {
	var l candidates
	for _, s := range registry.Suites() {
		if !s.TLS13() {
			l = append(l, candidate{cipher: &cipher{traitsOf(&s), s.ID, s.Name, s.StrengthBits}})
		}
	}
	slices.SortFunc(l, func(a, b candidate) int { return int(b.suite) - int(a.suite) })

	do := func(op byte, p pattern) { l.apply(op, p.matches) }
	// Ephemeral ECDH first, with ECDSA before RSA; then GCM, ChaCha20, the rest of AES.
	do(add, pattern{traits: traits{kx: kECDHE, au: aECDSA}})
	do(add, pattern{traits: traits{kx: kECDHE}})
	do(remove, pattern{traits: traits{kx: kECDHE}})
	do(add, pattern{traits: traits{enc: aesGCM}})
	do(add, pattern{traits: traits{enc: chacha20}})
	do(add, pattern{traits: traits{enc: aes &^ aesGCM}})
	do(add, pattern{})
	// What is weaker for its hash or its key exchange goes last.
	do(last, pattern{traits: traits{mac: md5}})
	do(last, pattern{traits: traits{au: aNULL}})
	do(last, pattern{traits: traits{kx: kRSA}})
	do(last, pattern{traits: traits{kx: kPSK}})
	// Key length, and above it: TLS 1.2's own, AEAD, forward secrecy, both.
	l.sortByStrength()
	do(promote, pattern{traits: traits{protocol: "TLSv1.2"}})
	do(promote, pattern{traits: traits{mac: aead}})
	do(promote, pattern{traits: traits{kx: kDHE | kECDHE}})
	do(promote, pattern{traits: traits{kx: kDHE | kECDHE, mac: aead}})
	do(remove, pattern{})
	return l
})
