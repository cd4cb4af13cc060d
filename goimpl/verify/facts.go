package verify

import (
	"bytes"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
)

// cert is a certificate with what verification derives from it once.
// It is immutable and may be shared between goroutines.
type cert struct {
	*pki.Certificate
	subject, issuer string // canonical names: equal strings are equal names

	authority           authority
	key                 keyFacts
	signature           sig.Kind // of the key that makes such ones; NoKind if the algorithm is unknown
	notBefore, notAfter instant
	constraints         *constraints // nil: no name constraints

	selfIssued      bool // subject and issuer are equal (EXFLAG_SI)
	selfSigned      bool // and key identifiers and algorithm fit (EXFLAG_SS); the signature is not checked
	unknownCritical bool // EXFLAG_CRITICAL
	bcCritical      bool
	sanCritical     bool
	distrusted      bool // the key is on the list of distrusted ones

	aux *pki.TrustAux // settings of a TRUSTED CERTIFICATE, nil for none
}

// instant is a certificate's time; ok is false if it is not in RFC 5280's form.
type instant struct {
	unix int64
	ok   bool
}

func newInstant(t pki.Time) instant {
	at, ok := t.Time()
	return instant{at.Unix(), ok}
}

// handled says whether verification takes notice of a critical extension
// (OpenSSL's X509_supported_extension). The policy extensions are on the list
// although policies are only evaluated when asked for.
func handled(oid string) bool {
	switch oid {
	case pki.OIDNetscapeCertType, pki.OIDKeyUsage, pki.OIDSubjectAltName, pki.OIDBasicConstraints, pki.OIDNameConstraints,
		pki.OIDCRLDistributionPoints, pki.OIDPolicies, pki.OIDPolicyMappings, pki.OIDPolicyConstraints, pki.OIDExtKeyUsage,
		pki.OIDInhibitAnyPolicy, pki.OIDIPAddrBlocks, pki.OIDASIdentifiers, pki.OIDProxyCertInfo, pki.OIDOCSPNoCheck:
		return true
	}
	return false
}

func newCert(c *pki.Certificate) *cert {
	f := &cert{
		Certificate: c,
		subject:     string(c.CanonicalSubject()),
		issuer:      string(c.CanonicalIssuer()),
		authority:   newAuthority(c.AuthorityKeyID),
		key:         newKeyFacts(c),
		signature:   sig.MadeBy(c.TBSSigAlg.OID),
		notBefore:   newInstant(c.NotBefore),
		notAfter:    newInstant(c.NotAfter),
	}
	if c.NameConstraints != nil {
		f.constraints = newConstraints(c.NameConstraints)
	}
	f.readExtensions()
	f.selfIssued = f.subject == f.issuer
	f.selfSigned = f.selfIssued && issued(f, f)
	f.distrusted = distrusted(f)
	return f
}

func (c *cert) readExtensions() {
	for i := range c.Extensions {
		x := &c.Extensions[i]
		if !x.Critical {
			continue
		}
		switch x.OID {
		case pki.OIDBasicConstraints:
			c.bcCritical = true
		case pki.OIDSubjectAltName:
			c.sanCritical = true
		}
		if !handled(x.OID) {
			c.unknownCritical = true
		}
	}
}

// issued says whether issuer looks like the issuer of subject: by names, key
// identifiers and kind of key, not by signature. A certificate with an
// undecodable or doubled extension is neither issuer nor subject of any other.
func issued(issuer, subject *cert) bool {
	return subject.issuer == issuer.subject &&
		!issuer.Invalid && !subject.Invalid &&
		subject.authority.mayBe(issuer) &&
		issuer.key.kind.Makes(subject.signature)
}

// authority is what an authority key identifier says of the issuer (RFC 5280,
// 4.2.1.1); parts that are nil or not set say nothing.
type authority struct {
	keyID, serial []byte
	issuer        string // the canonical name of the issuer's own issuer
	named         bool   // issuer is set
}

// newAuthority reads an identifier, nil for none. Only the first directoryName counts.
func newAuthority(akid *pki.AuthorityKeyID) authority {
	if akid == nil {
		return authority{}
	}
	a := authority{keyID: akid.KeyID, serial: akid.Serial}
	for i := range akid.Issuer {
		if name := &akid.Issuer[i]; name.Kind == pki.DirectoryName {
			a.issuer, a.named = string(pki.CanonicalName(name.RawDir)), true
			break
		}
	}
	return a
}

// mayBe says whether nothing in the identifier speaks against the issuer.
func (a *authority) mayBe(issuer *cert) bool {
	return (a.keyID == nil || issuer.SubjectKeyID == nil || bytes.Equal(a.keyID, issuer.SubjectKeyID)) &&
		(a.serial == nil || bytes.Equal(a.serial, issuer.Serial)) &&
		(!a.named || a.issuer == issuer.issuer)
}

// timeError is what is wrong with the certificate's dates at now, or VOk. Both
// ends are included, as RFC 5280, 4.1.2.5 says and OpenSSL does from 4.0 on;
// OpenSSL 3 calls a certificate expired one second early.
func (c *cert) timeError(now int64) registry.VerifyCode {
	switch {
	case !c.notBefore.ok:
		return registry.VErrorInCertNotBeforeField
	case now < c.notBefore.unix:
		return registry.VCertNotYetValid
	case !c.notAfter.ok:
		return registry.VErrorInCertNotAfterField
	case now > c.notAfter.unix:
		return registry.VCertHasExpired
	}
	return registry.VOk
}

// isCA and pathLen read basicConstraints; pathLen is -1 where absent.
func (c *cert) isCA() bool { return c.BasicConstraints != nil && c.BasicConstraints.CA }

func (c *cert) pathLen() int {
	if c.BasicConstraints == nil {
		return -1
	}
	return c.BasicConstraints.PathLen
}

// mayUse says whether keyUsage is absent or holds one of the bits.
func (c *cert) mayUse(bits pki.KeyUsage) bool { return c.KeyUsage == nil || *c.KeyUsage&bits != 0 }

// asserts says whether keyUsage is present and holds one of the bits.
func (c *cert) asserts(bits pki.KeyUsage) bool { return c.KeyUsage != nil && *c.KeyUsage&bits != 0 }

func (c *cert) isProxy() bool { return c.ProxyCertInfo != nil }
