package pki_test

import (
	"bytes"
	"crypto"
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/hex"
	"reflect"
	"strings"
	"testing"

	"github.com/cloudflare/circl/sign/ed448"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/sig"
)

// always is a password function.
func always(password string) func(int) ([]byte, bool) {
	return func(int) ([]byte, bool) { return []byte(password), true }
}

// loadPair is load_cert_chain: "ok" or the exception's words.
func loadPair(cert, key []byte, password func(int) ([]byte, bool)) string {
	id, err := pki.LoadIdentity(cert, key, password)
	if err != nil {
		return pythonText(err)
	}
	if !id.Key.Matches(id.Chain[0].PublicKey) {
		return "loaded, but does not match"
	}
	return "ok"
}

// TestKeysGolden: which keys load, with the right, a wrong and an empty password.
func TestKeysGolden(t *testing.T) {
	var data struct {
		Password string
		Certs    map[string]string
		Keys     []struct {
			File, PEM           string
			Right, Wrong, Empty string
		}
	}
	golden(t, "keys_golden.json", &data)
	if len(data.Keys) < 30 {
		t.Fatalf("%d keys", len(data.Keys))
	}
	for _, k := range data.Keys {
		kind, _, _ := strings.Cut(k.File, ".")
		cert := []byte(data.Certs[strings.TrimSuffix(kind, "x")+".crt.pem"])
		for password, want := range map[string]string{data.Password: k.Right, "not " + data.Password: k.Wrong, "": k.Empty} {
			if want == "" {
				continue // a key in the clear
			}
			want, _, _ = strings.Cut(want, " library=")
			got := strings.ReplaceAll(loadPair(cert, []byte(k.PEM), always(password)), " |reason", " reason")
			if got != want {
				t.Errorf("%s with password %q: %s, want %s", k.File, password, got, want)
			}
		}
		key, err := pki.ReadPrivateKey([]byte(k.PEM), nil)
		encrypted := k.Wrong != ""
		switch {
		case encrypted && k.Right == "ok" && err != pki.NeedPassword:
			t.Errorf("%s without a password: %v", k.File, err)
		case !encrypted && err != nil:
			t.Errorf("%s: %v", k.File, err)
		case !encrypted:
			checkKey(t, k.File, key)
		}
	}
}

// differs are results that are not OpenSSL's, and why.
var differs = map[string]string{
	// Curves that TLS does not have here: OpenSSL reads them and finds them not to be the certificate's.
	"key p8k1": "PEM lib", "key ec k1": "PEM lib", "key ec bp": "PEM lib",
	"key then good p8k1": "ok", "key then good ec k1": "ok", "key then good ec bp": "ok",
	// Modes in which nobody keeps keys.
	"file v2.aes-128-ecb": "PEM lib", "file v2.des-ede": "PEM lib", "file dek.aes-128-cfb1": "PEM lib",
	// The cipher of the first key does not exist: OpenSSL goes on only where it exists but may not be used.
	"enc dek_nocipher+good": "ok",
}

// TestKeysExtra: how the key is found among other and damaged blocks, what may
// stand under which label, further ciphers, and how a key that is not the
// certificate's is refused.
func TestKeysExtra(t *testing.T) {
	var data struct {
		Certs map[string]string
		Cases []struct {
			Name, Cert, Password string
			Key                  []byte
			Result               string
			TrustFile            []byte `json:"trust_file"`
			CAFile               string
		}
	}
	golden(t, "keys_extra.json", &data)
	for _, c := range data.Cases {
		if c.CAFile != "" { // a key in front of a trusted certificate
			got := loadCAFile(append(bytes.Clone(c.TrustFile), data.Certs["ec"]...))
			want := strings.Replace(c.CAFile, "ok", "1 certificates, 0 CRLs", 1)
			if d, ok := differs[c.Name]; ok {
				want = d
			}
			if got != want {
				t.Errorf("%s: %s, want %s", c.Name, got, want)
			}
			continue
		}
		want := c.Result
		if d, ok := differs[c.Name]; ok {
			want = d
		}
		got := loadPair([]byte(data.Certs[c.Cert]), c.Key, always(c.Password))
		if got != want && !(differs[c.Name] != "" && strings.Contains(got, want)) {
			t.Errorf("%s: %s, want %s", c.Name, got, want)
		}
		if differs[c.Name] != "" && got == c.Result {
			t.Errorf("%s differs no longer", c.Name)
		}
		if got == "ok" {
			key, err := pki.ReadPrivateKey(c.Key, always(c.Password))
			if err != nil {
				t.Fatal(err)
			}
			checkKey(t, c.Name, key)
		}
	}
}

