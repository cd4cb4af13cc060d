package sig

import (
	"bytes"
	"crypto"
	"crypto/rsa"
	"math/big"
)

// Verification of RSA signatures (RFC 8017, 8.1.2 and 8.2.2) is our own
// because certificates hold what crypto/rsa refuses: moduli under 1024 bits
// (OpenSSL's security level 0 takes them) and RSASSA-PSS with another hash in
// MGF1. Since nothing here is secret, math/big serves: it needs half as long
// again as crypto/rsa at 2048 bits and 0.4 times as long from 3072 on
// (BenchmarkRSAVerify).

// MaxRSABits is the largest modulus taken, OPENSSL_RSA_MAX_MODULUS_BITS. It bounds the work a peer can cause.
const MaxRSABits = 16384

// rsaPublic is RSAVP1: signature^e mod n in as many bytes as the modulus has,
// or nil if the signature has another length or the key is no RSA key.
func rsaPublic(pub *rsa.PublicKey, signature []byte) []byte {
	if pub.N == nil || pub.N.Sign() <= 0 || pub.N.Bit(0) == 0 || pub.N.BitLen() > MaxRSABits || pub.E < 3 || pub.E&1 == 0 {
		return nil
	}
	s := new(big.Int).SetBytes(signature)
	if len(signature) != pub.Size() || s.Cmp(pub.N) >= 0 {
		return nil
	}
	return s.Exp(s, big.NewInt(int64(pub.E)), pub.N).FillBytes(make([]byte, pub.Size()))
}

// roomPKCS1 reports whether the modulus holds an EMSA-PKCS1-v1_5 encoding (RFC 8017, 9.2).
func roomPKCS1(pub *rsa.PublicKey, h crypto.Hash) bool {
	return pub.N != nil && pub.Size() >= len(digestInfoPrefix(h))+h.Size()+11
}

// verifyPKCS1 is RSASSA-PKCS1-V1_5-VERIFY. The one encoding a signature may
// have is built and compared, so there is nothing to parse leniently.
func verifyPKCS1(pub *rsa.PublicKey, h crypto.Hash, digest, signature []byte) bool {
	em := rsaPublic(pub, signature)
	if em == nil || digestInfoPrefix(h) == nil || !roomPKCS1(pub, h) {
		return false
	}
	return bytes.Equal(em, encodePKCS1(len(em), h, digest))
}

// encodePKCS1 is EMSA-PKCS1-v1_5-ENCODE (RFC 8017, 9.2) for a modulus with room for it.
func encodePKCS1(size int, h crypto.Hash, digest []byte) []byte {
	prefix := digestInfoPrefix(h)
	em := bytes.Repeat([]byte{0xFF}, size)
	em[0], em[1] = 0, 1
	tail := em[size-len(prefix)-len(digest)-1:]
	tail[0] = 0
	copy(tail[1:], prefix)
	copy(tail[1+len(prefix):], digest)
	return em
}

// roomPSS reports whether the modulus holds an EMSA-PSS encoding with these lengths (RFC 8017, 9.1.1).
func roomPSS(pub *rsa.PublicKey, hashLen, saltLen int) bool {
	return pub.N != nil && (pub.N.BitLen()-1+7)/8 >= hashLen+saltLen+2
}

// verifyPSS is RSASSA-PSS-VERIFY; the comments number the steps of EMSA-PSS-VERIFY (RFC 8017, 9.1.2).
func verifyPSS(pub *rsa.PublicKey, digest, signature []byte, p PSSParams) bool {
	em := rsaPublic(pub, signature)
	hLen := p.Hash.Size()
	if em == nil || p.Salt < 0 || p.Salt > MaxRSABits/8 || !roomPSS(pub, hLen, p.Salt) { // 3
		return false
	}
	emBits := pub.N.BitLen() - 1
	if emBits%8 == 0 { // the encoding is a byte shorter than the modulus
		if em[0] != 0 {
			return false
		}
		em = em[1:]
	}
	if em[len(em)-1] != 0xBC { // 4
		return false
	}
	db, h := em[:len(em)-hLen-1], em[len(em)-hLen-1:len(em)-1] // 5
	unused := byte(0xFF) << (8 - (8*len(em) - emBits))
	if db[0]&unused != 0 { // 6
		return false
	}
	mgf1XOR(db, p.MGF, h) // 7, 8
	db[0] &^= unused      // 9
	ps, salt := db[:len(db)-p.Salt-1], db[len(db)-p.Salt:]
	if len(bytes.TrimLeft(ps, "\x00")) != 0 || db[len(ps)] != 1 { // 10
		return false
	}
	return bytes.Equal(hashPSS(p.Hash, digest, salt), h) // 11 to 14
}

// hashPSS is H of an EMSA-PSS encoding, over eight zeros, the digest and the salt.
func hashPSS(h crypto.Hash, digest, salt []byte) []byte {
	m := h.New()
	m.Write(make([]byte, 8))
	m.Write(digest)
	m.Write(salt)
	return m.Sum(nil)
}

// encodePSS is EMSA-PSS-ENCODE (RFC 8017, 9.1.1) for a modulus of so many bits
// with room for it, with zeros in front up to the modulus's length.
func encodePSS(bits int, digest, salt []byte, p PSSParams) []byte {
	out := make([]byte, (bits+7)/8)
	em := out[len(out)-(bits-1+7)/8:]
	hLen := p.Hash.Size()
	db, h := em[:len(em)-hLen-1], em[len(em)-hLen-1:len(em)-1]
	copy(h, hashPSS(p.Hash, digest, salt))
	db[len(db)-len(salt)-1] = 1
	copy(db[len(db)-len(salt):], salt)
	mgf1XOR(db, p.MGF, h)
	db[0] &= 0xFF >> (8*len(em) - (bits - 1))
	em[len(em)-1] = 0xBC
	return out
}

// mgf1XOR puts the mask MGF1(seed, len(db)) over db (RFC 8017, B.2.1).
func mgf1XOR(db []byte, hash crypto.Hash, seed []byte) {
	h := hash.New()
	var mask []byte
	for i := 0; len(db) > 0; i++ {
		h.Reset()
		h.Write(seed)
		h.Write([]byte{byte(i >> 24), byte(i >> 16), byte(i >> 8), byte(i)})
		mask = h.Sum(mask[:0])
		n := min(len(mask), len(db))
		for j := range n {
			db[j] ^= mask[j]
		}
		db = db[n:]
	}
}
