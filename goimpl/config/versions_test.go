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
		any      bool // TLS 1.3 is left
	}{
		{"default", registry.ProtocolTLS, registry.ProtoTLSv12, highest, 0, 2, true},
		{"no bounds", registry.ProtocolTLS, lowest, highest, 0, 2, true},
		{"only 1.3", registry.ProtocolTLSClient, registry.ProtoTLSv13, registry.ProtoTLSv13, 0, 2, true},
		{"at most 1.2", registry.ProtocolTLSClient, lowest, registry.ProtoTLSv12, 0, 2, false},
		{"upside down", registry.ProtocolTLSServer, registry.ProtoTLSv13, registry.ProtoTLSv12, 0, 2, false},
		{"1.3 off", registry.ProtocolTLSServer, lowest, highest, registry.OpNoTLSv13, 2, false},
		{"others off", registry.ProtocolTLS, lowest, highest, registry.OpNoTLSv1 | registry.OpNoTLSv11 | registry.OpNoTLSv12, 2, true},
		{"TLSv1_2 alone", registry.ProtocolTLSv12, lowest, highest, 0, 2, false},
		{"TLSv1_1 alone", registry.ProtocolTLSv11, lowest, highest, 0, 2, false},
		{"TLSv1 alone", registry.ProtocolTLSv1, lowest, highest, 0, 0, false},
		{"highest level", registry.ProtocolTLS, lowest, highest, 0, 5, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			cfg := &config.Config{Protocol: c.protocol, MinSet: c.min, MaxSet: c.max, Options: c.options, SecurityLevel: c.level}
			min, max := cfg.Effective()
			if c.any && (min != registry.VersionTLS13 || max != registry.VersionTLS13) || !c.any && max >= min {
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
