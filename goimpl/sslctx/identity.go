package sslctx

import (
	"reflect"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// LoadIdentity is load_cert_chain(): a PEM chain, leaf first, and a PEM key,
// which may be the same bytes. password is nil where there is none; an
// encrypted key then fails with Password. The identity takes the place of an
// earlier one with the same kind of key. Where it fails, nothing changes;
// OpenSSL would keep a half.
func (c *Context) LoadIdentity(certs, key, password []byte) *Failure {
	identity, f := readIdentity(certs, key, password)
	if f != nil {
		return f
	}
	return c.change(func(cfg *config.Config) *Failure {
		if f := strong(identity.Chain, cfg.SecurityLevel); f != nil {
			return f
		}
		cfg.Identities, c.newest = place(cfg.Identities, identity)
		return nil
	})
}

// readIdentity reads a chain and its key. A password that is there is used
// only if the key is encrypted.
func readIdentity(certs, key, password []byte) (*pki.Identity, *Failure) {
	var tooLong *Failure
	ask := func(limit int) ([]byte, bool) {
		if len(password) > limit {
			tooLong = valueError("password cannot be longer than %d bytes", limit)
			return nil, false
		}
		return password, password != nil
	}
	identity, err := pki.LoadIdentity(certs, key, ask)
	switch {
	case tooLong != nil:
		return nil, tooLong
	case err == pki.NeedPassword:
		return nil, &Failure{Kind: Password}
	}
	return identity, failed(err)
}

// strong refuses what the security level does not allow (ssl_security_cert):
// keys and, of all but self-signed certificates, the digest of the signature.
func strong(chain []*pki.Certificate, level int) *Failure {
	small := registry.EeKeyTooSmall
	for _, cert := range chain {
		if !verify.KeyAllowed(cert, level) {
			return failed(tlserr.New(small))
		}
		if !verify.DigestAllowed(cert, level) {
			return failed(tlserr.New(registry.CAMdTooWeak))
		}
		small = registry.CAKeyTooSmall
	}
	return nil
}

// place puts an identity into the list, instead of the one with the same kind
// of key if there is one, and answers where it stands.
func place(list []*pki.Identity, identity *pki.Identity) (with []*pki.Identity, at int) {
	with = append([]*pki.Identity(nil), list...)
	for at, old := range with {
		if sameKind(old.Key, identity.Key) {
			with[at] = identity
			return with, at
		}
	}
	return append(with, identity), len(with)
}

// sameKind reports whether two keys share a place in OpenSSL's list: RSA,
// RSASSA-PSS, ECDSA of any curve, Ed25519, Ed448.
func sameKind(a, b *pki.PrivateKey) bool {
	return reflect.TypeOf(a.Signer.Public()) == reflect.TypeOf(b.Signer.Public())
}

// SetOCSP staples an OCSP response (DER) to the identity last loaded; empty
// takes it away.
func (c *Context) SetOCSP(response []byte) *Failure {
	return c.change(func(cfg *config.Config) *Failure {
		if len(cfg.Identities) == 0 {
			return failed(tlserr.New(registry.NoCertificateAssigned))
		}
		stapled := *cfg.Identities[c.newest]
		stapled.OCSP = nil
		if len(response) > 0 {
			stapled.OCSP = response
		}
		cfg.Identities, c.newest = place(cfg.Identities, &stapled)
		return nil
	})
}
