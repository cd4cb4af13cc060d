package handshake

import (
	"io"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/transcript"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Want is what a state waits for.
type Want uint8

// What a state can wait for.
const (
	WantMessage Want = iota // a handshake message from the peer
	WantAnswer              // the application's answer to the question it emitted
	WantGo                  // nothing: Step it once with an empty Input to start
)

// State is one point of a handshake, as a plain value. Step consumes one
// input and returns the state that replaces it; it never blocks. A state that
// fails is dead: it has wiped its secrets and returns a nil State with the
// Error, and the caller steps no more. The one exception is a Request that
// cannot be granted: then the State comes back unchanged beside an Error whose
// alert is NoAlert, and the connection goes on.
type State interface {
	Wants() Want
	Step(f *Flow, in Input) (State, *tlserr.Error)

	tag() uint8         // its row in table.go, and its number in frozen bytes
	code(c *wire.Codec) // writes its fields, or reads them back
}

// Input is what a state is stepped with. Exactly one part is set.
type Input struct {
	Message []byte  // one whole handshake message with its four-byte header; the state may keep it
	Answer  *Answer // the application's answer
	Request Request // something this end wants after the handshake
}

// Request is a local wish of a connected state.
type Request uint8

// Local wishes.
const (
	NoRequest      Request = iota
	UpdateKeys             // send a KeyUpdate (RFC 8446, 4.6.3), asking the peer for one too
	RotateKeys             // send a KeyUpdate without asking for one: our write keys are worn
	AskCertificate         // post-handshake authentication, server (RFC 8446, 4.6.2)
)

// Answer is what the application says to a question.
type Answer struct {
	Config *config.Config // the configuration to go on with (sni_callback may have changed it)
	Refuse bool           // fail the handshake with Alert
	Alert  registry.Alert
}

// Flow is what a state may read and what it asks for. The connection owns it
// and applies Effects in order after each Step.
type Flow struct {
	Config     *config.Config
	Server     bool
	ServerName string           // client: the name to ask for and to check, A-label or IP literal; "" for none
	Resume     *session.Session // client: the session to offer, or nil
	Now        time.Time
	Rand       io.Reader
	Interest   config.Interest // which events somebody takes at the moment

	Transcript *transcript.Transcript
	Facts      *Facts
	Effects    []Effect
}

// Effect is something the connection must do: one of the types below.
type Effect interface{ effect() }

// SendMessage puts one handshake message (header included) under the current write keys.
type SendMessage struct{ Message []byte }

// SendCCS sends the one-byte change_cipher_spec of middlebox compatibility (RFC 8446, D.4), unprotected.
type SendCCS struct{}

// SetReadKeys changes the keys that records are opened with. The handshake
// buffer must be empty (RFC 8446, 5.1).
type SetReadKeys struct{ Keys protect.Keys }

// SetWriteKeys changes the keys that records are sealed with.
type SetWriteKeys struct{ Keys protect.Keys }

// Emit hands an event to the application.
type Emit struct{ Event Event }

// Complete says that the handshake is done: application data may flow both ways.
type Complete struct{}

// SkipEarlyData says that the client sends early data nobody wants (RFC 8446,
// 4.2.10). Until the next handshake message is read, records of it are
// dropped: protected ones that do not open and, while nothing is protected
// (after a HelloRetryRequest), those of type application_data. More than Max
// bytes of them are a failure.
type SkipEarlyData struct{ Max int }

func (SendMessage) effect()   {}
func (SendCCS) effect()       {}
func (SetReadKeys) effect()   {}
func (SetWriteKeys) effect()  {}
func (Emit) effect()          {}
func (Complete) effect()      {}
func (SkipEarlyData) effect() {}

// Event is a notice or a question to the application.
type Event struct {
	Kind EventKind

	Name    string           // AskClientHello: the server name; KeyLog: the label
	HasName bool             // AskClientHello: whether the client sent one
	Data    []byte           // KeyLog: the secret; Message: the message's or record's bytes
	Random  []byte           // KeyLog: client random
	Session *session.Session // NewSession

	// Message trace, as _msg_callback is told (CPython's debughelpers).
	Write   bool
	Version registry.Version
	Content int // record content type, or a pseudo type
	Type    int // handshake message type or alert description
}

// Wipe overwrites the secret of a key log line. Sessions belong to whoever took them.
func (e *Event) Wipe() {
	if e.Kind == EventKeyLog {
		clear(e.Data)
	}
}

// EventKind says what an Event is.
type EventKind uint8

// Notices inform and never stop the engine; a question makes it return until Answer.
const (
	EventNone           EventKind = iota
	EventKeyLog                   // a line for the key log (NSS format: label, client random, secret)
	EventMessage                  // a protocol message sent or received
	EventNewSession               // a session that can be resumed later
	EventHandshaken               // the handshake is complete
	EventAskClientHello           // question: a ClientHello arrived, may the handshake go on?
)

// Question reports whether the engine waits for an answer to the event.
func (k EventKind) Question() bool { return k == EventAskClientHello }

// Facts is what a handshake has found out, as a plain value that is frozen
// with the connection and that the information functions read.
type Facts struct {
	Version      registry.Version
	Suite        registry.Suite
	Group        registry.Group  // 0 with plain PSK
	Scheme       registry.Scheme // of the server's CertificateVerify
	ClientScheme registry.Scheme // of the client's
	ALPN         string
	ServerName   string // what the client asked for, as the server saw it or the client sent it
	Resumed      bool
	Retried      bool // a HelloRetryRequest was needed
	// TicketAgeSkew is by how many seconds a resuming client's clock has run
	// ahead of this server's since the ticket was given.
	TicketAgeSkew int64

	PeerChain     [][]byte // DER as the peer sent it, leaf first
	VerifiedChain [][]byte // DER, leaf to anchor; nil if not verified
	VerifyCode    registry.VerifyCode
	Authenticated int64  // Unix seconds of the full handshake; 0 if nobody was judged
	ChainEnd      int64  // Unix seconds at which the first of VerifiedChain ends, 0 if unknown
	LocalCert     bool   // this end has sent a certificate
	PeerOCSP      []byte // stapled response

	SharedSuites []registry.Suite // server: the client's offer that this end also has, in the client's order

	LocalFinished, PeerFinished []byte // verify_data, for tls-unique
	ClientRandom                []byte
	Exporter                    keysched.Exporter // ready once the server's Finished is sent or read
}
