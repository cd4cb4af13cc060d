package verify

import (
	"bytes"

	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// reasons is a set of ReasonFlags (RFC 5280, 4.2.1.13), bit 0 = unused.
type reasons uint16

// allReasons are the bits 1 to 8; bit 0 has no meaning.
const allReasons reasons = 0x1FE

// scope says whether a certificate is within the scope of a list, and for
// which reasons: by the list's issuingDistributionPoint and the certificate's
// cRLDistributionPoints.
func scope(l *crl, c *cert) (why reasons, within bool) {
	idp, all := l.point(), allReasons
	var point *pki.DistributionPoint
	if idp != nil {
		if idp.OnlyAttribute || idp.OnlyUser && c.isCA() || idp.OnlyCA && !c.isCA() {
			return 0, false
		}
		if point = idp.Point; idp.Reasons != nil {
			all &= reasons(*idp.Reasons)
		}
	}
	for i := range c.CRLDistribution {
		dp := &c.CRLDistribution[i]
		if issuesFor(dp, l) && samePoint(dp, c.RawIssuer, point, l.RawIssuer) {
			if dp.Reasons == nil {
				return all, true
			}
			return reasons(*dp.Reasons) & all, true
		}
	}
	return all, point == nil
}

// issuesFor says whether the list's issuer is the one the point names, if it names any.
func issuesFor(dp *pki.DistributionPoint, l *crl) bool {
	if dp.CRLIssuer == nil {
		return true
	}
	for i := range dp.CRLIssuer {
		if g := &dp.CRLIssuer[i]; g.Kind == pki.DirectoryName && string(pki.CanonicalName(g.RawDir)) == l.issuer {
			return true
		}
	}
	return false
}

// samePoint says whether a certificate's point and a list's have a name in
// common; a point without a name fits any.
func samePoint(a *pki.DistributionPoint, issuerA []byte, b *pki.DistributionPoint, issuerB []byte) bool {
	if b == nil || unnamed(a) || unnamed(b) {
		return true
	}
	if a.RelativeName == nil && b.RelativeName == nil {
		for i := range a.FullName {
			for j := range b.FullName {
				if sameGeneralName(&a.FullName[i], &b.FullName[j]) {
					return true
				}
			}
		}
		return false
	}
	for i := range a.CRLIssuer {
		if a.CRLIssuer[i].Kind == pki.DirectoryName {
			issuerA = a.CRLIssuer[i].RawDir // what the name is relative to
			break
		}
	}
	for _, x := range directoryNames(a, issuerA) {
		for _, y := range directoryNames(b, issuerB) {
			if bytes.Equal(x, y) {
				return true
			}
		}
	}
	return false
}

func unnamed(dp *pki.DistributionPoint) bool { return dp.FullName == nil && dp.RelativeName == nil }

func sameGeneralName(a, b *pki.GeneralName) bool {
	if a.Kind != b.Kind {
		return false
	}
	if a.Kind == pki.DirectoryName {
		return bytes.Equal(pki.CanonicalName(a.RawDir), pki.CanonicalName(b.RawDir))
	}
	return bytes.Equal(a.Bytes, b.Bytes)
}

// directoryNames lists a point's directory names in canonical form; a relative
// name stands behind the name of its issuer.
func directoryNames(dp *pki.DistributionPoint, issuer []byte) (out [][]byte) {
	if dp.RelativeName != nil {
		return [][]byte{append(pki.CanonicalName(issuer), pki.CanonicalName(nameOf(dp.RelativeName))...)}
	}
	for i := range dp.FullName {
		if dp.FullName[i].Kind == pki.DirectoryName {
			out = append(out, pki.CanonicalName(dp.FullName[i].RawDir))
		}
	}
	return out
}

// nameOf is the DER Name made of one relative name.
func nameOf(rdn pki.RDN) []byte {
	var b cryptobyte.Builder
	b.AddASN1(asn1.SEQUENCE, func(b *cryptobyte.Builder) {
		b.AddASN1(asn1.SET, func(b *cryptobyte.Builder) {
			for i := range rdn {
				b.AddASN1(asn1.SEQUENCE, func(b *cryptobyte.Builder) {
					oid, _ := pki.ParseOID(rdn[i].OID)
					b.AddASN1(asn1.OBJECT_IDENTIFIER, func(b *cryptobyte.Builder) { b.AddBytes(oid) })
					b.AddASN1(asn1.Tag(rdn[i].Tag), func(b *cryptobyte.Builder) { b.AddBytes(rdn[i].Value) })
				})
			}
		})
	})
	der, err := b.Bytes()
	if err != nil {
		return nil // longer than DER can say: equal to nothing
	}
	return der
}
