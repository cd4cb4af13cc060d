package pki_test

import (
	"bytes"
	"crypto/ed25519"
	"crypto/x509"
	"crypto/x509/pkix"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
)

func TestCRLGolden(t *testing.T) {
	var file struct {
		CRLs []struct {
			DER     []byte
			Error   []int
			OpenSSL struct {
				Used, N        int // octets; entries, -1 without a list
				IHash          uint32
				Next, Num, IDP int // whether nextUpdate, CRL number, issuingDistributionPoint are there
				Reasons        []int
			}
		}
	}
	golden(t, "crl_golden.json", &file)
	for i, e := range file.CRLs {
		c, _, err := pki.ParseCRLPrefix(e.DER)
		if (err != nil) != (e.Error != nil) {
			t.Errorf("%d: %v, OpenSSL %v", i, err, e.Error)
		}
		if err != nil {
			continue
		}
		want := &e.OpenSSL
		if len(c.Raw) != want.Used || len(c.Revoked) != max(want.N, 0) || pki.NameHash(c.RawIssuer) != want.IHash {
			t.Errorf("%d: %d octets, %d entries, OpenSSL %+v", i, len(c.Raw), len(c.Revoked), want)
		}
		if (c.NextUpdate != nil) != (want.Next == 1) || (c.Number != nil) != (want.Num == 1) || (c.IDP != nil) != (want.IDP == 1) {
			t.Errorf("%d: nextUpdate %v, number %v, IDP %v, OpenSSL %+v", i, c.NextUpdate, c.Number, c.IDP, want)
		}
		for j := range c.Revoked {
			if !c.Invalid && c.Revoked[j].Reason != want.Reasons[j] {
				t.Errorf("%d: entry %d has reason %d, OpenSSL %d", i, j, c.Revoked[j].Reason, want.Reasons[j])
			}
		}
	}
}

func TestCRLFields(t *testing.T) {
	_, key, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	start := time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC)
	issuer := &x509.Certificate{Subject: pkix.Name{CommonName: "Issuer"}, SubjectKeyId: []byte("key"), KeyUsage: x509.KeyUsageCRLSign}
	der, err := x509.CreateRevocationList(nil, &x509.RevocationList{
		Number: big.NewInt(5), ThisUpdate: start, NextUpdate: start.Add(time.Hour),
		RevokedCertificateEntries: []x509.RevocationListEntry{
			{SerialNumber: big.NewInt(200), RevocationTime: start, ReasonCode: 1},
			{SerialNumber: big.NewInt(7), RevocationTime: start},
		},
	}, issuer, key)
	if err != nil {
		t.Fatal(err)
	}
	c, failure := pki.ParseCRL(der)
	if failure != nil {
		t.Fatal(failure)
	}
	if c.Issuer.OneLine() != "CN=Issuer" || !bytes.Equal(c.CanonicalIssuer(), pki.CanonicalName(c.RawIssuer)) {
		t.Errorf("issuer %q", c.Issuer.OneLine())
	}
	if at, ok := c.ThisUpdate.Time(); !ok || !at.Equal(start) {
		t.Errorf("thisUpdate %v", at)
	}
	if at, ok := c.NextUpdate.Time(); !ok || !at.Equal(start.Add(time.Hour)) {
		t.Errorf("nextUpdate %v", at)
	}
	if len(c.Revoked) != 2 || !bytes.Equal(c.Revoked[0].Serial, []byte{0, 200}) || c.Revoked[0].Reason != 1 || c.Revoked[1].Reason != -1 {
		t.Errorf("revoked %+v", c.Revoked)
	}
	if !bytes.Equal(c.Number, []byte{5}) || c.AuthorityKeyID == nil || string(c.AuthorityKeyID.KeyID) != "key" || c.Invalid || c.UnknownCritical {
		t.Errorf("%+v", c)
	}
	if !ed25519.Verify(key.Public().(ed25519.PublicKey), c.RawTBS, c.Signature) {
		t.Error("RawTBS and Signature are not what was signed")
	}
	if _, failure := pki.ParseCRL(append(der, 0)); failure == nil {
		t.Error("read with an octet behind it")
	}
}

// crl is a CRL with entries and extensions.
func crl(entries, extensions [][]byte) []byte {
	return seq(seq(tlv(2, []byte{1}), ed25519Alg, commonName("i"), tlv(23, []byte("240101000000Z")),
		seq(entries...), tlv(0xA0, seq(extensions...))), ed25519Alg, tlv(3, make([]byte, 65)))
}

