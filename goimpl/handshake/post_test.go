package handshake_test

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// request makes a request of an end.
func (e *end) request(r handshake.Request) error {
	e.t.Helper()
	if err := e.step(handshake.Input{Request: r}); err != nil {
		return err
	}
	return nil
}

func TestKeyUpdate(t *testing.T) {
	x := fix(t, "ecdsa")
	for _, ask := range []bool{true, false} {
		p := x.pair(t)
		p.mustRun()
		for _, e := range []*end{p.client, p.server} {
			write, read := e.write, e.read
			request := handshake.RotateKeys
			if ask {
				request = handshake.UpdateKeys
			}
			if err := e.request(request); err != nil {
				t.Fatal(err)
			}
			p.mustRun()
			if bytes.Equal(e.write, write) {
				t.Error("the write keys are the same")
			}
			if bytes.Equal(e.read, read) == ask {
				t.Errorf("asked: %v, but the read keys are not as expected", ask)
			}
		}
	}
}

// RFC 8446, 4.6.3: an end that is asked several times while it is silent answers once.
func TestKeyUpdatesAreAnsweredTogether(t *testing.T) {
	p := fix(t, "ecdsa").pair(t)
	p.mustRun()
	for range 3 {
		if err := p.client.request(handshake.UpdateKeys); err != nil {
			t.Fatal(err)
		}
	}
	p.server.trace = nil
	p.mustRun()
	wantTrace(t, p.server, "read keys", "read keys", "read keys", "send KU", "write keys")
}

// postAuth is a pair after a handshake in which the client offered to authenticate later.
func postAuth(t *testing.T, mode config.VerifyMode, present bool) (fixture, *pair) {
	t.Helper()
	x := auth(t, mode, present)
	x.client.PostHandshakeAuth, x.server.PostHandshakeAuth = true, true
	p := x.pair(t)
	p.mustRun()
	if len(p.server.flow.Facts.PeerChain) != 0 {
		t.Fatal("the certificate came in the handshake")
	}
	return x, p
}

func TestPostHandshakeAuth(t *testing.T) {
	x, p := postAuth(t, config.VerifyRequired, true)
	for range 2 { // and again: one exchange is not part of the next
		if err := p.server.request(handshake.AskCertificate); err != nil {
			t.Fatal(err)
		}
		if !handshake.RowOf(p.server.state).Data {
			t.Error("data must still be readable before the client's answer")
		}
		p.mustRun()
		if f := p.server.flow.Facts; len(f.PeerChain) != 2 || len(f.VerifiedChain) != 2 || !p.client.flow.Facts.LocalCert {
			t.Errorf("%d sent, %d verified", len(f.PeerChain), len(f.VerifiedChain))
		}
	}
	// Tickets given afterwards know of the certificate.
	again := x.resume(t, p, 0)
	again.mustRun()
	if f := again.server.flow.Facts; !f.Resumed || len(f.PeerChain) != 1 {
		t.Errorf("resumed %v with %d certificates", f.Resumed, len(f.PeerChain))
	}
}

func TestPostHandshakeAuthWithoutCertificate(t *testing.T) {
	_, p := postAuth(t, config.VerifyOptional, false)
	if err := p.server.request(handshake.AskCertificate); err != nil {
		t.Fatal(err)
	}
	p.mustRun()

	_, p = postAuth(t, config.VerifyRequired, false)
	if err := p.server.request(handshake.AskCertificate); err != nil {
		t.Fatal(err)
	}
	p.run()
	p.server.wantError(registry.PeerDidNotReturnACertificate, registry.AlertCertificateRequired)
}

// TestPostHandshakeAuthAmongKeyUpdates: keys may change while the server waits.
func TestPostHandshakeAuthAmongKeyUpdates(t *testing.T) {
	_, p := postAuth(t, config.VerifyRequired, true)
	for _, e := range []*end{p.client, p.server} {
		if err := e.request(handshake.UpdateKeys); err != nil {
			t.Fatal(err)
		}
	}
	for range 3 {
		for _, r := range []handshake.Request{handshake.AskCertificate, handshake.UpdateKeys, handshake.RotateKeys} {
			if err := p.server.request(r); err != nil {
				t.Fatal(err)
			}
		}
		p.mustRun()
	}
	if len(p.server.flow.Facts.PeerChain) != 2 {
		t.Error("no certificate")
	}
}

