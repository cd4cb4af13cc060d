package verify_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// maxChain is how many octets of certificates a peer can send.
const maxChain = 100 << 10

// worstAllowed is what verifying any of the worst inputs may take of a processor's time.
const worstAllowed = 2 * time.Second

// worst is an input made to be hard: what is verified, and against which store.
type worst struct {
	Name          string
	Sent, Trusted [][]byte // DER; the leaf is the first of Sent
	Flags         uint64
	Host          string
	Dir           string // a directory of hashed names
	Seconds       float64
	Code          registry.VerifyCode
}

// verify parses what a peer sends and verifies it; the store is new, so that
// nothing is known of the chain.
func (w *worst) verify(t testing.TB) (time.Duration, verdict) {
	store := verify.NewStore()
	for _, der := range w.Trusted {
		store.AddCert(mustCert(t, der))
	}
	if w.Dir != "" {
		store.AddDir(w.Dir)
	}
	req := &verify.Request{
		Store: store, Purpose: verify.ServerAuth, Flags: w.Flags, Level: 2,
		Host: w.Host, HostFlags: registry.HostflagNoPartialWildcards, Now: testNow,
	}
	start := cpuTime()
	for _, der := range w.Sent {
		c, err := pki.ParseCertificate(der)
		if err != nil {
			t.Fatal(w.Name, err)
		}
		req.Chain = append(req.Chain, c)
	}
	_, err := verify.Chain(req)
	took := cpuTime() - start
	if err != nil {
		return took, verdict{err.Verify, err.Depth}
	}
	return took, verdict{}
}

