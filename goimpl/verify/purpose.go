package verify

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Extended key usages, dotted.
const (
	ekuAny         = "2.5.29.37.0"
	ekuServerAuth  = "1.3.6.1.5.5.7.3.1"
	ekuClientAuth  = "1.3.6.1.5.5.7.3.2"
	ekuOCSPSigning = "1.3.6.1.5.5.7.3.9"
	ekuMSGatedCryp = "1.3.6.1.4.1.311.10.3.3" // Microsoft's and Netscape's server gated cryptography
	ekuNSGatedCryp = "2.16.840.1.113730.4.1"
)

// Netscape certificate type bits.
const (
	nsClient = 0x80
	nsServer = 0x40
	nsSSLCA  = 0x04
	nsAnyCA  = 0x07
)

// caKind says how a certificate is one of a CA; only plainCA may stand between leaf and anchor.
type caKind uint8

const (
	notCA   caKind = iota
	plainCA        // basicConstraints says so
	v1Root         // no basicConstraints, but a self-signed version 1 certificate
	usageCA        // no basicConstraints, but keyUsage holds keyCertSign
	nsCA           // no basicConstraints, but a Netscape CA type
)

// caKind is OpenSSL's check_ca.
func (c *cert) caKind() caKind {
	switch {
	case c.Invalid || !c.mayUse(pki.KeyCertSign):
		return notCA
	case c.BasicConstraints != nil:
		if c.BasicConstraints.CA {
			return plainCA
		}
		return notCA
	case c.Version == 1 && c.selfSigned:
		return v1Root
	case c.KeyUsage != nil:
		return usageCA
	case c.NSCertType != nil && *c.NSCertType&nsAnyCA != 0:
		return nsCA
	}
	return notCA
}

// fits says whether the certificate's own extensions let it serve the purpose,
// as an end entity or as a CA above one. Every certificate of a path is asked:
// an extended key usage binds what is below it, and anyExtendedKeyUsage is not
// enough (OpenSSL's rule, stricter than RFC 5280, 4.2.1.12).
func (c *cert) fits(p Purpose, asCA bool) bool {
	if c.ExtKeyUsage != nil && !slices.ContainsFunc(c.ExtKeyUsage, p.allowedBy) {
		return false
	}
	if asCA {
		kind := c.caKind()
		return kind != notCA && (kind != nsCA || *c.NSCertType&nsSSLCA != 0)
	}
	usage, nsType := pki.DigitalSignature|pki.KeyEncipherment|pki.KeyAgreement, uint8(nsServer)
	if p == ClientAuth {
		usage, nsType = pki.DigitalSignature|pki.KeyAgreement, nsClient
	}
	return c.mayUse(usage) && (c.NSCertType == nil || *c.NSCertType&nsType != 0)
}

// allowedBy says whether an extended key usage allows the purpose.
func (p Purpose) allowedBy(eku string) bool {
	if p == ClientAuth {
		return eku == ekuClientAuth
	}
	return eku == ekuServerAuth || eku == ekuMSGatedCryp || eku == ekuNSGatedCryp
}

// checkPurpose checks the certificate at depth i of p for the request's purpose.
// Trust settings of an anchor override its own extensions.
func (v *verifier) checkPurpose(p *path, i int, asCA bool) registry.VerifyCode {
	c := p.certs[i]
	if i >= p.untrusted {
		switch c.auxTrust(v.req.Purpose) {
		case trusted:
			return registry.VOk
		case rejected:
			return registry.VInvalidPurpose
		}
	}
	if c.Invalid {
		// Only a leaf the store holds itself comes this far; OpenSSL minds in strict mode.
		if v.flag(flagStrict) {
			return registry.VInvalidPurpose
		}
		return registry.VOk
	}
	if !c.fits(v.req.Purpose, asCA) {
		return registry.VInvalidPurpose
	}
	return registry.VOk
}
