package negotiate_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

const (
	ecdsaGCM    = registry.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
	ecdsaChaCha = registry.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256
	rsaGCM      = registry.TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
	rsaSHA      = registry.TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA
	dheGCM      = registry.TLS_DHE_RSA_WITH_AES_128_GCM_SHA256
	staticGCM   = registry.TLS_RSA_WITH_AES_128_GCM_SHA256
	pskGCM      = registry.TLS_PSK_WITH_AES_128_GCM_SHA256
	anonSHA     = registry.TLS_ECDH_anon_WITH_AES_128_CBC_SHA
)

// TestSuite12 has the choices as OpenSSL 3.0 makes them.
func TestSuite12(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	ids := map[string]*pki.Identity{}
	for _, kind := range []string{"rsa", "ecdsa", "p384", "ed25519"} {
		ids[kind] = ca.Issue(t, kind)
	}
	const v10, v12 = registry.VersionTLS10, registry.VersionTLS12
	groups := []registry.Group{registry.GroupX25519MLKEM768, registry.GroupX25519, registry.GroupP256}
	schemes := []registry.Scheme{registry.SchemeECDSAP256SHA256, registry.SchemeRSAPSSRSAESHA256, registry.SchemeEd25519}
	for _, c := range []struct {
		name   string
		v      registry.Version
		own    []registry.Suite
		with   string // the server's identity
		hello  msgs.ClientHello
		change func(*config.Config)
		want   negotiate.Choice12
		reason registry.Reason
	}{
		{"the server's order", v12, []registry.Suite{rsaGCM, ecdsaGCM}, "ecdsa rsa",
			msgs.ClientHello{Suites: []registry.Suite{ecdsaGCM, rsaGCM}, Groups: groups, Schemes: schemes}, nil,
			negotiate.Choice12{Suite: rsaGCM, Scheme: registry.SchemeRSAPSSRSAESHA256, Group: registry.GroupX25519}, none},
		{"the client's order", v12, []registry.Suite{rsaGCM, ecdsaGCM}, "ecdsa rsa",
			msgs.ClientHello{Suites: []registry.Suite{ecdsaGCM, rsaGCM}, Groups: groups, Schemes: schemes},
			func(c *config.Config) { c.Options &^= registry.OpCipherServerPreference },
			negotiate.Choice12{Suite: ecdsaGCM, Scheme: registry.SchemeECDSAP256SHA256, Group: registry.GroupX25519}, none},
		{"no certificate of the kind", v12, []registry.Suite{rsaGCM, ecdsaGCM}, "ecdsa",
			msgs.ClientHello{Suites: []registry.Suite{ecdsaGCM, rsaGCM}, Groups: groups, Schemes: schemes}, nil,
			negotiate.Choice12{Suite: ecdsaGCM, Scheme: registry.SchemeECDSAP256SHA256, Group: registry.GroupX25519}, none},
		{"a certificate on a curve the client does not know", v12, []registry.Suite{ecdsaGCM, rsaGCM}, "p384 rsa",
			msgs.ClientHello{Suites: []registry.Suite{ecdsaGCM, rsaGCM}, Groups: groups, Schemes: schemes}, nil,
			negotiate.Choice12{Suite: rsaGCM, Scheme: registry.SchemeRSAPSSRSAESHA256, Group: registry.GroupX25519}, none},
		{"Ed25519 counts for ECDSA", v12, []registry.Suite{ecdsaGCM}, "ed25519",
			msgs.ClientHello{Suites: []registry.Suite{ecdsaGCM}, Groups: groups, Schemes: schemes}, nil,
			negotiate.Choice12{Suite: ecdsaGCM, Scheme: registry.SchemeEd25519, Group: registry.GroupX25519}, none},
		{"the client does not put ChaCha first", v12, []registry.Suite{ecdsaGCM, ecdsaChaCha}, "ecdsa",
			msgs.ClientHello{Suites: []registry.Suite{0x0A0A, ecdsaGCM, ecdsaChaCha}, Groups: groups, Schemes: schemes},
			func(c *config.Config) { c.Options |= config.OpPrioritizeChaCha },
			negotiate.Choice12{Suite: ecdsaGCM, Scheme: registry.SchemeECDSAP256SHA256, Group: registry.GroupX25519}, none},
		{"the client puts ChaCha first", v12, []registry.Suite{ecdsaGCM, ecdsaChaCha}, "ecdsa",
			msgs.ClientHello{Suites: []registry.Suite{0x0A0A, ecdsaChaCha, ecdsaGCM}, Groups: groups, Schemes: schemes},
			func(c *config.Config) { c.Options |= config.OpPrioritizeChaCha },
			negotiate.Choice12{Suite: ecdsaChaCha, Scheme: registry.SchemeECDSAP256SHA256, Group: registry.GroupX25519}, none},
		{"no curve in common", v12, []registry.Suite{rsaGCM, staticGCM}, "rsa",
			msgs.ClientHello{Suites: []registry.Suite{rsaGCM, staticGCM}, Groups: []registry.Group{registry.GroupFFDHE2048}, Schemes: schemes}, nil,
			negotiate.Choice12{Suite: staticGCM}, none},
		{"no groups named", v12, []registry.Suite{rsaGCM, staticGCM}, "rsa",
			msgs.ClientHello{Suites: []registry.Suite{rsaGCM, staticGCM}, Schemes: schemes}, nil,
			negotiate.Choice12{Suite: staticGCM}, none},
		{"DHE without parameters", v12, []registry.Suite{dheGCM, rsaGCM}, "rsa",
			msgs.ClientHello{Suites: []registry.Suite{rsaGCM, dheGCM}, Groups: groups, Schemes: schemes}, nil,
			negotiate.Choice12{Suite: rsaGCM, Scheme: registry.SchemeRSAPSSRSAESHA256, Group: registry.GroupX25519}, none},
		{"DHE with parameters", v12, []registry.Suite{dheGCM, rsaGCM}, "rsa",
			msgs.ClientHello{Suites: []registry.Suite{rsaGCM, dheGCM}, Groups: groups, Schemes: schemes},
			func(c *config.Config) { c.DH = new(pki.DHParams) },
			negotiate.Choice12{Suite: dheGCM, Scheme: registry.SchemeRSAPSSRSAESHA256}, none},
		{"a suite of TLS 1.2 in TLS 1.0", v10, []registry.Suite{rsaGCM, rsaSHA}, "rsa",
			msgs.ClientHello{Suites: []registry.Suite{rsaGCM, rsaSHA}, Groups: groups}, func(c *config.Config) { c.SecurityLevel = 0 },
			negotiate.Choice12{Suite: rsaSHA, Group: registry.GroupX25519}, none},
		{"TLS 1.0's signatures are too weak for a level", v10, []registry.Suite{rsaSHA}, "rsa",
			msgs.ClientHello{Suites: []registry.Suite{rsaSHA}, Groups: groups}, func(c *config.Config) { c.SecurityLevel = 1 },
			negotiate.Choice12{}, registry.NoSignedSuite},
		{"no schemes named", v12, []registry.Suite{rsaGCM}, "rsa",
			msgs.ClientHello{Suites: []registry.Suite{rsaGCM}, Groups: groups}, nil,
			negotiate.Choice12{}, registry.NoSignedSuite},
		{"no schemes named, SHA-1 allowed", v12, []registry.Suite{rsaGCM}, "rsa",
			msgs.ClientHello{Suites: []registry.Suite{rsaGCM}, Groups: groups}, func(c *config.Config) {
				c.SecurityLevel = 0
				c.Schemes = append(c.Schemes, registry.SchemeRSAPKCS1SHA1)
			},
			negotiate.Choice12{Suite: rsaGCM, Scheme: registry.SchemeRSAPKCS1SHA1, Group: registry.GroupX25519}, none},
		{"PSK without a key", v12, []registry.Suite{pskGCM}, "rsa",
			msgs.ClientHello{Suites: []registry.Suite{pskGCM}, Schemes: schemes}, nil, negotiate.Choice12{}, registry.NoSharedCipher},
		{"PSK", v12, []registry.Suite{pskGCM}, "",
			msgs.ClientHello{Suites: []registry.Suite{pskGCM}, Schemes: schemes},
			func(c *config.Config) { c.AskPSK = true }, negotiate.Choice12{Suite: pskGCM}, none},
		{"anonymous at level 1", v12, []registry.Suite{anonSHA}, "",
			msgs.ClientHello{Suites: []registry.Suite{anonSHA}, Groups: groups, Schemes: schemes},
			func(c *config.Config) { c.SecurityLevel = 1 }, negotiate.Choice12{}, registry.NoSharedCipher},
		{"anonymous at level 0", v12, []registry.Suite{anonSHA}, "",
			msgs.ClientHello{Suites: []registry.Suite{anonSHA}, Groups: groups, Schemes: schemes},
			func(c *config.Config) { c.SecurityLevel = 0 }, negotiate.Choice12{Suite: anonSHA, Group: registry.GroupX25519}, none},
		{"a curve the client does not know", v12, []registry.Suite{ecdsaGCM}, "ecdsa",
			msgs.ClientHello{Suites: []registry.Suite{ecdsaGCM}, Groups: []registry.Group{registry.GroupX25519}, Schemes: schemes}, nil,
			negotiate.Choice12{}, registry.NoSharedCurve},
		{"nothing in common", v12, []registry.Suite{rsaGCM}, "rsa",
			msgs.ClientHello{Suites: []registry.Suite{ecdsaGCM, 0x1301}, Groups: groups, Schemes: schemes}, nil,
			negotiate.Choice12{}, registry.NoSharedCipher},
	} {
		cfg := config.New(registry.ProtocolTLSServer, config.Python310)
		cfg.Suites = c.own
		for _, kind := range []string{"ecdsa", "p384", "ed25519", "rsa"} {
			if slices.Contains(strings.Fields(c.with), kind) {
				cfg.Identities = append(cfg.Identities, ids[kind])
			}
		}
		if c.change != nil {
			c.change(cfg)
		}
		got, err := negotiate.Suite12(cfg, c.v, &c.hello)
		if auth := c.want.Suite.Info(); auth != nil && auth.Auth.Certificate() != (got.Identity != nil) {
			t.Errorf("%s: identity %v", c.name, got.Identity)
		}
		got.Identity = nil
		if got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
		wantReason(t, c.name, err, c.reason, registry.AlertHandshakeFailure)
	}
}

