package sslctx

import (
	"crypto/elliptic"
	"sync"
	"testing"

	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// end is one end of a pair, with the bytes that wait for it.
type end struct {
	*Conn
	wire     []byte
	send     [1 << 16]byte
	err      *tlserr.Error
	sessions []*session.Session
	done     bool
}

// step runs one operation, hands what it sends to the peer and keeps new sessions.
func (e *end) step(peer *end, op conn.Op, data []byte) (conn.Want, int) {
	io := conn.IO{Wire: e.wire, Send: e.send[:], Data: data, Now: testNow}
	want, err := e.Step(op, &io)
	e.wire = e.wire[io.WireUsed:]
	peer.wire = append(peer.wire, e.send[:io.SendLen]...)
	e.err = err
	return want, io.DataLen
}

// pair runs a handshake between contexts until neither end gets on. answer is
// called for the server's question, if it asks one.
func pair(t testing.TB, cc, sc *Context, resume *session.Session, answer func(s *Conn)) (c, s *end) {
	t.Helper()
	open := func(ctx *Context, server bool, name string) *end {
		inner, f := ctx.Open(server, name, resume)
		if f != nil {
			t.Fatal(f)
		}
		return &end{Conn: inner}
	}
	c, s = open(cc, false, "localhost"), open(sc, true, "")
	for range 10 {
		for _, e := range []*end{c, s} {
			peer := c
			if e == c {
				peer = s
			}
			if e.done || e.err != nil {
				continue
			}
			want, _ := e.step(peer, conn.Handshake, nil)
			if want == conn.WantAnswer {
				if ev, ok := e.Event(); !ok || ev.Kind != handshake.EventAskClientHello {
					t.Fatalf("the question is %v", ev.Kind)
				}
				answer(e.Conn)
				want, _ = e.step(peer, conn.Handshake, nil)
			}
			e.done = e.err == nil && want == conn.Done
		}
	}
	return c, s
}

// talk sends a byte from the server, so that the client reads its tickets too.
func talk(t testing.TB, c, s *end) {
	t.Helper()
	if _, n := s.step(c, conn.Write, []byte("x")); n != 1 {
		t.Fatalf("the server wrote %d bytes: %v", n, s.err)
	}
	if _, n := c.step(s, conn.Read, make([]byte, 1)); n != 1 {
		t.Fatalf("the client read %d bytes: %v", n, c.err)
	}
	for {
		ev, ok := c.Event()
		if !ok {
			return
		}
		if ev.Session != nil {
			c.sessions = append(c.sessions, ev.Session)
		}
	}
}

// contexts is a client that trusts a server.
func contexts(t testing.TB) (cc, sc *Context) {
	t.Helper()
	cert := newCert(t, "server", ecKey(t, elliptic.P256()))
	cc, sc = newContext(t, registry.ProtocolTLSClient, python313), newContext(t, registry.ProtocolTLSServer, python313)
	if f := sc.LoadIdentity(cert.cert, cert.key, nil); f != nil {
		t.Fatal(f)
	}
	if _, f := cc.AddCAFile(cert.cert); f != nil {
		t.Fatal(f)
	}
	return cc, sc
}

// wantStats checks every counter; those not named are 0.
func wantStats(t testing.TB, who string, c *Context, want map[Stat]int64) {
	t.Helper()
	for which := range statCount {
		if got := c.Stat(which); got != want[which] {
			t.Errorf("%s: counter %d is %d, want %d", who, which, got, want[which])
		}
	}
}

// The numbers are those of CPython with OpenSSL 3.0 for the same handshakes.
func TestStatsOfResumption(t *testing.T) {
	for _, tt := range []struct {
		name          string
		options       int64
		first, second int64 // sessions in the server's cache
		foreignMisses int64
	}{
		{"stateless tickets", 0, 0, 0, 0},
		{"OP_NO_TICKET", registry.OpNoTicket, 2, 3, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			cc, sc := contexts(t)
			options := sc.mustInt(t, registry.SettingOptions) | tt.options
			wantText(t, sc.SetInt(registry.SettingOptions, options), "")
			c, s := pair(t, cc, sc, nil, nil)
			if !c.done || !s.done {
				t.Fatalf("no handshake: %v, %v", c.err, s.err)
			}
			talk(t, c, s)
			wantStats(t, "client", cc, map[Stat]int64{Connect: 1, ConnectGood: 1})
			wantStats(t, "server", sc, map[Stat]int64{Accept: 1, AcceptGood: 1, Number: tt.first})
			if len(c.sessions) != 2 {
				t.Fatalf("%d tickets, want 2", len(c.sessions))
			}

			c2, s2 := pair(t, cc, sc, c.sessions[0], nil)
			if !c2.done || !c2.Facts().Resumed || !s2.Facts().Resumed {
				t.Fatalf("not resumed: %v, %v", c2.err, s2.err)
			}
			wantStats(t, "client", cc, map[Stat]int64{Connect: 2, ConnectGood: 2, Hits: 1})
			wantStats(t, "server", sc, map[Stat]int64{Accept: 2, AcceptGood: 2, Hits: 1, Number: tt.second})

			// Another server with the same certificate knows nothing of the ticket.
			foreign := newContext(t, registry.ProtocolTLSServer, python313)
			wantText(t, foreign.SetInt(registry.SettingOptions, options), "")
			if f := foreign.change(copyIdentities(sc)); f != nil {
				t.Fatal(f)
			}
			c3, _ := pair(t, cc, foreign, c.sessions[1], nil)
			if !c3.done || c3.Facts().Resumed {
				t.Fatalf("resumed with a foreign server, or failed: %v", c3.err)
			}
			wantStats(t, "client", cc, map[Stat]int64{Connect: 3, ConnectGood: 3, Hits: 1, Misses: 1})
			wantStats(t, "foreign server", foreign, map[Stat]int64{Accept: 1, AcceptGood: 1, Misses: tt.foreignMisses, Number: tt.first})
		})
	}
}

