package verify

import (
	"bytes"
	"crypto"
	"slices"
	"time"

	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
)

const (
	// ocspSkew is how far the responder's clock may be off (OpenSSL's tools use the same).
	ocspSkew = 5 * time.Minute
	// ocspMaxAge bounds responses that do not say when the next one is due.
	ocspMaxAge = 7 * 24 * time.Hour
	// maxResponders bounds the certificates of a response that are looked at.
	maxResponders = 8
)

// checkStaple checks the stapled OCSP response for the leaf, if one is demanded.
func (v *verifier) checkStaple(p *path) failure {
	if !v.req.RequireOCSP {
		return failure{}
	}
	if len(v.req.OCSP) == 0 {
		return failure{code: registry.VOCSPVerifyNeeded}
	}
	issuers := p.certs[min(1, len(p.certs)-1):]
	code, known := v.staples[issuers[0]]
	if !known {
		code = v.judgeStaple(v.leaf(), issuers)
		if v.staples == nil {
			v.staples = make(map[*cert]registry.VerifyCode)
		}
		v.staples[issuers[0]] = code
	}
	return failure{code: code}
}

// judgeStaple is what the response says of the leaf; issuers is the path from its issuer up.
func (v *verifier) judgeStaple(leaf *cert, issuers []*cert) registry.VerifyCode {
	issuer := issuers[0]
	resp, ok := parseOCSP(v.req.OCSP)
	if !ok || !v.signedByResponder(resp, issuers) {
		return registry.VOCSPVerifyFailed
	}
	one, ok := resp.find(leaf, issuer)
	switch {
	case !ok:
		return registry.VOCSPVerifyFailed
	case one == nil:
		return registry.VOCSPVerifyNeeded // signed, but about other certificates
	case !one.current(v.req.Now):
		return registry.VOCSPVerifyFailed
	}
	switch one.status {
	case statusGood:
		return registry.VOk
	case statusRevoked:
		return registry.VCertRevoked
	}
	return registry.VOCSPCertUnknown
}

// signedByResponder says whether the response is signed by the issuer, or by a
// certificate the issuer made for this (RFC 6960, 4.2.2.2).
func (v *verifier) signedByResponder(r *ocspResponse, issuers []*cert) bool {
	issuer := issuers[0]
	if sig.Strength(r.sigAlg, r.sigParams) < registry.LevelBits(v.req.Level) {
		return false // as good as a chain signed with that digest
	}
	if r.names(issuer) {
		return v.ocspSigned(r, issuer)
	}
	for _, der := range r.certs {
		parsed, err := pki.ParseCertificate(der)
		if err != nil {
			continue
		}
		c := newCert(parsed)
		delegated := r.names(c) && slices.Contains(c.ExtKeyUsage, ekuOCSPSigning) && c.mayUse(pki.DigitalSignature) &&
			!v.unhandled(c) && v.timeError(c) == registry.VOk &&
			issued(issuer, c) && keyStrongEnough(c, v.req.Level) && digestStrongEnough(c, v.req.Level)
		if delegated && v.signatureGood(c, issuer) {
			return v.ocspSigned(r, c) && v.responderStands(c, issuers)
		}
	}
	return false
}

// responderStands says whether a delegate is not revoked, where lists are asked
// at all: its issuer may have said that there is no need to (RFC 6960, 4.2.2.2.1).
func (v *verifier) responderStands(c *cert, issuers []*cert) bool {
	if !v.flag(flagCRLCheck) || c.Extension(pki.OIDOCSPNoCheck) != nil {
		return true
	}
	p := &path{certs: append([]*cert{c}, issuers...)}
	return v.revoked(p, 0) == registry.VOk
}

func (v *verifier) ocspSigned(r *ocspResponse, by *cert) bool {
	return by.PublicKey != nil && sig.VerifyX509(r.sigAlg, r.sigParams, by.PublicKey, r.tbs, r.signature) == sig.Good
}

