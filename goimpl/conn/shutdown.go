package conn

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// shutdown sends close_notify. Once it is sent, it waits for the peer's;
// application data that still comes is an error, as in SSL_shutdown.
func (c *Conn) shutdown(io *IO) (Want, *tlserr.Error) {
	if !c.sentClose {
		if err := c.sendAlert(levelWarning, registry.AlertCloseNotify); err != nil {
			return Done, err
		}
		c.sentClose = true
		if !c.receivedEnd {
			return Closed, nil
		}
	}
	if len(c.plain) > 0 {
		return Done, tlserr.New(registry.ApplicationDataAfterCloseNotify)
	}
	for !c.receivedEnd {
		if len(c.unsent) > maxUnsent {
			return WantWrite, nil
		}
		if want, err := c.record(io, false); want != Done || err != nil {
			return want, err
		}
	}
	return Done, nil
}
