package handshake

import (
	"crypto"

	"github.com/pyssl/pyssl/goimpl/keysched"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// traffic is the application traffic secrets in force. Every KeyUpdate
// replaces one of them (RFC 8446, 7.2).
type traffic struct {
	suite       registry.Suite
	read, write []byte
}

func (t *traffic) hash() crypto.Hash { return hashOf(t.suite) }

// updated takes the peer's KeyUpdate. Where the peer asks for ours, it is due
// before the next application data: one for all that are asked for while this
// end is silent (RFC 8446, 4.6.3).
func (t *traffic) updated(f *Flow, body []byte) *tlserr.Error {
	m, err := msgs.ParseKeyUpdate(body)
	if err != nil {
		return err
	}
	t.read = t.next(t.read)
	f.readWith(t.suite, t.read)
	if m.RequestUpdate {
		f.add(OweKeyUpdate{})
	}
	return nil
}

// update sends a KeyUpdate and goes on with new write keys.
func (t *traffic) update(f *Flow, ask bool) {
	f.sendOutside((&msgs.KeyUpdate{RequestUpdate: ask}).Marshal())
	t.write = t.next(t.write)
	f.writeWith(t.suite, t.write)
}

// next is the secret that follows, in the place of the old one.
func (t *traffic) next(secret []byte) []byte {
	defer clear(secret)
	return keysched.Next(t.hash(), secret)
}

func (t *traffic) fields(c *wire.Codec) {
	codeSuite(c, &t.suite)
	c.Bytes(&t.read)
	c.Bytes(&t.write)
}

func (t *traffic) wipe() {
	clear(t.read)
	clear(t.write)
}
