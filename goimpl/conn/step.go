package conn

import (
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// maxUnsent is how many bytes of replies may wait before no more of the peer's
// records are looked at: a caller that asks must also read.
const maxUnsent = 16 << 10

// Step does as much of op as the buffers of io allow. Bytes for the peer are
// in io.Send[:io.SendLen] whatever it answers; the caller sends them first. An
// Error ends the connection: every later Step answers it again, after the
// alert it calls for has been handed out.
func (c *Conn) Step(op Op, io *IO) (want Want, err *tlserr.Error) {
	defer func() {
		if p := recover(); p != nil {
			want, err = Done, c.broken(p, io)
		}
	}()
	io.WireUsed, io.SendLen, io.DataLen, io.Need = 0, 0, 0, 0
	c.flow.Now, c.flow.Interest = io.Now, io.Interest
	want, err = c.attempt(op, io)
	io.Events = len(c.events)
	return want, err
}

// attempt is Step but for what surrounds every one.
func (c *Conn) attempt(op Op, io *IO) (Want, *tlserr.Error) {
	if !c.flush(io) {
		return WantWrite, nil
	}
	if c.err != nil {
		return Done, c.err
	}
	want, err := c.run(op, io)
	if err == nil {
		err = c.endFlight()
	}
	if refused(op, err) {
		c.flush(io)
		return Done, err
	}
	if err != nil {
		c.fail(err)
	}
	flushed := c.flush(io)
	if io.DataLen > 0 {
		return Done, nil // what was read or sealed counts; a failure is told next time
	}
	if !flushed && want != WantAnswer {
		return WantWrite, nil
	}
	return want, c.err
}

// refused reports whether err only says that the caller asked for something at
// the wrong time: that ends nothing, and the peer has no part in it.
func refused(op Op, err *tlserr.Error) bool {
	if err == nil || err.Alert != registry.NoAlert {
		return false
	}
	return op == UpdateKeys || op == AskCertificate || err.Reason == registry.ShutdownWhileInInit
}

func (c *Conn) run(op Op, io *IO) (Want, *tlserr.Error) {
	if c.question {
		return WantAnswer, nil
	}
	if op == AskCertificate {
		return Done, c.askCertificate()
	}
	row := handshake.RowOf(c.state)
	if !row.Write && !(op == Read && row.Data) {
		if op == Shutdown {
			return Done, tlserr.New(registry.ShutdownWhileInInit)
		}
		if want, err := c.handshake(io); want != Done || err != nil {
			return want, err
		}
	}
	switch op {
	case Read:
		return c.read(io)
	case Write:
		return c.write(io)
	case Shutdown:
		return c.shutdown(io)
	case UpdateKeys:
		return Done, c.request(handshake.UpdateKeys)
	}
	return Done, nil
}

// askCertificate asks for the client's certificate. It begins no handshake: as in
// SSL_verify_client_post_handshake, who asks too early is refused.
func (c *Conn) askCertificate() *tlserr.Error {
	switch {
	case c.flow.Facts.Version != registry.VersionTLS13:
		return tlserr.Local(registry.WrongSSLVersion)
	case !c.flow.Server:
		return tlserr.Local(registry.NotServer)
	}
	return c.request(handshake.AskCertificate)
}

// handshake drives the state machine until data may be written or it must wait.
func (c *Conn) handshake(io *IO) (Want, *tlserr.Error) {
	for !handshake.RowOf(c.state).Write {
		switch {
		case c.question:
			return WantAnswer, nil
		case c.answered != nil:
			in := handshake.Input{Answer: c.answered}
			c.answered = nil
			if err := c.step(in); err != nil {
				return Done, err
			}
			continue
		case c.state.Wants() == handshake.WantGo:
			if err := c.step(handshake.Input{}); err != nil {
				return Done, err
			}
			continue
		case c.receivedEnd:
			return Closed, nil
		case len(c.unsent) > maxUnsent:
			return WantWrite, nil
		}
		if want, err := c.record(io, false); want != Done || err != nil {
			return want, err
		}
	}
	return Done, nil
}

// step moves the state machine and carries out what it asks for.
func (c *Conn) step(in handshake.Input) *tlserr.Error {
	var known *handshake.Facts
	if in.Message != nil && c.connected() && c.flow.Facts.Version < registry.VersionTLS13 {
		f := *c.flow.Facts // a renegotiation may begin
		known = &f
	}
	next, err := c.state.Step(&c.flow, in)
	if known != nil && (err != nil || !handshake.RowOf(next).Write) {
		c.proved = known
	}
	// Effects of a failing step count too: the keys its alert is protected with.
	if ferr := c.flow.Apply(effects{c}); err == nil {
		err = ferr
	}
	if err != nil {
		return err
	}
	c.state = next
	return nil
}

// connected reports whether a handshake is behind this end and none under way.
func (c *Conn) connected() bool {
	return c.complete && c.state != nil && handshake.RowOf(c.state).Write
}

// request passes a local request to the connected state.
func (c *Conn) request(r handshake.Request) *tlserr.Error {
	return c.step(handshake.Input{Request: r})
}

// flush moves sealed bytes to the caller; true if none are left.
func (c *Conn) flush(io *IO) bool {
	n := copy(io.Send[io.SendLen:], c.unsent)
	io.SendLen += n
	if n < len(c.unsent) {
		c.unsent = append(c.unsent[:0], c.unsent[n:]...)
		return false
	}
	c.unsent = c.unsent[:0]
	if cap(c.unsent) > maxUnsent {
		c.unsent = nil
	}
	return true
}
