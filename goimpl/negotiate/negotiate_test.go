package negotiate_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"slices"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

const (
	aes128 registry.Suite = 0x1301
	aes256 registry.Suite = 0x1302
	chacha registry.Suite = 0x1303
	tls12  registry.Suite = 0xC02F
)

// none is what a choice that succeeds fails with.
const none registry.Reason = 0xFFFF

func wantReason(t *testing.T, name string, err *tlserr.Error, reason registry.Reason, alert registry.Alert) {
	t.Helper()
	switch {
	case reason == none && err != nil:
		t.Errorf("%s: %v", name, err)
	case reason != none && (err == nil || err.Reason != reason || err.Alert != alert):
		t.Errorf("%s: %v, want %v with %v", name, err, reason, alert)
	}
}

func TestVersion(t *testing.T) {
	const v10, v12, v13 = registry.VersionTLS10, registry.VersionTLS12, registry.VersionTLS13
	for _, c := range []struct {
		name     string
		min, max registry.Version
		offered  []registry.Version
		want     registry.Version
		reason   registry.Reason
	}{
		{"both", v12, v13, []registry.Version{v12, v13}, v13, none},
		{"unknown ones", v12, v13, []registry.Version{0x7A7A, v13, 0x0305}, v13, none},
		{"none in common", v13, v13, []registry.Version{v12, v10}, 0, registry.UnsupportedProtocol},
		{"nothing offered", v13, v13, nil, 0, registry.UnsupportedProtocol},
		{"only a later one", v10, v12, []registry.Version{v13}, 0, registry.UnsupportedProtocol},
		{"the highest of both", v10, v12, []registry.Version{v10, registry.VersionTLS11}, registry.VersionTLS11, none},
		{"nothing left", v13, v12, []registry.Version{v13}, 0, registry.NoProtocolsAvailable},
	} {
		cfg := &config.Config{MinVersion: c.min, MaxVersion: c.max, AskClientHello: true} // what it can prove comes later
		got, err := negotiate.Version(cfg, c.offered)
		if got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
		wantReason(t, c.name, err, c.reason, registry.AlertProtocolVersion)
	}
}

// A server that cannot prove itself in TLS 1.3 does not speak it, nor does it
// warn of a downgrade then.
func TestVersionByProof(t *testing.T) {
	key := func(c elliptic.Curve) *pki.Identity {
		k, err := ecdsa.GenerateKey(c, rand.Reader)
		return identity(t, k, err)
	}
	rsaKey, err := rsa.GenerateKey(rand.Reader, 1024)
	short := identity(t, rsaKey, err)
	for name, c := range map[string]struct {
		cfg  config.Config
		want registry.Version
	}{
		"nothing":         {config.Config{}, registry.VersionTLS12},
		"P-224":           {config.Config{Identities: []*pki.Identity{key(elliptic.P224())}}, registry.VersionTLS12},
		"P-256":           {config.Config{Identities: []*pki.Identity{key(elliptic.P224()), key(elliptic.P256())}}, registry.VersionTLS13},
		"RSA":             {config.Config{Identities: []*pki.Identity{short}}, registry.VersionTLS13},
		"a key of before": {config.Config{AskPSK: true}, registry.VersionTLS13},
	} {
		c.cfg.MinVersion, c.cfg.MaxVersion = registry.VersionTLS12, registry.VersionTLS13
		c.cfg.Schemes = []registry.Scheme{registry.SchemeECDSAP256SHA256, registry.SchemeRSAPSSRSAESHA256}
		got, err := negotiate.Version(&c.cfg, []registry.Version{registry.VersionTLS12, registry.VersionTLS13})
		if err != nil || got != c.want {
			t.Errorf("%s: %v, %v", name, got, err)
		}
		if warns := negotiate.Sentinel(&c.cfg, registry.VersionTLS12) != nil; warns != (c.want == registry.VersionTLS13) {
			t.Errorf("%s: warns of a downgrade: %v", name, warns)
		}
		if _, err := negotiate.Version(&c.cfg, []registry.Version{registry.VersionTLS13}); (err == nil) != (c.want == registry.VersionTLS13) {
			t.Errorf("%s: TLS 1.3 alone: %v", name, err)
		}
	}
}

// TestOffered: without supported_versions a client has no TLS 1.3, whatever legacy_version says.
func TestOffered(t *testing.T) {
	for _, c := range []struct {
		hello msgs.ClientHello
		want  []registry.Version
	}{
		{msgs.ClientHello{Version: 0x0303, Extensions: []registry.Extension{registry.ExtSupportedVersions},
			SupportedVersions: []registry.Version{0x0304}}, []registry.Version{0x0304}},
		{msgs.ClientHello{Version: 0x0303}, []registry.Version{0x0303, 0x0302, 0x0301, 0x0300}},
		{msgs.ClientHello{Version: 0x0399}, []registry.Version{0x0303, 0x0302, 0x0301, 0x0300}},
		{msgs.ClientHello{Version: 0x0301}, []registry.Version{0x0301, 0x0300}},
		{msgs.ClientHello{Version: 0x0200}, nil},
	} {
		if got := negotiate.Offered(&c.hello); !slices.Equal(got, c.want) {
			t.Errorf("%#x: %v, want %v", uint16(c.hello.Version), got, c.want)
		}
	}
}

