package handshake

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// awaitClientHello is a server that has heard nothing yet.
type awaitClientHello struct{}

func (awaitClientHello) tag() uint8       { return tagAwaitClientHello }
func (awaitClientHello) code(*wire.Codec) {}
func (awaitClientHello) wipe()            {}

// step reads the ClientHello and asks the application about it, if it wants to be asked.
func (awaitClientHello) step(f *Flow, in input) (state, *tlserr.Error) {
	o, err := f.heard(in.message, in.body)
	if err != nil {
		return nil, err
	}
	if !f.Interest.ClientHello {
		return o.negotiate(f)
	}
	f.emit(Event{Kind: EventAskClientHello, Name: o.hello.ServerName, HasName: o.hello.HasServerName})
	return &awaitAnswer{in.message}, nil
}

// heard parses a first ClientHello and makes the checks no answer of the
// application can change. A version the server does not speak is refused before
// the application is asked, as OpenSSL does.
func (f *Flow) heard(message, body []byte) (*heardHello, *tlserr.Error) {
	hello, err := parseClientHello(f, body)
	if err != nil {
		return nil, err
	}
	f.Facts.ServerName = hello.ServerName
	return &heardHello{message: message, hello: hello}, nil
}

// parseClientHello parses a ClientHello and settles that TLS 1.3 is spoken.
func parseClientHello(f *Flow, body []byte) (*msgs.ClientHello, *tlserr.Error) {
	hello, err := msgs.ParseClientHello(body)
	if err != nil {
		return nil, err
	}
	f.Facts.ClientRandom = bytes.Clone(hello.Random)
	if _, err := negotiate.Version(f.Config, negotiate.Offered(hello)); err != nil {
		return nil, err
	}
	// RFC 8446, 4.1.2: one compression method, the null one.
	if len(hello.Compression) != 1 {
		return nil, tlserr.New(registry.InvalidCompressionAlgorithm)
	}
	return hello, nil
}

// awaitAnswer has asked the application whether, and with which Config, to go on.
type awaitAnswer struct {
	message []byte // the ClientHello
}

func (*awaitAnswer) tag() uint8           { return tagAwaitAnswer }
func (s *awaitAnswer) code(c *wire.Codec) { c.Bytes(&s.message) }
func (*awaitAnswer) wipe()                {}

func (s *awaitAnswer) step(f *Flow, in input) (state, *tlserr.Error) {
	if in.answer.Refuse {
		return nil, tlserr.Chosen(registry.CallbackFailed, in.answer.Alert)
	}
	if in.answer.Config != nil {
		f.Config = in.answer.Config
	}
	_, body := msgs.Split(s.message)
	o, err := f.heard(s.message, body)
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
	asked   bool // the application was asked and so has accepted the server name
	retried bool // it answers a HelloRetryRequest
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
}

func (*awaitSecondClientHello) tag() uint8 { return tagAwaitSecondClientHello }
func (*awaitSecondClientHello) wipe()      {}
func (s *awaitSecondClientHello) code(c *wire.Codec) {
	c.Bytes(&s.first)
	codeSuite(c, &s.suite)
	wire.Integer(c, &s.group)
	c.Bool(&s.asked)
}

// step reads the second ClientHello, which must be the first with the changes
// asked for (RFC 8446, 4.1.2).
func (s *awaitSecondClientHello) step(f *Flow, in input) (state, *tlserr.Error) {
	hello, err := parseClientHello(f, in.body)
	if err != nil {
		return nil, err
	}
	if err := s.check(f, hello); err != nil {
		return nil, err
	}
	o := &heardHello{message: in.message, hello: hello, asked: s.asked, retried: true}
	return o.negotiate(f)
}

// check compares what this end's choices hang on. Others are let be: they are
// looked at afresh.
func (s *awaitSecondClientHello) check(f *Flow, hello *msgs.ClientHello) *tlserr.Error {
	first, err := reparse(s.first)
	if err != nil {
		return err
	}
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
	case !hello.HasKeyShares:
		return tlserr.New(registry.MissingKeyShare)
	case len(hello.KeyShares) != 1 || hello.KeyShares[0].Group != s.group:
		return tlserr.New(registry.BadKeyShare)
	}
	return nil
}
