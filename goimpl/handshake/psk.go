package handshake

import (
	"crypto"
	"slices"
	"unicode/utf8"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// External pre-shared keys, which the application is asked for: by a client
// before its ClientHello (TLS 1.3) and after the server's flight (before), by a
// server when a client has named one. What OpenSSL's callbacks of TLS 1.2 give
// counts in TLS 1.3 as a key for SHA-256 (RFC 8446, 4.2.11).

// externalHash is what external keys go with in TLS 1.3.
const externalHash = crypto.SHA256

// askPSK emits the question: hint is what a server has said about the key, or
// the identity a client has named.
func (f *Flow) askPSK(hint []byte, has bool) {
	f.emit(Event{Kind: EventAskPSK, Data: slices.Clone(hint), HasName: has})
}

// externalPSK is a pre-shared key as a session that TLS 1.3 resumes; nil without a key.
func externalPSK(identity, secret []byte) *session.Session {
	if len(secret) == 0 {
		return nil
	}
	return &session.Session{
		Version: registry.VersionTLS13, Suite: registry.TLS_AES_128_GCM_SHA256,
		Secret: slices.Clone(secret), Ticket: slices.Clone(identity), External: true,
	}
}

// psk is the key of an answer to a client; nil if there is none.
func (a *Answer) psk() *config.PSK {
	if len(a.Secret) == 0 {
		return nil
	}
	return &config.PSK{Identity: a.Identity, Secret: a.Secret}
}

// awaitOfferedKey is a client of TLS 1.3 that has asked which key to offer.
type awaitOfferedKey struct{}

func (awaitOfferedKey) tag() uint8       { return tagAwaitOfferedKey }
func (awaitOfferedKey) code(*wire.Codec) {}
func (awaitOfferedKey) wipe()            {}

func (awaitOfferedKey) step(f *Flow, in input) (state, *tlserr.Error) {
	defer clear(in.answer.Secret)
	return startClient(f, externalPSK(in.answer.Identity, in.answer.Secret))
}

// offersExternal reports whether a client asks for a key before its hello.
func offersExternal(f *Flow) bool {
	return f.Config.AskPSK && f.Resume == nil && f.Config.MaxVersion >= registry.VersionTLS13
}

// offerExternal puts the key into a hello that has a suite for it.
func (o *offer) offerExternal(hello *msgs.ClientHello, key *session.Session) {
	fits := func(s registry.Suite) bool { return tls13(s) && hashOf(s) == externalHash }
	if o.resume == nil && hello.HasKeyShares && slices.ContainsFunc(hello.Suites, fits) {
		o.resume = key
		o.offerSession(hello)
		return
	}
	clear(key.Secret)
}

// awaitTakenKey is a server of TLS 1.3 that has asked for the key a client has named.
type awaitTakenKey struct {
	message []byte // the ClientHello
	asked   bool
}

func (*awaitTakenKey) tag() uint8 { return tagAwaitTakenKey }
func (*awaitTakenKey) wipe()      {}
func (s *awaitTakenKey) code(c *wire.Codec) {
	c.Bytes(&s.message)
	c.Bool(&s.asked)
}

func (s *awaitTakenKey) step(f *Flow, in input) (state, *tlserr.Error) {
	_, body := msgs.Split(s.message)
	o, err := f.heard(s.message, body, false)
	if err != nil {
		return nil, err
	}
	defer clear(in.answer.Secret)
	o.asked, o.key = s.asked, slices.Clone(in.answer.Secret)
	next, err := o.negotiate13(f)
	if _, retries := next.(*awaitSecondClientHello); !retries {
		clear(o.key)
	}
	return next, err
}

// namesKey reports whether the first identity of the hello may be one that the
// application knows. Tickets are hardly ever text.
func (o *heardHello) namesKey() bool {
	if !o.hello.HasPSK || len(o.hello.PSKIdentities) == 0 {
		return false
	}
	id := o.hello.PSKIdentities[0].Identity
	return len(id) <= config.MaxPSKIdentity && utf8.Valid(id) && !slices.Contains(id, 0)
}

// external is the key the application has given for the first identity, if it
// goes with the suite.
func (o *heardHello) external(suite registry.Suite) *session.Session {
	if hashOf(suite) != externalHash {
		return nil
	}
	return externalPSK(o.hello.PSKIdentities[0].Identity, o.key)
}

// awaitClientKey12 is a client of TLS 1.2 or before that has asked for a key.
type awaitClientKey12 struct{ clientFlight12 }

func (*awaitClientKey12) tag() uint8 { return tagAwaitClientKey12 }

func (s *awaitClientKey12) step(f *Flow, in input) (state, *tlserr.Error) {
	defer clear(in.answer.Secret)
	psk := in.answer.psk()
	if psk == nil {
		return nil, tlserr.New(registry.NoPSK)
	}
	return s.answer(f, psk)
}

// awaitServerKey12 is a server of TLS 1.2 or before that has asked for the key a client has named.
type awaitServerKey12 struct {
	serverFlight12
	message []byte // the ClientKeyExchange
}

func (*awaitServerKey12) tag() uint8 { return tagAwaitServerKey12 }
func (s *awaitServerKey12) code(c *wire.Codec) {
	s.serverFlight12.code(c)
	c.Bytes(&s.message)
}

func (s *awaitServerKey12) step(f *Flow, in input) (state, *tlserr.Error) {
	defer clear(in.answer.Secret)
	if len(in.answer.Secret) == 0 {
		return nil, tlserr.New(registry.PSKIdentityNotFound)
	}
	_, body := msgs.Split(s.message)
	m, err := msgs.ParseClientKeyExchange(body, s.info().Exchange)
	if err != nil {
		return nil, err
	}
	return s.exchanged(f, s.message, m, in.answer.Secret)
}
