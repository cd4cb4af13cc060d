package verify_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// TestRandomChains compares random scenarios with OpenSSL's verdicts. We may
// differ in two ways: a better path is found, or the store rejects a certificate
// OpenSSL does not ask it about. Nothing OpenSSL rejects by its trust settings
// is accepted.
func TestRandomChains(t *testing.T) {
	name := os.Getenv("RANDOM_CHAINS")
	if name == "" {
		t.Skip("RANDOM_CHAINS does not name a file of tests/parity/random_chains.py, see make random-chains")
	}
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var file recordedFile
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	good, better, rejects := 0, 0, 0
	for i := range file.Cases {
		c := &file.Cases[i]
		_, err := verify.Chain(file.request(t, c))
		got, openssl := verdict{}, verdict{registry.VerifyCode(c.OpenSSL[0]), c.OpenSSL[1]}
		if err != nil {
			got = verdict{err.Verify, err.Depth}
		}
		switch {
		case got == openssl:
			if got.code == registry.VOk {
				good++
			}
		case got.code == registry.VOk && openssl.code != registry.VCertRejected:
			better++
		case got.code == registry.VCertRejected && openssl.code == registry.VOk:
			rejects++
		default:
			t.Errorf("%s: %v, %s says %v", c.ID, got, file.Release, openssl)
		}
	}
	t.Logf("%d scenarios: %d good for both, %d with a better path, %d rejected by the store", len(file.Cases), good, better, rejects)
}
