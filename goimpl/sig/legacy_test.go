package sig

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// The keys that can sign before TLS 1.2 sign and verify, changes are noticed,
// and the others are refused.
func TestLegacySignatures(t *testing.T) {
	message := []byte("client random, server random, parameters")
	for name, key := range testKeys() {
		signature, err := SignLegacy(key, rand.Reader, message)
		if name == "pss" || name == "ed25519" || name == "ed448" {
			if UsableLegacy(key.Public()) || reason(err) != registry.ErrInternalError ||
				reason(VerifyLegacy(key.Public(), message, nil)) != registry.WrongSignatureType {
				t.Errorf("%s signs before TLS 1.2: %v", name, err)
			}
			continue
		}
		if err != nil || !UsableLegacy(key.Public()) {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if err := VerifyLegacy(key.Public(), message, signature); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for what, bad := range map[string][]byte{"cut": signature[:len(signature)-1], "empty": nil} {
			if reason(VerifyLegacy(key.Public(), message, bad)) != registry.BadSignature {
				t.Errorf("%s: signature %s verifies", name, what)
			}
		}
		if reason(VerifyLegacy(key.Public(), message[1:], signature)) != registry.BadSignature {
			t.Errorf("%s: another message verifies", name)
		}
		// The same key's signature of TLS 1.2 is another one (RFC 5246, 4.7).
		if name == "rsa" && Verify(registry.SchemeRSAPKCS1SHA1, key.Public(), message, signature) == nil {
			t.Error("MD5 and SHA-1 count as SHA-1 alone")
		}
	}
	if UsableLegacy(testKeys()["pss"].Public()) {
		t.Error("a key for RSASSA-PSS signs PKCS #1 v1.5")
	}
}

// crypto/rsa agrees on the encoding without DigestInfo.
func TestLegacyRSAAgainstTheStandardLibrary(t *testing.T) {
	key := testKeys()["rsa"].(*rsa.PrivateKey)
	h, d := legacyDigest(key.Public(), []byte("m"))
	if h != crypto.MD5SHA1 || len(d) != 36 {
		t.Fatalf("%v, %d bytes", h, len(d))
	}
	signature, err := SignLegacy(key, rand.Reader, []byte("m"))
	if err != nil {
		t.Fatal(err)
	}
	if err := rsa.VerifyPKCS1v15(&key.PublicKey, crypto.MD5SHA1, d, signature); err != nil {
		t.Error(err)
	}
}
