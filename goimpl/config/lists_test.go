package config_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

func TestParseGroups(t *testing.T) {
	for _, c := range []struct {
		list string
		want []registry.Group
	}{
		{"X25519", []registry.Group{registry.GroupX25519}},
		{"P-256:secp384r1:prime256v1", []registry.Group{registry.GroupP256, registry.GroupP384}},
		{"P-256:-P-256:X25519", []registry.Group{registry.GroupX25519}},
		{"P-256:-X25519/X448", []registry.Group{registry.GroupP256, registry.GroupX448}},
		{"P-256:-?nosuch", []registry.Group{registry.GroupP256}},
		{"*?nosuch : P-256", []registry.Group{registry.GroupP256}},
		{"P-256:-nosuch", nil},
		{"P-256:-P-256", nil},
		{"**P-256", nil},
		{"??P-256", nil},
		{"* P-256", nil},
		{"P-256:?", nil},
		{"P-256:*", nil},
		{"?DEFAULT", nil},
		{"-DEFAULT", nil},
		{"P-256/", nil},
		{"P-256//X25519", nil},
		{"*P-256:*X25519:*P-384:*P-521:*X448", nil},
		{"P-521:x448: ffdhe2048 ", []registry.Group{registry.GroupP521, registry.GroupX448, registry.GroupFFDHE2048}},
		{"p-256:X25519mlkem768", []registry.Group{registry.GroupP256, registry.GroupX25519MLKEM768}},
		{"secp256r1", []registry.Group{registry.GroupP256}},
		{"?nosuch:P-256:?X25519", []registry.Group{registry.GroupP256, registry.GroupX25519}},
		{"?nosuch", nil},
		{"", nil},
		{"X25519:", nil},
		{"X25519::P-256", nil},
		{"X25519:nosuch", nil},
	} {
		got, ok := config.ParseGroups(c.list)
		if ok != (c.want != nil) || !slices.Equal(got.Groups, c.want) {
			t.Errorf("%q: %v, %v", c.list, got, ok)
		}
	}
}

// Which groups are marked and how they are tupled; the marks are those of OpenSSL 3.6's first key shares.
func TestParseGroupTuples(t *testing.T) {
	const p256, p384, p521, x25519, x448 = registry.GroupP256, registry.GroupP384, registry.GroupP521, registry.GroupX25519, registry.GroupX448
	for _, c := range []struct {
		list   string
		shares []registry.Group
		tuples []int
	}{
		{"P-256:X25519", nil, nil},
		{"X25519:P-256:*P-384", []registry.Group{p384}, nil},
		{"*P-256/*X25519", []registry.Group{p256, x25519}, []int{1, 1}},
		{"P-521:P-384/P-256:X25519/X448", nil, []int{2, 2, 1}},
		{"*P-256/X25519:-P-256:P-384", nil, nil},
		{"P-256:P-521/X25519:-P-521:P-384/-P-256:X448", nil, []int{2, 1}},
		{"P-256:*P-256", nil, nil},
		{"DEFAULT:*P-384", []registry.Group{registry.GroupX25519MLKEM768, x25519}, nil},
		{"DEFAULT:-X25519", []registry.Group{registry.GroupX25519MLKEM768}, nil},
		{"*p-521/DEFAULT:-X25519MLKEM768", []registry.Group{p521, x25519}, nil},
		{"?*X448/?nosuch", []registry.Group{x448}, nil},
	} {
		got, ok := config.ParseGroups(c.list)
		if strings.Contains(c.list, "/DEFAULT") { // as many as there are
			got.Tuples = nil
		}
		if !ok || !slices.Equal(got.Shares, c.shares) || !slices.Equal(got.Tuples, c.tuples) {
			t.Errorf("%q: %v, %v", c.list, got, ok)
		}
	}
}

// What set_ecdh_curve of CPython 3.13 on OpenSSL 3.0.19 takes, knows and does not.
func TestParseCurve(t *testing.T) {
	for _, c := range []struct {
		name  string
		group registry.Group
		known bool
	}{
		{"prime256v1", registry.GroupP256, true},
		{"secp384r1", registry.GroupP384, true},
		{"secp521r1", registry.GroupP521, true},
		{"X25519", registry.GroupX25519, true},
		{"X448", registry.GroupX448, true},
		{"ffdhe2048", registry.GroupFFDHE2048, true},
		{"X25519MLKEM768", registry.GroupX25519MLKEM768, true}, // an object since OpenSSL 3.5
		{"secp256k1", 0, true},
		{"RSA", 0, true},
		{"CN", 0, true},
		{"rsaEncryption", 0, true},
		{"secp256r1", 0, false},
		{"P-256", 0, false},
		{"x25519", 0, false},
		{"PRIME256V1", 0, false},
		{"prime256v1 ", 0, false},
		{"foo", 0, false},
		{"", 0, false},
	} {
		if g, known := config.ParseCurve(c.name); g != c.group || known != c.known {
			t.Errorf("%q: %v, %v", c.name, g, known)
		}
	}
}

func TestParseALPN(t *testing.T) {
	long := strings.Repeat("x", 255)
	for _, c := range []struct {
		wire string
		want []string
		ok   bool
	}{
		{"", nil, true},
		{"\x02h2\x08http/1.1", []string{"h2", "http/1.1"}, true},
		{"\x01a\x01a", []string{"a", "a"}, true},
		{"\xFF" + long, []string{long}, true},
		{"\x00", nil, false},
		{"\x02h2\x00", nil, false},
		{"\x02h", nil, false},
		{"\x03h2", nil, false},
	} {
		got, err := config.ParseALPN([]byte(c.wire))
		if (err == nil) != c.ok || !slices.Equal(got, c.want) {
			t.Errorf("%q: %q, %v", c.wire, got, err)
		}
		if err != nil && err.Reason != registry.ErrPassedInvalidArgument {
			t.Errorf("%q: %v", c.wire, err)
		}
	}
}

func FuzzParseALPN(f *testing.F) {
	f.Add([]byte("\x02h2\x08http/1.1"))
	f.Fuzz(func(t *testing.T, wire []byte) {
		list, err := config.ParseALPN(wire)
		if err != nil {
			return
		}
		var again []byte
		for _, name := range list {
			again = append(append(again, byte(len(name))), name...)
		}
		if string(again) != string(wire) {
			t.Fatalf("%q from %q", list, wire)
		}
	})
}

// FuzzLists: what the lists of names are made of is known, and stands in them once.
func FuzzLists(f *testing.F) {
	f.Add("x25519:?nonsense:P-256")
	f.Add("P-521:*P-384/DEFAULT:-X25519/?x:-P-521")
	f.Add("RSA-PSS+SHA256:ed25519:rsa_pss_rsae_sha384")
	f.Add("TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384")
	f.Fuzz(func(t *testing.T, s string) {
		if list, ok := config.ParseGroups(s); ok {
			grouped := 0
			for _, n := range list.Tuples {
				grouped += n
			}
			if len(list.Groups) == 0 || twice(list.Groups) || list.Tuples != nil && grouped != len(list.Groups) {
				t.Errorf("groups %v", list)
			}
		}
		if list, ok := config.ParseCiphersuites(s); ok && twice(list) {
			t.Errorf("suites %v", list)
		}
		config.ParseSchemes(s)
		config.ParseCurve(s)
	})
}

func twice[T comparable](list []T) bool {
	seen := map[T]bool{}
	for _, v := range list {
		if seen[v] {
			return true
		}
		seen[v] = true
	}
	return false
}
