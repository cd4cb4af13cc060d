package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
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
	now     time.Time        // the clock stands still but for -resumption-delay, so that ages come out to the second
}

func newEnd(f flags) (*end, error) {
	ctx, err := newContext(f.first.server)
	return &end{flags: f, ctx: ctx, now: time.Now()}, err
}

// connect makes connection number i: a handshake, the echo, the end.
func (e *end) connect(i int) error {
	s := &e.flags.first
	if i > 0 {
		s = &e.flags.resume
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
		messages: map[registry.MsgType][]byte{}, secrets: map[string][]byte{},
		now: e.now,
	}
	err = l.exchange(i > 0)
	l.close()
	e.session = l.session
	e.now = e.now.Add(time.Duration(s.resumptionDelay) * time.Second)
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
	if s.sendAlert {
		l.tls.Abort(registry.AlertDecompressionFailure)
		_, _, _ = l.step(conn.Write, nil) // hands the alert out
		return nil
	}
	l.holding = s.readUnfinishedWrite
	if s.shimWritesFirst || s.readUnfinishedWrite {
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
	if s.exportTrafficSecrets {
		return l.exportSecrets()
	}
	if s.tlsUnique {
		unique, _ := l.tls.FactBytes(registry.FactConnTLSUnique, 0)
		if len(unique) == 0 {
			return errors.New("failed to get tls-unique")
		}
		return l.write(unique)
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

// exportSecrets sends the traffic secrets of both directions to the runner, which knows them too.
func (l *link) exportSecrets() error {
	read, write := l.secrets["SERVER_TRAFFIC_SECRET_0"], l.secrets["CLIENT_TRAFFIC_SECRET_0"]
	if l.settings.server {
		read, write = write, read
	}
	if len(read) == 0 || len(write) == 0 {
		return errors.New("failed to export traffic secrets")
	}
	return l.write(slices.Concat(binary.LittleEndian.AppendUint16(nil, uint16(len(read))), read, write))
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
		l.release()
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
		return fmt.Errorf("shutdown: Unexpected SSL_shutdown result: -1 != 1: %w", named{err}) // the runner looks for these words
	}
	if want != conn.Done {
		return fmt.Errorf("shutdown: want %d", want)
	}
	return nil
}
