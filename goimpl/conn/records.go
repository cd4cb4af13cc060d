package conn

import (
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// What a peer may repeat without getting anywhere.
const (
	maxCCS     = 32  // change_cipher_spec records that are let pass for middleboxes
	maxUpdates = 32  // KeyUpdate messages without application data between them
	maxPost    = 256 // other messages after the handshake, tickets above all, likewise
)

// record opens the next record and deals with it. Done: one was dealt with
// (application data went to io.Data and to plain, or made the end known);
// WantRead: it is not whole yet. With data set, application data is welcome.
func (c *Conn) record(io *IO, data bool) (Want, *tlserr.Error) {
	wire := io.Wire[io.WireUsed:]
	sealed, need, err := c.in.Peek(wire)
	if err != nil {
		return Done, err
	}
	if need > 0 {
		return c.starved(io, need)
	}
	var direct []byte
	if data {
		direct = io.Data[io.DataLen:]
	}
	h := sealed.Header
	rec, err := c.in.Open(sealed, direct, c.plainAlertOK())
	io.WireUsed += sealed.Len()
	if err != nil {
		if c.skipEarly > 0 && err.Reason == registry.DecryptionFailedOrBadRecordMAC {
			c.in.Skipped()
			return Done, c.skipEarlyData(h.Length)
		}
		return Done, err
	}
	if c.skipEarly > 0 && !c.in.Protected() && rec.Type == registry.ApplicationData {
		return Done, c.skipEarlyData(h.Length) // behind a HelloRetryRequest
	}
	c.traceRecord(false, h, rec.Type)
	err = c.deal(io, rec, data)
	if rec.Direct && rec.Type != registry.ApplicationData {
		clear(rec.Payload) // a ticket, say, is nothing for the user's buffer
	}
	return Done, err
}

// starved answers a record that is not whole: wait, or this is the end.
func (c *Conn) starved(io *IO, need int) (Want, *tlserr.Error) {
	io.Need = need
	if !io.EOF {
		return WantRead, nil
	}
	if c.flow.Config.Options&registry.OpIgnoreUnexpectedEOF != 0 {
		c.receivedEnd = true
		return Done, nil
	}
	return Done, tlserr.New(registry.UnexpectedEOFWhileReading)
}

// plainAlertOK: until the client's first protected record is read, its alert
// may be unprotected (it may have failed over ServerHello).
func (c *Conn) plainAlertOK() bool {
	return c.flow.Server && !c.complete && c.in.Fresh()
}

// skipEarlyData counts refused early data (RFC 8446, 4.2.10), which is passed over unread.
func (c *Conn) skipEarlyData(n int) *tlserr.Error {
	if c.skipEarly -= n; c.skipEarly < 0 {
		return tlserr.New(registry.TooMuchEarlyData)
	}
	return nil
}

func (c *Conn) deal(io *IO, rec record.Opened, data bool) *tlserr.Error {
	if rec.Type != registry.HandshakeRecord && rec.Type != registry.ChangeCipherSpec && !c.reasm.Empty() {
		// RFC 8446, 5.1: no other record between the fragments of a message.
		return tlserr.New(registry.MixedHandshakeAndNonHandshakeData)
	}
	if rec.Type != registry.AlertRecord {
		c.warnings = 0
	}
	switch rec.Type {
	case registry.HandshakeRecord:
		return c.messages(rec.Payload)
	case registry.AlertRecord:
		return c.alert(rec.Payload)
	case registry.ChangeCipherSpec:
		return c.changeCipherSpec(rec.Payload)
	case registry.ApplicationData:
		if !c.complete || !handshake.Connected(c.state) {
			return tlserr.New(registry.AppDataInHandshake)
		}
		if !data {
			return tlserr.New(registry.ApplicationDataAfterCloseNotify)
		}
		c.updates, c.posts = 0, 0
		c.keep(io, rec)
		return nil
	}
	return tlserr.New(registry.UnexpectedRecord)
}

// messages takes a handshake record apart and steps the state machine.
func (c *Conn) messages(fragment []byte) *tlserr.Error {
	if len(fragment) == 0 {
		// RFC 8446, 5.1: zero-length fragments of handshake types are not allowed.
		return tlserr.New(registry.UnexpectedRecord)
	}
	c.skipEarly = 0 // whoever speaks has no early data left
	c.reasm.Add(fragment)
	for {
		m, ok, err := c.reasm.Next()
		if err != nil || !ok {
			return err
		}
		c.traceMessage(false, registry.HandshakeRecord, m)
		if err := c.admit(registry.MsgType(m[0])); err != nil {
			return err
		}
		if err := c.step(handshake.Input{Message: m}); err != nil {
			return err
		}
	}
}

// admit refuses messages that come while the application is still being asked
// about the last one, and peers that send nothing but messages.
func (c *Conn) admit(typ registry.MsgType) *tlserr.Error {
	if c.question || c.answered != nil {
		return tlserr.New(registry.UnexpectedMessage)
	}
	switch {
	case typ == registry.MsgKeyUpdate:
		if c.updates++; c.updates > maxUpdates {
			return tlserr.New(registry.TooManyKeyUpdates)
		}
	case c.complete:
		if c.posts++; c.posts > maxPost {
			return tlserr.New(registry.TooManyPostHandshakeMessages)
		}
	}
	return nil
}

// changeCipherSpec lets the records of middlebox compatibility pass (RFC 8446,
// 5): a single byte 1, between the first ClientHello and the peer's Finished.
func (c *Conn) changeCipherSpec(payload []byte) *tlserr.Error {
	switch {
	case len(payload) != 1 || payload[0] != 1:
		return tlserr.New(registry.InvalidCCSMessage)
	case c.complete || (c.flow.Server && c.flow.Facts.ClientRandom == nil) || !c.reasm.Empty():
		return tlserr.New(registry.UnexpectedCCSMessage)
	}
	if c.ccs++; c.ccs > maxCCS {
		return tlserr.New(registry.UnexpectedCCSMessage)
	}
	c.traceMessage(false, registry.ChangeCipherSpec, payload)
	return nil
}
