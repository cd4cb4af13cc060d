package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// Success was reported with nothing written: Python got uninitialized memory as keys.
func TestExportWritesEveryByteOrFails(t *testing.T) {
	client, server := connect(t)
	for _, label := range []string{"EXPORTER-test", strings.Repeat("a", 249), strings.Repeat("a", 250), strings.Repeat("a", 1<<16)} {
		for _, n := range []int{0, 1, 32, 255 * 48, 255*48 + 1} {
			var keys [2][]byte
			for i, p := range []*peer{client, server} {
				out := bytes.Repeat([]byte{0xA5}, n)
				f := p.export(label, []byte("context"), true, out)
				if good := len(label) <= 249 && n <= 255*48; good != (f == nil) {
					t.Errorf("label of %d, %d bytes: %v", len(label), n, f)
				} else if !good && f.Err.Alert != registry.NoAlert {
					t.Errorf("label of %d, %d bytes: alert %v", len(label), n, f.Err.Alert)
				}
				keys[i] = out
				if f == nil && n > 31 && bytes.Contains(out, bytes.Repeat([]byte{0xA5}, 8)) {
					t.Errorf("label of %d: not all of %d bytes were written", len(label), n)
				}
			}
			if !bytes.Equal(keys[0], keys[1]) {
				t.Errorf("label of %d, %d bytes: the ends differ", len(label), n)
			}
		}
	}
}
