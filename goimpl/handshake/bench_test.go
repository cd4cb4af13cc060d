package handshake_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

// BenchmarkHandshake is both ends of a handshake, without records.
func BenchmarkHandshake(b *testing.B) {
	for _, c := range []struct {
		name   string
		change func(*fixture)
		resume bool
	}{
		{"X25519 P-256", func(x *fixture) { x.client.Groups = []registry.Group{registry.GroupX25519} }, false},
		{"X25519MLKEM768 P-256", func(*fixture) {}, false},
		{"X25519 P-256 both", func(x *fixture) {
			x.client.Groups = []registry.Group{registry.GroupX25519}
			x.client.Identities, x.server.VerifyMode = x.server.Identities, config.VerifyRequired
		}, false},
		{"X25519 resumed", func(x *fixture) { x.client.Groups = []registry.Group{registry.GroupX25519} }, true},
	} {
		b.Run(c.name, func(b *testing.B) {
			x := fix(b, "ecdsa")
			c.change(&x)
			run := func(s *session.Session) *pair {
				p := x.pair(b)
				p.client.fast, p.server.fast = true, true
				p.client.flow.Resume = s
				p.mustRun()
				return p
			}
			first := run(nil)
			var s *session.Session
			if c.resume {
				s = first.client.sessions()[0]
			}
			b.ReportAllocs()
			for b.Loop() {
				run(s)
			}
		})
	}
}
