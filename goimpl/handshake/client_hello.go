package handshake

import (
	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Lengths of ClientHello fields.
const (
	randomLen    = 32
	sessionIDLen = 32
)

// clientStart has sent nothing yet.
type clientStart struct{}

func (clientStart) tag() uint8       { return tagClientStart }
func (clientStart) code(*wire.Codec) {}
func (clientStart) wipe()            {}

// step sends the ClientHello (RFC 8446, 4.1.2).
func (clientStart) step(f *Flow, _ input) (state, *tlserr.Error) {
	o, hello, err := newOffer(f)
	if err != nil {
		return nil, err
	}
	f.Facts.ClientRandom = hello.Random
	f.Facts.ServerName = f.ServerName
	if err := o.send(f, hello); err != nil {
		o.wipe()
		return nil, err
	}
	return &awaitServerHello{o}, nil
}

// offer is what a client has said in its ClientHello and what it keeps to
// itself until the ServerHello.
type offer struct {
	hello  []byte           // the ClientHello as last sent, with header: what answers are checked against
	shares []*kx.Key        // in the order of its key shares
	resume *session.Session // the session whose PSK it offers, or nil
}

// newOffer draws a ClientHello and its private key shares from the Config.
func newOffer(f *Flow) (offer, *msgs.ClientHello, *tlserr.Error) {
	var o offer
	hello, err := firstHello(f)
	if err != nil {
		return o, nil, err
	}
	for _, g := range negotiate.ShareGroups(f.Config) {
		if err := o.addShare(f, hello, g); err != nil {
			o.wipe()
			return o, nil, err
		}
	}
	if s := f.Resume; s != nil && f.mayOffer(s, hello.Suites) {
		o.resume = s
		hello.HasPSK = true
	}
	return o, hello, nil
}

// firstHello is a ClientHello without key shares and PSK.
func firstHello(f *Flow) (*msgs.ClientHello, *tlserr.Error) {
	cfg := f.Config
	hello := &msgs.ClientHello{
		Version:           registry.VersionTLS12,
		Suites:            negotiate.Suites13(cfg),
		Compression:       []byte{0},
		SupportedVersions: negotiate.Versions(cfg),
		Groups:            negotiate.Groups(cfg),
		Schemes:           negotiate.Schemes(cfg),
		HasKeyShares:      true,
		PSKModes:          []uint8{msgs.PSKWithDHE},
		StatusRequest:     true,
		ALPN:              cfg.ALPN,
		HasALPN:           len(cfg.ALPN) > 0,
		PostHandshakeAuth: cfg.PostHandshakeAuth,
	}
	if err := complete(hello); err != nil {
		return nil, err
	}
	if f.ServerName != "" && !isAddress(f.ServerName) {
		hello.HasServerName, hello.ServerName = true, f.ServerName
	}
	return hello, f.drawRandoms(hello)
}

// complete refuses a Config that leaves nothing to offer. There is no one yet to tell.
func complete(hello *msgs.ClientHello) *tlserr.Error {
	switch {
	case len(hello.SupportedVersions) == 0:
		return tlserr.Local(registry.NoProtocolsAvailable)
	case len(hello.Suites) == 0:
		return tlserr.Local(registry.NoCiphersAvailable)
	case len(hello.Groups) == 0:
		return tlserr.Local(registry.NoSuitableGroups)
	case len(hello.Schemes) == 0:
		return tlserr.Local(registry.NoSuitableSignatureAlgorithm)
	}
	return nil
}

// drawRandoms fills in random and, so that middleboxes see what looks like a
// resumption of TLS 1.2, the session id (RFC 8446, D.4).
func (f *Flow) drawRandoms(hello *msgs.ClientHello) (err *tlserr.Error) {
	if hello.Random, err = f.random(randomLen); err != nil {
		return err
	}
	if compatible(f.Config) {
		hello.SessionID, err = f.random(sessionIDLen)
	}
	return err
}

// compatible reports whether OP_ENABLE_MIDDLEBOX_COMPAT is set.
func compatible(cfg *config.Config) bool {
	return cfg.Option(registry.OpEnableMiddleboxCompat)
}

// addShare adds a key share of the group to the hello.
func (o *offer) addShare(f *Flow, hello *msgs.ClientHello, g registry.Group) *tlserr.Error {
	var key *kx.Key
	var share []byte
	for i, k := range o.shares {
		if key, share = k.Part(g, hello.KeyShares[i].Data); key != nil {
			break
		}
	}
	if key == nil {
		var err *tlserr.Error
		if key, share, err = kx.Generate(g, f.Rand); err != nil {
			return err
		}
	}
	o.shares = append(o.shares, key)
	hello.KeyShares = append(hello.KeyShares, msgs.KeyShare{Group: g, Data: share})
	return nil
}

// send writes the hello, with padding and binder where they are due, and sends
// it. It fails if the hello has no room for what it must hold: a peer's cookie
// may be as long as all of it.
func (o *offer) send(f *Flow, hello *msgs.ClientHello) *tlserr.Error {
	if hello.HasPSK {
		o.identify(f, hello)
	}
	if o.hello = pad(hello); o.hello == nil {
		return tlserr.New(registry.ErrInternalError)
	}
	if hello.HasPSK {
		o.bind(f, hello)
	}
	f.send(o.hello)
	return nil
}

// Some middleboxes hang on a ClientHello of these lengths (RFC 7685, 1).
const (
	hangFrom = 256
	hangTo   = 512
)

// pad marshals the hello, with a padding extension if its length is an unlucky one.
func pad(hello *msgs.ClientHello) []byte {
	hello.HasPadding, hello.Padding = false, 0
	message := hello.Marshal()
	if n := len(message); n < hangFrom || n >= hangTo {
		return message
	}
	const extensionHeader = 4
	hello.HasPadding = true
	hello.Padding = max(1, hangTo-len(message)-extensionHeader)
	return hello.Marshal()
}

// parsed is the hello as a value again. It was written by this end.
func (o *offer) parsed() (*msgs.ClientHello, *tlserr.Error) { return parseOwnHello(o.hello) }

// parseOwnHello parses the ClientHello this end has sent.
func parseOwnHello(message []byte) (*msgs.ClientHello, *tlserr.Error) {
	_, body := msgs.Split(message)
	return msgs.ParseClientHello(body)
}

func (o *offer) code(c *wire.Codec) {
	c.Bytes(&o.hello)
	wire.Slice(c, &o.shares, func(c *wire.Codec, k **kx.Key) {
		if c.Reading() {
			*k = new(kx.Key)
		}
		(*k).Code(c)
	})
	wire.Optional(c, &o.resume, func(c *wire.Codec, s *session.Session) {
		s.Code(c)
		if c.Reading() && !tls13(s.Suite) {
			c.Fail()
		}
	})
}

// wipe overwrites the private shares. The session is not the state's own.
func (o *offer) wipe() {
	for _, k := range o.shares {
		k.Wipe()
	}
}
