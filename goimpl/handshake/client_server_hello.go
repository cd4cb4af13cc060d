package handshake

import (
	"bytes"
	"slices"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// awaitServerHello has sent a ClientHello.
type awaitServerHello struct{ offer }

func (*awaitServerHello) tag() uint8           { return tagAwaitServerHello }
func (s *awaitServerHello) code(c *wire.Codec) { s.offer.code(c) }

func (s *awaitServerHello) step(f *Flow, in input) (state, *tlserr.Error) {
	hello, sh, err := s.read(f, in.body)
	if err != nil {
		return nil, err
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
func (s *awaitSecondServerHello) code(c *wire.Codec) {
	s.offer.code(c)
	codeSuite(c, &s.suite)
}

func (s *awaitSecondServerHello) step(f *Flow, in input) (state, *tlserr.Error) {
	hello, sh, err := s.read(f, in.body)
	if err != nil {
		if err.Reason == registry.UnsupportedProtocol {
			// RFC 8446, 4.1.4: the version of the HelloRetryRequest must be kept.
			err = tlserr.New(registry.BadHRRVersion)
		}
		return nil, err
	}
	if sh.IsRetry() {
		// RFC 8446, 4.1.4: a second HelloRetryRequest is an unexpected message.
		return nil, tlserr.New(registry.UnexpectedMessage)
	}
	if sh.Suite != s.suite {
		return nil, tlserr.New(registry.WrongCipherReturned)
	}
	f.Transcript.Add(in.message)
	return s.accept(f, hello, sh)
}

// read parses a ServerHello or HelloRetryRequest and makes the checks both
// have in common, in OpenSSL's order.
func (o *offer) read(f *Flow, body []byte) (*msgs.ClientHello, *msgs.ServerHello, *tlserr.Error) {
	sh, err := msgs.ParseServerHello(body)
	if err != nil {
		return nil, nil, err
	}
	hello, err := o.parsed()
	if err != nil {
		return nil, nil, err
	}
	if err := checkVersion(f, sh); err != nil {
		return nil, nil, err
	}
	err = unsolicited(sh.Extensions, func(e registry.Extension) bool {
		return hello.Has(e) || e == registry.ExtCookie // RFC 8446, 4.2.2: a cookie needs no asking
	})
	switch {
	case err != nil:
	case sh.Compression != 0:
		err = tlserr.New(registry.InvalidCompressionAlgorithm)
	case !bytes.Equal(sh.SessionID, hello.SessionID):
		err = tlserr.New(registry.InvalidSessionID)
	case !tls13(sh.Suite):
		err = tlserr.New(registry.UnknownCipherReturned)
	case !slices.Contains(hello.Suites, sh.Suite):
		err = tlserr.New(registry.WrongCipherReturned)
	}
	return hello, sh, err
}

// checkVersion takes TLS 1.3 and nothing else (RFC 8446, 4.1.3 and 4.2.1).
func checkVersion(f *Flow, sh *msgs.ServerHello) *tlserr.Error {
	version := sh.Version
	if sh.SelectedVersion != 0 {
		if version = sh.SelectedVersion; version != registry.VersionTLS13 {
			return tlserr.New(registry.BadProtocolVersionNumber)
		}
		if sh.Version != registry.VersionTLS12 {
			return tlserr.New(registry.BadLegacyVersion)
		}
		return nil
	}
	if version >= f.Config.MinVersion && downgraded(sh) {
		// The server speaks TLS 1.3: someone has tampered with the ClientHello.
		return tlserr.New(registry.DowngradeDetected)
	}
	return tlserr.New(registry.UnsupportedProtocol)
}

// downgraded reports whether server random says that the server would have spoken a later version.
func downgraded(sh *msgs.ServerHello) bool {
	return bytes.HasSuffix(sh.Random, msgs.DowngradeTLS12[:]) || bytes.HasSuffix(sh.Random, msgs.DowngradeTLS11[:])
}

// accept goes from the ServerHello to the keys of the handshake (RFC 8446, 7.1).
func (o *offer) accept(f *Flow, hello *msgs.ClientHello, sh *msgs.ServerHello) (state, *tlserr.Error) {
	shared, err := o.exchange(sh)
	if err != nil {
		return nil, err
	}
	early, resumed, err := o.selected(sh)
	if err != nil {
		clear(shared)
		return nil, err
	}
	f.agree(registry.VersionTLS13)
	f.Facts.Suite, f.Facts.Group = sh.Suite, sh.KeyShare.Group
	if resumed != nil {
		f.resumed(resumed)
	}
	keys := newHandshakeKeys(f, sh.Suite, early, shared)
	f.readWith(keys.suite, keys.server)
	// From here on even an alert is protected, so this end's keys change too.
	if !f.Facts.Retried && len(hello.SessionID) > 0 {
		f.add(SendCCS{})
	}
	f.writeWith(keys.suite, keys.client)
	o.wipe()
	return &awaitEncryptedExtensions{keys, o.hello, resumed != nil}, nil
}

// exchange completes the key exchange with the server's share, which must be
// of a group this end sent a share of (RFC 8446, 4.2.8).
func (o *offer) exchange(sh *msgs.ServerHello) ([]byte, *tlserr.Error) {
	if sh.KeyShare == nil {
		return nil, tlserr.New(registry.MissingKeyShare)
	}
	for _, k := range o.shares {
		if k.Group == sh.KeyShare.Group {
			return k.Complete(sh.KeyShare.Data)
		}
	}
	return nil, tlserr.New(registry.BadKeyShare)
}
