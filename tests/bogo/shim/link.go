package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"strings"
	"time"

	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/sslctx"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// link is one TLS connection over a socket to the runner.
type link struct {
	settings *settings
	socket   net.Conn
	tls      *sslctx.Conn
	now      time.Time

	wire  []byte // from the runner, not yet used
	eof   bool
	send  [2 * record.MaxRecord]byte
	piece []byte // what one read of the socket takes

	holding bool   // an unfinished write: only its first byte goes out
	held    []byte // the rest, and what follows

	session    *session.Session            // the newest the peer gave
	messages   map[registry.MsgType][]byte // the last of each type the peer has sent; kept with settings.watches
	secrets    map[string][]byte           // of the key log, by label
	handshaken bool
	handshakes int  // completed; all but the first are renegotiations
	helloSeen  bool // server: the ClientHello question was asked
	noExport   bool // keying material was asked for at the wrong moment
}

// dial connects to the runner and says which test this is.
func dial(s *settings) (net.Conn, error) {
	host := "127.0.0.1"
	if s.ipv6 {
		host = "::1"
	}
	socket, err := net.Dial("tcp", net.JoinHostPort(host, fmt.Sprint(s.port)))
	if err != nil {
		return nil, err
	}
	_, err = socket.Write(binary.LittleEndian.AppendUint64(nil, uint64(s.shimID)))
	return socket, err
}

// pieceLen is how many bytes a read of the socket takes; with -async one, so
// that the engine stops at every byte.
func pieceLen(async bool) int {
	if async {
		return 1
	}
	return 16 << 10
}

// step does op until it has moved data or needs nothing more.
func (l *link) step(op conn.Op, data []byte) (int, conn.Want, *tlserr.Error) {
	for {
		io := conn.IO{Wire: l.wire, Send: l.send[:], Data: data, Now: l.now, EOF: l.eof}
		want, err := l.tls.Step(op, &io)
		l.wire = l.wire[io.WireUsed:]
		l.transmit(l.send[:io.SendLen])
		l.events()
		if err == nil && op == conn.Read && l.settings.exportBetweenReads && !l.exports() {
			return 0, conn.Done, nil
		}
		if err != nil || io.DataLen > 0 {
			return io.DataLen, want, err
		}
		switch want {
		case conn.Done, conn.Closed:
			return 0, want, nil
		case conn.WantRead:
			l.receive()
		}
	}
}

// exports reports whether keying material can be derived at this moment, and notes it if not.
func (l *link) exports() bool {
	_, err := l.tls.Export("", nil, false, 1)
	l.noExport = err != nil
	return err == nil
}

// transmit sends bytes to the runner. One that does not listen any more is told
// by its own verdict, not by the socket's.
func (l *link) transmit(b []byte) {
	if l.holding && len(b) > 0 {
		if len(l.held) > 0 {
			l.held = append(l.held, b...)
			return
		}
		b, l.held = b[:1], bytes.Clone(b[1:])
	}
	_, _ = l.socket.Write(b)
}

// release finishes a write.
func (l *link) release() {
	l.holding = false
	l.transmit(l.held)
	l.held = nil
}

func (l *link) receive() {
	n, err := l.socket.Read(l.piece)
	l.wire = append(l.wire, l.piece[:n]...)
	l.eof = err != nil
}

// events takes what the engine tells and answers what it asks.
func (l *link) events() {
	for {
		e, ok := l.tls.Event()
		if !ok {
			return
		}
		switch e.Kind {
		case handshake.EventNewSession:
			l.session = e.Session
		case handshake.EventMessage:
			if !e.Write && e.Content == int(registry.HandshakeRecord) {
				l.messages[registry.MsgType(e.Type)] = e.Data
			}
		case handshake.EventKeyLog:
			l.secrets[e.Name] = e.Data
		case handshake.EventHandshaken:
			l.handshaken = true
			l.handshakes++
		case handshake.EventAskClientHello:
			l.helloSeen = true
			l.tls.Answer(nil, l.settings.failEarlyCallback, registry.AlertHandshakeFailure)
			return
		}
	}
}

// write sends all of data.
func (l *link) write(data []byte) error {
	for len(data) > 0 {
		n, want, err := l.step(conn.Write, data)
		if err != nil {
			return named{err}
		}
		if n == 0 {
			return fmt.Errorf("write: want %d", want)
		}
		data = data[n:]
	}
	return nil
}

// close says goodbye to the socket so that the runner gets all that was sent.
func (l *link) close() {
	if tcp, ok := l.socket.(*net.TCPConn); ok {
		_ = tcp.CloseWrite()
		_ = tcp.SetReadDeadline(time.Now().Add(5 * time.Second))
		_, _ = io.Copy(io.Discard, tcp)
	}
	_ = l.socket.Close()
}

// named is an Error in the words the runner looks for.
type named struct{ err *tlserr.Error }

func (n named) Error() string { return fmt.Sprintf(":%s: %v", reasonName(n.err), n.err) }

// reasonName is BoringSSL's name of a failure, or its names with colons between.
func reasonName(err *tlserr.Error) string {
	return strings.ReplaceAll(err.Reason.Info().Bogo, ",", ":")
}
