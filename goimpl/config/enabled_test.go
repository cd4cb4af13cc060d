package config

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// What the settings say about every version, whether the engine speaks it or not.
func TestLowestRun(t *testing.T) {
	const (
		tls10, tls11, tls12, tls13 = registry.VersionTLS10, registry.VersionTLS11, registry.VersionTLS12, registry.VersionTLS13
		lowest                     = registry.ProtoMinimumSupported
		highest                    = registry.ProtoMaximumSupported
	)
	for _, c := range []struct {
		name             string
		config           Config
		wantMin, wantMax registry.Version
	}{
		{"all", Config{MinSet: lowest, MaxSet: highest}, tls10, tls13},
		{"bounds", Config{MinSet: int(tls11), MaxSet: int(tls12)}, tls11, tls12},
		{"1.3 off", Config{MinSet: lowest, MaxSet: highest, Options: registry.OpNoTLSv13}, tls10, tls12},
		{"1.0 off", Config{MinSet: lowest, MaxSet: highest, Options: registry.OpNoTLSv1}, tls11, tls13},
		{"hole at 1.2", Config{MinSet: lowest, MaxSet: highest, Options: registry.OpNoTLSv12}, tls10, tls11},
		{"hole at 1.1", Config{MinSet: lowest, MaxSet: highest, Options: registry.OpNoTLSv11}, tls10, tls10},
		{"level 3", Config{MinSet: lowest, MaxSet: highest, SecurityLevel: 3}, tls11, tls13},
		{"TLSv1_1", Config{Protocol: registry.ProtocolTLSv11, MinSet: lowest, MaxSet: highest}, tls11, tls11},
		{"TLSv1_2 off", Config{Protocol: registry.ProtocolTLSv12, MinSet: lowest, MaxSet: highest, Options: registry.OpNoTLSv12}, tls10, 0},
	} {
		if min, max := lowestRun(tls10, tls13, c.config.enabled); min != c.wantMin || max != c.wantMax {
			t.Errorf("%s: %v to %v, want %v to %v", c.name, min, max, c.wantMin, c.wantMax)
		}
	}
	c := Config{MinSet: lowest, MaxSet: highest, Options: registry.OpNoSSLv3}
	if c.enabled(registry.VersionSSL30) || !c.enabled(0x0305) {
		t.Error("SSLv3 is on, or a version without an option is off")
	}
}
