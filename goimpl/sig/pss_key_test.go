package sig

import (
	"crypto"
	"crypto/rand"
	"crypto/rsa"
	"math"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// A key's own parameters bind signing and verifying (RFC 4055, 1.2).
func TestLimitsOfAKeyAreKept(t *testing.T) {
	rsaKey := testKeys()["rsa"].(*rsa.PrivateKey)
	message := []byte("m")
	for name, c := range map[string]struct {
		limits *PSSParams
		scheme registry.Scheme
		want   bool
	}{
		"none":              {nil, registry.SchemeRSAPSSPSSSHA256, true},
		"the same":          {&PSSParams{crypto.SHA256, crypto.SHA256, 32}, registry.SchemeRSAPSSPSSSHA256, true},
		"a shorter salt":    {&PSSParams{crypto.SHA256, crypto.SHA256, 20}, registry.SchemeRSAPSSPSSSHA256, true},
		"a longer salt":     {&PSSParams{crypto.SHA256, crypto.SHA256, 33}, registry.SchemeRSAPSSPSSSHA256, false},
		"another hash":      {&PSSParams{crypto.SHA384, crypto.SHA384, 32}, registry.SchemeRSAPSSPSSSHA256, false},
		"another mask":      {&PSSParams{crypto.SHA256, crypto.SHA1, 32}, registry.SchemeRSAPSSPSSSHA256, false},
		"the scheme of rsa": {nil, registry.SchemeRSAPSSRSAESHA256, false},
	} {
		key := &PSSPrivateKey{NewRSAPrivateKey(rsaKey), c.limits}
		for _, v := range []registry.Version{registry.VersionTLS12, registry.VersionTLS13} {
			if got := Usable(c.scheme, key.Public(), v); got != c.want {
				t.Errorf("%s in %v: usable %v", name, v, got)
			}
		}
		signature, err := Sign(c.scheme, key, rand.Reader, message)
		if (err == nil) != c.want {
			t.Errorf("%s: signing: %v", name, err)
		}
		if !c.want { // made by the same numbers without limits
			free := &PSSPrivateKey{RSA: NewRSAPrivateKey(rsaKey)}
			if signature, err = Sign(registry.SchemeRSAPSSPSSSHA256, free, rand.Reader, message); err != nil {
				t.Fatal(err)
			}
		}
		if got := Verify(c.scheme, key.Public(), message, signature) == nil; got != c.want {
			t.Errorf("%s: verified: %v", name, got)
		}
	}
}

// Sign itself refuses too.
func TestSignerKeepsItsLimits(t *testing.T) {
	key := &PSSPrivateKey{NewRSAPrivateKey(testKeys()["rsa"].(*rsa.PrivateKey)), &PSSParams{crypto.SHA256, crypto.SHA256, 32}}
	d := digest(crypto.SHA256, nil)
	for name, opts := range map[string]crypto.SignerOpts{
		"PKCS #1":      crypto.SHA256,
		"other hash":   &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthEqualsHash, Hash: crypto.SHA384},
		"any salt":     &rsa.PSSOptions{SaltLength: rsa.PSSSaltLengthAuto, Hash: crypto.SHA256},
		"another salt": &rsa.PSSOptions{SaltLength: 10, Hash: crypto.SHA256},
	} {
		if _, err := key.Sign(rand.Reader, d, opts); err == nil {
			t.Errorf("%s: signed", name)
		}
	}
}

func TestParsePSSLimits(t *testing.T) {
	for name, c := range map[string]struct {
		der   string
		want  *PSSParams
		sound bool
	}{
		"absent":        {"", nil, true},
		"empty":         {"3000", &PSSParams{crypto.SHA1, crypto.SHA1, 20}, true},
		"trailer 2":     {"3005a303020102", &PSSParams{crypto.SHA1, crypto.SHA1, 20}, true},
		"negative salt": {"3005a2030201ff", &PSSParams{crypto.SHA1, crypto.SHA1, math.MaxInt}, true},
		"MD5":           {"3010a00e300c06082a864886f70d02050500", &PSSParams{crypto.MD5, crypto.SHA1, math.MaxInt}, true},
		"unknown hash":  {"3009a00730050603550403", nil, false},
		"NULL":          {"0500", nil, false},
	} {
		got, ok := ParsePSSLimits(unhex(t, c.der))
		if ok != c.sound || (got == nil) != (c.want == nil) || got != nil && *got != *c.want {
			t.Errorf("%s: %+v, %v", name, got, ok)
		}
	}
}
