package conn

import (
	"reflect"

	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Smuggle puts one record behind what c sends next, sealed as c would: it is how
// tests let a peer misbehave under the right keys.
func (c *Conn) Smuggle(typ registry.ContentType, content []byte) *tlserr.Error {
	if err := c.endFlight(); err != nil {
		return err
	}
	var err *tlserr.Error
	c.unsent, err = c.out.Append(c.unsent, typ, content)
	return err
}

// HoldsSecrets reports whether any of the connection's secrets are left.
func (c *Conn) HoldsSecrets() bool {
	return c.in.Protected() || c.out.Protected() || c.flow.Facts.Exporter.Ready() || c.state != nil || len(c.plain) > 0
}

// The parts of a frozen connection that other packages' types stand in.
var (
	CodeEvent = codeEvent
	CodeError = codeError
)

// LimitsBytes is how long frozen limits are, and how long they are if every field is among them.
func LimitsBytes() (got, want int) {
	w := wire.NewWriter()
	new(limits).fields(w)
	for i := range reflect.TypeFor[limits]().NumField() {
		if reflect.TypeFor[limits]().Field(i).Type.Kind() == reflect.Bool {
			want++
		} else {
			want += 8
		}
	}
	return len(w.Out()), want
}

// Tamper has every handshake message that c sends go through change before it is
// protected; what change returns is sent in its place. c itself has its own
// message in its transcript.
func (c *Conn) Tamper(change func(message []byte) [][]byte) {
	c.state = tampered{c.state, change}
}

type tampered struct {
	handshake.State
	change func([]byte) [][]byte
}

func (s tampered) Step(f *handshake.Flow, in handshake.Input) (handshake.State, *tlserr.Error) {
	next, err := s.State.Step(f, in)
	var effects []handshake.Effect
	for _, e := range f.Effects {
		send, ok := e.(handshake.SendMessage)
		if !ok {
			effects = append(effects, e)
			continue
		}
		for _, m := range s.change(send.Message) {
			effects = append(effects, handshake.SendMessage{Message: m})
		}
	}
	f.Effects = effects
	if next != nil {
		next = tampered{next, s.change}
	}
	return next, err
}
