package verify_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// TestCompromisedKeyIsNotBelieved: a leaf that was signed with the stolen key of a CA was verified. The chain is
// that of CPython's test_distrusted_spki.
func TestCompromisedKeyIsNotBelieved(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "..", "tests", "vectors", "distrusted.pem"))
	if err != nil {
		t.Fatal(err)
	}
	certs, bad := pki.ReadCADataPEM(data)
	if bad != nil || len(certs) != 3 {
		t.Fatal(bad, len(certs))
	}
	root, leaf, middle := certs[0], certs[1], certs[2]
	for _, test := range []struct {
		what          string
		stored, chain []*pki.Certificate
		flags         uint64
		depth         int
	}{
		{"sent", []*pki.Certificate{root}, []*pki.Certificate{leaf, middle}, 0, 1},
		{"stored", []*pki.Certificate{root, middle}, []*pki.Certificate{leaf}, 0, 1},
		{"an anchor", []*pki.Certificate{middle}, []*pki.Certificate{leaf}, partialChain, 1},
	} {
		req := ask(nil)
		req.Host, req.Chain = "", test.chain
		req.Flags |= test.flags
		for _, c := range test.stored {
			req.Store.AddCert(c)
		}
		wantCode(t, test.what, req, registry.VCertRejected, test.depth)
	}
}
