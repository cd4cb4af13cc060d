package conn_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

// both runs a test plain, and with every connection frozen and thawed after every step.
func both(t *testing.T, test func(t *testing.T, freezing bool)) {
	t.Run("plain", func(t *testing.T) { test(t, false) })
	t.Run("freezing", func(t *testing.T) { test(t, true) })
}

func TestHandshakeKinds(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	for _, kind := range []string{"ecdsa", "p384", "p521", "rsa", "ed25519"} {
		for _, suite := range []registry.Suite{registry.TLS_AES_128_GCM_SHA256, registry.TLS_AES_256_GCM_SHA384, registry.TLS_CHACHA20_POLY1305_SHA256} {
			t.Run(fmt.Sprintf("%s/%s", kind, suite.Info().Name), func(t *testing.T) {
				both(t, func(t *testing.T, freezing bool) {
					client := tlstest.ClientConfig(t, ca)
					client.Suites13 = []registry.Suite{suite}
					p := tlstest.NewPair(t, tlstest.Options{
						Client: client, Server: tlstest.ServerConfig(t, ca, kind), ServerName: tlstest.Host, Freezing: freezing,
					})
					p.MustHandshake()
					for _, e := range []*tlstest.End{p.Client, p.Server} {
						f := e.Facts()
						if f.Version != registry.VersionTLS13 || f.Suite != suite || f.Group != registry.GroupX25519MLKEM768 {
							t.Errorf("agreed on %v, %v, %v", f.Version, f.Suite.Info(), f.Group)
						}
					}
					if n := len(p.Client.Facts().VerifiedChain); n != 2 {
						t.Errorf("verified chain of %d", n)
					}
					exchange(t, p)
				})
			})
		}
	}
}

// exchange sends a little both ways, and closes both ways.
func exchange(t *testing.T, p *tlstest.Pair) {
	t.Helper()
	for _, way := range [][2]*tlstest.End{{p.Client, p.Server}, {p.Server, p.Client}} {
		way[0].Write([]byte("some words"))
		if got, _, err := way[1].Read(100); err != nil || string(got) != "some words" {
			t.Fatalf("read %q, %v", got, err)
		}
	}
	if want, _, err := p.Client.Step(conn.Shutdown, nil); want != conn.Closed || err != nil {
		t.Fatalf("shutdown: %v, %v", want, err)
	}
	if _, want, err := p.Server.Read(10); want != conn.Closed || err != nil {
		t.Fatalf("reading behind close_notify: %v, %v", want, err)
	}
	if want, _, err := p.Server.Step(conn.Shutdown, nil); want != conn.Done || err != nil {
		t.Fatalf("shutdown of the second end: %v, %v", want, err)
	}
	if want, _, err := p.Client.Step(conn.Shutdown, nil); want != conn.Done || err != nil {
		t.Fatalf("second shutdown of the first end: %v, %v", want, err)
	}
}

func TestEveryGroup(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	for _, g := range registry.Groups() {
		if !g.Default {
			continue
		}
		t.Run(g.ID.String(), func(t *testing.T) {
			both(t, func(t *testing.T, freezing bool) {
				server := tlstest.ServerConfig(t, ca, "ecdsa")
				server.Groups = []registry.Group{g.ID}
				p := tlstest.NewPair(t, tlstest.Options{
					Client: tlstest.ClientConfig(t, ca), Server: server, ServerName: tlstest.Host, Freezing: freezing,
				})
				p.MustHandshake()
				f := p.Client.Facts()
				retry := g.ID != registry.GroupX25519MLKEM768 && g.ID != registry.GroupX25519
				if f.Group != g.ID || f.Retried != retry {
					t.Errorf("group %v, retried %v", f.Group, f.Retried)
				}
				exchange(t, p)
			})
		})
	}
}

// resumable completes a handshake and returns the client's newest session.
func resumable(t *testing.T, client, server *config.Config, freezing bool) *session.Session {
	t.Helper()
	p := tlstest.NewPair(t, tlstest.Options{Client: client, Server: server, ServerName: tlstest.Host, Freezing: freezing})
	p.MustHandshake()
	if _, want, err := p.Client.Read(10); want != conn.WantRead || err != nil {
		t.Fatalf("reading tickets: %v, %v", want, err)
	}
	if n := p.Client.Saw(handshake.EventNewSession); n != server.NumTickets {
		t.Errorf("%d tickets, want %d", n, server.NumTickets)
	}
	return p.Client.Session()
}

func TestResumption(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	for _, group := range []registry.Group{registry.GroupX25519, registry.GroupP384} { // the second needs a HelloRetryRequest
		t.Run(group.String(), func(t *testing.T) {
			both(t, func(t *testing.T, freezing bool) {
				client, server := tlstest.ClientConfig(t, ca), tlstest.ServerConfig(t, ca, "ecdsa")
				server.Groups = []registry.Group{group}
				s := resumable(t, client, server, freezing)
				p := tlstest.NewPair(t, tlstest.Options{
					Client: client, Server: server, ServerName: tlstest.Host, Resume: s, Freezing: freezing,
				})
				p.MustHandshake()
				if !p.Client.Facts().Resumed || !p.Server.Facts().Resumed {
					t.Error("not resumed")
				}
				if len(p.Client.Facts().PeerChain) != 2 {
					t.Error("a resumed client does not know its peer's certificate")
				}
				exchange(t, p)
			})
		})
	}
}

