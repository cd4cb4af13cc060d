package blockcipher

import (
	"crypto/cipher"
	"encoding/binary"
	"math/bits"
)

// ariaBlock is the state of the cipher, bytes x_0 to x_15 in big-endian order.
type ariaBlock [2]uint64

// aria is the round keys of both directions, one more than there are rounds.
type aria struct {
	enc, dec []ariaBlock
}

// NewARIA is ARIA (RFC 5794) with a key of 16, 24 or 32 bytes.
func NewARIA(key []byte) (cipher.Block, error) {
	var rounds, first int
	switch len(key) {
	case 16:
		rounds, first = 12, 0
	case 24:
		rounds, first = 14, 1
	case 32:
		rounds, first = 16, 2
	default:
		return nil, KeySizeError(len(key))
	}
	// RFC 5794, 2.2: a Feistel of four 128-bit words over the key.
	var padded [2 * blockSize]byte
	copy(padded[:], key)
	kl, kr := loadARIA(padded[:]), loadARIA(padded[blockSize:])
	ck := func(i int) *ariaBlock { return &ariaConstants[(first+i)%3] }
	w0 := kl
	w1 := ariaFO(&w0, ck(0)).xor(&kr)
	w2 := ariaFE(&w1, ck(1)).xor(&w0)
	w3 := ariaFO(&w2, ck(2)).xor(&w1)
	w := [4]ariaBlock{w0, w1, w2, w3}

	c := &aria{enc: make([]ariaBlock, rounds+1), dec: make([]ariaBlock, rounds+1)}
	for i := range c.enc {
		// Each group of four round keys rotates by one more distance.
		rotated := w[(i+1)%4].rotr([]int{19, 31, 128 - 61, 128 - 31, 128 - 19}[i/4])
		c.enc[i] = w[i%4].xor(&rotated)
	}
	for i := range c.dec {
		c.dec[i] = c.enc[rounds-i]
		if i > 0 && i < rounds {
			c.dec[i] = c.dec[i].diffuse()
		}
	}
	return c, nil
}

// BlockSize is 16.
func (c *aria) BlockSize() int { return blockSize }

// Encrypt encrypts one block (RFC 5794, 2.3.1).
func (c *aria) Encrypt(dst, src []byte) { ariaCrypt(c.enc, dst, src) }

// Decrypt decrypts one block: the same with other round keys (RFC 5794, 2.3.2).
func (c *aria) Decrypt(dst, src []byte) { ariaCrypt(c.dec, dst, src) }

func ariaCrypt(keys []ariaBlock, dst, src []byte) {
	p := loadARIA(src)
	last := len(keys) - 1
	for i := range last - 1 {
		if i%2 == 0 {
			p = ariaFO(&p, &keys[i])
		} else {
			p = ariaFE(&p, &keys[i])
		}
	}
	p = p.xor(&keys[last-1])
	p = p.spread(1, &ariaAlone) // the number of rounds is even
	p = p.xor(&keys[last])
	binary.BigEndian.PutUint64(dst, p[0])
	binary.BigEndian.PutUint64(dst[8:], p[1])
}

func loadARIA(b []byte) ariaBlock {
	return ariaBlock{binary.BigEndian.Uint64(b), binary.BigEndian.Uint64(b[8:])}
}

// ariaFO and ariaFE are the odd and even round functions (RFC 5794, 2.4.1).
func ariaFO(d, rk *ariaBlock) ariaBlock {
	x := d.xor(rk)
	return x.spread(0, &ariaColumns)
}

func ariaFE(d, rk *ariaBlock) ariaBlock {
	x := d.xor(rk)
	return x.spread(1, &ariaColumns)
}

func (x ariaBlock) xor(y *ariaBlock) ariaBlock { return ariaBlock{x[0] ^ y[0], x[1] ^ y[1]} }

// rotr rotates the block right by n < 128 bits.
func (x *ariaBlock) rotr(n int) ariaBlock {
	hi, lo := x[0], x[1]
	if n >= 64 {
		hi, lo, n = lo, hi, n-64
	}
	return ariaBlock{hi>>n | lo<<(64-n), lo>>n | hi<<(64-n)}
}

// spread is the substitution layer (RFC 5794, 2.4.2), SL1 for odd rounds and SL2
// for even ones, and a linear map of what comes of it: byte j goes to the places
// that columns[j] has ones in.
func (x *ariaBlock) spread(even int, columns *[blockSize]ariaBlock) (y ariaBlock) {
	for half, word := range x {
		for i := range 8 {
			v := uint64(ariaSBoxes[(i+2*even)%4][byte(word>>(56-8*i))]) * ariaEverywhere
			c := &columns[8*half+i]
			y[0] ^= v & c[0]
			y[1] ^= v & c[1]
		}
	}
	return y
}

