package verify_test

import (
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"math/big"
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

func withExtension(oid []int, critical bool, value ...byte) func(*x509.Certificate) {
	return func(t *x509.Certificate) {
		t.ExtraExtensions = append(t.ExtraExtensions, pkix.Extension{Id: asn1.ObjectIdentifier(oid), Critical: critical, Value: value})
	}
}

// TestStricter: what X509_STRICT means beyond OpenSSL 3's strict mode, and that
// it means so only then.
func TestStricter(t *testing.T) {
	aki := []int{2, 5, 29, 35}
	big21 := new(big.Int).Lsh(big.NewInt(1), 160) // 21 octets
	sign := new(big.Int).Lsh(big.NewInt(1), 159)  // 20 octets and one for the sign
	for _, c := range []struct {
		name   string
		leaf   func(*x509.Certificate)
		middle func(*x509.Certificate)
		code   registry.VerifyCode
		depth  int
	}{
		{"nothing wrong", nil, nil, registry.VOk, 0},
		{"long serial number", func(t *x509.Certificate) { t.SerialNumber = big21 }, nil, registry.VUnspecified, 0},
		{"20 octets of serial number", func(t *x509.Certificate) { t.SerialNumber = sign }, nil, registry.VOk, 0},
		{"constraints in a leaf", withExtension([]int{2, 5, 29, 30}, true, 0x30, 0), nil, registry.VInvalidExtension, 0},
		{"empty constraints", nil, withExtension([]int{2, 5, 29, 30}, true, 0x30, 4, 0xA0, 0, 0xA1, 0), registry.VInvalidExtension, 1},
		{"policy constraints, critical", nil, withExtension([]int{2, 5, 29, 36}, true, 0x30, 3, 0x80, 1, 0), registry.VOk, 0},
		{"policy constraints, not critical", nil, withExtension([]int{2, 5, 29, 36}, false, 0x30, 3, 0x80, 1, 0), registry.VInvalidExtension, 1},
		{"information access, empty", withExtension([]int{1, 3, 6, 1, 5, 5, 7, 1, 1}, false, 0x30, 0), nil, registry.VInvalidExtension, 0},
		{"information access, garbage", withExtension([]int{1, 3, 6, 1, 5, 5, 7, 1, 1}, false, 0x0C, 1, 'x'), nil, registry.VInvalidExtension, 0},
	} {
		m := &maker{t: t}
		root := m.issue("Root", nil, m.key(), asCA)
		nothing := func(*x509.Certificate) {}
		if c.leaf == nil {
			c.leaf = nothing
		}
		if c.middle == nil {
			c.middle = nothing
		}
		middle := m.issue("Middle", root, m.key(), both(asCA, c.middle))
		leaf := m.issue("host.example", middle, m.key(), both(asServer, c.leaf))
		req := ask([]*made{root}, leaf, middle)
		wantCode(t, c.name+", not strict", req, registry.VOk, 0)
		req.Flags |= strict
		wantCode(t, c.name, req, c.code, c.depth)
	}
	// keyIdentifier [0] is missing: serial number without issuer, and issuer with serial number.
	m := &maker{t: t}
	root := m.issue("Root", nil, m.key(), both(asCA, withExtension(aki, false, 0x30, 3, 0x82, 1, 1)))
	req := ask([]*made{root}, m.issue("host.example", root, m.key(), asServer))
	req.Flags |= strict
	wantCode(t, "identifier without key", req, registry.VMissingAuthorityKeyIdentifier, 1)
}

// TestStrictWords: codes that cover several faults say which.
func TestStrictWords(t *testing.T) {
	m := &maker{t: t}
	root := m.issue("Root", nil, m.key(), asCA)
	leaf := m.issue("host.example", root, m.key(), both(asServer, func(t *x509.Certificate) { t.SerialNumber = new(big.Int).Lsh(big.NewInt(1), 200) }))
	req := ask([]*made{root}, leaf)
	req.Flags |= strict
	if _, err := verifyError(req); err.VerifyMessage() != "certificate serial number is longer than 20 octets" {
		t.Error(err.VerifyMessage())
	}
}

// TestResources: RFC 3779's claims are refused where they would have to be compared.
func TestResources(t *testing.T) {
	const addresses, inherit = 7, "\x30\x08\x30\x06\x04\x02\x00\x01\x05\x00"
	with := func(critical bool) func(*x509.Certificate) {
		return withExtension([]int{1, 3, 6, 1, 5, 5, 7, 1, addresses}, critical, []byte(inherit)...)
	}
	for _, c := range []struct {
		name         string
		leaf, issuer func(*x509.Certificate)
		code         registry.VerifyCode
	}{
		{"critical", with(true), with(true), registry.VUnnestedResource},
		{"not critical", with(false), with(false), registry.VOk},
		{"issuer has none", with(false), nil, registry.VUnnestedResource},
		{"issuer's alone", nil, with(true), registry.VOk},
	} {
		m := &maker{t: t}
		nothing := func(*x509.Certificate) {}
		if c.leaf == nil {
			c.leaf = nothing
		}
		if c.issuer == nil {
			c.issuer = nothing
		}
		root := m.issue("Root", nil, m.key(), both(asCA, c.issuer))
		depth := 0
		if c.code != registry.VOk {
			depth = 1
		}
		wantCode(t, c.name, ask([]*made{root}, m.issue("host.example", root, m.key(), both(asServer, c.leaf))), c.code, depth)
	}
}
