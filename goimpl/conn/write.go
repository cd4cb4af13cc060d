package conn

import (
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// write seals as many records of io.Data as io.Send has room for, straight
// from one buffer into the other.
func (c *Conn) write(io *IO) (Want, *tlserr.Error) {
	if c.sentClose {
		return Closed, nil
	}
	if err := c.endFlight(); err != nil { // what the handshake said last goes first
		return Done, err
	}
	for io.DataLen < len(io.Data) {
		if err := c.renewKeys(); err != nil {
			return Done, err
		}
		if !c.flush(io) {
			break
		}
		n := min(c.out.Fit(len(io.Send)-io.SendLen), c.longest(), len(io.Data)-io.DataLen)
		if n == 0 {
			break
		}
		sent, err := c.out.Append(io.Send[:io.SendLen], registry.ApplicationData, io.Data[io.DataLen:io.DataLen+n])
		if err != nil {
			return Done, err
		}
		c.traceSealed(sent[io.SendLen:], registry.ApplicationData)
		io.SendLen = len(sent)
		io.DataLen += n
	}
	if io.DataLen == 0 && len(io.Data) > 0 {
		return WantWrite, nil
	}
	return Done, nil
}

// renewKeys replaces the write keys before they have protected too many records (RFC 8446, 5.5), and
// where the peer has asked for it.
func (c *Conn) renewKeys() *tlserr.Error {
	if !c.owed && !c.out.KeyLimitReached() {
		return nil
	}
	if err := c.request(handshake.RotateKeys); err != nil {
		return err
	}
	return c.endFlight()
}

// longest is the most content a record of this end carries: what the peer takes, or less where the Config says so.
func (c *Conn) longest() int {
	n := c.out.Max()
	if own := c.flow.Config.MaxSendFragment; own > 0 {
		n = min(n, own)
	}
	return n
}

// seal appends records of one type to the unsent bytes, in fragments that the peer takes.
func (c *Conn) seal(typ registry.ContentType, payload []byte) (err *tlserr.Error) {
	for {
		n := min(len(payload), c.longest())
		at := len(c.unsent)
		if c.unsent, err = c.out.Append(c.unsent, typ, payload[:n]); err != nil {
			return err
		}
		c.traceSealed(c.unsent[at:], typ)
		if payload = payload[n:]; len(payload) == 0 {
			return nil
		}
	}
}
