package pki_test

import (
	"bytes"
	"crypto/md5"
	"encoding/binary"
	"encoding/pem"
	"fmt"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// The files of CPython's certdata/capath are named by the subject's hash, one
// by each kind.
func TestNameHashOfHashedDirectory(t *testing.T) {
	var file struct{ Certdata []goldenEntry }
	golden(t, "decode_golden.json", &file)
	hashed := regexp.MustCompile(`capath/([0-9a-f]{8})\.0$`)
	seen := 0
	for _, e := range file.Certdata {
		for _, name := range e.Files {
			m := hashed.FindStringSubmatch(name)
			if m == nil {
				continue
			}
			block, _ := pem.Decode([]byte(e.PEM))
			c := parsed(t, block.Bytes)
			old := md5.Sum(c.RawSubject) // the number before OpenSSL 1.0.0
			if m[1] == fmt.Sprintf("%08x", binary.LittleEndian.Uint32(old[:])) {
				continue
			}
			seen++
			if now := fmt.Sprintf("%08x", pki.NameHash(c.RawSubject)); m[1] != now {
				t.Errorf("%s: hash %s", filepath.Base(name), now)
			}
		}
	}
	if seen == 0 {
		t.Error("no file of a hashed directory among the vectors")
	}
}

func TestCanonicalName(t *testing.T) {
	cn := func(tag byte, text string) []byte { return seq(tlv(0x31, seq(oid("2.5.4.3"), tlv(tag, []byte(text))))) }
	same := func(a, b []byte) bool { return bytes.Equal(pki.CanonicalName(a), pki.CanonicalName(b)) }
	for _, c := range []struct {
		name string
		a, b []byte
		want bool
	}{
		{"case", cn(12, "Abc"), cn(12, "aBC"), true},
		{"string type", cn(12, "abc"), cn(0x13, "abc"), true},
		{"wide characters", cn(12, "zoë"), cn(0x1E, "\x00z\x00o\x00\xEB"), true},
		{"Latin-1", cn(12, "zoë"), cn(0x14, "zo\xEB"), true},
		{"no folding beyond ASCII", cn(12, "Ë"), cn(12, "ë"), false},
		{"white space", cn(12, " a\t\n b\v"), cn(12, "a b"), true},
		{"white space inside matters", cn(12, "ab"), cn(12, "a b"), false},
		{"only white space", cn(12, "  "), cn(12, ""), true},
		{"NumericString stays as it is", cn(0x12, "1 "), cn(0x12, "1"), false},
		{"other attribute", cn(12, "a"), seq(tlv(0x31, seq(oid("2.5.4.10"), tlv(12, []byte("a"))))), false},
		{"order in a set", seq(tlv(0x31, seq(oid("2.5.4.3"), tlv(12, []byte("b"))), seq(oid("2.5.4.3"), tlv(12, []byte("a"))))),
			seq(tlv(0x31, seq(oid("2.5.4.3"), tlv(12, []byte("A"))), seq(oid("2.5.4.3"), tlv(12, []byte("B"))))), true},
		{"empty set", cn(12, "a"), seq(tlv(0x31), inner(t, cn(12, "a"))), true},
	} {
		if got := same(c.a, c.b); got != c.want {
			t.Errorf("%s: %v; %x and %x", c.name, got, pki.CanonicalName(c.a), pki.CanonicalName(c.b))
		}
	}
	if empty := pki.CanonicalName(seq()); empty == nil || len(empty) != 0 {
		t.Errorf("the empty name: %v", empty)
	}
	for _, bad := range [][]byte{nil, {0x30}, tlv(5), append(seq(), 0), cn(12, "\xFF"), cn(26, "visible")} {
		if got := pki.CanonicalName(bad); got != nil {
			t.Errorf("% x is a name: % x", bad, got)
		}
	}
}

// A value longer than 127 octets needs longer lengths in every layer around it.
func TestCanonicalNameLong(t *testing.T) {
	for _, n := range []int{60, 200, 40000} {
		text := bytes.Repeat([]byte("A "), n)
		folded := bytes.TrimRight(bytes.ToLower(text), " ")
		want := tlv(0x31, seq(oid("2.5.4.3"), tlv(12, folded)))
		if got := pki.CanonicalName(seq(tlv(0x31, seq(oid("2.5.4.3"), tlv(12, text))))); !bytes.Equal(got, want) {
			t.Errorf("%d: % x…, want % x…", n, got[:20], want[:20])
		}
	}
}

func TestNameTooLong(t *testing.T) {
	huge := seq(tlv(0x31, seq(oid("2.5.4.3"), tlv(12, make([]byte, 1<<20)))))
	if pki.CanonicalName(huge) != nil {
		t.Error("a name beyond OpenSSL's limit is read")
	}
}

func TestAttributeText(t *testing.T) {
	for _, c := range []struct {
		tag  uint8
		in   string
		want string
		ok   bool
	}{
		{12, "é", "é", true}, {12, "\xE9", "", false},
		{0x13, "\xE9", "é", true}, {0x16, "a\x00b", "a\x00b", true}, {0x12, "1", "1", true},
		{0x1E, "\x26\x03", "☃", true}, {0x1E, "\x26", "", false}, {0x1E, "\xD8\x00\xDC\x00", "", false},
		{0x1C, "\x00\x01\xF6\x00", "😀", true}, {0x1C, "\x00\x11\x00\x00", "", false}, {0x1C, "\x00\x00\xD8\x00", "", false},
		{3, "\x00a", "", false}, {16, "", "", false},
	} {
		a := pki.Attribute{Tag: c.tag, Value: []byte(c.in)}
		if got, ok := a.Text(); ok != c.ok || ok && string(got) != c.want {
			t.Errorf("%d %q: %q %v", c.tag, c.in, got, ok)
		}
	}
}
