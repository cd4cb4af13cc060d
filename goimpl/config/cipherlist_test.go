package config_test

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

const vectors = "../../tests/vectors/"

// tls13Lead is how many suites of TLS 1.3 lead every list of get_ciphers().
const tls13Lead = 3

func readJSON(t *testing.T, file string, v any) {
	t.Helper()
	b, err := os.ReadFile(vectors + file)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, v); err != nil {
		t.Fatal(err)
	}
}

func names(suites []registry.Suite) []string {
	list := make([]string, len(suites))
	for i, s := range suites {
		list[i] = s.Info().Name
	}
	return list
}

func pick(names []string, indices []int) []string {
	list := make([]string, len(indices))
	for i, n := range indices {
		list[i] = names[n]
	}
	return list
}

func TestCipherStrings(t *testing.T) {
	var golden struct {
		Names   []string
		Strings map[string]json.RawMessage
	}
	readJSON(t, "cipher_strings.json", &golden)
	if len(golden.Strings) < 500 {
		t.Fatalf("only %d strings", len(golden.Strings))
	}
	for s, raw := range golden.Strings {
		suites, _, err := config.ParseCipherList(s)
		var indices []int
		if json.Unmarshal(raw, &indices) != nil { // the error's text
			if err == nil || err.Reason != registry.NoCipherMatch {
				t.Errorf("%q: %v, %d suites; want an error", s, err, len(suites))
			}
			continue
		}
		want := pick(golden.Names, indices)[tls13Lead:]
		if got := names(suites); err != nil || !slices.Equal(got, want) {
			t.Errorf("%q: %v\n got %v\nwant %v", s, err, got, want)
		}
	}
}

func TestOddCipherStrings(t *testing.T) {
	var golden struct {
		Names []string
		Cases []struct {
			String string
			OK     bool
			Level  int
			List   []int
		}
	}
	readJSON(t, "cipher_strings_odd.json", &golden)
	if len(golden.Cases) < 150 {
		t.Fatalf("only %d cases", len(golden.Cases))
	}
	for _, c := range golden.Cases {
		suites, level, err := config.ParseCipherList(c.String)
		if level < 0 {
			level = config.DefaultLevel
		}
		if (err == nil) != c.OK || level != c.Level {
			t.Errorf("%q: %v, level %d; want success %v, level %d", c.String, err, level, c.OK, c.Level)
			continue
		}
		if kept := c.List == nil; kept != (suites == nil) {
			t.Errorf("%q: keeps the old list %v, want %v", c.String, suites == nil, kept)
		}
		if want := pick(golden.Names, c.List); !slices.Equal(names(suites), want) {
			t.Errorf("%q:\n got %v\nwant %v", c.String, names(suites), want)
		}
	}
}

// The registry's order was taken from a list OpenSSL made.
func TestBaseOrderIsTheRegistrys(t *testing.T) {
	var want []registry.Suite
	for _, s := range registry.Suites() {
		if !s.TLS13() {
			want = append(want, s.ID)
		}
	}
	got, _, err := config.ParseCipherList("ALL:COMPLEMENTOFALL")
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%v\n got %v\nwant %v", err, names(got), names(want))
	}
}

// A returned list must not be the parser's own.
func TestCipherListIsFresh(t *testing.T) {
	first, _, _ := config.ParseCipherList("ALL")
	clear(first)
	second, _, _ := config.ParseCipherList("ALL")
	if slices.Contains(second, 0) {
		t.Error("a change of one result shows in the next")
	}
}

func FuzzParseCipherList(f *testing.F) {
	for _, s := range []string{"DEFAULT@SECLEVEL=1", "HIGH:!aNULL:+kRSA:@STRENGTH", "SUITEB128", "ECDHE+AESGCM+", "-", "DHE-RSA-AES128-SHA"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		suites, level, err := config.ParseCipherList(s)
		if level < -1 || level > 5 {
			t.Fatalf("level %d", level)
		}
		if (err != nil) != (len(suites) == 0) {
			t.Fatalf("%v with %d suites", err, len(suites))
		}
		for i, suite := range suites {
			if suite.Info().TLS13() || slices.Contains(suites[:i], suite) {
				t.Fatalf("%v stands there wrongly", suite.Info().Name)
			}
		}
	})
}

func BenchmarkParseCipherList(b *testing.B) {
	s := config.DefaultCiphers(config.Python310)
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := config.ParseCipherList(s); err != nil {
			b.Fatal(err)
		}
	}
}
