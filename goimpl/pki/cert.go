package pki

import (
	"bytes"
	"crypto"
)

// Certificate is a decoded X.509 certificate (RFC 5280, 4.1). Byte strings
// alias Raw. It is immutable once parsed and may be shared between goroutines.
type Certificate struct {
	Raw        []byte // whole DER
	RawTBS     []byte // what the signature is over
	RawIssuer  []byte // DER Name
	RawSubject []byte
	RawSPKI    []byte // DER SubjectPublicKeyInfo

	Version   int    // 1, 2 or 3
	Serial    []byte // content octets of the INTEGER, two's complement
	Issuer    Name
	Subject   Name
	NotBefore Time
	NotAfter  Time

	SigAlg    Algorithm // outside the signed part
	TBSSigAlg Algorithm // inside it
	Signature []byte    // octets of the BIT STRING, nil if they are not whole

	KeyAlg  Algorithm
	KeyBits []byte // octets of the BIT STRING in RawSPKI, nil if they are not whole
	// PublicKey is *rsa.PublicKey, *sig.PSSPublicKey, *dsa.PublicKey, *ecdsa.PublicKey,
	// ed25519.PublicKey or sig.Ed448PublicKey; nil if the key's kind or encoding is
	// not supported.
	PublicKey crypto.PublicKey
	// ExplicitParams: an EC key whose curve is spelled out instead of named
	// (RFC 5480, 2.1.1 forbids it). PublicKey is set if it is one that has a name.
	ExplicitParams bool

	Extensions []Extension // all, in order

	// Decoded extensions; nil or zero where absent.
	BasicConstraints *BasicConstraints
	KeyUsage         *KeyUsage
	ExtKeyUsage      []string // dotted OIDs; nil where absent
	NSCertType       *uint8   // Netscape certificate type bits, first octet as on the wire
	SubjectKeyID     []byte
	AuthorityKeyID   *AuthorityKeyID
	SubjectAltName   []GeneralName // nil where absent, empty but not nil where empty
	NameConstraints  *NameConstraints
	CRLDistribution  []DistributionPoint
	ProxyCertInfo    *ProxyCertInfo

	// Invalid: an extension that OpenSSL decodes eagerly (basicConstraints,
	// keyUsage, extKeyUsage, SKI, AKI, SAN, nameConstraints, CRLDP, …) is
	// malformed or stands there twice (EXFLAG_INVALID). getpeercert() still
	// describes such a certificate; verification never matches it.
	Invalid bool

	canonSubject, canonIssuer []byte // canonical forms, see CanonicalName
	store                     decodedExtensions
}

// Algorithm is an AlgorithmIdentifier.
type Algorithm struct {
	OID    string // dotted
	Params []byte // DER of the parameters, nil where absent
}

// Equal compares parameters and all.
func (a Algorithm) Equal(b Algorithm) bool { return a.OID == b.OID && bytes.Equal(a.Params, b.Params) }

// Curve is the dotted identifier of the curve that an EC key's parameters name;
// empty where they do not.
func (a Algorithm) Curve() string {
	r := openDER(a.Params)
	if oid := r.oid(tagOID); r.ok() {
		return OIDString(oid)
	}
	return ""
}

// Extension is one extension as it stands in the certificate or CRL.
type Extension struct {
	OID      string // dotted
	Critical bool
	Value    []byte
}

// Time is a UTCTime or GeneralizedTime as it stands in the DER.
type Time struct {
	Tag uint8 // 0x17 UTCTime, 0x18 GeneralizedTime
	Raw []byte
}

// Name is a distinguished name: a sequence of relative names, each a set of attributes.
type Name []RDN

// RDN is one relative distinguished name.
type RDN []Attribute

// Attribute is a type and value of a name.
type Attribute struct {
	OID   string // dotted
	Tag   uint8  // of the value
	Value []byte // content octets

	der []byte // content octets of the OID
}

// BasicConstraints is RFC 5280, 4.2.1.9.
type BasicConstraints struct {
	CA      bool
	PathLen int // -1 where absent
}

// KeyUsage holds the bits of RFC 5280, 4.2.1.3, bit 0 = digitalSignature.
type KeyUsage uint16

// Key usage bits.
const (
	DigitalSignature KeyUsage = 1 << iota
	NonRepudiation
	KeyEncipherment
	DataEncipherment
	KeyAgreement
	KeyCertSign
	CRLSign
	EncipherOnly
	DecipherOnly
)

// AuthorityKeyID is RFC 5280, 4.2.1.1; absent parts are nil.
type AuthorityKeyID struct {
	KeyID  []byte
	Issuer []GeneralName
	Serial []byte // content octets
}

// GeneralName kinds, by their tag number (RFC 5280, 4.2.1.6).
const (
	OtherName     = 0
	EmailName     = 1
	DNSName       = 2
	X400Name      = 3
	DirectoryName = 4
	EDIPartyName  = 5
	URIName       = 6
	IPName        = 7
	RegisteredID  = 8
)

// GeneralName is one name of a subjectAltName or the like.
type GeneralName struct {
	Kind   int    // one of the tag numbers above
	Bytes  []byte // content octets: text, address, or DER of the structured kinds
	Dir    Name   // DirectoryName
	RawDir []byte // DER Name of DirectoryName
	OID    string // RegisteredID, and the type of OtherName
	Tag    uint8  // OtherName: tag of the inner value
	Value  []byte // OtherName: content octets of the inner value
}

// NameConstraints is RFC 5280, 4.2.1.10.
type NameConstraints struct {
	Permitted, Excluded []GeneralSubtree
}

// GeneralSubtree is a base name with the minimum and maximum nobody uses.
type GeneralSubtree struct {
	Base       GeneralName
	HasMinimum bool // a minimum other than zero
	HasMaximum bool
}

// DistributionPoint is RFC 5280, 4.2.1.13.
type DistributionPoint struct {
	FullName     []GeneralName // nil where the name is relative or absent
	RelativeName RDN
	Reasons      *uint16 // ReasonFlags, bit 0 = unused; nil: all
	CRLIssuer    []GeneralName
}

// ProxyCertInfo is RFC 3820, 3.8.
type ProxyCertInfo struct {
	PathLen int // -1 where absent
}

// CRL is a decoded certificate revocation list (RFC 5280, 5).
type CRL struct {
	Raw, RawTBS, RawIssuer []byte
	Issuer                 Name
	SigAlg, TBSSigAlg      Algorithm
	Signature              []byte
	ThisUpdate             Time
	NextUpdate             *Time
	Revoked                []RevokedCertificate
	Extensions             []Extension
	Number                 []byte // content octets
	AuthorityKeyID         *AuthorityKeyID
	IDP                    *IssuingDistributionPoint
	DeltaBase              []byte // content octets of a delta CRL indicator, nil for a full CRL
	Invalid                bool   // a known extension is malformed
	UnknownCritical        bool   // an unknown critical extension, of the list or of an entry

	canonIssuer []byte // canonical form, see CanonicalName
}

// RevokedCertificate is one entry of a CRL.
type RevokedCertificate struct {
	Serial     []byte // content octets
	Date       Time
	Reason     int // CRLReason, -1 where absent
	Extensions []Extension
	// Issuer is the certificateIssuer entry extension in force (indirect CRLs), nil for the CRL's own.
	Issuer []GeneralName
}

// IssuingDistributionPoint is RFC 5280, 5.2.5.
type IssuingDistributionPoint struct {
	Point                                     *DistributionPoint
	OnlyUser, OnlyCA, OnlyAttribute, Indirect bool
	Reasons                                   *uint16
	Invalid                                   bool // more than one of the only… flags
}
