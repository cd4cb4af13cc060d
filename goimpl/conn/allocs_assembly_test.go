//go:build !purego

package conn_test

const chachaAllocates = false
