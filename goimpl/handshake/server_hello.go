package handshake

import (
	"bytes"
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// awaitClientHello is a server that has heard nothing yet.
type awaitClientHello struct{}

func (awaitClientHello) tag() uint8         { return tagAwaitClientHello }
func (awaitClientHello) fields(*wire.Codec) {}
func (awaitClientHello) wipe()              {}

func (awaitClientHello) step(f *Flow, in input) (state, *tlserr.Error) {
	return f.hear(in.message, in.body, false)
}

// hear reads a first ClientHello, or with again the one of a renegotiation,
// and asks the application about it, if it wants to be asked.
func (f *Flow) hear(message, body []byte, again bool) (state, *tlserr.Error) {
	o, err := f.heard(message, body, again)
	if err != nil {
		return nil, err
	}
	if !f.Interest.ClientHello {
		return o.negotiate(f)
	}
	f.emit(Event{Kind: EventAskClientHello, Name: o.hello.ServerName, HasName: o.hello.HasServerName})
	return &awaitAnswer{message, again}, nil
}

// heard parses a ClientHello and makes the checks no answer of the application
// can change. A version the server does not speak is refused before the
// application is asked, as OpenSSL does.
func (f *Flow) heard(message, body []byte, again bool) (*heardHello, *tlserr.Error) {
	o := &heardHello{message: message, again: again}
	if err := o.parse(f, body); err != nil {
		return nil, err
	}
	f.Facts.ServerName = o.hello.ServerName
	return o, nil
}

// parse parses a ClientHello and settles the version.
func (o *heardHello) parse(f *Flow, body []byte) (err *tlserr.Error) {
	if o.hello, err = msgs.ParseClientHello(body); err != nil {
		return err
	}
	f.Facts.ClientRandom = bytes.Clone(o.hello.Random)
	if o.version, err = o.chooseVersion(f); err != nil {
		return err
	}
	// RFC 8446, 4.1.2: one compression method, the null one.
	if o.version >= registry.VersionTLS13 && len(o.hello.Compression) != 1 {
		return tlserr.New(registry.InvalidCompressionAlgorithm)
	}
	return negotiate.Fallback(f.Config, o.hello, o.version)
}

// chooseVersion is the highest version both ends speak. A renegotiation keeps
// the version there is, whatever else is offered (RFC 8446, 4.1.2).
func (o *heardHello) chooseVersion(f *Flow) (registry.Version, *tlserr.Error) {
	if o.hello.Has(registry.ExtSupportedVersions) && o.hello.Version <= registry.VersionSSL30 {
		return 0, tlserr.New(registry.LegacyVersionTooOld) // RFC 8446, D.5; as in OpenSSL, older ones too
	}
	offered := negotiate.Offered(o.hello)
	if !o.again {
		return negotiate.Version(f.Config, offered)
	}
	if !slices.Contains(offered, f.Facts.Version) {
		return 0, tlserr.New(registry.UnsupportedProtocol)
	}
	return f.Facts.Version, nil
}

// negotiate answers a ClientHello in the version that was settled.
func (o *heardHello) negotiate(f *Flow) (state, *tlserr.Error) {
	if o.version < registry.VersionTLS13 {
		return o.negotiate12(f)
	}
	if f.Config.AskPSK {
		return o.askKey(f, 0)
	}
	return o.negotiate13(f)
}

// awaitAnswer has asked the application whether, and with which Config, to go on.
type awaitAnswer struct {
	message []byte // the ClientHello
	again   bool   // it began a renegotiation
}

func (*awaitAnswer) tag() uint8 { return tagAwaitAnswer }
func (*awaitAnswer) wipe()      {}
func (s *awaitAnswer) fields(c *wire.Codec) {
	c.Bytes(&s.message)
	c.Bool(&s.again)
}

func (s *awaitAnswer) step(f *Flow, in input) (state, *tlserr.Error) {
	if in.answer.Refuse {
		return nil, tlserr.Chosen(registry.CallbackFailed, in.answer.Alert)
	}
	if in.answer.Config != nil {
		f.Config = in.answer.Config
	}
	_, body := msgs.Split(s.message)
	o, err := f.heard(s.message, body, s.again)
	if err != nil {
		return nil, err
	}
	o.asked = true
	return o.negotiate(f)
}

// heardHello is a ClientHello with what a server has to know besides.
type heardHello struct {
	message []byte
	hello   *msgs.ClientHello
	version registry.Version // that this handshake is of
	asked   bool             // the application was asked and so has accepted the server name
	retried bool             // it answers a HelloRetryRequest
	key     config.PSK       // the application's, for one of the identities of pre_shared_key
	again   bool             // it begins a renegotiation
	alpn    string           // TLS 1.2 and before: the protocol chosen, "" for none
}

// acceptedName is the server name the application has accepted, or "". Without
// being asked it has accepted none, as in OpenSSL.
func (o *heardHello) acceptedName() string {
	if !o.asked {
		return ""
	}
	return o.hello.ServerName
}

// awaitSecondClientHello has sent a HelloRetryRequest.
type awaitSecondClientHello struct {
	first []byte // the first ClientHello
	suite registry.Suite
	group registry.Group // asked for
	asked bool
	psk   bool       // the first one's PSK was good
	key   config.PSK // as of heardHello
}

func (*awaitSecondClientHello) tag() uint8 { return tagAwaitSecondClientHello }
func (s *awaitSecondClientHello) wipe()    { clear(s.key.Secret) }
func (s *awaitSecondClientHello) fields(c *wire.Codec) {
	c.Bytes(&s.first)
	codeSuite(c, &s.suite)
	wire.Integer(c, &s.group)
	c.Bool(&s.asked)
	c.Bool(&s.psk)
	c.Bytes(&s.key.Identity)
	c.Bytes(&s.key.Secret)
}

// step reads the second ClientHello, which must be the first with the changes
// asked for (RFC 8446, 4.1.2).
func (s *awaitSecondClientHello) step(f *Flow, in input) (state, *tlserr.Error) {
	o := &heardHello{message: in.message, asked: s.asked, retried: true, key: s.key}
	if err := o.parse(f, in.body); err != nil {
		return nil, err
	}
	if o.version != registry.VersionTLS13 {
		return nil, tlserr.New(registry.BadValue)
	}
	first, err := reparse(s.first)
	if err != nil {
		return nil, err
	}
	if err := s.check(f, first, o.hello); err != nil {
		return nil, err
	}
	defer s.wipe()
	return o.negotiate13(f)
}

// check compares what this end's choices hang on. Others are ignored: they are
// looked at afresh.
func (s *awaitSecondClientHello) check(f *Flow, first, hello *msgs.ClientHello) *tlserr.Error {
	suite, err := negotiate.Suite13(f.Config, hello.Suites)
	if err != nil {
		return err
	}
	switch {
	case hello.EarlyData:
		// RFC 8446, 4.2.10: not in a second hello.
		return tlserr.New(registry.BadExtension)
	case !bytes.Equal(hello.Random, first.Random),
		!bytes.Equal(hello.SessionID, first.SessionID),
		hello.ServerName != first.ServerName:
		return tlserr.New(registry.BadValue)
	case suite != s.suite:
		return tlserr.New(registry.BadCipher)
	case s.psk && !hello.HasPSK: // what fits the suite must not be left out
		return tlserr.New(registry.MissingFatal)
	case !hello.HasKeyShares:
		return tlserr.New(registry.MissingKeyShare)
	case len(hello.KeyShares) != 1 || hello.KeyShares[0].Group != s.group:
		return tlserr.New(registry.BadKeyShare)
	}
	return nil
}
