package conn

import (
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// read fills io.Data: what was left over first, then as many whole records as
// are there and fit. A record that does not fit behind others is left to the
// caller, so that nothing is taken before it is asked for.
func (c *Conn) read(io *IO) (Want, *tlserr.Error) {
	if len(io.Data) == 0 {
		return Done, nil
	}
	if len(c.plain) > 0 {
		c.takePlain(io)
		return Done, nil
	}
	for {
		switch {
		case io.DataLen > 0 && !c.more(io):
			return Done, nil
		case c.receivedEnd:
			return Closed, nil
		case c.question:
			return WantAnswer, nil
		case len(c.unsent) > maxUnsent:
			return WantWrite, nil
		}
		if want, err := c.record(io, true); want != Done || err != nil {
			return want, err
		}
		if len(c.plain) > 0 {
			return Done, nil
		}
	}
}

// more reports whether another whole record of application data is there and
// fits into what is left of io.Data. One as short as an alert is left for the
// next Read: were it the close_notify, a caller who waits with select() would
// wait for it in vain.
func (c *Conn) more(io *IO) bool {
	if c.receivedEnd || len(c.unsent) > maxUnsent || len(c.events) > maxEvents/2 {
		return false
	}
	sealed, need, err := c.in.Peek(io.Wire[io.WireUsed:])
	if err != nil || need > 0 || sealed.Header.Type != registry.ApplicationData {
		return false
	}
	content := sealed.Header.Length - c.in.Overhead()
	return content > alertLen && len(io.Data)-io.DataLen >= content
}

// keep gives opened application data to the caller, and what does not fit to plain.
func (c *Conn) keep(io *IO, rec record.Opened) {
	if rec.Direct {
		io.DataLen += len(rec.Payload)
		return
	}
	n := copy(io.Data[io.DataLen:], rec.Payload)
	io.DataLen += n
	if n < len(rec.Payload) {
		c.plain = append(c.plain[:0], rec.Payload[n:]...)
	}
}

// takePlain hands out what an earlier Read left over, and wipes it.
func (c *Conn) takePlain(io *IO) {
	n := copy(io.Data, c.plain)
	io.DataLen = n
	clear(c.plain[:n])
	c.plain = c.plain[n:]
	if len(c.plain) == 0 {
		c.plain = nil
	}
}
