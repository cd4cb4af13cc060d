package pki_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/pyssl/pyssl/goimpl/document"
	"github.com/pyssl/pyssl/goimpl/pki"
)

// goldenEntry is a certificate and what getpeercert() said of it under CPython and OpenSSL 3.0.
type goldenEntry struct {
	SHA256 string         `json:"sha256"`
	Files  []string       `json:"files"`
	PEM    string         `json:"pem"`
	Decode map[string]any `json:"decode"`
	Error  string         `json:"error"`
}

// golden reads one of the vector files; their provenance is in tests/vectors/README.md.
func golden(t testing.TB, name string, into any) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "tests", "vectors", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatal(err)
	}
}

// keyOrder is the order of the dict's keys in CPython's _decode_certificate.
var keyOrder = []string{"subject", "issuer", "version", "serialNumber", "notBefore", "notAfter",
	"subjectAltName", "OCSP", "caIssuers", "crlDistributionPoints"}

// valueOf turns a Document into what encoding/json makes of the same value. It
// fails on what no C reader could convert.
func valueOf(t testing.TB, doc document.Document) (any, error) {
	t.Helper()
	p := docParser{rest: doc}
	v := p.value()
	if p.err == nil && len(p.rest) > 0 {
		t.Fatalf("%d octets behind the document", len(p.rest))
	}
	return v, p.err
}

type docParser struct {
	rest []byte
	err  error
}

func (p *docParser) take(n int) []byte {
	b := p.rest[:n]
	p.rest = p.rest[n:]
	return b
}

func (p *docParser) count() int { return int(binary.BigEndian.Uint32(p.take(4))) }

func (p *docParser) value() any {
	switch tag := p.take(1)[0]; tag {
	case 'i':
		return float64(int64(binary.BigEndian.Uint64(p.take(8))))
	case 's':
		b := p.take(p.count())
		if !utf8.Valid(b) && p.err == nil {
			p.err = fmt.Errorf("UnicodeDecodeError: %q", b)
		}
		return string(b)
	case 'n':
		return nil
	case 'b':
		return map[string]any{"bytes": hex.EncodeToString(p.take(p.count()))}
	case 't':
		list := make([]any, p.count())
		for i := range list {
			list[i] = p.value()
		}
		return list
	case 'd':
		m := make(map[string]any)
		last := -1
		for range p.count() {
			key := p.value().(string)
			at := slices.Index(keyOrder, key)
			if at <= last && p.err == nil {
				p.err = fmt.Errorf("key %q out of order", key)
			}
			last = at
			m[key] = p.value()
		}
		return m
	default:
		panic(fmt.Sprintf("tag %q", tag))
	}
}

func TestDescribeGolden(t *testing.T) {
	var file struct{ Certdata, Handmade []goldenEntry }
	golden(t, "decode_golden.json", &file)
	for _, e := range append(file.Certdata, file.Handmade...) {
		t.Run(filepath.Base(e.Files[0]), func(t *testing.T) { e.check(t) })
	}
}

func (e *goldenEntry) check(t *testing.T) {
	block, _ := pem.Decode([]byte(e.PEM))
	if block == nil {
		if e.Error == "" {
			t.Fatal("a PEM block that OpenSSL reads does not decode")
		}
		t.Skip("the damage is in the PEM armour, which package pki's PEM tests cover")
	}
	c, err := pki.ParseCertificate(block.Bytes)
	if strings.HasPrefix(e.Error, "SSLError") {
		if err == nil {
			t.Fatalf("read, but OpenSSL says %s", e.Error)
		}
		return
	}
	if err != nil {
		t.Fatalf("not read: %v", err)
	}
	doc, err := c.Describe()
	if err != nil {
		t.Fatalf("not described: %v", err)
	}
	got, decodeErr := valueOf(t, doc)
	if strings.HasPrefix(e.Error, "UnicodeDecodeError") {
		if decodeErr == nil || !strings.HasPrefix(decodeErr.Error(), "UnicodeDecodeError") {
			t.Fatalf("got %v, CPython says %s", decodeErr, e.Error)
		}
		return
	}
	if decodeErr != nil {
		t.Fatal(decodeErr)
	}
	if !reflect.DeepEqual(got, any(e.Decode)) {
		t.Errorf("got  %v\nwant %v", got, e.Decode)
	}
}

func TestDescribePublicCAs(t *testing.T) {
	var file struct {
		CAs []goldenEntry `json:"debian_ca"`
	}
	golden(t, "decode_ca_golden.json", &file)
	have := systemCAs(t)
	if len(have) == 0 {
		t.Skip("no certificates of Debian's ca-certificates on this machine")
	}
	found := 0
	for _, e := range file.CAs {
		if c := have[e.SHA256]; c != nil {
			found++
			e.PEM = string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c}))
			t.Run(strings.TrimPrefix(e.Files[0], "ca:"), func(t *testing.T) { e.check(t) })
		}
	}
	t.Logf("%d of %d found on this machine", found, len(file.CAs))
}

// systemCAs is the certificates of Debian's ca-certificates by the SHA-256 of their DER.
func systemCAs(t testing.TB) map[string][]byte {
	t.Helper()
	found := make(map[string][]byte)
	for _, pattern := range []string{"/usr/share/ca-certificates/*/*.crt", "/etc/ssl/certs/ca-certificates.crt"} {
		names, _ := filepath.Glob(pattern)
		for _, name := range names {
			b, err := os.ReadFile(name)
			if err != nil {
				continue
			}
			for block, rest := pem.Decode(b); block != nil; block, rest = pem.Decode(rest) {
				sum := sha256.Sum256(block.Bytes)
				found[hex.EncodeToString(sum[:])] = bytes.Clone(block.Bytes)
			}
		}
	}
	return found
}
