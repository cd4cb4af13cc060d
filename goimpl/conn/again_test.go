package conn_test

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// again is a pair whose client, which has shown no certificate, begins a
// renegotiation in which it is about to show one. The server takes records so
// short that each message of the client's flight comes by itself.
func again(t *testing.T, freezing bool) (*tlstest.Pair, []byte) {
	t.Helper()
	ca := tlstest.NewAuthority(t)
	client, server := tlstest.ClientConfig(t, ca), tlstest.ServerConfig(t, ca, "ecdsa")
	for _, cfg := range []*config.Config{client, server} {
		cfg.MinVersion, cfg.MaxVersion = registry.VersionTLS12, registry.VersionTLS12
		cfg.RecordSizeLimit = 64
	}
	server.VerifyMode = config.VerifyOptional
	server.Options |= config.OpAllowClientRenegotiation
	p := tlstest.NewPair(t, tlstest.Options{Client: client, Server: server, ServerName: tlstest.Host, Freezing: freezing})
	p.MustHandshake()
	own := ca.Issue(t, "ecdsa")
	client.Identities = append(client.Identities, own)
	smuggle(t, p.Server, registry.HandshakeRecord, msgs.Header(registry.MsgHelloRequest, nil))
	if _, want, err := p.Client.Read(10); want != conn.WantRead || err != nil {
		t.Fatal(want, err)
	}
	if _, want, err := p.Server.Read(10); want != conn.WantRead || err != nil { // its flight
		t.Fatal(want, err)
	}
	return p, own.Chain[0].Raw
}

// oneByOne hands the server what has come for it record by record, until it
// fails or wants more; check is called before each.
func oneByOne(t *testing.T, p *tlstest.Pair, check func()) {
	t.Helper()
	for all := p.Server.In; len(all) > 0; {
		check()
		n := record.HeaderLen + record.ParseHeader(all).Length
		p.Server.In, all = all[:n:n], all[n:]
		if _, _, err := p.Server.Read(10); err != nil {
			return
		}
	}
}

// A server that was renegotiating told of the certificate the client had just
// sent, as that of its peer, though the proof of its key was still to come.
func TestRenegotiationTellsOnlyWhatIsProved(t *testing.T) {
	for _, freezing := range []bool{false, true} {
		p, claimed := again(t, freezing)
		if _, want, err := p.Client.Read(10); want != conn.WantRead || err != nil {
			t.Fatal(want, err)
		}
		oneByOne(t, p, func() {
			f := p.Server.Facts()
			if len(f.PeerChain) != 0 || f.ClientScheme != 0 || p.Server.Handshaken() {
				t.Fatalf("a chain of %d, scheme %v, handshake done: %v", len(f.PeerChain), f.ClientScheme, p.Server.Handshaken())
			}
		})
		f := p.Server.Facts()
		if !p.Server.Handshaken() || len(f.PeerChain) != 2 || !bytes.Equal(f.PeerChain[0], claimed) || f.ClientScheme == 0 {
			t.Errorf("at the end: done %v, a chain of %d, scheme %v", p.Server.Handshaken(), len(f.PeerChain), f.ClientScheme)
		}
	}
}

// Nor is it told after the proof has failed.
func TestFailedRenegotiationTellsTheOldPeer(t *testing.T) {
	p, _ := again(t, false)
	before := p.Server.Facts().LocalFinished
	p.Client.Config().Identities[0].Key = tlstest.NewAuthority(t).Issue(t, "ecdsa").Key // another's certificate
	if _, want, err := p.Client.Read(10); want != conn.WantRead || err != nil {
		t.Fatal(want, err)
	}
	_, _, err := p.Server.Read(10)
	if err == nil || err.Reason != registry.BadSignature {
		t.Fatal(err)
	}
	if f := p.Server.Facts(); len(f.PeerChain) != 0 || p.Server.Handshaken() || !bytes.Equal(f.LocalFinished, before) {
		t.Errorf("a chain of %d, handshake done: %v", len(f.PeerChain), p.Server.Handshaken())
	}
}

// A client that renegotiates goes on telling whom it has verified.
func TestRenegotiatingClientTellsItsServer(t *testing.T) {
	p := joined12(t)
	chain := p.Client.Facts().PeerChain
	smuggle(t, p.Server, registry.HandshakeRecord, msgs.Header(registry.MsgHelloRequest, nil))
	if _, want, err := p.Client.Read(10); want != conn.WantRead || err != nil {
		t.Fatal(want, err)
	}
	if f := p.Client.Facts(); p.Client.Handshaken() || len(f.PeerChain) != len(chain) || f.VerifyCode != registry.VOk {
		t.Errorf("handshake done: %v, a chain of %d", p.Client.Handshaken(), len(f.PeerChain))
	}
}
