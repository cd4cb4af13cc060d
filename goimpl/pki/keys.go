package pki

import (
	"bytes"
	"crypto"
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rsa"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// maxPassword is the longest password in bytes (PEM_BUFSIZE).
const maxPassword = 1024

// NeedPassword is returned, this very pointer, where a key is encrypted and no
// password was to be had. It asks the caller to come back with one.
var NeedPassword = tlserr.New(registry.PEMBadPasswordRead)

// ReadPrivateKey reads the first private key of a PEM file as OpenSSL 3.0's
// PEM_read_bio_PrivateKey does: PKCS#8, PKCS#1 and SEC 1, in the clear or
// encrypted. Blocks that hold no key we understand are passed over, damaged
// ones too; a key that cannot be decrypted ends the search.
//
// password is asked at most once, and only for an encrypted key; max is the
// most bytes it may return, and false says that there is none. It may be nil.
//
// The error is NeedPassword, `[SSL] PEM lib` (the one word OpenSSL has for
// every other failure), UNKNOWN_CERTIFICATE_TYPE for a sound key that cannot
// sign in TLS, KEY_VALUES_MISMATCH for one whose numbers do not fit each other,
// or BAD_E_VALUE for an RSA exponent that is too long.
func ReadPrivateKey(pem []byte, password func(max int) ([]byte, bool)) (*PrivateKey, *tlserr.Error) {
	pw := passphrase{ask: password}
	for r := (pemReader{rest: pem, file: true}); len(r.rest) > 0; {
		b, err := r.next()
		if err != nil {
			continue // OpenSSL's decoders take up reading behind the damage
		}
		switch key, err := b.privateKey(&pw); {
		case err == nil:
			return key, nil
		case err == errNoKey:
		case err == NeedPassword, err == errUnsound, err.Reason == registry.UnknownCertificateType, err.Reason == registry.RSABadEValue:
			return nil, err
		default:
			return nil, tlserr.New(registry.ErrPEMLib)
		}
	}
	return nil, tlserr.New(registry.ErrPEMLib)
}

// passphrase asks for the password once and remembers it for the further
// keys of the same file.
type passphrase struct {
	ask   func(max int) ([]byte, bool)
	value []byte
	asked bool
}

func (p *passphrase) get() ([]byte, *tlserr.Error) {
	if !p.asked {
		if p.ask == nil {
			return nil, NeedPassword
		}
		v, ok := p.ask(maxPassword)
		if !ok {
			return nil, NeedPassword
		}
		if len(v) > maxPassword {
			return nil, tlserr.Newf(registry.PEMBadPasswordRead, "password cannot be longer than %d bytes", maxPassword)
		}
		p.value, p.asked = v, true
	}
	return p.value, nil
}

// Kinds of keys as OpenSSL's context tells them apart: it keeps one
// certificate for each, and a key belongs to the certificate of its kind.
type keyKind int

const (
	kindOther keyKind = iota
	kindRSA
	kindRSAPSS
	kindECDSA
	kindEd25519
	kindEd448
	kindDSA
)

func publicKind(pub crypto.PublicKey) keyKind {
	switch pub.(type) {
	case *rsa.PublicKey:
		return kindRSA
	case *sig.PSSPublicKey:
		return kindRSAPSS
	case *ecdsa.PublicKey:
		return kindECDSA
	case ed25519.PublicKey:
		return kindEd25519
	case sig.Ed448PublicKey:
		return kindEd448
	case *dsa.PublicKey:
		return kindDSA
	}
	return kindOther
}

// Matches reports whether pub is the public half of k.
func (k *PrivateKey) Matches(pub crypto.PublicKey) bool {
	switch own := k.Signer.Public().(type) {
	case *rsa.PublicKey:
		return own.Equal(pub)
	case *sig.PSSPublicKey: // the limits may differ; both are kept
		other, ok := pub.(*sig.PSSPublicKey)
		return ok && own.RSA.Equal(other.RSA)
	case *ecdsa.PublicKey:
		return own.Equal(pub)
	case ed25519.PublicKey:
		return own.Equal(pub)
	case sig.Ed448PublicKey:
		other, ok := pub.(sig.Ed448PublicKey)
		return ok && bytes.Equal(own, other)
	case *dsa.PublicKey:
		other, ok := pub.(*dsa.PublicKey)
		return ok && own.P.Cmp(other.P) == 0 && own.Q.Cmp(other.Q) == 0 && own.G.Cmp(other.G) == 0 && own.Y.Cmp(other.Y) == 0
	}
	return false
}

// LoadIdentity reads a certificate chain file and the file of the leaf's key,
// in the order of CPython's load_cert_chain: the chain (errors of ReadChain),
// the key (errors of ReadPrivateKey), then whether they fit:
// UNKNOWN_CERTIFICATE_TYPE for a leaf whose key cannot sign in TLS,
// NO_CERTIFICATE_ASSIGNED for a key of another kind than the leaf's,
// KEY_VALUES_MISMATCH for another key of the same kind.
func LoadIdentity(certPEM, keyPEM []byte, password func(max int) ([]byte, bool)) (*Identity, *tlserr.Error) {
	chain, err := ReadChain(certPEM)
	if err != nil {
		return nil, err
	}
	leaf := chain[0]
	kind := publicKind(leaf.PublicKey)
	if kind == kindOther || !sig.Signs(leaf.PublicKey) {
		return nil, tlserr.New(registry.UnknownCertificateType)
	}
	key, err := ReadPrivateKey(keyPEM, password)
	switch {
	case err != nil:
		return nil, err
	case publicKind(key.Signer.Public()) != kind:
		return nil, tlserr.New(registry.NoCertificateAssigned)
	case !key.Matches(leaf.PublicKey):
		return nil, tlserr.New(registry.X509KeyValuesMismatch)
	}
	return &Identity{Chain: chain, Key: key}, nil
}