// TestNoDataWithinTheAnswer: RFC 8446, 4.6.2: the client's messages stand together.
func TestNoDataWithinTheAnswer(t *testing.T) {
	_, p := postAuth(t, config.VerifyRequired, true)
	if err := p.server.request(handshake.AskCertificate); err != nil {
		t.Fatal(err)
	}
	for p.advance(p.client) {
	}
	for i, want := range []bool{false, false, true} {
		p.advance(p.server)
		if handshake.RowOf(p.server.state).Data != want {
			t.Errorf("after message %d: connected is not %v", i, want)
		}
		// A certificate is nobody's until Finished has proved it.
		if f := p.server.flow.Facts; (len(f.PeerChain) == 2) != want || (len(f.VerifiedChain) == 2) != want {
			t.Errorf("after message %d: %d certificates known, %d verified", i, len(f.PeerChain), len(f.VerifiedChain))
		}
		if !want {
			if err := p.server.request(handshake.UpdateKeys); err != nil {
				t.Errorf("writing must go on: %v", err)
			}
		}
	}
}

func TestWishesThatAreNotGranted(t *testing.T) {
	wantRefused := func(e *end, r handshake.Request, reason registry.Reason) {
		t.Helper()
		before := handshake.Freeze(e.state)
		next, err := e.state.Step(&e.flow, handshake.Input{Request: r})
		if err == nil || err.Reason != reason || err.Alert != registry.NoAlert {
			t.Errorf("%v, want %v without an alert", err, reason)
		}
		if next == nil || !bytes.Equal(handshake.Freeze(next), before) || len(e.flow.Effects) != 0 {
			t.Error("the state is not as it was")
		}
	}
	x := auth(t, config.VerifyRequired, true)
	p := x.pair(t)
	wantRefused(p.client, handshake.UpdateKeys, registry.StillInInit)
	wantRefused(p.server, handshake.AskCertificate, registry.StillInInit)
	p.mustRun()
	wantRefused(p.client, handshake.AskCertificate, registry.NotServer)
	wantRefused(p.server, handshake.AskCertificate, registry.ExtensionNotReceived)

	_, p = postAuth(t, config.VerifyRequired, true)
	wantRefused(p.client, handshake.AskCertificate, registry.NotServer)
	if err := p.server.request(handshake.AskCertificate); err != nil {
		t.Fatal(err)
	}
	wantRefused(p.server, handshake.AskCertificate, registry.RequestPending)
	for range 2 {
		p.advance(p.client)
		p.advance(p.server)
		wantRefused(p.server, handshake.AskCertificate, registry.RequestPending)
	}

	_, p = postAuth(t, config.VerifyRequired, true)
	p.server.flow.Config = p.server.flow.Config.Clone()
	p.server.flow.Config.VerifyMode = config.VerifyNone
	wantRefused(p.server, handshake.AskCertificate, registry.InvalidConfig)
}

// TestCertificateRequestOutOfNowhere: only a client that offered it may be asked later.
func TestCertificateRequestOutOfNowhere(t *testing.T) {
	p := auth(t, config.VerifyOptional, true).pair(t)
	p.mustRun()
	request := (&msgs.CertificateRequest13{Context: []byte{1}, Schemes: p.server.flow.Config.Schemes}).Marshal()
	p.client.step(handshake.Input{Message: request})
	p.client.wantError(registry.UnexpectedMessage, registry.AlertUnexpectedMessage)
}

func TestPostHandshakeAuthTampered(t *testing.T) {
	for _, c := range []struct {
		name   string
		tamper func(*end, []byte) [][]byte
		reason registry.Reason
		alert  registry.Alert
	}{
		{"context", on(true, registry.MsgCertificate, func(b []byte) []byte { b[1] ^= 1; return b }),
			registry.InvalidContext, registry.AlertIllegalParameter},
		{"signature", on(true, registry.MsgCertificateVerify, flipLast), registry.BadSignature, registry.AlertDecryptError},
		{"Finished", on(true, registry.MsgFinished, flipLast), registry.DigestCheckFailed, registry.AlertDecryptError},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, p := postAuth(t, config.VerifyRequired, true)
			if err := p.server.request(handshake.AskCertificate); err != nil {
				t.Fatal(err)
			}
			p.tamper = c.tamper
			p.run()
			p.server.wantError(c.reason, c.alert)
		})
	}
}

func TestTicketOfNoLifetimeIsForgotten(t *testing.T) {
	p := fix(t, "ecdsa").pair(t)
	p.mustRun()
	before := len(p.client.sessions())
	p.client.step(handshake.Input{Message: (&msgs.NewSessionTicket13{Nonce: []byte{9}, Ticket: []byte{1}}).Marshal()})
	if p.client.err != nil || len(p.client.sessions()) != before {
		t.Errorf("%v, %d sessions", p.client.err, len(p.client.sessions())-before)
	}
}
