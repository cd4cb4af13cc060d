package conn

import (
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// ccsPayload is the whole of a change_cipher_spec message.
var ccsPayload = []byte{1}

// apply carries out the effects of a step, in order.
func (c *Conn) apply() *tlserr.Error {
	effects := c.flow.Effects
	c.flow.Effects = c.flow.Effects[:0]
	for i, e := range effects {
		effects[i] = nil
		if err := c.effect(e); err != nil {
			return err
		}
	}
	return nil
}

func (c *Conn) effect(e handshake.Effect) *tlserr.Error {
	switch e := e.(type) {
	case handshake.SendMessage:
		if e.Message == nil { // it did not fit into its length fields
			return tlserr.New(registry.ErrInternalError)
		}
		return c.send(e.Message)
	case handshake.SendCCS:
		if err := c.endFlight(); err != nil {
			return err
		}
		c.traceMessage(true, registry.ChangeCipherSpec, ccsPayload)
		return c.seal(registry.ChangeCipherSpec, ccsPayload)
	case handshake.SetReadKeys:
		return c.setReadKeys(e)
	case handshake.SetWriteKeys:
		return c.setWriteKeys(e)
	case handshake.Emit:
		if e.Event.Kind == handshake.EventNewSession {
			c.session = e.Event.Session
		}
		c.emit(e.Event)
	case handshake.SkipEarlyData:
		c.skipEarly = e.Max
	case handshake.Complete:
		c.complete, c.skipEarly = true, 0
		c.emit(handshake.Event{Kind: handshake.EventHandshaken})
	}
	return nil
}

// send puts a message into the flight. Messages under the same keys share
// records: a server's flight is one protection instead of four.
//
// Behind close_notify nothing may follow (RFC 8446, 6.1): what a peer still
// asks for stays unanswered, and the write keys are as they were.
func (c *Conn) send(message []byte) *tlserr.Error {
	if c.sentClose {
		return nil
	}
	c.traceMessage(true, registry.HandshakeRecord, message)
	c.flight = append(c.flight, message...)
	return nil
}

// endFlight seals the messages that were waiting.
func (c *Conn) endFlight() *tlserr.Error {
	if len(c.flight) == 0 {
		return nil
	}
	err := c.seal(registry.HandshakeRecord, c.flight)
	c.flight = c.flight[:0]
	c.out.Version = registry.VersionTLS12
	return err
}

// setReadKeys: RFC 8446, 5.1: a message must not span a change of keys.
func (c *Conn) setReadKeys(e handshake.SetReadKeys) *tlserr.Error {
	if !c.reasm.Empty() {
		return tlserr.New(registry.NotOnRecordBoundary)
	}
	return c.in.SetKeys(e.Keys)
}

func (c *Conn) setWriteKeys(e handshake.SetWriteKeys) *tlserr.Error {
	if c.sentClose {
		e.Keys.Wipe()
		return nil
	}
	if err := c.endFlight(); err != nil {
		return err
	}
	return c.out.SetKeys(e.Keys, c.flow.Rand)
}
