package handshake_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

func TestResumption(t *testing.T) {
	x := fix(t, "ecdsa")
	first := x.pair(t)
	first.mustRun()
	p := x.resume(t, first, 3*time.Second)
	p.mustRun()
	c, s := p.client.flow.Facts, p.server.flow.Facts
	if !c.Resumed || !s.Resumed || s.LocalCert {
		t.Fatalf("resumed: %v and %v", c.Resumed, s.Resumed)
	}
	if was := first.client.flow.Facts; !bytes.Equal(c.PeerChain[0], was.PeerChain[0]) || len(c.VerifiedChain) != 2 || c.VerifyCode != was.VerifyCode {
		t.Error("the server's certificate is forgotten")
	}
	if s.TicketAgeSkew != 0 {
		t.Errorf("skew %d s", s.TicketAgeSkew)
	}
	if n := len(p.client.sessions()); n != 1 {
		t.Errorf("%d tickets after a resumption, want 1", n)
	}
	wantTrace(t, p.server, "send SH", "ccs", "write keys", "read keys", "send EE", "send FIN",
		"write keys", "read keys", "send NST", "complete")

	again := x.resume(t, p, 5*time.Second)
	again.mustRun()
	if !again.client.flow.Facts.Resumed {
		t.Error("the ticket of a resumption does not resume")
	}
}

func TestResumptionSession(t *testing.T) {
	x := fix(t, "ecdsa")
	x.client.ALPN, x.server.ALPN = []string{"a"}, []string{"a"}
	p := x.pair(t)
	p.mustRun()
	s := p.client.sessions()[0]
	if s.Timeout != 7200 || s.LifetimeHint != 7200 || len(s.ID) != 32 || len(s.Ticket) == 0 ||
		s.ServerName != p.client.flow.ServerName || s.CheckedHost != s.ServerName || s.ALPN != "a" {
		t.Errorf("session %+v", s)
	}
	if other := p.client.sessions()[1]; bytes.Equal(other.Secret, s.Secret) || bytes.Equal(other.Ticket, s.Ticket) {
		t.Error("two tickets are the same")
	}
}

func TestResumptionWithRetry(t *testing.T) {
	x := fix(t, "ecdsa")
	first := x.pair(t)
	first.mustRun()
	x.server.Groups = []registry.Group{registry.GroupP521}
	p := x.resume(t, first, 0)
	p.mustRun()
	if f := p.server.flow.Facts; !f.Resumed || !f.Retried {
		t.Errorf("resumed %v, retried %v", f.Resumed, f.Retried)
	}
}

// TestRetryDropsPSKOfAnotherHash: RFC 8446, 4.1.4.
func TestRetryDropsPSKOfAnotherHash(t *testing.T) {
	x := fix(t, "ecdsa")
	first := x.pair(t)
	first.mustRun()
	x.server.Groups = []registry.Group{registry.GroupP521}
	x.server.Suites13 = []registry.Suite{0x1301} // SHA-256; the session's is SHA-384
	p := x.resume(t, first, 0)
	var second *msgs.ClientHello
	p.tamper = func(to *end, m []byte) [][]byte {
		if kind, body := msgs.Split(m); kind == registry.MsgClientHello {
			second, _ = msgs.ParseClientHello(body)
		}
		return [][]byte{m}
	}
	p.mustRun()
	if second.HasPSK || p.server.flow.Facts.Resumed {
		t.Error("the second hello still offers the PSK")
	}
}

// TestNoResumption: each change makes the handshake a full one, and no failure.
func TestNoResumption(t *testing.T) {
	for name, change := range map[string]func(x *fixture, p *pair){
		"expired": func(_ *fixture, p *pair) {
			p.server.flow.Now = p.server.flow.Now.Add(3 * time.Hour)
		},
		"expired for the client": func(_ *fixture, p *pair) {
			p.client.flow.Now = p.client.flow.Now.Add(3 * time.Hour)
		},
		"other ticket keys": func(_ *fixture, p *pair) {
			p.server.flow.Config.Tickets = session.NewKeys(bytes.NewReader(make([]byte, 1<<10)))
		},
		"no tickets":       func(x *fixture, _ *pair) { x.server.Tickets = nil },
		"other context":    func(x *fixture, _ *pair) { x.server.SessionContext = []byte("other") },
		"other protocol":   func(x *fixture, _ *pair) { x.client.ALPN, x.server.ALPN = []string{"a"}, []string{"a"} },
		"other hash":       func(x *fixture, _ *pair) { x.server.Suites13 = []registry.Suite{0x1301} },
		"hash not offered": func(x *fixture, _ *pair) { x.client.Suites13 = []registry.Suite{0x1301} },
		"client certificate due": func(x *fixture, _ *pair) {
			x.server.VerifyMode = config.VerifyRequired
			x.client.Identities = x.server.Identities
		},
		"name never checked": func(_ *fixture, p *pair) { p.client.flow.Resume.CheckedHost = "" },
		"not verified": func(_ *fixture, p *pair) {
			p.client.flow.Resume.VerifyCode = registry.VCertHasExpired
		},
		"corrupt ticket": func(_ *fixture, p *pair) {
			p.client.flow.Resume.Ticket[40] ^= 1
		},
		"session of TLS 1.2": func(x *fixture, p *pair) {
			old := *p.client.flow.Resume
			old.Version = registry.VersionTLS12
			p.client.flow.Resume.Ticket = x.server.Tickets.Seal(&old, p.server.flow.Now)
		},
		"accepted name": func(x *fixture, p *pair) {
			x.server.AskClientHello = true
			p.server.answer = func(handshake.Event) handshake.Answer { return handshake.Answer{} }
		},
	} {
		t.Run(name, func(t *testing.T) {
			x := fix(t, "ecdsa")
			first := x.pair(t)
			first.mustRun()
			p := x.resume(t, first, 0)
			change(&x, p)
			p.mustRun()
			if p.client.flow.Facts.Resumed || p.server.flow.Facts.Resumed || len(p.client.flow.Facts.PeerChain) == 0 {
				t.Error("resumed")
			}
		})
	}
}

