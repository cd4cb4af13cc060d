package handshake

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Freeze writes a state as bytes: its tag, then its fields. They hold secrets.
func Freeze(s State) []byte {
	w := wire.NewWriter()
	tag := s.tag()
	w.U8(&tag)
	s.code(w)
	return w.Out()
}

// Thaw reads what Freeze wrote. Anything else is an internal error; whoever can
// forge frozen bytes has the keys anyway.
func Thaw(b []byte) (State, *tlserr.Error) {
	r := wire.NewDecoder(b)
	var tag uint8
	r.U8(&tag)
	row := rowOf(tag)
	if row == nil {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	s := row.new()
	s.code(r)
	if !r.Done() {
		s.wipe()
		return nil, tlserr.New(registry.ErrInternalError)
	}
	return point{s}, nil
}

// Code writes the facts or reads them back.
//
//	uint16  version, suite, group, server's scheme, client's scheme
//	string  ALPN protocol, server name
//	bool    resumed, retried
//	int64   ticket age skew
//	list    peer chain, verified chain
//	uint16  verify code
//	int64   authenticated, chain end
//	bool    local certificate sent
//	bytes   stapled OCSP response
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
	wire.Slice(c, &f.SharedSuites, wire.Integer)
	c.Bytes(&f.LocalFinished)
	c.Bytes(&f.PeerFinished)
	c.Bytes(&f.ClientRandom)
	f.Exporter.Code(c)
}
