package handshake

import (
	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// choice is everything a server decides before its ServerHello.
type choice struct {
	suite    registry.Suite
	group    registry.Group
	alpn     string
	psk      uint16           // index of the identity taken
	resume   *session.Session // nil: a full handshake
	identity *pki.Identity    // with a full handshake
	scheme   registry.Scheme
}

// negotiate13 answers a ClientHello in TLS 1.3: with a HelloRetryRequest if no key share
// fits, else with the whole flight.
func (o *heardHello) negotiate13(f *Flow) (state, *tlserr.Error) {
	c, retry, err := o.choose(f)
	if err != nil {
		return nil, err
	}
	f.agree(registry.VersionTLS13)
	f.Facts.Suite, f.Facts.Group = c.suite, c.group
	f.Facts.SharedSuites = negotiate.SharedSuites(f.Config, o.hello.Suites)
	f.Transcript.Add(o.message)
	if retry {
		return o.retry(f, c), nil
	}
	return o.respond(f, c)
}

// choose makes every choice, so that a hello that cannot be answered is refused
// before anything is sent. The order of the failures is OpenSSL's.
func (o *heardHello) choose(f *Flow) (c choice, retry bool, err *tlserr.Error) {
	hello := o.hello
	if c.suite, err = negotiate.Suite13(f.Config, hello.Suites); err != nil {
		return c, false, err
	}
	if c.alpn, err = negotiate.ALPN(f.Config, hello.ALPN); err != nil {
		return c, false, err
	}
	f.Transcript.Start(hashOf(c.suite))
	if c.psk, c.resume, err = o.resumable(f, c.suite, c.alpn); err != nil {
		return c, false, err
	}
	if c.resume == nil && len(hello.Schemes) == 0 {
		return c, false, tlserr.New(registry.MissingSigalgsExtension)
	}
	if c.group, retry, err = o.chooseGroup(f, c.resume != nil); err != nil {
		return c, false, err
	}
	if retry && o.retried {
		// The groups this end has are others than they were: there is one retry only.
		return c, false, tlserr.New(registry.NoSuitableKeyShare)
	}
	if c.resume == nil {
		if err = f.certify(); err != nil {
			return c, false, err
		}
		c.identity, c.scheme, err = negotiate.Certificate(f.Config, hello.Schemes)
	}
	return c, retry, err
}

// chooseGroup chooses the group of the key exchange, or none where a pre-shared
// key is taken and the client wants it alone, or has it alone to go on with.
func (o *heardHello) chooseGroup(f *Flow, hasKey bool) (g registry.Group, retry bool, err *tlserr.Error) {
	withDHE, alone := o.modes(f)
	if hasKey && !withDHE {
		return 0, false, nil
	}
	g, retry, err = negotiate.Group(f.Config, o.hello.Groups, o.hello.KeyShares, o.hello.HasKeyShares)
	if hasKey && alone && err != nil && (err.Reason == registry.NoSuitableKeyShare || err.Reason == registry.MissingKeyShare) {
		return 0, false, nil
	}
	return g, retry, err
}

// retry sends a HelloRetryRequest for the group (RFC 8446, 4.1.4).
func (o *heardHello) retry(f *Flow, c choice) state {
	f.Facts.Retried = true
	f.Transcript.Retry()
	f.send((&msgs.ServerHello{
		Version:         registry.VersionTLS12,
		Random:          msgs.HelloRetryRandom[:],
		SessionID:       o.hello.SessionID,
		Suite:           c.suite,
		SelectedVersion: registry.VersionTLS13,
		HasRetryGroup:   true,
		RetryGroup:      c.group,
	}).Marshal())
	o.compatibility(f)
	o.skipEarlyData(f)
	return &awaitSecondClientHello{
		first: o.message, suite: c.suite, group: c.group, asked: o.asked, psk: c.resume != nil, key: o.key,
	}
}

// compatibility sends a change_cipher_spec behind the first handshake message,
// as a server must if the client has sent a session id (RFC 8446, D.4), and as
// OpenSSL does unless its option is off.
func (o *heardHello) compatibility(f *Flow) {
	wanted := len(o.hello.SessionID) > 0 || f.Config.Option(registry.OpEnableMiddleboxCompat)
	if wanted && !o.retried {
		f.add(SendCCS{})
	}
}

// maxSkipped is how much refused early data is put up with, in bytes. No ticket
// of this end ever allowed any.
const maxSkipped = registry.MaxPlaintext

// skipEarlyData lets early data pass that the client may have sent behind its
// first hello. With the second it must not send any (RFC 8446, 4.2.10).
func (o *heardHello) skipEarlyData(f *Flow) {
	if o.hello.EarlyData && !o.retried {
		f.add(SkipEarlyData{maxSkipped})
	}
}

// respond sends the ServerHello (RFC 8446, 4.1.3), changes to the keys of the
// handshake and goes on with the flight.
func (o *heardHello) respond(f *Flow, c choice) (state, *tlserr.Error) {
	share, shared, err := o.exchange(f, c.group)
	if err != nil {
		return nil, err
	}
	random, err := f.random(randomLen)
	if err != nil {
		return nil, err
	}
	f.send((&msgs.ServerHello{
		Version:         registry.VersionTLS12,
		Random:          random,
		SessionID:       o.hello.SessionID,
		Suite:           c.suite,
		SelectedVersion: registry.VersionTLS13,
		KeyShare:        share,
		HasPSK:          c.resume != nil,
		PSK:             c.psk,
	}).Marshal())
	o.compatibility(f)
	keys := newHandshakeKeys(f, c.suite, c.early(), shared)
	f.writeWith(keys.suite, keys.server)
	f.readWith(keys.suite, keys.client)
	o.skipEarlyData(f)
	next, err := o.flight(f, c, &keys)
	if err != nil {
		keys.wipe()
		return nil, err
	}
	keys.wipeServers()
	return next, nil
}

// exchange answers the client's share of a group; without one there is nothing to exchange.
func (o *heardHello) exchange(f *Flow, g registry.Group) (*msgs.KeyShare, []byte, *tlserr.Error) {
	if g == 0 {
		return nil, nil, nil
	}
	share, shared, err := kx.Respond(g, o.share(g), f.Rand)
	return &msgs.KeyShare{Group: g, Data: share}, shared, err
}

// share is the client's share of the group, which is there.
func (o *heardHello) share(g registry.Group) []byte {
	for _, s := range o.hello.KeyShares {
		if s.Group == g {
			return s.Data
		}
	}
	return nil
}

// early is the early secret: of the session resumed, or of none. The session,
// opened from a ticket for this purpose, loses its secret.
func (c *choice) early() *keysched.Early {
	if c.resume == nil {
		return keysched.NewEarly(hashOf(c.suite), nil)
	}
	defer clear(c.resume.Secret)
	return keysched.NewEarly(hashOf(c.suite), c.resume.Secret)
}
