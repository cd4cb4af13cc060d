package handshake

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// takeChain decodes the peer's certificates, has them verified and notes both in
// Facts. With VerifyNone the verdict is noted and the handshake goes on, as
// OpenSSL does. sent is not empty; ocsp is the stapled response, nil for none.
func (f *Flow) takeChain(sent [][]byte, ocsp []byte) *tlserr.Error {
	chain := make([]*pki.Certificate, len(sent))
	sent = clones(sent)
	for i, der := range sent {
		c, rest, err := pki.ParseCertificatePrefix(der)
		switch {
		case err != nil:
			return tlserr.New(registry.CertificateMalformed)
		case len(rest) > 0:
			return tlserr.New(registry.CertLengthMismatch)
		}
		chain[i] = c
	}
	f.Facts.PeerChain, f.leaf = sent, chain[0]
	f.Facts.PeerOCSP = bytes.Clone(ocsp)
	if err := f.verify(chain); err != nil {
		return err
	}
	if chain[0].PublicKey == nil {
		return tlserr.New(registry.UnableToFindPublicKeyParameters)
	}
	return nil
}

// verify verifies the peer's chain as the Config asks.
func (f *Flow) verify(chain []*pki.Certificate) *tlserr.Error {
	path, err := verify.Chain(f.verifyRequest(chain))
	path, err = f.verdict(path, err)
	f.Facts.VerifiedChain = nil
	f.Facts.Authenticated, f.Facts.ChainEnd = f.Now.Unix(), 0
	if err == nil {
		f.Facts.VerifyCode = registry.VOk
		for _, c := range path {
			f.Facts.VerifiedChain = append(f.Facts.VerifiedChain, c.Raw)
		}
		f.Facts.ChainEnd = chainEnd(path)
		return nil
	}
	f.Facts.VerifyCode = err.Verify
	if f.Config.VerifyMode == config.VerifyNone {
		return nil
	}
	return err
}

// verdict lets Config.Verdict decide what becomes of a chain.
func (f *Flow) verdict(path []*pki.Certificate, err *tlserr.Error) ([]*pki.Certificate, *tlserr.Error) {
	if f.Config.Verdict == nil {
		return path, err
	}
	found := registry.VOk
	if err != nil {
		found = err.Verify
	}
	switch code := f.Config.Verdict(found); code {
	case found:
		return path, err
	case registry.VOk:
		return nil, nil
	default:
		return nil, tlserr.NewVerify(code, 0, "")
	}
}

// chainEnd is when the first certificate of a path ends, in Unix seconds, 0
// if none says so.
func chainEnd(path []*pki.Certificate) (end int64) {
	for _, c := range path {
		if t, ok := c.NotAfter.Time(); ok && (end == 0 || t.Unix() < end) {
			end = t.Unix()
		}
	}
	return end
}

// verifyRequest is the question the Config has about a chain. Only a server's
// name is checked, and only with check_hostname.
func (f *Flow) verifyRequest(chain []*pki.Certificate) *verify.Request {
	r := &verify.Request{
		Chain: chain, Store: f.Config.Trust, Purpose: verify.ServerAuth,
		Flags: f.Config.VerifyFlags, Level: f.Config.SecurityLevel,
		HostFlags: f.Config.HostFlags, Now: f.Now, OCSP: f.Facts.PeerOCSP,
	}
	if f.Server {
		r.Purpose = verify.ClientAuth
	} else {
		r.Host, r.RequireOCSP = f.checkedHost(), f.Config.RequireOCSP
	}
	return r
}

// checkedHost is the name a client holds the server's certificate against, or "".
func (f *Flow) checkedHost() string {
	if !f.Config.CheckHostname {
		return ""
	}
	return f.ServerName
}

// peerLeaf is the certificate the peer has to prove it has the key of.
func (f *Flow) peerLeaf() (*pki.Certificate, *tlserr.Error) {
	if len(f.Facts.PeerChain) == 0 {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	if f.leaf != nil && bytes.Equal(f.leaf.Raw, f.Facts.PeerChain[0]) {
		return f.leaf, nil
	}
	return pki.ParseCertificate(f.Facts.PeerChain[0])
}

// certs is the certificates of a Certificate message of TLS 1.3.
func certs(entries []msgs.CertificateEntry) [][]byte {
	list := make([][]byte, len(entries))
	for i, e := range entries {
		list[i] = e.Cert
	}
	return list
}

// maySign refuses a certificate whose key usage leaves signatures out, where
// one proves that the peer has its key (RFC 8446, 4.4.2.2; RFC 5246, 7.4.2).
func maySign(leaf *pki.Certificate) *tlserr.Error {
	if leaf.KeyUsage != nil && *leaf.KeyUsage&pki.DigitalSignature == 0 {
		return tlserr.New(registry.KeyUsageUnfit)
	}
	return nil
}

// certify asks the application before an identity is chosen, if it wants to be asked.
func (f *Flow) certify() *tlserr.Error {
	if f.Config.Certify != nil && !f.Config.Certify() {
		return tlserr.New(registry.CertCbError)
	}
	return nil
}

// certificate is the message that shows an identity's chain. staple says that
// the peer asked for an OCSP response; context is of the request it answers.
func (f *Flow) certificate(id *pki.Identity, context []byte, staple bool) *msgs.Certificate13 {
	m := &msgs.Certificate13{Context: context}
	for _, c := range f.chain(id) {
		m.Entries = append(m.Entries, msgs.CertificateEntry{Cert: c.Raw})
	}
	if staple && len(m.Entries) > 0 {
		m.Entries[0].OCSP = id.OCSP
	}
	return m
}

// certificate12 is the same message of TLS 1.2 and before; a client without an
// identity shows an empty list.
func (f *Flow) certificate12(id *pki.Identity) *msgs.Certificate12 {
	m := &msgs.Certificate12{}
	if id != nil {
		for _, c := range f.chain(id) {
			m.Certs = append(m.Certs, c.Raw)
		}
	}
	return m
}

// chain is what is shown of an identity. A certificate that was loaded alone is
// completed from the trust store, as OpenSSL does (SSL_MODE_NO_AUTO_CHAIN is off).
func (f *Flow) chain(id *pki.Identity) []*pki.Certificate {
	if len(id.Chain) != 1 {
		return id.Chain
	}
	return verify.Complete(id.Chain[0], f.Config.Trust, f.Now)
}

// certificateRequest is what a server of TLS 1.3 asks a client's certificate with.
func (f *Flow) certificateRequest(context []byte) *msgs.CertificateRequest13 {
	return &msgs.CertificateRequest13{
		Context: context, Schemes: negotiate.Schemes(f.Config.ForClientProof()), Authorities: f.Config.ClientCAs,
		CertCompression: negotiate.CertCompressions(f.Config),
	}
}

// emptyCertificate is what a client without a certificate answers a request with.
func emptyCertificate(context []byte) []byte {
	return (&msgs.Certificate13{Context: context}).Marshal()
}

// isAddress reports whether a server name is an IP literal, which has no place
// in server_name (RFC 6066, 3).
func isAddress(name string) bool {
	_, ok := verify.ParseIP(name)
	return ok
}

// unsolicited refuses answers to extensions that were not asked for (RFC 8446,
// 4.2: unsupported_extension).
func unsolicited(got []registry.Extension, asked func(registry.Extension) bool) *tlserr.Error {
	for _, e := range got {
		if !asked(e) {
			return tlserr.New(registry.UnsolicitedExtension)
		}
	}
	return nil
}
