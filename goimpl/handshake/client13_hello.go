package handshake

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// accept goes from the ServerHello to the keys of the handshake (RFC 8446, 7.1).
func (o *offer) accept(f *Flow, hello *msgs.ClientHello, sh *msgs.ServerHello) (state, *tlserr.Error) {
	shared, err := o.exchange(hello, sh)
	if err != nil {
		return nil, err
	}
	early, resumed, err := o.selected(sh)
	if err != nil {
		clear(shared)
		return nil, err
	}
	f.agree(registry.VersionTLS13)
	if f.Facts.Suite, f.Facts.Group = sh.Suite, 0; sh.KeyShare != nil {
		f.Facts.Group = sh.KeyShare.Group
	}
	if resumed != nil {
		f.resumed(resumed)
	}
	keys := newHandshakeKeys(f, sh.Suite, early, shared)
	f.readWith(keys.suite, keys.server)
	// From here on even an alert is protected, so this end's keys change too.
	if !f.Facts.Retried && len(hello.SessionID) > 0 {
		f.add(SendCCS{})
	}
	f.writeWith(keys.suite, keys.client)
	o.wipe()
	return &awaitEncryptedExtensions{keys, offer{hello: o.hello, sent: o.sent}, resumed != nil}, nil
}

// exchange completes the key exchange with the server's share, which must be
// of a group this end sent a share of (RFC 8446, 4.2.8). Without one a
// pre-shared key is all there is, if that was on offer (RFC 8446, 4.2.9).
func (o *offer) exchange(hello *msgs.ClientHello, sh *msgs.ServerHello) ([]byte, *tlserr.Error) {
	if sh.KeyShare == nil && sh.HasPSK && slices.Contains(hello.PSKModes, msgs.PSKOnly) {
		return nil, nil
	}
	if sh.KeyShare == nil {
		return nil, tlserr.New(registry.MissingKeyShare)
	}
	for _, k := range o.shares {
		if k.Group == sh.KeyShare.Group {
			return k.Complete(sh.KeyShare.Data)
		}
	}
	return nil, tlserr.New(registry.BadKeyShare)
}
