package winstore

import "testing"

func TestEncodingNames(t *testing.T) {
	for e, want := range map[Encoding]string{X509ASN: "x509_asn", PKCS7ASN: "pkcs_7_asn", 3: "3"} {
		if got := e.String(); got != want {
			t.Errorf("%d: %q, want %q", uint32(e), got, want)
		}
	}
}
