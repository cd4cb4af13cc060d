package handshake

import (
	"bytes"
	"crypto/hmac"
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// resumable finds the first external key of the hello, or ticket that may be
// resumed, that goes with the suite, with its index, or nil: then the handshake is a full one. A binder
// that does not verify ends the handshake (RFC 8446, 4.2.11). The transcript
// is started and ends before this hello.
func (o *heardHello) resumable(f *Flow, suite registry.Suite, alpn string) (uint16, *session.Session, *tlserr.Error) {
	hello := o.hello
	if !hello.HasPSK {
		return 0, nil, nil
	}
	if len(hello.PSKModes) == 0 {
		// RFC 8446, 4.2.9.
		return 0, nil, tlserr.New(registry.MissingPSKKexModesExtension)
	}
	if withDHE, alone := o.modes(f); !withDHE && !alone {
		return 0, nil, nil
	}
	for i, id := range hello.PSKIdentities {
		s := o.named(f, id.Identity)
		if s == nil {
			continue
		}
		if hashOf(s.Suite) != hashOf(suite) || !s.External && !o.mayResume(f, s, alpn) {
			clear(s.Secret)
			continue
		}
		if err := o.checkBinder(f, i, s); err != nil {
			clear(s.Secret)
			return 0, nil, err
		}
		if !s.External {
			claimed := int64(id.ObfuscatedAge - s.AgeAdd)
			f.Facts.TicketAgeSkew = (claimed - s.Age(f.Now)) / 1000
		}
		return uint16(i), s, nil
	}
	return 0, nil, nil
}

// modes is how the client takes pre-shared keys: with a key exchange, and
// alone, which the Config must allow besides (RFC 8446, 4.2.9).
func (o *heardHello) modes(f *Flow) (withDHE, alone bool) {
	return slices.Contains(o.hello.PSKModes, msgs.PSKWithDHE),
		slices.Contains(o.hello.PSKModes, msgs.PSKOnly) && f.Config.Option(config.OpAllowNoDHEKex)
}

// named is the external key or the session an identity stands for; nil for none of this end's.
func (o *heardHello) named(f *Flow, identity []byte) *session.Session {
	if s := o.external(f, identity); s != nil {
		return s
	}
	s := f.open(identity)
	if s != nil && (s.Version != registry.VersionTLS13 || !tls13(s.Suite)) {
		clear(s.Secret)
		return nil
	}
	return s
}

// resumes reports whether this server resumes sessions at all.
func (f *Flow) resumes() bool { return f.Config.Tickets != nil || f.Config.Sessions != nil }

// open is the session a ticket stands for, or nil if this end did not give it.
// As in OpenSSL a ticket holds the session, or with OP_NO_TICKET names one of
// the session cache.
func (f *Flow) open(ticket []byte) *session.Session {
	switch {
	case f.Config.Tickets != nil:
		return f.Config.Tickets.Open(ticket, f.Now)
	case f.Config.Sessions != nil:
		return f.Config.Sessions.Find(ticket, f.Now)
	}
	return nil
}

// mayResume reports whether a session fits this handshake: same protocol, and what permits asks.
func (o *heardHello) mayResume(f *Flow, s *session.Session, alpn string) bool {
	return s.ALPN == alpn && o.permits(f, s, mustAsk(f.Config))
}

// permits reports whether a session may be resumed by any version: same
// context, time not over, same accepted server name, and no check of the
// client's certificate is got around. required says that there must have been one.
func (o *heardHello) permits(f *Flow, s *session.Session, required bool) bool {
	switch {
	case !bytes.Equal(s.Context, f.Config.SessionContext) || s.Expired(f.Now):
		return false
	case s.ServerName != o.acceptedName():
		return false
	case f.Config.VerifyMode != config.VerifyNone && s.VerifyCode != registry.VOk:
		return false
	}
	return !required || len(s.PeerChain) > 0
}

// checkBinder checks, in constant time, that the client knows the PSK.
func (o *heardHello) checkBinder(f *Flow, i int, s *session.Session) *tlserr.Error {
	th := f.Transcript.SumWith(msgs.TruncateBinders(o.message, o.hello))
	if !hmac.Equal(o.hello.PSKBinders[i], binder(hashOf(s.Suite), s, th)) {
		// RFC 8446, 6.2 wants decrypt_error; OpenSSL sends illegal_parameter.
		return tlserr.New(registry.BinderDoesNotVerify)
	}
	return nil
}

// asksInHandshake reports whether a full handshake asks for the client's
// certificate. A Config with post-handshake authentication waits with that, as
// CPython sets OpenSSL up (SSL_VERIFY_POST_HANDSHAKE).
func asksInHandshake(cfg *config.Config) bool {
	return cfg.VerifyMode != config.VerifyNone && !cfg.PostHandshakeAuth
}

// mustAsk reports whether no handshake may go by without the client's certificate.
func mustAsk(cfg *config.Config) bool {
	return asksInHandshake(cfg) && cfg.VerifyMode == config.VerifyRequired
}
