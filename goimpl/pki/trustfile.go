package pki

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// TrustedCertificate is a certificate of a trust file with what OpenSSL's
// TRUSTED CERTIFICATE format says of it.
type TrustedCertificate struct {
	Certificate *Certificate
	Aux         *TrustAux // nil for a plain certificate
}

// TrustAux is OpenSSL's X509_CERT_AUX: the purposes a certificate is trusted or
// rejected for, as dotted extended key usage OIDs.
type TrustAux struct {
	Trust  []string // nil where absent; a present list rejects what it does not name
	Reject []string
}

// ReadCAFile reads a file of trusted certificates and CRLs in PEM form, as
// X509_load_cert_crl_file does for load_verify_locations(cafile=…): all or
// nothing. Blocks with other labels are passed over, but have to be sound PEM,
// and private keys sound DER. Errors are of library X509: `PEM lib` for
// anything damaged, NO_CERTIFICATE_OR_CRL_FOUND.
func ReadCAFile(data []byte) (certs []TrustedCertificate, crls []*CRL, err *tlserr.Error) {
	damaged := func() ([]TrustedCertificate, []*CRL, *tlserr.Error) {
		return nil, nil, tlserr.New(registry.X509ErrPEMLib)
	}
	for r := (pemReader{rest: data, file: true}); ; {
		b, err := r.next()
		if err != nil {
			if err.Reason != registry.PEMNoStartLine {
				return damaged()
			}
			break
		}
		switch b.Label {
		case labelCertificate, labelCertificateOld, labelTrusted:
			c, err := b.certificate(b.Label == labelTrusted)
			if err != nil {
				return damaged()
			}
			certs = append(certs, c)
		case labelCRL:
			l, err := b.crl()
			if err != nil {
				return damaged()
			}
			crls = append(crls, l)
		default:
			if b.announcesKey() && !b.soundKey() {
				return damaged()
			}
		}
	}
	if len(certs)+len(crls) == 0 {
		return nil, nil, tlserr.New(registry.X509NoCertificateOrCRLFound)
	}
	return certs, crls, nil
}

// ReadCADataPEM reads the certificates of load_verify_locations(cadata=str):
// certificates up to the end of the text or to the first damaged block, which
// is an error (of library PEM). On an error, the certificates before it come
// back too: CPython has added them to the store by then. Trust settings and
// CRLs are not read here. Nothing found is ErrCadataNoStartLine.
func ReadCADataPEM(data []byte) ([]*Certificate, *tlserr.Error) {
	certs, err := (&pemReader{rest: data}).certificates(nil)
	switch {
	case len(certs) == 0:
		return nil, tlserr.New(registry.ErrCadataNoStartLine)
	case err == errUnsaid: // OpenSSL's queue is empty, so CPython sees no failure
		return certs, nil
	}
	return certs, err
}

// ReadCADataDER reads the certificates of load_verify_locations(cadata=bytes):
// DER certificates one behind the other. Anything else behind them is an error
// of library ASN1; the certificates before it come back with it, as in
// ReadCADataPEM. Nothing found is ErrCadataNotEnoughData.
func ReadCADataDER(data []byte) ([]*Certificate, *tlserr.Error) {
	var certs []*Certificate
	for len(data) > 0 {
		c, rest, err := ParseCertificatePrefix(data)
		if err != nil {
			if len(certs) == 0 {
				return nil, tlserr.New(registry.ErrCadataNotEnoughData)
			}
			return certs, err
		}
		certs, data = append(certs, c), rest
	}
	if len(certs) == 0 {
		return nil, tlserr.New(registry.ErrCadataNotEnoughData)
	}
	return certs, nil
}

// ReadCertificate reads the first certificate of a PEM text, as
// PEM_read_bio_X509 does, whatever its extensions are like. A TRUSTED
// CERTIFICATE is passed over, and what follows the certificate in its block does
// not matter.
func ReadCertificate(data []byte) (*Certificate, *tlserr.Error) {
	for r := (pemReader{rest: data, file: true}); ; {
		b, err := r.next()
		if err != nil {
			return nil, err
		}
		if b.Label == labelCertificate || b.Label == labelCertificateOld {
			c, err := b.certificate(false)
			return c.Certificate, err
		}
	}
}

