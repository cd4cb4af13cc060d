package conn

import (
	"io"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/transcript"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// frozenVersion is the first byte of a frozen connection. It changes with what follows.
const frozenVersion = 2

// Freeze writes the connection as bytes, from which Thaw makes one that goes
// on where this one is. The bytes hold keys; the caller wipes them. The Config
// is not among them: it may be shared, and whoever freezes sees to it.
//
//	uint8   version = 2
//	bool    server; string server name; optional session to resume
//	        transcript, facts
//	bytes   handshake state (handshake.Freeze); absent once the connection has failed
//	        record reader, record writer, reassembler
//	bytes   unsent, plain
//	list    events; optional answer
//	optional session
//	bools   complete, sentClose, receivedEnd, owed; optional error
//	ints    limits
//	optional facts proved
func (c *Conn) Freeze() []byte {
	w := wire.NewWriter()
	version := uint8(frozenVersion)
	w.U8(&version)
	var state []byte
	if c.err == nil {
		state = handshake.Freeze(c.state)
	}
	w.Bytes(&state)
	c.fields(w) // writing cannot fail
	clear(state)
	return w.Out()
}

// Thaw is the reverse of Freeze. cfg is the Config that was in force.
func Thaw(b []byte, cfg *config.Config, rand io.Reader) (*Conn, *tlserr.Error) {
	r := wire.NewDecoder(b)
	var version uint8
	var state []byte
	r.U8(&version)
	r.Bytes(&state)
	defer clear(state)
	if version != frozenVersion || !r.OK() {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	c := &Conn{flow: handshake.Flow{Config: cfg, Rand: rand, Transcript: transcript.New(), Facts: new(handshake.Facts)}}
	if err := c.fields(r); err != nil {
		return nil, err
	}
	if c.err == nil {
		var err *tlserr.Error
		if c.state, err = handshake.Thaw(state); err != nil {
			return nil, err
		}
	}
	if c.answered != nil {
		c.answered.Config = cfg
	}
	if !r.Done() {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	return c, nil
}

func (c *Conn) fields(w *wire.Codec) *tlserr.Error {
	w.Bool(&c.flow.Server)
	w.String(&c.flow.ServerName)
	codeSession := func(w *wire.Codec, s *session.Session) { s.Code(w) }
	wire.Optional(w, &c.flow.Resume, codeSession)
	c.flow.Transcript.Code(w)
	c.flow.Facts.Code(w)
	if err := c.in.Code(w); err != nil {
		return err
	}
	if err := c.out.Code(w, c.flow.Rand); err != nil {
		return err
	}
	c.reasm.Code(w)
	w.Bytes(&c.unsent)
	w.Bytes(&c.plain)
	wire.Slice(w, &c.events, codeEvent)
	wire.Optional(w, &c.answered, codeAnswer)
	w.Bool(&c.question)
	wire.Optional(w, &c.session, codeSession)
	for _, flag := range []*bool{&c.complete, &c.sentClose, &c.receivedEnd, &c.owed} {
		w.Bool(flag)
	}
	wire.Optional(w, &c.err, codeError)
	c.limits.fields(w)
	wire.Optional(w, &c.proved, func(w *wire.Codec, f *handshake.Facts) { f.Code(w) })
	return nil
}

func codeEvent(w *wire.Codec, e *handshake.Event) {
	wire.Integer(w, &e.Kind)
	w.String(&e.Name)
	w.Bool(&e.HasName)
	w.Bytes(&e.Data)
	w.Bytes(&e.Random)
	wire.Optional(w, &e.Session, func(w *wire.Codec, s *session.Session) { s.Code(w) })
	w.Bool(&e.Write)
	wire.Integer(w, &e.Version)
	w.Int(&e.Content)
	w.Int(&e.Type)
}

// codeAnswer leaves the Config out: Answer has made it the one in force.
func codeAnswer(w *wire.Codec, a *handshake.Answer) {
	w.Bool(&a.Refuse)
	wire.Integer(w, &a.Alert)
	w.Bytes(&a.Identity)
	w.Bytes(&a.Secret)
}

func codeError(w *wire.Codec, e *tlserr.Error) {
	wire.Integer(w, &e.Reason)
	wire.Integer(w, &e.Alert)
	w.Bool(&e.Remote)
	wire.Integer(w, &e.Verify)
	w.Int(&e.Depth)
	w.String(&e.Detail)
}
