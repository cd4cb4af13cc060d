package transcript

import (
	"crypto"
	"crypto/md5"
	"crypto/sha1"
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
	var states [][]byte
	for _, s := range t.states {
		states = append(states, marshal(s))
	}
	c.U16(&number)
	c.Bytes(&t.buffered)
	c.Bool(&t.kept)
	wire.Slice(c, &states, (*wire.Codec).Bytes)
	if c.Reading() && !(c.OK() && t.thaw(crypto.Hash(number), states)) {
		c.Fail()
		*t = Transcript{}
	}
}

// thaw takes the hash and its marshaled states, and reports whether they fit.
func (t *Transcript) thaw(h crypto.Hash, states [][]byte) bool {
	t.hash, t.states = h, nil
	if h == 0 {
		return len(states) == 0
	}
	if !known(h) {
		return false
	}
	fresh := newStates(h)
	if len(fresh) != len(states) {
		return false
	}
	for i, s := range fresh {
		if s.(encoding.BinaryUnmarshaler).UnmarshalBinary(states[i]) != nil {
			return false
		}
	}
	t.states = fresh
	return t.kept || t.buffered == nil
}

// known reports whether a suite, or a version before TLS 1.2, has the hash.
func known(h crypto.Hash) bool {
	return h == crypto.SHA256 || h == crypto.SHA384 || h == crypto.MD5SHA1
}

// newStates returns the fresh hashes of Start.
func newStates(h crypto.Hash) []hash.Cloner {
	switch h {
	case crypto.SHA256:
		return []hash.Cloner{sha256.New().(hash.Cloner)}
	case crypto.SHA384:
		return []hash.Cloner{sha512.New384().(hash.Cloner)}
	case crypto.MD5SHA1:
		return []hash.Cloner{md5.New().(hash.Cloner), sha1.New().(hash.Cloner)}
	}
	panic("transcript: not the hash of a suite")
}

// clones and marshal cannot fail for the hashes of newStates.

func clones(states []hash.Cloner) []hash.Cloner {
	var list []hash.Cloner
	for _, s := range states {
		c, err := s.Clone()
		if err != nil {
			panic(err)
		}
		list = append(list, c)
	}
	return list
}

func marshal(s hash.Cloner) []byte {
	b, err := s.(encoding.BinaryMarshaler).MarshalBinary()
	if err != nil {
		panic(err)
	}
	return b
}
