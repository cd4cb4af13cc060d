package handshake_test

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

var (
	pskName   = []byte("name of the key")
	pskSecret = []byte("shared before")
)

// askingPair is a pair whose ends are asked for keys, and what they were asked.
func (x *fixture) askingPair(t *testing.T, clientSecret, serverSecret []byte) (p *pair, client, server *[]handshake.Event) {
	x.client.AskPSK, x.server.AskPSK = true, true
	x.client.PSKs, x.server.PSKs = nil, nil
	p = x.pair(t)
	client, server = new([]handshake.Event), new([]handshake.Event)
	p.client.answer = func(e handshake.Event) handshake.Answer {
		*client = append(*client, e)
		return handshake.Answer{Identity: pskName, Secret: bytes.Clone(clientSecret)}
	}
	p.server.answer = func(e handshake.Event) handshake.Answer {
		*server = append(*server, e)
		if e.Kind == handshake.EventAskClientHello {
			return handshake.Answer{}
		}
		return handshake.Answer{Secret: bytes.Clone(serverSecret)}
	}
	return p, client, server
}

// TestExternalPSK: TLS 1.3 with a key both ends were given, also after a
// HelloRetryRequest and beside an sni_callback.
func TestExternalPSK(t *testing.T) {
	for _, retry := range []bool{false, true} {
		for _, asks := range []bool{false, true} {
			x := fix(t, "ecdsa")
			x.client.MinVersion = registry.VersionTLS13
			x.server.AskClientHello = asks
			if retry {
				x.server.Groups = []registry.Group{registry.GroupP384}
			}
			p, client, server := x.askingPair(t, pskSecret, pskSecret)
			p.mustRun()
			f := p.client.flow.Facts
			if !f.Resumed || len(f.PeerChain) != 0 || f.Suite.Info().Hash() != registry.TLS_AES_128_GCM_SHA256.Info().Hash() {
				t.Errorf("retry %t: resumed %t, %d certificates, %v", retry, f.Resumed, len(f.PeerChain), f.Suite)
			}
			if len(*client) != 1 || (*client)[0].HasName {
				t.Errorf("the client was asked %+v", *client)
			}
			if last := (*server)[len(*server)-1]; last.Kind != handshake.EventAskPSK || !bytes.Equal(last.Data, pskName) {
				t.Errorf("the server was asked %+v", last)
			}
		}
	}
}

// TestExternalPSKIsRefused: another secret ends the handshake; a key the server
// does not know, or none at the client, leaves a full one.
func TestExternalPSKIsRefused(t *testing.T) {
	x := fix(t, "ecdsa")
	p, _, _ := x.askingPair(t, pskSecret, []byte("another"))
	p.run()
	p.server.wantError(registry.BinderDoesNotVerify, registry.AlertDecryptError)
	for _, secrets := range [][2][]byte{{pskSecret, nil}, {nil, pskSecret}} {
		x := auth(t, config.VerifyOptional, true)
		p, _, _ := x.askingPair(t, secrets[0], secrets[1])
		p.mustRun()
		if f := p.client.flow.Facts; f.Resumed || len(f.PeerChain) == 0 {
			t.Error("no full handshake")
		}
	}
}

// TestAskedPSK12: TLS 1.2 with keys that the ends are asked for, in every kind of exchange.
func TestAskedPSK12(t *testing.T) {
	for _, suite := range []registry.Suite{suitePSK, suiteRSAPSK, suiteECDHPSK} {
		for _, hint := range []string{"", "look there"} {
			for _, tickets := range []bool{false, true} {
				x := fix12(t, registry.VersionTLS12, suite)
				x.server.PSKHint = []byte(hint)
				if !tickets {
					x.client.Options |= registry.OpNoTicket
				}
				p, client, server := x.askingPair(t, pskSecret, pskSecret)
				p.mustRun()
				if len(*client) != 1 || string((*client)[0].Data) != hint || (*client)[0].HasName != (hint != "") {
					t.Errorf("the client was asked %+v", *client)
				}
				if len(*server) != 1 || !bytes.Equal((*server)[0].Data, pskName) {
					t.Errorf("the server was asked %+v", *server)
				}
				x.server.VerifyMode, x.client.Identities = config.VerifyOptional, x.server.Identities
				p, _, _ = x.askingPair(t, pskSecret, pskSecret)
				p.mustRun()
			}
		}
	}
	// The server says that it staples a response, which then does not come.
	x := fix12(t, registry.VersionTLS12, suiteRSAPSK)
	for _, id := range x.server.Identities {
		id.OCSP = []byte("a response")
	}
	p, _, _ := x.askingPair(t, pskSecret, pskSecret)
	p.tamper = func(_ *end, m []byte) [][]byte {
		if registry.MsgType(m[0]) == registry.MsgCertificateStatus {
			return nil
		}
		return [][]byte{m}
	}
	p.run()
	x = fix12(t, registry.VersionTLS12, suitePSK)
	p, _, _ = x.askingPair(t, pskSecret, nil)
	p.run()
	p.server.wantError12(registry.PSKIdentityNotFound, registry.AlertUnknownPSKIdentity)
	x = fix12(t, registry.VersionTLS12, suitePSK)
	p, _, _ = x.askingPair(t, nil, pskSecret)
	p.run()
	if p.client.err == nil || p.client.err.Reason != registry.NoPSK {
		t.Errorf("a client without a key: %v", p.client.err)
	}
}

// A second ClientHello that named another key than the first was held against
// the secret of the one the application had been asked about.
func TestExternalPSKOfAnotherNameAfterRetry(t *testing.T) {
	x := fix(t, "ecdsa")
	x.client.MinVersion = registry.VersionTLS13
	x.server.Groups = []registry.Group{registry.GroupP384}
	p, _, server := x.askingPair(t, pskSecret, pskSecret)
	hellos := 0
	p.tamper = onHello(func(h *msgs.ClientHello) {
		if hellos++; hellos == 2 {
			h.PSKIdentities[0].Identity = []byte("name of another")
		}
	})
	p.run()
	if len(*server) != 1 || p.server.err != nil && p.server.err.Reason == registry.BinderDoesNotVerify || p.server.flow.Facts.Resumed {
		t.Errorf("asked %d times, %v", len(*server), p.server.err)
	}
}
