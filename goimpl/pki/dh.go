package pki

import (
	"math/big"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// DHParams are parameters for finite-field Diffie-Hellman.
type DHParams struct {
	P, G     *big.Int
	PrivBits int // wanted length of private keys in bits, 0: not said
}

// maxDHBits is OPENSSL_DH_MAX_MODULUS_BITS.
const maxDHBits = 10000

// ReadDHParams reads the first parameters of a PEM file as PEM_read_DHparams
// does for load_dh_params: DH PARAMETERS (PKCS#3) or X9.42 DH PARAMETERS (RFC
// 3279, 2.3.3). Errors are of library PEM: NO_START_LINE where there are none,
// the damage of a block on the way, `ASN1 lib`; and BAD_DH_VALUE for numbers
// no key exchange can be made with, which OpenSSL finds out later.
func ReadDHParams(pem []byte) (*DHParams, *tlserr.Error) {
	for r := (pemReader{rest: pem, file: true}); ; {
		b, err := r.next()
		switch {
		case err == errUnsaid:
			return nil, tlserr.New(registry.ErrUnknown)
		case err != nil:
			return nil, err
		case b.Label != labelDHParameters && b.Label != labelX942Parameters:
			continue
		}
		if err := b.plain(); err != nil {
			return nil, err
		}
		p, ok := parseDHParams(b.Bytes, b.Label == labelX942Parameters)
		if !ok {
			return nil, tlserr.New(registry.PEMErrASN1Lib)
		}
		if !p.usable() {
			return nil, tlserr.New(registry.BadDHValue)
		}
		return p, nil
	}
}

// parseDHParams decodes DHParameter (PKCS#3, 9) or DomainParameters (X9.42),
// ignoring what stands behind.
func parseDHParams(der []byte, x942 bool) (*DHParams, bool) {
	r := openDER(der)
	seq := r.enter(tagSequence)
	p := &DHParams{P: seq.natural(maxDHBits), G: seq.natural(maxDHBits)}
	switch {
	case x942:
		p.PrivBits = seq.natural(maxDHBits).BitLen() // of the subgroup's order q
		if seq.at(tagInteger) {
			seq.natural(maxDHBits) // cofactor j
		}
		seq.optional(tagSequence) // validation parameters
	case seq.at(tagInteger):
		p.PrivBits = smallInteger(seq.integer(tagInteger))
	}
	seq.done()
	return p, r.ok() && p.PrivBits >= 0
}

// usable reports whether an exchange modulo p can be secret at all: p odd and
// no shorter than any private key, g neither 0, 1 nor p-1, nor beyond.
func (p *DHParams) usable() bool {
	last := new(big.Int).Sub(p.P, big.NewInt(1))
	return p.P.Bit(0) == 1 && p.G.Cmp(big.NewInt(1)) > 0 && p.G.Cmp(last) < 0 && p.PrivBits <= p.P.BitLen()
}
