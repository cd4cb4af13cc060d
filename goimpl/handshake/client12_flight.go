package handshake

import (
	"bytes"
	"crypto/rsa"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/negotiate"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// awaitRequest12 may be asked for a certificate before the server's flight ends.
type awaitRequest12 struct{ clientFlight12 }

func (*awaitRequest12) tag() uint8 { return tagAwaitRequest12 }

func (s *awaitRequest12) step(f *Flow, in input) (state, *tlserr.Error) {
	done := &awaitHelloDone12{s.clientFlight12}
	if in.kind != registry.MsgCertificateRequest {
		return done.step(f, in)
	}
	m, err := msgs.ParseCertificateRequest12(in.body, s.version)
	if err != nil {
		return nil, err
	}
	done.wanted = &wanted12{bytes.Clone(m.Types), m.Schemes}
	f.Transcript.Add(in.message)
	return done, nil
}

// awaitHelloDone12 waits for the end of the server's flight.
type awaitHelloDone12 struct{ clientFlight12 }

func (*awaitHelloDone12) tag() uint8 { return tagAwaitHelloDone12 }

// step answers with the client's flight (RFC 5246, 7.4.6 to 7.4.9).
func (s *awaitHelloDone12) step(f *Flow, in input) (state, *tlserr.Error) {
	if _, err := msgs.ParseServerHelloDone(in.body); err != nil {
		return nil, err
	}
	f.Transcript.Add(in.message)
	var psk *config.PSK
	if s.info().Exchange.PSK() {
		if f.Config.AskPSK {
			f.askPSK(s.hint, len(s.hint) > 0)
			return &awaitClientKey12{s.clientFlight12}, nil
		}
		if len(f.Config.PSKs) == 0 {
			return nil, tlserr.New(registry.NoPSK)
		}
		psk = &f.Config.PSKs[0]
	}
	return s.answer(f, psk)
}

// answer sends the client's flight, up to its Finished.
func (s *clientFlight12) answer(f *Flow, psk *config.PSK) (state, *tlserr.Error) {
	id, scheme, err := s.show(f)
	if err != nil {
		return nil, err
	}
	m, premaster, err := s.exchange(f, psk)
	if err != nil {
		return nil, err
	}
	f.send(m.Marshal())
	end := clientEnd12{agreed12: s.agreed12, keys: s.derive(f, s.masterSecret(f, premaster))}
	if id != nil {
		if err := s.prove(f, id, scheme); err != nil {
			end.wipe()
			return nil, err
		}
	}
	f.Transcript.Drop()
	end.finish(f)
	return end.next(), nil
}

// show sends the client's Certificate if one was asked for: an empty list if
// none fits (RFC 5246, 7.4.6).
func (s *clientFlight12) show(f *Flow) (*pki.Identity, registry.Scheme, *tlserr.Error) {
	f.Facts.LocalCert = false
	if s.wanted == nil {
		return nil, 0, nil
	}
	if err := f.certify(); err != nil {
		return nil, 0, err
	}
	// Failing is no reason to stop: it leaves no identity.
	id, scheme, _ := negotiate.Certificate12(f.Config.ForClientProof(), s.version, s.wanted.schemes, s.version >= registry.VersionTLS12, s.wanted.types)
	f.send(f.certificate12(id).Marshal())
	return id, scheme, nil
}

// exchange makes the client's half of the key exchange and the premaster secret.
func (s *clientFlight12) exchange(f *Flow, psk *config.PSK) (*msgs.ClientKeyExchange, []byte, *tlserr.Error) {
	m := &msgs.ClientKeyExchange{Exchange: s.info().Exchange}
	var premaster []byte
	var err *tlserr.Error
	switch {
	case m.Exchange.ECDH():
		m.Data, premaster, err = kx.Respond(s.share.group, s.share.exchange, f.Rand)
	case m.Exchange.DH():
		m.Data, premaster, err = kx.RespondDH(kx.DH{P: s.share.p, G: s.share.g}, s.share.exchange, f.Rand)
	case m.Exchange.RSA():
		premaster, m.Data, err = s.encrypt(f)
	}
	if err != nil {
		return nil, nil, err
	}
	if psk != nil {
		defer clear(premaster)
		m.Identity = psk.Identity
		return m, pskPremaster(premaster, psk.Secret), nil
	}
	return m, premaster, nil
}

// encrypt makes a premaster secret for the key of the server's certificate.
func (s *clientFlight12) encrypt(f *Flow) (premaster, ciphertext []byte, err *tlserr.Error) {
	leaf, err := f.peerLeaf()
	if err != nil {
		return nil, nil, err
	}
	key, ok := leaf.PublicKey.(*rsa.PublicKey)
	if !ok {
		return nil, nil, tlserr.New(registry.ErrInternalError)
	}
	return kx.EncryptPremaster(key, s.offered, f.Rand)
}

// prove sends the client's CertificateVerify (RFC 5246, 7.4.8): a signature of
// every message so far.
func (s *clientFlight12) prove(f *Flow, id *pki.Identity, scheme registry.Scheme) *tlserr.Error {
	signature, err := f.sign12(s.version, id, scheme, f.Transcript.Messages())
	if err != nil {
		return err
	}
	f.Facts.LocalCert, f.Facts.ClientScheme = true, scheme
	if s.version >= registry.VersionTLS12 {
		f.send((&msgs.CertificateVerify{Scheme: scheme, Signature: signature}).Marshal())
	} else {
		f.send((&msgs.CertificateVerify10{Signature: signature}).Marshal())
	}
	return nil
}
