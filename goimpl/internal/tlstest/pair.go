package tlstest

import (
	"crypto/rand"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/conn"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// End is one connection with what has arrived for it and the buffers it is stepped with.
type End struct {
	*conn.Conn
	In     []byte // bytes from the peer, not yet used
	EOF    bool
	Events []handshake.Event // notices so far

	// Ask answers a question; nil goes on as before.
	Ask func(handshake.Event) handshake.Answer
	// Freezing puts the connection through Freeze and Thaw after every step.
	Freezing bool
	// Chunk limits how many bytes of In a step is shown at first; 0 shows all.
	Chunk int

	peer *End
	tb   testing.TB
	send []byte
}

// Pair is two connections joined in memory.
type Pair struct{ Client, Server *End }

// Options says what a pair is made of.
type Options struct {
	Client, Server *config.Config
	ServerName     string
	Resume         *session.Session
	Freezing       bool
	Chunk          int
}

// NewPair joins a client and a server.
func NewPair(tb testing.TB, o Options) *Pair {
	tb.Helper()
	newEnd := func(p conn.Params) *End {
		p.Rand = rand.Reader
		return &End{Conn: conn.New(p), tb: tb, Freezing: o.Freezing, Chunk: o.Chunk, send: make([]byte, record.MaxRecord)}
	}
	c := newEnd(conn.Params{Config: o.Client, ServerName: o.ServerName, Resume: o.Resume})
	s := newEnd(conn.Params{Config: o.Server, Server: true})
	c.peer, s.peer = s, c
	return &Pair{Client: c, Server: s}
}

// Step makes one step and carries its bytes to the peer. data is the buffer to
// read into or the plaintext to write; the int is how much of it counts.
func (e *End) Step(op conn.Op, data []byte) (conn.Want, int, *tlserr.Error) {
	e.tb.Helper()
	show := len(e.In)
	if e.Chunk > 0 {
		show = min(show, e.Chunk)
	}
	for {
		io := conn.IO{Wire: e.In[:show], Send: e.send, Data: data, Now: Now, EOF: e.EOF && show == len(e.In), Interest: e.Config().Interest()}
		want, err := e.Conn.Step(op, &io)
		e.peer.In = append(e.peer.In, io.Send[:io.SendLen]...)
		e.In = e.In[io.WireUsed:]
		if e.Freezing {
			e.refreeze()
		}
		e.drain()
		// A record that needs more than the chunk gets it.
		if rest := show - io.WireUsed; err == nil && want == conn.WantRead && rest < len(e.In) {
			show = min(len(e.In), rest+max(io.Need, e.Chunk, 1))
			if io.DataLen == 0 {
				continue
			}
		}
		return want, io.DataLen, err
	}
}

func (e *End) refreeze() {
	e.tb.Helper()
	c, err := conn.Thaw(e.Freeze(), e.Config(), rand.Reader)
	if err != nil {
		e.tb.Fatalf("thaw: %v", err)
	}
	e.Conn = c
}

// drain takes the notices off the queue and answers a question.
func (e *End) drain() {
	for {
		ev, ok := e.Event()
		if !ok {
			return
		}
		e.Events = append(e.Events, ev)
		if ev.Kind.Question() {
			var a handshake.Answer
			if e.Ask != nil {
				a = e.Ask(ev)
			}
			if a.Secret != nil {
				e.AnswerPSK(a.Identity, a.Secret)
				continue
			}
			e.Answer(a.Config, a.Refuse, a.Alert)
			return
		}
	}
}

// Saw counts the notices of a kind.
func (e *End) Saw(kind handshake.EventKind) (n int) {
	for _, ev := range e.Events {
		if ev.Kind == kind {
			n++
		}
	}
	return n
}

// Handshake runs both ends until both are done, one has failed, or nothing moves any more.
func (p *Pair) Handshake() (client, server *tlserr.Error) {
	ends := []*End{p.Client, p.Server}
	errs := make([]*tlserr.Error, 2)
	done := make([]bool, 2)
	for range 10_000 {
		moved := false
		for i, e := range ends {
			if errs[i] != nil || done[i] {
				continue
			}
			before := len(e.In) + len(e.peer.In)
			want, _, err := e.Step(conn.Handshake, nil)
			errs[i], done[i] = err, err == nil && want == conn.Done
			moved = moved || err != nil || want != conn.WantRead || len(e.In)+len(e.peer.In) != before
		}
		if (done[0] || errs[0] != nil) && (done[1] || errs[1] != nil) {
			return errs[0], errs[1]
		}
		if !moved {
			// The other end is gone: this one sees the end of the stream.
			p.Client.EOF, p.Server.EOF = true, true
			if errs[0] == nil && errs[1] == nil && !done[0] && !done[1] {
				p.Client.tb.Fatal("the handshake stands still")
			}
		}
	}
	p.Client.tb.Fatal("the handshake does not end")
	return nil, nil
}

// MustHandshake is Handshake for pairs that have to succeed.
func (p *Pair) MustHandshake() {
	p.Client.tb.Helper()
	if c, s := p.Handshake(); c != nil || s != nil {
		p.Client.tb.Fatalf("client: %v, server: %v", c, s)
	}
}

// Write sends all of data.
func (e *End) Write(data []byte) {
	e.tb.Helper()
	for len(data) > 0 {
		want, n, err := e.Step(conn.Write, data)
		if err != nil || (n == 0 && want != conn.WantWrite) {
			e.tb.Fatalf("write: want %d, %v", want, err)
		}
		data = data[n:]
	}
}

// Read reads until nothing more is there or the peer has closed.
func (e *End) Read(room int) (got []byte, last conn.Want, err *tlserr.Error) {
	e.tb.Helper()
	buf := make([]byte, room)
	for {
		want, n, err := e.Step(conn.Read, buf)
		got = append(got, buf[:n]...)
		if err != nil || (n == 0 && want != conn.WantWrite) {
			return got, want, err
		}
	}
}

// ClientConfig and ServerConfig are configurations to start a test from, of TLS
// 1.3 alone: tests of other versions say so.
func ClientConfig(tb testing.TB, a *Authority) *config.Config {
	tb.Helper()
	c := config.New(registry.ProtocolTLSClient, 0x030d)
	c.MinVersion = registry.VersionTLS13
	c.Trust = a.Store(tb)
	return c
}

// ServerConfig has one identity per key kind named.
func ServerConfig(tb testing.TB, a *Authority, kinds ...string) *config.Config {
	tb.Helper()
	c := config.New(registry.ProtocolTLSServer, 0x030d)
	c.MinVersion = registry.VersionTLS13
	c.Trust = a.Store(tb)
	c.Tickets = session.NewKeys(rand.Reader)
	for _, k := range kinds {
		c.Identities = append(c.Identities, a.Issue(tb, k))
	}
	return c
}
