package handshake_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/registry"
)

func TestQuestion(t *testing.T) {
	x := fix(t, "ecdsa")
	x.server.AskClientHello = true
	other := x.server.Clone()
	other.Identities = nil
	other.Identities = append(other.Identities, x.ca.Issue(t, "rsa"))
	other.ALPN = []string{"other"}
	x.client.ALPN = []string{"other"}
	for _, retry := range []bool{false, true} {
		if retry {
			other.Groups = []registry.Group{registry.GroupP384}
		}
		p := x.pair(t)
		asked := 0
		p.server.answer = func(e handshake.Event) handshake.Answer {
			asked++
			if e.Kind != handshake.EventAskClientHello || !e.HasName || e.Name != tlstest.Host {
				t.Errorf("question %+v", e)
			}
			return handshake.Answer{Config: other}
		}
		p.mustRun()
		f := p.client.flow.Facts
		if f.Scheme != registry.SchemeRSAPSSRSAESHA256 || f.ALPN != "other" || f.Retried != retry {
			t.Errorf("the answer's Config is not in force: %v, %q, retried %v", f.Scheme, f.ALPN, f.Retried)
		}
		if asked != 1 {
			t.Errorf("asked %d times", asked)
		}

		again := x.resume(t, p, 0)
		again.server.answer = p.server.answer
		again.mustRun()
		if !again.client.flow.Facts.Resumed {
			t.Error("the accepted name does not resume")
		}
	}
}

func TestQuestionWithoutName(t *testing.T) {
	x := fix(t, "ecdsa")
	x.server.AskClientHello = true
	x.client.CheckHostname = false
	p := x.pair(t)
	p.client.flow.ServerName = ""
	p.server.answer = func(e handshake.Event) handshake.Answer {
		if e.HasName || e.Name != "" {
			t.Errorf("question %+v", e)
		}
		return handshake.Answer{}
	}
	p.mustRun()
}

func TestRefusal(t *testing.T) {
	x := fix(t, "ecdsa")
	x.server.AskClientHello = true
	for _, alert := range []registry.Alert{registry.AlertAccessDenied, registry.AlertHandshakeFailure, registry.AlertInternalError} {
		p := x.pair(t)
		p.server.answer = func(handshake.Event) handshake.Answer {
			return handshake.Answer{Refuse: true, Alert: alert}
		}
		p.run()
		p.server.wantError(registry.CallbackFailed, alert)
	}
}

// TestVersionIsSettledBeforeTheQuestion: OpenSSL does not ask about a client it cannot serve.
func TestVersionIsSettledBeforeTheQuestion(t *testing.T) {
	x := fix(t, "ecdsa")
	x.server.AskClientHello = true
	x.server.MaxVersion = registry.VersionTLS12
	p := x.pair(t)
	p.run()
	p.server.wantError(registry.NoProtocolsAvailable, registry.AlertProtocolVersion)
	if len(p.server.events) != 0 {
		t.Error("asked")
	}
}
