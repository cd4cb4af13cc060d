package handshake

import (
	"cmp"
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
	fields(c *wire.Codec)
	wipe() // overwrites every secret the state holds
}

// requested is a state that can grant a local Request.
type requested interface {
	// request leaves the state as it was if it fails.
	request(f *Flow, r Request) (state, *tlserr.Error)
}

// input is an Input that the table has admitted.
type input struct {
	ccs     bool
	kind    registry.MsgType
	message []byte // whole, with header
	body    []byte
	answer  *Answer
	ignored bool // there is nothing to do
}

// checked makes a state a State: it is the one place that holds inputs against
// the table and that wipes a state which failed.
type checked struct{ state }

// NewClient is the start of a client's handshake: Step it with an empty Input.
func NewClient() State { return checked{clientStart{}} }

// NewServer is the start of a server's handshake: it waits for a ClientHello.
func NewServer() State { return checked{awaitClientHello{}} }

// RowOf is what the table says of a state.
func RowOf(s State) *Row { return rowOf(s.tag()) }

// Wipe overwrites the secrets of a state that is stepped no more.
func Wipe(s State) {
	if c, ok := s.(checked); ok {
		c.wipe()
	}
}

// Wants is the row's.
func (c checked) Wants() Want { return rowOf(c.tag()).Wants }

// Step holds the input against the table and takes the step.
func (c checked) Step(f *Flow, in Input) (State, *tlserr.Error) {
	if in.Request != NoRequest {
		return c.grant(f, in.Request)
	}
	admitted, err := rowOf(c.tag()).admit(in)
	if err == nil && admitted.ignored {
		return c, nil
	}
	if err != nil {
		c.wipe()
		return nil, err
	}
	next, err := c.step(f, admitted)
	if err != nil {
		c.wipe()
		return nil, err
	}
	return checked{next}, nil
}

// grant passes a request on. Before the handshake is over there are none to grant.
func (c checked) grant(f *Flow, r Request) (State, *tlserr.Error) {
	s, ok := c.state.(requested)
	if !ok {
		return c, tlserr.New(registry.StillInInit)
	}
	next, err := s.request(f, r)
	if err != nil {
		return c, err
	}
	return checked{next}, nil
}

// admit checks that an input is one the row waits for. What the peer may not
// send here is unexpected_message (RFC 8446, 4); any other mismatch is a
// mistake of the connection.
func (r *Row) admit(in Input) (input, *tlserr.Error) {
	parts := 0
	for _, set := range [...]bool{in.Message != nil, in.CCS, in.Answer != nil} {
		if set {
			parts++
		}
	}
	switch {
	case r.Wants == WantGo && parts == 0:
		return input{}, nil
	case r.Wants == WantAnswer && parts == 1 && in.Answer != nil:
		return input{answer: in.Answer}, nil
	case r.Wants == WantMessage && parts == 1 && in.CCS:
		if r.CCS != CCSTaken {
			return input{}, tlserr.New(registry.UnexpectedCCSMessage)
		}
		return input{ccs: true}, nil
	case r.Wants == WantMessage && parts == 1 && in.Message != nil:
		return r.admitMessage(in.Message)
	}
	return input{}, tlserr.New(registry.ErrInternalError)
}

func (r *Row) admitMessage(message []byte) (input, *tlserr.Error) {
	if len(message) < msgs.HeaderLen {
		return input{}, tlserr.New(registry.BadHandshakeLength)
	}
	kind, body := msgs.Split(message)
	if kind == registry.MsgHelloRequest && r.IgnoreHelloRequest {
		_, err := msgs.ParseHelloRequest(body)
		return input{ignored: true}, err
	}
	if r.CCS == CCSTaken && (kind == registry.MsgFinished || kind == registry.MsgNextProtocol) {
		return input{}, tlserr.New(registry.GotAFinBeforeACCS)
	}
	if !slices.Contains(r.Messages, kind) {
		if r.CCS == CCSTaken && kind == registry.MsgFinished {
			return input{}, tlserr.New(registry.FinishedWithoutCCS)
		}
		return input{}, tlserr.New(cmp.Or(r.Unexpected, registry.UnexpectedMessage))
	}
	return input{kind: kind, message: message, body: body}, nil
}
