package config_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

func TestEffective(t *testing.T) {
	const (
		lowest  = registry.ProtoMinimumSupported
		highest = registry.ProtoMaximumSupported
	)
	for _, c := range []struct {
		name     string
		protocol int
		min, max int
		options  uint64
		level    int
		lo, hi   registry.Version // 0: nothing is left
	}{
		{"default", registry.ProtocolTLS, registry.ProtoTLSv12, highest, 0, 2, registry.VersionTLS12, registry.VersionTLS13},
		{"no bounds", registry.ProtocolTLS, lowest, highest, 0, 2, registry.VersionTLS10, registry.VersionTLS13},
		{"only 1.3", registry.ProtocolTLSClient, registry.ProtoTLSv13, registry.ProtoTLSv13, 0, 2, registry.VersionTLS13, registry.VersionTLS13},
		{"at most 1.2", registry.ProtocolTLSClient, lowest, registry.ProtoTLSv12, 0, 2, registry.VersionTLS10, registry.VersionTLS12},
		{"upside down", registry.ProtocolTLSServer, registry.ProtoTLSv13, registry.ProtoTLSv12, 0, 2, 0, 0},
		{"1.3 off", registry.ProtocolTLSServer, lowest, highest, registry.OpNoTLSv13, 2, registry.VersionTLS10, registry.VersionTLS12},
		{"others off", registry.ProtocolTLS, lowest, highest, registry.OpNoTLSv1 | registry.OpNoTLSv11 | registry.OpNoTLSv12, 2, registry.VersionTLS13, registry.VersionTLS13},
		{"TLSv1_2 alone", registry.ProtocolTLSv12, lowest, highest, 0, 2, registry.VersionTLS12, registry.VersionTLS12},
		{"TLSv1_1 alone", registry.ProtocolTLSv11, lowest, highest, 0, 2, registry.VersionTLS11, registry.VersionTLS11},
		{"TLSv1 alone", registry.ProtocolTLSv1, lowest, highest, 0, 0, registry.VersionTLS10, registry.VersionTLS10},
		{"highest level", registry.ProtocolTLS, lowest, highest, 0, 5, registry.VersionTLS12, registry.VersionTLS13},
	} {
		t.Run(c.name, func(t *testing.T) {
			cfg := &config.Config{Protocol: c.protocol, MinSet: c.min, MaxSet: c.max, Options: c.options, SecurityLevel: c.level}
			min, max := cfg.Effective()
			if c.lo != 0 && (min != c.lo || max != c.hi) || c.lo == 0 && max >= min {
				t.Errorf("%v to %v", min, max)
			}
		})
	}
}

func TestOption(t *testing.T) {
	c := config.New(registry.ProtocolTLS, python313)
	if !c.Option(registry.OpCipherServerPreference) || c.Option(registry.OpNoTicket) || c.Option(0) {
		t.Errorf("options %#x", c.Options)
	}
}
