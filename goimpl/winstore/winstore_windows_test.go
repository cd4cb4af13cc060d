package winstore

import (
	"bytes"
	"encoding/asn1"
	"slices"
	"syscall"
	"testing"
)

// TestSystemStores reads what every Windows has: roots, and the CRL that comes
// with the store "CA".
func TestSystemStores(t *testing.T) {
	roots, err := Certificates("ROOT")
	if err != nil {
		t.Fatal(err)
	}
	if len(roots) == 0 {
		t.Error("no root certificates")
	}
	for i, c := range roots {
		wholeDER(t, c.Data)
		if c.Encoding != X509ASN {
			t.Errorf("root %d is %v", i, c.Encoding)
		}
		if c.AnyUsage && len(c.Usages) > 0 {
			t.Errorf("root %d is trusted for anything and for %v", i, c.Usages)
		}
		for j := range roots[:i] {
			if bytes.Equal(roots[j].Data, c.Data) && roots[j].AnyUsage == c.AnyUsage && slices.Equal(roots[j].Usages, c.Usages) {
				t.Errorf("roots %d and %d are the same", j, i)
			}
		}
	}
	crls, err := CRLs("CA")
	if err != nil {
		t.Fatal(err)
	}
	if len(crls) == 0 {
		t.Error("no CRLs")
	}
	for _, l := range crls {
		wholeDER(t, l.Data)
	}
}

// wholeDER fails unless data is one ASN.1 value and nothing behind it.
func wholeDER(t *testing.T, data []byte) {
	t.Helper()
	var value asn1.RawValue
	if rest, err := asn1.Unmarshal(data, &value); err != nil || len(rest) > 0 {
		t.Errorf("not one DER value: %v, %d bytes behind it", err, len(rest))
	}
}

// TestNoSuchStore: as CPython, a name without a store is an error of Windows.
func TestNoSuchStore(t *testing.T) {
	for _, name := range []string{"", "a\x00b"} {
		if _, err := Certificates(name); err == nil {
			t.Errorf("Certificates(%q) succeeds", name)
		} else if _, ok := err.(syscall.Errno); !ok {
			t.Errorf("Certificates(%q): %T %v is no error number", name, err, err)
		}
		if _, err := CRLs(name); err == nil {
			t.Errorf("CRLs(%q) succeeds", name)
		}
	}
}
