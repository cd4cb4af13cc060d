package verify_test

import (
	"crypto/x509"
	"encoding/binary"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// FuzzChain turns octets of a good chain over: eight octets of script say where
// and how. Whatever the flags, whatever comes out must get a verdict, soon, and a certificate whose
// signed part was touched must not verify.
func FuzzChain(f *testing.F) {
	m := &maker{t: f}
	root := m.issue("Root", nil, m.key(), both(asCA, func(t *x509.Certificate) {
		t.PermittedDNSDomains, t.ExcludedDNSDomains = []string{"example"}, []string{"bad.example"}
	}))
	middle := m.issue("Middle", root, m.key(), both(asCA, func(t *x509.Certificate) { t.ExtraExtensions = manyMappings(f) }))
	leaf := m.issue("host.example", middle, m.key(), asServer)
	list := m.crl(middle)
	f.Add(uint64(trustedFirst|crlCheck), []byte{})
	f.Add(uint64(0x80|crlCheck), []byte{0, 0, 0, 10, 0, 100, 1, 0xFF})
	f.Add(uint64(0x3FFFFF), []byte{1, 0, 1, 44, 2, 4, 2, 9, 2, 0, 0, 80, 0, 0, 3, 3})
	f.Fuzz(func(t *testing.T, flags uint64, script []byte) {
		ders := [][]byte{clone(leaf.cert.Raw), clone(middle.cert.Raw), clone(list)}
		for ; len(script) >= 8; script = script[8:] {
			mutate(ders[int(script[0])%len(ders)], script)
		}
		req := ask([]*made{root})
		req.Flags = flags
		for i, der := range ders[:2] {
			if c, err := pki.ParseCertificate(der); err == nil {
				req.Chain = append(req.Chain, c)
			} else if i == 0 {
				return
			}
		}
		if l, err := pki.ParseCRL(ders[2]); err == nil {
			req.Store.AddCRL(l)
		}
		start := time.Now()
		_, code := verifyChain(req)
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("took %v", took)
		}
		if code == registry.VOk && string(req.Chain[0].RawTBS) != string(leaf.cert.RawTBS) {
			t.Error("a changed certificate verifies")
		}
	})
}

func clone(b []byte) []byte { return append([]byte(nil), b...) }

// mutate changes one octet of der, or copies a stretch of it to another place.
func mutate(der, script []byte) {
	at := int(binary.BigEndian.Uint16(script[2:])) % len(der)
	if script[1]%2 == 0 {
		der[at] = script[6]
		return
	}
	from := int(binary.BigEndian.Uint16(script[4:])) % len(der)
	copy(der[at:min(len(der), at+int(script[7]))], der[from:])
}

// FuzzHost compares names: no panic, and no wildcard matches more than its label.
func FuzzHost(f *testing.F) {
	f.Add("host.example", "host.example", uint32(4))
	f.Add("*.host.example", "a.host.example", uint32(0x24))
	f.Add("f*.host.example", ".host.example", uint32(0x18))
	m := &maker{t: f}
	leaf := m.issue("host.example", nil, m.key(), nil)
	f.Fuzz(func(t *testing.T, pattern, host string, flags uint32) {
		c := *leaf.cert
		c.SubjectAltName = []pki.GeneralName{{Kind: pki.DNSName, Bytes: []byte(pattern)}}
		flags &= 0x3F
		got := verify.MatchHost(&c, host, flags)
		if ip, ok := verify.ParseIP(host); ok && verify.MatchIP(&c, ip) {
			t.Error("an address is matched by a DNS name")
		}
		plain := host == "" || host[0] != '.'
		if got && plain && flags&(registry.HostflagMultiLabelWildcards|registry.HostflagAlwaysCheckSubject) == 0 && labels(pattern) != labels(host) {
			t.Errorf("%q matches %q, flags %#x", pattern, host, flags)
		}
	})
}

func labels(name string) (n int) {
	for i := range len(name) {
		if name[i] == '.' {
			n++
		}
	}
	return n
}

func BenchmarkChain(b *testing.B) {
	m := &maker{t: b}
	root, middle, leaf := m.chain()
	b.Run("fresh", func(b *testing.B) {
		for b.Loop() {
			req := ask([]*made{root}, leaf, middle)
			if _, err := verify.Chain(req); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("seen", func(b *testing.B) {
		req := ask([]*made{root}, leaf, middle)
		for b.Loop() {
			if _, err := verify.Chain(req); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkBundle is what a context with many roots costs: being made, and
// answering the first question.
func BenchmarkBundle(b *testing.B) {
	m := &maker{t: b}
	var ders [][]byte
	for i := range 144 {
		ders = append(ders, m.issue("Root "+string(rune('A'+i)), nil, m.key(), asCA).cert.Raw)
	}
	root, middle, leaf := m.chain()
	text := pemOf("CERTIFICATE", append(ders, root.cert.Raw)...)
	make := func(b *testing.B) *verify.Store {
		bundle, err := verify.NewBundle(text)
		if err != nil {
			b.Fatal(err)
		}
		s := verify.NewStore()
		s.AddBundle(bundle)
		return s
	}
	b.Run("made", func(b *testing.B) {
		for b.Loop() {
			make(b)
		}
	})
	b.Run("asked", func(b *testing.B) {
		for b.Loop() {
			req := ask(nil, leaf, middle)
			req.Store = make(b)
			if _, err := verify.Chain(req); err != nil {
				b.Fatal(err)
			}
		}
	})
}
