package handshake

import (
	"bytes"
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// negotiate12 answers a ClientHello in TLS 1.2 or before: with the session it
// names, or with a full handshake (RFC 5246, 7.3).
func (o *heardHello) negotiate12(f *Flow) (state, *tlserr.Error) {
	if err := o.check12(f); err != nil {
		return nil, err
	}
	a := agreed12{
		version:  o.version,
		extended: o.hello.ExtendedMasterSecret && !f.Config.Option(config.OpNoExtendedMasterSecret),
	}
	if f.Facts.ExtendedMaster && !a.extended && o.again {
		return nil, tlserr.New(registry.InconsistentExtms)
	}
	var err *tlserr.Error
	if a.serverRandom, err = f.serverRandom(o.version); err != nil {
		return nil, err
	}
	s, err := o.resumable12(f, a.extended)
	if err != nil {
		return nil, err
	}
	if s != nil {
		defer clear(s.Secret)
	}
	if !o.again { // else the protocol stays, as in OpenSSL
		if o.alpn, err = negotiate.ALPN(f.Config, o.hello.ALPN); err != nil {
			return nil, err
		}
	}
	if s != nil {
		return o.resume12(f, a, s)
	}
	return o.full12(f, a)
}

// check12 makes the checks of a hello that older versions have.
func (o *heardHello) check12(f *Flow) *tlserr.Error {
	formats := o.hello.ECPointFormats
	if len(formats) > 0 && !bytes.Contains(formats, []byte{uncompressed}) {
		return tlserr.New(registry.BadExtension) // RFC 8422, 5.1.2
	}
	return o.checkRenegotiation(f)
}

// checkRenegotiation checks renegotiation_info or what stands for it (RFC
// 5746, 3.6 and 3.7).
func (o *heardHello) checkRenegotiation(f *Flow) *tlserr.Error {
	scsv := slices.Contains(o.hello.Suites, negotiate.RenegotiationSCSV)
	switch {
	case !o.again:
		if len(o.hello.RenegotiationInfo) > 0 {
			return tlserr.New(registry.RenegotiationMismatch)
		}
		f.Facts.SecureRenegotiation = scsv || o.hello.HasRenegotiation
	case scsv:
		return tlserr.New(registry.SCSVReceivedWhenRenegotiating)
	case !secured(f, o.hello.HasRenegotiation, o.hello.RenegotiationInfo, f.Facts.PeerFinished):
		return tlserr.New(registry.RenegotiationMismatch)
	}
	return nil
}

// serverRandom is fresh, but for what it says about later versions (RFC 8446, 4.1.3).
func (f *Flow) serverRandom(v registry.Version) ([]byte, *tlserr.Error) {
	random, err := f.random(randomLen)
	if err != nil {
		return nil, err
	}
	sentinel := negotiate.Sentinel(f.Config, v)
	copy(random[randomLen-len(sentinel):], sentinel)
	return random, nil
}

// answer12 sends the ServerHello (RFC 5246, 7.4.1.3) and notes what it settles.
func (o *heardHello) answer12(f *Flow, a *agreed12, resumed bool) {
	f.agree(a.version)
	f.Facts.Suite = a.suite
	f.Facts.SharedSuites = negotiate.SharedSuites(f.Config, o.hello.Suites)
	f.Facts.ExtendedMaster = a.extended
	a.macLast = o.hello.EncryptThenMAC && !f.Config.Option(config.OpNoEncryptThenMAC) && !a.info().AEAD
	m := &msgs.ServerHello{
		Version:              a.version,
		Random:               a.serverRandom,
		SessionID:            a.id,
		Suite:                a.suite,
		HasServerName:        o.asked && o.hello.HasServerName && !resumed, // RFC 6066, 3
		StatusRequest:        a.status,
		ExtendedMasterSecret: a.extended,
		EncryptThenMAC:       a.macLast,
		HasTicket:            a.ticket,
	}
	if len(o.hello.ECPointFormats) > 0 && (a.info().Exchange.ECDH() || a.info().Auth == registry.AuthECDSA) {
		m.ECPointFormats = []byte{uncompressed}
	}
	o.secure(f, m)
	o.chooseProtocol12(f, a, m)
	o.limitRecords12(f, m)
	f.send(m.Marshal())
}

// secure answers renegotiation_info (RFC 5746, 3.6 and 3.7).
func (o *heardHello) secure(f *Flow, m *msgs.ServerHello) {
	m.HasRenegotiation = f.Facts.SecureRenegotiation
	if o.again && m.HasRenegotiation {
		m.RenegotiationInfo = slices.Concat(f.Facts.PeerFinished, f.Facts.LocalFinished)
	}
}

// chooseProtocol12 answers ALPN (RFC 7301), else NPN, which has no place in a
// renegotiation (draft-agl-tls-nextprotoneg-04, 3).
func (o *heardHello) chooseProtocol12(f *Flow, a *agreed12, m *msgs.ServerHello) {
	if o.again {
		return
	}
	f.Facts.ALPN = o.alpn
	m.HasALPN, m.ALPN = f.Facts.ALPN != "", f.Facts.ALPN
	if a.npn = o.hello.NPN && !m.HasALPN && f.Config.NPN != nil; a.npn {
		m.HasNPN, m.NPN = true, f.Config.NPN
	}
}

// resumable12 finds the session the hello names, by ticket or id, or nil: then
// the handshake is a full one. A renegotiation is always a full one.
func (o *heardHello) resumable12(f *Flow, extended bool) (*session.Session, *tlserr.Error) {
	if o.again {
		return nil, nil
	}
	s := o.named12(f)
	if s == nil {
		return nil, nil
	}
	if s.Version == o.version && s.ExtendedMaster && !extended {
		clear(s.Secret)
		return nil, tlserr.New(registry.InconsistentExtms) // RFC 7627, 5.3: must abort
	}
	if !o.mayResume12(f, s, extended) {
		clear(s.Secret)
		return nil, nil
	}
	return s, nil
}

// named12 is the session of the hello's ticket or, if it has none, of its id.
func (o *heardHello) named12(f *Flow) *session.Session {
	switch {
	case len(o.hello.Ticket) > 0 && f.takesTickets12():
		return f.Config.Tickets.Open(o.hello.Ticket, f.Now)
	case len(o.hello.SessionID) > 0 && f.Config.Sessions != nil:
		return f.Config.Sessions.Find(o.hello.SessionID, f.Now)
	}
	return nil
}

// takesTickets12 reports whether this server knows the tickets of RFC 5077.
func (f *Flow) takesTickets12() bool {
	return f.Config.Tickets != nil && config.Level(f.Config.SecurityLevel).Tickets()
}

// mayResume12 reports whether a session fits this handshake: version, suite
// and limits stay what they were, and no check is got around. The extended
// master secret is not given up, nor taken up (RFC 7627, 5.3).
func (o *heardHello) mayResume12(f *Flow, s *session.Session, extended bool) bool {
	return s.Version == o.version && before13(s.Version, s.Suite) && s.ExtendedMaster == extended &&
		slices.Contains(o.hello.Suites, s.Suite) && slices.Contains(negotiate.Suites12(f.Config, o.version), s.Suite) &&
		s.MaxFragment == o.fragment() && o.permits(f, s, f.Config.VerifyMode == config.VerifyRequired)
}

// fragment is the max_fragment_length this handshake ends with.
func (o *heardHello) fragment() uint8 {
	if o.hello.RecordLimit > 0 {
		return 0
	}
	return o.hello.MaxFragment
}

// resume12 goes on with the session's master secret: the server's Finished
// comes first (RFC 5246, 7.3).
func (o *heardHello) resume12(f *Flow, a agreed12, s *session.Session) (state, *tlserr.Error) {
	master := keysched.FromMaster12(a.version, s.Suite, s.Secret)
	if master == nil {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	a.suite, a.id = s.Suite, o.hello.SessionID
	a.ticket = o.hello.HasTicket && len(o.hello.Ticket) == 0 && f.takesTickets12() // it was found by its id
	f.Transcript.Start(a.info().PRF(a.version))
	f.Transcript.Add(o.message)
	f.resumed(s)
	o.answer12(f, &a, true)
	end := serverEnd12{agreed12: a, name: o.acceptedName(), fragment: s.MaxFragment, keys: a.derive(f, master), resumed: true}
	end.keep(f)
	end.finish(f)
	return &awaitClientChange12{end}, nil
}
