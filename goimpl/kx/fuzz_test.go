package kx_test

import (
	"crypto/rand"
	"testing"

	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/registry"
)

var groups = []registry.Group{
	registry.GroupX25519, registry.GroupP256, registry.GroupP384, registry.GroupP521, registry.GroupX448,
	registry.GroupFFDHE2048, registry.GroupX25519MLKEM768, registry.GroupSecP256r1MLKEM768, registry.GroupSecP384r1MLKEM1024,
	registry.GroupMLKEM512, registry.GroupMLKEM768, registry.GroupMLKEM1024,
}

// FuzzShare takes arbitrary bytes as a peer's key share in every group, on either end.
func FuzzShare(f *testing.F) {
	keys := map[registry.Group]*kx.Key{}
	for i, g := range groups {
		if !kx.Supported(g) {
			continue
		}
		key, share, err := kx.Generate(g, rand.Reader)
		if err != nil {
			f.Fatal(err)
		}
		keys[g] = key
		answer, _, err := kx.Respond(g, share, rand.Reader)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(byte(i), share)
		f.Add(byte(i), answer)
	}
	f.Fuzz(func(t *testing.T, which byte, share []byte) {
		g := groups[int(which)%len(groups)]
		if keys[g] == nil {
			return
		}
		if answer, secret, err := kx.Respond(g, share, rand.Reader); err == nil && (len(answer) == 0 || len(secret) < 32) {
			t.Errorf("%v: a share of %d bytes, a secret of %d", g, len(answer), len(secret))
		}
		if secret, err := keys[g].Complete(share); err == nil && len(secret) < 32 {
			t.Errorf("%v: a secret of %d bytes", g, len(secret))
		}
	})
}

// FuzzDH takes arbitrary numbers as a server's parameters and public value before TLS 1.3.
func FuzzDH(f *testing.F) {
	group := kx.FFDHE(registry.GroupFFDHE2048)
	f.Add(group.P, group.G, []byte{4})
	f.Add([]byte{0}, []byte{0}, []byte{0})
	f.Add([]byte{255, 255}, []byte{2}, []byte{1})
	f.Fuzz(func(t *testing.T, p, g, public []byte) {
		if len(p) > 256 {
			return // the cost grows with the cube
		}
		d := kx.DH{P: p, G: g}
		_, secret, err := kx.RespondDH(d, public, rand.Reader)
		if err == nil && (d.Bits() < 512 || len(secret) > len(p)) {
			t.Errorf("%d bits, a secret of %d bytes", d.Bits(), len(secret))
		}
	})
}
