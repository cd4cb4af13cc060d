package negotiate_test

import (
	"slices"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/internal/tlstest"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// numbers is the n numbers that fill a ClientHello, none of them known to this end.
func numbers[T ~uint16](n int) []T {
	list := make([]T, n)
	for i := range list {
		list[i] = T(0x8000 + i)
	}
	return list
}

// One ClientHello of 64 KiB cost 23 ms: every key share was looked up in the
// list of groups. What a choice costs must not grow with the square of the
// hello: eight times as long a hello takes less than 40 times as long, where a
// square takes 64 times.
func TestChoicesCostNoMoreThanTheHelloIsLong(t *testing.T) {
	const fill = 30_000
	cfg := config.New(registry.ProtocolTLSServer, config.Python310)
	cfg.Identities = tlstest.ServerConfig(t, tlstest.NewAuthority(t), "ecdsa").Identities
	short, long := choices(cfg, fill/8), choices(cfg, fill)
	for name := range long {
		a, b := time.Hour, time.Hour
		for range 100 { // a busy machine takes away what it likes: the quickest of many counts
			a, b = min(a, timed(short[name])), min(b, timed(long[name]))
			if b <= 40*a {
				break
			}
		}
		t.Logf("%s: %v, and %v for a hello eight times as long", name, a, b)
		if b > 40*a {
			t.Errorf("%s: %v for one hello, %v for one of an eighth", name, b, a)
		}
	}
}

// choices is what is chosen from a hello with lists of n entries.
func choices(cfg *config.Config, n int) map[string]func() {
	suites := append(slices.Repeat(cfg.Suites[:1], n), numbers[registry.Suite](n)...)
	groups := numbers[registry.Group](n)
	var shares []msgs.KeyShare
	for _, g := range groups[n/2:] {
		shares = append(shares, msgs.KeyShare{Group: g})
	}
	// A scheme this end has, but no key for, again and again.
	schemes := slices.Repeat([]registry.Scheme{registry.SchemeEd25519}, n)
	// A suite this end has, but no group or no signature for, likewise.
	clients := cfg.Clone()
	clients.Options &^= registry.OpCipherServerPreference
	hello := &msgs.ClientHello{Suites: slices.Repeat([]registry.Suite{registry.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256}, n), Groups: groups, Schemes: schemes}
	known := *hello
	known.Groups = append(slices.Clone(groups), registry.GroupP256)
	return map[string]func(){
		"no group before TLS 1.3":     func() { negotiate.Suite12(clients, registry.VersionTLS12, hello) },
		"no signature before TLS 1.3": func() { negotiate.Suite12(clients, registry.VersionTLS12, &known) },
		"group":                       func() { negotiate.Group(cfg, groups, shares, true) },
		"shared suites":               func() { negotiate.SharedSuites(cfg, suites) },
		"certificate":                 func() { negotiate.Certificate(cfg, schemes) },
		"suite":                       func() { negotiate.Suite13(cfg, suites) },
	}
}

func timed(choose func()) time.Duration {
	start := time.Now()
	choose()
	return time.Since(start)
}