func TestCertificate12(t *testing.T) {
	ca := tlstest.NewAuthority(t)
	cfg := config.New(registry.ProtocolTLSClient, config.Python310)
	cfg.Identities = []*pki.Identity{ca.Issue(t, "ecdsa"), ca.Issue(t, "rsa")}
	all := []registry.Scheme{registry.SchemeECDSAP256SHA256, registry.SchemeRSAPKCS1SHA256}
	for _, c := range []struct {
		name    string
		v       registry.Version
		schemes []registry.Scheme
		types   []uint8
		which   int // -1: none
		scheme  registry.Scheme
	}{
		{"the first", registry.VersionTLS12, all, []uint8{1, 64}, 0, registry.SchemeECDSAP256SHA256},
		{"by type", registry.VersionTLS12, all, []uint8{1}, 1, registry.SchemeRSAPKCS1SHA256},
		{"by scheme", registry.VersionTLS12, all[1:], []uint8{1, 64}, 1, registry.SchemeRSAPKCS1SHA256},
		{"none", registry.VersionTLS12, []registry.Scheme{registry.SchemeEd25519}, []uint8{1, 64}, -1, 0},
		{"TLS 1.1", registry.VersionTLS11, nil, []uint8{1}, 1, 0},
	} {
		cfg.SecurityLevel = 0
		id, s, err := negotiate.Certificate12(cfg, c.v, c.schemes, c.v >= registry.VersionTLS12, c.types)
		switch {
		case (err != nil) != (c.which < 0), err == nil && id != cfg.Identities[c.which], s != c.scheme:
			t.Errorf("%s: %v, %v, %v", c.name, id, s, err)
		}
	}
}

