package verify

import (
	"bytes"
	"crypto"
	"encoding/hex"
	"testing"

	"golang.org/x/crypto/cryptobyte"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/sig"
)

func fromHex(t *testing.T, text string) []byte {
	t.Helper()
	b, err := hex.DecodeString(text)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestKeysNotDecoded: keys OpenSSL knows and the engine does not keep their
// strength, and unknown ones have none.
func TestKeysNotDecoded(t *testing.T) {
	const ec = "1.2.840.10045.2.1"
	for _, c := range []struct {
		name, oid string
		params    []byte
		want      keyFacts
	}{
		{"P-192", ec, fromHex(t, "06082a8648ce3d030101"), keyFacts{kind: sig.ECDSA, security: 80}},
		{"secp256k1", ec, fromHex(t, "06052b8104000a"), keyFacts{kind: sig.ECDSA, security: 128}},
		{"an unknown curve", ec, fromHex(t, "06032a0304"), keyFacts{}},
		{"no curve", ec, nil, keyFacts{}},
		{"explicit, malformed", ec, []byte{0x30, 0}, keyFacts{}},
		{"P-256, no point of it", "1.2.840.10045.2.1", fromHex(t, "06082a8648ce3d030107"), keyFacts{}},
		{"X25519", "1.3.101.110", nil, keyFacts{kind: sig.Other, security: 128}},
		{"X448", "1.3.101.111", nil, keyFacts{kind: sig.Other, security: 224}},
		{"Ed25519, damaged", "1.3.101.112", nil, keyFacts{}},
		{"RSA, damaged", "1.2.840.113549.1.1.1", nil, keyFacts{}},
		{"DSA", "1.2.840.10040.4.1", nil, keyFacts{}},
	} {
		got := newKeyFacts(&pki.Certificate{KeyAlg: pki.Algorithm{OID: c.oid, Params: c.params}})
		if got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
	if got := newKeyFacts(&pki.Certificate{KeyAlg: pki.Algorithm{OID: ec}, ExplicitParams: true}); !got.explicit || got.kind != sig.ECDSA {
		t.Errorf("explicit parameters: %+v", got)
	}
	ed448 := newKeyFacts(&pki.Certificate{KeyAlg: pki.Algorithm{OID: "1.3.101.113"}, PublicKey: make(sig.Ed448PublicKey, 57)})
	if ed448 != (keyFacts{kind: sig.Ed448, security: 224}) {
		t.Errorf("Ed448: %+v", ed448)
	}
}

// TestDigests: what the signature algorithm is worth, PSS by its parameters.
func TestDigests(t *testing.T) {
	const pss = "1.2.840.113549.1.1.10"
	for _, c := range []struct {
		name, oid string
		params    []byte
		level     int // the highest it satisfies
	}{
		{"MD5", "1.2.840.113549.1.1.4", nil, 0},
		{"SHA-1", "1.2.840.10045.4.1", nil, 0},
		{"SHA-224", "1.2.840.10045.4.3.1", nil, 2},
		{"SHA-256", "1.2.840.10045.4.3.2", nil, 3},
		{"SHA-512", "1.2.840.10045.4.3.4", nil, 5},
		{"Ed25519", "1.3.101.112", nil, 3},
		{"unknown", "1.2.3", nil, 0},
		{"PSS by default", pss, []byte{0x30, 0}, 0},
		{"PSS with SHA-256", pss, fromHex(t, "300fa00d300b0609608648016503040201"), 3},
		{"PSS, malformed", pss, []byte{5, 0}, 0},
		{"PSS, no algorithm", pss, []byte{0x30, 2, 0xA0, 0}, 0},
	} {
		f := &cert{Certificate: &pki.Certificate{SigAlg: pki.Algorithm{OID: c.oid, Params: c.params}}}
		for level := range 6 {
			if got := digestStrongEnough(f, level); got != (level <= c.level) {
				t.Errorf("%s at level %d: %v", c.name, level, got)
			}
		}
	}
}

// TestKeyIdentifiers: what an authority key identifier rules out.
func TestKeyIdentifiers(t *testing.T) {
	issuer := &cert{Certificate: &pki.Certificate{SubjectKeyID: []byte{1}, Serial: []byte{7}}, issuer: string(pki.CanonicalName(nameWith("Root")))}
	for name, c := range map[string]struct {
		akid *pki.AuthorityKeyID
		want bool
	}{
		"none":            {nil, true},
		"empty":           {&pki.AuthorityKeyID{}, true},
		"key":             {&pki.AuthorityKeyID{KeyID: []byte{1}}, true},
		"other key":       {&pki.AuthorityKeyID{KeyID: []byte{2}}, false},
		"serial":          {&pki.AuthorityKeyID{Serial: []byte{7}}, true},
		"other serial":    {&pki.AuthorityKeyID{Serial: []byte{8}}, false},
		"its issuer":      {&pki.AuthorityKeyID{Issuer: []pki.GeneralName{uri("x"), directory("root")}}, true},
		"another issuer":  {&pki.AuthorityKeyID{Issuer: []pki.GeneralName{directory("Other"), directory("Root")}}, false},
		"no name we know": {&pki.AuthorityKeyID{Issuer: []pki.GeneralName{uri("x")}}, true},
	} {
		said := newAuthority(c.akid)
		if got := said.mayBe(issuer); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// TestOldCAs: how a certificate without basicConstraints may be a CA's.
func TestOldCAs(t *testing.T) {
	sign, other, ns, nsEmail := pki.KeyCertSign, pki.DigitalSignature, uint8(nsSSLCA), uint8(0x02)
	for name, c := range map[string]struct {
		cert cert
		kind caKind
		fits bool
	}{
		"nothing":             {cert{Certificate: &pki.Certificate{Version: 3}}, notCA, false},
		"version 1 root":      {cert{Certificate: &pki.Certificate{Version: 1}, selfSigned: true}, v1Root, true},
		"version 1":           {cert{Certificate: &pki.Certificate{Version: 1}}, notCA, false},
		"usage":               {cert{Certificate: &pki.Certificate{Version: 3, KeyUsage: &sign}}, usageCA, true},
		"other usage":         {cert{Certificate: &pki.Certificate{Version: 3, KeyUsage: &other}}, notCA, false},
		"Netscape":            {cert{Certificate: &pki.Certificate{Version: 3, NSCertType: &ns}}, nsCA, true},
		"Netscape, for email": {cert{Certificate: &pki.Certificate{Version: 3, NSCertType: &nsEmail}}, nsCA, false},
		"damaged":             {cert{Certificate: &pki.Certificate{Version: 3, KeyUsage: &sign, Invalid: true}}, notCA, false},
	} {
		if got := c.cert.caKind(); got != c.kind || c.cert.fits(ServerAuth, true) != c.fits {
			t.Errorf("%s: %d", name, got)
		}
	}
}

// TestResponderIDs: a responder is meant by name or by the SHA-1 of its key.
func TestResponderIDs(t *testing.T) {
	bits := bytes.Repeat([]byte{1}, 32)
	c := &cert{Certificate: &pki.Certificate{KeyBits: bits}, subject: string(pki.CanonicalName(nameWith("Responder")))}
	key := fromHex(t, "58b1b2ef9a0b5a1d0f0f0a5f1a9c5d3e2a1b0c9d") // some other key's
	for name, r := range map[string]struct {
		resp ocspResponse
		want bool
	}{
		"name":       {ocspResponse{responderName: nameWith("responder")}, true},
		"other name": {ocspResponse{responderName: nameWith("Other")}, false},
		"key":        {ocspResponse{responderKey: hashOf(crypto.SHA1, bits)}, true},
		"other key":  {ocspResponse{responderKey: key}, false},
	} {
		if got := r.resp.names(c); got != r.want {
			t.Errorf("%s: %v", name, got)
		}
	}
	if !hasCritical(cryptobyte.String(fromHex(t, "300c300a06022a030101ff040100"))) || hasCritical(cryptobyte.String(fromHex(t, "3009300706022a03040100"))) {
		t.Error("critical extensions are not told apart")
	}
}
