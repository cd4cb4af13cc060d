package negotiate_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// A server with tuples asks for a group of the first one that the client has at all; OpenSSL 3.6 chose these.
func TestGroupOfTheFirstTuple(t *testing.T) {
	for _, c := range []struct {
		own, offered string
		share        registry.Group
		want         registry.Group
		retry        bool
	}{
		{"P-384:P-256", "P-256:P-384", registry.GroupP256, registry.GroupP256, false},
		{"P-384/P-256", "P-256:P-384", registry.GroupP256, registry.GroupP384, true},
		{"P-384/X25519:P-256", "P-256:X25519:P-384", registry.GroupP256, registry.GroupP384, true},
		{"P-521/X448:X25519", "X25519:X448:P-521", registry.GroupX25519, registry.GroupP521, true},
		{"P-521/X25519:P-256", "P-256:X25519", registry.GroupP256, registry.GroupP256, false},
		{"P-521:X25519/P-256", "P-256:X25519", registry.GroupP256, registry.GroupX25519, true},
	} {
		own, ok := config.ParseGroups(c.own)
		offered, also := config.ParseGroups(c.offered)
		if !ok || !also {
			t.Fatal(c.own, c.offered)
		}
		cfg := config.New(registry.ProtocolTLSServer, config.Python310)
		cfg.Groups, cfg.GroupTuples = own.Groups, own.Tuples
		g, retry, err := negotiate.Group(cfg, offered.Groups, []msgs.KeyShare{{Group: c.share}}, true)
		if err != nil || g != c.want || retry != c.retry {
			t.Errorf("%s for %s: %v, %v, %v", c.own, c.offered, g, retry, err)
		}
	}
}
