package protect

import (
	"bytes"
	"crypto/aes"
	"encoding/hex"
	"testing"
)

func counted(from, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(from + i)
	}
	return b
}

// NIST SP 800-38C, example 3: the one with a nonce of our length.
func TestCCMVector(t *testing.T) {
	aead, err := ccm(aes.NewCipher, 8)(counted(0x40, 16))
	if err != nil {
		t.Fatal(err)
	}
	want, _ := hex.DecodeString("e3b201a9f5b71a7a9b1ceaeccd97e70b6176aad9a4428aa5484392fbc1b09951")
	nonce, plain, ad := counted(0x10, 12), counted(0x20, 24), counted(0, 20)
	sealed := aead.Seal(nil, nonce, plain, ad)
	if !bytes.Equal(sealed, want) {
		t.Fatalf("%x", sealed)
	}
	if got, err := aead.Open(nil, nonce, sealed, ad); err != nil || !bytes.Equal(got, plain) {
		t.Errorf("%x, %v", got, err)
	}
	sealed[3] ^= 1
	if got, err := aead.Open(sealed[:0], nonce, sealed, ad); err == nil || got != nil || !bytes.Equal(sealed[:24], make([]byte, 24)) {
		t.Errorf("a forgery opens to %x and leaves %x", got, sealed)
	}
}

// Additional data and contents of every length around the block's, against the formula of RFC 3610.
func TestCCMLengths(t *testing.T) {
	block, err := aes.NewCipher(counted(0, 16))
	if err != nil {
		t.Fatal(err)
	}
	aead, _ := ccm(aes.NewCipher, 16)(counted(0, 16))
	nonce := counted(1, 12)
	for _, adLen := range []int{0, 1, 13, 14, 15, 16, 30, 31} {
		for _, n := range []int{0, 1, 15, 16, 17, 31, 32, 33, 1000} {
			ad, plain := counted(7, adLen), counted(9, n)
			got := aead.Seal(nil, nonce, plain, ad)
			if want := slowCCM(block.Encrypt, nonce, plain, ad); !bytes.Equal(got, want) {
				t.Fatalf("%d and %d bytes: %x, want %x", adLen, n, got, want)
			}
		}
	}
}

// slowCCM is RFC 3610, 2.2 and 2.3, word for word, with M = 16 and L = 3.
func slowCCM(encrypt func(dst, src []byte), nonce, plain, ad []byte) []byte {
	flags := byte(8*((16-2)/2) + (3 - 1))
	if len(ad) > 0 {
		flags |= 64
	}
	n := len(plain)
	blocks := append(append([]byte{flags}, nonce...), byte(n>>16), byte(n>>8), byte(n))
	fill := func() {
		for len(blocks)%16 != 0 {
			blocks = append(blocks, 0)
		}
	}
	if len(ad) > 0 {
		blocks = append(append(blocks, byte(len(ad)>>8), byte(len(ad))), ad...)
		fill()
	}
	blocks = append(blocks, plain...)
	fill()
	mac := make([]byte, 16)
	for ; len(blocks) > 0; blocks = blocks[16:] {
		for i := range mac {
			mac[i] ^= blocks[i]
		}
		encrypt(mac, mac)
	}
	stream := func(i int) []byte {
		s := append(append([]byte{3 - 1}, nonce...), byte(i>>16), byte(i>>8), byte(i))
		encrypt(s, s)
		return s
	}
	var out []byte
	for i, b := range plain {
		out = append(out, b^stream(i/16 + 1)[i%16])
	}
	for i, b := range stream(0) {
		out = append(out, b^mac[i])
	}
	return out
}
