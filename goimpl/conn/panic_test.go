package conn_test

import (
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// brokenRand is randomness that breaks its promise.
type brokenRand struct{}

func (brokenRand) Read([]byte) (int, error) { panic("no entropy at all") }

// A panic below a step killed the connection without an alert, and its words were lost.
func TestPanicEndsInInternalErrorForBothEnds(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	p := tlstest.NewPair(t, tlstest.Options{
		Client: tlstest.ClientConfig(t, ca), Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: tlstest.Host,
	})
	p.Server.Conn = conn.New(conn.Params{Config: p.Server.Config(), Server: true, Rand: brokenRand{}})
	heard, err := p.Handshake()
	if err == nil || err.Reason != registry.ErrInternalError || !strings.Contains(err.Detail, "no entropy at all") || !strings.Contains(err.Detail, ".go:") {
		t.Fatalf("the server says %v", err)
	}
	if _, _, again := p.Server.Step(conn.Read, nil); again == nil || again.Reason != registry.ErrInternalError {
		t.Errorf("the next step says %v", again)
	}
	if heard == nil || !heard.Remote || heard.Alert != registry.AlertInternalError {
		t.Errorf("the client hears %v", heard)
	}
}

// Export answered success and wrote nothing, and uninitialized memory became a key.
func TestExportRefusesALabelThatIsTooLong(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	p := tlstest.NewPair(t, tlstest.Options{
		Client: tlstest.ClientConfig(t, ca), Server: tlstest.ServerConfig(t, ca, "ecdsa"), ServerName: tlstest.Host,
	})
	p.MustHandshake()
	for n, ok := range map[int]bool{249: true, 250: false, 70000: false} {
		key, err := p.Client.Export(strings.Repeat("a", n), nil, false, 32)
		if ok != (err == nil) || ok != (len(key) == 32) {
			t.Errorf("%d bytes of label: %d bytes of key, %v", n, len(key), err)
		}
	}
}
