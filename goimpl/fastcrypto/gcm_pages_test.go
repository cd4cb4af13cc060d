//go:build amd64 && linux && !purego

package fastcrypto

import (
	"bytes"
	"syscall"
	"testing"
)

// betweenPages is two pages of memory between pages without access.
func betweenPages(t *testing.T) []byte {
	b, err := syscall.Mmap(-1, 0, 4*4096, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { syscall.Munmap(b) })
	for _, p := range [][]byte{b[:4096], b[3*4096:]} {
		if err := syscall.Mprotect(p, syscall.PROT_NONE); err != nil {
			t.Fatal(err)
		}
	}
	return b[4096 : 3*4096 : 3*4096]
}

// All inputs stand at the start and at the end of memory that may be touched: any access beside them would fault.
func TestGCMTouchesNothingElse(t *testing.T) {
	in, out, key, nonce, additional := betweenPages(t), betweenPages(t), betweenPages(t), betweenPages(t), betweenPages(t)
	for _, size := range []int{16, 32} {
		for _, end := range []bool{false, true} {
			at := func(pages []byte, n int) []byte {
				if end {
					return pages[len(pages)-n:]
				}
				return pages[:n:n]
			}
			fast, std := fastGCM(t, at(key, size)), stdGCM(at(key, size))
			for n := range 1200 {
				more := at(additional, []int{0, 5, 13, 16, 33}[n%5])
				want := std.Seal(nil, at(nonce, 12), at(in, n), more)
				if got := fast.Seal(at(out, n+16)[:0], at(nonce, 12), at(in, n), more); !bytes.Equal(got, want) {
					t.Fatalf("%d bytes are sealed otherwise", n)
				}
				sealed := at(in, n+16)
				copy(sealed, want)
				if _, err := fast.Open(at(out, n)[:0], at(nonce, 12), sealed, more); err != nil {
					t.Fatalf("%d bytes are not opened", n)
				}
			}
		}
	}
}
