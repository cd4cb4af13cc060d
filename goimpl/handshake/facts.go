package handshake

import (
	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Facts is what a handshake has found out, as a plain value that is frozen
// with the connection and that the information functions read.
type Facts struct {
	Version      registry.Version
	Suite        registry.Suite
	Group        registry.Group  // 0 with plain PSK
	Scheme       registry.Scheme // of the server's CertificateVerify
	ClientScheme registry.Scheme // of the client's
	ALPN         string
	ServerName   string // what the client asked for, as the server saw it or the client sent it
	NPN          string // the protocol chosen by next_protocol_negotiation (TLS 1.2 and before)
	Resumed      bool
	Retried      bool // a HelloRetryRequest was needed
	// TicketAgeSkew is by how many seconds a resuming client's clock has run
	// ahead of this server's since the ticket was given.
	TicketAgeSkew int64

	PeerChain     [][]byte // DER as the peer sent it, leaf first
	VerifiedChain [][]byte // DER, leaf to anchor; nil if not verified
	VerifyCode    registry.VerifyCode
	Authenticated int64  // Unix seconds of the full handshake; 0 if no chain was verified
	ChainEnd      int64  // Unix seconds at which the first of VerifiedChain ends, 0 if unknown
	LocalCert     bool   // this end has sent a certificate
	PeerOCSP      []byte // stapled response

	// TLS 1.2 and before.
	ExtendedMaster      bool // extended_master_secret (RFC 7627)
	SecureRenegotiation bool // both ends have renegotiation_info (RFC 5746)

	SharedSuites []registry.Suite // server: the client's offer that this end also has, in the client's order

	LocalFinished, PeerFinished []byte // verify_data, for tls-unique
	ClientRandom                []byte
	Exporter                    keysched.Exporter // ready once the server's Finished is sent or read
}

// TLSUnique is the channel binding tls-unique (RFC 5929, 3.1) at an end: the first
// Finished of the handshake, which is the client's, or the server's where a session
// was resumed. Resuming without the extended master secret leads to the same one in
// connections that have nothing to do with each other, and so there is none (RFC 7627, 5.4).
func (f *Facts) TLSUnique(server bool) []byte {
	if f.Resumed && f.Version < registry.VersionTLS13 && !f.ExtendedMaster {
		return nil
	}
	if server == f.Resumed {
		return f.LocalFinished
	}
	return f.PeerFinished
}

// Code writes the facts or reads them back.
//
//	uint16  version, suite, group, server's scheme, client's scheme
//	string  ALPN protocol, server name, NPN protocol
//	bool    resumed, retried
//	int64   ticket age skew
//	list    peer chain, verified chain
//	uint16  verify code
//	int64   authenticated, chain end
//	bool    local certificate sent
//	bytes   stapled OCSP response
//	bool    extended master secret, secure renegotiation
//	list    shared suites
//	bytes   local Finished, peer's Finished, client random, then the exporter
func (f *Facts) Code(c *wire.Codec) {
	wire.Integer(c, &f.Version)
	wire.Integer(c, &f.Suite)
	wire.Integer(c, &f.Group)
	wire.Integer(c, &f.Scheme)
	wire.Integer(c, &f.ClientScheme)
	c.String(&f.ALPN)
	c.String(&f.ServerName)
	c.String(&f.NPN)
	c.Bool(&f.Resumed)
	c.Bool(&f.Retried)
	c.I64(&f.TicketAgeSkew)
	wire.Slice(c, &f.PeerChain, (*wire.Codec).Bytes)
	wire.Slice(c, &f.VerifiedChain, (*wire.Codec).Bytes)
	wire.Integer(c, &f.VerifyCode)
	c.I64(&f.Authenticated)
	c.I64(&f.ChainEnd)
	c.Bool(&f.LocalCert)
	c.Bytes(&f.PeerOCSP)
	c.Bool(&f.ExtendedMaster)
	c.Bool(&f.SecureRenegotiation)
	wire.Slice(c, &f.SharedSuites, wire.Integer)
	c.Bytes(&f.LocalFinished)
	c.Bytes(&f.PeerFinished)
	c.Bytes(&f.ClientRandom)
	f.Exporter.Code(c)
}