func TestFallbackAndDowngrade(t *testing.T) {
	cfg := &config.Config{MinVersion: registry.VersionTLS10, MaxVersion: registry.VersionTLS13}
	fallen := &msgs.ClientHello{Suites: []registry.Suite{rsaGCM, negotiate.FallbackSCSV}}
	for v := registry.VersionTLS10; v <= registry.VersionTLS13; v++ {
		if err := negotiate.Fallback(cfg, fallen, v); (err != nil) != (v < registry.VersionTLS13) {
			t.Errorf("%v: fallback %v", v, err)
		}
		if err := negotiate.Fallback(cfg, &msgs.ClientHello{}, v); err != nil {
			t.Errorf("%v: fallback %v", v, err)
		}
		for highest := v; highest <= registry.VersionTLS13; highest++ {
			server := &config.Config{MinVersion: registry.VersionTLS10, MaxVersion: highest, AskPSK: true}
			random := append(make([]byte, 24), negotiate.Sentinel(server, v)...)
			want := highest > v && highest >= registry.VersionTLS12 // older servers know nothing of it
			if got := negotiate.Downgraded(cfg, random, v); got != want {
				t.Errorf("server of %v at %v: noticed %v", highest, v, got)
			}
		}
		random := append(make([]byte, 24), msgs.DowngradeJDK11[:]...)
		if got := negotiate.Downgraded(cfg, random, v); got != (v < registry.VersionTLS13) {
			t.Errorf("the mark for JDK 11 at %v: noticed %v", v, got)
		}
	}
}