// ocspResponse is a BasicOCSPResponse (RFC 6960, 4.2.1).
type ocspResponse struct {
	tbs           []byte
	sigAlg        string
	sigParams     []byte
	signature     []byte
	responderName []byte // DER Name, or nil
	responderKey  []byte // SHA-1 of the responder's key, or nil
	singles       cryptobyte.String
	certs         [][]byte
}

// names says whether the certificate is the one the responder's ID means.
func (r *ocspResponse) names(c *cert) bool {
	if r.responderName != nil {
		return string(pki.CanonicalName(r.responderName)) == c.subject
	}
	return bytes.Equal(r.responderKey, hashOf(crypto.SHA1, c.KeyBits))
}

// parseOCSP reads an OCSPResponse of status successful and type basic; false for any other.
func parseOCSP(der []byte) (*ocspResponse, bool) {
	in := cryptobyte.String(der)
	var outer, explicit, wrapped, basic cryptobyte.String
	var status int
	if !in.ReadASN1(&outer, asn1.SEQUENCE) || !in.Empty() || !outer.ReadASN1Enum(&status) || status != 0 ||
		!outer.ReadASN1(&explicit, constructed(0)) || !explicit.ReadASN1(&wrapped, asn1.SEQUENCE) ||
		readOID(&wrapped) != "1.3.6.1.5.5.7.48.1.1" || !wrapped.ReadASN1(&basic, asn1.OCTET_STRING) {
		return nil, false
	}
	r := &ocspResponse{}
	var body, alg, tbs, certs cryptobyte.String
	var hasCerts bool
	ok := basic.ReadASN1(&body, asn1.SEQUENCE) && basic.Empty() && body.ReadASN1Element(&tbs, asn1.SEQUENCE) &&
		body.ReadASN1(&alg, asn1.SEQUENCE) && body.ReadASN1BitStringAsBytes(&r.signature) &&
		body.ReadOptionalASN1(&certs, &hasCerts, constructed(0))
	if !ok {
		return nil, false
	}
	r.tbs = tbs
	r.sigAlg = readOID(&alg)
	if !alg.Empty() {
		r.sigParams = alg
	}
	if hasCerts {
		if !certs.ReadASN1(&certs, asn1.SEQUENCE) {
			return nil, false
		}
		for !certs.Empty() && len(r.certs) < maxResponders {
			var c cryptobyte.String
			if !certs.ReadASN1Element(&c, asn1.SEQUENCE) {
				return nil, false
			}
			r.certs = append(r.certs, c)
		}
	}
	return r, r.parseData(tbs)
}

// parseData reads ResponseData; its list of single responses is left as it is. A
// critical extension is more than we know.
func (r *ocspResponse) parseData(tbs cryptobyte.String) bool {
	var data, id, key cryptobyte.String
	var byName, byKey bool
	var extensions cryptobyte.String
	var extended bool
	ok := tbs.ReadASN1(&data, asn1.SEQUENCE) && data.SkipOptionalASN1(constructed(0)) &&
		data.ReadOptionalASN1(&id, &byName, constructed(1)) && data.ReadOptionalASN1(&key, &byKey, constructed(2)) &&
		byName != byKey && data.SkipASN1(asn1.GeneralizedTime) && data.ReadASN1(&r.singles, asn1.SEQUENCE) &&
		data.ReadOptionalASN1(&extensions, &extended, constructed(1)) && data.Empty() && !(extended && hasCritical(extensions))
	if !ok {
		return false
	}
	if byName {
		r.responderName = id
		return true
	}
	var hash cryptobyte.String
	ok = key.ReadASN1(&hash, asn1.OCTET_STRING)
	r.responderKey = hash
	return ok
}

// ocspStatus is a CertStatus.
type ocspStatus uint8

const (
	statusGood ocspStatus = iota
	statusRevoked
	statusUnknown
)

