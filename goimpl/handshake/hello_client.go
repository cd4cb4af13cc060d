package handshake

import (
	"slices"

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

func (clientStart) tag() uint8         { return tagClientStart }
func (clientStart) fields(*wire.Codec) {}
func (clientStart) wipe()              {}

// step sends the ClientHello (RFC 8446, 4.1.2; RFC 5246, 7.4.1.2).
func (clientStart) step(f *Flow, _ input) (state, *tlserr.Error) {
	if asksOfferedKey(f) {
		f.askPSK(nil, false)
		return &awaitOfferedKey{}, nil
	}
	return startClient(f, nil)
}

// startClient sends the ClientHello; given is the pre-shared key of the application's answer, or nil.
func startClient(f *Flow, given *config.PSK) (state, *tlserr.Error) {
	o, hello, err := newOffer(f)
	if err != nil {
		return nil, err
	}
	o.offerKeys(f, hello, given)
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
	hello  []byte             // the ClientHello as last sent, with header: what answers are checked against
	shares []*kx.Key          // in the order of its key shares
	resume *session.Session   // the session of TLS 1.2 or before it offers, or nil
	psks   []*session.Session // the session and the keys of pre_shared_key, in order
	again  bool               // it begins a renegotiation (TLS 1.2 and before)

	sent *msgs.ClientHello // hello as a value; nil once thawed
}

// newOffer draws a ClientHello and its private key shares from the Config.
func newOffer(f *Flow) (offer, *msgs.ClientHello, *tlserr.Error) {
	var o offer
	hello, err := firstHello(f, f.Config)
	if err != nil {
		return o, nil, err
	}
	if hello.HasKeyShares {
		for _, g := range negotiate.ShareGroups(f.Config) {
			if err := o.addShare(f, hello, g); err != nil {
				o.wipe()
				return o, nil, err
			}
		}
	}
	if s := f.Resume; s != nil && f.mayOffer(s, hello) {
		o.offerSession(hello, s)
	}
	return o, hello, nil
}

// firstHello is a ClientHello without key shares and session. The extensions
// of a version stand in it if the Config leaves that version.
func firstHello(f *Flow, cfg *config.Config) (*msgs.ClientHello, *tlserr.Error) {
	versions := negotiate.Versions(cfg)
	if len(versions) == 0 {
		return nil, tlserr.Local(registry.NoProtocolsAvailable)
	}
	hello := &msgs.ClientHello{
		Version:       min(versions[0], registry.VersionTLS12),
		Compression:   []byte{0},
		StatusRequest: true,
		ALPN:          cfg.ALPN,
		HasALPN:       len(cfg.ALPN) > 0,
		RecordLimit:   uint16(cfg.RecordSizeLimit),
		MaxFragment:   cfg.MaxFragment,
	}
	if versions[0] >= registry.VersionTLS12 {
		hello.Schemes = negotiate.Schemes(cfg)
	}
	if versions[0] >= registry.VersionTLS13 {
		offer13(cfg, hello, versions)
	}
	if versions[len(versions)-1] < registry.VersionTLS13 {
		offer12(cfg, hello)
	}
	if err := complete(hello); err != nil {
		return nil, err
	}
	hello.Suites = append(hello.Suites, negotiate.FallbackSuites(cfg)...)
	if f.ServerName != "" && !isAddress(f.ServerName) {
		hello.HasServerName, hello.ServerName = true, f.ServerName
	}
	return hello, f.drawRandoms(cfg, hello)
}

// offer13 adds what TLS 1.3 needs (RFC 8446, 4.1.2).
func offer13(cfg *config.Config, hello *msgs.ClientHello, versions []registry.Version) {
	hello.Suites = negotiate.Suites13(cfg)
	hello.SupportedVersions = versions
	hello.Groups = negotiate.Groups(cfg)
	hello.HasKeyShares = true
	if hello.PSKModes = []uint8{msgs.PSKWithDHE}; cfg.Option(config.OpAllowNoDHEKex) {
		hello.PSKModes = append(hello.PSKModes, msgs.PSKOnly)
	}
	hello.PostHandshakeAuth = cfg.PostHandshakeAuth
	hello.CertCompression = negotiate.CertCompressions(cfg)
}

// offer12 adds what TLS 1.2 and before need (RFC 5246, 7.4.1.2), behind what
// is there already.
func offer12(cfg *config.Config, hello *msgs.ClientHello) {
	suites := negotiate.Suites12(cfg, hello.Version)
	hello.Suites = append(hello.Suites, suites...)
	if len(suites) > 0 {
		// RFC 5746, 3.4: it stands for an empty renegotiation_info.
		hello.Suites = append(hello.Suites, negotiate.RenegotiationSCSV)
	}
	if slices.ContainsFunc(suites, func(s registry.Suite) bool { return s.Info().Exchange.ECDH() }) {
		hello.ECPointFormats = []byte{uncompressed}
		if !hello.HasKeyShares {
			hello.Groups = negotiate.Groups12(cfg)
		}
	}
	hello.HasTicket = !cfg.Option(registry.OpNoTicket) && config.Level(cfg.SecurityLevel).Tickets()
	hello.ExtendedMasterSecret = !cfg.Option(config.OpNoExtendedMasterSecret)
	hello.EncryptThenMAC = !cfg.Option(config.OpNoEncryptThenMAC)
	hello.NPN = cfg.NPN != nil
}

// complete refuses a Config that leaves nothing to offer. There is no one yet to tell.
func complete(hello *msgs.ClientHello) *tlserr.Error {
	switch {
	case len(hello.Suites) == 0:
		return tlserr.Local(registry.NoCiphersAvailable)
	case hello.HasKeyShares && len(hello.Groups) == 0:
		return tlserr.Local(registry.NoSuitableGroups)
	case hello.Version >= registry.VersionTLS12 && len(hello.Schemes) == 0:
		return tlserr.Local(registry.NoSuitableSignatureAlgorithm)
	}
	return nil
}

// drawRandoms fills in random and, so that middleboxes see what looks like a
// resumption of TLS 1.2, the session id (RFC 8446, D.4).
func (f *Flow) drawRandoms(cfg *config.Config, hello *msgs.ClientHello) (err *tlserr.Error) {
	if hello.Random, err = f.random(randomLen); err != nil {
		return err
	}
	if hello.HasKeyShares && cfg.Option(registry.OpEnableMiddleboxCompat) {
		hello.SessionID, err = f.random(sessionIDLen)
	}
	return err
}

// offerSession puts the session into the hello: as a PSK, whose binder comes
// later, or by its id and ticket (RFC 5246, 7.4.1.2; RFC 5077, 3.4).
func (o *offer) offerSession(hello *msgs.ClientHello, s *session.Session) {
	if s.Version >= registry.VersionTLS13 {
		o.psks = append(o.psks, s)
		return
	}
	o.resume, hello.SessionID = s, s.ID
	if hello.HasTicket {
		hello.Ticket = s.Ticket
	}
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
	if hello.HasPSK = len(o.psks) > 0; hello.HasPSK {
		o.identify(f, hello)
	}
	if o.hello = pad(hello); o.hello == nil {
		return tlserr.New(registry.ErrInternalError)
	}
	if hello.HasPSK {
		o.bind(f, hello)
	}
	f.send(o.hello)
	o.sent = hello
	o.sent.Extensions = hello.Sends()
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

// parsed is the hello as a value. It was written by this end.
func (o *offer) parsed() (*msgs.ClientHello, *tlserr.Error) {
	if o.sent != nil {
		return o.sent, nil
	}
	return reparse(o.hello)
}

// reparse parses a ClientHello that has been parsed, or built, before.
func reparse(message []byte) (*msgs.ClientHello, *tlserr.Error) {
	_, body := msgs.Split(message)
	return msgs.ParseClientHello(body)
}

func (o *offer) fields(c *wire.Codec) {
	c.Bytes(&o.hello)
	wire.Slice(c, &o.shares, func(c *wire.Codec, k **kx.Key) {
		if c.Reading() {
			*k = new(kx.Key)
		}
		(*k).Code(c)
	})
	wire.Optional(c, &o.resume, func(c *wire.Codec, s *session.Session) {
		s.Code(c)
		if c.Reading() && !before13(s.Version, s.Suite) {
			c.Fail()
		}
	})
	wire.Slice(c, &o.psks, func(c *wire.Codec, s **session.Session) {
		if c.Reading() {
			*s = new(session.Session)
		}
		(*s).Code(c)
		if c.Reading() && !tls13((*s).Suite) {
			c.Fail()
		}
	})
	c.Bool(&o.again)
}

// wipe overwrites the private shares, and the copies of external keys. A
// session is not the state's own.
func (o *offer) wipe() {
	o.wipeShares()
	o.keepKeys(func(*session.Session) bool { return false })
}

// keepKeys leaves out the pre-shared keys that are of no more use, and wipes them.
func (o *offer) keepKeys(useful func(*session.Session) bool) {
	o.psks = slices.DeleteFunc(o.psks, func(s *session.Session) bool {
		if useful(s) {
			return false
		}
		if s.External {
			clear(s.Secret)
		}
		return true
	})
}

func (o *offer) wipeShares() {
	for _, k := range o.shares {
		k.Wipe()
	}
}
