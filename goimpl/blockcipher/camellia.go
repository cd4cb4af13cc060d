package blockcipher

import (
	"crypto/cipher"
	"encoding/binary"
	"math/bits"
)

// camellia is an expanded key: whitening, round and FL keys in the order in
// which encryption uses them, and decryption backwards.
type camellia struct {
	kw     [4]uint64
	rounds [][6]uint64 // six round keys between two FL layers
	fl     [][2]uint64 // the FL layers, one fewer than rounds
}

// NewCamellia is Camellia (RFC 3713) with a key of 16, 24 or 32 bytes.
func NewCamellia(key []byte) (cipher.Block, error) {
	var kl, kr pair
	switch len(key) {
	case 16, 24, 32:
		kl = loadPair(key)
	default:
		return nil, KeySizeError(len(key))
	}
	switch len(key) {
	case 24:
		kr.hi = binary.BigEndian.Uint64(key[16:])
		kr.lo = ^kr.hi
	case 32:
		kr = loadPair(key[16:])
	}
	ka, kb := camelliaKAKB(kl, kr)
	if len(key) == 16 {
		return schedule128(kl, ka), nil
	}
	return schedule256(kl, kr, ka, kb), nil
}

// pair is a 128-bit word.
type pair struct{ hi, lo uint64 }

func loadPair(b []byte) pair {
	return pair{binary.BigEndian.Uint64(b), binary.BigEndian.Uint64(b[8:])}
}

// rotl rotates left by n < 128 bits.
func (p pair) rotl(n uint) pair {
	if n >= 64 {
		p.hi, p.lo = p.lo, p.hi
		n -= 64
	}
	return pair{p.hi<<n | p.lo>>(64-n), p.lo<<n | p.hi>>(64-n)}
}

// camelliaKAKB derives the intermediate keys KA and KB (RFC 3713, 2.2).
func camelliaKAKB(kl, kr pair) (ka, kb pair) {
	d1, d2 := kl.hi^kr.hi, kl.lo^kr.lo
	d2 ^= camelliaF(d1, camelliaSigma[0])
	d1 ^= camelliaF(d2, camelliaSigma[1])
	d1 ^= kl.hi
	d2 ^= kl.lo
	d2 ^= camelliaF(d1, camelliaSigma[2])
	d1 ^= camelliaF(d2, camelliaSigma[3])
	ka = pair{d1, d2}
	d1, d2 = ka.hi^kr.hi, ka.lo^kr.lo
	d2 ^= camelliaF(d1, camelliaSigma[4])
	d1 ^= camelliaF(d2, camelliaSigma[5])
	return ka, pair{d1, d2}
}

// schedule128 is the key schedule for 128-bit keys.
func schedule128(kl, ka pair) *camellia {
	kl15, kl45, kl60, kl77, kl94, kl111 := kl.rotl(15), kl.rotl(45), kl.rotl(60), kl.rotl(77), kl.rotl(94), kl.rotl(111)
	ka15, ka30, ka45, ka60, ka94, ka111 := ka.rotl(15), ka.rotl(30), ka.rotl(45), ka.rotl(60), ka.rotl(94), ka.rotl(111)
	return &camellia{
		kw: [4]uint64{kl.hi, kl.lo, ka111.hi, ka111.lo},
		rounds: [][6]uint64{
			{ka.hi, ka.lo, kl15.hi, kl15.lo, ka15.hi, ka15.lo},
			{kl45.hi, kl45.lo, ka45.hi, kl60.lo, ka60.hi, ka60.lo},
			{kl94.hi, kl94.lo, ka94.hi, ka94.lo, kl111.hi, kl111.lo},
		},
		fl: [][2]uint64{{ka30.hi, ka30.lo}, {kl77.hi, kl77.lo}},
	}
}

