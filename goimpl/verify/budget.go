package verify

// Limits on the work one Request may cause, so that a chain made to be hard
// cannot keep a core busy. An honest chain uses a few of each.
const (
	// maxSignatures bounds the public key operations of the search for
	// another path; OpenSSL's own path is bounded by its depth.
	maxSignatures = 100
	// maxSteps bounds how many certificates the search may put on a path.
	maxSteps = 10_000
	// maxPaths bounds how many complete paths are checked.
	maxPaths = 200
	// maxComparisons bounds comparisons of a name with a name constraint.
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
