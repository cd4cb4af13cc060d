package pki_test

import (
	"bytes"
	"encoding/pem"
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// seedCertificates gives a fuzz target a third of the golden vectors' certificates.
func seedCertificates(f *testing.F) {
	var file struct{ Certdata, Handmade []goldenEntry }
	golden(f, "decode_golden.json", &file)
	for i, e := range append(file.Certdata, file.Handmade...) {
		if block, _ := pem.Decode([]byte(e.PEM)); block != nil && i%3 == 0 {
			f.Add(block.Bytes)
		}
	}
	var odd struct{ Certs []struct{ DER []byte } }
	golden(f, "x509_golden.json", &odd)
	for i, e := range odd.Certs {
		if i%3 == 0 {
			f.Add(e.DER)
		}
	}
}

func FuzzCertificate(f *testing.F) {
	seedCertificates(f)
	f.Fuzz(func(t *testing.T, der []byte) {
		before := bytes.Clone(der)
		c, rest, err := pki.ParseCertificatePrefix(der)
		if !bytes.Equal(before, der) {
			t.Fatal("the input was changed")
		}
		if err != nil {
			return
		}
		if !bytes.Equal(append(bytes.Clone(c.Raw), rest...), der) {
			t.Fatal("Raw and the rest are not the input")
		}
		again, err := pki.ParseCertificate(c.Raw)
		if err != nil || again.Invalid != c.Invalid || len(again.Extensions) != len(c.Extensions) {
			t.Fatalf("read another way the second time: %v", err)
		}
		if !bytes.Equal(c.CanonicalSubject(), pki.CanonicalName(c.RawSubject)) {
			t.Fatal("the canonical subject is not CanonicalName's")
		}
	})
}

func FuzzDescribe(f *testing.F) {
	seedCertificates(f)
	f.Fuzz(func(t *testing.T, der []byte) {
		c, _, err := pki.ParseCertificatePrefix(der)
		if err != nil {
			return
		}
		if doc, err := c.Describe(); err == nil {
			_, _ = valueOf(t, doc) // fails on octets left over, panics on what is no document
		}
		c.Subject.OneLine()
	})
}

func FuzzCRL(f *testing.F) {
	var file struct{ CRLs []struct{ DER []byte } }
	golden(f, "crl_golden.json", &file)
	for _, e := range file.CRLs {
		f.Add(e.DER)
	}
	f.Fuzz(func(t *testing.T, der []byte) {
		c, rest, err := pki.ParseCRLPrefix(der)
		if err != nil {
			return
		}
		if !bytes.Equal(append(bytes.Clone(c.Raw), rest...), der) {
			t.Fatal("Raw and the rest are not the input")
		}
		if !bytes.Equal(c.CanonicalIssuer(), pki.CanonicalName(c.RawIssuer)) {
			t.Fatal("the canonical issuer is not CanonicalName's")
		}
	})
}

func FuzzName(f *testing.F) {
	f.Add(commonName("A  b"))
	f.Add(seq(tlv(0x31, seq(oid("2.5.4.3"), tlv(30, []byte{0, 'A'})), seq(oid("2.5.4.10"), tlv(3, []byte{3, 0xFF})))))
	f.Fuzz(func(t *testing.T, raw []byte) {
		canon := pki.CanonicalName(raw)
		if canon == nil {
			return
		}
		// The canonical form is itself a name, and its own canonical form.
		if again := pki.CanonicalName(seq(canon)); !bytes.Equal(again, canon) {
			t.Fatalf("% x has the canonical form % x, and that has % x", raw, canon, again)
		}
		if c, err := pki.ParseCertificate(certificateOf(raw, ed25519Key)); err == nil {
			c.Subject.OneLine()
		} else {
			t.Fatalf("a name in itself, but not in a certificate: %v", err)
		}
	})
}

// Input that nests, repeats or exaggerates costs no more than its length.
func TestHostileInput(t *testing.T) {
	nested := []byte{}
	for range 5000 {
		nested = seq(nested)
	}
	names := bytes.Repeat(tlv(0x82), 20000)
	constraint := seq(tlv(0x82))
	for name, value := range map[string][]byte{
		"nested":              nested,
		"empty names":         tlv(0x30, names),
		"empty constraints":   seq(tlv(0xA0, bytes.Repeat(constraint, 10000))),
		"empty points":        tlv(0x30, bytes.Repeat(seq(), 20000)),
		"a length of 2^63":    {0x30, 0x88, 0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF},
		"one long identifier": seq(tlv(0x88, bytes.Repeat([]byte{0xFF}, 60000), []byte{0x7F})),
	} {
		for _, dotted := range []string{"2.5.29.17", "2.5.29.30", "2.5.29.31", "2.5.29.35", "2.5.29.19"} {
			c := parsed(t, certificateWith(extension(dotted, false, value)))
			if _, err := c.Describe(); err != nil && name != "one long identifier" {
				t.Errorf("%s in %s: %v", name, dotted, err)
			}
		}
	}
	// Finding repeated extensions must not compare each with each.
	once := extension("2.5.29.19", false, seq())
	unknown := bytes.Repeat(extension("1.2.3", false, nil), 100000)
	if c := parsed(t, certificateWith(once, unknown, bytes.Repeat(once, 100000))); len(c.Extensions) != 200001 || !c.Invalid {
		t.Errorf("%d extensions, invalid %v", len(c.Extensions), c.Invalid)
	}
}
