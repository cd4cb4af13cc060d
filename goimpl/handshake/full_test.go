package handshake_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/registry"
)

func TestFullHandshake(t *testing.T) {
	x := fix(t, "ecdsa")
	p := x.pair(t)
	p.mustRun()
	c, s := p.client.flow.Facts, p.server.flow.Facts
	if c.Version != registry.VersionTLS13 || s.Version != registry.VersionTLS13 {
		t.Errorf("versions %v and %v", c.Version, s.Version)
	}
	if c.Suite != s.Suite || c.Group != s.Group || c.Scheme != s.Scheme || c.Scheme != registry.SchemeECDSAP256SHA256 {
		t.Errorf("the ends differ: %+v, %+v", c, s)
	}
	if !bytes.Equal(c.LocalFinished, s.PeerFinished) || !bytes.Equal(c.PeerFinished, s.LocalFinished) {
		t.Error("Finished messages differ")
	}
	if len(c.PeerChain) != 2 || len(c.VerifiedChain) != 2 || c.VerifyCode != registry.VOk {
		t.Errorf("%d sent, %d verified, code %v", len(c.PeerChain), len(c.VerifiedChain), c.VerifyCode)
	}
	if s.ServerName != tlstest.Host || !s.LocalCert || c.LocalCert || c.Resumed || c.Retried {
		t.Errorf("facts: %+v", s)
	}
	if n := len(p.client.sessions()); n != 2 {
		t.Errorf("%d tickets, want 2", n)
	}
}

// TestEffectOrder pins down when keys change: an alert must go out under the right ones.
func TestEffectOrder(t *testing.T) {
	x := fix(t, "ecdsa")
	x.server.NumTickets = 1
	p := x.pair(t)
	p.mustRun()
	wantTrace(t, p.client, "send CH", "read keys", "ccs", "write keys",
		"send FIN", "read keys", "write keys", "complete")
	wantTrace(t, p.server, "send SH", "ccs", "write keys", "read keys",
		"send EE", "send CT", "send CV", "send FIN", "write keys",
		"read keys", "send NST", "complete")
}

func TestEffectOrderWithRetryAndWithoutCompatibility(t *testing.T) {
	x := fix(t, "ecdsa")
	x.server.Groups = []registry.Group{registry.GroupP384}
	p := x.pair(t)
	p.mustRun()
	wantTrace(t, p.client, "send CH", "ccs", "send CH", "read keys", "write keys",
		"send FIN", "read keys", "write keys", "complete")
	wantTrace(t, p.server, "send SH", "ccs", "send SH", "write keys", "read keys",
		"send EE", "send CT", "send CV", "send FIN", "write keys",
		"read keys", "send NST", "send NST", "complete")

	for _, c := range []struct{ client, server, sent bool }{
		{false, true, true}, // as OpenSSL
		{true, false, true}, // as RFC 8446, D.4 wants
		{false, false, false},
	} {
		x.client.Options &^= registry.OpEnableMiddleboxCompat
		x.server.Options &^= registry.OpEnableMiddleboxCompat
		if c.client {
			x.client.Options |= registry.OpEnableMiddleboxCompat
		}
		if c.server {
			x.server.Options |= registry.OpEnableMiddleboxCompat
		}
		p = x.pair(t)
		p.mustRun()
		if slices.Contains(p.client.trace, "ccs") != c.client || slices.Contains(p.server.trace, "ccs") != c.sent {
			t.Errorf("%+v: %v, %v", c, p.client.trace, p.server.trace)
		}
	}
}

func wantTrace(t *testing.T, e *end, want ...string) {
	t.Helper()
	if !slices.Equal(e.trace, want) {
		t.Errorf("effects\n got %v\nwant %v", e.trace, want)
	}
}

func TestEveryGroupAtOnceAndByRetry(t *testing.T) {
	x := fix(t, "ecdsa")
	for _, g := range registry.Groups() {
		if !slices.Contains(x.server.Groups, g.ID) {
			continue
		}
		for _, retry := range []bool{false, true} {
			name := g.ID.String()
			client := x.client.Clone()
			client.Groups = []registry.Group{g.ID}
			server := x.server.Clone()
			if retry {
				name += " by retry"
				client.Groups = []registry.Group{registry.GroupP256, g.ID}
				if g.ID == registry.GroupP256 {
					client.Groups[0] = registry.GroupX25519
				}
				client.ShareGroups = client.Groups[:1]
				server.Groups = []registry.Group{g.ID}
			}
			t.Run(name, func(t *testing.T) {
				p := newPair(t, client, server)
				p.mustRun()
				if f := p.client.flow.Facts; f.Group != g.ID || f.Retried != retry {
					t.Errorf("group %v, retried %v", f.Group, f.Retried)
				}
			})
		}
	}
}

func TestEverySuite(t *testing.T) {
	x := fix(t, "ecdsa")
	for _, s := range x.client.Suites13 {
		client := x.client.Clone()
		client.Suites13 = []registry.Suite{s}
		p := newPair(t, client, x.server)
		p.mustRun()
		if f := p.server.flow.Facts; f.Suite != s || !slices.Equal(f.SharedSuites, client.Suites13) {
			t.Errorf("suite %v, shared %v, want %v", f.Suite.Info().Name, f.SharedSuites, s.Info().Name)
		}
	}
}

func TestSuitePreference(t *testing.T) {
	x := fix(t, "ecdsa")
	x.client.Suites13 = []registry.Suite{0x1301, 0x1303}
	x.server.Suites13 = []registry.Suite{0x1303, 0x1301}
	for _, c := range []struct {
		options uint64
		want    registry.Suite
	}{{registry.OpCipherServerPreference, 0x1303}, {0, 0x1301}} {
		x.server.Options = c.options
		p := x.pair(t)
		p.mustRun()
		if got := p.client.flow.Facts.Suite; got != c.want {
			t.Errorf("options %#x: suite %#x, want %#x", c.options, got, c.want)
		}
	}
}

