package handshake_test

import (
	"bytes"
	"crypto"
	"fmt"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// key is a pre-shared key with the name id; its secret follows from the name.
func key(id string, h crypto.Hash) config.PSK {
	return config.PSK{Identity: []byte(id), Hash: h, Secret: []byte("secret of " + id)}
}

// TestKeysOfTheConfig: a client offers all its keys, a server takes the first it
// has that goes with the suite (RFC 8446, 4.2.11), with a retry in between or not.
func TestKeysOfTheConfig(t *testing.T) {
	for _, c := range []struct {
		name           string
		client, server []config.PSK
		taken          bool
		hash           crypto.Hash
	}{
		{"the same", []config.PSK{key("a", 0)}, []config.PSK{key("a", 0)}, true, crypto.SHA256},
		{"the second", []config.PSK{key("a", 0), key("b", 0)}, []config.PSK{key("b", 0)}, true, crypto.SHA256},
		{"another hash", []config.PSK{key("a", 0), key("b", crypto.SHA384)}, []config.PSK{key("b", crypto.SHA384)}, true, crypto.SHA384},
		{"both hashes", []config.PSK{key("a", 0), key("b", crypto.SHA384)}, []config.PSK{key("a", 0), key("b", crypto.SHA384)}, true, crypto.SHA256},
		{"none of them", []config.PSK{key("a", 0), key("b", 0)}, []config.PSK{key("c", 0)}, false, crypto.SHA256},
		{"a hash nobody has", []config.PSK{key("a", crypto.SHA512)}, []config.PSK{key("a", crypto.SHA512)}, false, crypto.SHA384},
	} {
		for _, retry := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, retry %t", c.name, retry), func(t *testing.T) {
				x := fix(t, "ecdsa")
				x.client.PSKs, x.server.PSKs = c.client, c.server
				if retry {
					x.server.Groups = []registry.Group{registry.GroupP521}
				}
				p := x.pair(t)
				p.mustRun()
				f := p.client.flow.Facts
				if f.Resumed != c.taken || (len(f.PeerChain) == 0) != c.taken || f.Suite.Info().Hash() != c.hash || f.Retried != retry {
					t.Errorf("taken %t with %v, %d certificates, retried %t", f.Resumed, f.Suite, len(f.PeerChain), f.Retried)
				}
			})
		}
	}
}

// TestSessionBesideKeys: a session is offered in front of the keys, which are
// there where the server does not know it any more.
func TestSessionBesideKeys(t *testing.T) {
	for _, forgotten := range []bool{false, true} {
		x := fix(t, "ecdsa")
		x.client.Suites13 = []registry.Suite{registry.TLS_AES_128_GCM_SHA256}
		first := x.pair(t)
		first.mustRun()
		x.client.PSKs, x.server.PSKs = []config.PSK{key("a", 0)}, []config.PSK{key("a", 0)}
		if forgotten {
			x.server.Tickets = nil
		}
		p := x.resume(t, first, 0)
		var hello *msgs.ClientHello
		var chosen uint16
		p.tamper = func(_ *end, m []byte) [][]byte {
			switch kind, body := msgs.Split(m); kind {
			case registry.MsgClientHello:
				hello, _ = msgs.ParseClientHello(body)
			case registry.MsgServerHello:
				sh, _ := msgs.ParseServerHello(body)
				chosen = sh.PSK
			}
			return [][]byte{m}
		}
		p.mustRun()
		if len(hello.PSKIdentities) != 2 || string(hello.PSKIdentities[1].Identity) != "a" || hello.PSKIdentities[1].ObfuscatedAge != 0 {
			t.Fatalf("offered %v", hello.PSKIdentities)
		}
		f := p.client.flow.Facts
		if !f.Resumed || (chosen == 1) != forgotten || (len(f.PeerChain) == 0) != forgotten {
			t.Errorf("forgotten %t: number %d, %d certificates", forgotten, chosen, len(f.PeerChain))
		}
	}
}

