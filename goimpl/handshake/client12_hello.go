package handshake

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// accept12 goes on from a ServerHello of TLS 1.2 or before: with a full
// handshake, or with the session offered (RFC 5246, 7.3).
func (o *offer) accept12(f *Flow, hello *msgs.ClientHello, sh *msgs.ServerHello, in input) (state, *tlserr.Error) {
	defer o.wipe()
	a, err := o.agree12(f, hello, sh)
	if err != nil {
		return nil, err
	}
	f.agree(a.version)
	f.Facts.Suite, f.Facts.Group = a.suite, 0
	f.Facts.Scheme, f.Facts.ClientScheme = 0, 0
	f.Facts.ExtendedMaster = a.extended
	h := a.info().PRF(a.version)
	resumes := o.resume12(hello, sh)
	if !resumes && len(f.Config.Identities) > 0 && a.info().Auth.Certificate() {
		f.Transcript.Keep() // a CertificateVerify may be due
	}
	f.Transcript.Start(h)
	f.Transcript.Add(in.message)
	if resumes {
		return o.resumeWith(f, a)
	}
	f.Facts.Resumed = false
	flight := clientFlight12{agreed12: a, offered: hello.Version, again: o.again}
	if a.info().Auth.Certificate() {
		return &awaitCertificate12{flight}, nil
	}
	f.Facts.PeerChain, f.Facts.VerifiedChain, f.Facts.VerifyCode, f.Facts.ChainEnd = nil, nil, registry.VOk, 0
	return flight.afterCertificate(), nil
}

// agree12 reads what a ServerHello says besides the version, in OpenSSL's order.
func (o *offer) agree12(f *Flow, hello *msgs.ClientHello, sh *msgs.ServerHello) (agreed12, *tlserr.Error) {
	a := agreed12{
		version:      sh.Version,
		suite:        sh.Suite,
		serverRandom: bytes.Clone(sh.Random),
		id:           bytes.Clone(sh.SessionID),
		extended:     sh.ExtendedMasterSecret,
		ticket:       sh.HasTicket,
		status:       sh.StatusRequest,
		npn:          sh.HasNPN,
	}
	if err := o.checkSuite12(hello, sh); err != nil {
		return a, err
	}
	a.macLast = sh.EncryptThenMAC && !a.info().AEAD
	if err := o.checkRenegotiation(f, sh); err != nil {
		return a, err
	}
	if !o.again { // a renegotiation asks for none: any is unsolicited
		if err := f.takeProtocols12(hello, sh); err != nil {
			return a, err
		}
	}
	if len(sh.ECPointFormats) > 0 && !bytes.Contains(sh.ECPointFormats, []byte{uncompressed}) {
		return a, tlserr.New(registry.TLSInvalidEcpointformatList) // RFC 8422, 5.1.2
	}
	return a, f.limitedBy(hello, sh.RecordLimit, sh.MaxFragment, 0)
}

// uncompressed is the ECPointFormat everyone must have (RFC 8422, 5.1.2).
const uncompressed = 0

// checkSuite12 holds the suite against the version, and session id, version,
// suite and extended master secret against the session that is resumed.
func (o *offer) checkSuite12(hello *msgs.ClientHello, sh *msgs.ServerHello) *tlserr.Error {
	if !before13(sh.Version, sh.Suite) {
		return tlserr.New(registry.WrongCipherReturned)
	}
	s := o.resume
	if !o.resume12(hello, sh) {
		if len(hello.SessionID) == 0 || !bytes.Equal(sh.SessionID, hello.SessionID) {
			return nil
		}
		// The id is random: who resumes it resumes what never was, or what was TLS 1.3.
		if s != nil || len(o.psks) > 0 {
			return tlserr.New(registry.SSLSessionVersionMismatch)
		}
		return tlserr.New(registry.InvalidSessionID)
	}
	switch {
	case sh.Version != s.Version:
		return tlserr.New(registry.SSLSessionVersionMismatch)
	case sh.Suite != s.Suite:
		return tlserr.New(registry.OldSessionCipherNotReturned)
	case sh.ExtendedMasterSecret != s.ExtendedMaster: // RFC 7627, 5.3
		return tlserr.New(registry.InconsistentExtms)
	}
	return nil
}

