package handshake

import (
	"bytes"
	"crypto"

	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// awaitClientKeyExchange12 waits for the client's half of the key exchange.
type awaitClientKeyExchange12 struct{ serverFlight12 }

func (*awaitClientKeyExchange12) tag() uint8 { return tagAwaitClientKeyExchange12 }

// step goes on to the master secret and the keys (RFC 5246, 8.1 and 6.3).
func (s *awaitClientKeyExchange12) step(f *Flow, in input) (state, *tlserr.Error) {
	m, err := msgs.ParseClientKeyExchange(in.body, s.info().Exchange)
	if err != nil {
		return nil, err
	}
	var psk []byte
	if m.Exchange.PSK() {
		if f.Config.AskPSK {
			f.askPSK(m.Identity, true)
			return &awaitServerKey12{s.serverFlight12, in.message}, nil
		}
		if psk, err = f.sharedKey(m.Identity); err != nil {
			return nil, err
		}
	}
	return s.exchanged(f, in.message, m, psk)
}

// exchanged goes on once the key exchange is complete, psk being the
// pre-shared key that the client has named, if the suite has one.
func (s *serverFlight12) exchanged(f *Flow, message []byte, m *msgs.ClientKeyExchange, psk []byte) (state, *tlserr.Error) {
	premaster, err := s.premaster(f, m, psk)
	if err != nil {
		return nil, err
	}
	s.wipe()
	f.Transcript.Add(message)
	keys := s.derive(f, s.masterSecret(f, premaster))
	end := serverEnd12{agreed12: s.agreed12, name: s.name, fragment: s.fragment, keys: keys}
	if s.shown {
		return &awaitClientVerify12{end}, nil
	}
	f.Transcript.Drop()
	return &awaitClientChange12{end}, nil
}

// premaster is the premaster secret of the suite's exchange.
func (s *serverFlight12) premaster(f *Flow, m *msgs.ClientKeyExchange, psk []byte) (secret []byte, err *tlserr.Error) {
	switch {
	case m.Exchange.RSA():
		secret, err = s.decrypt(f, m.Data)
	case s.key != nil:
		secret, err = s.key.Complete(m.Data)
	}
	if err != nil || !m.Exchange.PSK() {
		return secret, err
	}
	defer clear(secret)
	return pskPremaster(secret, psk), nil
}

// decrypt is RSA key exchange with the key of the certificate sent.
func (s *serverFlight12) decrypt(f *Flow, ciphertext []byte) ([]byte, *tlserr.Error) {
	if s.identity < 0 || s.identity >= len(f.Config.Identities) {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	key, ok := f.Config.Identities[s.identity].Key.Signer.(crypto.Decrypter)
	if !ok {
		return nil, tlserr.Newf(registry.ErrInternalError, "the key does not decrypt")
	}
	return kx.DecryptPremaster(key, ciphertext, s.offered, f.Rand)
}

// sharedKey is the pre-shared key with that identity, which is no secret.
func (f *Flow) sharedKey(identity []byte) ([]byte, *tlserr.Error) {
	for i := range f.Config.PSKs {
		if p := &f.Config.PSKs[i]; bytes.Equal(p.Identity, identity) {
			return p.Secret, nil
		}
	}
	return nil, tlserr.New(registry.PSKIdentityNotFound)
}
