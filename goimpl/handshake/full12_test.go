package handshake_test

import (
	"bytes"
	"crypto/x509"
	"fmt"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

// Handshakes of TLS 1.2 and before with ourselves.

// before13 is every version there is before TLS 1.3.
var before13 = []registry.Version{registry.VersionTLS10, registry.VersionTLS11, registry.VersionTLS12}

// Suites the tests pick by what is done in them.
const (
	suiteECDHE   = registry.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
	suiteCBC     = registry.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA
	suiteRSA     = registry.TLS_RSA_WITH_AES_128_GCM_SHA256
	suiteAnon    = registry.TLS_DH_anon_WITH_AES_128_GCM_SHA256
	suitePSK     = registry.TLS_PSK_WITH_AES_128_GCM_SHA256
	suiteRSAPSK  = registry.TLS_RSA_PSK_WITH_AES_128_GCM_SHA256
	suiteECDHPSK = registry.TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA256
)

// fix12 is a client and a server of one version, at security level 0, with
// everything any suite needs.
func fix12(t testing.TB, v registry.Version, suites ...registry.Suite) fixture {
	t.Helper()
	x := fix(t, "ecdsa", "rsa")
	group := kx.FFDHE(registry.GroupFFDHE2048)
	x.server.DH = &pki.DHParams{P: new(big.Int).SetBytes(group.P), G: big.NewInt(2)}
	for _, c := range []*config.Config{x.client, x.server} {
		c.MinVersion, c.MaxVersion, c.SecurityLevel, c.Suites = v, v, 0, suites
		c.PSKs = []config.PSK{{Identity: []byte("me"), Secret: []byte("shared before")}}
	}
	return x
}

// TestEverySuiteBefore13 shakes hands in every suite the engine has, in every
// version that has it. DSS is missing: no certificate of it can be made here.
func TestEverySuiteBefore13(t *testing.T) {
	all := fix12(t, registry.VersionTLS12)
	for _, v := range before13 {
		for _, info := range registry.Suites() {
			if info.TLS13() || info.Exchange == registry.ExchangeSRP || info.Auth == registry.AuthDSS ||
				info.Protocol == "TLSv1.2" && v < registry.VersionTLS12 {
				continue
			}
			t.Run(fmt.Sprintf("%v/%s", v, info.Name), func(t *testing.T) {
				client, server := all.client.Clone(), all.server.Clone()
				for _, c := range []*config.Config{client, server} {
					c.MinVersion, c.MaxVersion, c.Suites = v, v, []registry.Suite{info.ID}
				}
				p := newPair(t, client, server)
				p.mustRun()
				for _, e := range []*end{p.client, p.server} {
					if f := e.flow.Facts; f.Version != v || f.Suite != info.ID || f.Resumed || !f.ExtendedMaster || !f.SecureRenegotiation ||
						info.Exchange.ECDH() != (f.Group != 0) || info.SignedExchange() && v == registry.VersionTLS12 != (f.Scheme != 0) {
						t.Errorf("facts %+v", f)
					}
				}
				if got := len(p.client.flow.Facts.VerifiedChain); info.Auth.Certificate() != (got == 2) {
					t.Errorf("chain of %d", got)
				}
			})
		}
	}
}

// The order of what is sent (RFC 5246, 7.3), and under which keys.
func TestEffectOrder12(t *testing.T) {
	x := fix12(t, registry.VersionTLS12, suiteECDHE)
	x.server.VerifyMode, x.client.Identities = config.VerifyRequired, x.server.Identities
	p := x.pair(t)
	p.mustRun()
	wantTrace(t, p.server, "send SH", "send CT", "send SKE", "send CR", "send SHD",
		"read keys", "send NST", "ccs", "write keys", "send FIN", "complete")
	wantTrace(t, p.client, "send CH", "send CT", "send CKE", "send CV", "ccs", "write keys", "send FIN", "read keys", "complete")
	again := x.resume(t, p, 0)
	again.mustRun()
	wantTrace(t, again.server, "send SH", "ccs", "write keys", "send FIN", "read keys", "complete")
	wantTrace(t, again.client, "send CH", "read keys", "ccs", "write keys", "send FIN", "complete")
}

// kept is a session cache of a server.
type kept map[string][]byte

func (k kept) Keep(id []byte, s *session.Session) { k[string(id)] = s.Marshal() }
func (k kept) Forget(id []byte)                   { delete(k, string(id)) }
func (k kept) Find(id []byte, _ time.Time) *session.Session {
	if b, ok := k[string(id)]; ok {
		if s, err := session.Unmarshal(b); err == nil {
			return s
		}
	}
	return nil
}

// TestResumption12: by ticket and by id, in every version. A session found by
// its id brings a ticket if the client wants one.
func TestResumption12(t *testing.T) {
	for _, v := range before13 {
		for _, how := range []string{"ticket", "id", "id, then ticket"} {
			t.Run(fmt.Sprintf("%v by %s", v, how), func(t *testing.T) {
				x := fix12(t, v, suiteCBC)
				x.server.Sessions = kept{}
				if how != "ticket" {
					x.client.Options |= registry.OpNoTicket
				}
				first := x.pair(t)
				first.mustRun()
				s := first.client.sessions()[0]
				if byTicket := how == "ticket"; byTicket != (len(s.Ticket) > 0) || !s.ExtendedMaster || s.Version != v {
					t.Errorf("session %+v", s)
				}
				if how == "id, then ticket" {
					x.client.Options &^= registry.OpNoTicket
				}
				p := x.resume(t, first, 3*time.Second)
				p.mustRun()
				if c, s := p.client.flow.Facts, p.server.flow.Facts; !c.Resumed || !s.Resumed || s.LocalCert || len(c.VerifiedChain) != 2 {
					t.Errorf("resumed: %v and %v, chain of %d", c.Resumed, s.Resumed, len(c.VerifiedChain))
				}
				if bytes.Equal(p.client.read, first.client.read) {
					t.Error("the keys are those of the first handshake")
				}
				if how == "id, then ticket" {
					if more := p.client.sessions(); len(more) != 1 || len(more[0].Ticket) == 0 {
						t.Error("no ticket")
					}
				}
			})
		}
	}
}

// TestFullInsteadOfResumption12: where a session does not fit, the handshake is a full one.
func TestFullInsteadOfResumption12(t *testing.T) {
	for name, change := range map[string]func(x *fixture){
		"another suite":           func(x *fixture) { x.server.Suites = []registry.Suite{suiteECDHE} },
		"another context":         func(x *fixture) { x.server.SessionContext = []byte("another") },
		"other ticket keys":       func(x *fixture) { x.server.Tickets = fix(t, "ecdsa").server.Tickets },
		"no tickets":              func(x *fixture) { x.server.Tickets = nil },
		"a level without tickets": func(x *fixture) { x.server.SecurityLevel = 3 },
		"a certificate is due": func(x *fixture) {
			x.server.VerifyMode, x.client.Identities = config.VerifyRequired, x.server.Identities
		},
	} {
		t.Run(name, func(t *testing.T) {
			x := fix12(t, registry.VersionTLS12, suiteCBC, suiteECDHE)
			first := x.pair(t)
			first.mustRun()
			change(&x)
			p := x.resume(t, first, 0)
			p.mustRun()
			if p.client.flow.Facts.Resumed || p.server.flow.Facts.Resumed {
				t.Error("resumed")
			}
		})
	}
}

// A session with the extended master secret is not resumed without it (RFC 7627, 5.3).
func TestResumption12KeepsExtendedMasterSecret(t *testing.T) {
	x := fix12(t, registry.VersionTLS12, suiteECDHE)
	first := x.pair(t)
	first.mustRun()
	p := x.resume(t, first, 0)
	p.tamper = func(to *end, m []byte) [][]byte {
		if registry.MsgType(m[0]) != registry.MsgClientHello {
			return [][]byte{m}
		}
		hello := parsed(t, msgs.ParseClientHello, m)
		hello.ExtendedMasterSecret = false
		return [][]byte{hello.Marshal()}
	}
	p.run()
	p.server.wantError12(registry.InconsistentExtms, registry.AlertHandshakeFailure)

	x.client.Options |= config.OpNoExtendedMasterSecret
	p = x.pair(t)
	p.mustRun()
	if p.server.flow.Facts.ExtendedMaster {
		t.Error("the extended master secret is there though the client has not asked for it")
	}
	x.client.Options &^= config.OpNoExtendedMasterSecret
	p = x.resume(t, p, 0)
	p.mustRun()
	if p.server.flow.Facts.Resumed {
		t.Error("a session without the extended master secret is resumed by who has it now")
	}
}

func TestClientCertificate12(t *testing.T) {
	for _, v := range before13 {
		for _, kind := range []string{"ecdsa", "rsa", "p384", "ed25519"} {
			t.Run(fmt.Sprintf("%v/%s", v, kind), func(t *testing.T) {
				x := fix12(t, v, suiteCBC)
				x.server.VerifyMode = config.VerifyRequired
				x.client.Identities = []*pki.Identity{x.ca.Issue(t, kind)}
				p := x.pair(t)
				if kind == "ed25519" && v < registry.VersionTLS12 {
					p.run() // no signature of before TLS 1.2 is made with such a key
					p.server.wantError12(registry.PeerDidNotReturnACertificate, registry.AlertHandshakeFailure)
					return
				}
				p.mustRun()
				if f := p.server.flow.Facts; len(f.PeerChain) != 2 || len(f.VerifiedChain) != 2 || (f.ClientScheme != 0) != (v == registry.VersionTLS12) {
					t.Errorf("%d sent, %d verified, scheme %v", len(f.PeerChain), len(f.VerifiedChain), f.ClientScheme)
				}
				again := x.resume(t, p, 0)
				again.mustRun()
				if f := again.server.flow.Facts; !f.Resumed || len(f.PeerChain) != 1 {
					t.Errorf("resumed %v, %d certificates", f.Resumed, len(f.PeerChain))
				}
			})
		}
	}
}

func TestNoClientCertificate12(t *testing.T) {
	x := fix12(t, registry.VersionTLS12, suiteECDHE)
	x.server.VerifyMode = config.VerifyOptional
	p := x.pair(t)
	p.mustRun()
	if p.server.flow.Facts.PeerChain != nil {
		t.Error("a certificate out of nothing")
	}
	x.server.VerifyMode = config.VerifyRequired
	p = x.pair(t)
	p.run()
	p.server.wantError12(registry.PeerDidNotReturnACertificate, registry.AlertHandshakeFailure)
}

// TestRenegotiation12: a client may start one only where the Config says so, as in OpenSSL 3.
func TestRenegotiation12(t *testing.T) {
	x := fix12(t, registry.VersionTLS12, suiteECDHE)
	x.client.ALPN, x.server.ALPN = []string{"a"}, []string{"a"}
	for _, ask := range []bool{false, true} {
		if ask {
			x.server.VerifyMode, x.client.Identities = config.VerifyRequired, x.server.Identities
		}
		for _, question := range []bool{false, true} {
			x.server.AskClientHello = question
			p := x.pair(t)
			p.server.answer = func(handshake.Event) handshake.Answer { return handshake.Answer{} }
			p.mustRun()
			before := p.client.read

			p.client.step(handshake.Input{Message: (&msgs.HelloRequest{}).Marshal()})
			p.server.flow.Config = x.server
			if p.run(); p.server.err != nil || p.server.trace[len(p.server.trace)-1] != "warning no renegotiation" {
				t.Fatalf("a renegotiation nobody allowed: %v, %v", p.server.err, p.server.trace)
			}

			p = x.pair(t)
			p.server.answer = func(handshake.Event) handshake.Answer { return handshake.Answer{} }
			p.mustRun()
			p.server.flow.Config = x.server.Clone()
			p.server.flow.Config.Options |= config.OpAllowClientRenegotiation
			p.client.step(handshake.Input{Message: (&msgs.HelloRequest{}).Marshal()})
			p.mustRun()
			if bytes.Equal(p.client.read, before) || p.server.flow.Facts.Resumed {
				t.Error("no new keys")
			}
			if p.client.flow.Facts.ALPN != "a" || p.server.flow.Facts.ALPN != "a" {
				t.Error("the protocol is forgotten")
			}
			p.client.step(handshake.Input{Message: (&msgs.HelloRequest{}).Marshal()})
			p.mustRun()
		}
	}
}

// TestRenegotiationOfOtherSuites12: the flight begins as the suite has it; a
// client that wants none says so.
func TestRenegotiationOfOtherSuites12(t *testing.T) {
	for _, suite := range []registry.Suite{suiteAnon, suitePSK, suiteRSA} {
		x := fix12(t, registry.VersionTLS12, suite)
		x.server.Options |= config.OpAllowClientRenegotiation
		p := x.pair(t)
		p.mustRun()
		p.client.step(handshake.Input{Message: (&msgs.HelloRequest{}).Marshal()})
		p.mustRun()
		p.client.flow.Config = x.client.Clone()
		p.client.flow.Config.Options |= registry.OpNoRenegotiation
		p.client.step(handshake.Input{Message: (&msgs.HelloRequest{}).Marshal()})
		p.mustRun()
		if last := p.client.trace[len(p.client.trace)-1]; last != "warning no renegotiation" {
			t.Errorf("%v: %s", suite, last)
		}
	}
}

// TestUnsafeRenegotiation12: with a peer that lacks renegotiation_info a client
// renegotiates where the Config puts up with the danger, and nobody else does.
// What was not bound must not become so (RFC 5746, 4.4).
func TestUnsafeRenegotiation12(t *testing.T) {
	for _, allowed := range []bool{false, true} {
		x := fix12(t, registry.VersionTLS12, suiteECDHE)
		x.server.Options |= config.OpAllowClientRenegotiation
		if allowed {
			x.client.Options |= config.OpAllowUnsafeRenegotiation
			x.server.Options |= config.OpAllowUnsafeRenegotiation
		}
		p := x.pair(t)
		p.mustRun()
		p.client.flow.Facts.SecureRenegotiation, p.server.flow.Facts.SecureRenegotiation = false, false
		p.client.step(handshake.Input{Message: (&msgs.HelloRequest{}).Marshal()})
		p.run()
		if !allowed {
			if last := p.client.trace[len(p.client.trace)-1]; p.client.err != nil || last != "warning no renegotiation" {
				t.Errorf("%v, %s", p.client.err, last)
			}
			continue
		}
		p.server.wantError12(registry.RenegotiationMismatch, registry.AlertHandshakeFailure)
	}
}

// TestBadRenegotiation12: what binds a renegotiation to the handshake before it (RFC 5746, 3.7).
func TestBadRenegotiation12(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(h *msgs.ClientHello)
		reason registry.Reason
	}{
		{"no extension", func(h *msgs.ClientHello) { h.HasRenegotiation = false }, registry.RenegotiationMismatch},
		{"empty", func(h *msgs.ClientHello) { h.RenegotiationInfo = []byte{} }, registry.RenegotiationMismatch},
		{"another handshake's", func(h *msgs.ClientHello) { h.RenegotiationInfo[0] ^= 1 }, registry.RenegotiationMismatch},
		{"SCSV", func(h *msgs.ClientHello) { h.Suites = append(h.Suites, 0x00FF) }, registry.SCSVReceivedWhenRenegotiating},
		{"no extended master secret", func(h *msgs.ClientHello) { h.ExtendedMasterSecret = false }, registry.InconsistentExtms},
		{"another version", func(h *msgs.ClientHello) { h.Version = registry.VersionTLS11 }, registry.UnsupportedProtocol},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := fix12(t, registry.VersionTLS12, suiteECDHE)
			x.server.Options |= config.OpAllowClientRenegotiation
			p := x.pair(t)
			p.mustRun()
			p.tamper = func(to *end, m []byte) [][]byte {
				if registry.MsgType(m[0]) == registry.MsgClientHello {
					hello := parsed(t, msgs.ParseClientHello, m)
					hello.RenegotiationInfo = bytes.Clone(hello.RenegotiationInfo)
					c.change(hello)
					m = hello.Marshal()
				}
				return [][]byte{m}
			}
			p.client.step(handshake.Input{Message: (&msgs.HelloRequest{}).Marshal()})
			p.run()
			p.server.wantError12(c.reason, c.reason.Info().Alert12)
		})
	}
}