func TestSuite13(t *testing.T) {
	for _, c := range []struct {
		name     string
		own      []registry.Suite
		level    int
		options  uint64
		offered  []registry.Suite
		want     registry.Suite
		fallible registry.Reason
	}{
		{"the server's order", []registry.Suite{aes256, aes128}, 2, registry.OpCipherServerPreference,
			[]registry.Suite{aes128, aes256}, aes256, none},
		{"the client's order", []registry.Suite{aes256, aes128}, 2, 0,
			[]registry.Suite{aes128, aes256}, aes128, none},
		{"unknown and older ones", []registry.Suite{chacha}, 2, 0,
			[]registry.Suite{0x0A0A, tls12, chacha}, chacha, none},
		{"level 4 leaves 256 bits", []registry.Suite{aes128, chacha}, 4, 0,
			[]registry.Suite{aes128, chacha}, chacha, none},
		{"none", []registry.Suite{aes256}, 2, 0, []registry.Suite{aes128, tls12}, 0, registry.NoSharedCipher},
		{"a TLS 1.2 suite is none", []registry.Suite{tls12}, 2, 0, []registry.Suite{tls12}, 0, registry.NoSharedCipher},
	} {
		got, err := negotiate.Suite13(&config.Config{Suites13: c.own, SecurityLevel: c.level, Options: c.options}, c.offered)
		if got != c.want {
			t.Errorf("%s: %#x, want %#x", c.name, got, c.want)
		}
		wantReason(t, c.name, err, c.fallible, registry.AlertHandshakeFailure)
	}
}

