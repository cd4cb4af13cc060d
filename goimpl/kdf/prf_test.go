package kdf

import (
	"bytes"
	"crypto"
	"encoding/hex"
	"testing"
)

// The SHA-256 vector is the IETF list's of 2009 ("Test vectors for TLS 1.2's
// PRF"); the others, secrets of odd lengths among them, are what OpenSSL answers.
func TestPRFVectors(t *testing.T) {
	listed, seed := "9bbe436ba940f017b17652849a71db35", unhex(t, "a0ba9f936cda311827a6f796ffd5198c")
	counted := make([]byte, 48)
	for i := range counted {
		counted[i] = byte(i)
	}
	for _, v := range []struct {
		name         string
		hash         crypto.Hash
		secret, want string
	}{
		{"SHA-256", crypto.SHA256, listed,
			"e3f229ba727be17b8d122620557cd453c2aab21d07c3d495329b52d4e61edb5a6b301791e90d35c9c9a46b4e14baf9af0fa022f7077def17" +
				"abfd3797c0564bab4fbc91666e9def9b97fce34f796789baa48082d122ee42c5a72e5a5110fff70187347b66"},
		{"SHA-384", crypto.SHA384, listed,
			"dd88775cd827187b67a3f7652b5c13f715791cc46e0274a6d3fb16651103defc544cd8afb68369a219bb918b8b21ddb1764af0a70339e6de" +
				"c085e574f655851ba692513203536bdfc3675e53768210f0a2389dd324311a440c7c30ef44b391d914c3b0c7"},
		{"TLS 1.0", crypto.MD5SHA1, listed,
			"661740e6f98bc901efd2738502a71c03f76dd2f86298549b1148eff06714cf0f6b7c532cd8c69f1530e0bb680eec34c495fa75a8bfcc9c33" +
				"5484c0d3d194ab6e32975903c50ebcdbe9d67c0591bdbd80dddcc36d33ccd58adf96caae173f48dc40f983e2"},
		{"TLS 1.0, secret of 48", crypto.MD5SHA1, hex.EncodeToString(counted),
			"1db0e9b58e74fbe46c841fde3444d8d311d170250ba27b8a7a08a7cf005797bf5cf664ad872787c9bdb428eebc9542bac4b1"},
		{"TLS 1.0, secret of 47", crypto.MD5SHA1, hex.EncodeToString(counted[:47]),
			"4895b3a860e30c30e1f46350418758a9e5a9ffa845f923befac2a0d8df1406cb5ca6d1e6307d710fee1b456441a93d13ec6b"},
		{"TLS 1.0, secret of 1", crypto.MD5SHA1, "00",
			"fa52080a0653ff48d784c953ca6c524562edd05aee7975c736903258bdd727510e3e00aa2934fb748f432386605ed973ff4c"},
	} {
		want := unhex(t, v.want)
		for n := range len(want) + 1 {
			if got := PRF(v.hash, unhex(t, v.secret), "test label", seed, n); !bytes.Equal(got, want[:n]) {
				t.Fatalf("%s, %d bytes: %x", v.name, n, got)
			}
		}
	}
}