// TestQuestion12: the application is asked before every kind of answer.
func TestQuestion12(t *testing.T) {
	x := fix12(t, registry.VersionTLS12, suiteECDHE)
	x.server.AskClientHello = true
	other := x.server.Clone()
	other.ALPN, x.client.ALPN = []string{"other"}, []string{"other"}
	ask := func(p *pair) *pair {
		p.server.answer = func(handshake.Event) handshake.Answer { return handshake.Answer{Config: other} }
		p.mustRun()
		if f := p.client.flow.Facts; f.ALPN != "other" {
			t.Errorf("the answer's Config is not in force: %q", f.ALPN)
		}
		return p
	}
	first := ask(x.pair(t))
	if !ask(x.resume(t, first, 0)).client.flow.Facts.Resumed {
		t.Error("not resumed")
	}
	other.VerifyMode, x.client.Identities = config.VerifyRequired, x.server.Identities
	ask(x.pair(t))
}

func TestProtocols12(t *testing.T) {
	for _, c := range []struct {
		name              string
		alpn, serverALPN  []string
		npn, serverNPN    []string
		wantALPN, wantNPN string
	}{
		{"ALPN", []string{"a", "b"}, []string{"b"}, nil, nil, "b", ""},
		{"ALPN before NPN", []string{"a"}, []string{"a"}, []string{"a"}, []string{"a"}, "a", ""},
		{"NPN", nil, nil, []string{"x", "y"}, []string{"y", "x"}, "", "x"},
		{"NPN without overlap", nil, nil, []string{"x"}, []string{"y"}, "", "x"},
		{"NPN of one end", nil, nil, []string{"x"}, nil, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := fix12(t, registry.VersionTLS12, suiteECDHE)
			x.client.ALPN, x.server.ALPN, x.client.NPN, x.server.NPN = c.alpn, c.serverALPN, c.npn, c.serverNPN
			p := x.pair(t)
			p.mustRun()
			for _, e := range []*end{p.client, p.server} {
				if f := e.flow.Facts; f.ALPN != c.wantALPN || f.NPN != c.wantNPN {
					t.Errorf("ALPN %q, NPN %q", f.ALPN, f.NPN)
				}
			}
			x.resume(t, p, 0).mustRun()
		})
	}
}

