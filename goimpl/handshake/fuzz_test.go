package handshake_test

import (
	"bytes"
	"testing"

	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/msgs"
)

// gather meets every state once and returns a sample of each row.
func gather(f *testing.F) map[uint8]sample {
	f.Helper()
	ok := testing.RunTests(func(string, string) (bool, error) { return true, nil },
		[]testing.InternalTest{{Name: "walk", F: walk}})
	if !ok {
		f.Fatal("the walk fails")
	}
	return seen.samples
}

// FuzzThaw: no bytes make Thaw panic, and what thaws can be frozen and thawed again.
func FuzzThaw(f *testing.F) {
	for _, s := range gather(f) {
		f.Add(s.state)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := handshake.Thaw(b)
		if err != nil {
			return
		}
		frozen := handshake.Freeze(s)
		again, err := handshake.Thaw(frozen)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(handshake.Freeze(again), frozen) {
			t.Error("not the same again")
		}
	})
}

// FuzzStep: no message a peer can send makes a state panic. which picks the
// row and the message type.
func FuzzStep(f *testing.F) {
	samples := gather(f)
	f.Add(uint16(0), []byte{})
	for i := range handshake.Rows() {
		f.Add(uint16(i), bytes.Repeat([]byte{3, 0, 0, 32}, 20))
	}
	f.Fuzz(func(t *testing.T, which uint16, body []byte) {
		rows := handshake.Rows()
		row := rows[int(which&0xFF)%len(rows)]
		if row.Wants != handshake.WantMessage || len(row.Messages) == 0 || len(body) > 1<<16 {
			return
		}
		s, flow := samples[row.Tag].revive(t)
		kind := row.Messages[int(which>>8)%len(row.Messages)]
		next, err := s.Step(flow, handshake.Input{Message: msgs.Header(kind, body)})
		if (next == nil) == (err == nil) {
			t.Errorf("%s: a state and an error, or neither", row.Name)
		}
	})
}
