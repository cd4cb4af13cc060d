// Package wycheproof holds key exchange, signatures and AES-GCM against the vectors of
// project Wycheproof. It is a module of its own so that the engine does not
// depend on them.
package wycheproof

import (
	"bytes"
	"crypto"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/c2sp/wycheproof"

	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// octets is bytes that JSON has in hexadecimal.
type octets []byte

func (o *octets) UnmarshalText(text []byte) (err error) {
	*o, err = hex.DecodeString(string(text))
	return err
}

// vector is a test of any file; what a file does not have stays empty.
type vector struct {
	ID                      int `json:"tcId"`
	Comment, Result         string
	Flags                   []string
	Public, Private, Shared octets // key exchange
	Seed, C, K              octets // ML-KEM
	Msg, Sig                octets // signatures
}

type group struct {
	SHA          string
	PublicKeyDer octets
	PublicKey    json.RawMessage
	Tests        []vector
}

func load(t *testing.T, name string) []group {
	t.Helper()
	text, err := fs.ReadFile(wycheproof.TestVectors, name)
	if err != nil {
		t.Fatal(err)
	}
	var file struct{ TestGroups []group }
	if err := json.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	return file.TestGroups
}

// complete completes with a private key given as bytes, in the form it is frozen in.
func complete(t *testing.T, g registry.Group, private, share []byte) ([]byte, bool) {
	t.Helper()
	w, named := wire.NewWriter(), false
	wire.Integer(w, &g)
	w.Bool(&named)
	w.Bytes(&private)
	var key kx.Key
	r := wire.NewDecoder(w.Out())
	if key.Code(r); !r.Done() {
		t.Fatal("a key does not thaw")
	}
	secret, err := key.Complete(share)
	return secret, err == nil
}

func TestKeyExchange(t *testing.T) {
	for _, c := range []struct {
		file   string
		group  registry.Group
		scalar int
	}{
		{"x25519_test.json", registry.GroupX25519, 32},
		{"x448_test.json", registry.GroupX448, 56},
		{"ecdh_secp256r1_ecpoint_test.json", registry.GroupP256, 32},
		{"ecdh_secp384r1_ecpoint_test.json", registry.GroupP384, 48},
		{"ecdh_secp521r1_ecpoint_test.json", registry.GroupP521, 66},
	} {
		ran := 0
		for _, g := range load(t, c.file) {
			for _, v := range g.Tests {
				private := v.Private
				zero := len(bytes.Trim(v.Shared, "\x00")) == 0 // RFC 8446, 7.4.2: refused with X25519 and X448
				if c.group == registry.GroupP256 || c.group == registry.GroupP384 || c.group == registry.GroupP521 {
					zero = false
					// JSON has an integer here: with a zero in front, or without some.
					private = bytes.TrimLeft(private, "\x00")
					private = append(make([]byte, c.scalar-len(private)), private...)
				}
				secret, ok := complete(t, c.group, private, v.Public)
				compressed := slices.ContainsFunc(v.Flags, func(f string) bool { return strings.Contains(f, "Compressed") })
				want := v.Result != "invalid" && !compressed && !zero
				if ok != want || ok && !bytes.Equal(secret, v.Shared) {
					t.Errorf("%s %d (%s, %v): %v", c.file, v.ID, v.Comment, v.Flags, ok)
				}
				ran++
			}
		}
		t.Logf("%s: %d", c.file, ran)
	}
}

func TestMLKEM(t *testing.T) {
	for file, g := range map[string]registry.Group{
		"mlkem_512_test.json": registry.GroupMLKEM512, "mlkem_768_test.json": registry.GroupMLKEM768, "mlkem_1024_test.json": registry.GroupMLKEM1024,
	} {
		ran := 0
		for _, group := range load(t, file) {
			for _, v := range group.Tests {
				secret, ok := complete(t, g, v.Seed, v.C)
				if ok != (v.Result == "valid") || ok && !bytes.Equal(secret, v.K) {
					t.Errorf("%s %d (%s): %v", file, v.ID, v.Comment, ok)
				}
				ran++
			}
		}
		t.Logf("%s: %d", file, ran)
	}
}

func (g *group) key(t *testing.T, kind string) crypto.PublicKey {
	t.Helper()
	if kind == "ed448" {
		var raw struct{ PK octets }
		if err := json.Unmarshal(g.PublicKey, &raw); err != nil {
			t.Fatal(err)
		}
		return sig.Ed448PublicKey(raw.PK)
	}
	key, err := x509.ParsePKIXPublicKey(g.PublicKeyDer)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// scheme is the row with a kind of key and a hash ("SHA-256", or "" for none).
func scheme(t *testing.T, kind, hash string, pss bool) registry.Scheme {
	t.Helper()
	hash = strings.ReplaceAll(hash, "-", "")
	for _, s := range registry.Schemes() {
		name := ""
		if s.Hash != 0 {
			name = strings.ReplaceAll(s.Hash.String(), "-", "")
		}
		if s.Key == kind && name == hash && strings.Contains(s.Name, "pss") == pss {
			return s.ID
		}
	}
	t.Fatalf("no scheme of %s with %s", kind, hash)
	return 0
}

func TestSignatures(t *testing.T) {
	for _, c := range []struct {
		file, kind string
		pss        bool
	}{
		{"ecdsa_secp256r1_sha256_test.json", "ecdsa", false},
		{"ecdsa_secp384r1_sha384_test.json", "ecdsa", false},
		{"ecdsa_secp521r1_sha512_test.json", "ecdsa", false},
		{"ed25519_test.json", "ed25519", false},
		{"ed448_test.json", "ed448", false},
		{"dsa_2048_224_sha224_test.json", "dsa", false},
		{"dsa_2048_256_sha256_test.json", "dsa", false},
		{"rsa_signature_2048_sha224_test.json", "rsa", false},
		{"rsa_signature_2048_sha256_test.json", "rsa", false},
		{"rsa_signature_2048_sha384_test.json", "rsa", false},
		{"rsa_signature_4096_sha512_test.json", "rsa", false},
		{"rsa_pss_2048_sha256_mgf1_32_test.json", "rsa", true},
		{"rsa_pss_2048_sha384_mgf1_48_test.json", "rsa", true},
		{"rsa_pss_4096_sha512_mgf1_64_test.json", "rsa", true},
	} {
		ran := 0
		for _, g := range load(t, c.file) {
			key := g.key(t, c.kind)
			s := scheme(t, c.kind, g.SHA, c.pss)
			for _, v := range g.Tests {
				ran++
				if v.Result == "acceptable" { // readers differ about encodings of old
					continue
				}
				if ok := sig.Verify(s, key, v.Msg, v.Sig) == nil; ok != (v.Result == "valid") {
					t.Errorf("%s %d (%s, %v): %v", c.file, v.ID, v.Comment, v.Flags, ok)
				}
			}
		}
		t.Logf("%s: %d", c.file, ran)
	}
}
