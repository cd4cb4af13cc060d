package sslctx

import (
	"bytes"
	"crypto/elliptic"
	"reflect"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// thaw is a context made of the bytes of another.
func thaw(t testing.TB, c *Context) *Context {
	t.Helper()
	thawed, err := Thaw(c.Freeze(), Params{Shared: new(Shared), Rand: c.rand})
	if err != nil {
		t.Fatal(err)
	}
	return thawed
}

// A context is the same after it was frozen and thawed: what it says, what it trusts, what it counts.
func TestContextSurvivesFreezing(t *testing.T) {
	cc, sc := contexts(t)
	second := newCert(t, "second", ecKey(t, elliptic.P384()))
	cc.AddCAFileLazy(second.cert)
	cc.AddCertDir(t.TempDir())
	wantText(t, sc.SetALPN([]byte("\x02h2")), "")
	wantText(t, sc.SetOCSP([]byte("stapled")), "")
	c, s := pair(t, cc, sc, nil, nil)
	talk(t, c, s)
	for name, before := range map[string]*Context{"client": cc, "server": sc} {
		after := thaw(t, before)
		for _, row := range registry.Settings() {
			was, f := before.Int(row.ID)
			is, g := after.Int(row.ID)
			if was != is || !reflect.DeepEqual(f, g) {
				t.Errorf("%s: %s is %d, thawed %d", name, row.Name, was, is)
			}
		}
		for _, row := range registry.Facts() {
			if row.Of != registry.OfContext {
				continue
			}
			was, is := tell(t, row, before.FactInt, before.FactBytes), tell(t, row, after.FactInt, after.FactBytes)
			if !reflect.DeepEqual(was, is) {
				t.Errorf("%s: %s is %v, thawed %v", name, row.Name, was, is)
			}
		}
		if !reflect.DeepEqual(before.trust.Export(), after.trust.Export()) {
			t.Errorf("%s: trusts something else", name)
		}
	}
	if got := thaw(t, sc).Config().Identities; len(got) != 1 || string(got[0].OCSP) != "stapled" {
		t.Error("the server's identity is lost")
	}
}

// A ticket of the parent is good in the child, and a session of its cache too.
func TestSessionsOfAFrozenContext(t *testing.T) {
	for name, options := range map[string]int64{"tickets": 0, "cache": registry.OpNoTicket} {
		cc, sc := contexts(t)
		wantText(t, sc.SetInt(registry.SettingOptions, sc.mustInt(t, registry.SettingOptions)|options), "")
		first, s := pair(t, cc, sc, nil, nil)
		talk(t, first, s)
		child := thaw(t, sc)
		again, s2 := pair(t, thaw(t, cc), child, first.sessions[0], nil)
		if !again.Facts().Resumed || !s2.Facts().Resumed || child.Stat(Hits) != 1 {
			t.Errorf("%s: not resumed", name)
		}
	}
}

// Every handshake, with both ends frozen and thawed after every step.
func TestConnectionsOfAFrozenContext(t *testing.T) {
	for _, version := range []int64{registry.ProtoTLSv12, registry.ProtoTLSv13} {
		cc, sc := contexts(t)
		other := newContext(t, registry.ProtocolTLSServer, python313)
		cert := newCert(t, "server", ecKey(t, elliptic.P256()))
		wantText(t, other.LoadIdentity(cert.cert, cert.key, nil), "")
		wantText(t, sc.SetInt(registry.SettingAskClientHello, 1), "")
		wantText(t, cc.SetInt(registry.SettingMaxVersion, version), "")
		_, f := cc.AddCAFile(cert.cert)
		wantText(t, f, "")
		c, s := pair(t, cc, sc, nil, func(s *Conn) { s.Answer(other, false, registry.NoAlert) })
		// The server goes on with settings that belong to neither context.
		if own := s.Config(); own == sc.Config() || own == other.Config() {
			t.Fatal("the test has no Config of the connection's own")
		}
		for range 3 {
			for _, e := range []*end{c, s} {
				home, now := e.Contexts()
				thawed, err := ThawConn(e.Freeze(true), home, now)
				if err != nil {
					t.Fatal(err)
				}
				if thawed.Config().Trust != now.trust || !reflect.DeepEqual(thawed.Config().Tickets, home.Config().Tickets) {
					t.Error("what is live is not the contexts'")
				}
				e.Conn = thawed
			}
			talk(t, c, s)
		}
	}
}

// Moved to another process, a connection goes on with what the context there
// has, and no private key goes with it.
func TestMovedConnectionLeavesTheKeyBehind(t *testing.T) {
	cc, sc := contexts(t)
	c, s := pair(t, cc, sc, nil, nil)
	key := sc.Config().Identities[0].Key.PKCS8
	wantText(t, sc.SetALPN([]byte("\x02h2")), "") // the connection's Config is an old one now
	frozen := s.Freeze(false)
	if bytes.Contains(frozen, key) || !bytes.Contains(sc.Freeze(), key) {
		t.Error("the private key is where it should not be")
	}
	there := thaw(t, sc)
	moved, err := ThawConn(frozen, there, there)
	if err != nil {
		t.Fatal(err)
	}
	s.Conn = moved
	talk(t, c, s)
	if moved.Config().Identities[0] != there.Config().Identities[0] {
		t.Error("the identity is not that of the context there")
	}
}

func TestThawRefuses(t *testing.T) {
	cc, sc := contexts(t)
	c, _ := pair(t, cc, sc, nil, nil)
	p := Params{Shared: new(Shared), Rand: cc.rand}
	ctx, inner := sc.Freeze(), c.Freeze(true)
	for _, damage := range []func([]byte) []byte{
		func(b []byte) []byte { return b[:len(b)-1] },
		func(b []byte) []byte { return append(bytes.Clone(b), 0) },
		func(b []byte) []byte { return append([]byte{b[0] + 1}, b[1:]...) },
		func([]byte) []byte { return nil },
	} {
		if _, err := Thaw(damage(ctx), p); err == nil {
			t.Error("a damaged context thaws")
		}
		if _, err := ThawConn(damage(inner), cc, cc); err == nil {
			t.Error("a damaged connection thaws")
		}
	}
	for n := range ctx {
		if _, err := Thaw(ctx[:n], p); err == nil {
			t.Fatalf("%d of %d bytes of a context thaw", n, len(ctx))
		}
	}
	for n := range inner {
		if _, err := ThawConn(inner[:n], cc, cc); err == nil {
			t.Fatalf("%d of %d bytes of a connection thaw", n, len(inner))
		}
	}
}
