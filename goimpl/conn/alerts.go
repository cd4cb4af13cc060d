package conn

import (
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Alert levels (RFC 8446, 6). TLS 1.3 ignores them but for what it sends.
const (
	levelWarning = 1
	levelFatal   = 2
)

// alertLen is the length of an alert's content.
const alertLen = 2

// fail records the first failure, tells the peer and forgets the keys. It is the
// only place that sends fatal alerts; the failure says which one.
func (c *Conn) fail(err *tlserr.Error) {
	if c.err != nil {
		return
	}
	c.err = err
	defer c.forget()
	alert := err.AlertIn(c.flow.Facts.Version)
	if err.Remote || alert == registry.NoAlert || c.sentClose {
		return
	}
	// What the flight held belongs before the alert. Should sealing itself
	// have failed there is nothing left to say.
	if ferr := c.endFlight(); ferr == nil {
		c.sendAlert(levelFatal, alert)
	}
}

// Abort ends the connection with a fatal alert of the application's choice. The
// next Step hands it out and answers the failure.
func (c *Conn) Abort(a registry.Alert) { c.fail(tlserr.Chosen(registry.CallbackFailed, a)) }

// forget wipes every secret (RFC 8446, 6.2). What is sealed already can still be sent.
func (c *Conn) forget() {
	c.in.Wipe()
	c.out.Wipe()
	clear(c.plain)
	c.plain = nil
	c.flow.Facts.Exporter.Wipe()
	if c.proved != nil {
		c.proved.Exporter.Wipe()
	}
	if c.state != nil {
		handshake.Wipe(c.state)
		c.state = nil
	}
}

func (c *Conn) sendAlert(level uint8, a registry.Alert) *tlserr.Error {
	payload := []byte{level, byte(a)}
	c.traceMessage(true, registry.AlertRecord, payload)
	return c.seal(registry.AlertRecord, payload)
}

// alert takes an alert from the peer. In TLS 1.3 all are fatal but close_notify
// and user_canceled (RFC 8446, 6); before, the level says it (RFC 5246, 7.2).
func (c *Conn) alert(payload []byte) *tlserr.Error {
	if len(payload) != alertLen {
		return tlserr.New(registry.InvalidAlert)
	}
	c.traceMessage(false, registry.AlertRecord, payload)
	level, a := payload[0], registry.Alert(payload[1])
	if level != levelWarning && level != levelFatal {
		return tlserr.New(registry.UnknownAlertType)
	}
	warning := level == levelWarning
	if c.flow.Facts.Version == registry.VersionTLS13 {
		warning = a == registry.AlertCloseNotify || a == registry.AlertUserCancelled
	}
	switch {
	case !warning:
		return tlserr.Received(a)
	case a == registry.AlertCloseNotify:
		c.receivedEnd = true
		return nil
	case a == registry.AlertNoRenegotiation:
		// As in OpenSSL: this end cannot go on without what it asked for.
		return tlserr.New(registry.RenegotiationRefused)
	}
	return c.limits.warning()
}
