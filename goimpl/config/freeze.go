package config

import (
	"crypto"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// Code writes the settings or reads them back, all but what is live: Trust,
// the callbacks, Tickets and Sessions belong to a context, and whoever thaws sets
// them. keys says whether Identities, which hold private keys, come too.
func (c *Config) Code(w *wire.Codec, keys bool) {
	w.Int(&c.Protocol)
	w.Int(&c.MinSet)
	w.Int(&c.MaxSet)
	w.U64(&c.Options)
	wire.Integer(w, &c.MinVersion)
	wire.Integer(w, &c.MaxVersion)

	wire.Integers(w, &c.Suites13)
	wire.Integers(w, &c.Suites)
	wire.Integers(w, &c.Groups)
	wire.List(w, &c.GroupTuples, (*wire.Codec).Int)
	wire.Integers(w, &c.ShareGroups)
	wire.Integers(w, &c.Schemes)
	wire.Integers(w, &c.SignSchemes)
	wire.Integers(w, &c.ClientSchemes)
	w.Int(&c.SecurityLevel)
	w.Int(&c.RecordSizeLimit)
	w.U8(&c.MaxFragment)
	w.Int(&c.MaxSendFragment)
	w.Int(&c.MaxCertList)

	wire.List(w, &c.ALPN, (*wire.Codec).String)
	wire.Integers(w, &c.CertCompression)
	wire.Optional(w, &c.DH, func(w *wire.Codec, p *pki.DHParams) { p.Code(w) })
	wire.List(w, &c.NPN, (*wire.Codec).String)
	wire.List(w, &c.PSKs, codePSK)
	w.Bytes(&c.PSKHint)
	wire.List(w, &c.ClientCAs, (*wire.Codec).Bytes)
	if keys {
		wire.List(w, &c.Identities, codeIdentity)
	}

	wire.Integer(w, &c.VerifyMode)
	w.U64(&c.VerifyFlags)
	w.U32(&c.HostFlags)
	w.Int(&c.NumTickets)
	w.I64(&c.SessionTimeout)
	w.Bytes(&c.SessionContext)
	for _, flag := range []*bool{
		&c.Fallback, &c.CheckHostname, &c.RequireOCSP, &c.PostHandshakeAuth, &c.AskClientHello, &c.AskPSK, &c.NoteKeys, &c.NoteMessages,
		&c.OldNeedLevel0,
	} {
		w.Bool(flag)
	}
}

func codePSK(w *wire.Codec, k *PSK) {
	hash := uint16(k.Hash)
	w.Bytes(&k.Identity)
	wire.Integer(w, &hash)
	w.Bytes(&k.Secret)
	k.Hash = crypto.Hash(hash)
}

func codeIdentity(w *wire.Codec, id **pki.Identity) {
	if w.Reading() {
		*id = new(pki.Identity)
	}
	(*id).Code(w)
}
