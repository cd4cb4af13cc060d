package handshake

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
)

// Event is a notice or a question to the application.
type Event struct {
	Kind EventKind

	Name    string           // AskClientHello: the server name; KeyLog: the label
	HasName bool             // AskClientHello: whether the client sent one; AskPSK: whether there is a hint or identity
	Data    []byte           // KeyLog: the secret; Message: the message's or record's bytes; AskPSK: hint or identity
	Random  []byte           // KeyLog: client random
	Session *session.Session // NewSession

	// Message trace, as _msg_callback is told (CPython's debughelpers).
	Write   bool
	Version registry.Version
	Content int // record content type, or a pseudo type
	Type    int // handshake message type or alert description
}

// Wipe overwrites the secret of a key log line. Sessions belong to the code that took them.
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
	EventAskPSK                   // question: which pre-shared key? Data: the server's hint, or the client's identity

	EventKinds // how many there are
)

// Question reports whether the engine waits for an answer to the event.
func (k EventKind) Question() bool { return k == EventAskClientHello || k == EventAskPSK }
