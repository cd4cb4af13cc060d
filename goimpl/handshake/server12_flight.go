package handshake

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// serverFlight12 is what a server keeps from its flight to the client's key exchange.
type serverFlight12 struct {
	agreed12
	name     string           // the server name the application has accepted
	offered  registry.Version // of the ClientHello: stands in the premaster secret of RSA
	fragment uint8            // max_fragment_length in force
	identity int              // index of the certificate's in the Config; it decrypts in RSA key exchange
	key      *kx.Key          // the ephemeral key; nil where there is none
	shown    bool             // the client has shown a certificate
}

func (s *serverFlight12) fields(c *wire.Codec) {
	s.agreed12.fields(c)
	c.String(&s.name)
	wire.Integer(c, &s.offered)
	c.U8(&s.fragment)
	c.Int(&s.identity)
	wire.Optional(c, &s.key, func(c *wire.Codec, k *kx.Key) { k.Code(c) })
	c.Bool(&s.shown)
}

func (s *serverFlight12) wipe() {
	if s.key != nil {
		s.key.Wipe()
	}
}

// full12 sends the server's flight of a full handshake (RFC 5246, 7.4.1.3 to
// 7.4.5). Every choice is made first, so that a hello that cannot be answered
// is refused before anything is sent.
func (o *heardHello) full12(f *Flow, a agreed12) (state, *tlserr.Error) {
	if err := f.certify(); err != nil {
		return nil, err
	}
	choice, err := negotiate.Suite12(f.Config, o.version, o.hello)
	if err != nil {
		return nil, err
	}
	a.suite = choice.Suite
	certified := choice.Identity != nil
	ask := certified && f.Config.VerifyMode != config.VerifyNone
	a.ticket = o.hello.HasTicket && f.takesTickets12()
	a.status = certified && o.hello.StatusRequest && len(choice.Identity.OCSP) > 0
	if !a.ticket && f.Config.Sessions != nil {
		if a.id, err = f.random(sessionIDLen); err != nil {
			return nil, err
		}
	}
	if ask {
		f.Transcript.Keep() // a CertificateVerify may come
	}
	f.Transcript.Start(a.info().PRF(a.version))
	f.Transcript.Add(o.message)
	f.forgetPeer()
	o.answer12(f, &a, false)
	s := serverFlight12{agreed12: a, name: o.acceptedName(), offered: o.hello.Version, fragment: o.fragment()}
	if certified {
		s.identity = slices.Index(f.Config.Identities, choice.Identity)
		f.send(f.certificate12(choice.Identity).Marshal())
		f.Facts.LocalCert = true
	}
	if a.status {
		f.send((&msgs.CertificateStatus{OCSP: choice.Identity.OCSP}).Marshal())
	}
	if err := s.sendKeyExchange(f, &choice); err != nil {
		s.wipe()
		return nil, err
	}
	if ask {
		f.send(s.request(f).Marshal())
	}
	f.send((&msgs.ServerHelloDone{}).Marshal())
	if ask {
		return &awaitClientCertificate12{s}, nil
	}
	return &awaitClientKeyExchange12{s}, nil
}

// forgetPeer forgets the peer of an earlier handshake: a full one begins.
func (f *Flow) forgetPeer() {
	f.Facts.Resumed = false
	f.Facts.PeerChain, f.Facts.VerifiedChain, f.Facts.VerifyCode, f.Facts.ChainEnd = nil, nil, registry.VOk, 0
	f.Facts.Authenticated, f.Facts.Group, f.Facts.Scheme, f.Facts.ClientScheme = 0, 0, 0, 0
	f.Facts.LocalCert, f.Facts.PeerOCSP = false, nil
}

// sendKeyExchange sends the server's half of an ephemeral exchange (RFC 5246,
// 7.4.3; RFC 8422, 5.4), or a hint at the pre-shared key, if there is one (RFC
// 4279, 2). Other exchanges have none.
func (s *serverFlight12) sendKeyExchange(f *Flow, choice *negotiate.Choice12) (err *tlserr.Error) {
	info := s.info()
	m := &msgs.ServerKeyExchange{HasHint: info.Exchange.PSK(), Hint: f.Config.PSKHint, Signed: info.SignedExchange()}
	switch {
	case info.Exchange.ECDH():
		m.ECDH = &msgs.ServerECDHParams{Group: choice.Group}
		s.key, m.ECDH.Point, err = kx.Generate(choice.Group, f.Rand)
		f.Facts.Group = choice.Group
	case info.Exchange.DH():
		m.DH, err = s.sendDH(f)
	case !m.HasHint || len(m.Hint) == 0:
		return nil
	}
	if err == nil && m.Signed {
		text := slices.Concat(f.Facts.ClientRandom, s.serverRandom, m.Params())
		m.HasScheme, m.Scheme = s.version >= registry.VersionTLS12, choice.Scheme
		m.Signature, err = f.sign12(s.version, choice.Identity, choice.Scheme, text)
		f.Facts.Scheme = choice.Scheme
	}
	if err != nil {
		return err
	}
	f.send(m.Marshal())
	return nil
}

// sendDH makes a key in the group of load_dh_params.
func (s *serverFlight12) sendDH(f *Flow) (*msgs.ServerDHParams, *tlserr.Error) {
	group := kx.DH{P: f.Config.DH.P.Bytes(), G: f.Config.DH.G.Bytes()}
	if group.SecurityBits() < config.Level(f.Config.SecurityLevel).Bits() {
		return nil, tlserr.New(registry.DHKeyTooSmall)
	}
	key, public, err := kx.GenerateDH(group, f.Rand)
	if err != nil {
		return nil, err
	}
	s.key = key
	return &msgs.ServerDHParams{P: group.P, G: group.G, Y: public}, nil
}

// request asks the client for a certificate (RFC 5246, 7.4.4).
func (s *serverFlight12) request(f *Flow) *msgs.CertificateRequest12 {
	m := &msgs.CertificateRequest12{
		Types:       []uint8{msgs.CertTypeRSASign, msgs.CertTypeECDSASign},
		Authorities: f.Config.ClientCAs,
	}
	schemes := negotiate.Schemes(f.Config.ForClientProof())
	if slices.ContainsFunc(schemes, func(s registry.Scheme) bool { return s.Info().Key == "dsa" }) {
		m.Types = append(m.Types, msgs.CertTypeDSSSign)
	}
	if m.HasSchemes = s.version >= registry.VersionTLS12; m.HasSchemes {
		m.Schemes = schemes
	}
	return m
}
