package sig

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"slices"
	"sync"
	"testing"

	"github.com/cloudflare/circl/sign/ed448"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// testKeys is one signer of each kind, by name.
var testKeys = sync.OnceValue(func() map[string]crypto.Signer {
	must := func(key crypto.Signer, err error) crypto.Signer {
		if err != nil {
			panic(err)
		}
		return key
	}
	ec := func(c elliptic.Curve) crypto.Signer {
		key, err := ecdsa.GenerateKey(c, rand.Reader)
		return must(key, err)
	}
	_, ed, err := ed25519.GenerateKey(rand.Reader)
	rsaKey, rsaErr := rsa.GenerateKey(rand.Reader, 2048)
	_, ed4, ed4Err := ed448.GenerateKey(rand.Reader)
	return map[string]crypto.Signer{
		"rsa": must(rsaKey, rsaErr), "P-256": ec(elliptic.P256()), "P-384": ec(elliptic.P384()), "P-521": ec(elliptic.P521()),
		"pss":     &PSSPrivateKey{RSA: NewRSAPrivateKey(rsaKey)},
		"ed25519": must(ed, err), "ed448": must(Ed448PrivateKey(ed4), ed4Err),
		"dsa": dsaKey(),
	}
})

func reason(err *tlserr.Error) registry.Reason {
	if err == nil {
		return 0
	}
	return err.Reason
}

// usable is which keys each scheme takes in TLS 1.2 and 1.3, "pss" being an RSA key whose own algorithm is RSASSA-PSS.
var usable = map[registry.Scheme]struct{ in12, in13 []string }{
	registry.SchemeECDSAP256SHA256:  {[]string{"P-256", "P-384", "P-521"}, []string{"P-256"}},
	registry.SchemeECDSAP384SHA384:  {[]string{"P-256", "P-384", "P-521"}, []string{"P-384"}},
	registry.SchemeECDSAP521SHA512:  {[]string{"P-256", "P-384", "P-521"}, []string{"P-521"}},
	registry.SchemeECDSASHA1:        {[]string{"P-256", "P-384", "P-521"}, nil},
	registry.SchemeEd25519:          {[]string{"ed25519"}, []string{"ed25519"}},
	registry.SchemeEd448:            {[]string{"ed448"}, []string{"ed448"}},
	registry.SchemeRSAPSSPSSSHA256:  {[]string{"pss"}, []string{"pss"}},
	registry.SchemeRSAPSSPSSSHA384:  {[]string{"pss"}, []string{"pss"}},
	registry.SchemeRSAPSSPSSSHA512:  {[]string{"pss"}, []string{"pss"}},
	registry.SchemeRSAPSSRSAESHA256: {[]string{"rsa"}, []string{"rsa"}},
	registry.SchemeRSAPSSRSAESHA384: {[]string{"rsa"}, []string{"rsa"}},
	registry.SchemeRSAPSSRSAESHA512: {[]string{"rsa"}, []string{"rsa"}},
	registry.SchemeRSAPKCS1SHA256:   {[]string{"rsa"}, nil},
	registry.SchemeRSAPKCS1SHA384:   {[]string{"rsa"}, nil},
	registry.SchemeRSAPKCS1SHA512:   {[]string{"rsa"}, nil},
	registry.SchemeRSAPKCS1SHA1:     {[]string{"rsa"}, nil},
	registry.SchemeECDSASHA224:      {[]string{"P-256", "P-384", "P-521"}, nil},
	registry.SchemeRSAPKCS1SHA224:   {[]string{"rsa"}, nil},
	registry.SchemeDSASHA1:          {[]string{"dsa"}, nil},
	registry.SchemeDSASHA224:        {[]string{"dsa"}, nil},
	registry.SchemeDSASHA256:        {[]string{"dsa"}, nil},
	registry.SchemeDSASHA384:        {[]string{"dsa"}, nil},
	registry.SchemeDSASHA512:        {[]string{"dsa"}, nil},
}

func TestUsable(t *testing.T) {
	keys := map[string]crypto.PublicKey{}
	for name, key := range testKeys() {
		keys[name] = key.Public()
	}
	for _, info := range registry.Schemes() {
		row, ok := usable[info.ID]
		if !ok {
			t.Errorf("%v is not in the table", info.ID)
		}
		for name, pub := range keys {
			for v, want := range map[registry.Version][]string{registry.VersionTLS11: nil, registry.VersionTLS12: row.in12, registry.VersionTLS13: row.in13} {
				if got := Usable(info.ID, pub, v); got != slices.Contains(want, name) {
					t.Errorf("%v with %s in %v: %v", info.ID, name, v, got)
				}
			}
		}
	}
	if Usable(0x1234, keys["rsa"], registry.VersionTLS13) || Usable(registry.SchemeEd25519, nil, registry.VersionTLS13) {
		t.Error("an unknown scheme or key is usable")
	}
	if Usable(registry.SchemeEd25519, ed25519.PublicKey("short"), registry.VersionTLS13) {
		t.Error("a key of wrong length is usable")
	}
}

