package verify_test

import (
	"compress/gzip"
	"encoding/csv"
	"encoding/json"
	"encoding/pem"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// limboWanted is how many of x509-limbo's 208 core cases have to be right. The
// rest asks for the opposite of another case, or of what OpenSSL's users rely on.
const limboWanted = 178

type limboName struct{ Kind, Value string }

type limboCase struct {
	ID            string     `json:"id"`
	Kind          string     `json:"validation_kind"`
	Trusted       []string   `json:"trusted_certs"`
	Intermediates []string   `json:"untrusted_intermediates"`
	Peer          string     `json:"peer_certificate"`
	Time          *time.Time `json:"validation_time"`
	Expected      string     `json:"expected_result"`
	PeerName      *limboName `json:"expected_peer_name"`
	CRLs          []string   `json:"crls"`
	MaxDepth      *int       `json:"max_chain_depth"`
}

func limboCert(text string) *pki.Certificate {
	block, _ := pem.Decode([]byte(text))
	if block == nil {
		return nil
	}
	c, err := pki.ParseCertificate(block.Bytes)
	if err != nil {
		return nil
	}
	return c
}

// verdict runs the case as Python 3.13 does by default, but for the common
// name, which limbo never wants to be looked at.
func (c *limboCase) verdict() bool {
	leaf := limboCert(c.Peer)
	if leaf == nil {
		return false
	}
	req := &verify.Request{
		Chain:     []*pki.Certificate{leaf},
		Store:     verify.NewStore(),
		Purpose:   verify.ServerAuth,
		Flags:     trustedFirst | partialChain | strict,
		Level:     2,
		HostFlags: registry.HostflagNoPartialWildcards | registry.HostflagNeverCheckSubject,
		Now:       time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC),
	}
	for _, text := range c.Intermediates {
		if i := limboCert(text); i != nil {
			req.Chain = append(req.Chain, i)
		}
	}
	for _, text := range c.Trusted {
		if a := limboCert(text); a != nil {
			req.Store.AddCert(a)
		}
	}
	for _, text := range c.CRLs {
		block, _ := pem.Decode([]byte(text))
		if l, err := pki.ParseCRL(block.Bytes); err == nil {
			req.Store.AddCRL(l)
		}
		req.Flags |= crlCheck
	}
	if c.Kind == "CLIENT" {
		req.Purpose = verify.ClientAuth
	}
	if c.Time != nil {
		req.Now = *c.Time
	}
	if c.PeerName != nil {
		req.Host = c.PeerName.Value
	}
	if c.MaxDepth != nil {
		if req.Depth = *c.MaxDepth; req.Depth == 0 {
			req.Depth = -1
		}
	}
	_, err := verify.Chain(req)
	return err == nil
}

// TestLimbo runs the core of C2SP's x509-limbo. LIMBO is the path of
// limbo_core.json.gz; limbo_baseline.tsv beside it has the verdicts of OpenSSL,
// Go and rustls-webpki, and what two of them get right we must.
func TestLimbo(t *testing.T) {
	name := os.Getenv("LIMBO")
	if name == "" {
		t.Skip("LIMBO does not name limbo_core.json.gz, which is not part of this project")
	}
	var suite struct{ Testcases []limboCase }
	readGzip(t, name, &suite)
	peers := readBaseline(t, filepath.Join(filepath.Dir(name), "limbo_baseline.tsv"))
	right := 0
	for i := range suite.Testcases {
		c := &suite.Testcases[i]
		if c.verdict() == (c.Expected == "SUCCESS") {
			right++
			continue
		}
		if peers[c.ID] >= 2 {
			t.Errorf("%s: want %s, and %d of 3 peers get it right", c.ID, c.Expected, peers[c.ID])
		} else {
			t.Logf("%s: want %s, %d of 3 peers get it right", c.ID, c.Expected, peers[c.ID])
		}
	}
	t.Logf("core cases right: %d of %d", right, len(suite.Testcases))
	if right < limboWanted {
		t.Errorf("fewer than %d", limboWanted)
	}
}

func readGzip(t *testing.T, name string, into any) {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.NewDecoder(z).Decode(into); err != nil {
		t.Fatal(err)
	}
}

// readBaseline counts, for each case, how many of OpenSSL (with Python 3.13's
// flags), Go and webpki give the expected verdict.
func readBaseline(t *testing.T, name string) map[string]int {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma = '\t'
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	right := make(map[string]int)
	for _, row := range rows[1:] {
		for _, verdict := range []string{row[5], row[7], row[8]} {
			if verdict != "skip" && (verdict == "ok" || verdict == "0") == (row[3] == "ok") {
				right[row[0]]++
			}
		}
	}
	return right
}
