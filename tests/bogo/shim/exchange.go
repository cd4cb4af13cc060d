package main

import (
	"bytes"
	"errors"
	"fmt"
	"time"

	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/sslctx"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// end is what the connections of one process share.
type end struct {
	flags   flags
	ctx     *sslctx.Context
	session *session.Session // what the next connection resumes
	delay   time.Duration    // by how much the clock has been put forward
}

func newEnd(f flags) (*end, error) {
	ctx, err := newContext(f.first.server)
	return &end{flags: f, ctx: ctx}, err
}

// connect makes connection number i: a handshake, the echo, the end.
func (e *end) connect(i int) error {
	s := &e.flags.first
	if i > 0 {
		s = &e.flags.resume
	}
	if err := s.unsupported(); err != nil {
		return err
	}
	if err := s.apply(e.ctx); err != nil {
		return err
	}
	if i > 0 && !s.server && e.session == nil {
		return errors.New("no session to offer")
	}
	tls, f := e.ctx.Open(s.server, s.hostName, e.session)
	if f != nil {
		return fmt.Errorf("open: %v", f)
	}
	cfg := tls.Config().Clone()
	s.refine(cfg)
	tls.SetConfig(cfg)
	socket, err := dial(s)
	if err != nil {
		return err
	}
	l := &link{
		settings: s, socket: socket, tls: tls, piece: make([]byte, pieceLen(s.async)),
		now: func() time.Time { return time.Now().Add(e.delay) },
	}
	err = l.exchange(i > 0)
	l.close()
	e.session = l.session
	e.delay += time.Duration(s.resumptionDelay) * time.Second
	return err
}

// greeting is what -shim-writes-first says.
var greeting = []byte("hello")

// exchange is a whole connection, from handshake to shutdown.
func (l *link) exchange(resumed bool) error {
	s := l.settings
	if !s.implicitHandshake {
		if err := l.handshake(resumed); err != nil {
			return err
		}
	}
	if err := l.export(); err != nil {
		return err
	}
	if s.shimWritesFirst {
		if err := l.write(greeting); err != nil {
			return err
		}
	}
	if !s.shimShutsDown {
		if err := l.echo(); err != nil {
			return err
		}
	}
	if err := l.checkSession(resumed); err != nil {
		return err
	}
	if err := l.shutdown(); err != nil {
		return err
	}
	if n := l.handshakes - 1; n != s.expectRenegotiations {
		return fmt.Errorf("%d renegotiations, expected %d", n, s.expectRenegotiations)
	}
	return nil
}

func (l *link) handshake(resumed bool) error {
	if _, want, err := l.step(conn.Handshake, nil); err != nil {
		return named{err}
	} else if want == conn.Closed {
		return errors.New("closed in the handshake")
	}
	if err := l.check(resumed); err != nil {
		return err
	}
	if l.settings.noOpExtraHandshake {
		if _, _, err := l.step(conn.Handshake, nil); err != nil {
			return named{err}
		}
	}
	return nil
}

// export sends derived keys to the runner, which knows them too.
func (l *link) export() error {
	s := l.settings
	if s.tlsUnique {
		return l.write(l.tlsUnique())
	}
	if s.exportLength == 0 {
		return nil
	}
	key, err := l.tls.Export(s.exportLabel, []byte(s.exportContext), s.useExportContext, s.exportLength)
	if err != nil {
		return named{err}
	}
	return l.write(key)
}

// tlsUnique is the first Finished of the handshake (RFC 5929, 3): the client's,
// or the server's where a session was resumed.
func (l *link) tlsUnique() []byte {
	f := l.tls.Facts()
	if l.tls.Server() == f.Resumed {
		return f.LocalFinished
	}
	return f.PeerFinished
}

// defaultReadSize keeps reads smaller than records, so that one is given out in pieces.
const defaultReadSize = 512

// echo returns every byte inverted until the peer is done.
func (l *link) echo() error {
	s := l.settings
	size := defaultReadSize
	if s.readSize > 0 {
		size = s.readSize
	}
	buf := make([]byte, size)
	for {
		n, want, err := l.step(conn.Read, buf)
		if unclean(err) {
			return nil
		}
		if err != nil {
			return named{err}
		}
		if l.noExport {
			return errors.New("failed to export keying material")
		}
		if n == 0 {
			if want == conn.Closed {
				return nil
			}
			return fmt.Errorf("read: want %d", want)
		}
		if !l.handshaken {
			return errors.New("data before the handshake is complete")
		}
		if s.keyUpdate {
			if _, _, err := l.step(conn.UpdateKeys, nil); err != nil {
				return named{err}
			}
		}
		if err := l.write(inverted(buf[:n])); err != nil {
			return err
		}
	}
}

// unclean reports an end of the connection without close_notify, which the
// runner's tests end with.
func unclean(err *tlserr.Error) bool {
	return err != nil && err.Reason == registry.UnexpectedEOFWhileReading
}

func inverted(b []byte) []byte {
	out := bytes.Clone(b)
	for i := range out {
		out[i] ^= 0xff
	}
	return out
}

// shutdown closes the connection as the runner wants to see it closed: not at
// all, or with close_notify both ways.
func (l *link) shutdown() error {
	if !l.settings.checkClose {
		return nil
	}
	_, want, err := l.step(conn.Shutdown, nil)
	if err == nil && l.settings.shimShutsDown {
		if want != conn.Closed {
			return fmt.Errorf("shutdown: want %d before the peer's close_notify", want)
		}
		_, want, err = l.step(conn.Shutdown, nil)
	}
	if err != nil {
		return named{err}
	}
	if want != conn.Done {
		return fmt.Errorf("shutdown: want %d", want)
	}
	return nil
}
