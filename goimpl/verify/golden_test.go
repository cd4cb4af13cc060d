package verify_test

import (
	"encoding/json"
	"encoding/pem"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// Flag bits of the golden modes.
const (
	trustedFirst = registry.VerifyX509TrustedFirst
	partialChain = registry.VerifyX509PartialChain
	strict       = registry.VerifyX509Strict
	crlCheck     = registry.VerifyCRLCheckLeaf
	crlCheckAll  = registry.VerifyCRLCheckChain
	allowProxies = registry.VerifyAllowProxyCerts
)

// goldenMode is a way verify_cases.json was run.
type goldenMode struct {
	name  string
	flags uint64
	level int
}

var goldenModes = []goldenMode{
	{"base", trustedFirst, 2},
	{"noTF", 0, 2},
	{"PC", trustedFirst | partialChain, 2},
	{"STRICT", trustedFirst | strict, 2},
	{"py313", trustedFirst | partialChain | strict, 2},
	{"sec0", trustedFirst, 0},
	{"sec1", trustedFirst, 1},
	{"sec3", trustedFirst, 3},
	{"sec4", trustedFirst, 4},
	{"crl_leaf", trustedFirst, 2},
	{"proxy", trustedFirst | allowProxies, 2},
}

type goldenCase struct {
	ID     string `json:"id"`
	Leaf   int
	Client int
	Depth  *int
	// Indices into blobs.
	Trusted, Sent, CRLs []int
	Base                [2]int            // code, depth
	Modes               map[string][2]int // where they differ from Base
}

type goldenFile struct {
	Host  string
	Time  time.Time
	Blobs [][]byte
	Cases []goldenCase
}

// verdict is an X509_V_ERR code and the depth it is reported at.
type verdict struct {
	code  registry.VerifyCode
	depth int
}

// deviation is a scenario where we answer otherwise than OpenSSL 3.0 on
// purpose. docs/COMPAT.md tells users of each kind.
type deviation struct {
	id            string
	modes         string // the modes' names, or empty for all
	openssl, ours verdict
	reason        string
}

const (
	noDSA        = "a DSA key is enough for security level 0 alone: no browser takes one, and TLS 1.3 has no such signatures"
	backtracks   = "another path is good, and OpenSSL never looks for a second one"
	inclusiveEnd = "RFC 5280, 4.1.2.5: the validity period includes notAfter; OpenSSL agrees from 4.0 on"
)

var deviations = []deviation{
	{"path::cross-first-wrong", "", verdict{20, 1}, verdict{}, backtracks},
	{"path::cross-badca-first", "", verdict{79, 1}, verdict{}, backtracks},
	{"time::notafter-exact", "", verdict{10, 0}, verdict{}, inclusiveEnd},
	{"key::leaf-dsa", "base noTF PC STRICT py313 sec1 proxy", verdict{}, verdict{66, 0}, noDSA},
	{"key::root-dsa", "base noTF PC STRICT py313 sec1 proxy", verdict{}, verdict{67, 1}, noDSA},
	{"crl::base+delta-revoked", "", verdict{}, verdict{23, 0}, "a delta for the list counts without USE_DELTAS"},
	{"nc::empty-seq", "STRICT py313", verdict{}, verdict{41, 1}, "RFC 5280, 4.2.1.10: name constraints must not be empty; asked with X509_STRICT"},
}

func readVector(t testing.TB, name string, into any) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "tests", "vectors", name))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}