// TestStatus12: a stapled response reaches the client, in every kind of flight;
// a server may also keep silent though it announced one (RFC 6066, 8).
func TestStatus12(t *testing.T) {
	for _, ask := range []bool{false, true} {
		for _, drop := range []bool{false, true} {
			for _, suite := range []registry.Suite{suiteECDHE, suiteRSA, suiteRSAPSK} {
				x := fix12(t, registry.VersionTLS12, suite)
				for _, id := range x.server.Identities {
					id.OCSP = []byte("a response")
				}
				if ask {
					x.server.VerifyMode, x.client.Identities = config.VerifyRequired, x.server.Identities
				}
				p := x.pair(t)
				if drop {
					p.tamper = func(to *end, m []byte) [][]byte {
						if registry.MsgType(m[0]) == registry.MsgCertificateStatus {
							return nil
						}
						return [][]byte{m}
					}
					p.run() // the transcripts go apart
					continue
				}
				p.mustRun()
				if string(p.client.flow.Facts.PeerOCSP) != "a response" {
					t.Errorf("%v: response %q", suite, p.client.flow.Facts.PeerOCSP)
				}
			}
		}
	}
	x := fix12(t, registry.VersionTLS12, suiteRSA)
	x.client.Options |= registry.OpNoTicket
	x.server.Identities[1].OCSP = []byte("a response")
	p := x.pair(t)
	p.tamper = func(to *end, m []byte) [][]byte {
		if registry.MsgType(m[0]) == registry.MsgCertificateStatus {
			return nil
		}
		return [][]byte{m}
	}
	p.run()
}

