package pki

import "slices"

// decodedExtensions is where the decoded extensions of a Certificate live:
// inside it, so that decoding needs no allocation for each.
type decodedExtensions struct {
	basicConstraints BasicConstraints
	keyUsage         KeyUsage
	nsCertType       uint8
	authorityKeyID   AuthorityKeyID
	nameConstraints  NameConstraints
	proxyCertInfo    ProxyCertInfo
}

// Extension is the first extension of c with a dotted identifier, or nil.
func (c *Certificate) Extension(oid string) *Extension {
	for i := range c.Extensions {
		if c.Extensions[i].OID == oid {
			return &c.Extensions[i]
		}
	}
	return nil
}

// single is the value of the one extension oid of a list, nil where there is
// none; false if there is more than one.
func single(list []Extension, oid string) (value []byte, ok bool) {
	for i := range list {
		if list[i].OID != oid {
			continue
		}
		if value != nil {
			return nil, false
		}
		value = list[i].Value
	}
	return value, true
}

// extensions takes the Extensions left in r, the content of their SEQUENCE
// (RFC 5280, 4.1). Their values are not looked at.
func (r *derReader) extensions() []Extension {
	if r.empty() {
		return nil
	}
	list := make([]Extension, 0, r.count())
	for !r.empty() {
		seq := r.enter(tagSequence)
		var e Extension
		der := seq.oid(tagOID)
		e.Critical = seq.boolean(tagBoolean)
		e.Value = seq.body(tagOctetString)
		seq.done()
		if !r.ok() {
			return nil
		}
		e.OID = OIDString(der)
		list = append(list, e)
	}
	return list
}

// decodeExtensions fills in what the known extensions say, and Invalid. Known
// are those OpenSSL decodes as soon as it looks at a certificate
// (x509v3_cache_extensions). A malformed or repeated one makes the certificate
// invalid and then counts as absent.
func (c *Certificate) decodeExtensions() {
	var f derFailure // one for all: it is on the heap
	seen := make([]string, 0, 12)
	for i := range c.Extensions {
		e := &c.Extensions[i]
		f = derFailure{}
		r := derReader{rest: e.Value, f: &f}
		if !c.decodeExtension(e.OID, &r) {
			continue
		}
		repeated := slices.Contains(seen, e.OID)
		if f.set || repeated {
			c.Invalid = true
			c.forget(e.OID)
		}
		if !repeated {
			seen = append(seen, e.OID) // no more than there are known ones
		}
	}
	// RFC 3820, 3: a proxy is no CA and has no alternative names.
	if c.ProxyCertInfo != nil && (c.BasicConstraints != nil && c.BasicConstraints.CA ||
		c.Extension(OIDSubjectAltName) != nil || c.Extension(oidIssuerAltName) != nil) {
		c.Invalid = true
	}
}

// decodeExtension reads the value of extension oid, false if it is none of the
// known. Octets behind the value do not matter: OpenSSL does not look there.
func (c *Certificate) decodeExtension(oid string, r *derReader) bool {
	switch oid {
	case OIDBasicConstraints:
		c.decodeBasicConstraints(r)
	case OIDKeyUsage:
		c.decodeKeyUsage(r)
	case OIDExtKeyUsage:
		c.decodeExtKeyUsage(r)
	case oidSubjectKeyID:
		c.SubjectKeyID = r.body(tagOctetString)
	case OIDAuthorityKeyID:
		c.store.authorityKeyID = r.authorityKeyID()
		c.AuthorityKeyID = &c.store.authorityKeyID
	case OIDSubjectAltName:
		seq := r.enter(tagSequence)
		c.SubjectAltName = seq.generalNames()
	case OIDNameConstraints:
		c.decodeNameConstraints(r)
	case OIDCRLDistributionPoints:
		c.decodeCRLDistribution(r)
	case OIDNetscapeCertType:
		c.decodeNetscapeCertType(r)
	case OIDProxyCertInfo:
		c.decodeProxyCertInfo(r)
	case OIDIPAddrBlocks:
		r.addressBlocks()
	case OIDASIdentifiers:
		r.autonomousSystems()
	default:
		return false
	}
	return true
}

// forget takes back what an extension has said.
func (c *Certificate) forget(oid string) {
	switch oid {
	case OIDBasicConstraints:
		c.BasicConstraints = nil
	case OIDKeyUsage:
		c.KeyUsage = nil
	case OIDExtKeyUsage:
		c.ExtKeyUsage = nil
	case oidSubjectKeyID:
		c.SubjectKeyID = nil
	case OIDAuthorityKeyID:
		c.AuthorityKeyID = nil
	case OIDSubjectAltName:
		c.SubjectAltName = nil
	case OIDNameConstraints:
		c.NameConstraints = nil
	case OIDCRLDistributionPoints:
		c.CRLDistribution = nil
	case OIDNetscapeCertType:
		c.NSCertType = nil
	case OIDProxyCertInfo:
		c.ProxyCertInfo = nil
	}
}
