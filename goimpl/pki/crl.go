package pki

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// ParseCRL reads a certificate revocation list as d2i_X509_CRL does. der must
// be one list and nothing else; the result aliases it.
func ParseCRL(der []byte) (*CRL, *tlserr.Error) {
	c, rest, err := parseCRLPrefix(der)
	if err == nil && len(rest) != 0 {
		return nil, tlserr.New(registry.ASN1SequenceLengthMismatch)
	}
	return c, err
}

// parseCRLPrefix reads the list der begins with and returns what follows it,
// with errors as those of ParseCertificatePrefix.
func parseCRLPrefix(der []byte) (c *CRL, rest []byte, err *tlserr.Error) {
	raw, rest, err := splitElement(der)
	if err != nil {
		return nil, der, err
	}
	c = &CRL{Raw: raw}
	f := derFailure{}
	c.parse(&derReader{rest: raw, f: &f})
	if f.set {
		return nil, der, f.err()
	}
	c.decodeExtensions()
	c.decodeEntries()
	return c, rest, nil
}

// parse takes a CertificateList (RFC 5280, 5.1), but for the values of its extensions.
func (c *CRL) parse(r *derReader) {
	tbs, seq := r.signed()
	c.RawTBS = tbs.raw
	in := seq.inside(tbs.body)
	c.parseTBS(&in)
	c.SigAlg, c.Signature = seq.signature()
	if r.ok() {
		c.canonIssuer = c.Issuer.canonical(len(c.RawIssuer))
	}
}

// parseTBS takes the content of a TBSCertList.
func (c *CRL) parseTBS(tbs *derReader) {
	if tbs.at(tagInteger) { // the version; OpenSSL asks for none in particular
		tbs.integer(tagInteger)
	}
	c.TBSSigAlg = tbs.algorithm()
	c.Issuer, c.RawIssuer = tbs.name()
	c.ThisUpdate = tbs.time()
	if tbs.at(tagUTCTime) || tbs.at(tagGeneralizedTime) {
		t := tbs.time()
		c.NextUpdate = &t
	}
	if tbs.at(tagSequence) {
		list := tbs.enter(tagSequence)
		c.Revoked = make([]RevokedCertificate, 0, list.count())
		for !list.empty() {
			c.Revoked = append(c.Revoked, list.revoked())
		}
	}
	if tbs.at(explicit(0)) {
		c.Extensions = tbs.explicitExtensions(0)
	}
	tbs.done()
}

// revoked takes one entry of the list.
func (r *derReader) revoked() RevokedCertificate {
	seq := r.enter(tagSequence)
	e := RevokedCertificate{Reason: -1}
	e.Serial = seq.integer(tagInteger)
	e.Date = seq.time()
	if seq.at(tagSequence) {
		in := seq.enter(tagSequence)
		e.Extensions = in.extensions()
	}
	seq.done()
	return e
}

// CanonicalIssuer is CanonicalName(RawIssuer). The caller must not change it.
func (c *CRL) CanonicalIssuer() []byte { return c.canonIssuer }

// decodeExtensions fills in what the list's extensions say, as OpenSSL's
// crl_cb does: a malformed or repeated one makes the list invalid and counts as
// absent.
func (c *CRL) decodeExtensions() {
	idp, aki := c.decodeIDP(), c.decodeAuthorityKeyID()
	var number, base bool
	c.Number, number = singleInteger(c.Extensions, oidCRLNumber, tagInteger)
	c.DeltaBase, base = singleInteger(c.Extensions, oidDeltaCRL, tagInteger)
	// RFC 5280, 5.2.4: a delta has a number.
	c.Invalid = !idp || !aki || !number || !base || c.DeltaBase != nil && c.Number == nil
	for i := range c.Extensions {
		e := &c.Extensions[i]
		known := e.OID == OIDIssuingDistribution || e.OID == OIDAuthorityKeyID || e.OID == oidDeltaCRL
		c.UnknownCritical = c.UnknownCritical || e.Critical && !known
	}
}

func (c *CRL) decodeIDP() bool {
	value, ok := single(c.Extensions, OIDIssuingDistribution)
	if value == nil {
		return ok
	}
	f := derFailure{}
	r := derReader{rest: value, f: &f}
	if p := r.issuingDistributionPoint(); !f.set {
		c.IDP = p
	}
	return !f.set
}

func (c *CRL) decodeAuthorityKeyID() bool {
	value, ok := single(c.Extensions, OIDAuthorityKeyID)
	if value == nil {
		return ok
	}
	f := derFailure{}
	r := derReader{rest: value, f: &f}
	if a := r.authorityKeyID(); !f.set {
		c.AuthorityKeyID = &a
	}
	return !f.set
}

// singleInteger is the content octets of the INTEGER or ENUMERATED in the one
// extension oid of a list, nil where there is none; false if it is malformed
// or there is more than one.
func singleInteger(list []Extension, oid string, id byte) (n []byte, ok bool) {
	value, ok := single(list, oid)
	if value == nil {
		return nil, ok
	}
	f := derFailure{}
	r := derReader{rest: value, f: &f}
	n = r.integer(id)
	return n, !f.set
}

// decodeEntries fills in what the entries' extensions say (RFC 5280, 5.3).
// A malformed one ends it, as in OpenSSL's crl_set_issuers: the list is invalid.
func (c *CRL) decodeEntries() {
	var issuer []GeneralName // of this entry and of those after it, until another is named
	for i := range c.Revoked {
		e := &c.Revoked[i]
		value, ok := single(e.Extensions, oidCertificateIssuer)
		if value != nil {
			issuer, ok = parseGeneralNames(value)
		}
		if !ok {
			c.Invalid = true
			return
		}
		e.Issuer = issuer
		reason, ok := singleInteger(e.Extensions, oidCRLReason, tagEnumerated)
		if !ok {
			c.Invalid = true
			return
		}
		if reason != nil {
			e.Reason = smallInteger(reason)
		}
		for j := range e.Extensions {
			if e.Extensions[j].Critical && e.Extensions[j].OID != oidCertificateIssuer {
				c.UnknownCritical = true
			}
		}
	}
}

// parseGeneralNames reads an extension's value that is GeneralNames.
func parseGeneralNames(value []byte) ([]GeneralName, bool) {
	f := derFailure{}
	r := derReader{rest: value, f: &f}
	seq := r.enter(tagSequence)
	names := seq.generalNames()
	return names, !f.set
}

// issuingDistributionPoint takes an IssuingDistributionPoint (RFC 5280, 5.2.5).
func (r *derReader) issuingDistributionPoint() *IssuingDistributionPoint {
	seq := r.enter(tagSequence)
	p := &IssuingDistributionPoint{}
	if seq.at(explicit(0)) {
		p.Point = &DistributionPoint{}
		seq.distributionPointName(p.Point)
	}
	p.OnlyUser = seq.boolean(context(1))
	p.OnlyCA = seq.boolean(context(2))
	if seq.at(context(3)) {
		p.Reasons = seq.reasons(context(3))
	}
	p.Indirect = seq.boolean(context(4))
	p.OnlyAttribute = seq.boolean(context(5))
	seq.done()
	p.Invalid = p.OnlyUser && p.OnlyCA || p.OnlyUser && p.OnlyAttribute || p.OnlyCA && p.OnlyAttribute
	return p
}
