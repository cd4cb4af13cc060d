package handshake

import (
	"crypto"

	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/transcript"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// awaitServerFinished knows who the server is, by its certificate or by the PSK.
type awaitServerFinished struct {
	keys   handshakeKeys
	wanted *wanted // nil: no certificate was asked for
}

func (*awaitServerFinished) tag() uint8 { return tagAwaitServerFinished }
func (s *awaitServerFinished) wipe()    { s.keys.wipe() }
func (s *awaitServerFinished) fields(c *wire.Codec) {
	s.keys.fields(c)
	wire.Optional(c, &s.wanted, func(c *wire.Codec, w *wanted) { w.fields(c) })
}

// step checks the server's Finished and ends the handshake with this end's
// flight: its certificate if one was asked for, and Finished.
func (s *awaitServerFinished) step(f *Flow, in input) (state, *tlserr.Error) {
	h := s.keys.hash()
	verifyData, err := checkFinished(h, s.keys.server, f.Transcript.Sum(), in.body)
	if err != nil {
		return nil, err
	}
	f.Facts.PeerFinished = verifyData
	f.Transcript.Add(in.message)
	app := s.keys.finish(f)
	if err := f.answer(f.Transcript, s.wanted, h, s.keys.client); err != nil {
		app.wipe()
		return nil, err
	}
	f.readWith(app.suite, app.server)
	f.writeWith(app.suite, app.client)
	f.add(Complete{})
	s.keys.wipe()
	link := clientLink{
		traffic:    traffic{suite: app.suite, read: app.server, write: app.client},
		resumption: app.resumption(f),
	}
	if f.Config.PostHandshakeAuth {
		return &clientConnectedAuth{link}, nil
	}
	return &clientConnected{link}, nil
}

// answer sends the client's Certificate and CertificateVerify if w asks for
// them, and Finished under base. Without a certificate that fits an empty
// Certificate goes out (RFC 8446, 4.4.2); as in OpenSSL the first identity that
// can sign as asked is the one, whatever authorities the server names.
func (f *Flow) answer(t *transcript.Transcript, w *wanted, h crypto.Hash, base []byte) *tlserr.Error {
	if w != nil {
		if err := f.showClient(t, w); err != nil {
			return err
		}
	}
	m := finished(h, base, t.Sum())
	f.Facts.LocalFinished = m.VerifyData
	f.sendWithin(t, m.Marshal())
	return nil
}

func (f *Flow) showClient(t *transcript.Transcript, w *wanted) *tlserr.Error {
	if err := f.certify(); err != nil {
		return err
	}
	id, scheme, err := negotiate.Certificate(f.Config.ForClientProof(), w.Schemes)
	if err != nil {
		f.sendWithin(t, emptyCertificate(w.Context))
		return nil
	}
	f.sendCertificate(t, f.certificate(id, w.Context, false), w.Compression)
	proof, err := f.prove(id, scheme, clientContext, t.Sum())
	if err != nil {
		return err
	}
	f.Facts.LocalCert, f.Facts.ClientScheme = true, scheme
	f.sendWithin(t, proof.Marshal())
	return nil
}
