package verify

import (
	"crypto/rsa"
	"math/bits"

	"github.com/pyssl/pyssl/goimpl/sig"
)

// Limits on the work one Request may cause, so that a chain made to be hard
// cannot keep a core busy. An honest chain uses a few of each.
const (
	// maxSignatures bounds the public key operations of the search for another
	// path, in units of about 20 microseconds (signatureCost). OpenSSL's own path
	// is bounded by its depth.
	maxSignatures = 1000
	// maxSteps bounds how many certificates the search may put on a path.
	maxSteps = 10_000
	// maxPaths bounds how many complete paths are checked.
	maxPaths = 200
	// maxComparisons bounds comparisons of a name with a name constraint, in
	// units of one with names of usual length.
	maxComparisons = 250_000
)

// budget is what is left of the limits.
type budget struct {
	signatures, steps, paths, comparisons int
}

func newBudget() budget {
	return budget{signatures: maxSignatures, steps: maxSteps, paths: maxPaths, comparisons: maxComparisons}
}

// spend takes n from one of the budgets; false: there is not enough left.
func spend(left *int, n int) bool {
	if n > *left {
		*left = 0
		return false
	}
	*left -= n
	return true
}

// usualName is how long a name may be, in octets, to count once.
const usualName = 64

// nameCost is what a comparison with a name of n octets counts.
func nameCost(n int) int { return 1 + n/usualName }

// signatureCost is what verifying a signature with the certificate's key counts:
// for RSA the square of the modulus times the multiplications the exponent takes.
func signatureCost(issuer *cert) int {
	pub := issuer.PublicKey
	if pss, ok := pub.(*sig.PSSPublicKey); ok {
		pub = pss.RSA
	}
	if key, ok := pub.(*rsa.PublicKey); ok {
		kilobits := (key.N.BitLen() + 1023) / 1024
		multiplications := bits.Len(uint(key.E)) + bits.OnesCount(uint(key.E))
		return kilobits * kilobits * max(1, multiplications/usualExponent)
	}
	switch {
	case issuer.key.security <= 128:
		return 4
	case issuer.key.security <= 192:
		return 25
	}
	return 60
}

// usualExponent is how many multiplications 65537 takes.
const usualExponent = 18
