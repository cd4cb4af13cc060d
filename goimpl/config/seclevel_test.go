package config_test

import (
	"os"
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// What OpenSSL offers at each level. PSK and SRP suites are not in what was
// seen (they wait for callbacks), and neither are suites without a row here.
func TestLevelSuites(t *testing.T) {
	b, err := os.ReadFile(vectors + "seclevel_ciphers.tsv")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[string]string{}
	for line := range strings.Lines(string(b)) {
		name, levels, _ := strings.Cut(strings.TrimSpace(line), "\t")
		rows[name] = levels
	}
	checked := 0
	for _, s := range registry.Suites() {
		levels, there := rows[s.Name]
		if !there || strings.Contains(s.Kx+s.Au, "PSK") || strings.Contains(s.Kx+s.Au, "SRP") {
			continue
		}
		checked++
		for level := range 6 {
			if got, want := config.Level(level).Suite(s.ID), levels[level] == '1'; got != want {
				t.Errorf("%s at level %d: %v, want %v", s.Name, level, got, want)
			}
		}
	}
	if checked < 80 {
		t.Errorf("only %d suites compared", checked)
	}
}

// Forward secrecy is (EC)DHE without a PSK, whatever callbacks are set.
func TestLevelPSKSuites(t *testing.T) {
	for _, s := range registry.Suites() {
		if strings.HasSuffix(s.Kx, "PSK") && config.Level(3).Suite(s.ID) {
			t.Errorf("%s at level 3", s.Name)
		}
	}
	if s := registry.Suite(0x008C); !config.Level(2).Suite(s) { // PSK-AES128-CBC-SHA
		t.Errorf("%s refused at level 2", s.Info().Name)
	}
}

func TestLevelBits(t *testing.T) {
	for level, want := range map[config.Level]int{-1: 0, 0: 0, 1: 80, 2: 112, 3: 128, 4: 192, 5: 256, 6: 256} {
		if got := level.Bits(); got != want {
			t.Errorf("level %d: %d bits", level, got)
		}
	}
}

// highest is the highest level that allows something, -1 for none.
func highest(allowed func(config.Level) bool) int {
	for level := 5; level >= 0; level-- {
		if allowed(config.Level(level)) {
			return level
		}
	}
	return -1
}

func TestLevelGroups(t *testing.T) {
	for g, want := range map[registry.Group]int{
		registry.GroupX25519: 3, registry.GroupP256: 3, registry.GroupP384: 4, registry.GroupP521: 5, registry.GroupX448: 4,
		registry.GroupFFDHE2048: 2, registry.GroupFFDHE3072: 3, registry.GroupFFDHE8192: 4, registry.GroupX25519MLKEM768: 4, 0x0A0A: -1,
	} {
		if got := highest(func(l config.Level) bool { return l.Group(g) }); got != want {
			t.Errorf("%v up to level %d, want %d", g, got, want)
		}
	}
}

func TestLevelSchemes(t *testing.T) {
	for s, want := range map[registry.Scheme]int{
		registry.SchemeRSAPKCS1SHA1: 0, registry.SchemeECDSASHA1: 0, registry.SchemeRSAPKCS1SHA256: 3, registry.SchemeEd25519: 3,
		registry.SchemeEd448: 4, registry.SchemeRSAPSSRSAESHA384: 4, registry.SchemeECDSAP521SHA512: 5, 0x0A0A: -1,
	} {
		if got := highest(func(l config.Level) bool { return l.Scheme(s) }); got != want {
			t.Errorf("%v up to level %d, want %d", s, got, want)
		}
	}
}

func TestLevelVersions(t *testing.T) {
	for v, want := range map[registry.Version]int{
		registry.VersionSSL30: 1, registry.VersionTLS10: 2, registry.VersionTLS11: 3, registry.VersionTLS12: 5, registry.VersionTLS13: 5,
	} {
		if got := highest(func(l config.Level) bool { return l.Version(v) }); got != want {
			t.Errorf("%v up to level %d, want %d", v, got, want)
		}
	}
	if !config.Level(2).Tickets() || config.Level(3).Tickets() {
		t.Error("tickets")
	}
	if config.Level(0).Suite(0x0A0A) {
		t.Error("a suite without a row")
	}
}
