package sig

import (
	"bytes"
	"crypto"
	"crypto/ed25519"
	"crypto/x509"
	"encoding/hex"
	"os"
	"strings"
	"testing"

	"golang.org/x/crypto/cryptobyte"
)

// x509Signature is a line of x509_signatures.txt.
type x509Signature struct {
	name, oid                 string
	params, signed, signature []byte
	pub                       crypto.PublicKey
}

func readSignatures(t testing.TB) (all []x509Signature) {
	t.Helper()
	text, err := os.ReadFile("../../tests/vectors/x509_signatures.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		f := strings.Fields(line)
		if f[0] == "#" {
			continue
		}
		s := x509Signature{name: f[0], oid: f[1], signed: unhex(t, f[4]), signature: unhex(t, f[5])}
		if f[2] != "-" {
			s.params = unhex(t, f[2])
		}
		s.pub = parseKey(t, s.name, unhex(t, f[3]))
		all = append(all, s)
	}
	return all
}

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// parseKey reads a SubjectPublicKeyInfo; the standard library knows neither Ed448 nor the OID of RSASSA-PSS keys.
func parseKey(t testing.TB, name string, spki []byte) crypto.PublicKey {
	t.Helper()
	if name == "ed448" {
		return Ed448PublicKey(spki[len(spki)-57:])
	}
	if name == "pss_key_sha256" {
		s, info, alg, bits := cryptobyte.String(spki), cryptobyte.String(nil), cryptobyte.String(nil), []byte(nil)
		if !s.ReadASN1(&info, 0x30) || !info.ReadASN1(&alg, 0x30) || !info.ReadASN1BitStringAsBytes(&bits) {
			t.Fatal("not a key")
		}
		pub, err := x509.ParsePKCS1PublicKey(bits)
		if err != nil {
			t.Fatal(err)
		}
		return &PSSPublicKey{RSA: pub, Limits: &PSSParams{crypto.SHA256, crypto.SHA256, 32}}
	}
	pub, err := x509.ParsePKIXPublicKey(spki)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return pub
}

func TestVerifyX509(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range readSignatures(t) {
		seen[s.oid] = true
		if got := VerifyX509(s.oid, s.params, s.pub, s.signed, s.signature); got != Good {
			t.Errorf("%s: %d", s.name, got)
		}
		if got := VerifyX509(s.oid, s.params, s.pub, s.signed[1:], s.signature); got != Bad {
			t.Errorf("%s, other content: %d", s.name, got)
		}
		changed := bytes.Clone(s.signature)
		changed[len(changed)/2] ^= 1
		for what, bad := range map[string][]byte{"changed": changed, "empty": nil, "cut": s.signature[1:], "longer": append(s.signature[:len(s.signature):len(s.signature)], 0)} {
			if got := VerifyX509(s.oid, s.params, s.pub, s.signed, bad); got != Bad {
				t.Errorf("%s, signature %s: %d", s.name, what, got)
			}
		}
	}
	for oid := range algorithms {
		if !seen[oid] && !strings.HasPrefix(oid, "1.3.14.3.2.") { // OIW's names, below
			t.Errorf("no vector for %s", oid)
		}
	}
}

// The same signature under another algorithm of the same family is bad, under another family a mismatch.
func TestAlgorithmsAreNotMixed(t *testing.T) {
	all := readSignatures(t)
	for _, s := range all {
		for _, other := range all {
			if s.oid == other.oid {
				continue
			}
			got := VerifyX509(other.oid, other.params, s.pub, s.signed, s.signature)
			want := Bad
			if !KindOf(s.pub).Makes(algorithms[other.oid].kind) {
				want = KeyMismatch
			}
			if got != want {
				t.Errorf("%s as %s: %d, want %d", s.name, other.name, got, want)
			}
		}
	}
}

func TestKindsOfKeys(t *testing.T) {
	if !RSA.Makes(PSS) || PSS.Makes(RSA) || NoKind.Makes(NoKind) || Other.Makes(Other) || !DSA.Makes(DSA) {
		t.Error("keys and algorithms do not fit as they should")
	}
	for name, key := range testKeys() {
		if kind := KindOf(key.Public()); kind <= Other {
			t.Errorf("%s: kind %d", name, kind)
		}
	}
}

func TestOldNames(t *testing.T) {
	old := map[string]string{"rsa_md5": "1.3.14.3.2.3", "rsa_sha1": "1.3.14.3.2.29", "dsa_sha1": "1.3.14.3.2.27"}
	for _, s := range readSignatures(t) {
		if oid := old[s.name]; oid != "" && VerifyX509(oid, s.params, s.pub, s.signed, s.signature) != Good {
			t.Errorf("%s under %s is refused", s.name, oid)
		}
	}
}

// RFC 8410, 3: there are none; OpenSSL does not look.
func TestParametersOfEdwardsCurves(t *testing.T) {
	for _, s := range readSignatures(t) {
		if !strings.HasPrefix(s.name, "ed") {
			continue
		}
		if got := VerifyX509(s.oid, []byte{5, 0}, s.pub, s.signed, s.signature); got != Good {
			t.Errorf("%s with NULL: %d", s.name, got)
		}
	}
}

func TestUnsupported(t *testing.T) {
	keys := testKeys()
	for _, c := range []struct {
		oid  string
		pub  crypto.PublicKey
		want Result
	}{
		{"1.2.840.113549.1.1.2", keys["rsa"].Public(), Unsupported}, // md2WithRSAEncryption
		{"1.2.840.10040.4.3", struct{}{}, Unsupported},              // dsa-with-SHA1
		{"1.2.840.113549.1.1.11", struct{}{}, Unsupported},          // a key of a kind we do not have
		{"1.2.840.113549.1.1.11", nil, Unsupported},                 // a key that could not be decoded
		{"", keys["rsa"].Public(), Unsupported},
		{"1.3.101.112", Ed448PublicKey(nil), KeyMismatch},
		{"1.2.840.10045.4.3.2", keys["rsa"].Public(), KeyMismatch},
		{"1.2.840.113549.1.1.10", keys["P-256"].Public(), KeyMismatch},
		{"1.3.101.112", ed25519.PublicKey("short"), Bad},
		{"1.3.101.113", Ed448PublicKey("short"), Bad},
	} {
		if got := VerifyX509(c.oid, nil, c.pub, []byte("m"), []byte("s")); got != c.want {
			t.Errorf("%q with %T: %d, want %d", c.oid, c.pub, got, c.want)
		}
	}
}
