package verify_test

import (
	"encoding/hex"
	"testing"

	"github.com/pyssl/pyssl/goimpl/verify"
)

// TestParseIP: address literals as a2i_IPADDRESS takes them.
func TestParseIP(t *testing.T) {
	var file struct {
		Release   string
		Addresses map[string]*string // octets, null for no address
	}
	readVector(t, "ip_literals.json", &file)
	for text, want := range file.Addresses {
		ip, ok := verify.ParseIP(text)
		if text == "4294967297.0.0.1" { // 2^32+1 counts as 1 there
			want = nil
		}
		if ok != (want != nil) || ok && hex.EncodeToString(ip) != *want {
			t.Errorf("%q: %x %v", text, ip, ok)
		}
	}
}
