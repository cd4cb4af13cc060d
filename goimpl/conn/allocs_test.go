package conn_test

import (
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Application data is sealed and opened from one of the caller's buffers into
// another: a step of several records makes no garbage, whatever protects them.
func TestDataAllocatesNothing(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	for _, c := range []struct {
		version registry.Version
		suite   registry.Suite
	}{
		{registry.VersionTLS13, registry.TLS_AES_128_GCM_SHA256},
		{registry.VersionTLS13, registry.TLS_CHACHA20_POLY1305_SHA256},
		{registry.VersionTLS12, registry.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384},
		{registry.VersionTLS12, registry.TLS_ECDHE_ECDSA_WITH_AES_128_CCM_8},
		{registry.VersionTLS12, registry.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256},
		{registry.VersionTLS10, registry.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA},
	} {
		client, server := tlstest.ClientConfig(t, ca), tlstest.ServerConfig(t, ca, "ecdsa")
		for _, cfg := range []*config.Config{client, server} {
			cfg.MinVersion, cfg.MaxVersion, cfg.SecurityLevel = c.version, c.version, 0
			cfg.Suites13, cfg.Suites = []registry.Suite{c.suite}, []registry.Suite{c.suite}
		}
		p := tlstest.NewPair(t, tlstest.Options{Client: client, Server: server, ServerName: tlstest.Host})
		p.MustHandshake()
		data, room := make([]byte, 3*record.MaxPlaintext), make([]byte, 3*record.MaxPlaintext+64)
		send := make([]byte, 4*record.MaxRecord)
		if n := testing.AllocsPerRun(10, func() {
			out := conn.IO{Send: send, Data: data, Now: tlstest.Now}
			if _, err := p.Client.Conn.Step(conn.Write, &out); err != nil || out.DataLen != len(data) {
				t.Fatal(out.DataLen, err)
			}
			for wire := send[:out.SendLen]; len(wire) > 0; {
				in := conn.IO{Wire: wire, Data: room, Now: tlstest.Now}
				if _, err := p.Server.Conn.Step(conn.Read, &in); err != nil {
					t.Fatal(err)
				}
				wire = wire[in.WireUsed:]
			}
		}); n != 0 && !(chachaAllocates && strings.Contains(c.suite.Info().Name, "CHACHA20")) {
			t.Errorf("%s: %v allocations", c.suite.Info().Name, n)
		}
	}
}
