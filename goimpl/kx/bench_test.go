package kx

import (
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
		key, share, _ := Generate(g, rand.Reader)
		answer, _, _ := Respond(g, share, rand.Reader)
		b.Run(g.String(), func(b *testing.B) {
			for b.Loop() {
				if _, err := key.Complete(answer); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
