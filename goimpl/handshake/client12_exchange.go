package handshake

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/rsa"
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// fits holds the server's key against the suite: its kind, and what its
// certificate allows it to do (RFC 5246, 7.4.2).
func (s *clientFlight12) fits(f *Flow, leaf *pki.Certificate) *tlserr.Error {
	info := s.info()
	if negotiate.AuthOf(leaf.PublicKey) != info.Auth {
		return tlserr.New(registry.WrongCertificateType)
	}
	usage := pki.DigitalSignature
	switch key := leaf.PublicKey.(type) {
	case *ecdsa.PublicKey:
		if !negotiate.OwnCurve(f.Config, key) {
			return tlserr.New(registry.BadECCCert)
		}
	case *rsa.PublicKey:
		if info.Exchange.RSA() {
			usage = pki.KeyEncipherment
		}
	case *sig.PSSPublicKey:
		if info.Exchange.RSA() {
			return tlserr.New(registry.WrongCertificateType) // the key signs and does nothing else
		}
	}
	if leaf.KeyUsage != nil && *leaf.KeyUsage&usage == 0 {
		return tlserr.New(registry.KeyUsageUnfit)
	}
	return nil
}

// awaitKeyExchange12 waits for the server's half of an ephemeral exchange.
type awaitKeyExchange12 struct{ clientFlight12 }

func (*awaitKeyExchange12) tag() uint8 { return tagAwaitKeyExchange12 }

func (s *awaitKeyExchange12) step(f *Flow, in input) (state, *tlserr.Error) {
	if err := s.takeKeyExchange(f, in); err != nil {
		return nil, err
	}
	return s.afterKeyExchange(), nil
}

// awaitHint12 may be told a hint at the pre-shared key (RFC 4279, 2).
type awaitHint12 struct{ clientFlight12 }

func (*awaitHint12) tag() uint8 { return tagAwaitHint12 }

func (s *awaitHint12) step(f *Flow, in input) (state, *tlserr.Error) {
	if in.kind != registry.MsgServerKeyExchange {
		return passOn(f, s.afterKeyExchange(), in)
	}
	if err := s.takeKeyExchange(f, in); err != nil {
		return nil, err
	}
	return s.afterKeyExchange(), nil
}

// takeKeyExchange reads a ServerKeyExchange (RFC 5246, 7.4.3) and checks its signature.
func (s *clientFlight12) takeKeyExchange(f *Flow, in input) *tlserr.Error {
	m, err := msgs.ParseServerKeyExchange(in.body, s.info(), s.version)
	if err != nil {
		return err
	}
	if len(m.Hint) > config.MaxPSKIdentity {
		return tlserr.New(registry.DataLengthTooLong)
	}
	s.hint = bytes.Clone(m.Hint)
	switch {
	case m.ECDH != nil:
		if !slices.Contains(negotiate.Groups12(f.Config), m.ECDH.Group) {
			return tlserr.New(registry.WrongCurve)
		}
		s.share = share12{group: m.ECDH.Group, exchange: bytes.Clone(m.ECDH.Point)}
		f.Facts.Group = m.ECDH.Group
	case m.DH != nil:
		params := kx.DH{P: bytes.Clone(m.DH.P), G: bytes.Clone(m.DH.G)}
		if params.SecurityBits() < config.Level(f.Config.SecurityLevel).Bits() {
			return tlserr.New(registry.DHKeyTooSmall)
		}
		s.share = share12{p: params.P, g: params.G, exchange: bytes.Clone(m.DH.Y)}
	}
	if m.Signed {
		if err := s.checkSignature(f, m); err != nil {
			return err
		}
	}
	f.Transcript.Add(in.message)
	return nil
}

// checkSignature checks that the share comes from whom the certificate names
// and belongs to this handshake.
func (s *clientFlight12) checkSignature(f *Flow, m *msgs.ServerKeyExchange) *tlserr.Error {
	leaf, err := f.peerLeaf()
	if err != nil {
		return err
	}
	text := slices.Concat(f.Facts.ClientRandom, s.serverRandom, m.Bytes)
	if err := acceptScheme12(f.Config, s.version, m.Scheme, leaf); err != nil {
		return err
	}
	f.Facts.Scheme = m.Scheme
	return verify12(s.version, m.Scheme, leaf, text, m.Signature)
}

// acceptScheme12 holds a peer's scheme against what was offered and against
// its key; before TLS 1.2 the key alone says how it signs.
func acceptScheme12(cfg *config.Config, v registry.Version, s registry.Scheme, leaf *pki.Certificate) *tlserr.Error {
	if v >= registry.VersionTLS12 {
		if !negotiate.AcceptScheme12(cfg, s, leaf.PublicKey) {
			return tlserr.New(registry.WrongSignatureType)
		}
		return nil
	}
	if !sig.UsableLegacy(leaf.PublicKey) || sig.LegacyBits(leaf.PublicKey) < config.Level(cfg.SecurityLevel).Bits() {
		return tlserr.New(registry.WrongSignatureType)
	}
	return nil
}

// verify12 checks a signature of TLS 1.2, or of a version before it.
func verify12(v registry.Version, s registry.Scheme, leaf *pki.Certificate, text, signature []byte) *tlserr.Error {
	if v >= registry.VersionTLS12 {
		return sig.Verify(s, leaf.PublicKey, text, signature)
	}
	return sig.VerifyLegacy(leaf.PublicKey, text, signature)
}

// sign12 makes a signature of TLS 1.2, or of a version before it.
func (f *Flow) sign12(v registry.Version, id *pki.Identity, s registry.Scheme, text []byte) ([]byte, *tlserr.Error) {
	if v >= registry.VersionTLS12 {
		return sig.Sign(s, id.Key.Signer, f.Rand, text)
	}
	return sig.SignLegacy(id.Key.Signer, f.Rand, text)
}
