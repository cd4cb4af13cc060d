package kdf

import (
	"bytes"
	"crypto"
	"crypto/hkdf"
	"crypto/hmac"
	"encoding/hex"
	"strings"
	"testing"
)

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// RFC 5869, A.1 to A.3, A.4 and A.7.
func TestHKDFVectors(t *testing.T) {
	long := func(from, to int) string {
		var b []byte
		for i := from; i <= to; i++ {
			b = append(b, byte(i))
		}
		return hex.EncodeToString(b)
	}
	for _, v := range []struct {
		name                      string
		hash                      crypto.Hash
		ikm, salt, info, prk, okm string
	}{
		{"A.1", crypto.SHA256, strings.Repeat("0b", 22), "000102030405060708090a0b0c", "f0f1f2f3f4f5f6f7f8f9",
			"077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
			"3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"},
		{"A.2", crypto.SHA256, long(0x00, 0x4f), long(0x60, 0xaf), long(0xb0, 0xff),
			"06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244",
			"b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c" +
				"59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87"},
		{"A.3", crypto.SHA256, strings.Repeat("0b", 22), "", "",
			"19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
			"8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"},
		{"A.4", crypto.SHA1, strings.Repeat("0b", 11), "000102030405060708090a0b0c", "f0f1f2f3f4f5f6f7f8f9",
			"9b6c18c432a7bf8f0e71c8eb88f4b30baa2ba243",
			"085a01ea1b10f36933068b56efa5ad81a4f14b822f5b091568a9cdd4f155fda2c22e422478d305f3f896"},
	} {
		t.Run(v.name, func(t *testing.T) {
			prk := Extract(v.hash, unhex(t, v.salt), unhex(t, v.ikm))
			if !bytes.Equal(prk, unhex(t, v.prk)) {
				t.Errorf("PRK %x", prk)
			}
			okm := unhex(t, v.okm)
			if got := Expand(v.hash, prk, unhex(t, v.info), len(okm)); !bytes.Equal(got, okm) {
				t.Errorf("OKM %x", got)
			}
		})
	}
}

// Every length, against the standard library's HKDF.
func TestExpandAgainstStandardLibrary(t *testing.T) {
	for _, h := range []crypto.Hash{crypto.SHA256, crypto.SHA384} {
		prk := bytes.Repeat([]byte{7}, h.Size())
		for _, n := range []int{0, 1, 12, 16, 31, 32, 33, 48, 49, 64, 96, 97, 255 * h.Size()} {
			want, err := hkdf.Expand(h.New, prk, "info", n)
			if err != nil {
				t.Fatal(err)
			}
			got := Expand(h, prk, []byte("info"), n)
			if !bytes.Equal(got, want) || cap(got) != n {
				t.Errorf("%v, %d bytes: differs", h, n)
			}
		}
	}
}

func TestExtractOfNothing(t *testing.T) {
	zeros := make([]byte, crypto.SHA384.Size())
	if !bytes.Equal(Extract(crypto.SHA384, nil, nil), Extract(crypto.SHA384, zeros, zeros)) {
		t.Error("nil does not stand for Hash.length zeros")
	}
	if bytes.Equal(Extract(crypto.SHA384, nil, []byte{}), Extract(crypto.SHA384, nil, nil)) {
		t.Error("an empty secret is taken for an absent one")
	}
}

// The label's encoding, written out by hand.
func TestExpandLabelEncoding(t *testing.T) {
	secret := bytes.Repeat([]byte{1}, 32)
	want, err := hkdf.Expand(crypto.SHA256.New, secret, "\x00\x10\x09tls13 key\x02\xAA\xBB", 16)
	if err != nil {
		t.Fatal(err)
	}
	if got := ExpandLabel(crypto.SHA256, secret, "key", []byte{0xAA, 0xBB}, 16); !bytes.Equal(got, want) {
		t.Errorf("got %x, want %x", got, want)
	}
	if got := ExpandLabel(crypto.SHA256, secret, strings.Repeat("x", MaxLabel), make([]byte, 255), 32); len(got) != 32 {
		t.Error("the longest label and context do not fit")
	}
}

func TestImpossibleLengthsPanic(t *testing.T) {
	for name, f := range map[string]func(){
		"output":   func() { Expand(crypto.SHA256, nil, nil, 255*32+1) },
		"negative": func() { Expand(crypto.SHA256, nil, nil, -1) },
		"label":    func() { ExpandLabel(crypto.SHA256, nil, strings.Repeat("x", MaxLabel+1), nil, 1) },
		"context":  func() { ExpandLabel(crypto.SHA256, nil, "x", make([]byte, 256), 1) },
		"length":   func() { ExpandLabel(crypto.SHA512, nil, "x", nil, 0x10000) },
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("no panic")
				}
			}()
			f()
		})
	}
}

// Short and long keys and messages, with each hash, are what crypto/hmac says.
func TestHMACLengths(t *testing.T) {
	for _, h := range []crypto.Hash{crypto.SHA256, crypto.SHA384, crypto.SHA1} {
		for _, k := range []int{0, 1, 32, 48, 63, 64, 65, 127, 128, 129, 300} {
			for _, n := range []int{0, 1, 55, 56, 64, 128, maxShort - 1, maxShort, maxShort + 1, 1000} {
				key, message := bytes.Repeat([]byte{7}, k), bytes.Repeat([]byte{9}, n)
				mac := hmac.New(h.New, key)
				mac.Write(message)
				if got := HMAC(h, key, message); !bytes.Equal(got, mac.Sum(nil)) {
					t.Errorf("%v of %d under %d bytes: %x", h, n, k, got)
				}
			}
		}
	}
}

// Labels and contexts around what fits on the stack, and outputs around one round.
func TestExpandLabelLengths(t *testing.T) {
	for _, h := range []crypto.Hash{crypto.SHA256, crypto.SHA384} {
		for _, length := range []int{0, 100, 130, 131, 132, 133, 134, MaxLabel} {
			for _, n := range []int{0, 1, h.Size() - 1, h.Size(), h.Size() + 1, 300} {
				label, context := strings.Repeat("x", length), bytes.Repeat([]byte{5}, 48)
				info := append([]byte{byte(n >> 8), byte(n), byte(6 + length)}, "tls13 "+label+"\x30"+string(context)...)
				want, err := hkdf.Expand(h.New, make([]byte, h.Size()), string(info), n)
				if got := ExpandLabel(h, make([]byte, h.Size()), label, context, n); err != nil || !bytes.Equal(got, want) {
					t.Errorf("%v, label of %d, %d bytes: %x, want %x", h, length, n, got, want)
				}
			}
		}
	}
}

func BenchmarkExpandLabel(b *testing.B) {
	secret, th := make([]byte, 32), make([]byte, 32)
	b.ReportAllocs()
	for b.Loop() {
		DeriveSecret(crypto.SHA256, secret, "c hs traffic", th)
	}
}

func BenchmarkStandardExpand(b *testing.B) {
	secret, info := make([]byte, 32), "\x00\x20\x12tls13 c hs traffic"+strings.Repeat("\x00", 33)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := hkdf.Expand(crypto.SHA256.New, secret, info, 32); err != nil {
			b.Fatal(err)
		}
	}
}
