package handshake

import (
	"bytes"
	"slices"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// awaitServerHello has sent a ClientHello.
type awaitServerHello struct{ offer }

func (*awaitServerHello) tag() uint8             { return tagAwaitServerHello }
func (s *awaitServerHello) fields(c *wire.Codec) { s.offer.fields(c) }

// step reads the ServerHello: here the versions part.
func (s *awaitServerHello) step(f *Flow, in input) (state, *tlserr.Error) {
	hello, sh, err := s.read(f, in.body)
	if err != nil {
		return nil, err
	}
	if sh.SelectedVersion == 0 {
		return s.accept12(f, hello, sh, in)
	}
	f.Transcript.Start(hashOf(sh.Suite))
	if sh.IsRetry() {
		return s.retry(f, hello, sh, in.message)
	}
	f.Transcript.Add(in.message)
	return s.accept(f, hello, sh)
}

// awaitSecondServerHello has answered a HelloRetryRequest with a second ClientHello.
type awaitSecondServerHello struct {
	offer
	suite registry.Suite // the HelloRetryRequest's
}

func (*awaitSecondServerHello) tag() uint8 { return tagAwaitSecondServerHello }
func (s *awaitSecondServerHello) fields(c *wire.Codec) {
	s.offer.fields(c)
	codeSuite(c, &s.suite)
}

func (s *awaitSecondServerHello) step(f *Flow, in input) (state, *tlserr.Error) {
	hello, sh, err := s.read(f, in.body)
	switch {
	case err != nil:
		return nil, err
	case sh.IsRetry():
		// RFC 8446, 4.1.4: a second HelloRetryRequest is an unexpected message.
		return nil, tlserr.New(registry.UnexpectedMessage)
	case sh.Suite != s.suite:
		return nil, tlserr.New(registry.WrongCipherReturned)
	}
	f.Transcript.Add(in.message)
	return s.accept(f, hello, sh)
}

// read parses a ServerHello or HelloRetryRequest and makes the checks all
// versions have in common, in OpenSSL's order.
func (o *offer) read(f *Flow, body []byte) (*msgs.ClientHello, *msgs.ServerHello, *tlserr.Error) {
	sh, err := msgs.ParseServerHello(body)
	if err != nil {
		return nil, nil, err
	}
	hello, err := o.parsed()
	if err != nil {
		return nil, nil, err
	}
	if err := checkVersion(f, hello, sh); err != nil {
		return nil, nil, err
	}
	err = unsolicited(sh.Extensions, func(e registry.Extension) bool {
		switch e {
		case registry.ExtCookie: // RFC 8446, 4.2.2: a cookie needs no asking
			return sh.IsRetry()
		case registry.ExtRenegotiationInfo: // RFC 5746, 3.4: the suite of that name asks too
			return true
		}
		return hello.Has(e)
	})
	switch {
	case err != nil:
	case sh.Compression != 0:
		err = tlserr.New(registry.InvalidCompressionAlgorithm)
	case sh.SelectedVersion != 0 && !bytes.Equal(sh.SessionID, hello.SessionID):
		err = tlserr.New(registry.InvalidSessionID)
	case sh.Suite.Info() == nil:
		err = tlserr.New(registry.UnknownCipherReturned)
	case !slices.Contains(hello.Suites, sh.Suite) || tls13(sh.Suite) != (sh.SelectedVersion != 0):
		err = tlserr.New(registry.WrongCipherReturned)
	}
	return hello, sh, err
}

// checkVersion takes a version this end has offered (RFC 8446, 4.1.3 and
// 4.2.1; RFC 5246, 7.4.1.3).
func checkVersion(f *Flow, hello *msgs.ClientHello, sh *msgs.ServerHello) *tlserr.Error {
	if sh.SelectedVersion != 0 {
		if sh.SelectedVersion != registry.VersionTLS13 || !slices.Contains(hello.SupportedVersions, sh.SelectedVersion) {
			return tlserr.New(registry.BadProtocolVersionNumber)
		}
		if sh.Version != registry.VersionTLS12 {
			return tlserr.New(registry.BadLegacyVersion)
		}
		return nil
	}
	switch {
	case f.Facts.Retried:
		return tlserr.New(registry.BadHRRVersion) // RFC 8446, 4.1.4: the version must be kept
	case sh.IsRetry():
		return tlserr.New(registry.UnsupportedProtocol) // no such message before TLS 1.3
	case sh.Version > hello.Version || !slices.Contains(negotiate.Versions(f.Config), sh.Version):
		return tlserr.New(registry.UnsupportedProtocol)
	case negotiate.Downgraded(f.Config, sh.Random, sh.Version):
		return tlserr.New(registry.DowngradeDetected)
	}
	return nil
}

// takeALPN notes the application protocol the server has chosen: one of those
// offered (RFC 7301, 3.1), or none.
func (f *Flow) takeALPN(hello *msgs.ClientHello, has bool, protocol string) *tlserr.Error {
	if has && !slices.Contains(hello.ALPN, protocol) {
		return tlserr.New(registry.BadExtension)
	}
	f.Facts.ALPN = protocol
	return nil
}
