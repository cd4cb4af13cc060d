package sslctx

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"strings"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// wantReason checks that f is an SSLError of this row.
func wantReason(t testing.TB, f *Failure, reason registry.Reason) {
	t.Helper()
	if f == nil || f.Kind != TLS || f.Err.Reason != reason {
		t.Errorf("got %v, want %v", f, reason)
	}
}

// names lists the common names of the identities, in order.
func (c *Context) names() string {
	var list []string
	for _, i := range c.Config().Identities {
		list = append(list, i.Chain[0].Subject.OneLine())
	}
	return strings.Join(list, " ")
}

func TestIdentitiesReplaceTheirKind(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSServer, python313)
	load := func(cert testCert) {
		t.Helper()
		if f := c.LoadIdentity(cert.cert, cert.key, nil); f != nil {
			t.Fatal(f)
		}
	}
	load(newCert(t, "ec1", ecKey(t, elliptic.P256())))
	load(newCert(t, "ed1", edKey(t)))
	if got := c.names(); got != "CN=ec1 CN=ed1" {
		t.Errorf("identities: %s", got)
	}
	load(newCert(t, "ec2", ecKey(t, elliptic.P384()))) // another curve is the same kind
	if got := c.names(); got != "CN=ec2 CN=ed1" {
		t.Errorf("identities: %s", got)
	}
	load(newCert(t, "rsa1", rsaKey(t, 2048)))
	load(newCert(t, "ed2", edKey(t)))
	if got := c.names(); got != "CN=ec2 CN=ed2 CN=rsa1" {
		t.Errorf("identities: %s", got)
	}
}

func TestIdentityMustFit(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSServer, python313)
	ec, other, ed := newCert(t, "ec", ecKey(t, elliptic.P256())), newCert(t, "other", ecKey(t, elliptic.P256())), newCert(t, "ed", edKey(t))
	if f := c.LoadIdentity(ed.cert, ed.key, nil); f != nil {
		t.Fatal(f)
	}
	before := c.Config()
	wantReason(t, c.LoadIdentity(ec.cert, other.key, nil), registry.X509KeyValuesMismatch)
	wantReason(t, c.LoadIdentity(ec.cert, ed.key, nil), registry.NoCertificateAssigned)
	wantReason(t, c.LoadIdentity(ec.key, ec.key, nil), registry.ErrPEMLib)
	wantReason(t, c.LoadIdentity(ec.cert, ec.cert, nil), registry.ErrPEMLib)
	wantReason(t, c.LoadIdentity(nil, nil, nil), registry.ErrPEMLib)
	if c.Config() != before {
		t.Error("a failure changed the context")
	}
	both := append(append([]byte("text\n"), ec.key...), ec.cert...)
	if f := c.LoadIdentity(both, both, nil); f != nil {
		t.Error(f)
	}
}

func TestIdentityUnderSecurityLevel(t *testing.T) {
	weak, strong := newCert(t, "weak", rsaKey(t, 1024)), newCert(t, "strong", rsaKey(t, 2048))
	c := newContext(t, registry.ProtocolTLSServer, python313)
	if got := c.mustInt(t, registry.SettingSecurityLevel); got != 2 {
		t.Fatalf("security level is %d, want 2", got)
	}
	wantReason(t, c.LoadIdentity(weak.cert, weak.key, nil), registry.EeKeyTooSmall)
	chain := append(append([]byte(nil), strong.cert...), weak.cert...)
	wantReason(t, c.LoadIdentity(chain, strong.key, nil), registry.CAKeyTooSmall)
	if f := c.SetCiphers("ALL:@SECLEVEL=1"); f != nil {
		t.Fatal(f)
	}
	if f := c.LoadIdentity(weak.cert, weak.key, nil); f != nil {
		t.Error(f)
	}
}

func TestIdentityPassword(t *testing.T) {
	key := ecKey(t, elliptic.P256())
	cert := newCert(t, "locked", key)
	sec1, err := x509.MarshalECPrivateKey(key.(*ecdsa.PrivateKey))
	if err != nil {
		t.Fatal(err)
	}
	//lint:ignore SA1019 OpenSSL's old encryption is what is tested
	block, err := x509.EncryptPEMBlock(rand.Reader, "EC PRIVATE KEY", sec1, []byte("secret"), x509.PEMCipherAES256)
	if err != nil {
		t.Fatal(err)
	}
	locked := pem.EncodeToMemory(block)

	c := newContext(t, registry.ProtocolTLSServer, python313)
	if f := c.LoadIdentity(cert.cert, locked, nil); f == nil || f.Kind != Password {
		t.Errorf("without a password: %v", f)
	}
	wantReason(t, c.LoadIdentity(cert.cert, locked, []byte("wrong")), registry.ErrPEMLib)
	wantReason(t, c.LoadIdentity(cert.cert, locked, []byte{}), registry.ErrPEMLib)
	wantText(t, c.LoadIdentity(cert.cert, locked, make([]byte, 1025)), "password cannot be longer than 1024 bytes")
	if len(c.Config().Identities) != 0 {
		t.Fatal("an identity was loaded")
	}
	if f := c.LoadIdentity(cert.cert, locked, []byte("secret")); f != nil {
		t.Error(f)
	}
	if f := c.LoadIdentity(cert.cert, cert.key, make([]byte, 1025)); f != nil {
		t.Errorf("a password that is not needed: %v", f)
	}
}

func TestStapleGoesToTheNewestIdentity(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSServer, python313)
	wantReason(t, c.SetOCSP([]byte("staple")), registry.NoCertificateAssigned)
	ec, ed := newCert(t, "ec", ecKey(t, elliptic.P256())), newCert(t, "ed", edKey(t))
	for _, cert := range []testCert{ec, ed, ec} {
		if f := c.LoadIdentity(cert.cert, cert.key, nil); f != nil {
			t.Fatal(f)
		}
	}
	before := c.Config()
	if f := c.SetOCSP([]byte("staple")); f != nil {
		t.Fatal(f)
	}
	if before.Identities[0].OCSP != nil {
		t.Error("an identity that connections may hold was changed")
	}
	now := c.Config().Identities
	if string(now[0].OCSP) != "staple" || now[1].OCSP != nil {
		t.Errorf("staples: %q and %q", now[0].OCSP, now[1].OCSP)
	}
	if f := c.SetOCSP(nil); f != nil {
		t.Fatal(f)
	}
	if staple := c.Config().Identities[0].OCSP; staple != nil {
		t.Errorf("staple %q is still there", staple)
	}
}
