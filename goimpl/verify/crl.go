package verify

import (
	"crypto/sha256"
	"sync"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// crl is a revocation list with what is derived from it once.
type crl struct {
	*pki.CRL
	issuer                 string // canonical name
	authority              authority
	thisUpdate, nextUpdate instant
	digest                 func() []byte           // of the whole list, for remembering its signature
	serials                func() map[string][]int // entries by serial number
}

func newCRL(l *pki.CRL) *crl {
	c := &crl{
		CRL: l, issuer: string(l.CanonicalIssuer()), authority: newAuthority(l.AuthorityKeyID), thisUpdate: newInstant(l.ThisUpdate),
	}
	if l.NextUpdate != nil {
		c.nextUpdate = newInstant(*l.NextUpdate)
	}
	c.digest = sync.OnceValue(func() []byte {
		sum := sha256.Sum256(l.Raw)
		return sum[:]
	})
	c.serials = sync.OnceValue(func() map[string][]int {
		m := make(map[string][]int, len(l.Revoked))
		for i := range l.Revoked {
			serial := string(l.Revoked[i].Serial)
			m[serial] = append(m[serial], i)
		}
		return m
	})
	return c
}

// timeError is what is wrong with the list's dates at now, or VOk. A list
// without nextUpdate does not expire.
func (c *crl) timeError(now int64) registry.VerifyCode {
	switch {
	case !c.thisUpdate.ok:
		return registry.VErrorInCRLLastUpdateField
	case now < c.thisUpdate.unix:
		return registry.VCRLNotYetValid
	case c.NextUpdate == nil:
		return registry.VOk
	case !c.nextUpdate.ok:
		return registry.VErrorInCRLNextUpdateField
	case now >= c.nextUpdate.unix:
		return registry.VCRLHasExpired
	}
	return registry.VOk
}

// misunderstood says whether the list has a known extension, its own or an
// entry's, that makes no sense. Such a list is not passed over, or an older one
// without the latest revocations would take its place: it is treated as a list
// for everything, and the most it can say is that a certificate is revoked.
func (c *crl) misunderstood() bool { return c.Invalid || c.IDP != nil && c.IDP.Invalid }

// outdates says whether the list is to be asked instead of another that suits
// as well: the later one, or of two of the same second the one that fails closed.
func (c *crl) outdates(other *crl) bool {
	if c.thisUpdate.unix == other.thisUpdate.unix {
		return c.misunderstood() && !other.misunderstood()
	}
	return c.thisUpdate.unix > other.thisUpdate.unix
}

// point is the list's issuingDistributionPoint as far as it can be understood.
func (c *crl) point() *pki.IssuingDistributionPoint {
	if c.misunderstood() {
		return nil
	}
	return c.IDP
}

// isDelta says whether the list only has what changed since another one.
func (c *crl) isDelta() bool { return c.DeltaBase != nil && !c.misunderstood() }

// entry is the list's entry for a certificate, or nil. An entry names the
// issuer of its certificate only in indirect lists.
func (c *crl) entry(of *cert) *pki.RevokedCertificate {
	for _, i := range c.serials()[string(of.Serial)] {
		e := &c.Revoked[i]
		if e.Issuer == nil {
			if of.issuer == c.issuer {
				return e
			}
			continue
		}
		for j := range e.Issuer {
			if g := &e.Issuer[j]; g.Kind == pki.DirectoryName && string(pki.CanonicalName(g.RawDir)) == of.issuer {
				return e
			}
		}
	}
	return nil
}
