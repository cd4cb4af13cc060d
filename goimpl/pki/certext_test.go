package pki_test

import (
	"slices"
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
)

var bigNumber = []byte{2, 9, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}

func TestBasicConstraints(t *testing.T) {
	for _, c := range []struct {
		name    string
		value   []byte
		ca      bool
		pathLen int
		invalid bool
	}{
		{"empty", seq(), false, -1, false},
		{"CA", seq(tlv(1, []byte{1})), true, -1, false},
		{"path length", seq(tlv(1, []byte{0xFF}), tlv(2, []byte{3})), true, 3, false},
		{"path length without CA", seq(tlv(2, []byte{0})), false, 0, false},
		{"negative path length", seq(tlv(1, []byte{0xFF}), tlv(2, []byte{0xFF})), true, -1, true},
		{"path length beyond 64 bits", seq(tlv(1, []byte{0xFF}), bigNumber), true, -1, false},
		{"octets behind it", append(seq(), 0xFF), false, -1, false},
	} {
		cert := parsed(t, certificateWith(extension("2.5.29.19", true, c.value)))
		b := cert.BasicConstraints
		if b == nil || b.CA != c.ca || b.PathLen != c.pathLen || cert.Invalid != c.invalid {
			t.Errorf("%s: %+v, invalid %v", c.name, b, cert.Invalid)
		}
	}
}

// A malformed or repeated extension counts as absent, and the certificate is invalid.
func TestInvalidExtensions(t *testing.T) {
	soundValues := map[string][]byte{
		"2.5.29.19":             seq(tlv(1, []byte{0xFF})),
		"2.5.29.15":             tlv(3, []byte{7, 0x80}),
		"2.5.29.37":             seq(oid("1.3.6.1.5.5.7.3.1")),
		"2.5.29.14":             tlv(4, []byte("key")),
		"2.5.29.35":             seq(tlv(0x80, []byte("key"))),
		"2.5.29.17":             seq(tlv(0x82, []byte("a.example"))),
		"2.5.29.30":             seq(tlv(0xA0, seq(tlv(0x82, []byte("example"))))),
		"2.5.29.31":             seq(seq(tlv(0xA0, tlv(0xA0, tlv(0x86, []byte("http://crl")))))),
		"2.16.840.1.113730.1.1": tlv(3, []byte{6, 0x40}),
		"1.3.6.1.5.5.7.1.14":    seq(seq(oid("1.3.6.1.5.5.7.21.1"))),
		"1.3.6.1.5.5.7.1.7":     seq(seq(tlv(4, []byte{0, 1}), tlv(5))),
		"1.3.6.1.5.5.7.1.8":     seq(tlv(0xA0, tlv(5))),
	}
	for dotted, value := range soundValues {
		sound := parsed(t, certificateWith(extension(dotted, false, value)))
		if sound.Invalid || dotted[0] != '1' && decodedCount(sound) != 1 {
			t.Errorf("%s: invalid %v, %d extensions decoded", dotted, sound.Invalid, decodedCount(sound))
		}
		twice := parsed(t, certificateWith(extension(dotted, false, value), extension(dotted, false, value)))
		malformed := parsed(t, certificateWith(extension(dotted, false, append([]byte{value[0] ^ 1}, value[1:]...))))
		for _, c := range []*pki.Certificate{twice, malformed} {
			if !c.Invalid || decodedCount(c) != 0 {
				t.Errorf("%s: invalid %v, %d extensions decoded", dotted, c.Invalid, decodedCount(c))
			}
		}
	}
	for _, dotted := range []string{"1.3.6.1.5.5.7.1.1", "2.5.29.32", "1.2.3.4"} {
		junk := extension(dotted, false, []byte("junk"))
		if c := parsed(t, certificateWith(junk, junk)); c.Invalid {
			t.Errorf("%s, which is not decoded at once, makes the certificate invalid", dotted)
		}
	}
}

// decodedCount is how many extensions c has something of.
func decodedCount(c *pki.Certificate) (n int) {
	for _, there := range []bool{c.BasicConstraints != nil, c.KeyUsage != nil, c.ExtKeyUsage != nil, c.NSCertType != nil, c.SubjectKeyID != nil,
		c.AuthorityKeyID != nil, c.SubjectAltName != nil, c.NameConstraints != nil, c.CRLDistribution != nil, c.ProxyCertInfo != nil} {
		if there {
			n++
		}
	}
	return n
}

func TestEmptyKeyUsage(t *testing.T) {
	for text, invalid := range map[string]bool{"\x00": true, "\x07\x00": true, "\x07\x7F": true, "\x07\x80": false, "\x00\x00\x40": false} {
		if c := parsed(t, certificateWith(extension("2.5.29.15", true, tlv(3, []byte(text))))); c.Invalid != invalid {
			t.Errorf("%x: invalid %v", text, c.Invalid)
		}
	}
}

func TestNameConstraintBounds(t *testing.T) {
	base := tlv(0x82, []byte("x"))
	c := parsed(t, certificateWith(extension("2.5.29.30", true, seq(
		tlv(0xA0, seq(base), seq(base, tlv(0x80, []byte{0})), seq(base, tlv(0x80, []byte{1}))),
		tlv(0xA1, seq(base, tlv(0x80, []byte{0}), tlv(0x81, []byte{0})))))))
	var got []bool
	for _, s := range append(c.NameConstraints.Permitted, c.NameConstraints.Excluded...) {
		got = append(got, s.HasMinimum, s.HasMaximum)
	}
	if !slices.Equal(got, []bool{false, false, false, false, true, false, false, true}) {
		t.Errorf("minima and maxima %v", got)
	}
}