// diffuse is the diffusion layer A alone, an involution (RFC 5794, 2.4.3).
func (x *ariaBlock) diffuse() (y ariaBlock) {
	for j, c := range ariaColumns {
		v := x[j/8] >> (56 - 8*(j%8)) & 0xFF * ariaEverywhere
		y[0] ^= v & c[0]
		y[1] ^= v & c[1]
	}
	return y
}

// ariaEverywhere, times a byte, is that byte in every place.
const ariaEverywhere = 0x0101010101010101

// ariaColumns is the diffusion layer, and ariaAlone the map that leaves all as it is.
var ariaColumns, ariaAlone = func() (columns, alone [blockSize]ariaBlock) {
	for i, row := range ariaDiffusion {
		place := uint64(0xFF) << (56 - 8*(i%8))
		alone[i][i/8] = place
		for _, j := range row {
			columns[j][i/8] |= place
		}
	}
	return columns, alone
}()

// ariaDiffusion says which bytes make up each byte of A's result.
var ariaDiffusion = [blockSize][7]byte{
	{3, 4, 6, 8, 9, 13, 14},
	{2, 5, 7, 8, 9, 12, 15},
	{1, 4, 6, 10, 11, 12, 15},
	{0, 5, 7, 10, 11, 13, 14},
	{0, 2, 5, 8, 11, 14, 15},
	{1, 3, 4, 9, 10, 14, 15},
	{0, 2, 7, 9, 10, 12, 13},
	{1, 3, 6, 8, 11, 12, 13},
	{0, 1, 4, 7, 10, 13, 15},
	{0, 1, 5, 6, 11, 12, 14},
	{2, 3, 5, 6, 8, 13, 15},
	{2, 3, 4, 7, 9, 12, 14},
	{1, 2, 6, 7, 9, 11, 12},
	{0, 3, 6, 7, 8, 10, 13},
	{0, 3, 4, 5, 9, 11, 14},
	{1, 2, 4, 5, 8, 10, 15},
}

// ariaConstants are C1, C2 and C3 (RFC 5794, 2.2).
var ariaConstants = [3]ariaBlock{
	{0x517CC1B727220A94, 0xFE13ABE8FA9A6EE0},
	{0x6DB14ACC9E21C820, 0xFF28B1D5EF5DE2B0},
	{0xDB92371D2126E970, 0x0324977504E8C90E},
}

// ariaSBoxes are SB1 to SB4 (RFC 5794, 2.4.2). They are computed from their
// definition in GF(2^8) modulo x^8+x^4+x^3+x+1: SB1 is that of AES, an affine
// map of the inverse, SB2 another affine map of x^247; SB3 and SB4 invert them.
var ariaSBoxes = func() (s [4][256]byte) {
	// Columns of the affine map of SB2, for bit 0 upwards.
	columns := [8]byte{0xAC, 0xC5, 0x12, 0xCF, 0x5B, 0x5F, 0x85, 0xEE}
	for x := range 256 {
		inverse := gfPower(byte(x), 254)
		sb1 := inverse ^ bits.RotateLeft8(inverse, 1) ^ bits.RotateLeft8(inverse, 2) ^
			bits.RotateLeft8(inverse, 3) ^ bits.RotateLeft8(inverse, 4) ^ 0x63
		power := gfPower(byte(x), 247)
		sb2 := byte(0xE2)
		for bit, column := range columns {
			if power>>bit&1 != 0 {
				sb2 ^= column
			}
		}
		s[0][x], s[1][x] = sb1, sb2
		s[2][sb1], s[3][sb2] = byte(x), byte(x)
	}
	return s
}()

// gfPower is x^n in the field of AES, by squares: it is part of loading the engine.
func gfPower(x byte, n int) byte {
	p := byte(1)
	for ; n > 0; n >>= 1 {
		if n&1 != 0 {
			p = gfMultiply(p, x)
		}
		x = gfMultiply(x, x)
	}
	return p
}

func gfMultiply(a, b byte) (p byte) {
	for ; b != 0; b >>= 1 {
		if b&1 != 0 {
			p ^= a
		}
		a = a<<1 ^ a>>7*0x1B
	}
	return p
}
