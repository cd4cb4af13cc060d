// Package config holds the immutable settings of one connection and the
// defaults they start from. A context (package sslctx) swaps its Config when a
// setting changes; a connection keeps the one it was opened with.
package config

import (
	"crypto"
	"time"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/session"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// VerifyMode says whether the peer's certificate is asked for and verified.
type VerifyMode uint8

// SSLContext.verify_mode.
const (
	VerifyNone     VerifyMode = 0
	VerifyOptional VerifyMode = 1
	VerifyRequired VerifyMode = 2
)

// Tickets seals a server's sessions into tickets and opens them (RFC 5077). It
// is live: the context may rotate keys while connections run.
type Tickets interface {
	// Seal is the ticket of a session, or nil if none can be made.
	Seal(s *session.Session, now time.Time) []byte
	// Open is the session of a ticket, or nil. Its secret is the caller's to wipe.
	Open(ticket []byte, now time.Time) *session.Session
}

// Sessions is a server's session cache. It is live and keeps copies of its own.
type Sessions interface {
	// Find is the session kept under an id, or nil. Its secret is the caller's to wipe.
	Find(id []byte, now time.Time) *session.Session
	Keep(id []byte, s *session.Session)
	Forget(id []byte)
}

// PSK is a key both ends were given beforehand (RFC 8446, 2.2; RFC 4279).
type PSK struct {
	Identity []byte
	Hash     crypto.Hash // TLS 1.3: the hash it is used with; 0 stands for SHA-256 (RFC 8446, 4.2.11)
	Secret   []byte
}

// Config is every setting a handshake reads. It is never changed once a
// connection has it: Clone, change the clone, swap.
type Config struct {
	Protocol int    // PROTOCOL_* the context was made with
	MinSet   int    // SSLContext.minimum_version: PROTO_*, whether the engine speaks it or not
	MaxSet   int    // SSLContext.maximum_version
	Options  uint64 // OP_* as Python set them

	// What Effective made of the above; code that changes them sets these again.
	MinVersion registry.Version
	MaxVersion registry.Version // MaxVersion < MinVersion: no protocol is available
	// OldNeedLevel0: versions before TLS 1.2 need security level 0, as in newer OpenSSL (3.0: at most level 3).
	OldNeedLevel0 bool

	Suites13      []registry.Suite // TLS 1.3, in order
	Suites        []registry.Suite // TLS 1.2 and before, in order, as set_ciphers chose them
	Groups        []registry.Group
	GroupTuples   []int             // how many of Groups are wanted alike, tuple by tuple; nil: all
	ShareGroups   []registry.Group  // those a client sends key shares of in its first hello; nil: negotiate decides
	Schemes       []registry.Scheme // offered and accepted, in order
	SignSchemes   []registry.Scheme // what this end signs with, in order; nil: as Schemes
	ClientSchemes []registry.Scheme // in place of Schemes where a client proves itself (ForClientProof); nil: none
	SecurityLevel int

	// RecordSizeLimit is the record_size_limit this end announces (RFC 8449), 64
	// to 2^14+1; 0: a client announces none, a server that is asked the longest.
	RecordSizeLimit int

	// MaxFragment is the max_fragment_length a client asks for (RFC 6066, 4), a code
	// from 1 to 4 for 512 to 4,096 bytes; 0: none.
	MaxFragment uint8

	MaxSendFragment int // the longest content of a record this end sends; 0: as long as the peer takes
	MaxCertList     int // the longest Certificate message taken; 0: OpenSSL's default

	ALPN            []string                   // protocols, most wanted first
	CertCompression []registry.CertCompression // taken and used for certificates in TLS 1.3, most wanted first (RFC 8879)

	DH         *pki.DHParams // a server's parameters for DHE before TLS 1.3; nil: no DHE
	NPN        []string      // next_protocol_negotiation (TLS 1.2 and before), most wanted first; nil: off
	PSKs       []PSK
	PSKHint    []byte // what a server tells clients that look for the right key (RFC 4279, 2); empty: nothing
	Identities []*pki.Identity
	ClientCAs  [][]byte // DER names of the authorities a server wants client certificates of; empty: any
	Fallback   bool     // a client tells that it has tried a later version before (RFC 7507)

	VerifyMode    VerifyMode
	VerifyFlags   uint64 // X509_V_FLAG_*
	HostFlags     uint32 // X509_CHECK_FLAG_*
	CheckHostname bool
	RequireOCSP   bool          // a client demands a good stapled OCSP response
	Trust         *verify.Store // live: asked at the moment of use
	// Verdict has the last word on a peer's chain: it is given what verification
	// came to, and answers what counts (SSL_CTX_set_cert_verify_callback). Live; nil: none.
	Verdict func(registry.VerifyCode) registry.VerifyCode
	// ChooseALPN is a server's choice among the protocols a client offers, in place
	// of ALPN (SSL_CTX_set_alpn_select_cb). Live; nil: none.
	ChooseALPN func(offered []string) (string, ALPNAnswer)
	// Certify is asked before an identity is chosen, and stops the handshake if it
	// says no (SSL_CTX_set_cert_cb). Live; nil: none.
	Certify func() bool

	NumTickets        int      // TLS 1.3 tickets after a full handshake
	Tickets           Tickets  // nil: the server issues and takes none that hold sessions
	Sessions          Sessions // nil: the server keeps no sessions
	SessionTimeout    int64    // seconds
	SessionContext    []byte   // binds tickets to the context that made them
	PostHandshakeAuth bool

	AskClientHello bool // an sni_callback is set: the server stops after ClientHello and asks
	AskPSK         bool // a psk_client_callback or psk_server_callback is set: the engine asks for the key
	NoteKeys       bool // key log lines are wanted as events
	NoteMessages   bool // protocol messages are wanted as events (_msg_callback)
}

// Interest is what the application listens to at the moment. A connection is
// told with every step, since callbacks and key logs come and go while it lives.
type Interest struct {
	ClientHello bool // the server stops after ClientHello and asks
	Keys        bool // key log lines
	Messages    bool // protocol messages
}

// Interest is what the callbacks of this Config listen to.
func (c *Config) Interest() Interest {
	return Interest{ClientHello: c.AskClientHello, Keys: c.NoteKeys, Messages: c.NoteMessages}
}

// MaxPSKIdentity is the longest identity of a pre-shared key, and the longest
// hint at one, that OpenSSL takes, in bytes (PSK_MAX_IDENTITY_LEN).
const MaxPSKIdentity = 256

// MaxPSK is the longest pre-shared key that OpenSSL takes, in bytes (PSK_MAX_PSK_LEN).
const MaxPSK = 512

// HasPSK reports whether suites with a pre-shared key make sense.
func (c *Config) HasPSK() bool { return len(c.PSKs) > 0 || c.AskPSK }

// ForClientProof is what counts where a client proves itself, at either end:
// what a server asks for and accepts, and what a client signs with
// (SSL_CTX_set1_client_sigalgs(3)).
func (c *Config) ForClientProof() *Config {
	if c.ClientSchemes == nil {
		return c
	}
	d := c.Clone()
	d.Schemes = c.ClientSchemes
	return d
}

// Clone is a copy that may be changed; the slices are shared and must be replaced, not written to.
func (c *Config) Clone() *Config {
	d := *c
	return &d
}
