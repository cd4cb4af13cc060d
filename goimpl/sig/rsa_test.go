package sig

import (
	"bytes"
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"fmt"
	"math/big"
	"testing"
)

// modulusOf is a public key with a modulus of that many bits, good for asking its length.
func modulusOf(bits int) *rsa.PublicKey {
	n := new(big.Int).Lsh(big.NewInt(1), uint(bits-1))
	return &rsa.PublicKey{N: n.SetBit(n, 0, 1), E: 65537}
}

// rawSign makes the signature whose encoded message is em, whatever em is.
func rawSign(key *rsa.PrivateKey, em []byte) []byte {
	s := new(big.Int).Exp(new(big.Int).SetBytes(em), key.D, key.N)
	return s.FillBytes(make([]byte, key.Size()))
}

// Only the one encoding counts: forgeries by lenient parsing of the padding
// and of DigestInfo (Bleichenbacher, 2006, and its successors) are refused.
func TestPKCS1Encoding(t *testing.T) {
	key := testKeys()["rsa"].(*rsa.PrivateKey)
	d := digest(crypto.SHA256, []byte("m"))
	prefix := digestInfoPrefix(crypto.SHA256)
	encode := func(start []byte, pad int, tail ...[]byte) []byte {
		em := append(bytes.Clone(start), bytes.Repeat([]byte{0xFF}, pad)...)
		em = append(em, bytes.Join(tail, nil)...)
		return append(em, bytes.Repeat([]byte{0xAB}, key.Size()-len(em))...)
	}
	full := key.Size() - 3 - len(prefix) - len(d)
	start, zero := []byte{0, 1}, []byte{0}
	noNull := []byte{0x30, 0x2f, 0x30, 0x0b, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x04, 0x20}
	longLength := append([]byte{0x30, 0x81, 0x31}, prefix[2:]...)
	wrongFF := encode(start, full, zero, prefix, d)
	wrongFF[100] = 0xFE
	for name, c := range map[string]struct {
		em   []byte
		want bool
	}{
		"as it should be":           {encode(start, full, zero, prefix, d), true},
		"garbage behind the digest": {encode(start, 8, zero, prefix, d), false},
		"padding a byte short":      {encode(start, full-1, zero, prefix, d), false},
		"block type 2":              {encode([]byte{0, 2}, full, zero, prefix, d), false},
		"no leading zero":           {encode([]byte{1, 1}, full, zero, prefix, d), false},
		"no separator":              {encode(start, full+1, prefix, d), false},
		"hole in the padding":       {wrongFF, false},
		"NULL left out":             {encode(start, full+2, zero, noNull, d), false},
		"long form of a length":     {encode(start, full-1, zero, longLength, d), false},
		"other hash's prefix":       {encode(start, full, zero, digestInfoPrefix(crypto.SHA3_256), d), false},
		"other digest":              {encode(start, full, zero, prefix, digest(crypto.SHA256, nil)), false},
	} {
		if got := verifyPKCS1(&key.PublicKey, crypto.SHA256, d, rawSign(key, c.em)); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// digestInfoPrefix against the prefixes printed in RFC 8017, 9.2, note 1.
func TestDigestInfoPrefix(t *testing.T) {
	for h, want := range map[crypto.Hash]string{
		crypto.MD5:        "3020300c06082a864886f70d020505000410",
		crypto.SHA1:       "3021300906052b0e03021a05000414",
		crypto.SHA224:     "302d300d06096086480165030402040500041c",
		crypto.SHA256:     "3031300d060960864801650304020105000420",
		crypto.SHA384:     "3041300d060960864801650304020205000430",
		crypto.SHA512:     "3051300d060960864801650304020305000440",
		crypto.SHA512_224: "302d300d06096086480165030402050500041c",
		crypto.SHA512_256: "3031300d060960864801650304020605000420",
	} {
		if got := fmt.Sprintf("%x", digestInfoPrefix(h)); got != want {
			t.Errorf("%v: %s, want %s", h, got, want)
		}
	}
	if digestInfoPrefix(crypto.MD4) != nil {
		t.Error("MD4 has a prefix")
	}
}

// Signatures of crypto/rsa, over moduli whose length modulo 8 takes every value that matters to PSS.
func TestAgainstStandardLibrary(t *testing.T) {
	d := digest(crypto.SHA256, []byte("m"))
	for _, bits := range []int{1024, 1025, 1026, 1031} {
		key, err := rsa.GenerateKey(rand.Reader, bits)
		if err != nil {
			t.Fatal(err)
		}
		for _, salt := range []int{32, rsa.PSSSaltLengthAuto} {
			signature, err := rsa.SignPSS(rand.Reader, key, crypto.SHA256, d, &rsa.PSSOptions{SaltLength: salt})
			if err != nil {
				t.Fatal(err)
			}
			if salt == rsa.PSSSaltLengthAuto { // the longest: nothing is left for padding
				salt = (bits-1+7)/8 - 34
			}
			p := PSSParams{crypto.SHA256, crypto.SHA256, salt}
			if !verifyPSS(&key.PublicKey, d, signature, p) {
				t.Errorf("%d bits, salt of %d: refused", bits, salt)
			}
			for _, other := range []int{-1, 0, salt - 1, salt + 1, 1 << 40} {
				if verifyPSS(&key.PublicKey, d, signature, PSSParams{crypto.SHA256, crypto.SHA256, other}) {
					t.Errorf("%d bits: a salt of %d passes for %d", bits, salt, other)
				}
			}
			if verifyPSS(&key.PublicKey, d, signature, PSSParams{crypto.SHA256, crypto.SHA1, salt}) {
				t.Errorf("%d bits: MGF1 of another hash passes", bits)
			}
		}
		signature, err := rsa.SignPKCS1v15(nil, key, crypto.SHA256, d)
		if err != nil || !verifyPKCS1(&key.PublicKey, crypto.SHA256, d, signature) {
			t.Errorf("%d bits, PKCS #1: refused (%v)", bits, err)
		}
	}
}

// Each check of EMSA-PSS-VERIFY, by an encoding that breaks it alone.
func TestPSSEncoding(t *testing.T) {
	key := testKeys()["rsa"].(*rsa.PrivateKey)
	p := PSSParams{crypto.SHA256, crypto.SHA256, 32}
	d, salt := digest(p.Hash, []byte("m")), bytes.Repeat([]byte{5}, p.Salt)
	// encode is EMSA-PSS-ENCODE (RFC 8017, 9.1.1) with a change to DB before it is masked.
	encode := func(change func(db []byte)) []byte {
		h := digest(p.Hash, bytes.Join([][]byte{make([]byte, 8), d, salt}, nil))
		db := append(make([]byte, key.Size()-1-len(h)-1-len(salt)), 1)
		db = append(db, salt...)
		change(db)
		mgf1XOR(db, p.MGF, h)
		db[0] &= 0x7F
		return append(append(db, h...), 0xBC)
	}
	same := func([]byte) {}
	at := func(em []byte, i int, b byte) []byte { em[i] = b; return em }
	first := encode(same)[0]
	for name, c := range map[string]struct {
		em   []byte
		want bool
	}{
		"as it should be":       {encode(same), true},
		"wrong trailer":         {at(encode(same), key.Size()-1, 0xCC), false},
		"unused bit set":        {at(encode(same), 0, first|0x80), false},
		"padding not zero":      {encode(func(db []byte) { db[5] = 1 }), false},
		"no 01 before the salt": {encode(func(db []byte) { db[len(db)-33] = 2 }), false},
		"01 a byte early":       {encode(func(db []byte) { db[len(db)-34], db[len(db)-33] = 1, 0 }), false},
		"other salt":            {encode(func(db []byte) { db[len(db)-1] ^= 1 }), false},
	} {
		s := new(big.Int).SetBytes(c.em)
		if s.Cmp(key.N) >= 0 { // the set bit may carry the encoding over the modulus, where it is no signature either
			if c.want {
				t.Fatalf("%s: the encoding does not fit", name)
			}
			continue
		}
		if got := verifyPSS(&key.PublicKey, d, rawSign(key, c.em), p); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestStrangeRSAKeys(t *testing.T) {
	key := testKeys()["rsa"].(*rsa.PrivateKey)
	d := digest(crypto.SHA256, []byte("m"))
	signature, err := rsa.SignPKCS1v15(nil, key, crypto.SHA256, d)
	if err != nil {
		t.Fatal(err)
	}
	even := new(big.Int).Sub(key.N, big.NewInt(1))
	for name, pub := range map[string]*rsa.PublicKey{
		"no modulus":      {E: 65537},
		"modulus 0":       {N: new(big.Int), E: 65537},
		"negative":        {N: new(big.Int).Neg(key.N), E: 65537},
		"even":            {N: even, E: 65537},
		"exponent 1":      {N: key.N, E: 1},
		"exponent even":   {N: key.N, E: 65536},
		"exponent < 0":    {N: key.N, E: -3},
		"too large":       modulusOf(MaxRSABits + 1),
		"another modulus": {N: new(big.Int).Add(key.N, big.NewInt(2)), E: 65537},
	} {
		if verifyPKCS1(pub, crypto.SHA256, d, signature) || verifyPSS(pub, d, signature, PSSParams{crypto.SHA256, crypto.SHA256, 32}) {
			t.Errorf("%s: verifies", name)
		}
	}
	// A signature is below the modulus: s + n is not one, even where it has as many bytes.
	s := new(big.Int).Add(new(big.Int).SetBytes(signature), key.N)
	if s.BitLen() <= 8*key.Size() && verifyPKCS1(&key.PublicKey, crypto.SHA256, d, s.FillBytes(make([]byte, key.Size()))) {
		t.Error("a signature above the modulus verifies")
	}
}

// The reason for our own verification, in numbers.
func BenchmarkRSAVerify(b *testing.B) {
	for _, bits := range []int{2048, 3072, 4096} {
		key, err := rsa.GenerateKey(rand.Reader, bits)
		if err != nil {
			b.Fatal(err)
		}
		d := digest(crypto.SHA256, []byte("m"))
		signature, _ := rsa.SignPKCS1v15(nil, key, crypto.SHA256, d)
		b.Run(fmt.Sprintf("%d/ours", bits), func(b *testing.B) {
			for b.Loop() {
				if !verifyPKCS1(&key.PublicKey, crypto.SHA256, d, signature) {
					b.Fatal("refused")
				}
			}
		})
		b.Run(fmt.Sprintf("%d/crypto-rsa", bits), func(b *testing.B) {
			for b.Loop() {
				if err := rsa.VerifyPKCS1v15(&key.PublicKey, crypto.SHA256, d, signature); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
