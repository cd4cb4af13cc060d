package negotiate_test

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
)

func identity(t *testing.T, key crypto.Signer, err error) *pki.Identity {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return &pki.Identity{Key: &pki.PrivateKey{Signer: key}}
}

func TestCertificate(t *testing.T) {
	ecKey, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	ec := identity(t, ecKey, err)
	rsaKey, err := rsa.GenerateKey(rand.Reader, 2048)
	plain, pss := identity(t, rsaKey, err), identity(t, &sig.PSSPrivateKey{RSA: sig.NewRSAPrivateKey(rsaKey)}, err)
	limits := &sig.PSSParams{Hash: crypto.SHA384, MGF: crypto.SHA384, Salt: 48}
	limited := identity(t, &sig.PSSPrivateKey{RSA: sig.NewRSAPrivateKey(rsaKey), Limits: limits}, err)
	shown := identity(t, &sig.PSSPrivateKey{RSA: sig.NewRSAPrivateKey(rsaKey)}, err)
	shown.Chain = []*pki.Certificate{{PublicKey: &sig.PSSPublicKey{RSA: &rsaKey.PublicKey, Limits: limits}}}
	_, edKey, err := ed25519.GenerateKey(rand.Reader)
	ed := identity(t, edKey, err)
	// 1024 bits have no room for a SHA-512 digest and a salt of its length.
	shortKey, err := rsa.GenerateKey(rand.Reader, 1024)
	short := identity(t, shortKey, err)

	all := []registry.Scheme{
		registry.SchemeECDSAP256SHA256, registry.SchemeECDSAP384SHA384, registry.SchemeEd25519,
		registry.SchemeRSAPSSPSSSHA256, registry.SchemeRSAPSSPSSSHA384, registry.SchemeRSAPSSRSAESHA256, registry.SchemeRSAPSSRSAESHA512,
		registry.SchemeRSAPKCS1SHA256,
	}
	for _, c := range []struct {
		name       string
		identities []*pki.Identity
		offered    []registry.Scheme
		options    uint64
		want       *pki.Identity
		scheme     registry.Scheme
		reason     registry.Reason
	}{
		{"the server's order", []*pki.Identity{plain, ec}, []registry.Scheme{registry.SchemeRSAPSSRSAESHA256, registry.SchemeECDSAP256SHA256},
			registry.OpCipherServerPreference, ec, registry.SchemeECDSAP256SHA256, none},
		{"the client's order", []*pki.Identity{plain, ec}, []registry.Scheme{registry.SchemeRSAPSSRSAESHA256, registry.SchemeECDSAP256SHA256},
			0, plain, registry.SchemeRSAPSSRSAESHA256, none},
		{"the first that fits", []*pki.Identity{ed, pss, plain}, []registry.Scheme{registry.SchemeRSAPSSPSSSHA256},
			0, pss, registry.SchemeRSAPSSPSSSHA256, none},
		{"the other RSA key", []*pki.Identity{pss, plain}, []registry.Scheme{registry.SchemeRSAPSSRSAESHA512},
			0, plain, registry.SchemeRSAPSSRSAESHA512, none},
		{"a curve that does not fit", []*pki.Identity{ec}, []registry.Scheme{registry.SchemeECDSAP384SHA384},
			0, nil, 0, registry.NoSuitableSignatureAlgorithm},
		{"no room for the digest", []*pki.Identity{short}, []registry.Scheme{registry.SchemeRSAPSSRSAESHA512, registry.SchemeRSAPSSRSAESHA256},
			0, short, registry.SchemeRSAPSSRSAESHA256, none},
		{"PKCS #1 does not sign handshakes", []*pki.Identity{plain}, []registry.Scheme{registry.SchemeRSAPKCS1SHA256},
			0, nil, 0, registry.NoSuitableSignatureAlgorithm},
		{"a key with limits", []*pki.Identity{limited, plain}, []registry.Scheme{registry.SchemeRSAPSSPSSSHA256, registry.SchemeRSAPSSPSSSHA384},
			0, limited, registry.SchemeRSAPSSPSSSHA384, none},
		{"a certificate with limits", []*pki.Identity{shown, plain}, []registry.Scheme{registry.SchemeRSAPSSPSSSHA256, registry.SchemeRSAPSSPSSSHA384},
			0, shown, registry.SchemeRSAPSSPSSSHA384, none},
		{"nothing in common", []*pki.Identity{ec}, []registry.Scheme{registry.SchemeEd448, 0x4242},
			0, nil, 0, registry.NoSuitableSignatureAlgorithm},
		{"no certificate", nil, all, 0, nil, 0, registry.NoSharedCipher},
	} {
		cfg := &config.Config{Identities: c.identities, Schemes: all, Options: c.options}
		got, scheme, err := negotiate.Certificate(cfg, c.offered)
		if got != c.want || scheme != c.scheme {
			t.Errorf("%s: scheme %v", c.name, scheme)
		}
		wantReason(t, c.name, err, c.reason, registry.AlertHandshakeFailure)
	}
}