// TestPSK12: with a hint and without, with tickets and without.
func TestPSK12(t *testing.T) {
	for _, suite := range []registry.Suite{suitePSK, suiteRSAPSK, suiteECDHPSK} {
		for _, hint := range []string{"", "look there"} {
			for _, tickets := range []bool{false, true} {
				x := fix12(t, registry.VersionTLS12, suite)
				x.server.PSKHint = []byte(hint)
				if !tickets {
					x.client.Options |= registry.OpNoTicket
				}
				x.pair(t).mustRun()
				x.server.VerifyMode, x.client.Identities = config.VerifyOptional, x.server.Identities
				x.pair(t).mustRun()
			}
		}
	}
	x := fix12(t, registry.VersionTLS12, suitePSK)
	x.server.PSKs = []config.PSK{{Identity: []byte("you"), Secret: []byte("shared before")}}
	p := x.pair(t)
	p.run()
	p.server.wantError12(registry.PSKIdentityNotFound, registry.AlertUnknownPSKIdentity)
}

// TestRecordLimits12: what the client asks for is granted and kept (RFC 6066, 4; RFC 8449).
func TestRecordLimits12(t *testing.T) {
	for _, c := range []struct {
		name            string
		fragment        uint8
		limit           uint16
		in, out         int
		answer, answer2 int
	}{
		{"max_fragment_length", 1, 0, 512, 512, 1, 0},
		{"record_size_limit", 0, 100, registry.MaxPlaintext, 100, 0, registry.MaxPlaintext},
		{"both", 4, 0xFFFF, registry.MaxPlaintext, 0xFFFF, 0, registry.MaxPlaintext},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := fix12(t, registry.VersionTLS12, suiteECDHE)
			p := x.pair(t)
			p.tamper = func(to *end, m []byte) [][]byte {
				switch registry.MsgType(m[0]) {
				case registry.MsgClientHello:
					hello := parsed(t, msgs.ParseClientHello, m)
					hello.MaxFragment, hello.RecordLimit = c.fragment, c.limit
					m = hello.Marshal()
				case registry.MsgServerHello:
					sh := parsed(t, msgs.ParseServerHello, m)
					if int(sh.MaxFragment) != c.answer || int(sh.RecordLimit) != c.answer2 {
						t.Errorf("answered %d and %d", sh.MaxFragment, sh.RecordLimit)
					}
				}
				return [][]byte{m}
			}
			p.run()
			if p.server.limits != [2]int{c.in, c.out} {
				t.Errorf("limits %v", p.server.limits)
			}
		})
	}
}