func mustCert(t testing.TB, der []byte) *pki.Certificate {
	t.Helper()
	c, err := pki.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func (f *goldenFile) request(t testing.TB, c *goldenCase, m goldenMode) *verify.Request {
	store := verify.NewStore()
	for _, i := range c.Trusted {
		store.AddCert(mustCert(t, f.Blobs[i]))
	}
	for _, i := range c.CRLs {
		l, err := pki.ParseCRL(f.Blobs[i])
		if err != nil {
			t.Fatal(err)
		}
		store.AddCRL(l)
	}
	req := &verify.Request{
		Chain:   []*pki.Certificate{mustCert(t, f.Blobs[c.Leaf])},
		Store:   store,
		Purpose: verify.ServerAuth,
		Flags:   m.flags,
		Level:   m.level,
		Host:    f.Host,
		// CPython always sets NO_PARTIAL_WILDCARDS.
		HostFlags: registry.HostflagNoPartialWildcards,
		Now:       f.Time,
	}
	for _, i := range c.Sent {
		req.Chain = append(req.Chain, mustCert(t, f.Blobs[i]))
	}
	if c.Client != 0 {
		req.Purpose, req.Host = verify.ClientAuth, ""
	}
	if len(c.CRLs) > 0 {
		req.Flags |= crlCheckAll
		if m.name == "crl_leaf" {
			req.Flags &^= crlCheckAll &^ crlCheck
		}
	}
	if c.Depth != nil {
		if req.Depth = *c.Depth; req.Depth == 0 {
			req.Depth = -1
		}
	}
	return req
}

// TestAgainstOpenSSL runs the scenarios of verify_cases.json in every mode.
func TestAgainstOpenSSL(t *testing.T) {
	var file goldenFile
	readVector(t, "verify_cases.json", &file)
	checked, used := 0, make(map[*deviation]int)
	for i := range file.Cases {
		c := &file.Cases[i]
		for _, m := range goldenModes {
			numbers, listed := c.Modes[m.name]
			if !listed {
				if m.name == "crl_leaf" {
					continue
				}
				numbers = c.Base
			}
			want := verdict{registry.VerifyCode(numbers[0]), numbers[1]}
			if d := deviates(c.ID, m.name, want); d != nil {
				used[d]++
				want = d.ours
			}
			checked++
			path, err := verify.Chain(file.request(t, c, m))
			var got verdict
			if err != nil {
				got = verdict{err.Verify, err.Depth}
			}
			if got != want {
				t.Errorf("%s, %s: %v, want %v (path of %d)", c.ID, m.name, got, want, len(path))
			}
		}
	}
	deviating := 0
	for i := range deviations {
		if n := used[&deviations[i]]; n > 0 {
			deviating += n
		} else {
			t.Errorf("deviation %+v is not needed", deviations[i])
		}
	}
	t.Logf("%d verdicts on %d scenarios, %d of them other than OpenSSL's on purpose", checked, len(file.Cases), deviating)
}

func deviates(id, mode string, openssl verdict) *deviation {
	for i := range deviations {
		d := &deviations[i]
		if d.id == id && d.openssl == openssl && (d.modes == "" || slices.Contains(strings.Fields(d.modes), mode)) {
			return d
		}
	}
	return nil
}

// TestHostNames runs every certificate of check_host.json against every host,
// with and without the subject's common name.
func TestHostNames(t *testing.T) {
	var file struct {
		Hosts []string
		Certs []struct {
			ID      string `json:"id"`
			PEM     string
			OpenSSL []int
			NoCN    []int `json:"openssl_no_cn"`
		}
	}
	readVector(t, "check_host.json", &file)
	for _, c := range file.Certs {
		block, _ := pem.Decode([]byte(c.PEM))
		cert := mustCert(t, block.Bytes)
		for i, host := range file.Hosts {
			for _, mode := range []struct {
				flags uint32
				yes   []int
			}{
				{registry.HostflagNoPartialWildcards, c.OpenSSL},
				{registry.HostflagNoPartialWildcards | registry.HostflagNeverCheckSubject, c.NoCN},
			} {
				want := false
				for _, j := range mode.yes {
					want = want || i == j
				}
				got := verify.MatchHost(cert, host, mode.flags)
				if ip, ok := verify.ParseIP(host); ok {
					got = verify.MatchIP(cert, ip)
				}
				if got != want {
					t.Errorf("%s for %q, flags %#x: %v, want %v", c.ID, host, mode.flags, got, want)
				}
			}
		}
	}
}
