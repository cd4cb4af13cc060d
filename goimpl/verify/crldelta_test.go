package verify_test

import (
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"math/big"
	"testing"
	"time"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// TestStrayDeltaRevokes: a leaf was good though a delta that came later than the
// list revoked it, because the delta wrote its scope in other words, or had the
// number of the list.
func TestStrayDeltaRevokes(t *testing.T) {
	m := &maker{t: t}
	root, middle, leaf := m.chain()
	list := func(number int64, age time.Duration, revoked *made, more ...pkix.Extension) []byte {
		l := &x509.RevocationList{
			Number: big.NewInt(number), ThisUpdate: testNow.Add(-age), NextUpdate: testNow.Add(time.Hour), ExtraExtensions: more,
		}
		if revoked != nil {
			l.RevokedCertificateEntries = []x509.RevocationListEntry{{SerialNumber: revoked.template.SerialNumber, RevocationTime: testNow}}
		}
		der, err := x509.CreateRevocationList(rand.Reader, l, middle.go509, middle.key)
		if err != nil {
			t.Fatal(err)
		}
		return der
	}
	delta := pkix.Extension{Id: asn1.ObjectIdentifier{2, 5, 29, 27}, Critical: true, Value: []byte{2, 1, 1}}
	users := pkix.Extension{Id: asn1.ObjectIdentifier{2, 5, 29, 28}, Critical: true, Value: []byte{0x30, 3, 0x81, 1, 0xFF}}
	authorities := pkix.Extension{Id: users.Id, Critical: true, Value: []byte{0x30, 3, 0x82, 1, 0xFF}}
	forged := list(3, time.Minute, leaf, delta, users)
	forged[len(forged)-1] ^= 1
	for _, c := range []struct {
		name  string
		delta []byte
		want  registry.VerifyCode
	}{
		{"of certificates that are no CA's", list(3, time.Minute, leaf, delta, users), registry.VCertRevoked},
		{"of the list's number", list(2, time.Minute, leaf, delta), registry.VCertRevoked},
		{"older", list(1, 2*time.Hour, leaf, delta, users), registry.VOk},
		{"forged", forged, registry.VOk},
		{"of CAs", list(3, time.Minute, leaf, delta, authorities), registry.VOk},
		{"about another", list(3, time.Minute, middle, delta, users), registry.VOk},
	} {
		req := ask([]*made{root}, leaf, middle)
		req.Flags |= 0x4 // CRL_CHECK
		req.Store.AddCRL(mustCRL(t, list(2, time.Hour, nil)))
		req.Store.AddCRL(mustCRL(t, c.delta))
		wantCode(t, c.name, req, c.want, 0)
	}
}
