package handshake

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/transcript"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// exchange is one post-handshake authentication, from the server's
// CertificateRequest to the client's Finished.
type exchange struct {
	context    []byte                 // certificate_request_context
	transcript *transcript.Transcript // the handshake's, followed by the exchange so far
	// claim is what Facts become once Finished has proved it; nil until a
	// certificate has come. Nobody may see it before.
	claim *Facts
}

// claiming runs a step whose findings go to the claim and not to Facts.
func (x *exchange) claiming(f *Flow, step func() *tlserr.Error) *tlserr.Error {
	if x.claim == nil {
		known := *f.Facts
		x.claim = &known
	}
	known := f.Facts
	f.Facts = x.claim
	defer func() { f.Facts = known }()
	return step()
}

func (x *exchange) fields(c *wire.Codec) {
	c.Bytes(&x.context)
	wire.Optional(c, &x.transcript, func(c *wire.Codec, t *transcript.Transcript) { t.Code(c) })
	wire.Optional(c, &x.claim, func(c *wire.Codec, f *Facts) { f.Code(c) })
	if x.transcript == nil || x.transcript.Hash() == 0 {
		c.Fail()
	}
}

// authLink is what the states of an exchange have in common.
type authLink struct {
	serverLink
	exchange
}

func (l *authLink) fields(c *wire.Codec) {
	l.serverLink.fields(c)
	l.exchange.fields(c)
}

// granted grants what a connected server is granted, but for a second question; self goes on.
func (l *authLink) granted(f *Flow, self state, r Request) (state, *tlserr.Error) {
	if r == AskCertificate {
		return nil, tlserr.Local(registry.RequestPending)
	}
	l.grant(f, r)
	return self, nil
}

// awaitAuthCertificate has asked for the client's certificate. Until it comes
// application data and KeyUpdates go on.
type awaitAuthCertificate struct{ authLink }

func (*awaitAuthCertificate) tag() uint8 { return tagAwaitAuthCertificate }

func (s *awaitAuthCertificate) step(f *Flow, in input) (state, *tlserr.Error) {
	if in.kind == registry.MsgKeyUpdate {
		return s, s.updated(f, in.body)
	}
	shown := false
	if err := s.claiming(f, func() (err *tlserr.Error) {
		shown, err = f.takeClientCertificate(in, s.context)
		return err
	}); err != nil {
		return nil, err
	}
	s.transcript.Add(in.message)
	if !shown {
		return &awaitAuthFinished{s.authLink}, nil
	}
	return &awaitAuthCertificateVerify{s.authLink}, nil
}

func (s *awaitAuthCertificate) request(f *Flow, r Request) (state, *tlserr.Error) {
	return s.granted(f, s, r)
}

// awaitAuthCertificateVerify has verified the chain; the proof is still to come.
type awaitAuthCertificateVerify struct{ authLink }

func (*awaitAuthCertificateVerify) tag() uint8 { return tagAwaitAuthCertificateVerify }

func (s *awaitAuthCertificateVerify) step(f *Flow, in input) (state, *tlserr.Error) {
	if err := s.claiming(f, func() (err *tlserr.Error) {
		f.Facts.ClientScheme, err = f.checkProof(in.body, clientContext, s.transcript.Sum())
		return err
	}); err != nil {
		return nil, err
	}
	s.transcript.Add(in.message)
	return &awaitAuthFinished{s.authLink}, nil
}

func (s *awaitAuthCertificateVerify) request(f *Flow, r Request) (state, *tlserr.Error) {
	return s.granted(f, s, r)
}

// awaitAuthFinished waits for the end of the exchange.
type awaitAuthFinished struct{ authLink }

func (*awaitAuthFinished) tag() uint8 { return tagAwaitAuthFinished }

// step checks the Finished, whose base is the client's traffic secret now in
// force, makes the claim a fact, and sends tickets that know of the certificate, as OpenSSL does.
func (s *awaitAuthFinished) step(f *Flow, in input) (state, *tlserr.Error) {
	verifyData, err := checkFinished(s.hash(), s.read, s.transcript.Sum(), in.body)
	if err != nil {
		return nil, err
	}
	*f.Facts = *s.claim
	f.Facts.PeerFinished = verifyData
	if err := s.sendTickets(f); err != nil {
		return nil, err
	}
	return &serverConnectedAuth{s.serverLink}, nil
}

func (s *awaitAuthFinished) request(f *Flow, r Request) (state, *tlserr.Error) {
	return s.granted(f, s, r)
}
