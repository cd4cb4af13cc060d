package verify_test

import (
	"bytes"
	"crypto/rand"
	"crypto/x509"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"sync"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

const (
	serverAuth = "1.3.6.1.5.5.7.3.1"
	clientAuth = "1.3.6.1.5.5.7.3.2"
)

func (m *maker) crl(issuer *made, revoked ...*made) []byte {
	m.t.Helper()
	l := &x509.RevocationList{Number: big.NewInt(1), ThisUpdate: testNow.Add(-time.Hour), NextUpdate: testNow.Add(time.Hour)}
	for _, r := range revoked {
		l.RevokedCertificateEntries = append(l.RevokedCertificateEntries,
			x509.RevocationListEntry{SerialNumber: r.template.SerialNumber, RevocationTime: testNow.Add(-time.Minute)})
	}
	der, err := x509.CreateRevocationList(rand.Reader, l, issuer.go509, issuer.key)
	if err != nil {
		m.t.Fatal(err)
	}
	return der
}

func mustCRL(t testing.TB, der []byte) *pki.CRL {
	t.Helper()
	l, err := pki.ParseCRL(der)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func wantStats(t *testing.T, s *verify.Store, x509, crl, ca int) {
	t.Helper()
	if a, b, c := s.Stats(); a != x509 || b != crl || c != ca {
		t.Errorf("stats %d %d %d, want %d %d %d", a, b, c, x509, crl, ca)
	}
}

func TestStoreCounts(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	list := m.crl(root)
	s := verify.NewStore()
	if !s.AddCert(root.cert) || s.AddCert(mustCert(t, root.cert.Raw)) || !s.AddCert(leaf.cert) {
		t.Error("duplicates are not told apart")
	}
	if !s.AddCRL(mustCRL(t, list)) || s.AddCRL(mustCRL(t, list)) {
		t.Error("duplicate CRLs are not told apart")
	}
	wantStats(t, s, 2, 1, 1)
	bundle, err := verify.NewBundle(pemOf("CERTIFICATE", root.cert.Raw, middle.cert.Raw, middle.cert.Raw))
	if err != nil {
		t.Fatal(err)
	}
	s.AddBundle(bundle)
	s.AddBundle(bundle)
	wantStats(t, s, 3, 1, 2)
	if cas := s.CACerts(); len(cas) != 2 || cas[0] != root.cert || !bytes.Equal(cas[1].Raw, middle.cert.Raw) {
		t.Errorf("%d CA certificates", len(cas))
	}
}

// TestBundle: a bundle serves anchors, CRLs and certificates with trust settings.
func TestBundle(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	// X509_CERT_AUX: trusted for clientAuth only.
	aux := []byte{0x30, 0x0C, 0x30, 0x0A, 0x06, 0x08, 0x2B, 6, 1, 5, 5, 7, 3, 2}
	clients := m.issue("Clients", nil, m.key(), asCA)
	server := m.issue("host.example", clients, m.key(), asServer)
	text := append([]byte("# Root\n"), pemOf("CERTIFICATE", root.cert.Raw)...)
	text = append(text, pemOf("TRUSTED CERTIFICATE", append(clients.cert.Raw[:len(clients.cert.Raw):len(clients.cert.Raw)], aux...))...)
	text = append(text, pemOf("X509 CRL", m.crl(root), m.crl(middle, leaf))...)
	text = append(text, pemOf("WHATEVER", []byte{1})...)
	bundle, err := verify.NewBundle(text)
	if err != nil {
		t.Fatal(err)
	}
	req := ask(nil, leaf, middle)
	req.Store.AddBundle(bundle)
	wantCode(t, "root of the bundle", req, registry.VOk, 0)
	req.Flags |= crlCheckAll
	wantCode(t, "CRLs of the bundle", req, registry.VCertRevoked, 0)
	other := ask(nil, server)
	other.Store.AddBundle(bundle)
	wantCode(t, "trusted for clients", other, registry.VCertRejected, 1)
	wantStats(t, req.Store, 2, 2, 2)
}

func TestDamagedBundle(t *testing.T) {
	if _, err := verify.NewBundle([]byte("nothing")); err == nil || err.Reason != registry.X509NoCertificateOrCRLFound {
		t.Errorf("without PEM: %v", err)
	}
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	good := pemOf("CERTIFICATE", root.cert.Raw)
	for name, text := range map[string][]byte{
		"damaged base64":  append(good, "-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n"...),
		"no certificate":  append(good, pemOf("CERTIFICATE", []byte{0x30, 0})...),
		"damaged CRL":     append(good, pemOf("X509 CRL", []byte{0x30, 0})...),
		"unfinished":      append(good, "-----BEGIN CERTIFICATE-----\n"...),
		"deep inside DER": pemOf("CERTIFICATE", append(append([]byte(nil), root.cert.Raw[:len(root.cert.Raw)-200]...), make([]byte, 200)...)),
	} {
		b, err := verify.NewBundle(text)
		if err != nil {
			t.Fatal(err)
		}
		req := ask(nil, leaf, middle)
		req.Store.AddBundle(b)
		wantCode(t, name, req, registry.VUnableToGetIssuerCertLocally, 1)
		wantStats(t, req.Store, 0, 0, 0)
	}
}

func TestTrustSettings(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	for _, c := range []struct {
		name          string
		trust, reject []string
		trusted       *made
		code          registry.VerifyCode
		depth         int
	}{
		{"trusted for servers", []string{serverAuth}, nil, root, registry.VOk, 0},
		{"trusted for anything", []string{"2.5.29.37.0"}, nil, root, registry.VOk, 0},
		{"trusted for clients", []string{clientAuth}, nil, root, registry.VCertRejected, 2},
		{"trusted for nothing", []string{}, nil, root, registry.VCertRejected, 2},
		{"rejected for servers", nil, []string{serverAuth}, root, registry.VCertRejected, 2},
		{"rejected for clients", nil, []string{clientAuth}, root, registry.VOk, 0},
		{"an intermediate trusted for servers", []string{serverAuth}, nil, middle, registry.VOk, 0},
		{"an intermediate without settings", nil, nil, middle, registry.VUnableToGetIssuerCert, 1},
	} {
		req := ask(nil, leaf, middle)
		req.Store.AddTrusted(pki.TrustedCertificate{Certificate: c.trusted.cert, Aux: &pki.TrustAux{Trust: c.trust, Reject: c.reject}})
		wantCode(t, c.name, req, c.code, c.depth)
	}
	// A list of trusted purposes overrides the certificate's own extensions.
	wrong := m.issue("Root", nil, m.key(), both(asCA, func(t *x509.Certificate) { t.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageClientAuth} }))
	server := m.issue("host.example", wrong, m.key(), asServer)
	req := ask(nil, server)
	req.Store.AddTrusted(pki.TrustedCertificate{Certificate: wrong.cert, Aux: &pki.TrustAux{Trust: []string{serverAuth}}})
	wantCode(t, "purpose overridden", req, registry.VOk, 0)
	wantCode(t, "purpose not overridden", ask([]*made{wrong}, server), registry.VInvalidPurpose, 1)
}

// TestHashedDirectory: files are looked up by hash, only when needed, and what
// they hold shows in the store.
func TestHashedDirectory(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	dir := t.TempDir()
	write := func(name string, data []byte) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	hash := fmt.Sprintf("%08x", pki.NameHash(root.cert.RawSubject))
	write(hash+".0", []byte("no certificate"))
	if err := os.Symlink("nowhere", filepath.Join(dir, hash+".1")); err != nil {
		t.Fatal(err)
	}
	write(hash+".2", pemOf("CERTIFICATE", root.cert.Raw))
	write(hash+".4", pemOf("CERTIFICATE", middle.cert.Raw)) // behind a gap: not read

	req := ask(nil, leaf, middle)
	req.Store.AddDir(dir + string(filepath.ListSeparator) + dir)
	wantStats(t, req.Store, 0, 0, 0)
	wantCode(t, "root of the directory", req, registry.VOk, 0)
	wantStats(t, req.Store, 1, 0, 1)

	req.Flags |= crlCheckAll
	wantCode(t, "no CRL yet", req, registry.VUnableToGetCRL, 0)
	write(fmt.Sprintf("%08x.r0", pki.NameHash(middle.cert.RawSubject)), pemOf("X509 CRL", m.crl(middle)))
	write(hash+".r0", pemOf("X509 CRL", m.crl(root)))
	wantCode(t, "CRLs of the directory", req, registry.VOk, 0)
	write(hash+".r1", pemOf("X509 CRL", m.crl(root, middle)))
	wantCode(t, "a CRL of the same age does not replace the first", req, registry.VOk, 0)
	wantStats(t, req.Store, 1, 3, 1)
}

func TestExportImport(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	s := verify.NewStore()
	s.AddTrusted(pki.TrustedCertificate{Certificate: middle.cert, Aux: &pki.TrustAux{Trust: []string{serverAuth}}})
	s.AddCert(leaf.cert)
	s.AddCRL(mustCRL(t, m.crl(root)))
	bundle, err := verify.NewBundle(pemOf("CERTIFICATE", root.cert.Raw))
	if err != nil {
		t.Fatal(err)
	}
	s.AddBundle(bundle)
	s.AddDir(t.TempDir())
	again := func(pem []byte) *verify.Bundle { b, _ := verify.NewBundle(pem); return b }
	copied, err := verify.Import(s.Export(), again)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(s.Export(), copied.Export()) {
		t.Error("a copy of a store has other contents")
	}
	wantStats(t, copied, 3, 1, 2)
	if _, err := verify.Import(verify.Contents{CRLs: [][]byte{{1}}}, again); err == nil {
		t.Error("a damaged CRL is imported")
	}
}

// TestRememberedSignature: a chain seen before is still checked by everything
// but its signatures.
func TestRememberedSignature(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	req := ask([]*made{root}, leaf, middle)
	wantCode(t, "first", req, registry.VOk, 0)
	wantCode(t, "again", req, registry.VOk, 0)
	req.Now = testNow.Add(2 * time.Hour)
	wantCode(t, "later", req, registry.VCertHasExpired, 2)
	req.Now = testNow
	forged := append([]byte(nil), leaf.cert.Raw...)
	forged[len(forged)-1] ^= 1
	req.Chain[0] = mustCert(t, forged)
	for range 2 {
		wantCode(t, "forged", req, registry.VCertSignatureFailure, 0)
	}
}

// TestConcurrentStore has something to say with the race detector.
func TestConcurrentStore(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	bundle, err := verify.NewBundle(pemOf("CERTIFICATE", root.cert.Raw))
	if err != nil {
		t.Fatal(err)
	}
	s := verify.NewStore()
	s.AddBundle(bundle)
	s.AddDir(t.TempDir())
	var wait sync.WaitGroup
	for i := range 8 {
		wait.Go(func() {
			for range 20 {
				req := ask(nil, leaf, middle)
				req.Store = s
				wantCode(t, "concurrent", req, registry.VOk, 0)
				if i == 0 {
					s.AddCert(middle.cert)
					s.Stats()
				}
			}
		})
	}
	wait.Wait()
}