func TestStatsOfAFailedHandshake(t *testing.T) {
	cc, sc := contexts(t)
	untrusting := newContext(t, registry.ProtocolTLSClient, python313) // has no CA
	c, s := pair(t, untrusting, sc, nil, nil)
	if c.err == nil || c.err.Verify == 0 || s.done {
		t.Fatalf("the handshake without a CA: %v, %v", c.err, s.err)
	}
	wantStats(t, "client", untrusting, map[Stat]int64{Connect: 1})
	wantStats(t, "server", sc, map[Stat]int64{Accept: 1})
	wantStats(t, "the other client", cc, nil)
}

func TestWrongSide(t *testing.T) {
	client, server := newContext(t, registry.ProtocolTLSClient, python313), newContext(t, registry.ProtocolTLSServer, python313)
	_, f := client.Open(true, "", nil)
	wantReason(t, f, registry.ErrServerOfClientContext)
	_, f = server.Open(false, "", nil)
	wantReason(t, f, registry.ErrClientOfServerContext)
	old := newContext(t, registry.ProtocolTLSClient, python38)
	c, f := old.Open(true, "", nil)
	if f != nil {
		t.Fatalf("CPython 3.8 let it pass: %v", f)
	}
	for _, op := range []conn.Op{conn.Handshake, conn.Read, conn.Write} {
		if _, err := c.Step(op, new(conn.IO)); err == nil || err.Reason != registry.ErrShouldNotHaveBeenCalled {
			t.Errorf("operation %d: %v", op, err)
		}
	}
	wantStats(t, "the old client", old, nil)
}

// sni_callback may change the context, by its answer or by setting
// SSLSocket.context: the certificate and ALPN are the new one's, the verify
// mode stays (SSL_set_SSL_CTX).
func TestChangeOfContext(t *testing.T) {
	for name, change := range map[string]func(s *Conn, to *Context){
		"answer": func(s *Conn, to *Context) { s.Answer(to, false, registry.NoAlert) },
		"set":    func(s *Conn, to *Context) { s.SetContext(to); s.Answer(nil, false, registry.NoAlert) },
		"both":   func(s *Conn, to *Context) { s.SetContext(to); s.Answer(to, false, registry.NoAlert) },
	} {
		t.Run(name, func(t *testing.T) {
			cc, first := contexts(t)
			second := newContext(t, registry.ProtocolTLSServer, python313)
			cert := newCert(t, "second", edKey(t))
			if f := second.LoadIdentity(cert.cert, cert.key, nil); f != nil {
				t.Fatal(f)
			}
			if _, f := cc.AddCAFile(cert.cert); f != nil {
				t.Fatal(f)
			}
			for ctx, alpn := range map[*Context]string{cc: "\x01a\x01b", first: "\x01a", second: "\x01b"} {
				if f := ctx.SetALPN([]byte(alpn)); f != nil {
					t.Fatal(f)
				}
			}
			wantText(t, second.SetInt(registry.SettingVerifyMode, registry.CertRequired), "")
			wantText(t, first.SetInt(registry.SettingAskClientHello, 1), "")

			c, s := pair(t, cc, first, nil, func(s *Conn) { change(s, second) })
			if !c.done || !s.done {
				t.Fatalf("no handshake: %v, %v", c.err, s.err)
			}
			if got := string(c.Facts().PeerChain[0]); got != string(cert.der) {
				t.Error("the certificate is not the second context's")
			}
			if c.Facts().ALPN != "b" || s.Facts().ALPN != "b" {
				t.Errorf("ALPN %q and %q", c.Facts().ALPN, s.Facts().ALPN)
			}
			wantStats(t, "first", first, map[Stat]int64{Accept: 1})
			wantStats(t, "second", second, map[Stat]int64{AcceptGood: 1})
		})
	}
}

