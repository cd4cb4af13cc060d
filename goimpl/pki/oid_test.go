package pki_test

import (
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

func TestOIDRoundTrip(t *testing.T) {
	n := 0
	for nid := range 1300 {
		o := registry.ObjectByNID(nid)
		if o == nil || o.OID == "" || !strings.Contains(o.OID, ".") {
			continue
		}
		n++
		der, ok := pki.ParseOID(o.OID)
		if got := pki.OIDString(der); !ok || got != o.OID {
			t.Errorf("%s became %s", o.OID, got)
		}
	}
	if n < 1000 {
		t.Errorf("only %d objects", n)
	}
}

// OpenSSL's OBJ_txt2obj decides what is an identifier; whether the object is
// known then is another question.
func TestParseOIDGolden(t *testing.T) {
	var file map[string]any
	golden(t, "oid_golden.json", &file)
	for key, want := range file {
		text, plain := strings.CutSuffix(key, "|0")
		if !plain {
			continue
		}
		der, ok := pki.ParseOID(text)
		if said, isError := want.(string); isError {
			if ok != (said == "ValueError: Unknown object") {
				t.Errorf("%q: read %v, CPython says %s", text, ok, said)
			}
		} else if row := want.([]any); !ok || pki.OIDString(der) != row[3] {
			t.Errorf("%q: %s, CPython says %v", text, pki.OIDString(der), row)
		}
	}
}

func TestOIDString(t *testing.T) {
	for der, want := range map[string]string{
		"\x00":                                 "0.0",
		"\x27":                                 "0.39",
		"\x28":                                 "1.0",
		"\x4F":                                 "1.39",
		"\x50":                                 "2.0",
		"\x88\x37":                             "2.999",
		"\x81\x34\x03":                         "2.100.3",
		"\x2A\x8F\xFF\xFF\xFF\xFF\xFF\xFF\x7F": "1.2.9007199254740991",
		"\x2A\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F": "1.2.1180591620717411303423",
		"\x81\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F":     "2.18446744073709551535",
		"\x2A" + strings.Repeat("\x03", 585):           "1.2" + strings.Repeat(".3", 585),
		"\x2A" + strings.Repeat("\x03", 586):           "#2a" + strings.Repeat("03", 586),
	} {
		if got := pki.OIDString([]byte(der)); got != want {
			t.Errorf("%x: %s, want %s", der, got, want)
		}
	}
}

func TestObjectText(t *testing.T) {
	for dotted, want := range map[string]string{
		"2.5.4.3": "commonName", "1.3.6.1.5.5.7.3.1": "TLS Web Server Authentication", "1.2.3.4": "1.2.3.4",
	} {
		if got, ok := pki.ObjectText(dotted); !ok || got != want {
			t.Errorf("%s: %q, want %q", dotted, got, want)
		}
	}
	if got, ok := pki.ObjectText(pki.OIDString([]byte(strings.Repeat("\x03", 600)))); ok {
		t.Errorf("an identifier of 600 octets is %q", got)
	}
}