// TestWorstInputs measures the worst input of each kind and prints what it
// takes. With WORST set (make worst), keys are the largest there are, and the
// inputs are written to that file, for tests/bench/worst.py.
func TestWorstInputs(t *testing.T) {
	output := os.Getenv("WORST")
	inputs := worstInputs(t, output != "")
	for i := range inputs {
		w := &inputs[i]
		size := 0
		for _, der := range w.Sent {
			size += len(der) + 5
		}
		if size > maxChain {
			t.Errorf("%s: %d octets, more than a peer can send", w.Name, size)
		}
		took, got := w.verify(t)
		for range 2 {
			again, _ := w.verify(t)
			took = min(took, again)
		}
		w.Seconds, w.Code = took.Seconds(), got.code
		t.Logf("%7.1f ms  code %2d  %3d certificates, %5d octets: %s", took.Seconds()*1000, got.code, len(w.Sent), size, w.Name)
		if took > worstAllowed {
			t.Errorf("%s takes %v", w.Name, took)
		}
	}
	if output != "" {
		data, err := json.Marshal(inputs)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(output, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

func worstInputs(t *testing.T, full bool) []worst {
	m := &maker{t: t}
	var out []worst
	out = append(out, worstKeys(m, full)...)
	out = append(out, worstGraphs(m)...)
	out = append(out, worstNames(m)...)
	return append(out, worstExtensions(m)...)
}

// mesh is a number of CAs that have all signed each other, and a server below the first.
func (m *maker) mesh(n int, key func(i int) signer) (nodes []*made, sent [][]byte) {
	for i := range n {
		nodes = append(nodes, m.issue(fmt.Sprint("CA ", i), nil, key(i), asCA))
	}
	list := []*made{m.issue("host.example", nodes[0], m.key(), asServer)}
	for i := range nodes {
		for j := range nodes {
			if i != j {
				list = append(list, m.issue(fmt.Sprint("CA ", i), nodes[j], nodes[i].key, asCA))
			}
		}
	}
	return nodes, ders(list)
}

// ladder is a good chain of n CAs, and a server below the last.
func (m *maker) ladder(n int, key func(i int) signer) (root, sent [][]byte) {
	top := m.issue("CA 0", nil, key(0), asCA)
	root = ders([]*made{top})
	var list []*made
	for i := range n {
		top = m.issue(fmt.Sprint("CA ", i+1), top, key(i+1), asCA)
		list = append(list, top)
	}
	list = append(list, m.issue("host.example", top, m.key(), asServer))
	slices.Reverse(list)
	return root, ders(list)
}

// worstKeys: the largest keys, in chains that lead nowhere and in good ones. They
// take their time to make and to sign with: unless full, they are smaller.
func worstKeys(m *maker, full bool) []worst {
	kilobits, size, rungs, long := 4, 3, 5, 10
	if full {
		kilobits, size, rungs, long = 16, 5, 20, 99
	}
	keys := []*bigRSA{newBigRSA(m.t, kilobits), newBigRSA(m.t, kilobits)}
	key := func(i int) signer { return keys[i%2] }
	nodes, mesh := m.mesh(size, key)
	trusted := m.issue("CA 1", nil, m.key(), both(asCA, func(c *x509.Certificate) { c.SubjectKeyId = nodes[1].cert.SubjectKeyID }))
	bigRoot, big := m.ladder(rungs, key)
	p521, err := ecdsa.GenerateKey(elliptic.P521(), rand.Reader)
	if err != nil {
		m.t.Fatal(err)
	}
	deepRoot, deep := m.ladder(long, func(int) signer { return p521 })
	rsa := fmt.Sprint("RSA-", kilobits*1024)
	return []worst{
		{Name: fmt.Sprint(size, " CAs of ", rsa, " that signed each other, no anchor"), Sent: mesh},
		{Name: "the same, and a trusted CA with the name and key identifier of one", Sent: mesh, Trusted: ders([]*made{trusted})},
		{Name: fmt.Sprint("a good chain of ", rungs, " CAs of ", rsa), Sent: big, Trusted: bigRoot},
		{Name: fmt.Sprint("a good chain of ", long, " CAs of P-521"), Sent: deep, Trusted: deepRoot},
	}
}

// worstGraphs: many ways up.
func worstGraphs(m *maker) []worst {
	nodes, mesh := m.mesh(16, func(int) signer { return m.key() })
	excluding := m.issue("CA 15", nil, nodes[15].key, both(asCA, func(c *x509.Certificate) { c.ExcludedDNSDomains = []string{"example"} }))
	root := m.issue("Root", nil, m.key(), asCA)
	forger := m.issue("Root", nil, m.key(), asCA)
	key := m.key()
	several := func(issuer *made) [][]byte {
		list := []*made{m.issue("host.example", m.issue("CA", nil, key, asCA), m.key(), asServer)}
		for range 270 {
			list = append(list, m.issue("CA", issuer, key, func(c *x509.Certificate) {
				asCA(c)
				c.SubjectKeyId = list[0].cert.AuthorityKeyID.KeyID
			}))
		}
		return ders(list)
	}
	scattered := []*made{m.issue("host.example", m.issue("CA 0", nil, m.key(), asCA), m.key(), asServer)}
	for i := range 250 {
		scattered = append(scattered, m.issue(fmt.Sprint("CA ", i), m.issue(fmt.Sprint("CA ", i+1), nil, m.key(), asCA), m.key(), asCA))
	}
	forged := m.issue("Root", nil, m.key(), both(asCA, func(c *x509.Certificate) { c.SubjectKeyId = forger.cert.SubjectKeyID }))
	dir := m.t.TempDir()
	return []worst{
		{Name: "16 CAs that signed each other, no anchor", Sent: mesh, Trusted: ders([]*made{root})},
		{Name: "the same below an anchor that excludes the leaf", Sent: mesh, Trusted: ders([]*made{excluding})},
		{Name: "270 CAs of one name, none known", Sent: several(root)},
		{Name: "the same, forged as a trusted root's", Sent: several(forger), Trusted: ders([]*made{forged})},
		{Name: "16 CAs that signed each other, with a directory of roots", Sent: mesh, Dir: dir},
		{Name: "250 CAs of different names, with a directory of roots", Sent: ders(scattered), Dir: dir},
	}
}

// worstNames: many names under many constraints, and long ones.
func worstNames(m *maker) []worst {
	domains := func(n int, format string) (out []string) {
		for i := range n {
			out = append(out, fmt.Sprintf(format, i))
		}
		return out
	}
	var out []worst
	add := func(name string, constrained, named func(*x509.Certificate)) {
		root := m.issue("Root", nil, m.key(), both(asCA, constrained))
		leaf := m.issue("host.example", root, m.key(), both(asServer, named))
		out = append(out, worst{Name: name, Sent: ders([]*made{leaf}), Trusted: ders([]*made{root}), Host: "host.example"})
	}
	add("240 DNS names, 1000 constraints", func(c *x509.Certificate) { c.ExcludedDNSDomains = domains(1000, "x%d.invalid") },
		func(c *x509.Certificate) { c.DNSNames = append(domains(240, "y%d.invalid"), "host.example") })
	add("4000 DNS names, 1000 constraints", func(c *x509.Certificate) { c.ExcludedDNSDomains = domains(1000, "x%d.invalid") },
		func(c *x509.Certificate) { c.DNSNames = append(domains(4000, "y%d.invalid"), "host.example") })
	add("4000 DNS names, none the host's", func(*x509.Certificate) {}, func(c *x509.Certificate) { c.DNSNames = domains(4000, "*.y%d.example") })
	add("30 mailboxes of long U-labels, 1000 constraints", func(c *x509.Certificate) { c.ExcludedEmailAddresses = domains(1000, "x%d.invalid") },
		func(c *x509.Certificate) { c.ExtraExtensions = append(c.ExtraExtensions, mailboxes(m.t, 30)) })
	add("20 URIs of 4,000 octets, 1000 constraints", func(c *x509.Certificate) { c.ExcludedURIDomains = domains(1000, "x%d.invalid") },
		func(c *x509.Certificate) {
			for i := range 20 {
				c.URIs = append(c.URIs, &url.URL{Scheme: "https", Host: fmt.Sprint("y", i, ".invalid"), Path: strings.Repeat("x", 4000)})
			}
		})
	long := pkix.Name{}
	for i := range 3000 {
		long.OrganizationalUnit = append(long.OrganizationalUnit, fmt.Sprintf("  Unit   %d  ", i))
	}
	add("a subject of 3000 attributes", func(*x509.Certificate) {}, func(c *x509.Certificate) { c.Subject = long })
	return out
}

// worstExtensions: what is read of one certificate many times over.
func worstExtensions(m *maker) []worst {
	root := m.issue("Root", nil, m.key(), asCA)
	var unknown []pkix.Extension
	for i := range 4000 {
		unknown = append(unknown, pkix.Extension{Id: asn1.ObjectIdentifier{1, 2, 3, i}, Value: []byte{5, 0}})
	}
	odd := m.issue("host.example", root, m.key(), both(asServer, func(c *x509.Certificate) { c.ExtraExtensions = unknown }))
	// An authority key identifier with a long name, and many CAs to compare it with.
	otherCA := m.issue("CA", nil, m.key(), asCA)
	naming := m.issue("host.example", otherCA, m.key(), both(asServer, func(c *x509.Certificate) {
		c.ExtraExtensions = []pkix.Extension{{Id: asn1.ObjectIdentifier{2, 5, 29, 35}, Value: longAuthority(m.t)}}
	}))
	sent := []*made{naming}
	for range 150 {
		sent = append(sent, m.issue("CA", root, m.key(), asCA))
	}
	top, chain := root, []*made(nil)
	for i := range 40 {
		top = m.issue(fmt.Sprint("CA ", i), top, m.key(), both(asCA, func(c *x509.Certificate) { c.ExtraExtensions = manyMappings(m.t) }))
		chain = append(chain, top)
	}
	chain = append(chain, m.issue("host.example", top, m.key(), both(asServer, func(c *x509.Certificate) { c.ExtraExtensions = manyMappings(m.t)[:1] })))
	slices.Reverse(chain)
	return []worst{
		{Name: "4000 unknown extensions, X509_STRICT", Sent: ders([]*made{odd}), Trusted: ders([]*made{root}), Flags: strict},
		{Name: "an authority of 40,000 octets, 150 CAs of one name", Sent: ders(sent), Trusted: ders([]*made{root})},
		{Name: "policies mapped on 40 levels, POLICY_CHECK", Sent: ders(chain), Trusted: ders([]*made{root}), Flags: 0x80},
	}
}

func ders(list []*made) (out [][]byte) {
	for _, c := range list {
		out = append(out, c.cert.Raw)
	}
	return out
}

func mustMarshal(t testing.TB, v any, params string) []byte {
	der, err := asn1.MarshalWithParams(v, params)
	if err != nil {
		t.Fatal(err)
	}
	return der
}

// mailboxes is a subjectAltName of SmtpUTF8Mailboxes, and of the host.
func mailboxes(t testing.TB, n int) pkix.Extension {
	type otherName struct {
		Type  asn1.ObjectIdentifier
		Value string `asn1:"explicit,tag:0,utf8"`
	}
	list := []asn1.RawValue{{FullBytes: mustMarshal(t, "host.example", "ia5,tag:2")}}
	for i := range n {
		long := strings.Repeat("é", 48)
		box := fmt.Sprintf("u@%s.%s.%s%d.invalid", long, long, long, i)
		list = append(list, asn1.RawValue{FullBytes: mustMarshal(t, otherName{asn1.ObjectIdentifier{1, 3, 6, 1, 5, 5, 7, 8, 9}, box}, "tag:0")})
	}
	return pkix.Extension{Id: asn1.ObjectIdentifier{2, 5, 29, 17}, Value: mustMarshal(t, list, "")}
}

// longAuthority is an AuthorityKeyIdentifier whose authorityCertIssuer is long.
func longAuthority(t testing.TB) []byte {
	var name pkix.RDNSequence
	for i := range 1300 {
		name = append(name, pkix.RelativeDistinguishedNameSET{{Type: asn1.ObjectIdentifier{2, 5, 4, 11}, Value: fmt.Sprintf("Unit   of  somebody %d", i)}})
	}
	directory := asn1.RawValue{Class: 2, Tag: 4, IsCompound: true, Bytes: mustMarshal(t, name, "")}
	return mustMarshal(t, struct {
		Issuer []asn1.RawValue `asn1:"tag:1"`
	}{[]asn1.RawValue{directory}}, "")
}

// manyMappings is policies that each become all of them one level down (CVE-2023-0464).
func manyMappings(t testing.TB) []pkix.Extension {
	type pair struct{ From, To asn1.ObjectIdentifier }
	policy := func(i int) asn1.ObjectIdentifier { return asn1.ObjectIdentifier{1, 2, 3, i} }
	var policies [][]asn1.ObjectIdentifier
	var mappings []pair
	for i := range 10 {
		policies = append(policies, []asn1.ObjectIdentifier{policy(i)})
		for j := range 10 {
			mappings = append(mappings, pair{policy(i), policy(j)})
		}
	}
	return []pkix.Extension{
		{Id: asn1.ObjectIdentifier{2, 5, 29, 32}, Value: mustMarshal(t, policies, "")},
		{Id: asn1.ObjectIdentifier{2, 5, 29, 33}, Value: mustMarshal(t, mappings, "")},
	}
}
