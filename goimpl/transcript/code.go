package transcript

import (
	"crypto"
	"crypto/sha256"
	"crypto/sha512"
	"encoding"
	"hash"

	"github.com/pyssl/pyssl/goimpl/wire"
)

// Code writes the Transcript or reads it back. What is read is not trusted: a
// hash we do not use or a state it does not take fails the Codec.
func (t *Transcript) Code(c *wire.Codec) {
	number := uint16(t.hash)
	var state []byte
	if t.state != nil {
		state = marshal(t.state)
	}
	c.U16(&number)
	c.Bytes(&t.buffered)
	c.Bytes(&state)
	if c.Reading() && !(c.OK() && t.thaw(crypto.Hash(number), state)) {
		c.Fail()
		*t = Transcript{}
	}
}

// thaw takes the hash and its marshaled state, and reports whether they fit.
func (t *Transcript) thaw(h crypto.Hash, state []byte) bool {
	t.hash, t.state = h, nil
	switch h {
	case 0:
		return state == nil
	case crypto.SHA256, crypto.SHA384:
		s := newState(h)
		if s.(encoding.BinaryUnmarshaler).UnmarshalBinary(state) != nil {
			return false
		}
		t.state = s
		return t.buffered == nil
	}
	return false
}

// newState returns a fresh hash of a TLS 1.3 suite.
func newState(h crypto.Hash) hash.Cloner {
	switch h {
	case crypto.SHA256:
		return sha256.New().(hash.Cloner)
	case crypto.SHA384:
		return sha512.New384().(hash.Cloner)
	}
	panic("transcript: not the hash of a suite")
}

// clone and marshal cannot fail for the two hashes of newState.

func clone(s hash.Cloner) hash.Cloner {
	c, err := s.Clone()
	if err != nil {
		panic(err)
	}
	return c
}

func marshal(s hash.Cloner) []byte {
	b, err := s.(encoding.BinaryMarshaler).MarshalBinary()
	if err != nil {
		panic(err)
	}
	return b
}