// checkKey signs with a key, verifies, and takes it through its PKCS#8 once more.
func checkKey(t *testing.T, name string, k *pki.PrivateKey) {
	t.Helper()
	message := []byte("to be signed")
	digest := sha256.Sum256(message)
	pub := k.Signer.Public()
	var ok bool
	switch pub := pub.(type) {
	case *rsa.PublicKey:
		signature, err := k.Signer.Sign(rand.Reader, digest[:], &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash, Hash: crypto.SHA256})
		ok = err == nil && rsa.VerifyPSS(pub, crypto.SHA256, digest[:], signature, nil) == nil
	case *sig.PSSPublicKey:
		signature, err := k.Signer.Sign(rand.Reader, digest[:], &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash, Hash: crypto.SHA256})
		ok = err == nil && rsa.VerifyPSS(pub.RSA, crypto.SHA256, digest[:], signature, nil) == nil
	case *ecdsa.PublicKey:
		signature, err := k.Signer.Sign(rand.Reader, digest[:], crypto.SHA256)
		ok = err == nil && ecdsa.VerifyASN1(pub, digest[:], signature)
	case *dsa.PublicKey:
		signature, err := k.Signer.Sign(rand.Reader, digest[:], crypto.SHA256)
		ok = err == nil && sig.VerifyX509("2.16.840.1.101.3.4.3.2", nil, pub, message, signature) == sig.Good
	case ed25519.PublicKey:
		signature, err := k.Signer.Sign(nil, message, crypto.Hash(0))
		ok = err == nil && ed25519.Verify(pub, message, signature)
	case sig.Ed448PublicKey:
		signature, err := k.Signer.Sign(nil, message, crypto.Hash(0))
		ok = err == nil && ed448.Verify(ed448.PublicKey(pub), message, signature, "")
	}
	if !ok {
		t.Errorf("%s: the signature is wrong", name)
	}
	again, err := pki.ParsePKCS8(k.PKCS8)
	if err != nil {
		t.Errorf("%s: PKCS#8: %v", name, err)
		return
	}
	if !again.Matches(pub) || !reflect.DeepEqual(again.Signer.Public(), k.Signer.Public()) || !bytes.Equal(again.PKCS8, k.PKCS8) {
		t.Errorf("%s: comes back from PKCS#8 as another key", name)
	}
	if again.Matches(nil) || again.Matches(ed25519.PublicKey(make([]byte, 32))) || again.Matches(sig.Ed448PublicKey(make([]byte, 57))) {
		t.Errorf("%s: matches a foreign key", name)
	}
}

// RFC 8032, 7.4: the vector "1 octet".
func TestEd448Vector(t *testing.T) {
	unhex := func(s string) []byte {
		b, err := hex.DecodeString(s)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	key := sig.NewEd448PrivateKey(unhex("c4eab05d357007c632f3dbb48489924d552b08fe0c353a0d4a1f00acda2c463afbea67c5e8d2877c5e3bc397a659949ef8021e954e0a12274e"))
	if pub := key.Public().(sig.Ed448PublicKey); !bytes.Equal(pub, unhex("43ba28f430cdff456ae531545f7ecd0ac834a55d9358c0372bfa0c6c6798c0866aea01eb00742802b8438ea4cb82169c235160627b4c3a9480")) {
		t.Errorf("public key %x", pub)
	}
	sig, err := key.Sign(nil, []byte{3}, crypto.Hash(0))
	if want := unhex("26b8f91727bd62897af15e41eb43c377efb9c610d48f2335cb0bd0087810f4352541b143c4b981b7e18f62de8ccdf633fc1bf037ab7cd779805e0dbcc0aae1cbcee1afb2e027df36bc04dcecbf154336c19f0af7e0a6472905e799f1953d2a0ff3348ab21aa4adafd1d234441cf807c03a00"); err != nil || !bytes.Equal(sig, want) {
		t.Errorf("%x, %v", sig, err)
	}
	if _, err := key.Sign(nil, make([]byte, 32), crypto.SHA256); err == nil {
		t.Error("signs a digest")
	}
}

// FuzzPrivateKey: no file makes the reader panic, and every key read can be
// frozen and thawed. The password is wrong or right as the fuzzer has it.
func FuzzPrivateKey(f *testing.F) {
	var data struct {
		Password string
		Keys     []struct{ File, PEM string }
	}
	golden(f, "keys_golden.json", &data)
	for _, k := range data.Keys {
		if strings.HasPrefix(k.File, "rsa") || k.File == "ec.scrypt.pem" {
			continue // slow ones
		}
		f.Add([]byte(k.PEM), data.Password)
		if b, _, err := pki.NextPEM([]byte(k.PEM)); err == nil {
			f.Add(b.Bytes, "")
		}
	}
	f.Fuzz(func(t *testing.T, data []byte, password string) {
		texts := [][]byte{data}
		for _, label := range []string{"PRIVATE KEY", "EC PRIVATE KEY", "RSA PRIVATE KEY"} {
			texts = append(texts, encodePEM(label, data))
		}
		for _, text := range texts {
			key, err := pki.ReadPrivateKey(text, always(password))
			if (err == nil) == (key == nil) || err == pki.NeedPassword {
				t.Fatalf("%v, %v", key, err)
			}
			if err == nil {
				if again, err := pki.ParsePKCS8(key.PKCS8); err != nil || !again.Matches(key.Signer.Public()) {
					t.Fatalf("does not come back from PKCS#8: %v", err)
				}
			}
			pki.ReadCAFile(text)
		}
	})
}