// resume12 reports whether the server resumes the session of TLS 1.2 or
// before that was offered: it says so by sending its id back.
func (o *offer) resume12(hello *msgs.ClientHello, sh *msgs.ServerHello) bool {
	return o.resume != nil && len(sh.SessionID) > 0 && bytes.Equal(sh.SessionID, hello.SessionID)
}

// checkRenegotiation checks renegotiation_info (RFC 5746, 3.4 and 3.5), and
// that a renegotiation changes neither version nor extended master secret.
func (o *offer) checkRenegotiation(f *Flow, sh *msgs.ServerHello) *tlserr.Error {
	if !o.again {
		if sh.HasRenegotiation && len(sh.RenegotiationInfo) > 0 {
			return tlserr.New(registry.RenegotiationMismatch)
		}
		if !sh.HasRenegotiation && !f.Config.Option(registry.OpLegacyServerConnect|config.OpAllowUnsafeRenegotiation) {
			return tlserr.New(registry.UnsafeLegacyRenegotiationDisabled)
		}
		f.Facts.SecureRenegotiation = sh.HasRenegotiation
		return nil
	}
	switch {
	case !secured(f, sh.HasRenegotiation, sh.RenegotiationInfo, f.Facts.LocalFinished, f.Facts.PeerFinished):
		return tlserr.New(registry.RenegotiationMismatch)
	case sh.Version != f.Facts.Version:
		return tlserr.New(registry.WrongSSLVersion)
	case sh.ExtendedMasterSecret != f.Facts.ExtendedMaster:
		return tlserr.New(registry.InconsistentExtms)
	}
	return nil
}

// takeProtocols12 notes the application protocol (RFC 7301), or chooses one by NPN.
func (f *Flow) takeProtocols12(hello *msgs.ClientHello, sh *msgs.ServerHello) *tlserr.Error {
	if err := f.takeALPN(hello, sh.HasALPN, sh.ALPN); err != nil {
		return err
	}
	f.Facts.NPN = ""
	if sh.HasNPN {
		if sh.HasALPN {
			return tlserr.New(registry.BadExtension)
		}
		f.Facts.NPN = negotiate.NPN(f.Config.NPN, sh.NPN)
	}
	return nil
}

// resumeWith goes on with the session's master secret (RFC 5246, 7.3). The
// server's Finished comes first.
func (o *offer) resumeWith(f *Flow, a agreed12) (state, *tlserr.Error) {
	master := keysched.FromMaster12(a.version, a.suite, o.resume.Secret)
	if master == nil {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	f.resumed(o.resume)
	return (&clientEnd12{agreed12: a, keys: a.derive(f, master), resumed: true}).next(), nil
}

// clientFlight12 is what a client holds while the server's flight comes in. It
// has no secrets yet.
type clientFlight12 struct {
	agreed12
	offered registry.Version // of its ClientHello: stands in the premaster secret of RSA
	again   bool             // this is a renegotiation
	share   share12
	hint    []byte // of the pre-shared key
	wanted  *wanted12
}

// share12 is the server's part of an ephemeral exchange: a group and a point,
// or a finite field and a public value in it.
type share12 struct {
	group    registry.Group
	p, g     []byte
	exchange []byte // the point or the public value
}

// wanted12 is what a CertificateRequest asks for (RFC 5246, 7.4.4).
type wanted12 struct {
	types   []uint8
	schemes []registry.Scheme
}

func (s *clientFlight12) fields(c *wire.Codec) {
	s.agreed12.fields(c)
	wire.Integer(c, &s.offered)
	c.Bool(&s.again)
	wire.Integer(c, &s.share.group)
	c.Bytes(&s.share.p)
	c.Bytes(&s.share.g)
	c.Bytes(&s.share.exchange)
	c.Bytes(&s.hint)
	wire.Optional(c, &s.wanted, func(c *wire.Codec, w *wanted12) {
		c.Bytes(&w.types)
		wire.Slice(c, &w.schemes, wire.Integer)
	})
}

func (*clientFlight12) wipe() {}
