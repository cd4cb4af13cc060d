// Package conn joins the record layer and the handshake into one connection
// without a socket: Step takes bytes from the peer and gives bytes for it,
// plaintext one way or the other, and says what it waits for. It starts no
// goroutine and keeps no pointer to a caller's buffer, so it can stop at any
// byte, and Freeze and Thaw turn it into bytes and back wherever it stopped.
package conn

import (
	"io"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/handshake"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/record"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/transcript"
)

// Op is what the caller wants of a Step.
type Op uint8

// Operations; the numbers are those of enum pyssl_op.
const (
	Handshake      Op = iota
	Read              // fill IO.Data with plaintext
	Write             // seal IO.Data
	Shutdown          // send close_notify; called again, wait for the peer's
	UpdateKeys        // send a KeyUpdate and ask for one (RFC 8446, 4.6.3)
	AskCertificate    // post-handshake authentication, server (RFC 8446, 4.6.2)
)

// Want is what a Step answers.
type Want uint8

// Answers; the numbers are those of enum pyssl_want.
const (
	Done       Want = iota // the operation is done
	WantRead               // IO.Need more bytes from the peer are needed
	WantWrite              // IO.Send is full: send it and call again
	WantAnswer             // Event has a question
	Closed                 // the peer has sent close_notify; Write: this end has; Shutdown: sent, not yet received
)

// IO is one exchange with the caller, who owns every buffer. Wire may be
// changed: records are opened in place.
type IO struct {
	Wire []byte // from the peer, not yet used
	Send []byte // room for bytes to the peer; record.MaxRecord or more
	Data []byte // Read: room for plaintext. Write: plaintext

	WireUsed int // bytes of Wire that are done with
	SendLen  int // bytes put into Send
	DataLen  int // bytes of Data filled or sealed
	Need     int // with WantRead: bytes missing from the next whole record
	Events   int // events that wait in the queue

	Now      time.Time
	EOF      bool            // after Wire the peer sends nothing more
	Interest config.Interest // the events the caller takes
}

// Params is what a connection starts from.
type Params struct {
	Config     *config.Config
	Server     bool
	ServerName string           // client: A-label or IP literal to ask for and to check; "" for none
	Resume     *session.Session // client: the session to offer, or nil
	Rand       io.Reader
}

// Conn is one connection. It is used by one goroutine at a time.
type Conn struct {
	flow  handshake.Flow
	state handshake.State

	in    record.Reader
	out   record.Writer
	reasm msgs.Reassembler

	unsent []byte // sealed records the caller has not taken yet
	flight []byte // handshake messages that wait to share a record; empty between steps
	plain  []byte // plaintext that no Read had room for

	events   []handshake.Event
	answered *handshake.Answer // set by Answer, consumed by the next Step
	question bool              // the first event of the queue is a question, and unanswered

	session *session.Session // the newest one to resume from

	// proved is what the handshake before has found out, while a renegotiation
	// is under way or after it has failed; nil otherwise. What the peer claims
	// in the new one is nobody's to know before its Finished has proved it.
	proved *handshake.Facts

	complete    bool // the handshake is done
	sentClose   bool
	receivedEnd bool          // close_notify came, or an end of file that counts as one
	err         *tlserr.Error // the first failure; every later Step answers it again
	owed        bool          // a KeyUpdate, before the next application data
	limits      limits
}

// New returns a connection that has not sent or received anything.
func New(p Params) *Conn {
	c := &Conn{flow: handshake.Flow{
		Config: p.Config, Server: p.Server, ServerName: p.ServerName, Resume: p.Resume, Rand: p.Rand,
		Transcript: transcript.New(), Facts: new(handshake.Facts),
	}}
	c.out.Version = registry.VersionTLS10
	c.state = handshake.NewClient()
	if p.Server {
		c.state = handshake.NewServer()
		c.out.Version = registry.VersionTLS12
	}
	return c
}

// Wipe forgets every secret. The connection cannot be used any more.
func (c *Conn) Wipe() {
	c.forget()
	c.dropEvents()
	if c.err == nil {
		c.err = tlserr.New(registry.Uninitialized)
	}
}
