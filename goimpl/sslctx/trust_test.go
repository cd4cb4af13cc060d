package sslctx

import (
	"bytes"
	"crypto/elliptic"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

func TestTrust(t *testing.T) {
	a, b := newCert(t, "a", ecKey(t, elliptic.P256())), newCert(t, "b", ecKey(t, elliptic.P256()))
	both := append(append([]byte(nil), a.cert...), b.cert...)
	c := newContext(t, registry.ProtocolTLSClient, python313)
	for _, tt := range []struct {
		name  string
		add   func() (int, *Failure)
		items int
		x509  int64 // in the store afterwards
	}{
		{"file", func() (int, *Failure) { return c.AddCAFile(a.cert) }, 1, 1},
		{"the same again", func() (int, *Failure) { return c.AddCAFile(a.cert) }, 1, 1},
		{"text", func() (int, *Failure) { return c.AddCAPEM(both) }, 2, 2},
		{"bytes", func() (int, *Failure) { return c.AddCADER(append(append([]byte(nil), a.der...), b.der...)) }, 2, 2},
	} {
		n, f := tt.add()
		if f != nil || n != tt.items {
			t.Errorf("%s: %d items, %v", tt.name, n, f)
		}
		if got := c.mustFact(t, registry.FactCtxStoreX509); got != tt.x509 {
			t.Errorf("%s: %d certificates in the store, want %d", tt.name, got, tt.x509)
		}
	}
	if ca, crl := c.mustFact(t, registry.FactCtxStoreCA), c.mustFact(t, registry.FactCtxStoreCRL); ca != 2 || crl != 0 {
		t.Errorf("%d CAs, %d CRLs", ca, crl)
	}
	if certs := c.CACerts(); len(certs) != 2 || !bytes.Equal(certs[0].Raw, a.der) || !bytes.Equal(certs[1].Raw, b.der) {
		t.Errorf("%d CA certificates, or the wrong ones", len(certs))
	}
}

func TestTrustFailures(t *testing.T) {
	a := newCert(t, "a", ecKey(t, elliptic.P256()))
	damaged := []byte("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
	c := newContext(t, registry.ProtocolTLSClient, python313)
	_, f := c.AddCAPEM(nil)
	wantText(t, f, "Empty certificate data")
	_, f = c.AddCADER([]byte{})
	wantText(t, f, "Empty certificate data")
	_, f = c.AddCAPEM([]byte("foo"))
	wantReason(t, f, registry.ErrCadataNoStartLine)
	_, f = c.AddCADER([]byte("foo"))
	wantReason(t, f, registry.ErrCadataNotEnoughData)
	_, f = c.AddCAFile([]byte("foo"))
	wantReason(t, f, registry.X509NoCertificateOrCRLFound)
	_, f = c.AddCAFile(append(append([]byte(nil), a.cert...), damaged...))
	wantReason(t, f, registry.X509ErrPEMLib)
	if n := c.mustFact(t, registry.FactCtxStoreX509); n != 0 {
		t.Errorf("%d certificates of a damaged file", n)
	}
	_, f = c.AddCAPEM(append(append([]byte(nil), a.cert...), damaged...))
	wantReason(t, f, registry.PEMErrASN1Lib)
	if n := c.mustFact(t, registry.FactCtxStoreX509); n != 1 {
		t.Errorf("%d certificates before the damaged one of a text, want 1", n)
	}
}

// One letter behind a certificate: CPython took what OpenSSL says of it for the
// end of the data, up to 3.11.
func TestJunkBehindDER(t *testing.T) {
	der := append(newCert(t, "a", ecKey(t, elliptic.P256())).der, 'A')
	for python, want := range map[int]registry.Reason{python38: 0, python313: registry.ASN1HeaderTooLong} {
		c := newContext(t, registry.ProtocolTLSClient, python)
		n, f := c.AddCADER(der)
		if want == 0 && f != nil {
			t.Errorf("junk is refused: %v", f)
		} else if want != 0 {
			wantReason(t, f, want)
		}
		if stored := c.mustFact(t, registry.FactCtxStoreX509); n != 1 || stored != 1 {
			t.Errorf("%d certificates read, %d kept, want 1", n, stored)
		}
	}
}

func TestBundleIsShared(t *testing.T) {
	bundle := newCert(t, "root", ecKey(t, elliptic.P256())).cert
	shared := new(Shared)
	first := shared.bundle(bundle)
	if first == nil || shared.bundle(bytes.Clone(bundle)) != first {
		t.Error("the same bundle was indexed twice")
	}
	for range 2 { // found out, and remembered
		if shared.bundle([]byte("no PEM")) != nil {
			t.Error("a file without PEM became a bundle")
		}
	}
	c := newContext(t, registry.ProtocolTLSClient, python313)
	c.AddCAFileLazy([]byte("no PEM"))
	c.AddCAFileLazy(append([]byte("-----BEGIN CERTIFICATE-----\n"), bundle...)) // damaged: all or nothing
	c.AddCAFileLazy(bundle)
	if n := c.mustFact(t, registry.FactCtxStoreCA); n != 1 {
		t.Errorf("%d CAs, want 1", n)
	}
}
