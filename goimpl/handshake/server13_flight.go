package handshake

import (
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// flight sends what a server says under the handshake's keys, from
// EncryptedExtensions to Finished (RFC 8446, 4.3 and 4.4), and changes its
// write keys: it may send application data from here on.
func (o *heardHello) flight(f *Flow, c choice, keys *handshakeKeys) (state, *tlserr.Error) {
	f.Facts.ALPN = c.alpn
	extensions := &msgs.EncryptedExtensions{
		// RFC 6066, 3: not when a session is resumed, which has its name already.
		HasServerName: o.asked && o.hello.HasServerName && c.resume == nil,
		HasALPN:       c.alpn != "",
		ALPN:          c.alpn,
	}
	o.limitRecords13(f, extensions)
	f.send(extensions.Marshal())
	ask := c.resume == nil && asksInHandshake(f.Config)
	if c.resume != nil {
		f.resumed(c.resume)
	} else if err := o.authenticate(f, c, ask); err != nil {
		return nil, err
	}
	m := finished(keys.hash(), keys.server, f.Transcript.Sum())
	f.Facts.LocalFinished = m.VerifyData
	f.send(m.Marshal())
	withDHE, alone := o.modes(f)
	sent := serverFlight{
		applicationKeys: keys.finish(f),
		clientHandshake: keys.client,
		name:            o.acceptedName(),
		tickets:         withDHE || alone,
		auth:            o.hello.PostHandshakeAuth,
	}
	f.writeWith(sent.suite, sent.server)
	if ask {
		return &awaitClientCertificate{sent}, nil
	}
	return &awaitClientFinished{sent}, nil
}

// authenticate sends the server's certificate and its proof, in front of them
// a CertificateRequest if the client is to show one too.
func (o *heardHello) authenticate(f *Flow, c choice, ask bool) *tlserr.Error {
	if ask {
		f.send(f.certificateRequest(nil).Marshal())
	}
	f.sendCertificate(f.Transcript, f.certificate(c.identity, nil, o.hello.StatusRequest), o.hello.CertCompression)
	proof, err := f.prove(c.identity, c.scheme, serverContext, f.Transcript.Sum())
	if err != nil {
		return err
	}
	f.Facts.LocalCert, f.Facts.Scheme = true, c.scheme
	f.send(proof.Marshal())
	return nil
}

// serverFlight is what a server keeps from its Finished to the client's.
type serverFlight struct {
	applicationKeys
	clientHandshake []byte // client_handshake_traffic_secret, for the client's Finished
	name            string // the server name the application has accepted
	tickets         bool   // the client can resume the way this server does
	auth            bool   // the client offers post-handshake authentication
}

func (s *serverFlight) fields(c *wire.Codec) {
	s.applicationKeys.fields(c)
	c.Bytes(&s.clientHandshake)
	c.String(&s.name)
	c.Bool(&s.tickets)
	c.Bool(&s.auth)
}

func (s *serverFlight) wipe() {
	s.applicationKeys.wipe()
	clear(s.clientHandshake)
}
