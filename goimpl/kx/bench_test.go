package kx

import (
	"crypto/ecdh"
	"crypto/mlkem"
	"crypto/rand"
	"testing"
)

func BenchmarkGenerate(b *testing.B) {
	for _, g := range supported {
		b.Run(g.String(), func(b *testing.B) {
			for b.Loop() {
				if _, _, err := Generate(g, rand.Reader); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkRespond(b *testing.B) {
	for _, g := range supported {
		_, share, _ := Generate(g, rand.Reader)
		b.Run(g.String(), func(b *testing.B) {
			for b.Loop() {
				if _, _, err := Respond(g, share, rand.Reader); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkComplete(b *testing.B) {
	for _, g := range supported {
		private, share, _ := Generate(g, rand.Reader)
		answer, _, _ := Respond(g, share, rand.Reader)
		b.Run(g.String(), func(b *testing.B) {
			for b.Loop() {
				if _, err := Complete(g, private, answer); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// What Complete would cost with the standard library's packages, from the same bytes.
func BenchmarkStandardComplete(b *testing.B) {
	key, _ := ecdh.X25519().GenerateKey(rand.Reader)
	scalar, point := key.Bytes(), key.PublicKey().Bytes()
	b.Run("X25519", func(b *testing.B) {
		for b.Loop() {
			private, _ := ecdh.X25519().NewPrivateKey(scalar)
			public, _ := ecdh.X25519().NewPublicKey(point)
			if _, err := private.ECDH(public); err != nil {
				b.Fatal(err)
			}
		}
	})
	dk, _ := mlkem.GenerateKey768()
	seed := dk.Bytes()
	_, ciphertext := dk.EncapsulationKey().Encapsulate()
	b.Run("ML-KEM-768", func(b *testing.B) {
		for b.Loop() {
			private, _ := mlkem.NewDecapsulationKey768(seed)
			if _, err := private.Decapsulate(ciphertext); err != nil {
				b.Fatal(err)
			}
		}
	})
}
