package handshake_test

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// A cookie that did not fit into the second hello made the client panic.
func TestCookieThatLeavesNoRoom(t *testing.T) {
	for n, fits := range map[int]bool{1: true, 32_000: true, 60_000: true, 65_400: false, 65_480: false} {
		x := fix(t, "ecdsa")
		x.server.Groups = []registry.Group{registry.GroupP384}
		p := x.pair(t)
		p.tamper = onServerHello(func(h *msgs.ServerHello) {
			if h.IsRetry() {
				h.Cookie = bytes.Repeat([]byte{1}, n)
			}
		})
		p.run()
		if !fits {
			p.client.wantError(registry.ErrInternalError, registry.AlertInternalError)
		} else if p.client.err != nil && p.client.err.Reason == registry.ErrInternalError {
			t.Errorf("cookie of %d bytes: %v", n, p.client.err)
		}
	}
}

// A ticket as long as the hello made the client panic when it was offered.
func TestTicketThatLeavesNoRoomIsNotOffered(t *testing.T) {
	x := fix(t, "ecdsa")
	first := x.pair(t)
	first.mustRun()
	for n, offered := range map[int]bool{1 << 15: true, 1<<15 + 1: false, 65_500: false, 65_535: false} {
		p := x.resume(t, first, 0)
		s := *p.client.flow.Resume
		s.Ticket = make([]byte, n)
		p.client.flow.Resume = &s
		had := false
		p.tamper = onHello(func(h *msgs.ClientHello) { had = h.HasPSK })
		p.run()
		if had != offered {
			t.Errorf("ticket of %d bytes: offered %v", n, had)
		}
	}
}

// RFC 8446, 4.6.1: the session of one server was offered to another.
func TestSessionIsNotOfferedUnderAnotherName(t *testing.T) {
	x := fix(t, "ecdsa")
	x.client.CheckHostname = false
	first := x.pair(t)
	first.mustRun()
	for _, name := range []string{"", "other.example"} {
		p := x.resume(t, first, 0)
		p.client.flow.ServerName = name
		offered := false
		p.tamper = onHello(func(h *msgs.ClientHello) { offered = h.HasPSK })
		p.run()
		if offered {
			t.Errorf("offered to %q", name)
		}
	}
}

// RFC 8446, 4.2.10: early_data has no place in a second ClientHello.
func TestSecondHelloWithEarlyData(t *testing.T) {
	x := fix(t, "ecdsa")
	x.server.Groups = []registry.Group{registry.GroupP384}
	p := x.pair(t)
	hellos := 0
	p.tamper = onHello(func(h *msgs.ClientHello) {
		hellos++
		h.EarlyData = hellos == 2
	})
	p.run()
	p.server.wantError(registry.BadExtension, registry.AlertIllegalParameter)
}
