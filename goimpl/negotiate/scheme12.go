package negotiate

import (
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 does
	"crypto/ecdsa"
	"crypto/rsa"
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Certificate12 is what a client shows a server before TLS 1.3, and the scheme
// it signs with, 0 for the signatures of TLS 1.0: the first identity whose kind
// is among the certificate types and that can sign as asked. has says whether
// the request names schemes (TLS 1.2 does). Failing is no reason to stop: a
// client then shows an empty list.
func Certificate12(cfg *config.Config, v registry.Version, offered []registry.Scheme, has bool, types []uint8) (*pki.Identity, registry.Scheme, *tlserr.Error) {
	for _, id := range cfg.Identities {
		if !asksFor(types, AuthOf(id.Key.Signer.Public())) {
			continue
		}
		if s, ok := signing12(cfg, v, id, offered, has); ok {
			return id, s, nil
		}
	}
	return nil, 0, tlserr.New(registry.NoSuitableSignatureAlgorithm)
}

// signing12 is the scheme an identity signs with before TLS 1.3, in the order
// of Certificate; 0 stands for the one signature of TLS 1.0 and 1.1. has says
// whether the peer has named schemes.
func signing12(cfg *config.Config, v registry.Version, id *pki.Identity, offered []registry.Scheme, has bool) (registry.Scheme, bool) {
	pub := id.Key.Signer.Public()
	if v < registry.VersionTLS12 {
		ok := sig.UsableLegacy(pub) && sig.LegacyBits(pub) >= config.Level(cfg.SecurityLevel).Bits()
		return 0, ok
	}
	if !has {
		offered = defaultSchemes(pub)
	}
	for _, s := range sharedSchemes(cfg, offered) {
		if signs(id, s, v) {
			return s, true
		}
	}
	return 0, false
}

// AcceptScheme12 reports whether a peer may sign with that scheme and key in
// TLS 1.2: it was offered, and fits.
func AcceptScheme12(cfg *config.Config, s registry.Scheme, pub any) bool {
	for _, own := range Schemes(cfg) {
		if own == s {
			return sig.Usable(s, pub, registry.VersionTLS12)
		}
	}
	return false
}

// defaultSchemes is what a peer that names no schemes is taken to know (RFC
// 5246, 7.4.1.4.1).
func defaultSchemes(pub any) []registry.Scheme {
	switch pub.(type) {
	case *rsa.PublicKey:
		return []registry.Scheme{registry.SchemeRSAPKCS1SHA1}
	case *ecdsa.PublicKey:
		return []registry.Scheme{registry.SchemeECDSASHA1}
	case *dsa.PublicKey:
		return []registry.Scheme{registry.SchemeDSASHA1}
	}
	return nil
}

// asksFor reports whether a CertificateRequest's types take a kind of
// certificate (RFC 5246, 7.4.4; RFC 8422, 5.5).
func asksFor(types []uint8, auth registry.Auth) bool {
	kind := msgs.CertTypeECDSASign
	switch auth {
	case registry.AuthRSA:
		kind = msgs.CertTypeRSASign
	case registry.AuthDSS:
		kind = msgs.CertTypeDSSSign
	}
	return slices.Contains(types, kind)
}
