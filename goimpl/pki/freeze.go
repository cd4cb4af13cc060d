package pki

import (
	"math/big"

	"github.com/pyssl/pyssl/goimpl/wire"
)

// Code writes the identity or reads it back. The bytes hold the private key.
//
//	list   chain, DER
//	bytes  key, PrivateKeyInfo
//	bytes  OCSP response
func (id *Identity) Code(w *wire.Codec) {
	var chain [][]byte
	var key []byte
	if !w.Reading() {
		for _, c := range id.Chain {
			chain = append(chain, c.Raw)
		}
		key = id.Key.PKCS8
	}
	wire.Slice(w, &chain, (*wire.Codec).Bytes)
	w.Bytes(&key)
	w.Bytes(&id.OCSP)
	if w.Reading() && w.OK() && !id.read(chain, key) {
		w.Fail()
	}
}

func (id *Identity) read(chain [][]byte, key []byte) bool {
	id.Chain = nil
	for _, der := range chain {
		c, err := ParseCertificate(der)
		if err != nil {
			return false
		}
		id.Chain = append(id.Chain, c)
	}
	k, err := ParsePKCS8(key)
	id.Key = k
	return err == nil
}

// Code writes the parameters or reads them back.
//
//	bytes  p
//	bytes  g
//	int    bits of private keys
func (p *DHParams) Code(w *wire.Codec) {
	var prime, generator []byte
	if !w.Reading() {
		prime, generator = p.P.Bytes(), p.G.Bytes()
	}
	w.Bytes(&prime)
	w.Bytes(&generator)
	w.Int(&p.PrivBits)
	if w.Reading() {
		p.P, p.G = new(big.Int).SetBytes(prime), new(big.Int).SetBytes(generator)
	}
}