// TestEveryIdentityIsAskedAbout: one by one, until the application knows one; what
// it says of one name counts for that name, also after a retry.
func TestEveryIdentityIsAskedAbout(t *testing.T) {
	for _, retry := range []bool{false, true} {
		x := fix(t, "ecdsa")
		x.client.PSKs = []config.PSK{key("a", 0), key("not \x00 text", 0), key("b", 0), key("c", 0)}
		x.server.AskPSK = true
		if retry {
			x.server.Groups = []registry.Group{registry.GroupP384}
		}
		p := x.pair(t)
		var asked []string
		p.server.answer = func(e handshake.Event) handshake.Answer {
			if asked = append(asked, string(e.Data)); string(e.Data) != "b" {
				return handshake.Answer{}
			}
			return handshake.Answer{Secret: key("b", 0).Secret}
		}
		p.mustRun()
		if fmt.Sprint(asked) != "[a b]" || !p.server.flow.Facts.Resumed || len(p.client.flow.Facts.PeerChain) != 0 {
			t.Errorf("asked about %q, resumed %t", asked, p.server.flow.Facts.Resumed)
		}
	}
}

// A hello of thousands of identities would have the application asked about them all.
func TestFewIdentitiesAreAskedAbout(t *testing.T) {
	x := fix(t, "ecdsa")
	for i := range 100 {
		x.client.PSKs = append(x.client.PSKs, key(fmt.Sprint(i), 0))
	}
	x.server.AskPSK = true
	p := x.pair(t)
	asked := 0
	p.server.answer = func(handshake.Event) handshake.Answer {
		asked++
		return handshake.Answer{}
	}
	p.mustRun()
	if asked != 32 || p.server.flow.Facts.Resumed {
		t.Errorf("asked about %d identities", asked)
	}
}

// TestKeysAlone: without (EC)DHE (psk_ke) where both ends allow it and the client
// wants it or has no group in common; else a client that wants nothing else gets a full handshake.
func TestKeysAlone(t *testing.T) {
	only := onHello(func(h *msgs.ClientHello) { h.PSKModes = []uint8{msgs.PSKOnly} })
	for _, c := range []struct {
		name           string
		client, server bool
		group          registry.Group // of the server
		alone          bool
	}{
		{"both allow it", true, true, registry.GroupX25519, false},
		{"no group in common", true, true, registry.GroupFFDHE8192, true},
		{"the server does not", true, false, registry.GroupX25519, false},
		{"the client does not", false, true, registry.GroupX25519, false},
	} {
		x := fix(t, "ecdsa")
		x.client.PSKs, x.server.PSKs = []config.PSK{key("a", 0)}, []config.PSK{key("a", 0)}
		x.client.Groups, x.server.Groups = []registry.Group{registry.GroupX25519}, []registry.Group{c.group}
		if c.client {
			x.client.Options |= config.OpAllowNoDHEKex
		}
		if c.server {
			x.server.Options |= config.OpAllowNoDHEKex
		}
		p := x.pair(t)
		p.mustRun()
		if f := p.server.flow.Facts; !f.Resumed || (f.Group == 0) != c.alone || f.Group != p.client.flow.Facts.Group {
			t.Errorf("%s: resumed %t, group %v", c.name, f.Resumed, f.Group)
		}
		again := x.resume(t, p, 0)
		again.mustRun()
		if f := again.client.flow.Facts; !f.Resumed || (f.Group == 0) != c.alone {
			t.Errorf("%s: then resumed %t, group %v", c.name, f.Resumed, f.Group)
		}
		if p = x.pair(t); c.client {
			p.tamper = only // the binder is over another hello then, so whether it is looked at shows
			p.run()
			if c.server {
				p.server.wantError(registry.BinderDoesNotVerify, registry.AlertDecryptError)
			} else if p.server.err != nil || p.server.flow.Facts.Resumed {
				t.Errorf("%s: %v, resumed %t", c.name, p.server.err, p.server.flow.Facts.Resumed)
			}
		}
	}
}

// A server that leaves its key share out must have been allowed to, and must take a key.
func TestNoKeyShareOfTheServer(t *testing.T) {
	for _, allowed := range []bool{false, true} {
		x := fix(t, "ecdsa")
		x.client.PSKs, x.server.PSKs = []config.PSK{key("a", 0)}, []config.PSK{key("a", 0)}
		if allowed {
			x.client.Options |= config.OpAllowNoDHEKex
		}
		p := x.pair(t)
		p.tamper = func(_ *end, m []byte) [][]byte {
			if kind, body := msgs.Split(m); kind == registry.MsgServerHello {
				sh, _ := msgs.ParseServerHello(bytes.Clone(body))
				sh.KeyShare, sh.HasPSK = nil, sh.HasPSK && !allowed
				m = sh.Marshal()
			}
			return [][]byte{m}
		}
		p.run()
		p.client.wantError(registry.MissingKeyShare, registry.AlertMissingExtension)
	}
}