// schedule256 is the key schedule for keys of 192 and 256 bits.
func schedule256(kl, kr, ka, kb pair) *camellia {
	kl45, kl60, kl77, kl111 := kl.rotl(45), kl.rotl(60), kl.rotl(77), kl.rotl(111)
	kr15, kr30, kr60, kr94 := kr.rotl(15), kr.rotl(30), kr.rotl(60), kr.rotl(94)
	ka15, ka45, ka77, ka94 := ka.rotl(15), ka.rotl(45), ka.rotl(77), ka.rotl(94)
	kb30, kb60, kb111 := kb.rotl(30), kb.rotl(60), kb.rotl(111)
	return &camellia{
		kw: [4]uint64{kl.hi, kl.lo, kb111.hi, kb111.lo},
		rounds: [][6]uint64{
			{kb.hi, kb.lo, kr15.hi, kr15.lo, ka15.hi, ka15.lo},
			{kb30.hi, kb30.lo, kl45.hi, kl45.lo, ka45.hi, ka45.lo},
			{kr60.hi, kr60.lo, kb60.hi, kb60.lo, kl77.hi, kl77.lo},
			{kr94.hi, kr94.lo, ka94.hi, ka94.lo, kl111.hi, kl111.lo},
		},
		fl: [][2]uint64{{kr30.hi, kr30.lo}, {kl60.hi, kl60.lo}, {ka77.hi, ka77.lo}},
	}
}

// BlockSize is 16.
func (c *camellia) BlockSize() int { return blockSize }

// Encrypt encrypts one block (RFC 3713, 2.3).
func (c *camellia) Encrypt(dst, src []byte) {
	p := loadPair(src)
	d1, d2 := p.hi^c.kw[0], p.lo^c.kw[1]
	for i, k := range c.rounds {
		for j := 0; j < 6; j += 2 {
			d2 ^= camelliaF(d1, k[j])
			d1 ^= camelliaF(d2, k[j+1])
		}
		if i < len(c.fl) {
			d1, d2 = camelliaFL(d1, c.fl[i][0]), camelliaFLInv(d2, c.fl[i][1])
		}
	}
	storeSwapped(dst, d1^c.kw[3], d2^c.kw[2])
}

// Decrypt decrypts one block: the same with the subkeys backwards (RFC 3713, 2.3.3).
func (c *camellia) Decrypt(dst, src []byte) {
	p := loadPair(src)
	d1, d2 := p.hi^c.kw[2], p.lo^c.kw[3]
	for i := len(c.rounds) - 1; i >= 0; i-- {
		k := &c.rounds[i]
		for j := 5; j > 0; j -= 2 {
			d2 ^= camelliaF(d1, k[j])
			d1 ^= camelliaF(d2, k[j-1])
		}
		if i > 0 {
			d1, d2 = camelliaFL(d1, c.fl[i-1][1]), camelliaFLInv(d2, c.fl[i-1][0])
		}
	}
	storeSwapped(dst, d1^c.kw[1], d2^c.kw[0])
}

func storeSwapped(dst []byte, d1, d2 uint64) {
	binary.BigEndian.PutUint64(dst, d2)
	binary.BigEndian.PutUint64(dst[8:], d1)
}

// camelliaF is the F-function (RFC 3713, 2.4.1): eight S-boxes and a mixing of
// their outputs, which the table lines below spell out a byte at a time.
func camelliaF(in, k uint64) uint64 {
	x := in ^ k
	t1 := camelliaSBox[byte(x>>56)]
	t2 := bits.RotateLeft8(camelliaSBox[byte(x>>48)], 1)
	t3 := bits.RotateLeft8(camelliaSBox[byte(x>>40)], 7)
	t4 := camelliaSBox[bits.RotateLeft8(byte(x>>32), 1)]
	t5 := bits.RotateLeft8(camelliaSBox[byte(x>>24)], 1)
	t6 := bits.RotateLeft8(camelliaSBox[byte(x>>16)], 7)
	t7 := camelliaSBox[bits.RotateLeft8(byte(x>>8), 1)]
	t8 := camelliaSBox[byte(x)]
	return binary.BigEndian.Uint64([]byte{
		t1 ^ t3 ^ t4 ^ t6 ^ t7 ^ t8,
		t1 ^ t2 ^ t4 ^ t5 ^ t7 ^ t8,
		t1 ^ t2 ^ t3 ^ t5 ^ t6 ^ t8,
		t2 ^ t3 ^ t4 ^ t5 ^ t6 ^ t7,
		t1 ^ t2 ^ t6 ^ t7 ^ t8,
		t2 ^ t3 ^ t5 ^ t7 ^ t8,
		t3 ^ t4 ^ t5 ^ t6 ^ t8,
		t1 ^ t4 ^ t5 ^ t6 ^ t7,
	})
}

// camelliaFL is the FL-function (RFC 3713, 2.4.2).
func camelliaFL(x, k uint64) uint64 {
	x1, x2 := uint32(x>>32), uint32(x)
	x2 ^= bits.RotateLeft32(x1&uint32(k>>32), 1)
	x1 ^= x2 | uint32(k)
	return uint64(x1)<<32 | uint64(x2)
}