func TestTicketOfAnotherServerIsIgnored(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	client := tlstest.ClientConfig(t, ca)
	s := resumable(t, client, tlstest.ServerConfig(t, ca, "ecdsa"), false)
	p := tlstest.NewPair(t, tlstest.Options{Client: client, Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: tlstest.Host, Resume: s})
	p.MustHandshake()
	if p.Client.Facts().Resumed {
		t.Error("resumed with a ticket that server did not make")
	}
}

func TestClientCertificate(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	for _, c := range []struct {
		name   string
		mode   config.VerifyMode
		has    bool
		reason registry.Reason
		fails  bool
	}{
		{"required and sent", config.VerifyRequired, true, 0, false},
		{"optional and sent", config.VerifyOptional, true, 0, false},
		{"optional and missing", config.VerifyOptional, false, 0, false},
		{"required and missing", config.VerifyRequired, false, registry.PeerDidNotReturnACertificate, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			both(t, func(t *testing.T, freezing bool) {
				client, server := tlstest.ClientConfig(t, ca), tlstest.ServerConfig(t, ca, "ecdsa")
				server.VerifyMode = c.mode
				if c.has {
					client.Identities = append(client.Identities, ca.Issue(t, "rsa"))
				}
				p := tlstest.NewPair(t, tlstest.Options{Client: client, Server: server, ServerName: tlstest.Host, Freezing: freezing})
				_, err := p.Handshake()
				if c.fails {
					if err == nil || err.Reason != c.reason || err.Alert != registry.AlertCertificateRequired {
						t.Fatalf("server: %v", err)
					}
					// TLS 1.3: the client is done before it hears of it.
					if _, _, err := p.Client.Read(10); err == nil || err.Reason != registry.TLSv13AlertCertificateRequired || !err.Remote {
						t.Errorf("client: %v", err)
					}
					return
				}
				if err != nil {
					t.Fatal(err)
				}
				if got := len(p.Server.Facts().PeerChain); (got == 2) != c.has {
					t.Errorf("the server knows %d certificates", got)
				}
				exchange(t, p)
			})
		})
	}
}

func TestClientHelloQuestion(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	both(t, func(t *testing.T, freezing bool) {
		server := tlstest.ServerConfig(t, ca, "rsa")
		server.AskClientHello = true
		p := tlstest.NewPair(t, tlstest.Options{
			Client: tlstest.ClientConfig(t, ca), Server: server, ServerName: tlstest.Host, Freezing: freezing,
		})
		other := tlstest.ServerConfig(t, ca, "ecdsa")
		asked := ""
		p.Server.Ask = func(e handshake.Event) handshake.Answer {
			asked = e.Name
			return handshake.Answer{Config: other}
		}
		p.MustHandshake()
		if asked != tlstest.Host || p.Client.Facts().Scheme != registry.SchemeECDSAP256SHA256 {
			t.Errorf("asked for %q, signed with %v", asked, p.Client.Facts().Scheme)
		}
	})
}

func TestRefusedClientHello(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	server := tlstest.ServerConfig(t, ca, "ecdsa")
	server.AskClientHello = true
	p := tlstest.NewPair(t, tlstest.Options{Client: tlstest.ClientConfig(t, ca), Server: server, ServerName: tlstest.Host})
	p.Server.Ask = func(handshake.Event) handshake.Answer {
		return handshake.Answer{Refuse: true, Alert: registry.AlertAccessDenied}
	}
	client, srv := p.Handshake()
	if client == nil || client.Reason != registry.TLSv1AlertAccessDenied {
		t.Errorf("client: %v", client)
	}
	if srv == nil || srv.Alert != registry.AlertAccessDenied {
		t.Errorf("server: %v", srv)
	}
}

func TestWrongHostName(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	p := tlstest.NewPair(t, tlstest.Options{
		Client: tlstest.ClientConfig(t, ca), Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: "other.example",
	})
	client, server := p.Handshake()
	if client == nil || client.Verify != 62 || client.Alert != registry.AlertBadCertificate {
		t.Fatalf("client: %v", client)
	}
	if want := "Hostname mismatch, certificate is not valid for 'other.example'."; client.VerifyMessage() != want {
		t.Errorf("%q, want %q", client.VerifyMessage(), want)
	}
	if server == nil || server.Reason != registry.SSLv3AlertBadCertificate {
		t.Errorf("server: %v", server)
	}
}