// A client's ALPN list belongs to the connection, its trust to the context.
func TestChangeOfAClientsContext(t *testing.T) {
	first, second := newContext(t, registry.ProtocolTLSClient, python313), newContext(t, registry.ProtocolTLSClient, python313)
	if f := first.SetALPN([]byte("\x01a")); f != nil {
		t.Fatal(f)
	}
	c, f := first.Open(false, "localhost", nil)
	if f != nil {
		t.Fatal(f)
	}
	before := c.Config()
	c.SetContext(first)
	if c.Config() != before {
		t.Error("the same context again is a change")
	}
	c.SetContext(second)
	if cfg := c.Config(); len(cfg.ALPN) != 1 || cfg.Trust != second.trust || cfg == before {
		t.Errorf("ALPN %q, trust changed: %v", cfg.ALPN, cfg.Trust != before.Trust)
	}
}

func TestRefusingAnswer(t *testing.T) {
	cc, sc := contexts(t)
	wantText(t, sc.SetInt(registry.SettingAskClientHello, 1), "")
	c, s := pair(t, cc, sc, nil, func(s *Conn) { s.Answer(nil, true, registry.AlertAccessDenied) })
	if c.err == nil || !c.err.Remote || c.err.Alert != registry.AlertAccessDenied || s.err == nil {
		t.Errorf("client %v, server %v", c.err, s.err)
	}
}

// A callback that is set after the connection was opened counts: OpenSSL asks
// the context when the ClientHello comes.
func TestLateCallback(t *testing.T) {
	cc, sc := contexts(t)
	inner, f := sc.Open(true, "", nil)
	if f != nil {
		t.Fatal(f)
	}
	wantText(t, sc.SetInt(registry.SettingAskClientHello, 1), "")
	wantText(t, sc.SetInt(registry.SettingNumTickets, 7), "")
	s := &end{Conn: inner}
	client, f := cc.Open(false, "localhost", nil)
	if f != nil {
		t.Fatal(f)
	}
	c := &end{Conn: client}
	c.step(s, conn.Handshake, nil)
	if want, _ := s.step(c, conn.Handshake, nil); want != conn.WantAnswer {
		t.Errorf("the server answers %v and does not ask: %v", want, s.err)
	}
	if got := s.Config().NumTickets; got != 2 {
		t.Errorf("num_tickets became %d for an open connection", got)
	}
}

// The message callback is the context's: unset, or of another context, it counts
// at once; but a connection that was opened without one has none later, as in CPython.
func TestMessagesFollowTheContext(t *testing.T) {
	cc, sc := contexts(t)
	wantText(t, sc.SetInt(registry.SettingNoteMessages, 1), "")
	early, f := sc.Open(true, "", nil)
	if f != nil {
		t.Fatal(f)
	}
	without, f := cc.Open(false, "localhost", nil)
	if f != nil {
		t.Fatal(f)
	}
	wantText(t, cc.SetInt(registry.SettingNoteMessages, 1), "")
	if !early.interest().Messages || without.interest().Messages {
		t.Error("the callback it was opened with does not count")
	}
	wantText(t, sc.SetInt(registry.SettingNoteMessages, 0), "")
	if early.interest().Messages {
		t.Error("messages are queued and never taken")
	}
}

func TestSetResumeCountsAsOffer(t *testing.T) {
	cc, sc := contexts(t)
	c, s := pair(t, cc, sc, nil, nil)
	talk(t, c, s)
	again, f := cc.Open(false, "localhost", nil)
	if f != nil {
		t.Fatal(f)
	}
	if err := again.SetResume(c.sessions[0]); err != nil {
		t.Fatal(err)
	}
	if !again.offered {
		t.Error("the session is not taken for an offer")
	}
	if err := s.SetResume(c.sessions[0]); err == nil || s.offered {
		t.Error("a server offers a session")
	}
}

// Settings change while connections are opened and used; for the race detector.
func TestConcurrentUse(t *testing.T) {
	cc, sc := contexts(t)
	other := newCert(t, "other", edKey(t))
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 3 {
				if c, s := pair(t, cc, sc, nil, nil); !c.done || !s.done {
					t.Errorf("no handshake: %v, %v", c.err, s.err)
				}
			}
		})
	}
	wg.Go(func() {
		for i := range 50 {
			wantText(t, sc.SetInt(registry.SettingNumTickets, int64(i%3)), "")
			wantText(t, cc.SetInt(registry.SettingNoteKeys, int64(i%2)), "")
			if f := cc.SetALPN([]byte("\x01a")); f != nil {
				t.Error(f)
			}
			if _, f := cc.AddCAFile(other.cert); f != nil {
				t.Error(f)
			}
			if f := sc.LoadIdentity(other.cert, other.key, nil); f != nil && i == 0 {
				t.Error(f)
			}
			cc.CACerts()
			sc.mustFact(t, registry.FactCtxStoreX509)
			sc.Ciphers()
		}
	})
	wg.Wait()
	if good := sc.Stat(AcceptGood); good != 12 {
		t.Errorf("%d handshakes counted, want 12", good)
	}
}
