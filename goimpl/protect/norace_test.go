//go:build !race

package protect

const raced = false
