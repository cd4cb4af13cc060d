package verify

import (
	"fmt"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Purpose is what the leaf is to be used for.
type Purpose uint8

// Purposes: the peer is a TLS server, or a TLS client.
const (
	ServerAuth Purpose = 1
	ClientAuth Purpose = 2
)

// DefaultDepth is how many certificates may stand between leaf and anchor.
const DefaultDepth = 100

// Request is one question: is this chain valid?
type Request struct {
	Chain   []*pki.Certificate // as the peer sent it, leaf first; never empty
	Store   *Store             // nil: nothing is trusted
	Purpose Purpose
	Flags   uint64 // X509_V_FLAG_*, see flags.go
	Level   int    // security level 0-5
	Depth   int    // certificates allowed between leaf and anchor; 0 stands for DefaultDepth, -1 for none

	Host      string // DNS name in A-label form or IP literal; empty: identity is not checked
	HostFlags uint32 // X509_CHECK_FLAG_*

	Now time.Time

	OCSP        []byte // stapled OCSPResponse, nil if none
	RequireOCSP bool   // a good staple is demanded
}

// failure is a verdict against a path: a code, where, and words of its own.
// The zero value is no failure.
type failure struct {
	code   registry.VerifyCode
	depth  int
	detail string // replaces the code's text if not empty
}

func (f failure) err() *tlserr.Error {
	e := tlserr.NewVerify(f.code, f.depth, f.detail)
	if f.code == registry.VUnspecified {
		// The row's internal_error is for failures of our own; here the peer's certificate is at fault.
		e.Alert = registry.AlertBadCertificate
	}
	return e
}

// Chain verifies req. On success it returns the path, leaf first, anchor last.
// On failure it returns the path as far as it was built, and an Error with the
// X509_V_ERR code and depth OpenSSL reports.
func Chain(req *Request) ([]*pki.Certificate, *tlserr.Error) {
	v := newVerifier(req)
	if !keyStrongEnough(v.leaf(), req.Level) {
		return plain([]*cert{v.leaf()}), failure{code: registry.VEeKeyTooSmall}.err()
	}
	p, f := v.build()
	if f.code == registry.VOk {
		f = v.check(p)
	}
	if f.code == registry.VOk {
		return plain(p.certs), nil
	}
	if v.mayFindBetter(f) {
		if better, ok := v.search(); ok {
			return plain(better.certs), nil
		}
	}
	return plain(p.certs), f.err()
}

// verifier is the work on one Request.
type verifier struct {
	req    *Request
	store  *Store
	sent   []*cert
	now    int64 // seconds since 1970
	budget budget

	// What was found out so far.
	asked    lookups
	above    map[*cert][]candidate         // what may follow on a path
	signed   map[[2]*cert]bool             // signatures: subject, issuer
	badCRLs  map[proof]bool                // lists whose signature is wrong
	names    map[*cert][]name              // names that constraints apply to
	policies map[*cert]*policyRules        // nil: malformed
	identity *failure                      // of the leaf
	staples  map[*cert]registry.VerifyCode // by issuer of the leaf
}

func newVerifier(req *Request) *verifier {
	v := &verifier{req: req, store: req.Store, now: moment(req), budget: newBudget()}
	if v.store == nil {
		v.store = NewStore()
	}
	v.sent = make([]*cert, len(req.Chain))
	for i, c := range req.Chain {
		v.sent[i] = newCert(c)
	}
	return v
}

func (v *verifier) leaf() *cert          { return v.sent[0] }
func (v *verifier) flag(bit uint64) bool { return v.req.Flags&bit != 0 }

// plain strips the derived facts off a path.
func plain(certs []*cert) []*pki.Certificate {
	out := make([]*pki.Certificate, len(certs))
	for i, c := range certs {
		out[i] = c.Certificate
	}
	return out
}

// identityFailure is code 62 or 64 in CPython's words.
func identityFailure(code registry.VerifyCode, host string) failure {
	what := "Hostname"
	if code == registry.VIpAddressMismatch {
		what = "IP address"
	}
	return failure{code: code, detail: fmt.Sprintf("%s mismatch, certificate is not valid for '%s'.", what, host)}
}
