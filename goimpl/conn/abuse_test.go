package conn_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// A server that demands a certificate sends no data before it has seen one.
func TestNoDataBeforeTheClientIsKnown(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	server := tlstest.ServerConfig(t, ca, "ecdsa")
	server.VerifyMode = config.VerifyRequired
	p := tlstest.NewPair(t, tlstest.Options{Client: tlstest.ClientConfig(t, ca), Server: server, ServerName: tlstest.Host})
	if _, _, err := p.Client.Step(conn.Handshake, nil); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if want, n, err := p.Server.Step(conn.Write, []byte("secret")); n != 0 || want != conn.WantRead || err != nil {
			t.Fatalf("%v, %d, %v", want, n, err)
		}
	}
	if _, _, err := p.Client.Step(conn.Handshake, nil); err != nil {
		t.Fatal(err)
	}
	if _, n, err := p.Server.Step(conn.Write, []byte("secret")); n != 0 || err == nil || err.Reason != registry.PeerDidNotReturnACertificate {
		t.Errorf("%d, %v", n, err)
	}
}

// Nothing follows close_notify, whatever the peer still asks for.
func TestNothingIsSentBehindCloseNotify(t *testing.T) {
	p := joined(t)
	if _, _, err := p.Server.Step(conn.Shutdown, nil); err != nil {
		t.Fatal(err)
	}
	sent := len(p.Client.In)
	if _, _, err := p.Client.Step(conn.UpdateKeys, nil); err != nil {
		t.Fatal(err)
	}
	if _, _, err := p.Server.Read(10); err != nil {
		t.Fatal(err)
	}
	if more := len(p.Client.In) - sent; more != 0 {
		t.Errorf("%d bytes behind close_notify", more)
	}
}

// A server that does nothing but send tickets is refused, and what piles up meanwhile is bounded.
func TestEndlessTickets(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	server := tlstest.ServerConfig(t, ca, "ecdsa")
	server.NumTickets = 300
	p := tlstest.NewPair(t, tlstest.Options{Client: tlstest.ClientConfig(t, ca), Server: server, ServerName: tlstest.Host})
	p.MustHandshake()
	if _, _, err := p.Client.Read(10); err == nil || err.Alert != registry.AlertUnexpectedMessage || err.Remote {
		t.Errorf("%v", err)
	}
	if n := p.Client.Saw(handshake.EventNewSession); n == 0 || n > 128 {
		t.Errorf("%d sessions were kept", n)
	}
}
