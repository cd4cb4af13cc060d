package pki

import (
	"encoding/hex"
	"math/big"
	"strconv"
	"strings"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// maxOIDText is the longest encoding OBJ_obj2txt writes out, in octets: 128
// numbers of 32 bits (RFC 2578, 3.5).
const maxOIDText = 586

// validOID reports whether der is the content of an OBJECT IDENTIFIER: not
// empty, the last number complete, no number with leading zeros.
func validOID(der []byte) bool {
	if len(der) == 0 || der[len(der)-1]&0x80 != 0 {
		return false
	}
	start := true
	for _, c := range der {
		if start && c == 0x80 {
			return false
		}
		start = c&0x80 == 0
	}
	return true
}

// OIDString is the dotted form of an OBJECT IDENTIFIER's content octets. What
// is too long for OpenSSL to write out comes as "#" and hexadecimal digits.
func OIDString(der []byte) string {
	if s, ok := commonOIDs[string(der)]; ok {
		return s
	}
	if len(der) > maxOIDText {
		return "#" + hex.EncodeToString(der)
	}
	out := make([]byte, 0, 32)
	for first := true; len(der) > 0; first = false {
		n := 1
		for n < len(der) && der[n-1]&0x80 != 0 {
			n++
		}
		out = appendArc(out, der[:n], first)
		der = der[n:]
	}
	return string(out)
}

// appendArc writes the number that arc encodes in base 128; the first one of
// an identifier holds two numbers (X.690, 8.19.4).
func appendArc(out, arc []byte, first bool) []byte {
	if len(arc) > 9 {
		return appendLongArc(out, arc, first)
	}
	var v uint64
	for _, c := range arc {
		v = v<<7 | uint64(c&0x7F)
	}
	if !first {
		return strconv.AppendUint(append(out, '.'), v, 10)
	}
	top := min(v/40, 2)
	out = append(out, '0'+byte(top), '.')
	return strconv.AppendUint(out, v-40*top, 10)
}

// appendLongArc is appendArc for numbers of more than 63 bits.
func appendLongArc(out, arc []byte, first bool) []byte {
	v := new(big.Int)
	for _, c := range arc {
		v.Lsh(v, 7)
		v.Or(v, big.NewInt(int64(c&0x7F)))
	}
	if first {
		out = append(out, '2')
		v.Sub(v, big.NewInt(80))
	}
	return v.Append(append(out, '.'), 10)
}

// ParseOID is the content octets of a dotted identifier, false if text is none.
// It is OpenSSL's a2d_ASN1_OBJECT: a space separates as well as a dot, an
// empty number counts as zero, and the last separator may stand at the end.
func ParseOID(text string) (der []byte, ok bool) {
	if len(text) < 3 || text[0] < '0' || text[0] > '2' || text[1] != '.' && text[1] != ' ' || len(text) > 4*maxOIDText {
		return nil, false
	}
	top := int64(text[0] - '0')
	rest := strings.ReplaceAll(text[2:], " ", ".")
	if rest != "" {
		rest = strings.TrimSuffix(rest, ".")
	}
	for i, number := range strings.Split(rest, ".") {
		v := new(big.Int)
		if strings.Trim(number, "0123456789") != "" {
			return nil, false
		}
		if number != "" {
			v.SetString(number, 10)
		}
		if i == 0 {
			if top < 2 && v.Cmp(big.NewInt(40)) >= 0 {
				return nil, false
			}
			v.Add(v, big.NewInt(40*top))
		}
		der = appendBase128(der, v)
	}
	return der, true
}

func appendBase128(der []byte, v *big.Int) []byte {
	for shift := (max(v.BitLen(), 1) - 1) / 7 * 7; shift >= 0; shift -= 7 {
		c := byte(new(big.Int).Rsh(v, uint(shift)).Uint64() & 0x7F)
		if shift > 0 {
			c |= 0x80
		}
		der = append(der, c)
	}
	return der
}

// ObjectText is what OpenSSL calls an identifier in dotted form (OBJ_obj2txt):
// its long name, or the dotted form where it knows none; false if that is too
// long to be written.
func ObjectText(oid string) (string, bool) {
	if o := registry.ObjectByOID(oid); o != nil {
		return o.Long, true
	}
	return oid, !strings.HasPrefix(oid, "#")
}

// Identifiers of extensions, in dotted form.
const (
	oidSubjectDirectory      = "2.5.29.9"
	oidSubjectKeyID          = "2.5.29.14"
	OIDKeyUsage              = "2.5.29.15"
	OIDSubjectAltName        = "2.5.29.17"
	oidIssuerAltName         = "2.5.29.18"
	OIDBasicConstraints      = "2.5.29.19"
	oidCRLNumber             = "2.5.29.20"
	oidCRLReason             = "2.5.29.21"
	oidDeltaCRL              = "2.5.29.27"
	OIDIssuingDistribution   = "2.5.29.28"
	oidCertificateIssuer     = "2.5.29.29"
	OIDNameConstraints       = "2.5.29.30"
	OIDCRLDistributionPoints = "2.5.29.31"
	OIDPolicies              = "2.5.29.32"
	OIDPolicyMappings        = "2.5.29.33"
	OIDAuthorityKeyID        = "2.5.29.35"
	OIDPolicyConstraints     = "2.5.29.36"
	OIDExtKeyUsage           = "2.5.29.37"
	OIDFreshestCRL           = "2.5.29.46"
	OIDInhibitAnyPolicy      = "2.5.29.54"
	OIDAuthorityInfoAccess   = "1.3.6.1.5.5.7.1.1"
	OIDIPAddrBlocks          = "1.3.6.1.5.5.7.1.7"
	OIDASIdentifiers         = "1.3.6.1.5.5.7.1.8"
	OIDProxyCertInfo         = "1.3.6.1.5.5.7.1.14"
	OIDNetscapeCertType      = "2.16.840.1.113730.1.1"

	oidOCSP        = "1.3.6.1.5.5.7.48.1"
	OIDOCSPNoCheck = "1.3.6.1.5.5.7.48.1.5"
	oidCAIssuers   = "1.3.6.1.5.5.7.48.2"
)

// Identifiers of curves.
const (
	oidP224 = "1.3.132.0.33"
	OIDP256 = "1.2.840.10045.3.1.7"
	OIDP384 = "1.3.132.0.34"
	oidP521 = "1.3.132.0.35"
)

// commonOIDs maps the content octets of the identifiers that nearly every
// certificate is made of to their dotted form, so that parsing needs no
// allocation for them. It is never written to.
var commonOIDs = func() map[string]string {
	m := make(map[string]string)
	for _, s := range []string{
		oidSubjectDirectory, oidSubjectKeyID, OIDKeyUsage, OIDSubjectAltName, oidIssuerAltName, OIDBasicConstraints,
		oidCRLNumber, oidCRLReason, oidDeltaCRL, OIDIssuingDistribution, oidCertificateIssuer, OIDNameConstraints,
		OIDCRLDistributionPoints, OIDAuthorityKeyID, OIDExtKeyUsage, OIDAuthorityInfoAccess, OIDProxyCertInfo,
		OIDNetscapeCertType, oidOCSP, oidCAIssuers,
		OIDRSA, OIDRSAPSS, OIDEC, OIDEd25519, OIDEd448, oidP224, OIDP256, OIDP384, oidP521,
		"2.5.4.3", "2.5.4.4", "2.5.4.5", "2.5.4.6", "2.5.4.7", "2.5.4.8", "2.5.4.9", "2.5.4.10", "2.5.4.11", "2.5.4.12",
		"2.5.4.15", "2.5.4.17", "2.5.4.42", "2.5.4.97", // names
		"1.2.840.113549.1.9.1", "0.9.2342.19200300.100.1.25", "0.9.2342.19200300.100.1.1",
		OIDPolicies, "2.5.29.32.0", OIDPolicyConstraints, OIDFreshestCRL, OIDInhibitAnyPolicy,
		"1.3.6.1.4.1.11129.2.4.2", "1.3.6.1.5.5.7.1.24", // SCT list, TLS feature
		"1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.3", "1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.8", "1.3.6.1.5.5.7.3.9",
		"1.2.840.113549.1.1.5", "1.2.840.113549.1.1.11", "1.2.840.113549.1.1.12", "1.2.840.113549.1.1.13", // RSA signatures
		"1.2.840.10045.4.1", "1.2.840.10045.4.3.2", "1.2.840.10045.4.3.3", "1.2.840.10045.4.3.4", // ECDSA signatures
	} {
		der, ok := ParseOID(s)
		if !ok {
			panic("pki: not an object identifier: " + s)
		}
		m[string(der)] = s
	}
	return m
}()
