// Package session holds what a later connection resumes from: the Session
// value, the tickets a server seals it into, and the caches that keep it.
package session

import (
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Session is a resumable session as a plain value. With TLS 1.3 one Session
// stands for one ticket (RFC 8446, 4.6.1).
type Session struct {
	Version registry.Version
	Suite   registry.Suite
	Secret  []byte // resumption PSK (TLS 1.3) or master secret
	Ticket  []byte // as the server gave it; nil on the server side
	AgeAdd  uint32
	ID      []byte // SSLSession.id: 32 bytes; with TLS 1.3 the SHA-256 of the ticket

	Created      int64  // Unix seconds; SSLSession.time
	Timeout      int64  // seconds from Created; SSLSession.timeout
	LifetimeHint uint32 // seconds, from the ticket; SSLSession.ticket_lifetime_hint

	ServerName     string   // the name it was made for
	ALPN           string   // the protocol agreed on
	PeerChain      [][]byte // DER as sent by the peer, leaf first
	VerifiedChain  [][]byte // DER, leaf to anchor; nil if the peer was not verified
	VerifyCode     registry.VerifyCode
	ExtendedMaster bool // TLS 1.2 and before (RFC 7627)
}
