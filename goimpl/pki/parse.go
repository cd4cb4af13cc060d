package pki

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// ParseCertificate reads a certificate as leniently as OpenSSL's d2i_X509
// does, but for BER (see derReader). der must be one certificate and nothing
// else; the result aliases it, so the caller must not change it afterwards.
func ParseCertificate(der []byte) (*Certificate, *tlserr.Error) {
	c, rest, err := ParseCertificatePrefix(der)
	if err == nil && len(rest) != 0 {
		return nil, tlserr.New(registry.ASN1SequenceLengthMismatch)
	}
	return c, err
}

// ParseCertificatePrefix reads the certificate der begins with and returns
// what follows it. Where der does not even hold a whole element the reason is
// HEADER_TOO_LONG or NOT_ENOUGH_DATA, as when OpenSSL reads from a file.
func ParseCertificatePrefix(der []byte) (c *Certificate, rest []byte, err *tlserr.Error) {
	raw, rest, err := splitElement(der)
	if err != nil {
		return nil, der, err
	}
	c = &Certificate{Raw: raw}
	f := derFailure{}
	c.parse(&derReader{rest: raw, f: &f})
	if f.set {
		return nil, der, f.err()
	}
	c.decodeExtensions()
	return c, rest, nil
}

// splitElement cuts off the first element of b.
func splitElement(b []byte) (raw, rest []byte, err *tlserr.Error) {
	head, n, ok := derHeader(b)
	switch {
	case !ok:
		return nil, b, tlserr.New(registry.ASN1HeaderTooLong)
	case n > len(b)-head:
		return nil, b, tlserr.New(registry.ASN1NotEnoughData)
	}
	return b[: head+n : head+n], b[head+n:], nil
}

// signed takes the SEQUENCE that certificates and CRLs are (RFC 5280, 4.1.1 and
// 5.1.1), gives the signed part, and a reader of what follows it.
func (r *derReader) signed() (tbs element, seq derReader) {
	r.outer = true
	seq = r.enter(tagSequence)
	seq.outer = true
	return seq.element(tagSequence), seq
}

// signature takes what follows the signed part.
func (r *derReader) signature() (alg Algorithm, octets []byte) {
	alg = r.algorithm()
	b := r.bitString(tagBitString)
	r.done()
	return alg, b.whole()
}

// parse takes a Certificate, but for the values of its extensions.
func (c *Certificate) parse(r *derReader) {
	tbs, seq := r.signed()
	c.RawTBS = tbs.raw
	in := seq.inside(tbs.body)
	c.parseTBS(&in)
	c.SigAlg, c.Signature = seq.signature()
	if !r.ok() {
		return
	}
	c.PublicKey, c.ExplicitParams = publicKey(&c.KeyAlg, c.KeyBits)
	c.canonSubject = c.Subject.canonical(len(c.RawSubject))
	c.canonIssuer = c.canonSubject
	if !bytes.Equal(c.RawSubject, c.RawIssuer) {
		c.canonIssuer = c.Issuer.canonical(len(c.RawIssuer))
	}
}

// parseTBS takes the content of a TBSCertificate.
func (c *Certificate) parseTBS(tbs *derReader) {
	c.Version = 1
	if tbs.at(explicit(0)) {
		in := tbs.enter(explicit(0))
		c.Version = smallInteger(in.integer(tagInteger)) + 1
		in.doneExplicit()
	}
	c.Serial = tbs.integer(tagInteger)
	c.TBSSigAlg = tbs.algorithm()
	c.Issuer, c.RawIssuer = tbs.name()
	validity := tbs.enter(tagSequence)
	c.NotBefore = validity.time()
	c.NotAfter = validity.time()
	validity.done()
	c.Subject, c.RawSubject = tbs.name()
	c.keyInfo(tbs)
	for n := range byte(2) { // issuerUniqueID, subjectUniqueID
		if tbs.at(context(n + 1)) {
			tbs.bitString(context(n + 1))
		}
	}
	if tbs.at(explicit(3)) {
		c.Extensions = tbs.explicitExtensions(3)
	}
	tbs.done()
}

// keyInfo takes the SubjectPublicKeyInfo.
func (c *Certificate) keyInfo(tbs *derReader) {
	e := tbs.element(tagSequence)
	c.RawSPKI = e.raw
	spki := tbs.inside(e.body)
	c.KeyAlg = spki.algorithm()
	key := spki.bitString(tagBitString)
	spki.done()
	c.KeyBits = key.whole()
}

// explicitExtensions takes Extensions tagged [n].
func (r *derReader) explicitExtensions(n byte) []Extension {
	in := r.enter(explicit(n))
	seq := in.enter(tagSequence)
	list := seq.extensions()
	in.doneExplicit()
	return list
}

// algorithm takes an AlgorithmIdentifier (RFC 5280, 4.1.1.2).
func (r *derReader) algorithm() (a Algorithm) {
	seq := r.enter(tagSequence)
	der := seq.oid(tagOID)
	if !seq.empty() {
		a.Params = seq.any().raw
	}
	seq.done()
	if r.ok() {
		a.OID = OIDString(der)
	}
	return a
}
