package conn

import (
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

// maxWarnings bounds user_canceled alerts in a row.
const maxWarnings = 5

// fail records the first failure and tells the peer. It is the only place that
// sends fatal alerts; which one is the failure's business.
func (c *Conn) fail(err *tlserr.Error) {
	if c.err != nil {
		return
	}
	c.err = err
	clear(c.plain)
	c.plain = nil
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

func (c *Conn) sendAlert(level uint8, a registry.Alert) *tlserr.Error {
	payload := []byte{level, byte(a)}
	c.traceMessage(true, registry.AlertRecord, payload)
	return c.seal(registry.AlertRecord, payload)
}

// alert deals with an alert record from the peer. In TLS 1.3 all are fatal but
// close_notify and user_canceled (RFC 8446, 6).
func (c *Conn) alert(payload []byte) *tlserr.Error {
	if len(payload) != alertLen {
		return tlserr.New(registry.InvalidAlert)
	}
	c.traceMessage(false, registry.AlertRecord, payload)
	if payload[0] != levelWarning && payload[0] != levelFatal {
		return tlserr.New(registry.UnknownAlertType)
	}
	switch a := registry.Alert(payload[1]); a {
	case registry.AlertCloseNotify:
		c.receivedEnd = true
		return nil
	case registry.AlertUserCancelled:
		if c.warnings++; c.warnings > maxWarnings {
			return tlserr.New(registry.TooManyWarnAlerts)
		}
		return nil
	default:
		return tlserr.Received(a)
	}
}
