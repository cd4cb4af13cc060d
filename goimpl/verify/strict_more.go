package verify

import (
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// maxSerial is the longest serial number, in octets without a sign octet (RFC 5280, 4.1.2.2).
const maxSerial = 20

// checkStricter holds every certificate to musts of RFC 5280 that X509_STRICT
// passes over in OpenSSL 3: no certificate of a public CA breaks one, and other
// implementations refuse them or OpenSSL does from 4.0 on. docs/COMPAT.md lists
// them. Unlike OpenSSL's own they bind a trusted leaf that is a path by itself, too.
func (v *verifier) checkStricter(p *path) failure {
	if !v.flag(flagStrict) {
		return failure{}
	}
	for i, c := range p.certs {
		if f := stricter(c); f.code != registry.VOk {
			f.depth = i
			return f
		}
	}
	return failure{}
}

func stricter(c *cert) failure {
	if why := badSerial(c.Serial); why != "" {
		return failure{code: registry.VUnspecified, detail: why}
	}
	if akid := c.AuthorityKeyID; akid != nil && akid.KeyID == nil {
		return failure{code: registry.VMissingAuthorityKeyIdentifier} // 4.2.1.1
	}
	if why := badExtension(c); why != "" {
		return failure{code: registry.VInvalidExtension, detail: why}
	}
	return failure{}
}

// badSerial: RFC 5280, 4.1.2.2. Zero is forbidden too, but old roots have it.
func badSerial(serial []byte) string {
	switch {
	case len(serial) > 0 && serial[0]&0x80 != 0:
		return "certificate serial number is negative"
	case len(serial) > maxSerial && !(len(serial) == maxSerial+1 && serial[0] == 0):
		return "certificate serial number is longer than 20 octets"
	}
	return ""
}

// badExtension says which extension breaks a must, or nothing.
func badExtension(c *cert) string {
	for i := range c.Extensions {
		switch x := &c.Extensions[i]; {
		case x.OID == pki.OIDPolicyConstraints && !x.Critical: // 4.2.1.11
			return "policy constraints are not critical"
		case x.OID == pki.OIDAuthorityInfoAccess && !soundAccess(c): // 4.2.2.1
			return "authority information access is malformed"
		case x.OID == pki.OIDNameConstraints && !c.isCA(): // 4.2.1.10
			return "name constraints in a certificate that is not a CA's"
		case x.OID == pki.OIDNameConstraints && c.constraints != nil &&
			len(c.constraints.permitted)+len(c.constraints.excluded) == 0:
			return "name constraints are empty"
		}
	}
	if akid := c.AuthorityKeyID; akid != nil && (akid.Issuer == nil) != (akid.Serial == nil) { // X.509, 9.2.2.1
		return "authority key identifier has only one of issuer and serial number"
	}
	return ""
}

// soundAccess says whether authorityInfoAccess can be read and names something.
func soundAccess(c *cert) bool {
	list, ok := c.InfoAccess()
	return ok && len(list) > 0
}
