package verify

import (
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
)

// Purpose is what the leaf is to be used for.
type Purpose uint8

// Purposes: the peer is a TLS server, or a TLS client.
const (
	ServerAuth Purpose = 1
	ClientAuth Purpose = 2
)

// Request is one question: may this chain be believed?
type Request struct {
	Chain   []*pki.Certificate // as the peer sent it, leaf first; never empty
	Store   *Store
	Purpose Purpose
	Flags   uint64 // X509_V_FLAG_* (registry.Verify…; any other bit is kept and ignored)
	Level   int    // security level 0-5

	Host      string // DNS name in A-label form or IP literal; empty: identity is not checked
	HostFlags uint32 // X509_CHECK_FLAG_*

	Now time.Time

	OCSP        []byte // stapled OCSPResponse, nil if none
	RequireOCSP bool   // a good staple is demanded
}
