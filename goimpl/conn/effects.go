package conn

import (
	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// ccsPayload is the whole of a change_cipher_spec message.
var ccsPayload = []byte{1}

// effects is a connection as a handshake sees it.
type effects struct{ *Conn }

var _ handshake.Connection = effects{}

// SendMessage puts a message into the flight. Messages under the same keys
// share records: a server's flight is one protection instead of four.
//
// Behind close_notify nothing may follow (RFC 8446, 6.1): what a peer still
// asks for stays unanswered, and the write keys are as they were.
func (c effects) SendMessage(message []byte) *tlserr.Error {
	if message == nil {
		return tlserr.New(registry.ErrInternalError)
	}
	if err := c.flightEnds(); err != nil || c.sentClose {
		return err
	}
	c.traceMessage(true, registry.HandshakeRecord, message)
	c.flight = append(c.flight, message...)
	return nil
}

// flightEnds: when this end has its turn in a handshake, nothing of what the
// peer says next can have come yet. A message in the same record as the end of
// its flight was made without having seen the answer.
func (c effects) flightEnds() *tlserr.Error {
	if !c.reasm.Empty() && !handshake.RowOf(c.state).Write {
		return tlserr.New(registry.NotOnRecordBoundary)
	}
	return nil
}

func (c effects) SendCCS() *tlserr.Error {
	if c.sentClose {
		return nil
	}
	if err := c.endFlight(); err != nil {
		return err
	}
	c.traceMessage(true, registry.ChangeCipherSpec, ccsPayload)
	return c.seal(registry.ChangeCipherSpec, ccsPayload)
}

func (c effects) SendWarning(a registry.Alert) *tlserr.Error {
	if c.sentClose {
		return nil
	}
	if err := c.endFlight(); err != nil {
		return err
	}
	return c.sendAlert(levelWarning, a)
}

func (c effects) SetVersion(v registry.Version) {
	c.in.Version = v
	c.out.Version = record.HeaderVersion(v)
}

func (c effects) SetReadKeys(k protect.Keys) *tlserr.Error {
	if !c.reasm.Empty() {
		k.Wipe()
		return tlserr.New(registry.NotOnRecordBoundary)
	}
	return c.in.SetKeys(k)
}

func (c effects) SetWriteKeys(k protect.Keys) *tlserr.Error {
	if c.sentClose {
		k.Wipe()
		return nil
	}
	if err := c.endFlight(); err != nil {
		k.Wipe()
		return err
	}
	c.out.InsertEmpty = !c.flow.Config.Option(config.OpDontInsertEmptyFragments)
	c.owed = false
	return c.out.SetKeys(k, c.flow.Rand)
}

func (c effects) LimitRecords(in, out int) {
	c.in.SetLimit(in)
	c.out.SetLimit(out)
}

func (c effects) SkipEarlyData(max int) { c.limits.skipping, c.limits.early = true, max }

func (c effects) OweKeyUpdate() { c.owed = true }

func (c effects) Emit(e handshake.Event) {
	if e.Kind == handshake.EventNewSession {
		c.session = e.Session
	}
	c.emit(e)
}

// Complete ends the flight: where the last message is this end's, nothing else
// would, and data must not overtake it.
func (c effects) Complete() *tlserr.Error {
	if err := c.endFlight(); err != nil {
		return err
	}
	if err := c.flightEnds(); err != nil {
		return err
	}
	again := c.complete
	c.complete, c.proved = true, nil
	if c.flow.Facts.Authenticated == 0 { // no chain was verified
		c.flow.Facts.Authenticated = c.flow.Now.Unix()
	}
	c.emit(handshake.Event{Kind: handshake.EventHandshaken})
	return c.limits.handshake(again)
}

// endFlight seals the messages that were waiting.
func (c *Conn) endFlight() *tlserr.Error {
	if len(c.flight) == 0 {
		return nil
	}
	err := c.seal(registry.HandshakeRecord, c.flight)
	c.flight = c.flight[:0]
	if c.in.Version == 0 { // RFC 8446, 5.1: only a first ClientHello says TLS 1.0
		c.out.Version = registry.VersionTLS12
	}
	return err
}
