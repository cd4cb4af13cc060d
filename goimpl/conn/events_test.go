package conn_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/record"
)

// readWith reads one record with an interest of its own and returns the queue's length.
func readWith(t *testing.T, p *tlstest.Pair, interest config.Interest) int {
	t.Helper()
	p.Client.Write([]byte("x"))
	io := conn.IO{Wire: p.Server.In, Send: make([]byte, record.MaxRecord), Data: make([]byte, 10), Now: tlstest.Now, Interest: interest}
	if _, err := p.Server.Conn.Step(conn.Read, &io); err != nil || io.DataLen != 1 {
		t.Fatalf("%d, %v", io.DataLen, err)
	}
	p.Server.In = p.Server.In[io.WireUsed:]
	return io.Events
}

// A message callback that was there when the connection was opened and is gone now must not fill the queue.
func TestMessagesAreQueuedOnlyWhileTheyAreTaken(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	server := tlstest.ServerConfig(t, ca, "ecdsa")
	server.NoteMessages = true
	p := tlstest.NewPair(t, tlstest.Options{Client: tlstest.ClientConfig(t, ca), Server: server, ServerName: tlstest.Host})
	p.MustHandshake()
	if p.Server.Saw(handshake.EventMessage) == 0 {
		t.Error("no message was shown")
	}
	for range 10 {
		if n := readWith(t, p, config.Interest{}); n != 0 {
			t.Fatalf("%d events are queued and never taken", n)
		}
	}
	if n := readWith(t, p, config.Interest{Messages: true}); n != 2 { // header and inner type
		t.Errorf("%d events of one record", n)
	}
}

// The queue is bounded where events are never taken, whatever they are.
func TestTheQueueIsBounded(t *testing.T) {
	p := joined(t)
	n := 0
	for range 200 {
		n = readWith(t, p, config.Interest{Messages: true})
	}
	if n == 0 || n > 128 {
		t.Errorf("%d events wait", n)
	}
}
