// Package bettertls runs Netflix's BetterTLS suites, 9,572 certificate chains
// made while the test runs, against package verify. It is a module of its own
// so that the engine does not depend on the suites.
package bettertls

import (
	"crypto"
	"crypto/x509"
	"testing"
	"time"

	"github.com/Netflix/bettertls/test-suites/certutil"
	"github.com/Netflix/bettertls/test-suites/nameconstraints"
	"github.com/Netflix/bettertls/test-suites/pathbuilding"
	suites "github.com/Netflix/bettertls/test-suites/test-case"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// cases is how many there are in both suites together.
const cases = 9572

// authority is the root all chains end at, and our store of it.
type authority struct {
	cert  *x509.Certificate
	key   crypto.Signer
	store *verify.Store
}

func newAuthority(t *testing.T) *authority {
	t.Helper()
	cert, key, err := certutil.GenerateSelfSignedCert("bettertls_trust_root")
	if err != nil {
		t.Fatal(err)
	}
	a := &authority{cert: cert, key: key, store: verify.NewStore()}
	a.store.AddCert(parse(t, cert.Raw))
	return a
}

func parse(t *testing.T, der []byte) *pki.Certificate {
	t.Helper()
	c, err := pki.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// accepts verifies a case's chain as Python does by default, but for the common
// name where hostFlags say so. A leaf that is no certificate is refused.
func (a *authority) accepts(t *testing.T, c suites.TestCase, hostFlags uint32) bool {
	t.Helper()
	chain, err := c.GetCertificates(a.cert, a.key)
	if err != nil {
		t.Fatal(err)
	}
	req := &verify.Request{
		Store:     a.store,
		Purpose:   verify.ServerAuth,
		Flags:     registry.VerifyX509TrustedFirst,
		Level:     2,
		Host:      c.GetHostname(),
		HostFlags: registry.HostflagNoPartialWildcards | hostFlags,
		Now:       time.Now(),
	}
	for i, der := range chain.Certificate {
		cert, err := pki.ParseCertificate(der)
		if err != nil {
			if i == 0 {
				return false
			}
			continue
		}
		req.Chain = append(req.Chain, cert)
	}
	_, failure := verify.Chain(req)
	return failure == nil
}

func TestBetterTLS(t *testing.T) {
	a := newAuthority(t)
	right := 0
	for _, provider := range []suites.TestCaseProvider{nameconstraints.NewTestCaseProvider(), pathbuilding.NewTestCaseProvider()} {
		n, err := provider.GetTestCaseCount()
		if err != nil {
			t.Fatal(err)
		}
		wrong, soft, byCommonName := 0, 0, 0
		for i := range n {
			c, err := provider.GetTestCase(i)
			if err != nil {
				t.Fatal(err)
			}
			got, want := a.accepts(t, c, registry.HostflagNeverCheckSubject), c.ExpectedResult()
			switch {
			case want == suites.EXPECTED_RESULT_PASS && !got, want == suites.EXPECTED_RESULT_FAIL && got:
				wrong++
				t.Errorf("%s %d: accepted %v, want %v", provider.Name(), i, got, want)
			case want == suites.EXPECTED_RESULT_SOFT_PASS && !got, want == suites.EXPECTED_RESULT_SOFT_FAIL && got:
				soft++
			}
			if want == suites.EXPECTED_RESULT_SOFT_FAIL && !got && a.accepts(t, c, 0) {
				byCommonName++
			}
		}
		right += int(n) - wrong
		t.Logf("%s: %d of %d right, %d softly wrong; with the common name as host name, as Python has it by default, %d more are let through that should rather fail",
			provider.Name(), int(n)-wrong, n, soft, byCommonName)
	}
	if right != cases {
		t.Errorf("%d of %d right", right, cases)
	}
}
