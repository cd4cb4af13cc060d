package verify

import (
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
)

// How well a list suits a certificate, best first: OpenSSL's score bits. Lists
// are chosen by the sum, so the order of the bits matters.
const (
	scoreNoCritical = 0x100 // no unknown critical extension
	scoreScope      = 0x80  // the certificate is within the list's scope
	scoreTime       = 0x40  // the list is valid now
	scoreIssuerName = 0x20
	scoreIssuerCert = 0x18 // signed by the certificate's own issuer
	scoreSamePath   = 0x08 // signed by a CA further up
	scoreKeyID      = 0x04 // key identifiers fit
)

// removeFromCRL is the CRLReason of an entry that only deltas use.
const removeFromCRL = 8

// checkRevocation asks for a list for the leaf, or with CRL_CHECK_ALL for every
// certificate, the anchor included.
func (v *verifier) checkRevocation(p *path) failure {
	if !v.flag(flagCRLCheck) {
		return failure{}
	}
	n := 1
	if v.flag(flagCRLCheckAll) {
		n = len(p.certs)
	}
	for i := range n {
		if code := v.revoked(p, i); code != registry.VOk {
			return failure{code: code, depth: i}
		}
	}
	return failure{}
}

// revoked checks the certificate at depth i by lists that together cover all reasons.
func (v *verifier) revoked(p *path, i int) registry.VerifyCode {
	c := p.certs[i]
	if c.isProxy() {
		return registry.VOk // RFC 3820, 5: proxies are not revoked by number
	}
	lists := v.storeCRLs(c.issuer, c.RawIssuer)
	var covered reasons
	for covered != allReasons {
		best := v.bestCRL(lists, p, i, covered)
		if best.list == nil {
			return registry.VUnableToGetCRL
		}
		if code := v.saysCRL(&best, lists, c); code != registry.VOk {
			return code
		}
		if best.reasons == covered {
			return registry.VUnableToGetCRL
		}
		covered = best.reasons
	}
	return registry.VOk
}

// chosenCRL is a list with its judgement for one certificate.
type chosenCRL struct {
	list    *crl
	score   int
	issuer  *cert   // of the list
	reasons reasons // covered with this list
}

// bestCRL is the list of the highest score, the newest of equals.
func (v *verifier) bestCRL(lists []*crl, p *path, i int, covered reasons) (best chosenCRL) {
	for _, l := range lists {
		c := v.score(l, p, i, covered)
		if c.score == 0 || c.score < best.score {
			continue
		}
		if c.score > best.score || best.list == nil || l.outdates(best.list) {
			best = c
		}
	}
	return best
}

// score rates one list; zero if it cannot be used at all. Indirect lists and
// lists for some reasons only need EXTENDED_CRL_SUPPORT. A delta is not a list
// by itself (OpenSSL before 3.0.20 took it for one). OpenSSL looks for lists by
// the name of the certificate's issuer alone, so those of other CAs are not found.
func (v *verifier) score(l *crl, p *path, i int, covered reasons) chosenCRL {
	c, idp := p.certs[i], l.point()
	partial := idp != nil && (idp.Indirect || idp.Reasons != nil)
	if l.isDelta() || l.issuer != c.issuer || partial && !v.flag(flagExtendedCRL) {
		return chosenCRL{}
	}
	out := chosenCRL{list: l, score: scoreIssuerName, reasons: covered}
	if !l.UnknownCritical {
		out.score |= scoreNoCritical
	}
	if v.timeError(l) == registry.VOk {
		out.score |= scoreTime
	}
	var by int
	if out.issuer, by = crlIssuer(l, p, i); out.issuer == nil {
		return chosenCRL{}
	}
	out.score |= by
	if why, within := scope(l, c); within {
		if why&^covered == 0 {
			return chosenCRL{} // nothing new
		}
		out.reasons |= why
		out.score |= scoreScope
	}
	return out
}

