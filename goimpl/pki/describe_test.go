package pki_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// describedNames is subjectAltName as getpeercert() would have it.
func describedNames(t *testing.T, names ...[]byte) []any {
	t.Helper()
	doc, err := parsed(t, certificateWith(extension("2.5.29.17", false, seq(names...)))).Describe()
	if err != nil {
		t.Fatal(err)
	}
	v, decodeErr := valueOf(t, doc)
	if decodeErr != nil {
		t.Fatal(decodeErr)
	}
	list, ok := v.(map[string]any)["subjectAltName"].([]any)
	if !ok {
		t.Fatal("no subjectAltName")
	}
	return list
}

// other is an otherName of a type with a UTF8String.
func other(dotted, text string) []byte {
	return tlv(0xA0, oid(dotted), tlv(0xA0, tlv(12, []byte(text))))
}

func TestDescribeOtherNames(t *testing.T) {
	const upn = "1.3.6.1.4.1.311.20.2.3"
	names := describedNames(t,
		other(upn, "u@x"),
		other(upn, "first\nsecond"), // printed and read back as one line
		other(upn, "a\x00b"),        // printed as a C string
		other(upn, strings.Repeat("u", 5000)),
		tlv(0xA0, oid(upn), tlv(0xA0, tlv(0x16, []byte("u@x")))),
		other("1.2.3", "u@x"))
	want := []string{"UPN:u@x", "UPN:first\n", "UPN:a", "UPN:" + strings.Repeat("u", 2046-len("othername:UPN:")), "<unsupported>", "<unsupported>"}
	for i, w := range want {
		if pair := names[i].([]any); pair[0] != "othername" || pair[1] != w {
			t.Errorf("%.60q, want %.60q", pair, w)
		}
	}
}

func TestDescribeSerialNumbers(t *testing.T) {
	for in, want := range map[string]string{
		"\x00": "00", "\x01": "01", "\x00\xFF": "FF", "\xFF": "-01", "\x80": "-80", "\xFF\x00": "-0100",
		strings.Repeat("\x11", 35): strings.Repeat("11", 35),
		strings.Repeat("\x11", 36): strings.Repeat("11", 35) + "\\\n",
	} {
		doc, err := parsed(t, certificateNumbered([]byte(in), commonName("x"), ed25519Key)).Info()
		if err != nil {
			t.Fatal(err)
		}
		v, _ := valueOf(t, doc)
		if got := v.(map[string]any)["serialNumber"]; got != want {
			t.Errorf("%x: %q, want %q", in, got, want)
		}
	}
}

func TestDescribeFailures(t *testing.T) {
	long := tlv(6, bytes.Repeat([]byte{3}, 600))
	for name, c := range map[string]*pki.Certificate{
		"value that is no string":     parsed(t, certificateOf(seq(tlv(0x31, seq(oid("2.5.4.3"), seq()))), ed25519Key)),
		"type too long to be written": parsed(t, certificateOf(seq(tlv(0x31, seq(long, tlv(12, []byte("x"))))), ed25519Key)),
		"registered ID too long":      parsed(t, certificateWith(extension("2.5.29.17", false, seq(tlv(0x88, long[4:]))))),
	} {
		if doc, err := c.Describe(); err == nil || doc != nil {
			t.Errorf("%s: described as %q", name, doc)
		}
	}
}

func TestDescribeAccessNeedsOneExtension(t *testing.T) {
	access := func(uri string) []byte {
		return extension("1.3.6.1.5.5.7.1.1", false, seq(seq(oid("1.3.6.1.5.5.7.48.1"), tlv(0x86, []byte(uri)))))
	}
	for n, want := range map[int]bool{1: true, 2: false} {
		doc, err := parsed(t, certificateWith([][]byte{access("http://a"), access("http://b")}[:n]...)).Describe()
		if err != nil {
			t.Fatal(err)
		}
		v, _ := valueOf(t, doc)
		if _, got := v.(map[string]any)["OCSP"]; got != want {
			t.Errorf("%d authorityInfoAccess: OCSP there: %v", n, got)
		}
	}
}