func TestEveryKeyKind(t *testing.T) {
	ca := newAuthority(t)
	for _, k := range keyKinds {
		t.Run(k.name, func(t *testing.T) {
			id := ca.issue(t, k)
			client := tlstest.ClientConfig(t, tlstest.NewAuthority(t))
			client.Trust = ca.store(t)
			client.Schemes = append(client.Schemes, registry.SchemeEd448)
			server := config.New(registry.ProtocolTLSServer, 0x030d)
			server.Identities = append(server.Identities, id)
			server.Schemes = client.Schemes
			server.VerifyMode, server.Trust = config.VerifyRequired, ca.store(t)
			client.Identities = server.Identities // the same kind for client authentication
			p := newPair(t, client, server)
			p.mustRun()
			f := p.server.flow.Facts
			if f.Scheme != k.scheme || f.ClientScheme != k.scheme || f.Scheme != p.client.flow.Facts.Scheme {
				t.Errorf("schemes %v and %v, want %v", f.Scheme, f.ClientScheme, k.scheme)
			}
		})
	}
}

func TestIdentityIsChosenByTheClientsSchemes(t *testing.T) {
	x := fix(t, "rsa", "ecdsa", "ed25519")
	for _, c := range []struct {
		offer []registry.Scheme
		want  registry.Scheme
	}{
		{[]registry.Scheme{registry.SchemeEd25519}, registry.SchemeEd25519},
		{[]registry.Scheme{registry.SchemeRSAPSSRSAESHA384}, registry.SchemeRSAPSSRSAESHA384},
		{nil, registry.SchemeECDSAP256SHA256},
	} {
		client := x.client.Clone()
		if c.offer != nil {
			// The CA signs with ECDSA; that is for certificates and stays allowed.
			client.Schemes = c.offer
		}
		p := newPair(t, client, x.server)
		p.mustRun()
		if got := p.client.flow.Facts.Scheme; got != c.want {
			t.Errorf("offer %v: %v, want %v", c.offer, got, c.want)
		}
	}
}

func TestALPN(t *testing.T) {
	x := fix(t, "ecdsa")
	for _, c := range []struct {
		client, server []string
		want           string
	}{
		{[]string{"a", "b"}, []string{"b", "a"}, "b"},
		{[]string{"a"}, []string{"b"}, ""}, // no overlap is no failure
		{nil, []string{"b"}, ""},
		{[]string{"a"}, nil, ""},
	} {
		x.client.ALPN, x.server.ALPN = c.client, c.server
		p := x.pair(t)
		p.mustRun()
		if got := p.client.flow.Facts.ALPN; got != c.want || p.server.flow.Facts.ALPN != c.want {
			t.Errorf("%v and %v: %q, want %q", c.client, c.server, got, c.want)
		}
	}
}

func TestServerNameIsNotSentForAddresses(t *testing.T) {
	x := fix(t, "ecdsa")
	for name, want := range map[string]string{"192.0.2.1": "", tlstest.Host: tlstest.Host} {
		p := x.pair(t)
		p.client.flow.ServerName = name
		p.mustRun()
		if got := p.server.flow.Facts.ServerName; got != want {
			t.Errorf("%s: the server saw %q", name, got)
		}
	}
}

func TestKeyLog(t *testing.T) {
	x := fix(t, "ecdsa")
	x.client.NoteKeys, x.server.NoteKeys = true, true
	p := x.pair(t)
	p.mustRun()
	lines := func(e *end) map[string]string {
		m := map[string]string{}
		for _, ev := range e.events {
			if ev.Kind == handshake.EventKeyLog {
				if !bytes.Equal(ev.Random, p.client.flow.Facts.ClientRandom) {
					t.Error("a line without the client's random")
				}
				m[ev.Name] = string(ev.Data)
			}
		}
		return m
	}
	c, s := lines(p.client), lines(p.server)
	for _, label := range []string{"CLIENT_HANDSHAKE_TRAFFIC_SECRET", "SERVER_HANDSHAKE_TRAFFIC_SECRET",
		"CLIENT_TRAFFIC_SECRET_0", "SERVER_TRAFFIC_SECRET_0", "EXPORTER_SECRET"} {
		if c[label] == "" || c[label] != s[label] {
			t.Errorf("%s: the ends note different secrets or none", label)
		}
	}
	if len(c) != 5 || len(s) != 5 {
		t.Errorf("%d and %d lines, want 5", len(c), len(s))
	}
}

func TestStapledResponse(t *testing.T) {
	x := fix(t, "ecdsa")
	x.client.VerifyMode, x.client.CheckHostname = config.VerifyNone, false
	x.server.Identities[0].OCSP = []byte("not looked at here")
	p := x.pair(t)
	p.mustRun()
	if got := p.client.flow.Facts.PeerOCSP; string(got) != "not looked at here" {
		t.Errorf("staple %q", got)
	}
}

// TestPadding: hellos of 256 to 511 bytes are filled up to 512 (RFC 7685).
func TestPadding(t *testing.T) {
	x := fix(t, "ecdsa")
	x.client.Groups = []registry.Group{registry.GroupX25519, registry.GroupP256}
	x.client.ShareGroups = x.client.Groups
	p := x.pair(t)
	p.advance(p.client)
	if n := len(p.server.in[0].message); n != 512 {
		t.Errorf("a hello of %d bytes", n)
	}
	p.mustRun()
}
