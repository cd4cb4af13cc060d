package handshake

import (
	"io"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/pki"
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
	WantMessage Want = iota // a handshake message or change_cipher_spec from the peer
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

	tag() uint8           // its row in table.go, and its number in frozen bytes
	fields(c *wire.Codec) // writes its fields, or reads them back
}

// Input is what a state is stepped with: one part is set, or none to start.
type Input struct {
	Message []byte  // one whole handshake message with its four-byte header; the state may keep it
	CCS     bool    // a change_cipher_spec (before TLS 1.3), after which the peer's records have other keys
	Answer  *Answer // the application's answer
	Request Request // something this end wants after the handshake
}

// Request is something this end wants of a connected state.
type Request uint8

// Requests.
const (
	NoRequest      Request = iota
	UpdateKeys             // send a KeyUpdate (RFC 8446, 4.6.3), asking the peer for one too
	RotateKeys             // send a KeyUpdate without asking for one: our write keys have reached their limit, or the peer asked
	AskCertificate         // post-handshake authentication, server (RFC 8446, 4.6.2)
)

// Answer is what the application says to a question.
type Answer struct {
	Config *config.Config // the configuration to go on with (sni_callback may have changed it)
	Refuse bool           // fail the handshake with Alert
	Alert  registry.Alert

	// To EventAskPSK; the connection wipes them. No secret: there is no such key.
	Identity []byte // a client's
	Secret   []byte
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

	leaf *pki.Certificate // Facts.PeerChain[0] as last parsed, so that it is parsed once

	Transcript *transcript.Transcript
	Facts      *Facts
	Effects    []Effect
}
