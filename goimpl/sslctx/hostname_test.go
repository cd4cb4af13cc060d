package sslctx

import (
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// What Python's str.encode("idna") gives, but for the case of ASCII names.
func TestHostNames(t *testing.T) {
	for name, want := range map[string]string{
		"straße.de": "strasse.de", "königsgäßchen": "xn--knigsgsschen-lcb0w", "foo_bar.example": "foo_bar.example",
		"EXAMPLE.com": "EXAMPLE.com", "::1": "::1", "192.0.2.1": "192.0.2.1", "example.": "example.", "": "",
	} {
		if got, failure := hostName(name); failure != nil || got != want {
			t.Errorf("%q becomes %q (%v), want %q", name, got, failure, want)
		}
	}
	long := strings.Repeat("a.", 127) + "aa"
	if _, failure := hostName(long); failure == nil || failure.Err.Reason != registry.Ssl3ExtInvalidServername {
		t.Errorf("a name of %d octets: %v", len(long), failure)
	}
	for _, name := range []string{"a..b", ".example.org", ".", "ä..b"} {
		if got, failure := hostName(name); failure == nil || failure.Kind != Value {
			t.Errorf("%q becomes %q", name, got)
		}
	}
}
