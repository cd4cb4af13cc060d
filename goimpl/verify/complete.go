package verify

import (
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// Complete is the chain to show for a certificate that was loaded without one:
// the issuers the store has, as far as they go, the root among them. As in
// OpenSSL nothing is checked; that is for who is shown it.
func Complete(leaf *pki.Certificate, store *Store, now time.Time) []*pki.Certificate {
	v := newVerifier(&Request{Chain: []*pki.Certificate{leaf}, Store: store, Purpose: ServerAuth, Now: now})
	p, _ := v.build()
	return plain(p.certs)
}
