package pki_test

import (
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// What ASN1_TIME_print makes of odd times is in x509_golden.json; here is what
// X509_cmp_time takes for verification.
func TestTime(t *testing.T) {
	const utc, general = 0x17, 0x18
	for _, c := range []struct {
		tag  uint8
		text string
		want string // empty: no time
	}{
		{utc, "491231235959Z", "2049-12-31T23:59:59Z"},
		{utc, "500101000000Z", "1950-01-01T00:00:00Z"},
		{utc, "000229120000Z", "2000-02-29T12:00:00Z"},
		{general, "20500101000000Z", "2050-01-01T00:00:00Z"},
		{general, "00010101000000Z", "0001-01-01T00:00:00Z"},
		{general, "99991231235959Z", "9999-12-31T23:59:59Z"},
		{general, "20240229235959Z", "2024-02-29T23:59:59Z"},
		{utc, "20200101000000Z", ""}, // the other type's form
		{general, "200101000000Z", ""},
		{utc, "2001010000Z", ""}, // no seconds
		{utc, "200101000000+0000", ""},
		{general, "20200101000000.5Z", ""},
		{general, "20230229000000Z", ""},
		{utc, "200001000000Z", ""},
		{utc, "200100000000Z", ""},
		{utc, "201301000000Z", ""},
		{utc, "200101240000Z", ""},
		{utc, "200101006000Z", ""},
		{utc, "200101000060Z", ""},
		{utc, "20010100000 Z", ""},
		{utc, "2001010000-1Z", ""},
		{utc, "", ""},
		{0x0C, "200101000000Z", ""},
	} {
		got, ok := pki.Time{Tag: c.tag, Raw: []byte(c.text)}.Time()
		if ok != (c.want != "") || ok && got.Format(time.RFC3339) != c.want {
			t.Errorf("%#x %s: %v %v, want %q", c.tag, c.text, got, ok, c.want)
		}
	}
}