// ReadChain reads a certificate chain file, leaf first, as
// SSL_CTX_use_certificate_chain_file does for load_cert_chain. Only the leaf
// may be a TRUSTED CERTIFICATE; other labels are passed over. A missing or
// damaged leaf is `[SSL] PEM lib`, one with a malformed extension is
// INVALID_CERTIFICATE of library X509V3, a later failure speaks for itself.
func ReadChain(data []byte) ([]*Certificate, *tlserr.Error) {
	r := pemReader{rest: data, file: true}
	leaf, err := r.leaf()
	if err != nil {
		return nil, tlserr.New(registry.ErrPEMLib)
	}
	if leaf.Invalid { // only the leaf's: what OpenSSL says of the others is forgotten at the end of the file
		return nil, tlserr.New(registry.X509V3InvalidCertificate)
	}
	chain, err := r.certificates([]*Certificate{leaf})
	switch err {
	case nil:
		return chain, nil
	case errUnsaid: // with OpenSSL's queue empty, CPython has no other word
		return nil, tlserr.New(registry.ErrUnknown)
	}
	return nil, err
}

// leaf reads the next certificate, with or without trust settings.
func (r *pemReader) leaf() (*Certificate, *tlserr.Error) {
	for {
		b, err := r.next()
		if err != nil {
			return nil, err
		}
		switch b.Label {
		case labelCertificate, labelCertificateOld, labelTrusted:
			// PEM_read_bio_X509_AUX takes settings under any of the labels.
			c, err := b.certificate(true)
			return c.Certificate, err
		}
	}
}

// certificates appends every further plain certificate to certs, up to the end
// of the text or the first failure.
func (r *pemReader) certificates(certs []*Certificate) ([]*Certificate, *tlserr.Error) {
	for {
		b, err := r.next()
		if err != nil {
			if err.Reason == registry.PEMNoStartLine {
				err = nil
			}
			return certs, err
		}
		if b.Label != labelCertificate && b.Label != labelCertificateOld {
			continue
		}
		c, err := b.certificate(false)
		if err != nil {
			return certs, err
		}
		certs = append(certs, c.Certificate)
	}
}

// certificate decodes the block's certificate and, where aux is set, the trust
// settings behind it. OpenSSL ignores what follows, and so does this.
func (b *Block) certificate(aux bool) (t TrustedCertificate, err *tlserr.Error) {
	if err := b.plain(); err != nil {
		return t, err
	}
	c, rest, err := ParseCertificatePrefix(b.Bytes)
	if err != nil {
		return t, tlserr.New(registry.PEMErrASN1Lib)
	}
	t.Certificate = c
	if aux && len(rest) > 0 {
		var ok bool
		if t.Aux, ok = parseTrustAux(rest); !ok {
			return TrustedCertificate{}, tlserr.New(registry.PEMErrASN1Lib)
		}
	}
	return t, nil
}

// crl decodes the block's CRL.
func (b *Block) crl() (*CRL, *tlserr.Error) {
	if err := b.plain(); err != nil {
		return nil, err
	}
	l, _, err := parseCRLPrefix(b.Bytes) // what follows the list is ignored, as with certificates
	return l, err
}

// plain fails if the block has an encryption header. OpenSSL would decrypt a
// certificate; nobody encrypts them, so this refuses with the words it has for
// a wrong password.
func (b *Block) plain() *tlserr.Error {
	info, err := parseDEKInfo(b.Header)
	switch {
	case err != nil:
		return err
	case info != nil:
		return tlserr.New(registry.PEMBadDecrypt)
	}
	return nil
}

// parseTrustAux reads an X509_CERT_AUX (OpenSSL's x_x509a.c), ignoring what
// stands behind it:
//
//	SEQUENCE { trust SEQUENCE OF OID OPTIONAL, reject [0] IMPLICIT SEQUENCE OF OID OPTIONAL,
//	           alias UTF8String OPTIONAL, keyid OCTET STRING OPTIONAL, other [1] IMPLICIT SEQUENCE OPTIONAL }
func parseTrustAux(der []byte) (a *TrustAux, ok bool) {
	r := openDER(der)
	seq := r.enter(tagSequence)
	a = &TrustAux{Trust: seq.purposes(tagSequence), Reject: seq.purposes(explicit(0))}
	seq.optional(tagUTF8String)
	seq.optional(tagOctetString)
	seq.optional(explicit(1))
	seq.done()
	return a, r.ok()
}

// purposes takes an optional list of OIDs tagged id; nil where absent, empty but not nil where empty.
func (r *derReader) purposes(id byte) []string {
	if !r.at(id) {
		return nil
	}
	list, oids := r.enter(id), []string{}
	for !list.empty() {
		oids = append(oids, OIDString(list.oid(tagOID)))
	}
	return oids
}
