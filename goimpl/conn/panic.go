package conn

import "github.com/pyssl/pyssl/goimpl/tlserr"

// broken ends a connection whose step has panicked with p. What the step did
// does not count; the peer is told internal_error if that can still be said.
func (c *Conn) broken(p any, io *IO) *tlserr.Error {
	err := tlserr.FromPanic(p)
	io.WireUsed, io.DataLen, io.Events = 0, 0, len(c.events)
	defer func() {
		if recover() != nil {
			c.err = err // the records themselves are what is broken
		}
	}()
	c.flight, c.err = nil, nil
	c.fail(err)
	c.flush(io)
	return err
}