func TestBulkInRandomSizes(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	rng := rand.New(rand.NewPCG(1, 2))
	p := tlstest.NewPair(t, tlstest.Options{
		Client: tlstest.ClientConfig(t, ca), Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: tlstest.Host,
	})
	p.MustHandshake()
	sent, got := make([]byte, 3<<20), []byte(nil)
	for i := range sent {
		sent[i] = byte(rng.Uint32())
	}
	for left := sent; len(left) > 0; {
		n := min(1+rng.IntN(70_000), len(left))
		p.Client.Write(left[:n])
		left = left[n:]
		if rng.IntN(10) == 0 {
			if _, _, err := p.Client.Step(conn.UpdateKeys, nil); err != nil {
				t.Fatal(err)
			}
		}
		part, want, err := p.Server.Read(1 + rng.IntN(70_000))
		if err != nil || want != conn.WantRead {
			t.Fatalf("%v, %v", want, err)
		}
		got = append(got, part...)
	}
	if !bytes.Equal(sent, got) {
		t.Errorf("%d bytes arrived of %d, or others", len(got), len(sent))
	}
}

func TestByteAtATime(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	p := tlstest.NewPair(t, tlstest.Options{
		Client: tlstest.ClientConfig(t, ca), Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: tlstest.Host, Chunk: 1,
	})
	p.MustHandshake()
	exchange(t, p)
}

func TestKeyUpdateInBothDirections(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	both(t, func(t *testing.T, freezing bool) {
		p := tlstest.NewPair(t, tlstest.Options{
			Client: tlstest.ClientConfig(t, ca), Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: tlstest.Host, Freezing: freezing,
		})
		p.MustHandshake()
		for range 3 {
			for _, e := range []*tlstest.End{p.Client, p.Server} {
				if _, _, err := e.Step(conn.UpdateKeys, nil); err != nil {
					t.Fatal(err)
				}
			}
			for _, way := range [][2]*tlstest.End{{p.Client, p.Server}, {p.Server, p.Client}} {
				way[0].Write([]byte("x"))
				if got, _, err := way[1].Read(10); err != nil || string(got) != "x" {
					t.Fatalf("%q, %v", got, err)
				}
			}
		}
		exchange(t, p)
	})
}

func TestPostHandshakeAuthentication(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	both(t, func(t *testing.T, freezing bool) {
		client, server := tlstest.ClientConfig(t, ca), tlstest.ServerConfig(t, ca, "ecdsa")
		client.PostHandshakeAuth, server.PostHandshakeAuth = true, true
		client.Identities = append(client.Identities, ca.Issue(t, "ed25519"))
		server.VerifyMode = config.VerifyRequired
		p := tlstest.NewPair(t, tlstest.Options{Client: client, Server: server, ServerName: tlstest.Host, Freezing: freezing})
		p.MustHandshake()
		if n := len(p.Server.Facts().PeerChain); n != 0 {
			t.Fatalf("%d certificates before they were asked for", n)
		}
		if _, _, err := p.Server.Step(conn.AskCertificate, nil); err != nil {
			t.Fatal(err)
		}
		for _, e := range []*tlstest.End{p.Client, p.Server} {
			if _, want, err := e.Read(10); want != conn.WantRead || err != nil {
				t.Fatalf("%v, %v", want, err)
			}
		}
		if n := len(p.Server.Facts().PeerChain); n != 2 {
			t.Errorf("%d certificates after they were asked for", n)
		}
		exchange(t, p)
	})
}

func TestExportersAgree(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	p := tlstest.NewPair(t, tlstest.Options{
		Client: tlstest.ClientConfig(t, ca), Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: tlstest.Host,
	})
	if _, err := p.Client.Export("EXPERIMENTAL", nil, false, 32); err == nil {
		t.Error("keying material before the handshake")
	}
	p.MustHandshake()
	a, aerr := p.Client.Export("EXPERIMENTAL", []byte("ctx"), true, 48)
	b, berr := p.Server.Export("EXPERIMENTAL", []byte("ctx"), true, 48)
	if aerr != nil || berr != nil || len(a) != 48 || !bytes.Equal(a, b) {
		t.Errorf("%x %v, %x %v", a, aerr, b, berr)
	}
	if f, g := p.Client.Facts(), p.Server.Facts(); !bytes.Equal(f.LocalFinished, g.PeerFinished) || !bytes.Equal(f.PeerFinished, g.LocalFinished) {
		t.Error("the ends know different Finished messages")
	}
}

// While a renegotiation is under way nothing is exported: of which handshake would it be?
func TestNoExportInARenegotiation(t *testing.T) {
	p := joined12(t)
	if _, err := p.Client.Export("label", nil, false, 32); err != nil {
		t.Fatal(err)
	}
	smuggle(t, p.Server, registry.HandshakeRecord, msgs.Header(registry.MsgHelloRequest, nil))
	if _, want, err := p.Client.Read(10); want != conn.WantRead || err != nil {
		t.Fatal(want, err)
	}
	if _, err := p.Client.Export("label", nil, false, 32); err == nil || err.Reason != registry.StillInInit {
		t.Errorf("%v", err)
	}
}
