package wycheproof

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"testing"

	"github.com/c2sp/wycheproof"

	"github.com/pyssl/pyssl/goimpl/fastcrypto"
)

type aeadFile struct {
	TestGroups []struct {
		IVSize, KeySize, TagSize int
		Tests                    []struct {
			ID                         int `json:"tcId"`
			Result                     string
			Key, IV, AAD, Msg, CT, Tag octets
		}
	}
}

// AES-GCM of the records' sizes: sealed, opened, and refused where the vector says so.
func TestAESGCM(t *testing.T) {
	text, err := fs.ReadFile(wycheproof.TestVectors, "aes_gcm_test.json")
	if err != nil {
		t.Fatal(err)
	}
	var file aeadFile
	if err := json.Unmarshal(text, &file); err != nil {
		t.Fatal(err)
	}
	count := 0
	for _, g := range file.TestGroups {
		if g.IVSize != 96 || g.TagSize != 128 || g.KeySize == 192 {
			continue
		}
		for _, v := range g.Tests {
			count++
			aead, err := fastcrypto.NewGCM(v.Key)
			if err != nil {
				t.Fatal(err)
			}
			sealed := append(bytes.Clone(v.CT), v.Tag...)
			got, err := aead.Open(nil, v.IV, sealed, v.AAD)
			if v.Result != "valid" {
				if err == nil {
					t.Errorf("test %d: opened", v.ID)
				}
				continue
			}
			if err != nil || !bytes.Equal(got, v.Msg) {
				t.Errorf("test %d: %x, %v", v.ID, got, err)
			}
			if got := aead.Seal(nil, v.IV, v.Msg, v.AAD); !bytes.Equal(got, sealed) {
				t.Errorf("test %d: sealed %x", v.ID, got)
			}
		}
	}
	if count < 100 {
		t.Errorf("only %d vectors", count)
	}
}
