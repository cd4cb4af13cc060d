package verify

import (
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// checkStrict holds one certificate of a path to RFC 5280's musts, as
// X509_STRICT asks; a path of a single certificate is exempt (RFC 6818, 2).
// OpenSSL's codes 90 and 91, for key identifiers marked critical, cannot be
// reached: such a certificate has failed with 34 before.
func checkStrict(c *cert, last bool) failure {
	for _, rule := range [...]func(c *cert, last bool) registry.VerifyCode{
		strictBasicConstraints, strictKeyUsage, strictNames, strictAlgorithm, strictKeyIDs,
	} {
		if code := rule(c, last); code != registry.VOk {
			return failure{code: code}
		}
	}
	return failure{}
}

// strictBasicConstraints: RFC 5280, 4.2.1.9.
func strictBasicConstraints(c *cert, _ bool) registry.VerifyCode {
	if c.pathLen() >= 0 {
		if !c.isCA() {
			return registry.VPathlenInvalidForNonCA
		}
		if !c.asserts(pki.KeyCertSign) {
			return registry.VPathlenWithoutKuKeyCertSign
		}
	}
	if c.isCA() && !c.bcCritical {
		return registry.VCABconsNotCritical
	}
	return registry.VOk
}

// strictKeyUsage: RFC 5280, 4.2.1.3.
func strictKeyUsage(c *cert, _ bool) registry.VerifyCode {
	switch {
	case c.isCA() && c.KeyUsage == nil:
		return registry.VCACertMissingKeyUsage
	case !c.isCA() && c.asserts(pki.KeyCertSign):
		return registry.VKuKeyCertSignInvalidForNonCA
	}
	return registry.VOk
}

// strictNames: RFC 5280, 4.1.2.4, 4.1.2.6 and 4.2.1.6.
func strictNames(c *cert, _ bool) registry.VerifyCode {
	noSubject, hasSAN := c.subject == "", c.SubjectAltName != nil
	switch {
	case c.issuer == "":
		return registry.VIssuerNameEmpty
	case noSubject && (c.isCA() || c.asserts(pki.CRLSign) || !hasSAN):
		return registry.VSubjectNameEmpty
	case noSubject && hasSAN && !c.sanCritical:
		return registry.VEmptySubjectSanNotCritical
	case hasSAN && len(c.SubjectAltName) == 0:
		return registry.VEmptySubjectAltName
	}
	return registry.VOk
}

// strictAlgorithm: RFC 5280, 4.1.1.2.
func strictAlgorithm(c *cert, _ bool) registry.VerifyCode {
	if !c.SigAlg.Equal(c.TBSSigAlg) {
		return registry.VSignatureAlgorithmInconsistency
	}
	return registry.VOk
}

// strictKeyIDs: RFC 5280, 4.2.1.1 and 4.2.1.2; and 4.1.2.9 for older versions.
func strictKeyIDs(c *cert, last bool) registry.VerifyCode {
	switch {
	case c.Version < 3 && len(c.Extensions) > 0:
		return registry.VExtensionsRequireVersion3
	case c.Version < 3:
		return registry.VOk
	case !last && (c.AuthorityKeyID == nil || c.AuthorityKeyID.KeyID == nil):
		return registry.VMissingAuthorityKeyIdentifier
	case c.isCA() && c.SubjectKeyID == nil:
		return registry.VMissingSubjectKeyIdentifier
	}
	return registry.VOk
}
