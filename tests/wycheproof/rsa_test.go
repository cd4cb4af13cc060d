package wycheproof

import (
	"bytes"
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/json"
	"fmt"
	"io/fs"
	"testing"

	"github.com/c2sp/wycheproof"

	"github.com/pyssl/pyssl/goimpl/sig"
)

// RSASSA-PKCS1-v1_5 signatures, which have one form: made by the keys of the vectors.
func TestRSASignatures(t *testing.T) {
	hashes := map[string]crypto.Hash{
		"SHA-1": crypto.SHA1, "SHA-224": crypto.SHA224, "SHA-256": crypto.SHA256, "SHA-384": crypto.SHA384, "SHA-512": crypto.SHA512,
	}
	for _, size := range []int{1024, 1536, 2048, 3072, 4096} {
		text, err := fs.ReadFile(wycheproof.TestVectors, fmt.Sprintf("rsa_pkcs1_%d_sig_gen_test.json", size))
		if err != nil {
			t.Fatal(err)
		}
		var file struct {
			TestGroups []struct {
				PrivateKeyPKCS8 octets
				SHA             string
				Tests           []vector
			}
		}
		if err := json.Unmarshal(text, &file); err != nil {
			t.Fatal(err)
		}
		count := 0
		for _, g := range file.TestGroups {
			h, ok := hashes[g.SHA]
			key, err := x509.ParsePKCS8PrivateKey(g.PrivateKeyPKCS8)
			if err != nil || !ok {
				continue
			}
			signer := sig.NewRSAPrivateKey(key.(*rsa.PrivateKey))
			for _, v := range g.Tests {
				count++
				d := h.New()
				d.Write(v.Msg)
				if got, err := signer.Sign(rand.Reader, d.Sum(nil), h); err != nil || !bytes.Equal(got, v.Sig) {
					t.Errorf("%d bits, test %d: %x, %v", size, v.ID, got, err)
				}
			}
		}
		if count == 0 {
			t.Errorf("%d bits: no vectors", size)
		}
	}
}
