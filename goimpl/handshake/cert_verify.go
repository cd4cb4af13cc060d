package handshake

import (
	"bytes"
	"crypto/ecdsa"
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// What CertificateVerify signs besides the transcript (RFC 8446, 4.4.3).
const (
	serverContext = "TLS 1.3, server CertificateVerify"
	clientContext = "TLS 1.3, client CertificateVerify"
)

// signed is what a CertificateVerify is the signature of; th is the transcript
// up to and including the signer's Certificate.
func signed(context string, th []byte) []byte {
	b := bytes.Repeat([]byte{' '}, 64)
	b = append(b, context...)
	b = append(b, 0)
	return append(b, th...)
}

// prove is this end's CertificateVerify.
func (f *Flow) prove(id *pki.Identity, scheme registry.Scheme, context string, th []byte) (*msgs.CertificateVerify, *tlserr.Error) {
	signature, err := sig.Sign(scheme, id.Key.Signer, f.Rand, signed(context, th))
	if err != nil {
		return nil, err
	}
	return &msgs.CertificateVerify{Scheme: scheme, Signature: signature}, nil
}

// checkProof checks the peer's CertificateVerify against the leaf it has shown
// and returns the scheme.
func (f *Flow) checkProof(body []byte, context string, th []byte) (registry.Scheme, *tlserr.Error) {
	m, err := msgs.ParseCertificateVerify(body)
	if err != nil {
		return 0, err
	}
	leaf, err := f.peerLeaf()
	if err != nil {
		return 0, err
	}
	if err := maySign(leaf); err != nil {
		return 0, err
	}
	cfg := f.Config
	if context == clientContext {
		cfg = cfg.ForClientProof()
	}
	if err := acceptScheme(cfg, m.Scheme, leaf); err != nil {
		return 0, err
	}
	return m.Scheme, sig.Verify(m.Scheme, leaf.PublicKey, signed(context, th), m.Signature)
}

// acceptScheme holds a scheme against what was offered and against the key
// (RFC 8446, 4.4.3: illegal_parameter). As in OpenSSL a right kind of scheme
// with the wrong curve has a reason of its own.
func acceptScheme(cfg *config.Config, s registry.Scheme, leaf *pki.Certificate) *tlserr.Error {
	info := s.Info()
	if info == nil || !info.TLS13 || !slices.Contains(negotiate.Schemes(cfg), s) {
		return tlserr.New(registry.WrongSignatureType)
	}
	if sig.Usable(s, leaf.PublicKey, registry.VersionTLS13) {
		return nil
	}
	if _, ok := leaf.PublicKey.(*ecdsa.PublicKey); ok && info.Key == "ecdsa" {
		return tlserr.New(registry.WrongCurve)
	}
	return tlserr.New(registry.WrongSignatureType)
}