// A key that could not sign any handshake is told apart before it is loaded.
func TestKeysThatCannotSign(t *testing.T) {
	for name, key := range testKeys() {
		if !Signs(key.Public()) {
			t.Errorf("%s signs nothing", name)
		}
	}
	n := testKeys()["rsa"].Public().(*rsa.PublicKey)
	for name, pub := range map[string]crypto.PublicKey{
		"no key": nil, "300 bits": modulusOf(300),
		"PSS with MGF1 of another hash": &PSSPublicKey{n, &PSSParams{crypto.SHA256, crypto.SHA1, 20}},
		"PSS with a long salt":          &PSSPublicKey{n, &PSSParams{crypto.SHA256, crypto.SHA256, 33}},
	} {
		if Signs(pub) {
			t.Errorf("%s signs", name)
		}
	}
}

// Short keys sign, too: the security level decides whether they are loaded.
func TestShortKeySigns(t *testing.T) {
	key, err := rsa.GenerateKey(rand.Reader, 768)
	if err != nil {
		t.Fatal(err)
	}
	signature, failure := Sign(registry.SchemeRSAPSSRSAESHA256, key, rand.Reader, []byte("m"))
	if failure == nil {
		failure = Verify(registry.SchemeRSAPSSRSAESHA256, &key.PublicKey, []byte("m"), signature)
	}
	if failure != nil {
		t.Error(failure)
	}
}

// A modulus must hold the encoded digest: 2 hashes and 2 bytes for PSS, prefix, digest and 11 bytes for PKCS #1 v1.5.
func TestSmallRSAKeys(t *testing.T) {
	for scheme, bits := range map[registry.Scheme]int{
		registry.SchemeRSAPSSRSAESHA256: 8*66 - 7 + 1, // the encoding has a bit less than the modulus
		registry.SchemeRSAPSSRSAESHA384: 8*98 - 7 + 1,
		registry.SchemeRSAPSSRSAESHA512: 8*130 - 7 + 1,
		registry.SchemeRSAPKCS1SHA1:     8*(35+11) - 7,
		registry.SchemeRSAPKCS1SHA256:   8*(51+11) - 7,
		registry.SchemeRSAPKCS1SHA512:   8*(83+11) - 7,
	} {
		enough, tooFew := modulusOf(bits), modulusOf(bits-1)
		if !Usable(scheme, enough, registry.VersionTLS12) || Usable(scheme, tooFew, registry.VersionTLS12) {
			t.Errorf("%v: the bound is not at %d bits", scheme, bits)
		}
	}
}

// Every scheme and key that fit sign and verify, and changes are noticed.
func TestSignAndVerify(t *testing.T) {
	message := []byte("what is signed")
	for _, info := range registry.Schemes() {
		for name, key := range testKeys() {
			signature, err := Sign(info.ID, key, rand.Reader, message)
			if !fits(&info, key.Public()) {
				if reason(err) != registry.ErrInternalError || reason(Verify(info.ID, key.Public(), message, nil)) != registry.WrongSignatureType {
					t.Errorf("%v with %s: %v", info.ID, name, err)
				}
				continue
			}
			if err != nil {
				t.Errorf("%v with %s: %v", info.ID, name, err)
				continue
			}
			if err := Verify(info.ID, key.Public(), message, signature); err != nil {
				t.Errorf("%v with %s: %v", info.ID, name, err)
			}
			changed := append([]byte{}, signature...)
			changed[len(changed)-1] ^= 1
			for what, bad := range map[string][]byte{"changed": changed, "cut": signature[:len(signature)-1], "longer": append(signature[:len(signature):len(signature)], 0), "empty": nil} {
				if err := Verify(info.ID, key.Public(), message, bad); reason(err) != registry.BadSignature {
					t.Errorf("%v with %s, signature %s: %v", info.ID, name, what, err)
				}
			}
			if err := Verify(info.ID, key.Public(), message[1:], signature); reason(err) != registry.BadSignature {
				t.Errorf("%v with %s, another message: %v", info.ID, name, err)
			}
		}
	}
	if err := Verify(0x1234, testKeys()["rsa"].Public(), nil, nil); reason(err) != registry.WrongSignatureType {
		t.Errorf("an unknown scheme: %v", err)
	}
}

// The salt has the hash's length (RFC 8446, 4.2.3), and no other is taken.
func TestSaltLength(t *testing.T) {
	key := testKeys()["rsa"].(*rsa.PrivateKey)
	d := digest(crypto.SHA256, []byte("m"))
	for salt, want := range map[int]registry.Reason{32: 0, 31: registry.BadSignature, 33: registry.BadSignature, 0: registry.BadSignature} {
		// A zero SaltLength would mean "as long as possible" to crypto/rsa, which is as wrong.
		signature, err := rsa.SignPSS(rand.Reader, key, crypto.SHA256, d, &rsa.PSSOptions{SaltLength: salt})
		if err != nil {
			t.Fatal(err)
		}
		if got := reason(Verify(registry.SchemeRSAPSSRSAESHA256, &key.PublicKey, []byte("m"), signature)); got != want {
			t.Errorf("salt of %d bytes: %v", salt, got)
		}
	}
	signature, err := Sign(registry.SchemeRSAPSSRSAESHA256, key, rand.Reader, []byte("m"))
	if err != nil {
		t.Fatal(err)
	}
	if err := rsa.VerifyPSS(&key.PublicKey, crypto.SHA256, d, signature, &rsa.PSSOptions{SaltLength: 32}); err != nil {
		t.Error(err)
	}
}