// camelliaFLInv is its inverse (RFC 3713, 2.4.3).
func camelliaFLInv(y, k uint64) uint64 {
	y1, y2 := uint32(y>>32), uint32(y)
	y1 ^= y2 | uint32(k)
	y2 ^= bits.RotateLeft32(y1&uint32(k>>32), 1)
	return uint64(y1)<<32 | uint64(y2)
}

var camelliaSigma = [6]uint64{
	0xA09E667F3BCC908B, 0xB67AE8584CAA73B2, 0xC6EF372FE94F82BE,
	0x54FF53A5F1D36F1C, 0x10E527FADE682D1D, 0xB05688C2B3E6C1FD,
}

// camelliaSBox is SBOX1; the other three are rotations of it (RFC 3713, 2.4.1).
var camelliaSBox = [256]byte{
	0x70, 0x82, 0x2C, 0xEC, 0xB3, 0x27, 0xC0, 0xE5, 0xE4, 0x85, 0x57, 0x35, 0xEA, 0x0C, 0xAE, 0x41,
	0x23, 0xEF, 0x6B, 0x93, 0x45, 0x19, 0xA5, 0x21, 0xED, 0x0E, 0x4F, 0x4E, 0x1D, 0x65, 0x92, 0xBD,
	0x86, 0xB8, 0xAF, 0x8F, 0x7C, 0xEB, 0x1F, 0xCE, 0x3E, 0x30, 0xDC, 0x5F, 0x5E, 0xC5, 0x0B, 0x1A,
	0xA6, 0xE1, 0x39, 0xCA, 0xD5, 0x47, 0x5D, 0x3D, 0xD9, 0x01, 0x5A, 0xD6, 0x51, 0x56, 0x6C, 0x4D,
	0x8B, 0x0D, 0x9A, 0x66, 0xFB, 0xCC, 0xB0, 0x2D, 0x74, 0x12, 0x2B, 0x20, 0xF0, 0xB1, 0x84, 0x99,
	0xDF, 0x4C, 0xCB, 0xC2, 0x34, 0x7E, 0x76, 0x05, 0x6D, 0xB7, 0xA9, 0x31, 0xD1, 0x17, 0x04, 0xD7,
	0x14, 0x58, 0x3A, 0x61, 0xDE, 0x1B, 0x11, 0x1C, 0x32, 0x0F, 0x9C, 0x16, 0x53, 0x18, 0xF2, 0x22,
	0xFE, 0x44, 0xCF, 0xB2, 0xC3, 0xB5, 0x7A, 0x91, 0x24, 0x08, 0xE8, 0xA8, 0x60, 0xFC, 0x69, 0x50,
	0xAA, 0xD0, 0xA0, 0x7D, 0xA1, 0x89, 0x62, 0x97, 0x54, 0x5B, 0x1E, 0x95, 0xE0, 0xFF, 0x64, 0xD2,
	0x10, 0xC4, 0x00, 0x48, 0xA3, 0xF7, 0x75, 0xDB, 0x8A, 0x03, 0xE6, 0xDA, 0x09, 0x3F, 0xDD, 0x94,
	0x87, 0x5C, 0x83, 0x02, 0xCD, 0x4A, 0x90, 0x33, 0x73, 0x67, 0xF6, 0xF3, 0x9D, 0x7F, 0xBF, 0xE2,
	0x52, 0x9B, 0xD8, 0x26, 0xC8, 0x37, 0xC6, 0x3B, 0x81, 0x96, 0x6F, 0x4B, 0x13, 0xBE, 0x63, 0x2E,
	0xE9, 0x79, 0xA7, 0x8C, 0x9F, 0x6E, 0xBC, 0x8E, 0x29, 0xF5, 0xF9, 0xB6, 0x2F, 0xFD, 0xB4, 0x59,
	0x78, 0x98, 0x06, 0x6A, 0xE7, 0x46, 0x71, 0xBA, 0xD4, 0x25, 0xAB, 0x42, 0x88, 0xA2, 0x8D, 0xFA,
	0x72, 0x07, 0xB9, 0x55, 0xF8, 0xEE, 0xAC, 0x0A, 0x36, 0x49, 0x2A, 0x68, 0x3C, 0x38, 0xF1, 0xA4,
	0x40, 0x28, 0xD3, 0x7B, 0xBB, 0xC9, 0x43, 0xC1, 0x15, 0xE3, 0xAD, 0xF4, 0x77, 0xC7, 0x80, 0x9E,
}
