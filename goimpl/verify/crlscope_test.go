package verify

import (
	"testing"

	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

const tagPrintable = 0x13

func commonName(text string, tag uint8) pki.RDN {
	return pki.RDN{{OID: oidCommonName, Tag: tag, Value: []byte(text)}}
}

// nameWith is the DER Name of several common names.
func nameWith(texts ...string) []byte {
	var b cryptobyte.Builder
	b.AddASN1(asn1.SEQUENCE, func(b *cryptobyte.Builder) {
		for _, text := range texts {
			one := cryptobyte.String(nameOf(commonName(text, tagUTF8)))
			one.ReadASN1(&one, asn1.SEQUENCE)
			b.AddBytes(one)
		}
	})
	return b.BytesOrPanic()
}

func uri(text string) pki.GeneralName { return pki.GeneralName{Kind: pki.URIName, Bytes: []byte(text)} }

func directory(texts ...string) pki.GeneralName {
	return pki.GeneralName{Kind: pki.DirectoryName, RawDir: nameWith(texts...)}
}

// TestSamePoint compares names of distribution points, full and relative.
func TestSamePoint(t *testing.T) {
	issuer, other := nameWith("CA"), nameWith("Other CA")
	full := func(names ...pki.GeneralName) *pki.DistributionPoint { return &pki.DistributionPoint{FullName: names} }
	relative := func(text string, tag uint8) *pki.DistributionPoint {
		return &pki.DistributionPoint{RelativeName: commonName(text, tag)}
	}
	elsewhere := relative("crl1", tagUTF8)
	elsewhere.CRLIssuer = []pki.GeneralName{uri("http://ca"), directory("Other CA")}
	for _, c := range []struct {
		name    string
		a, b    *pki.DistributionPoint
		issuerB []byte
		want    bool
	}{
		{"list without a point", full(uri("http://a")), nil, issuer, true},
		{"point without a name", &pki.DistributionPoint{}, full(uri("http://a")), issuer, true},
		{"one name in common", full(uri("http://a"), uri("http://b")), full(uri("http://c"), uri("http://b")), issuer, true},
		{"none in common", full(uri("http://a")), full(uri("http://A")), issuer, false},
		{"other kind", full(uri("a")), full(pki.GeneralName{Kind: pki.DNSName, Bytes: []byte("a")}), issuer, false},
		{"directory names", full(directory("X")), full(directory("x ")), issuer, true},
		{"relative names", relative("crl1", tagUTF8), relative("CRL1", tagPrintable), issuer, true},
		{"other relative names", relative("crl1", tagUTF8), relative("crl2", tagUTF8), issuer, false},
		{"relative to other issuers", relative("crl1", tagUTF8), relative("crl1", tagUTF8), other, false},
		{"relative to the CRL issuer named", elsewhere, relative("crl1", tagUTF8), other, true},
		{"relative and full", relative("crl1", tagUTF8), full(uri("http://a"), directory("CA", "crl1")), issuer, true},
		{"full and relative", full(directory("CA", "crl2")), relative("crl1", tagUTF8), issuer, false},
	} {
		if got := samePoint(c.a, issuer, c.b, c.issuerB); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// TestScope: which certificates a list is for, and which reasons it covers.
func TestScope(t *testing.T) {
	key, some := uint16(1<<1), uint16(1<<1|1<<4|1)
	l := &crl{CRL: &pki.CRL{RawIssuer: nameWith("CA")}, issuer: string(pki.CanonicalName(nameWith("CA")))}
	leaf := &pki.Certificate{RawIssuer: nameWith("CA")}
	ca := &pki.Certificate{RawIssuer: nameWith("CA"), BasicConstraints: &pki.BasicConstraints{CA: true, PathLen: -1}}
	point := func(p pki.DistributionPoint) *pki.Certificate {
		return &pki.Certificate{RawIssuer: nameWith("CA"), CRLDistribution: []pki.DistributionPoint{p}}
	}
	urls := []pki.GeneralName{uri("http://a")}
	for _, c := range []struct {
		name   string
		idp    *pki.IssuingDistributionPoint
		of     *pki.Certificate
		why    reasons
		within bool
	}{
		{"full list", nil, leaf, allReasons, true},
		{"users only, user", &pki.IssuingDistributionPoint{OnlyUser: true}, leaf, allReasons, true},
		{"users only, CA", &pki.IssuingDistributionPoint{OnlyUser: true}, ca, 0, false},
		{"CAs only, user", &pki.IssuingDistributionPoint{OnlyCA: true}, leaf, 0, false},
		{"CAs only, CA", &pki.IssuingDistributionPoint{OnlyCA: true}, ca, allReasons, true},
		{"attribute certificates only", &pki.IssuingDistributionPoint{OnlyAttribute: true}, leaf, 0, false},
		{"point, certificate without", &pki.IssuingDistributionPoint{Point: &pki.DistributionPoint{FullName: urls}}, leaf, allReasons, false},
		{"same point", &pki.IssuingDistributionPoint{Point: &pki.DistributionPoint{FullName: urls}}, point(pki.DistributionPoint{FullName: urls}), allReasons, true},
		{"some reasons", nil, point(pki.DistributionPoint{FullName: urls, Reasons: &some}), 1<<1 | 1<<4, true},
		{"one reason", nil, point(pki.DistributionPoint{FullName: urls, Reasons: &key}), 1 << 1, true},
		{"issued by this CA", nil, point(pki.DistributionPoint{CRLIssuer: []pki.GeneralName{directory("ca")}, Reasons: &key}), 1 << 1, true},
		{"issued by another", nil, point(pki.DistributionPoint{CRLIssuer: []pki.GeneralName{directory("other")}, Reasons: &key}), allReasons, true},
	} {
		l.IDP = c.idp
		if why, within := scope(l, &cert{Certificate: c.of}); within != c.within || within && why != c.why {
			t.Errorf("%s: %#x %v", c.name, why, within)
		}
	}
}

// TestIndirectEntries: an entry may name another issuer's certificate.
func TestIndirectEntries(t *testing.T) {
	list := newCRL(&pki.CRL{Revoked: []pki.RevokedCertificate{
		{Serial: []byte{1}, Issuer: []pki.GeneralName{uri("http://a"), directory("Other")}},
		{Serial: []byte{2}},
	}})
	list.issuer = string(pki.CanonicalName(nameWith("CA")))
	of := func(serial byte, issuer string) *cert {
		return &cert{Certificate: &pki.Certificate{Serial: []byte{serial}}, issuer: string(pki.CanonicalName(nameWith(issuer)))}
	}
	for _, c := range []struct {
		serial byte
		issuer string
		found  bool
	}{{1, "CA", false}, {1, "other", true}, {2, "CA", true}, {2, "other", false}, {3, "CA", false}} {
		if got := list.entry(of(c.serial, c.issuer)) != nil; got != c.found {
			t.Errorf("serial %d of %s: %v", c.serial, c.issuer, got)
		}
	}
}

// TestScores: lists that cannot be used by themselves, and who signed the others.
func TestScores(t *testing.T) {
	ca, top := nameWith("CA"), nameWith("Top")
	named := func(subject, issuer []byte, keyID ...byte) *cert {
		return &cert{Certificate: &pki.Certificate{SubjectKeyID: keyID}, subject: string(pki.CanonicalName(subject)), issuer: string(pki.CanonicalName(issuer))}
	}
	leaf := named(nameWith("leaf"), ca)
	p := &path{certs: []*cert{leaf, named(ca, ca, 1), named(ca, top, 2), named(top, top, 3)}}
	v := &verifier{req: &Request{}}
	list := func(change func(*pki.CRL)) *crl {
		l := &pki.CRL{RawIssuer: ca}
		change(l)
		c := newCRL(l)
		c.issuer = string(pki.CanonicalName(ca))
		return c
	}
	for name, c := range map[string]struct {
		change func(*pki.CRL)
		score  int
	}{
		"plain, without dates":     {func(*pki.CRL) {}, scoreNoCritical | scoreScope | scoreIssuerName | scoreIssuerCert | scoreKeyID},
		"unknown critical":         {func(l *pki.CRL) { l.UnknownCritical = true }, scoreScope | scoreIssuerName | scoreIssuerCert | scoreKeyID},
		"by a CA further up":       {func(l *pki.CRL) { l.AuthorityKeyID = &pki.AuthorityKeyID{KeyID: []byte{2}} }, scoreNoCritical | scoreScope | scoreIssuerName | scoreSamePath | scoreKeyID},
		"by no CA here":            {func(l *pki.CRL) { l.AuthorityKeyID = &pki.AuthorityKeyID{KeyID: []byte{3}} }, 0},
		"delta":                    {func(l *pki.CRL) { l.DeltaBase = []byte{1} }, 0},
		"malformed":                {func(l *pki.CRL) { l.Invalid = true }, scoreNoCritical | scoreScope | scoreIssuerName | scoreIssuerCert | scoreKeyID},
		"indirect":                 {func(l *pki.CRL) { l.IDP = &pki.IssuingDistributionPoint{Indirect: true} }, 0},
		"for some reasons":         {func(l *pki.CRL) { l.IDP = &pki.IssuingDistributionPoint{Reasons: new(uint16)} }, 0},
		"contradictory":            {func(l *pki.CRL) { l.IDP = &pki.IssuingDistributionPoint{Invalid: true} }, scoreNoCritical | scoreScope | scoreIssuerName | scoreIssuerCert | scoreKeyID},
		"for attributes, no scope": {func(l *pki.CRL) { l.IDP = &pki.IssuingDistributionPoint{OnlyAttribute: true} }, scoreNoCritical | scoreIssuerName | scoreIssuerCert | scoreKeyID},
	} {
		if got := v.score(list(c.change), p, 0, 0); got.score != c.score {
			t.Errorf("%s: %#x, want %#x", name, got.score, c.score)
		}
	}
	if got := v.score(list(func(*pki.CRL) {}), p, 0, allReasons); got.score != 0 {
		t.Error("a list with nothing new is used")
	}
	bad := newCRL(&pki.CRL{ThisUpdate: pki.Time{Tag: 0x18, Raw: []byte("20250101000000Z")}, NextUpdate: &pki.Time{Tag: 0x18, Raw: []byte("soon")}})
	if got := bad.timeError(1 << 31); got != registry.VErrorInCRLNextUpdateField {
		t.Errorf("unreadable nextUpdate: %d", got)
	}
}
