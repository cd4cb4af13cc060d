package handshake

import (
	"bytes"
	"cmp"
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

// askPSK emits the question: hint is what a server has said about the key, or
// the identity a client has named.
func (f *Flow) askPSK(hint []byte, has bool) {
	f.emit(Event{Kind: EventAskPSK, Data: slices.Clone(hint), HasName: has})
}

// externalPSK is a pre-shared key as a session that TLS 1.3 resumes; nil without
// a secret, and for a hash that no suite has.
func externalPSK(k *config.PSK) *session.Session {
	suite := registry.TLS_AES_128_GCM_SHA256
	if k.Hash == crypto.SHA384 {
		suite = registry.TLS_AES_256_GCM_SHA384
	}
	if len(k.Secret) == 0 || cmp.Or(k.Hash, crypto.SHA256) != hashOf(suite) {
		return nil
	}
	return &session.Session{
		Version: registry.VersionTLS13, Suite: suite,
		Secret: slices.Clone(k.Secret), Ticket: slices.Clone(k.Identity), External: true,
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

func (awaitOfferedKey) tag() uint8         { return tagAwaitOfferedKey }
func (awaitOfferedKey) fields(*wire.Codec) {}
func (awaitOfferedKey) wipe()              {}

func (awaitOfferedKey) step(f *Flow, in input) (state, *tlserr.Error) {
	defer clear(in.answer.Secret)
	if len(in.answer.Secret) > 0 && len(in.answer.Identity) == 0 { // RFC 8446, 4.2.11: one byte or more
		return nil, tlserr.Chosen(registry.ErrInternalError, registry.AlertInternalError)
	}
	return startClient(f, in.answer.psk())
}

// asksOfferedKey reports whether a client asks for a key before its hello.
func asksOfferedKey(f *Flow) bool {
	return f.Config.AskPSK && f.Config.MaxVersion >= registry.VersionTLS13
}

// offerKeys puts the application's answer and the keys of the Config into the
// hello, behind a session, as far as it has suites for them.
func (o *offer) offerKeys(f *Flow, hello *msgs.ClientHello, given *config.PSK) {
	if given != nil {
		o.psks = append(o.psks, externalPSK(given))
	}
	for i := range f.Config.PSKs {
		if s := externalPSK(&f.Config.PSKs[i]); s != nil {
			o.psks = append(o.psks, s)
		}
	}
	o.keepKeys(func(s *session.Session) bool {
		return hello.HasKeyShares && slices.ContainsFunc(hello.Suites, func(offered registry.Suite) bool {
			return tls13(offered) && hashOf(offered) == hashOf(s.Suite)
		})
	})
}

// maxAskedKeys is how many of the identities in a hello the application is asked about.
const maxAskedKeys = 32

// awaitTakenKey is a server of TLS 1.3 that has asked for a key a client has named.
type awaitTakenKey struct {
	message []byte // the ClientHello
	asked   bool
	index   int // of the identity in question
}

func (*awaitTakenKey) tag() uint8 { return tagAwaitTakenKey }
func (*awaitTakenKey) wipe()      {}
func (s *awaitTakenKey) fields(c *wire.Codec) {
	c.Bytes(&s.message)
	c.Bool(&s.asked)
	c.Int(&s.index)
}

// step goes on with the key, or asks about the next identity, as OpenSSL does.
func (s *awaitTakenKey) step(f *Flow, in input) (state, *tlserr.Error) {
	defer clear(in.answer.Secret)
	_, body := msgs.Split(s.message)
	o, err := f.heard(s.message, body, false)
	if err != nil {
		return nil, err
	}
	if o.asked = s.asked; len(in.answer.Secret) == 0 {
		return o.askKey(f, s.index+1)
	}
	if s.index < 0 || s.index >= len(o.hello.PSKIdentities) {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	o.key = config.PSK{Identity: o.hello.PSKIdentities[s.index].Identity, Secret: slices.Clone(in.answer.Secret)}
	next, err := o.negotiate13(f)
	if _, retries := next.(*awaitSecondClientHello); !retries {
		clear(o.key.Secret)
	}
	return next, err
}

// askKey asks the application about the first identity from an index on that
// it may know, and goes on without a key where there is none.
func (o *heardHello) askKey(f *Flow, from int) (state, *tlserr.Error) {
	for i := from; o.hello.HasPSK && i < min(len(o.hello.PSKIdentities), maxAskedKeys); i++ {
		if id := o.hello.PSKIdentities[i].Identity; isName(id) {
			f.askPSK(id, true)
			return &awaitTakenKey{o.message, o.asked, i}, nil
		}
	}
	return o.negotiate13(f)
}

// isName reports whether an identity may be one that the application knows.
// Tickets are hardly ever text.
func isName(id []byte) bool {
	return len(id) <= config.MaxPSKIdentity && utf8.Valid(id) && !slices.Contains(id, 0)
}

// external is the key with that identity, which the application has given or
// the Config has; nil if there is none.
func (o *heardHello) external(f *Flow, identity []byte) *session.Session {
	if bytes.Equal(o.key.Identity, identity) {
		if s := externalPSK(&o.key); s != nil {
			return s
		}
	}
	for i := range f.Config.PSKs {
		if k := &f.Config.PSKs[i]; bytes.Equal(k.Identity, identity) {
			return externalPSK(k)
		}
	}
	return nil
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
func (s *awaitServerKey12) fields(c *wire.Codec) {
	s.serverFlight12.fields(c)
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
