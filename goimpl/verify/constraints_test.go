package verify

import (
	"net"
	"net/netip"
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

func one(kind int, base string) []subtree {
	g := pki.GeneralName{Kind: kind, Bytes: []byte(base)}
	if kind == pki.IPName {
		p := netip.MustParsePrefix(base)
		mask := net.CIDRMask(p.Bits(), p.Addr().BitLen())
		g.Bytes = append(p.Addr().AsSlice(), mask...)
	}
	return newSubtrees([]pki.GeneralSubtree{{Base: g}})
}

func named(kind int, text string) *name {
	g := pki.GeneralName{Kind: kind, Bytes: []byte(text)}
	if kind == pki.IPName {
		g.Bytes = netip.MustParseAddr(text).AsSlice()
	}
	n := newName(&g)
	return &n
}

func smtpUTF8(tag uint8, text string) *name {
	n := newName(&pki.GeneralName{Kind: pki.OtherName, OID: oidSmtpUTF8, Tag: tag, Value: []byte(text)})
	return &n
}

// TestConstraints checks one name against one permitted and one excluded base.
func TestConstraints(t *testing.T) {
	const ok, outside, inside, syntax = registry.VOk, registry.VPermittedViolation, registry.VExcludedViolation, registry.VUnsupportedNameSyntax
	for _, c := range []struct {
		kind                int
		base, name          string
		permitted, excluded registry.VerifyCode
	}{
		{pki.DNSName, "example.com", "example.com", ok, inside},
		{pki.DNSName, "example.com", "EXAMPLE.com", ok, inside},
		{pki.DNSName, "example.com", "a.b.example.com", ok, inside},
		{pki.DNSName, "example.com", "badexample.com", outside, ok},
		{pki.DNSName, "example.com", "example.com.evil", outside, ok},
		{pki.DNSName, "example.com", "com", outside, ok},
		{pki.DNSName, "", "anything", ok, inside},
		{pki.DNSName, ".example.com", "a.example.com", ok, inside},
		{pki.DNSName, ".example.com", "example.com", outside, ok},
		{pki.DNSName, "example.com", "*.example.com", ok, inside},
		// A wildcard that can stand for the base (CVE-2025-61727).
		{pki.DNSName, "bar.example.com", "*.example.com", outside, inside},
		{pki.DNSName, "bar.example.com", "*.EXAMPLE.com", outside, inside},
		{pki.DNSName, "a.bar.example.com", "*.example.com", outside, ok},
		{pki.DNSName, ".bar.example.com", "*.example.com", outside, ok},
		{pki.DNSName, "com", "*.com", ok, inside},
		{pki.DNSName, "bar.example.com", "b*.example.com", outside, inside},
		{pki.DNSName, "bar.example.com", "*r.example.com", outside, inside},
		{pki.DNSName, "bar.example.com", "c*.example.com", outside, ok},
		{pki.DNSName, "bar.example.com", "bar*bar.example.com", outside, ok},
		// A trailing dot names the same host.
		{pki.DNSName, "evil.example", "a.evil.example.", outside, inside},
		{pki.DNSName, "evil.example.", "a.evil.example", outside, inside},
		{pki.DNSName, "bar.example.com", "*.example.com.", outside, inside},
		{pki.EmailName, "evil.example", "u@evil.example.", outside, inside},
		{pki.EmailName, "u@evil.example.", "u@evil.example", outside, inside},
		{pki.URIName, "evil.example", "https://evil.example./", outside, inside},
		{pki.URIName, ".evil.example", "https://a.evil.example.:443/", outside, inside},
		// Names that cannot exist are not inside.
		{pki.DNSName, "example.com", ".example.com", syntax, inside},
		{pki.DNSName, "example.com", "a..example.com", syntax, inside},

		{pki.EmailName, "example.com", "u@example.com", ok, inside},
		{pki.EmailName, "example.com", "u@EXAMPLE.com", ok, inside},
		{pki.EmailName, "example.com", "u@a.example.com", outside, ok},
		{pki.EmailName, ".example.com", "u@a.example.com", ok, inside},
		{pki.EmailName, ".example.com", "u@example.com", outside, ok},
		{pki.EmailName, "u@example.com", "u@example.com", ok, inside},
		{pki.EmailName, "u@example.com", "U@example.com", outside, ok},
		{pki.EmailName, "u@example.com", "v@example.com", outside, ok},
		{pki.EmailName, "@example.com", "v@example.com", ok, inside},
		{pki.EmailName, "example.com", "nobody", syntax, syntax},
		{pki.EmailName, "example.com", "a@b@example.com", syntax, inside},
		{pki.EmailName, "example.com", `"a@b"@example.com`, ok, inside},

		{pki.URIName, "example.com", "https://example.com/x", ok, inside},
		{pki.URIName, "example.com", "https://user:pw@Example.com:8443/x", ok, inside},
		{pki.URIName, "example.com", "https://example.com?q=a://b", ok, inside},
		{pki.URIName, "example.com", "https://a.example.com", outside, ok},
		{pki.URIName, ".example.com", "https://a.example.com", ok, inside},
		{pki.URIName, ".example.com", "https://example.com", outside, ok},
		{pki.URIName, "example.com", "https://evil.com/@example.com", outside, ok},
		{pki.URIName, "example.com", "https://[::1]/", outside, ok},
		{pki.URIName, "example.com", "mailto:u@example.com", syntax, syntax},
		{pki.URIName, "example.com", "https:///x", syntax, syntax},

		{pki.IPName, "10.0.0.0/8", "10.1.2.3", ok, inside},
		{pki.IPName, "10.0.0.0/8", "11.1.2.3", outside, ok},
		{pki.IPName, "2001:db8::/32", "2001:db8::1", ok, inside},
		{pki.IPName, "::ffff:10.0.0.0/104", "10.0.0.1", outside, ok},
	} {
		n := named(c.kind, c.name)
		if got := (&constraints{permitted: one(c.kind, c.base)}).check(n); got != c.permitted {
			t.Errorf("%q, permitted %q: %d, want %d", c.name, c.base, got, c.permitted)
		}
		if got := (&constraints{excluded: one(c.kind, c.base)}).check(n); got != c.excluded {
			t.Errorf("%q, excluded %q: %d, want %d", c.name, c.base, got, c.excluded)
		}
	}
}

// TestWildcardOfManyLabels: with MULTI_LABEL_WILDCARDS a wildcard reaches further down.
func TestWildcardOfManyLabels(t *testing.T) {
	for base, want := range map[string]registry.VerifyCode{
		"bar.example.com":   registry.VExcludedViolation,
		"a.bar.example.com": registry.VExcludedViolation,
		"bar.example.org":   registry.VOk,
	} {
		n := named(pki.DNSName, "*.example.com")
		n.manyLabels = true
		if got := (&constraints{excluded: one(pki.DNSName, base)}).check(n); got != want {
			t.Errorf("excluded %q: %d, want %d", base, got, want)
		}
	}
}

// TestConstraintKinds: a constraint binds names of its kind only.
func TestConstraintKinds(t *testing.T) {
	nc := &constraints{permitted: one(pki.DNSName, "example.com")}
	if got := nc.check(named(pki.EmailName, "u@other")); got != registry.VOk {
		t.Errorf("email under a DNS constraint: %d", got)
	}
	nc = &constraints{excluded: []subtree{{kind: pki.OtherName, oid: "1.2.3"}}}
	if got := nc.check(&name{kind: pki.OtherName, oid: "1.2.3"}); got != registry.VUnsupportedConstraintType {
		t.Errorf("otherName of the constrained type: %d", got)
	}
	if got := nc.check(&name{kind: pki.OtherName, oid: "1.2.4"}); got != registry.VOk {
		t.Errorf("otherName of another type: %d", got)
	}
	nc = &constraints{excluded: []subtree{{kind: pki.DNSName, minMax: true}}}
	if got := nc.check(named(pki.DNSName, "a")); got != registry.VSubtreeMinmax {
		t.Errorf("minimum: %d", got)
	}
	nc = &constraints{permitted: []subtree{{kind: pki.IPName, ip: []byte{1, 2, 3}}}}
	if got := nc.check(named(pki.IPName, "1.2.3.4")); got != registry.VUnsupportedNameSyntax {
		t.Errorf("address without mask: %d", got)
	}
}

// TestMailboxes: internationalized mailboxes against constraints in A-labels (RFC 9598, 6).
func TestMailboxes(t *testing.T) {
	nc := &constraints{permitted: one(pki.EmailName, "xn--mnchen-3ya.example")}
	if got := nc.check(smtpUTF8(tagUTF8, "médecin@münchen.example")); got != registry.VOk {
		t.Errorf("U-label: %d", got)
	}
	if got := nc.check(smtpUTF8(tagUTF8, "médecin@munchen.example")); got != registry.VPermittedViolation {
		t.Errorf("other host: %d", got)
	}
	if got := nc.check(smtpUTF8(tagIA5, "u@x")); got != registry.VUnsupportedNameSyntax {
		t.Errorf("wrong string type: %d", got)
	}
}

// TestALabels holds samples of RFC 3492, 7.1.
func TestALabels(t *testing.T) {
	for host, want := range map[string]string{
		"他们为什么不说中文":              "xn--ihqwcrb4cv8a8dqg056pqjye",
		"他們爲什麽不說中文":              "xn--ihqwctvzc91f659drss3x8bo0yb",
		"Pročprostěnemluvíčesky": "xn--Proprostnemluvesky-uyb24dma41a",
		"なぜみんな日本語を話してくれないのか":     "xn--n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa",
		"3年B組金八先生.example":       "xn--3B-ww4c5e180e575a65lsy2b.example",
		"-> $1.00 <-":            "-> $1.00 <-",
		"a..münchen.XN--x":       "a..xn--mnchen-3ya.XN--x",
		"":                       "",
	} {
		if got, ok := toALabels(host); !ok || got != want {
			t.Errorf("%s: %q, want %q", host, got, want)
		}
	}
	for _, host := range []string{strings.Repeat("a", 63) + "é", strings.Repeat("é", 60), "\xff"} {
		if got, ok := toALabels(host); ok {
			t.Errorf("%q: %q", host, got)
		}
	}
}

func TestProofsAreBounded(t *testing.T) {
	var p proofs
	first := newProof([]byte("first"), nil)
	p.add(first)
	for i := range 10 * maxProofs {
		p.add(newProof([]byte{byte(i), byte(i >> 8)}, []byte("key")))
		if !p.has(first) {
			t.Fatal("a proof in use is forgotten")
		}
	}
	if n := len(p.now) + len(p.old); n > 2*maxProofs {
		t.Errorf("%d proofs kept", n)
	}
	if newProof([]byte("ab"), []byte("c")) == newProof([]byte("b"), []byte("ca")) {
		t.Error("key and object run together")
	}
}

func TestThresholds(t *testing.T) {
	for bits, want := range map[int]int{512: 0, 919: 0, 920: 80, 1024: 80, 1962: 80, 1963: 112, 2048: 112, 2670: 112, 2671: 128,
		3072: 128, 4096: 128, 7680: 192, 13913: 192, 13914: 256, 15360: 256} {
		if got := rsaSecurity(bits); got != want {
			t.Errorf("RSA of %d bits: %d, want %d", bits, got, want)
		}
	}
	for bits, want := range map[int]int{112: 56, 160: 80, 192: 80, 224: 112, 256: 128, 384: 192, 521: 256} {
		if got := ecSecurity(bits); got != want {
			t.Errorf("order of %d bits: %d, want %d", bits, got, want)
		}
	}
	for level, want := range []int{0, 80, 112, 128, 192, 256, 256} {
		if got := registry.LevelBits(level); got != want {
			t.Errorf("level %d: %d, want %d", level, got, want)
		}
	}
}
