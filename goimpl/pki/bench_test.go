package pki_test

import (
	"encoding/pem"
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// samples are certificates by the kind of their key.
func samples(t testing.TB) map[string][]byte {
	t.Helper()
	var file struct{ Certdata []goldenEntry }
	golden(t, "decode_golden.json", &file)
	found := make(map[string][]byte)
	for _, e := range file.Certdata {
		for kind, name := range map[string]string{"EC": "3.13:keycertecc.pem", "RSA": "3.13:keycert3.pem", "AllSANs": "3.13:allsans.pem"} {
			if block, _ := pem.Decode([]byte(e.PEM)); e.Files[0] == name || len(e.Files) > 1 && e.Files[1] == name {
				found[kind] = block.Bytes
			}
		}
	}
	if len(found) != 3 {
		t.Fatalf("found %d of 3 samples", len(found))
	}
	return found
}

func BenchmarkParseCertificate(b *testing.B) {
	for kind, der := range samples(b) {
		b.Run(kind, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := pki.ParseCertificate(der); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkDescribe(b *testing.B) {
	for kind, der := range samples(b) {
		c, err := pki.ParseCertificate(der)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(kind, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := c.Describe(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkNameHash(b *testing.B) {
	c, err := pki.ParseCertificate(samples(b)["RSA"])
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		pki.NameHash(c.RawSubject)
	}
}
