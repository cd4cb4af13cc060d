// Package session holds what a later connection resumes from: the Session
// value, and the keys a server seals it into tickets with.
package session

import (
	"time"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Session is a resumable session as a plain value. With TLS 1.3 one Session
// stands for one ticket (RFC 8446, 4.6.1).
type Session struct {
	Version registry.Version
	Suite   registry.Suite
	Secret  []byte // resumption PSK (TLS 1.3) or master secret
	Ticket  []byte // as the server gave it; nil on the server side
	AgeAdd  uint32
	// ID is SSLSession.id: the session id of TLS 1.2 and before; for a ticket,
	// on the client, its SHA-256.
	ID []byte

	Created      int64  // Unix seconds; SSLSession.time
	Timeout      int64  // seconds from Created; SSLSession.timeout
	LifetimeHint uint32 // seconds, from the ticket; SSLSession.ticket_lifetime_hint
	// Authenticated is when the full handshake was, Unix seconds: a session
	// that another was resumed from passes it on, Created is its own.
	Authenticated int64
	// ChainEnd is when the first certificate of VerifiedChain ends, Unix seconds; 0 if no chain was verified.
	ChainEnd int64

	ServerName     string   // client: the name it was made for; server: the name its application accepted
	CheckedHost    string   // client: the name the peer's certificate was checked for; "" if none was
	ALPN           string   // the protocol agreed on
	Context        []byte   // server: Config.SessionContext it was made under
	PeerChain      [][]byte // DER as sent by the peer, leaf first
	VerifiedChain  [][]byte // DER, leaf to anchor; nil if the peer was not verified
	VerifyCode     registry.VerifyCode
	Group          registry.Group  // of the full handshake's key exchange
	Scheme         registry.Scheme // the peer's proof was signed with
	External       bool            // no session, but a key the application has given
	ExtendedMaster bool            // TLS 1.2 and before (RFC 7627)
	MaxFragment    uint8           // max_fragment_length (RFC 6066, 4): a server's in force, what a client has asked for; 0: none
}

// Resumable reports whether there is anything to resume from.
func (s *Session) Resumable() bool { return len(s.Secret) > 0 }

// format is the first byte of a marshalled Session. It changes with Code.
const format = 5

// Marshal is the whole session as bytes. They hold its secret.
func (s *Session) Marshal() []byte {
	w := wire.NewWriter()
	f := uint8(format)
	w.U8(&f)
	s.Code(w)
	return w.Out()
}

// Unmarshal reads what Marshal wrote. Anything else fails; no alert is due.
func Unmarshal(b []byte) (*Session, *tlserr.Error) {
	r := wire.NewDecoder(b)
	var f uint8
	r.U8(&f)
	s := new(Session)
	if s.Code(r); f != format || !r.Done() {
		clear(s.Secret)
		return nil, tlserr.Local(registry.ErrPassedInvalidArgument)
	}
	return s, nil
}

// Code writes the session or reads it back.
//
//	uint16  version
//	uint16  suite
//	bytes   secret
//	bytes   ticket
//	uint32  age_add
//	bytes   id
//	int64   created
//	int64   timeout
//	uint32  lifetime hint
//	int64   authenticated
//	int64   chain end
//	string  server name
//	string  checked host
//	string  ALPN protocol
//	bytes   context
//	list    peer chain
//	list    verified chain
//	uint16  verify code
//	bool    extended master secret
//	uint8   max fragment
func (s *Session) Code(c *wire.Codec) {
	wire.Integer(c, &s.Version)
	wire.Integer(c, &s.Suite)
	c.Bytes(&s.Secret)
	c.Bytes(&s.Ticket)
	c.U32(&s.AgeAdd)
	c.Bytes(&s.ID)
	c.I64(&s.Created)
	c.I64(&s.Timeout)
	c.U32(&s.LifetimeHint)
	c.I64(&s.Authenticated)
	c.I64(&s.ChainEnd)
	c.String(&s.ServerName)
	c.String(&s.CheckedHost)
	c.String(&s.ALPN)
	c.Bytes(&s.Context)
	wire.Slice(c, &s.PeerChain, (*wire.Codec).Bytes)
	wire.Slice(c, &s.VerifiedChain, (*wire.Codec).Bytes)
	wire.Integer(c, &s.VerifyCode)
	wire.Integer(c, &s.Group)
	wire.Integer(c, &s.Scheme)
	c.Bool(&s.External)
	c.Bool(&s.ExtendedMaster)
	c.U8(&s.MaxFragment)
}

// MaxAge is for how long after a full handshake sessions may follow from it, in
// seconds, each resumed from the one before. RFC 8446, 4.6.1 bounds one ticket
// by it; without a bound for all, no peer would be authenticated ever again.
const MaxAge = 7 * 24 * 60 * 60

// Expired reports whether the session must not be resumed any more: its own
// time is over, that of all sessions from the same full handshake is, or a
// certificate that was verified has ended. Timeout is measured as OpenSSL does:
// in its last second a session still counts.
func (s *Session) Expired(now time.Time) bool {
	t := now.Unix()
	return t-s.Created > s.Timeout || t-s.Authenticated > MaxAge || s.ChainEnd != 0 && t > s.ChainEnd
}

// Age is how long ago the session was made, in milliseconds, never negative:
// the ticket age of RFC 8446, 4.2.11.1. Like everyone's it counts whole seconds.
func (s *Session) Age(now time.Time) int64 { return max(0, now.Unix()-s.Created) * 1000 }