func TestSharedSuites(t *testing.T) {
	cfg := &config.Config{Suites13: []registry.Suite{aes256, chacha}, Suites: []registry.Suite{tls12}}
	got := negotiate.SharedSuites(cfg, []registry.Suite{tls12, 0x0A0A, chacha, aes128})
	if want := []registry.Suite{tls12, chacha}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestGroup(t *testing.T) {
	const x, p, q = registry.GroupX25519, registry.GroupP256, registry.GroupP384
	shares := func(groups ...registry.Group) (list []msgs.KeyShare) {
		for _, g := range groups {
			list = append(list, msgs.KeyShare{Group: g})
		}
		return list
	}
	for _, c := range []struct {
		name    string
		own     []registry.Group
		offered []registry.Group
		shares  []msgs.KeyShare
		has     bool
		want    registry.Group
		retry   bool
		reason  registry.Reason
		alert   registry.Alert
	}{
		{"the client's first share", []registry.Group{p, x}, []registry.Group{x, p}, shares(x, p), true, x, false, none, 0},
		{"the share the server has", []registry.Group{p}, []registry.Group{x, p}, shares(x, p), true, p, false, none, 0},
		{"retry in the server's order", []registry.Group{q, p}, []registry.Group{x, p, q}, shares(x), true, q, true, none, 0},
		{"retry without any share", []registry.Group{p}, []registry.Group{x, p}, nil, true, p, true, none, 0},
		{"nothing in common", []registry.Group{q}, []registry.Group{x, p}, shares(x), true, 0, false,
			registry.NoSuitableKeyShare, registry.AlertHandshakeFailure},
		{"no key_share", []registry.Group{q}, []registry.Group{q}, nil, false, 0, false,
			registry.MissingKeyShare, registry.AlertMissingExtension},
		{"no supported_groups", []registry.Group{q}, nil, shares(q), true, 0, false,
			registry.MissingSupportedGroupsExtension, registry.AlertMissingExtension},
		{"a share of what is not offered", []registry.Group{p, q}, []registry.Group{p}, shares(p, q), true, 0, false,
			registry.BadKeyShare, registry.AlertIllegalParameter},
	} {
		got, retry, err := negotiate.Group(&config.Config{Groups: c.own}, c.offered, c.shares, c.has)
		if c.reason == none && (got != c.want || retry != c.retry) {
			t.Errorf("%s: %v, retry %v", c.name, got, retry)
		}
		wantReason(t, c.name, err, c.reason, c.alert)
	}
}

func TestGroupsOfALevel(t *testing.T) {
	cfg := &config.Config{SecurityLevel: 4, Groups: []registry.Group{
		registry.GroupX25519, registry.GroupP256, registry.GroupP384, registry.GroupX25519MLKEM768, 0x4242,
	}}
	if got, want := negotiate.Groups(cfg), []registry.Group{registry.GroupP384, registry.GroupX25519MLKEM768}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestSchemesOfALevel(t *testing.T) {
	cfg := &config.Config{Schemes: []registry.Scheme{
		registry.SchemeECDSASHA1, registry.SchemeECDSAP256SHA256, registry.SchemeECDSAP384SHA384, 0x4242,
	}}
	for level, want := range map[int]int{0: 3, 2: 2, 4: 1, 5: 0} {
		cfg.SecurityLevel = level
		if got := len(negotiate.Schemes(cfg)); got != want {
			t.Errorf("level %d: %d schemes, want %d", level, got, want)
		}
	}
}

func TestALPN(t *testing.T) {
	for _, c := range []struct {
		own, offered []string
		want         string
	}{
		{[]string{"b", "a"}, []string{"a", "b"}, "b"},
		{[]string{"c"}, []string{"a", "b"}, ""},
		{nil, []string{"a"}, ""},
		{[]string{"a"}, nil, ""},
	} {
		if got, err := negotiate.ALPN(&config.Config{ALPN: c.own}, c.offered); got != c.want || err != nil {
			t.Errorf("%v of %v: %q, %v, want %q", c.own, c.offered, got, err, c.want)
		}
	}
}

// What the application chooses is one of the client's protocols, or nothing.
func TestALPNOfTheApplication(t *testing.T) {
	for _, c := range []struct {
		choice string
		answer config.ALPNAnswer
		want   registry.Reason // 0: passes
	}{
		{"b", config.ALPNChosen, 0},
		{"", config.ALPNNone, 0},
		{"", config.ALPNRefused, registry.NoApplicationProtocol},
		{"", config.ALPNChosen, registry.BadDataReturnedByCallback},
		{"c", config.ALPNChosen, registry.BadDataReturnedByCallback},
	} {
		cfg := &config.Config{ChooseALPN: func([]string) (string, config.ALPNAnswer) { return c.choice, c.answer }}
		switch got, err := negotiate.ALPN(cfg, []string{"a", "b"}); {
		case c.want == 0 && (err != nil || got != c.choice):
			t.Errorf("%q, %d: %q, %v", c.choice, c.answer, got, err)
		case c.want != 0 && (err == nil || err.Reason != c.want):
			t.Errorf("%q, %d: %v, want %v", c.choice, c.answer, err, c.want)
		}
		if got, err := negotiate.ALPN(cfg, nil); got != "" || err != nil {
			t.Errorf("a client that offers none: %q, %v", got, err)
		}
	}
}

// A Config that names the groups of the shares gets those it has, in the order of its groups.
func TestShareGroupsOfTheConfig(t *testing.T) {
	cfg := &config.Config{Groups: []registry.Group{registry.GroupX25519, registry.GroupP256, registry.GroupP384}}
	cfg.ShareGroups = []registry.Group{registry.GroupP384, registry.GroupX448, registry.GroupX25519}
	if got := negotiate.ShareGroups(cfg); !slices.Equal(got, []registry.Group{registry.GroupX25519, registry.GroupP384}) {
		t.Errorf("%v", got)
	}
	if cfg.ShareGroups = []registry.Group{}; len(negotiate.ShareGroups(cfg)) != 0 {
		t.Error("no shares were asked for")
	}
}

// One share of each kind is sent: two post-quantum ones would be long, two
// classical ones of no use.
func TestShareGroupsTakesOneOfEachKind(t *testing.T) {
	for _, c := range []struct{ groups, want []registry.Group }{
		{[]registry.Group{registry.GroupX25519MLKEM768, registry.GroupMLKEM1024, registry.GroupX25519, registry.GroupP256},
			[]registry.Group{registry.GroupX25519MLKEM768, registry.GroupX25519}},
		{[]registry.Group{registry.GroupX25519, registry.GroupP256, registry.GroupX25519MLKEM768},
			[]registry.Group{registry.GroupX25519, registry.GroupX25519MLKEM768}},
		{[]registry.Group{registry.GroupX25519, registry.GroupP256}, []registry.Group{registry.GroupX25519}},
		{nil, nil},
	} {
		cfg := new(config.Config)
		cfg.Groups = c.groups
		if got := negotiate.ShareGroups(cfg); !slices.Equal(got, c.want) {
			t.Errorf("shares of %v: %v, want %v", c.groups, got, c.want)
		}
	}
}

// Schemes that no version or suite of a Config can use are not offered.
func TestSchemesOutOfUse(t *testing.T) {
	cfg := &config.Config{MinVersion: registry.VersionTLS12, Schemes: []registry.Scheme{
		registry.SchemeEd25519, registry.SchemeECDSASHA224, registry.SchemeRSAPKCS1SHA1, registry.SchemeDSASHA256,
	}}
	want := func(n int, when string) {
		t.Helper()
		if got := negotiate.Schemes(cfg); len(got) != n {
			t.Errorf("%s: %v", when, got)
		}
	}
	want(3, "no suite with DSS")
	cfg.Suites = []registry.Suite{registry.TLS_DHE_DSS_WITH_AES_128_CBC_SHA}
	want(4, "a suite with DSS")
	cfg.MinVersion = registry.VersionTLS13
	want(1, "TLS 1.3 alone")
}