// crlIssuer finds the certificate on the path that signed the list: the issuer
// of the certificate at depth i, or a CA of that name further up.
func crlIssuer(l *crl, p *path, i int) (*cert, int) {
	above := min(i+1, len(p.certs)-1)
	if c := p.certs[above]; l.authority.mayBe(c) {
		return c, scoreKeyID | scoreIssuerCert
	}
	for _, c := range p.certs[above+1:] {
		if c.subject == l.issuer && l.authority.mayBe(c) {
			return c, scoreKeyID | scoreSamePath
		}
	}
	return nil, 0
}

// saysCRL is what the chosen list, with its deltas, says of the certificate.
func (v *verifier) saysCRL(c *chosenCRL, lists []*crl, of *cert) registry.VerifyCode {
	deltas := v.deltas(c.list, lists)
	fresh := deltas.forBase(v, of, c.list)
	if code := v.checkCRL(c, fresh != nil && v.timeError(fresh) == registry.VOk); code != registry.VOk {
		return code
	}
	for _, l := range deltas {
		if code := v.entryCode(l, c.issuer, of); code != registry.VOk {
			return code
		}
	}
	if v.strayRevokes(of, c, lists) {
		return registry.VCertRevoked
	}
	if fresh != nil && fresh.releases(of) {
		return registry.VOk
	}
	return v.entryCode(c.list, nil, of)
}

// entryCode is what one list says of the certificate. Where signer is set, the
// list's signature is checked first.
func (v *verifier) entryCode(l *crl, signer, of *cert) registry.VerifyCode {
	if signer != nil {
		if code := v.proven(l, signer); code != registry.VOk {
			return code
		}
	}
	e := l.entry(of)
	switch {
	case l.UnknownCritical && !v.flag(flagIgnoreCritical):
		return registry.VUnhandledCriticalCRLExtension
	case e != nil && e.Reason != removeFromCRL:
		return registry.VCertRevoked
	case l.misunderstood():
		return registry.VInvalidExtension
	}
	return registry.VOk
}

// checkCRL checks the chosen list itself. A current delta makes up for the
// list's expiry.
func (v *verifier) checkCRL(c *chosenCRL, renewed bool) registry.VerifyCode {
	late := v.timeError(c.list)
	if late == registry.VCRLHasExpired && renewed {
		late = registry.VOk
	}
	switch {
	case !c.issuer.mayUse(pki.CRLSign):
		return registry.VKeyusageNoCRLSign
	case c.score&scoreScope == 0:
		return registry.VDifferentCRLScope
	case late != registry.VOk:
		return late
	case c.issuer.PublicKey == nil:
		return registry.VUnableToDecodeIssuerPublicKey
	}
	return v.proven(c.list, c.issuer)
}

// proven says whether the signer has signed the list, in a way it may.
func (v *verifier) proven(l *crl, signer *cert) registry.VerifyCode {
	if code := v.listSuiteB(l, signer); code != registry.VOk {
		return code
	}
	if !v.crlSigned(l, signer) {
		return registry.VCRLSignatureFailure
	}
	return registry.VOk
}

// crlSigned verifies the list's signature, once. Its digest's strength is not
// asked, as in OpenSSL.
func (v *verifier) crlSigned(l *crl, issuer *cert) bool {
	signed := newProof(l.digest(), issuer.RawSPKI)
	if v.store.proofs.has(signed) {
		return true
	}
	if v.badCRLs[signed] {
		return false
	}
	// RFC 5280, 5.1.1.2: both copies of the algorithm must be equal.
	good := l.SigAlg.Equal(l.TBSSigAlg) &&
		sig.VerifyX509(l.SigAlg.OID, l.SigAlg.Params, issuer.PublicKey, l.RawTBS, l.Signature) == sig.Good
	if good {
		v.store.proofs.add(signed)
		return true
	}
	if v.badCRLs == nil {
		v.badCRLs = make(map[proof]bool)
	}
	v.badCRLs[signed] = true
	return false
}