// entry is a CRL entry with extensions.
func entry(serial byte, extensions ...[]byte) []byte {
	return seq(tlv(2, []byte{serial}), tlv(23, []byte("240101000000Z")), seq(extensions...))
}

func TestCRLExtensions(t *testing.T) {
	const (
		idp, number, delta, aki = "2.5.29.28", "2.5.29.20", "2.5.29.27", "2.5.29.35"
		issuer, reason          = "2.5.29.29", "2.5.29.21"
	)
	five := tlv(2, []byte{5})
	names := seq(tlv(0xA4, commonName("other")))
	for _, c := range []struct {
		name                     string
		der                      []byte
		invalid, unknownCritical bool
	}{
		{"nothing", crl(nil, nil), false, false},
		{"number", crl(nil, [][]byte{extension(number, false, five)}), false, false},
		{"number malformed", crl(nil, [][]byte{extension(number, false, tlv(2))}), true, false},
		{"number critical", crl(nil, [][]byte{extension(number, true, five)}), false, true},
		{"number twice", crl(nil, [][]byte{extension(number, false, five), extension(number, false, five)}), true, false},
		{"delta", crl(nil, [][]byte{extension(delta, true, five), extension(number, false, five)}), false, false},
		{"delta without number", crl(nil, [][]byte{extension(delta, true, five)}), true, false},
		{"IDP", crl(nil, [][]byte{extension(idp, true, seq(tlv(0x81, []byte{0xFF})))}), false, false},
		{"IDP malformed", crl(nil, [][]byte{extension(idp, true, seq(tlv(0x81)))}), true, false},
		{"AKI malformed", crl(nil, [][]byte{extension(aki, true, tlv(5))}), true, false},
		{"unknown critical", crl(nil, [][]byte{extension("1.2.3", true, five)}), false, true},
		{"unknown", crl(nil, [][]byte{extension("1.2.3", false, five)}), false, false},
		{"entry", crl([][]byte{entry(1, extension(reason, false, tlv(10, []byte{6})))}, nil), false, false},
		{"entry's reason malformed", crl([][]byte{entry(1, extension(reason, false, five))}, nil), true, false},
		{"entry's reason critical", crl([][]byte{entry(1, extension(reason, true, tlv(10, []byte{6})))}, nil), false, true},
		{"entry's issuer", crl([][]byte{entry(1, extension(issuer, true, names))}, nil), false, false},
		{"entry's issuer malformed", crl([][]byte{entry(1, extension(issuer, true, five))}, nil), true, false},
	} {
		got, err := pki.ParseCRL(c.der)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got.Invalid != c.invalid || got.UnknownCritical != c.unknownCritical {
			t.Errorf("%s: invalid %v, unknown critical %v", c.name, got.Invalid, got.UnknownCritical)
		}
	}
}

func TestIndirectCRL(t *testing.T) {
	other := extension("2.5.29.29", true, seq(tlv(0xA4, commonName("other"))))
	c, err := pki.ParseCRL(crl([][]byte{entry(1), entry(2, other), entry(3)},
		[][]byte{extension("2.5.29.28", true, seq(tlv(0x83, []byte{1, 0x7E}), tlv(0x84, []byte{1})))}))
	if err != nil {
		t.Fatal(err)
	}
	var issuers []string
	for _, e := range c.Revoked {
		issuer := "own"
		if e.Issuer != nil {
			issuer = e.Issuer[0].Dir.OneLine()
		}
		issuers = append(issuers, issuer)
	}
	// RFC 5280, 5.3.3: an issuer stands for the entries that follow, too.
	if !slices.Equal(issuers, []string{"own", "CN=other", "CN=other"}) {
		t.Errorf("issuers %q", issuers)
	}
	if p := c.IDP; !p.Indirect || p.Invalid || p.Reasons == nil || *p.Reasons != 0x7E || p.Point != nil {
		t.Errorf("IDP %+v", p)
	}
}

func TestIDPScopesExclude(t *testing.T) {
	point := tlv(0xA0, tlv(0xA0, tlv(0x86, []byte("http://x"))))
	c, err := pki.ParseCRL(crl(nil, [][]byte{extension("2.5.29.28", true, seq(point, tlv(0x81, []byte{1}), tlv(0x82, []byte{1})))}))
	if err != nil {
		t.Fatal(err)
	}
	if p := c.IDP; !p.Invalid || !p.OnlyUser || !p.OnlyCA || string(p.Point.FullName[0].Bytes) != "http://x" {
		t.Errorf("IDP %+v", p)
	}
}