func TestDistributionPoints(t *testing.T) {
	name := tlv(0xA0, tlv(0xA0, tlv(0x86, []byte("http://crl"))))
	relative := tlv(0xA0, tlv(0xA1, seq(oid("2.5.4.3"), tlv(12, []byte("r")))))
	issuer := tlv(0xA2, tlv(0xA4, commonName("i")))
	c := parsed(t, certificateWith(extension("2.5.29.31", false, seq(seq(name, tlv(0x81, []byte{1, 0x06, 0xFF})), seq(relative, issuer), seq(issuer)))))
	points := c.CRLDistribution
	if len(points) != 3 || c.Invalid {
		t.Fatalf("%+v, invalid %v", points, c.Invalid)
	}
	if p := points[0]; string(p.FullName[0].Bytes) != "http://crl" || *p.Reasons != 1<<5|1<<6|1<<8 || p.CRLIssuer != nil {
		t.Errorf("%+v, reasons %b", p, *p.Reasons)
	}
	if p := points[1]; p.FullName != nil || string(p.RelativeName[0].Value) != "r" || p.Reasons != nil || p.CRLIssuer[0].Dir.OneLine() != "CN=i" {
		t.Errorf("%+v", p)
	}
	if c := parsed(t, certificateWith(extension("2.5.29.31", false, seq(seq(tlv(0x81, []byte{1, 2})))))); !c.Invalid {
		t.Error("a point with neither name nor issuer is taken")
	}
}

func TestAuthorityKeyID(t *testing.T) {
	c := parsed(t, certificateWith(extension("2.5.29.35", false, seq(tlv(0x80, []byte("key")), tlv(0xA1, tlv(0xA4, commonName("i"))), tlv(0x82, []byte{0, 0x80})))))
	a := c.AuthorityKeyID
	if string(a.KeyID) != "key" || a.Issuer[0].Kind != pki.DirectoryName || a.Issuer[0].Dir.OneLine() != "CN=i" || string(a.Serial) != "\x00\x80" {
		t.Errorf("%+v", a)
	}
	if a := parsed(t, certificateWith(extension("2.5.29.35", false, seq()))).AuthorityKeyID; a == nil || a.KeyID != nil || a.Issuer != nil || a.Serial != nil {
		t.Errorf("empty: %+v", a)
	}
}

func TestProxies(t *testing.T) {
	proxy := extension("1.3.6.1.5.5.7.1.14", true, seq(tlv(2, []byte{2}), seq(oid("1.3.6.1.5.5.7.21.1"), tlv(4, []byte("policy")))))
	c := parsed(t, certificateWith(proxy))
	if p := c.ProxyCertInfo; c.Invalid || p.PathLen != 2 {
		t.Errorf("%+v, invalid %v", p, c.Invalid)
	}
	for _, other := range [][]byte{extension("2.5.29.19", true, seq(tlv(1, []byte{0xFF}))), extension("2.5.29.17", false, seq()), extension("2.5.29.18", false, seq())} {
		if !parsed(t, certificateWith(proxy, other)).Invalid {
			t.Errorf("a proxy with %x is taken", other)
		}
	}
}

func TestGeneralNameKinds(t *testing.T) {
	c := parsed(t, certificateWith(extension("2.5.29.17", false, seq(
		tlv(0xA0, oid("1.2.3"), tlv(0xA0, tlv(12, []byte("text")))),
		tlv(0xA0, oid("1.2.3"), tlv(0xA0, tlv(0x85, []byte("other class")))),
		tlv(0xA4, commonName("dir")),
		tlv(0x88, []byte{0x55, 4, 3})))))
	n := c.SubjectAltName
	if n[0].OID != "1.2.3" || n[0].Tag != 12 || string(n[0].Value) != "text" {
		t.Errorf("otherName %+v", n[0])
	}
	if n[1].Tag != 0 || string(n[1].Value) != "other class" {
		t.Errorf("otherName %+v", n[1])
	}
	if n[2].Dir.OneLine() != "CN=dir" || string(n[2].RawDir) != string(commonName("dir")) {
		t.Errorf("directoryName %+v", n[2])
	}
	if n[3].OID != "2.5.4.3" {
		t.Errorf("registeredID %+v", n[3])
	}
}

// What an EDIPartyName says is not used, but it must be well-formed.
func TestEDIPartyName(t *testing.T) {
	printable, integer := tlv(0x13, []byte("p")), tlv(2, []byte{1})
	for _, c := range []struct {
		value   []byte
		invalid bool
	}{
		{tlv(0xA5, tlv(0xA1, printable)), false},
		{tlv(0xA5, tlv(0xA0, printable), tlv(0xA1, printable)), false},
		{tlv(0xA5, tlv(0xA0, printable)), true},
		{tlv(0xA5, tlv(0xA1, integer)), true},
		{tlv(0xA5, tlv(0xA1, printable, printable)), true},
		{tlv(0xA5, tlv(0xA1, printable), integer), true},
	} {
		if cert := parsed(t, certificateWith(extension("2.5.29.17", false, seq(c.value)))); cert.Invalid != c.invalid {
			t.Errorf("%x: invalid %v", c.value, cert.Invalid)
		}
	}
}
