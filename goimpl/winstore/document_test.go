package winstore

import "testing"

func TestDocuments(t *testing.T) {
	certificates := DescribeCertificates([]Certificate{
		{Data: []byte{0x30}, Encoding: X509ASN, AnyUsage: true},
		{Data: []byte{0x31}, Encoding: 7, Usages: []string{"1.2", "1.3"}},
	})
	want := "l\x00\x00\x00\x02" +
		"t\x00\x00\x00\x03b\x00\x00\x00\x010s\x00\x00\x00\x08x509_asnf\x01" +
		"t\x00\x00\x00\x03b\x00\x00\x00\x011i\x00\x00\x00\x00\x00\x00\x00\x07o\x00\x00\x00\x02s\x00\x00\x00\x031.2s\x00\x00\x00\x031.3"
	if string(certificates) != want {
		t.Errorf("%q, want %q", certificates, want)
	}
	lists := DescribeCRLs([]CRL{{Data: []byte{0x30}, Encoding: PKCS7ASN}})
	if want := "l\x00\x00\x00\x01t\x00\x00\x00\x02b\x00\x00\x00\x010s\x00\x00\x00\x0apkcs_7_asn"; string(lists) != want {
		t.Errorf("%q, want %q", lists, want)
	}
}
