package main

import (
	"time"

	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sslctx"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// connection is a connection that C holds. One thread at a time uses it.
type connection struct {
	*sslctx.Conn

	io conn.IO // the exchange under way, kept here so that a step allocates nothing

	event handshake.Event // a notice taken off the queue that C had no room for yet
	held  bool

	// stepping is set while a step runs. A step that panicked leaves it set,
	// and the connection is dead: its state is unknown.
	stepping bool
}

// openConnection makes a connection of a context and returns its handle.
func openConnection(ctx handle, server bool, name string, resume handle) (handle, *sslctx.Failure) {
	c, f := lookup[*sslctx.Context](ctx)
	if f != nil {
		return 0, f
	}
	s, f := sessionOf(resume)
	if f != nil {
		return 0, f
	}
	inner, f := c.Open(server, name, s)
	if f != nil {
		return 0, f
	}
	return register("connection", &connection{Conn: inner}), nil
}

// connectionOf is the connection behind a handle, if it is not dead.
func connectionOf(h handle) (*connection, *sslctx.Failure) {
	c, f := lookup[*connection](h)
	if f == nil && c.stepping {
		return nil, broken
	}
	return c, f
}

// broken says that a promise of ours is not kept.
var broken = &sslctx.Failure{Err: tlserr.New(registry.ErrInternalError)}

// step runs one step on c.io, whose buffers the caller has set. They are
// C's memory and are let go of afterwards; the counts stay.
func (c *connection) step(op conn.Op, now int64) (conn.Want, *tlserr.Error) {
	c.stepping = true
	c.io.Now = time.Unix(now, 0)
	want, err := c.Step(op, &c.io)
	c.io.Wire, c.io.Send, c.io.Data = nil, nil, nil
	c.stepping = false
	return want, err
}

// peek is the first event of the queue. It stays first until taken.
func (c *connection) peek() (handshake.Event, bool) {
	if !c.held {
		c.event, c.held = c.Event()
	}
	return c.event, c.held
}

// taken says that C has the event that peek gave. A question is put back: the
// queue keeps it until it is answered.
func (c *connection) taken() {
	c.event.Wipe()
	c.event, c.held = handshake.Event{}, false
}

// waiting is how many events there are after a step.
func (c *connection) waiting() int {
	if c.held {
		return c.io.Events + 1
	}
	return c.io.Events
}

// answer answers the question that is first in the queue. ctx: the context to
// go on with, 0 for the same; alert: -1 to go on, or the alert to refuse with.
func (c *connection) answer(ctx handle, alert int32) *sslctx.Failure {
	var next *sslctx.Context
	if ctx != 0 {
		var f *sslctx.Failure
		if next, f = lookup[*sslctx.Context](ctx); f != nil {
			return f
		}
	}
	if alert > 255 {
		return &sslctx.Failure{Kind: sslctx.Value, Text: "no such alert"}
	}
	c.taken()
	if alert < 0 {
		c.Answer(next, false, registry.NoAlert)
	} else {
		c.Answer(next, true, registry.Alert(alert))
	}
	return nil
}

// export derives keying material into out.
func (c *connection) export(label string, context []byte, hasContext bool, out []byte) *sslctx.Failure {
	key, err := c.Export(label, context, hasContext, len(out))
	if err != nil {
		return &sslctx.Failure{Err: err}
	}
	defer clear(key)
	if copy(out, key) != len(out) {
		return broken // out is uninitialized memory of the caller's
	}
	return nil
}