// wantError12 is wantError for the alerts of TLS 1.2 and before.
func (e *end) wantError12(reason registry.Reason, alert registry.Alert) {
	e.t.Helper()
	if e.err == nil || e.err.Reason != reason || e.err.AlertIn(registry.VersionTLS12) != alert {
		e.t.Fatalf("failure %v, want %v with %v", e.err, reason, alert)
	}
}

// parsed is a message this package has made, as a value.
func parsed[M any, E comparable](t testing.TB, parse func([]byte) (M, E), message []byte) M {
	t.Helper()
	var none E
	m, err := parse(message[msgs.HeaderLen:])
	if err != none {
		t.Fatal(err)
	}
	return m
}

// TestDowngradeSentinel12: a server that speaks more says so in its random (RFC 8446, 4.1.3).
func TestDowngradeSentinel12(t *testing.T) {
	for v, want := range map[registry.Version][]byte{registry.VersionTLS12: msgs.DowngradeTLS12[:], registry.VersionTLS11: msgs.DowngradeTLS11[:]} {
		x := fix12(t, v, suiteCBC)
		x.server.MaxVersion = registry.VersionTLS13
		p := x.pair(t)
		found := false
		p.tamper = func(to *end, m []byte) [][]byte {
			if registry.MsgType(m[0]) == registry.MsgServerHello {
				found = bytes.HasSuffix(parsed(t, msgs.ParseServerHello, m).Random, want)
			}
			return [][]byte{m}
		}
		p.mustRun()
		if !found {
			t.Errorf("%v: no sentinel", v)
		}
	}
}

