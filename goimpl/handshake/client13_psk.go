package handshake

import (
	"bytes"
	"crypto"
	"slices"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// maxOffered is the longest ticket a client offers: the hello must have room
// for everything else, and for a cookie.
const maxOffered = 1 << 15

// mayOffer reports whether a client offers to resume the session. Its time
// must not be over, it must have been made under the same server name and its
// hash must be one of the suites' (RFC 8446, 4.6.1), and resuming must not get
// around a check the Config asks for: the verdict on the server's certificate
// is not made again. OpenSSL leaves the last, and the name, to the application.
func (f *Flow) mayOffer(s *session.Session, hello *msgs.ClientHello) bool {
	if s.ServerName != f.ServerName || s.Expired(f.Now) {
		return false
	}
	if f.Config.VerifyMode != config.VerifyNone && s.VerifyCode != registry.VOk {
		return false
	}
	if f.Config.RequireOCSP {
		return false // there is no staple in a resumed handshake
	}
	if host := f.checkedHost(); host != "" && host != s.CheckedHost {
		return false
	}
	if len(s.Ticket) > maxOffered {
		return false
	}
	if s.Version < registry.VersionTLS13 {
		return mayOffer12(f.Config, s, hello)
	}
	return tls13(s.Suite) && len(s.Ticket) > 0 && slices.ContainsFunc(hello.Suites, func(offered registry.Suite) bool {
		return tls13(offered) && hashOf(offered) == hashOf(s.Suite)
	})
}

// mayOffer12 is mayOffer for what TLS 1.2 and before ask besides: version, suite
// and max_fragment_length (RFC 6066, 4) stay what they were.
func mayOffer12(cfg *config.Config, s *session.Session, hello *msgs.ClientHello) bool {
	if !before13(s.Version, s.Suite) || len(s.ID) == 0 || len(s.ID) > sessionIDLen || len(s.Ticket) > 0 && !hello.HasTicket {
		return false
	}
	return s.MaxFragment == hello.MaxFragment && slices.Contains(negotiate.Versions(cfg), s.Version) && slices.Contains(hello.Suites, s.Suite)
}

func hashOf(s registry.Suite) crypto.Hash { return s.Info().Hash() }

// identify names the keys in pre_shared_key, with room for their binders.
func (o *offer) identify(f *Flow, hello *msgs.ClientHello) {
	hello.PSKIdentities, hello.PSKBinders = nil, nil
	for _, s := range o.psks {
		id := msgs.PSKIdentity{Identity: s.Ticket, ObfuscatedAge: obfuscatedAge(s, f.Now)}
		hello.PSKIdentities = append(hello.PSKIdentities, id)
		hello.PSKBinders = append(hello.PSKBinders, make([]byte, hashOf(s.Suite).Size()))
	}
}

// obfuscatedAge is 0 for an external key (RFC 8446, 4.2.11).
func obfuscatedAge(s *session.Session, now time.Time) uint32 {
	if s.External {
		return 0
	}
	return uint32(s.Age(now)) + s.AgeAdd
}

// bind computes the binders over the hello up to them, and over the first
// hello and the HelloRetryRequest if there were any (RFC 8446, 4.2.11.2).
func (o *offer) bind(f *Flow, hello *msgs.ClientHello) {
	for i, s := range o.psks {
		h := hashOf(s.Suite)
		t := f.Transcript.Clone()
		t.Start(h)
		hello.PSKBinders[i] = binder(h, s, t.SumWith(msgs.TruncateBinders(o.hello, hello)))
	}
	hello.UpdateBinders(o.hello)
}

// binder is the proof that the sender of a hello knows the PSK.
func binder(h crypto.Hash, psk *session.Session, th []byte) []byte {
	early := keysched.NewEarly(h, psk.Secret)
	defer early.Wipe()
	key := early.BinderKey(!psk.External)
	defer clear(key)
	return keysched.FinishedMAC(h, key, th)
}

// selected is the early secret a ServerHello chooses: that of one of the keys
// offered, which it returns, or of none (RFC 8446, 4.2.11).
func (o *offer) selected(sh *msgs.ServerHello) (*keysched.Early, *session.Session, *tlserr.Error) {
	h := hashOf(sh.Suite)
	switch {
	case !sh.HasPSK:
		return keysched.NewEarly(h, nil), nil, nil
	case len(o.psks) == 0:
		return nil, nil, tlserr.New(registry.UnsolicitedExtension)
	case int(sh.PSK) >= len(o.psks):
		return nil, nil, tlserr.New(registry.BadPSKIdentity)
	}
	s := o.psks[sh.PSK]
	if hashOf(s.Suite) != h {
		return nil, nil, tlserr.New(registry.CiphersuiteDigestHasChanged)
	}
	return keysched.NewEarly(h, s.Secret), s, nil
}

// resumed takes over what the first handshake found out about the peer.
func (f *Flow) resumed(s *session.Session) {
	f.Facts.Resumed = true
	f.Facts.PeerChain = clones(s.PeerChain)
	f.Facts.VerifiedChain = clones(s.VerifiedChain)
	f.Facts.VerifyCode = s.VerifyCode
	if f.Server {
		f.Facts.ClientScheme = s.Scheme
	} else {
		f.Facts.Scheme = s.Scheme
	}
	if s.Version < registry.VersionTLS13 {
		f.Facts.Group = s.Group // in TLS 1.3 keys are exchanged again
	}
	f.Facts.Authenticated, f.Facts.ChainEnd = s.Authenticated, s.ChainEnd
}

// peerScheme is what the peer's proof was signed with, 0 without one.
func (f *Flow) peerScheme() registry.Scheme {
	if f.Server {
		return f.Facts.ClientScheme
	}
	return f.Facts.Scheme
}

// authenticated is when the full handshake was that this one goes back to, in
// Unix seconds.
func (f *Flow) authenticated() int64 {
	if f.Facts.Authenticated == 0 {
		f.Facts.Authenticated = f.Now.Unix() // no chain was verified
	}
	return f.Facts.Authenticated
}

func clones(list [][]byte) [][]byte {
	var out [][]byte
	for _, b := range list {
		out = append(out, bytes.Clone(b))
	}
	return out
}