// TestResumptionNeedsDHE: a client without psk_dhe_ke gets neither a resumption nor tickets.
func TestResumptionNeedsDHE(t *testing.T) {
	x := fix(t, "ecdsa")
	first := x.pair(t)
	first.mustRun()
	for _, modes := range [][]uint8{{msgs.PSKOnly}, nil} {
		p := x.resume(t, first, 0)
		p.tamper = onHello(func(h *msgs.ClientHello) { h.PSKModes = modes })
		p.run()
		if modes == nil {
			p.server.wantError(registry.MissingPSKKexModesExtension, registry.AlertMissingExtension)
		} else if p.server.flow.Facts.Resumed {
			t.Error("resumed without (EC)DHE")
		}
	}
}

func TestTicketAgeSkew(t *testing.T) {
	x := fix(t, "ecdsa")
	first := x.pair(t)
	first.mustRun()
	p := x.resume(t, first, time.Minute)
	p.client.flow.Now = p.client.flow.Now.Add(5 * time.Second)
	p.mustRun()
	if got := p.server.flow.Facts.TicketAgeSkew; got != 5 {
		t.Errorf("skew %d, want 5", got)
	}
}

func TestTicketLifetime(t *testing.T) {
	x := fix(t, "ecdsa")
	for timeout, want := range map[int64]int64{0: -1, 60: 60, 30 * 24 * 3600: 7 * 24 * 3600} {
		x.server.SessionTimeout = timeout
		p := x.pair(t)
		p.mustRun()
		got := int64(-1)
		if list := p.client.sessions(); len(list) > 0 {
			got = list[0].Timeout
		}
		if got != want {
			t.Errorf("timeout %d: ticket for %d s, want %d", timeout, got, want)
		}
	}
}

func TestClientIsNamedAfterResumption(t *testing.T) {
	x := fix(t, "ecdsa")
	x.server.VerifyMode = config.VerifyRequired
	x.client.Identities = x.server.Identities
	first := x.pair(t)
	first.mustRun()
	p := x.resume(t, first, 0)
	p.mustRun()
	if f := p.server.flow.Facts; !f.Resumed || len(f.PeerChain) != 1 || f.VerifyCode != registry.VOk {
		t.Errorf("resumed %v with %d certificates", f.Resumed, len(f.PeerChain))
	}
}

// Tickets were renewed with every resumption, without end, and no certificate was verified again.
func TestResumptionEnds(t *testing.T) {
	const day = 24 * time.Hour
	x := fix(t, "ecdsa")
	x.client.VerifyMode, x.client.CheckHostname = config.VerifyNone, false // the certificate ends sooner
	x.server.SessionTimeout = 3 * 24 * 3600
	p := x.pair(t)
	p.mustRun()
	made := p.client.sessions()[0]
	if made.Authenticated != tlstest.Now.Unix() || made.ChainEnd == 0 {
		t.Fatalf("authenticated %d, ends %d", made.Authenticated, made.ChainEnd)
	}
	newest := made
	for at := day; at <= 8*day; at += day {
		p = x.pair(t)
		newest.ChainEnd = 0
		p.client.flow.Resume = newest
		p.client.flow.Now, p.server.flow.Now = tlstest.Now.Add(at), tlstest.Now.Add(at)
		p.mustRun()
		if got := p.client.flow.Facts.Resumed; got != (at <= 7*day) {
			t.Errorf("after %v: resumed %v", at, got)
		}
		for _, s := range p.client.sessions() {
			if newest = s; at <= 7*day && (s.Authenticated != made.Authenticated || s.Created+s.Timeout > made.Authenticated+session.MaxAge) {
				t.Errorf("after %v: authenticated %d, ends %d", at, s.Authenticated, s.Created+s.Timeout)
			}
		}
	}
	if newest.Authenticated != tlstest.Now.Add(8*day).Unix() {
		t.Error("the certificate was not verified again")
	}
}

// TestResumptionEndsWithTheCertificate: a certificate that has ended counts no more, on either side.
func TestResumptionEndsWithTheCertificate(t *testing.T) {
	x := auth(t, config.VerifyOptional, true)
	x.server.SessionTimeout = 7 * 24 * 3600
	first := x.pair(t)
	first.mustRun()
	end := time.Unix(first.client.sessions()[0].ChainEnd, 0).Sub(tlstest.Now)
	if end <= 0 || end > 24*time.Hour {
		t.Fatalf("the test's certificates end in %v", end)
	}
	p := x.resume(t, first, end)
	p.mustRun()
	if !p.server.flow.Facts.Resumed {
		t.Error("not resumed in the last second")
	}
	for _, forgetful := range []bool{false, true} {
		p = x.resume(t, first, end+time.Second)
		if forgetful {
			s := *p.client.flow.Resume
			s.ChainEnd = 0
			p.client.flow.Resume = &s
		}
		p.run()
		if p.server.flow.Facts.Resumed {
			t.Error("resumed with a certificate that has ended")
		}
	}
}
