//go:build race

package protect

// raced: the race detector has sync.Pool forget what it is given now and then, so that allocations cannot be counted.
const raced = true
