package kx

import (
	"math/big"
	"sync"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// ffdhe is how RFC 7919, A makes its groups: the prime of b bits is
// 2^b - 2^(b-64) + (floor(2^(b-130) * e) + x) * 2^64 - 1, the generator 2.
// Computed, there is nothing to mistype; the test compares with the RFC's.
type ffdhe struct {
	bits, x  int64
	exponent int // bits of a private exponent (RFC 7919, A.1 to A.5)
}

var ffdheGroups = map[registry.Group]ffdhe{
	registry.GroupFFDHE2048: {2048, 560316, 225},
	registry.GroupFFDHE3072: {3072, 2625351, 275},
	registry.GroupFFDHE4096: {4096, 5736041, 325},
	registry.GroupFFDHE6144: {6144, 15705020, 375},
	registry.GroupFFDHE8192: {8192, 10965728, 400},
}

var ffdheParams = sync.OnceValue(func() map[registry.Group]DH {
	params := make(map[registry.Group]DH, len(ffdheGroups))
	for g, f := range ffdheGroups {
		params[g] = DH{P: f.prime().Bytes(), G: []byte{2}}
	}
	return params
})

// FFDHE is the parameters of a finite-field group; those of another group are empty.
func FFDHE(g registry.Group) DH { return ffdheParams()[g] }

func (f ffdhe) prime() *big.Int {
	power := func(n int64) *big.Int { return new(big.Int).Lsh(big.NewInt(1), uint(n)) }
	p := new(big.Int).Add(scaledE(uint(f.bits-130)), big.NewInt(f.x))
	p.Lsh(p, 64)
	p.Add(p, power(f.bits))
	p.Sub(p, power(f.bits-64))
	return p.Sub(p, big.NewInt(1))
}

// scaledE is floor(2^n * e), e being the sum of 1/k!. The guard bits outweigh
// what the divisions drop.
func scaledE(n uint) *big.Int {
	const guard = 64
	term := new(big.Int).Lsh(big.NewInt(1), n+guard)
	sum := new(big.Int).Set(term)
	for k := int64(1); term.Sign() > 0; k++ {
		term.Div(term, big.NewInt(k))
		sum.Add(sum, term)
	}
	return sum.Rsh(sum, guard)
}
