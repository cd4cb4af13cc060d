package verify

import (
	"bytes"
	"slices"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// deltaCRLs are the delta lists (RFC 5280, 5.2.4) that add to a list, in the store's order.
//
// OpenSSL looks at one delta, and only where USE_DELTAS is set and certificate
// or list name a place for fresh ones; what a store has been given counts here
// without that, so that a revocation known is never overlooked. That a delta
// can also take back a revocation, or make up for its list's expiry, is left
// to OpenSSL's rule (forBase).
type deltaCRLs []*crl

// deltas finds those that belong to the list: of the same issuer and scope, and newer.
func (v *verifier) deltas(list *crl, lists []*crl) (found deltaCRLs) {
	if list.misunderstood() {
		return nil // it fails or revokes by itself
	}
	for _, l := range lists {
		if l.isDelta() && l.issuer == list.issuer && l.newer(list) &&
			sameExtension(l, list, pki.OIDAuthorityKeyID) && sameExtension(l, list, pki.OIDIssuingDistribution) {
			found = append(found, l)
		}
	}
	return found
}

// forBase is the delta that OpenSSL would use: the first one made for this list or
// an earlier one. None without USE_DELTAS, or where nothing says that there are deltas.
func (d deltaCRLs) forBase(v *verifier, of *cert, list *crl) *crl {
	if !v.flag(flagUseDeltas) || of.Extension(pki.OIDFreshestCRL) == nil && extension(list, pki.OIDFreshestCRL) == nil {
		return nil
	}
	for _, l := range d {
		if list.Number != nil && compareIntegers(l.DeltaBase, list.Number) <= 0 {
			return l
		}
	}
	return nil
}

// releases says whether the delta takes the certificate's revocation back.
func (c *crl) releases(of *cert) bool {
	e := c.entry(of)
	return e != nil && e.Reason == removeFromCRL
}

// strayRevokes says whether a delta that does not belong to the list, since its
// scope or its authority key identifier is written otherwise, revokes the
// certificate all the same: it is newer, is about it and is signed with the key
// of the list's signer. It says no more than that, and may be wrong unpunished.
func (v *verifier) strayRevokes(of *cert, c *chosenCRL, lists []*crl) bool {
	for _, l := range lists {
		if !l.isDelta() || l.issuer != c.list.issuer || !l.newer(c.list) || !l.authority.mayBe(c.issuer) {
			continue
		}
		e := l.entry(of)
		if _, within := scope(l, of); within && e != nil && e.Reason != removeFromCRL && v.proven(l, c.issuer) == registry.VOk {
			return true
		}
	}
	return false
}

// newer compares by number and by date: of a CA that counts rightly the later
// list has the higher number.
func (c *crl) newer(than *crl) bool {
	return than.Number != nil && compareIntegers(c.Number, than.Number) > 0 || c.thisUpdate.unix > than.thisUpdate.unix
}

// sameExtension says whether both lists have the same extension, or neither has it.
func sameExtension(a, b *crl, oid string) bool {
	x, y := extension(a, oid), extension(b, oid)
	if x == nil || y == nil {
		return x == y
	}
	return bytes.Equal(x.Value, y.Value)
}

// extension is the list's first extension with an identifier, or nil.
func extension(l *crl, oid string) *pki.Extension {
	i := slices.IndexFunc(l.Extensions, func(x pki.Extension) bool { return x.OID == oid })
	if i < 0 {
		return nil
	}
	return &l.Extensions[i]
}

// compareIntegers compares the content octets of two INTEGERs in their shortest form.
func compareIntegers(a, b []byte) int {
	negative := func(n []byte) bool { return len(n) > 0 && n[0] >= 0x80 }
	switch {
	case negative(a) != negative(b):
		if negative(a) {
			return -1
		}
		return 1
	case len(a) != len(b):
		if (len(a) < len(b)) != negative(a) {
			return -1
		}
		return 1
	}
	return bytes.Compare(a, b)
}
