package sig

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"errors"
	"math/big"
	"testing"

	"github.com/pyssl/pyssl/goimpl/fastcrypto"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// What RSAPrivateKey signs is verified by crypto/rsa, with keys of sizes that fastcrypto takes and others.
func TestRSASignaturesPassTheStandardLibrary(t *testing.T) {
	for _, size := range []int{1024, 1200, 2048} {
		std, err := rsa.GenerateKey(rand.Reader, size)
		if err != nil {
			t.Fatal(err)
		}
		key := NewRSAPrivateKey(std)
		for _, h := range []crypto.Hash{crypto.SHA1, crypto.SHA256, crypto.SHA384, crypto.MD5SHA1} {
			d := make([]byte, h.Size())
			rand.Read(d)
			if s, err := key.Sign(rand.Reader, d, h); err != nil || rsa.VerifyPKCS1v15(&std.PublicKey, h, d, s) != nil {
				t.Errorf("%d bits, PKCS #1, %v: %v", size, h, err)
			}
			if h == crypto.MD5SHA1 {
				continue
			}
			for _, salt := range []int{rsa.PSSSaltLengthEqualsHash, rsa.PSSSaltLengthAuto, 7} {
				opts := &rsa.PSSOptions{SaltLength: salt, Hash: h}
				if s, err := key.Sign(rand.Reader, d, opts); err != nil || rsa.VerifyPSS(&std.PublicKey, h, d, s, opts) != nil {
					t.Errorf("%d bits, PSS, %v, salt %d: %v", size, h, salt, err)
				}
			}
		}
	}
}

func TestRSASignRefusesWhatTheStandardLibraryRefuses(t *testing.T) {
	key := NewRSAPrivateKey(testKeys()["rsa"].(*rsa.PrivateKey))
	for name, opts := range map[string]crypto.SignerOpts{
		"a digest of another length": crypto.SHA384,
		"PSS likewise":               &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash, Hash: crypto.SHA384},
	} {
		if _, err := key.Sign(rand.Reader, make([]byte, 32), opts); err == nil {
			t.Errorf("%s is signed", name)
		}
	}
	if _, err := key.Sign(noRandomness{}, make([]byte, 32), &rsa.PSSOptions{SaltLength: -1, Hash: crypto.SHA256}); err == nil && key.fast != nil {
		t.Error("PSS is signed without randomness")
	}
}

type noRandomness struct{}

func (noRandomness) Read([]byte) (int, error) { return 0, errors.New("no randomness") }

// A key whose prepared form is damaged: what it computes is thrown away, and crypto/rsa signs.
func TestRSADamagedKeySignsByTheStandardLibrary(t *testing.T) {
	std := *testKeys()["rsa"].(*rsa.PrivateKey)
	damaged := std
	damaged.Precomputed.Dp = new(big.Int).Xor(std.Precomputed.Dp, big.NewInt(4))
	key := NewRSAPrivateKey(&std)
	key.prepare.Do(func() { key.fast = fastcrypto.NewRSA(&damaged) })
	for _, scheme := range []registry.Scheme{registry.SchemeRSAPSSRSAESHA256, registry.SchemeRSAPKCS1SHA256} {
		s, err := Sign(scheme, key, rand.Reader, []byte("m"))
		if err == nil {
			err = Verify(scheme, &std.PublicKey, []byte("m"), s)
		}
		if err != nil {
			t.Errorf("%v: %v", scheme, err)
		}
	}
}
