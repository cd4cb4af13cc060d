package conn

import (
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
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
		return c.incomplete(io, need)
	}
	var direct []byte
	if data {
		direct = io.Data[io.DataLen:]
	}
	h := sealed.Header
	rec, err := c.in.Open(sealed, direct, c.plainAlertOK())
	io.WireUsed += sealed.Len()
	if err != nil {
		if c.limits.skipping && err.Reason == registry.DecryptionFailedOrBadRecordMAC {
			c.in.Skipped()
			return Done, c.limits.earlyData(h.Length)
		}
		return Done, err
	}
	if c.limits.skipping && !c.in.Protected() && rec.Type == registry.ApplicationData {
		return Done, c.limits.earlyData(h.Length) // behind a HelloRetryRequest
	}
	c.traceRecord(false, h, rec.Type, rec.Protected)
	err = c.opened(io, rec, data)
	if rec.Direct && rec.Type != registry.ApplicationData {
		clear(rec.Payload) // a ticket, say, is nothing for the user's buffer
	}
	return Done, err
}

// incomplete answers a record that is not whole: wait, or this is the end.
func (c *Conn) incomplete(io *IO, need int) (Want, *tlserr.Error) {
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
	return c.in.Fresh() && handshake.RowOf(c.state).PlainAlert
}

// opened hands a record on by its type.
func (c *Conn) opened(io *IO, rec record.Opened, data bool) *tlserr.Error {
	if rec.Type != registry.HandshakeRecord && rec.Type != registry.ChangeCipherSpec && !c.reasm.Empty() {
		// RFC 8446, 5.1: no other record between the fragments of a message.
		return tlserr.New(registry.MixedHandshakeAndNonHandshakeData)
	}
	if err := c.limits.record(rec.Type, len(rec.Payload) == 0); err != nil {
		return err
	}
	switch rec.Type {
	case registry.HandshakeRecord:
		return c.messages(rec.Payload)
	case registry.AlertRecord:
		return c.alert(rec.Payload)
	case registry.ChangeCipherSpec:
		return c.changeCipherSpec(rec)
	case registry.ApplicationData:
		return c.data(io, rec, data)
	}
	return tlserr.New(registry.UnexpectedRecord)
}

// data takes application data where the table allows it.
func (c *Conn) data(io *IO, rec record.Opened, wanted bool) *tlserr.Error {
	switch {
	case !handshake.RowOf(c.state).Data:
		return tlserr.New(registry.AppDataInHandshake)
	case wanted:
		c.keep(io, rec)
		return nil
	case c.sentClose:
		return tlserr.New(registry.ApplicationDataAfterCloseNotify)
	case len(c.plain) > maxPlainHeld:
		return tlserr.New(registry.AppDataInHandshake)
	}
	// A renegotiation goes on while something else than a Read waits for it.
	c.plain = append(c.plain, rec.Payload...)
	return nil
}

// messages takes a handshake record apart and steps the state machine.
func (c *Conn) messages(fragment []byte) *tlserr.Error {
	if len(fragment) == 0 {
		// RFC 8446, 5.1: zero-length fragments of handshake types are not allowed.
		return tlserr.New(registry.UnexpectedRecord)
	}
	if c.sentClose && c.flow.Facts.Version < registry.VersionTLS13 {
		// A renegotiation, which behind close_notify nobody can answer; OpenSSL drops it too.
		return c.limits.message(registry.MsgType(fragment[0]), true)
	}
	c.reasm.Add(fragment)
	c.reasm.MaxCerts = c.flow.Config.MaxCertList
	for {
		m, ok, err := c.reasm.Next()
		if err != nil || !ok {
			return err
		}
		c.traceMessage(false, registry.HandshakeRecord, m)
		if c.question || c.answered != nil { // about the message before
			return tlserr.New(registry.UnexpectedMessage)
		}
		if err := c.limits.message(registry.MsgType(m[0]), handshake.RowOf(c.state).Data); err != nil {
			return err
		}
		if err := c.step(handshake.Input{Message: m}); err != nil {
			return err
		}
	}
}

// changeCipherSpec does with a change_cipher_spec what the table says.
func (c *Conn) changeCipherSpec(rec record.Opened) *tlserr.Error {
	if len(rec.Payload) != 1 || rec.Payload[0] != 1 {
		return tlserr.New(registry.InvalidCCSMessage)
	}
	rule := handshake.RowOf(c.state).CCS
	// RFC 8446, 5: a protected one is none. In the middle of a message nothing else may come.
	if rule == handshake.CCSRefused || !c.reasm.Empty() || rule == handshake.CCSIgnored && rec.Protected {
		return tlserr.New(registry.UnexpectedCCSMessage)
	}
	c.traceMessage(false, registry.ChangeCipherSpec, rec.Payload)
	if rule == handshake.CCSIgnored {
		return c.limits.changeCipherSpec()
	}
	return c.step(handshake.Input{CCS: true})
}
