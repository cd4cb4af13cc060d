package sig

import (
	"crypto"
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"encoding/hex"
	"encoding/pem"
	"math/big"
	"os"
	"testing"

	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"

	"github.com/pyssl/pyssl/goimpl/registry"
)

func dsaSignature(r, s *big.Int) []byte {
	var b cryptobyte.Builder
	b.AddASN1(asn1.SEQUENCE, func(b *cryptobyte.Builder) {
		b.AddASN1BigInt(r)
		b.AddASN1BigInt(s)
	})
	return b.BytesOrPanic()
}

// dsaKey is a key openssl gendsa made, of 2048 and 224 bits.
func dsaKey() crypto.Signer {
	text, err := os.ReadFile("testdata/dsa2048.pem")
	if err != nil {
		panic(err)
	}
	block, _ := pem.Decode(text)
	var (
		in, seq = cryptobyte.String(block.Bytes), cryptobyte.String(nil)
		version int
		key     dsa.PrivateKey
	)
	key.P, key.Q, key.G, key.Y, key.X = new(big.Int), new(big.Int), new(big.Int), new(big.Int), new(big.Int)
	if !in.ReadASN1(&seq, asn1.SEQUENCE) || !seq.ReadASN1Integer(&version) || !seq.ReadASN1Integer(key.P) || !seq.ReadASN1Integer(key.Q) ||
		!seq.ReadASN1Integer(key.G) || !seq.ReadASN1Integer(key.Y) || !seq.ReadASN1Integer(key.X) {
		panic("testdata/dsa2048.pem is no DSA key")
	}
	return &DSAPrivateKey{key}
}

// What openssl dgst made of "what is signed" verifies, digests longer than q included.
func TestDSASignaturesOfOpenSSL(t *testing.T) {
	pub := dsaKey().Public()
	for scheme, signature := range map[registry.Scheme]string{
		registry.SchemeDSASHA1:   "303e021d009d56e340a08f7d2655d9ed2e3e3463092469cbddb7322c5e58fcd432021d009bff08e5ff4bd5c1a9d0b58bac1e68b786aa376dd4ccea9084c60955",
		registry.SchemeDSASHA224: "303c021c531bfcc829d9a4ca0568369446516e2ca7c9cdab53ccb0b935b78b56021c559bd82b7cbded7a7b9e1630991df83f60ae632fe79e848f80ffd65f",
		registry.SchemeDSASHA256: "303d021c0fffb97a5d8d7046478ae89a51d4cfca7f1f41e8f05818382233130d021d009233b0e8324dd6ad1dacc51f4dd9a1b017a19920ff8ec9e90c348496",
		registry.SchemeDSASHA384: "303c021c3ec1b586bc5702cf12514fd9b6c6a14f1a4452514571920c42df46ff021c2f841e9164651ba881508ee0966dae35358806f5676144ede62037ec",
		registry.SchemeDSASHA512: "303d021c784c8fc2ca93d6948da551766aa8e22604912887f132373f8c0c7eff021d008d723bdbbe57c4afb28281fb253771ab077ba2f2b9f49b9ff61461d7",
	} {
		s, err := hex.DecodeString(signature)
		if err != nil {
			t.Fatal(err)
		}
		if err := Verify(scheme, pub, []byte("what is signed"), s); err != nil {
			t.Errorf("%v: %v", scheme, err)
		}
	}
}

func TestDSARefusesUnsoundKeysAndSignatures(t *testing.T) {
	good := dsaKey().Public().(*dsa.PublicKey)
	with := func(change func(k *dsa.PublicKey)) *dsa.PublicKey {
		k := *good
		change(&k)
		return &k
	}
	zero, one := new(big.Int), big.NewInt(1)
	for name, pub := range map[string]*dsa.PublicKey{
		"no numbers":  {},
		"y is 1":      with(func(k *dsa.PublicKey) { k.Y = one }), // any r = 1 would verify
		"y is p":      with(func(k *dsa.PublicKey) { k.Y = k.P }),
		"g is 1":      with(func(k *dsa.PublicKey) { k.G = one }),
		"g is 0":      with(func(k *dsa.PublicKey) { k.G = zero }),
		"q of 8 bits": with(func(k *dsa.PublicKey) { k.Q = big.NewInt(251) }),
		"p is even":   with(func(k *dsa.PublicKey) { k.P = new(big.Int).Add(k.P, one) }),
		"p of 16385 bits": with(func(k *dsa.PublicKey) {
			k.P = new(big.Int).SetBit(new(big.Int).Lsh(one, 16384), 0, 1)
		}),
	} {
		if verifyDSA(pub, make([]byte, 20), dsaSignature(one, one)) {
			t.Errorf("%s: a forged signature verifies", name)
		}
	}
	for name, signature := range map[string][]byte{
		"zeros":    dsaSignature(zero, zero),
		"q":        dsaSignature(good.Q, good.Q),
		"negative": dsaSignature(big.NewInt(-1), one),
	} {
		if verifyDSA(good, make([]byte, 20), signature) {
			t.Errorf("%s: verifies", name)
		}
	}
}
