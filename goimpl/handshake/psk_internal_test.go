package handshake

import (
	"bytes"
	"crypto"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

// A client's copy of an external key lay in memory for as long as the hello was
// kept; a session's secret, which is the application's, must stay.
func TestClientWipesExternalKeys(t *testing.T) {
	hello := &msgs.ClientHello{HasKeyShares: true, Suites: []registry.Suite{registry.TLS_AES_128_GCM_SHA256}}
	s := &session.Session{Version: registry.VersionTLS13, Suite: registry.TLS_AES_128_GCM_SHA256, Secret: []byte("secret")}
	f := &Flow{Config: &config.Config{PSKs: []config.PSK{
		{Identity: []byte("b"), Secret: []byte("second")},
		{Identity: []byte("c"), Secret: []byte("no suite"), Hash: crypto.SHA384},
		{Identity: []byte("d"), Secret: []byte("no such hash"), Hash: crypto.MD5},
	}}}
	o := offer{psks: []*session.Session{s}}
	o.offerKeys(f, hello, &config.PSK{Identity: []byte("a"), Secret: []byte("first.")})
	if len(o.psks) != 3 || o.psks[0] != s || string(o.psks[1].Ticket) != "a" || string(o.psks[2].Ticket) != "b" {
		t.Fatalf("offered: %v", o.psks)
	}
	keys := [][]byte{o.psks[1].Secret, o.psks[2].Secret}
	o.wipe()
	for _, k := range keys {
		if !bytes.Equal(k, make([]byte, 6)) {
			t.Errorf("%q", k)
		}
	}
	if string(s.Secret) != "secret" || string(f.Config.PSKs[0].Secret) != "second" {
		t.Error("a secret that is another's was wiped")
	}
}
