package kx

import (
	"bytes"
	"io"
	"math/bits"

	"filippo.io/bigmod"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// DH is the parameters of a finite-field group, big-endian without zeros in
// front: an odd prime and a generator.
type DH struct{ P, G []byte }

// Bounds on moduli. The upper one bounds the work a server can cause: the
// largest groups there are for this (RFC 3526, RFC 7919), where OpenSSL's
// limit of 10,000 would take this engine ten times as long as OpenSSL.
const (
	minDHBits = 512
	MaxDHBits = 8192
)

// Bits is the length of the prime.
func (d DH) Bits() int {
	p := bytes.TrimLeft(d.P, "\x00")
	if len(p) == 0 {
		return 0
	}
	return 8*(len(p)-1) + bits.Len8(p[0])
}

// SecurityBits is the strength of a group with a prime of that length, as
// OpenSSL's security levels count (SP 800-57 part 1, table 2).
func (d DH) SecurityBits() int {
	switch n := d.Bits(); {
	case n >= 15360:
		return 256
	case n >= 7680:
		return 192
	case n >= 3072:
		return 128
	case n >= 2048:
		return 112
	case n >= 1024:
		return 80
	}
	return 0
}

// GenerateDH makes a key in a group without a number, and the public value to
// send. A group that cannot be one is BadDHValue.
func GenerateDH(d DH, rand io.Reader) (*Key, []byte, *tlserr.Error) {
	private, made, public, err := finiteField{d, false}.generate(rand)
	if err != nil {
		return nil, nil, err
	}
	return &Key{dh: &d, private: private, made: made}, public, nil
}

// RespondDH answers the peer's public value in a group without a number, as
// Respond does in one that has one.
func RespondDH(d DH, peer []byte, rand io.Reader) (public, secret []byte, err *tlserr.Error) {
	return finiteField{d, false}.respond(peer, rand)
}

func (d *DH) fields(c *wire.Codec) {
	c.Bytes(&d.P)
	c.Bytes(&d.G)
}

// finiteField is Diffie-Hellman modulo a prime. A private key is the exponent,
// big-endian. padded is the form of TLS 1.3, where shares and secrets are as
// long as the prime (RFC 8446, 4.2.8.1 and 7.4.1); before it zeros in front
// are stripped (RFC 5246, 8.1.2), which tells how many there were: that is the
// timing channel of Raccoon, which a key of one use does not feed.
type finiteField struct {
	DH
	padded bool
}

// dhKey is what a private key is worked with.
type dhKey struct {
	p        *bigmod.Modulus
	exponent []byte
}

// modulus checks the group's shape; whether P is a prime is not asked, as OpenSSL does not.
func (f finiteField) modulus() (*bigmod.Modulus, *tlserr.Error) {
	if n := f.Bits(); n < minDHBits || n > MaxDHBits || f.P[len(f.P)-1]&1 == 0 || !f.inRange(f.G) {
		return nil, badDH()
	}
	p, bad := bigmod.NewModulus(bytes.TrimLeft(f.P, "\x00"))
	if bad != nil {
		return nil, badDH()
	}
	return p, nil
}

// inRange reports whether 1 < v < P-1. Values are public.
func (f finiteField) inRange(v []byte) bool {
	v, p := bytes.TrimLeft(v, "\x00"), bytes.TrimLeft(f.P, "\x00")
	if len(v) == 0 || len(v) == 1 && v[0] == 1 || len(v) > len(p) {
		return false
	}
	last := bytes.Clone(p) // P is odd: P-1 differs in the last bit
	last[len(last)-1] &^= 1
	return len(v) < len(p) || bytes.Compare(v, last) < 0
}

func (f finiteField) generate(rand io.Reader) ([]byte, any, []byte, *tlserr.Error) {
	p, err := f.modulus()
	if err != nil {
		return nil, nil, nil, err
	}
	exponent, err := f.exponent(rand)
	if err != nil {
		return nil, nil, nil, err
	}
	g, bad := bigmod.NewNat().SetBytes(bytes.TrimLeft(f.G, "\x00"), p)
	if bad != nil {
		return nil, nil, nil, badDH()
	}
	public := bigmod.NewNat().Exp(g, exponent, p).Bytes(p)
	if !f.inRange(public) {
		return nil, nil, nil, badDH()
	}
	return exponent, dhKey{p, exponent}, f.form(public), nil
}

// exponentBits is the length of a private exponent: as RFC 7919 wants it in
// its own groups, a bit shorter than the prime where the order is not known.
func (f finiteField) exponentBits() int {
	for g, known := range ffdheGroups {
		if int(known.bits) == f.Bits() && bytes.Equal(bytes.TrimLeft(f.P, "\x00"), FFDHE(g).P) {
			return known.exponent
		}
	}
	return f.Bits() - 1
}

func (f finiteField) exponent(rand io.Reader) ([]byte, *tlserr.Error) {
	n := f.exponentBits()
	e, err := random(rand, (n+7)/8)
	if err != nil {
		return nil, err
	}
	top := byte(1) << ((n - 1) % 8) // the topmost bit is set: no exponent is short
	e[0] = e[0]&(top-1) | top
	return e, nil
}

func (f finiteField) make(private []byte) (any, *tlserr.Error) {
	p, err := f.modulus()
	if err != nil {
		return nil, err
	}
	if len(private) != (f.exponentBits()+7)/8 {
		return nil, badPrivate()
	}
	return dhKey{p, private}, nil
}

func (f finiteField) respond(peerShare []byte, rand io.Reader) (share, secret []byte, err *tlserr.Error) {
	private, made, share, err := f.generate(rand)
	if err != nil {
		return nil, nil, err
	}
	defer clear(private)
	if secret, err = f.complete(made, peerShare); err != nil {
		return nil, nil, err
	}
	return share, secret, nil
}

// complete refuses the public values 0, 1 and P-1, from which the secret is
// known, and what is not reduced (RFC 7919, 5.1).
func (f finiteField) complete(made any, peerShare []byte) ([]byte, *tlserr.Error) {
	key := made.(dhKey)
	if f.padded && len(peerShare) != len(f.P) || !f.inRange(peerShare) {
		return nil, f.badPublic()
	}
	y, bad := bigmod.NewNat().SetBytes(bytes.TrimLeft(peerShare, "\x00"), key.p)
	if bad != nil {
		return nil, f.badPublic()
	}
	return f.form(bigmod.NewNat().Exp(y, key.exponent, key.p).Bytes(key.p)), nil
}

func (f finiteField) form(v []byte) []byte {
	if f.padded {
		return v
	}
	return bytes.TrimLeft(v, "\x00")
}

func (f finiteField) badPublic() *tlserr.Error {
	if f.padded {
		return badShare()
	}
	return badDH()
}

func badDH() *tlserr.Error { return tlserr.New(registry.BadDHValue) }