// TestFallback12: RFC 7507, 3.
func TestFallback12(t *testing.T) {
	x := fix12(t, registry.VersionTLS12, suiteECDHE)
	x.client.Suites = []registry.Suite{suiteECDHE}
	p := x.pair(t)
	p.tamper = func(to *end, m []byte) [][]byte {
		if registry.MsgType(m[0]) == registry.MsgClientHello {
			hello := parsed(t, msgs.ParseClientHello, m)
			hello.Suites = append(slices.Clone(hello.Suites), 0x5600)
			m = hello.Marshal()
		}
		return [][]byte{m}
	}
	p.server.flow.Config = x.server.Clone()
	p.server.flow.Config.MaxVersion = registry.VersionTLS13
	p.run()
	p.server.wantError12(registry.InappropriateFallback, registry.AlertInappropriateFallback)
}

// TestKeyUsageOfClients: a certificate that is not for signatures proves
// nothing by one (RFC 8446, 4.4.2.3), whatever its purpose.
func TestKeyUsageOfClients(t *testing.T) {
	for _, v := range []registry.Version{registry.VersionTLS12, registry.VersionTLS13} {
		x := fix12(t, v, suiteECDHE)
		x.server.VerifyMode = config.VerifyRequired
		x.client.Identities = []*pki.Identity{x.ca.IssueFor(t, "ecdsa", x509.KeyUsageKeyAgreement)}
		x.client.PSKs = nil // in TLS 1.3 it would prove itself by the key
		p := x.pair(t)
		p.run()
		p.server.wantError12(registry.KeyUsageUnfit, registry.KeyUsageUnfit.Info().Alert12)
	}
}