// singleResponse is what the responder says of one certificate.
type singleResponse struct {
	status                 ocspStatus
	thisUpdate, nextUpdate pki.Time
	hasNext                bool
}

// find reads the single responses up to the one about leaf; nil if there is
// none, false if they cannot be read.
func (r *ocspResponse) find(leaf, issuer *cert) (*singleResponse, bool) {
	list := r.singles
	for !list.Empty() {
		var single, id cryptobyte.String
		if !list.ReadASN1(&single, asn1.SEQUENCE) || !single.ReadASN1(&id, asn1.SEQUENCE) {
			return nil, false
		}
		if about, ok := certIDIs(id, leaf, issuer); !ok {
			return nil, false
		} else if about {
			return parseSingle(single)
		}
	}
	return nil, true
}

// certIDIs compares a CertID: issuer's name and key by hash, and the serial number.
func certIDIs(id cryptobyte.String, leaf, issuer *cert) (same, ok bool) {
	var alg, hashID, name, key, serial cryptobyte.String
	if !id.ReadASN1(&alg, asn1.SEQUENCE) || !alg.ReadASN1(&hashID, asn1.OBJECT_IDENTIFIER) || !id.ReadASN1(&name, asn1.OCTET_STRING) ||
		!id.ReadASN1(&key, asn1.OCTET_STRING) || !id.ReadASN1(&serial, asn1.INTEGER) {
		return false, false
	}
	hash := sig.HashOf(hashID)
	return hash != 0 && bytes.Equal(serial, leaf.Serial) &&
		bytes.Equal(name, hashOf(hash, leaf.RawIssuer)) &&
		bytes.Equal(key, hashOf(hash, issuer.KeyBits)), true
}

// parseSingle reads what follows the CertID. A critical extension is more than we know.
func parseSingle(in cryptobyte.String) (*singleResponse, bool) {
	s := &singleResponse{}
	var status, this, next, wrapped, extensions cryptobyte.String
	var tag asn1.Tag
	var extended bool
	if !in.ReadAnyASN1(&status, &tag) || !in.ReadASN1(&this, asn1.GeneralizedTime) ||
		!in.ReadOptionalASN1(&wrapped, &s.hasNext, constructed(0)) ||
		s.hasNext && !wrapped.ReadASN1(&next, asn1.GeneralizedTime) ||
		!in.ReadOptionalASN1(&extensions, &extended, constructed(1)) || !in.Empty() ||
		extended && hasCritical(extensions) {
		return nil, false
	}
	switch tag {
	case asn1.Tag(0).ContextSpecific():
		s.status = statusGood
	case constructed(1):
		s.status = statusRevoked
	default:
		s.status = statusUnknown
	}
	s.thisUpdate = pki.Time{Tag: uint8(asn1.GeneralizedTime), Raw: this}
	s.nextUpdate = pki.Time{Tag: uint8(asn1.GeneralizedTime), Raw: next}
	return s, true
}

// hasCritical says whether Extensions hold a critical one, or cannot be read.
func hasCritical(in cryptobyte.String) bool {
	var list cryptobyte.String
	if !in.ReadASN1(&list, asn1.SEQUENCE) {
		return true
	}
	for !list.Empty() {
		var one cryptobyte.String
		if !list.ReadASN1(&one, asn1.SEQUENCE) || readOID(&one) == "" || one.PeekASN1Tag(asn1.BOOLEAN) {
			return true
		}
	}
	return false
}

// current says whether the response is fresh at now.
func (s *singleResponse) current(now time.Time) bool {
	this, ok := s.thisUpdate.Time()
	if !ok || now.Add(ocspSkew).Before(this) {
		return false
	}
	if !s.hasNext {
		return now.Before(this.Add(ocspMaxAge))
	}
	next, ok := s.nextUpdate.Time()
	return ok && now.Add(-ocspSkew).Before(next)
}

func hashOf(h crypto.Hash, data []byte) []byte {
	w := h.New()
	w.Write(data)
	return w.Sum(nil)
}
