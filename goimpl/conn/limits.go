package conn

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// What a peer may repeat without getting anywhere.
const (
	maxWarnings   = 4   // warning alerts in a row
	maxEmpty      = 32  // empty records in a row
	maxCCS        = 32  // change_cipher_spec records that are dropped in one handshake
	maxUpdates    = 32  // KeyUpdate messages without application data between them
	maxPosts      = 256 // other messages where application data may flow, likewise: tickets, requests
	maxHandshakes = 8   // renegotiations, likewise
	maxPlainHeld  = 64 << 10
)

// limits counts what costs this end something and gives it nothing. What is
// "in a row" ends with a record that says something, which neither a warning
// does nor a record without content.
type limits struct {
	warnings   int
	empty      int
	ccs        int
	updates    int
	posts      int
	handshakes int
	skipping   bool // refused early data is passed over
	early      int  // and so many bytes more of it
}

// record counts a record of a type that was opened.
func (l *limits) record(typ registry.ContentType, empty bool) *tlserr.Error {
	if typ != registry.ChangeCipherSpec {
		l.skipping = false // RFC 8446, 4.2.10: until the first record that is for these keys
	}
	if empty {
		if l.empty++; l.empty > maxEmpty {
			return tlserr.New(registry.RecordTooSmall)
		}
		return nil
	}
	if typ == registry.AlertRecord {
		return nil // a warning says no more than an empty record
	}
	l.empty, l.warnings = 0, 0
	if typ == registry.ApplicationData {
		l.updates, l.posts, l.handshakes = 0, 0, 0
	}
	return nil
}

// warning counts an alert that ends nothing.
func (l *limits) warning() *tlserr.Error {
	if l.warnings++; l.warnings > maxWarnings {
		return tlserr.New(registry.TooManyWarnAlerts)
	}
	return nil
}

// changeCipherSpec counts one that is dropped.
func (l *limits) changeCipherSpec() *tlserr.Error {
	if l.ccs++; l.ccs > maxCCS {
		return tlserr.New(registry.TooManyCCS)
	}
	return nil
}

// message counts a handshake message; data: it comes where application data
// may flow.
func (l *limits) message(typ registry.MsgType, data bool) *tlserr.Error {
	switch {
	case typ == registry.MsgKeyUpdate:
		if l.updates++; l.updates > maxUpdates {
			return tlserr.New(registry.TooManyKeyUpdates)
		}
	case data:
		if l.posts++; l.posts > maxPosts {
			return tlserr.New(registry.TooManyPostHandshakeMessages)
		}
	}
	return nil
}

// handshake counts a handshake that is done; again: it was not the first.
func (l *limits) handshake(again bool) *tlserr.Error {
	l.skipping, l.ccs = false, 0
	if !again {
		return nil
	}
	if l.handshakes++; l.handshakes > maxHandshakes {
		return tlserr.New(registry.TooManyRenegotiations)
	}
	return nil
}

// earlyData counts refused early data (RFC 8446, 4.2.10), which is passed over unread.
func (l *limits) earlyData(n int) *tlserr.Error {
	if l.early -= n; l.early < 0 {
		return tlserr.New(registry.TooMuchEarlyData)
	}
	return nil
}

func (l *limits) fields(w *wire.Codec) {
	w.Bool(&l.skipping)
	for _, count := range []*int{&l.warnings, &l.empty, &l.ccs, &l.updates, &l.posts, &l.handshakes, &l.early} {
		w.Int(count)
	}
}
