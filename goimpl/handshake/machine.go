package handshake

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// state is one row of the table as a value. What it waits for, which messages
// it accepts and what may follow stands in its row and nowhere else.
type state interface {
	// step consumes an input that the row allows. The state it returns owns the
	// secrets it was given; what nobody needs any more is wiped before.
	step(f *Flow, in input) (state, *tlserr.Error)
	tag() uint8
	code(c *wire.Codec)
	wipe() // overwrites every secret the state holds
}

// wisher is a state that can grant a local Request.
type wisher interface {
	// request leaves the state as it was if it fails.
	request(f *Flow, r Request) (state, *tlserr.Error)
}

// input is an Input that the table has admitted.
type input struct {
	kind    registry.MsgType
	message []byte // whole, with header
	body    []byte
	answer  *Answer
}

// point makes a state a State: it is the one place that holds inputs against
// the table and that wipes a state which failed.
type point struct{ state }

// NewClient is the start of a client's handshake: Step it with an empty Input.
func NewClient() State { return point{clientStart{}} }

// NewServer is the start of a server's handshake: it waits for a ClientHello.
func NewServer() State { return point{awaitClientHello{}} }

// Connected reports whether application data may be read in s. It may not in
// the handshake, nor between the messages of a client's post-handshake
// authentication, which follow each other without anything between them (RFC
// 8446, 4.6.2).
func Connected(s State) bool {
	r := rowOf(s.tag())
	return r != nil && r.Data
}

// Wipe overwrites the secrets of a state that is stepped no more.
func Wipe(s State) {
	if p, ok := s.(point); ok {
		p.wipe()
	}
}

// Wants is the row's.
func (p point) Wants() Want { return rowOf(p.tag()).Wants }

// Step holds the input against the table and takes the step.
func (p point) Step(f *Flow, in Input) (State, *tlserr.Error) {
	if in.Request != NoRequest {
		return p.grant(f, in.Request)
	}
	admitted, err := rowOf(p.tag()).admit(in)
	if err != nil {
		p.wipe()
		return nil, err
	}
	next, err := p.step(f, admitted)
	if err != nil {
		p.wipe()
		return nil, err
	}
	return point{next}, nil
}

// grant passes a local wish on. Before the handshake is over there are none to grant.
func (p point) grant(f *Flow, r Request) (State, *tlserr.Error) {
	w, ok := p.state.(wisher)
	if !ok {
		return p, tlserr.New(registry.StillInInit)
	}
	next, err := w.request(f, r)
	if err != nil {
		return p, err
	}
	return point{next}, nil
}

// admit checks that an input is one the row waits for. A message of a type
// that has no place here is unexpected_message (RFC 8446, 4); any other
// mismatch is a mistake of the connection.
func (r *Row) admit(in Input) (input, *tlserr.Error) {
	wrong := tlserr.New(registry.ErrInternalError)
	switch r.Wants {
	case WantMessage:
		if in.Message == nil || in.Answer != nil {
			return input{}, wrong
		}
	case WantAnswer:
		if in.Answer == nil || in.Message != nil {
			return input{}, wrong
		}
		return input{answer: in.Answer}, nil
	case WantGo:
		if in.Message != nil || in.Answer != nil {
			return input{}, wrong
		}
		return input{}, nil
	}
	if len(in.Message) < msgs.HeaderLen {
		return input{}, tlserr.New(registry.BadHandshakeLength)
	}
	kind, body := msgs.Split(in.Message)
	if !slices.Contains(r.Messages, kind) {
		return input{}, tlserr.New(registry.UnexpectedMessage)
	}
	return input{kind: kind, message: in.Message, body: body}, nil
}
