package protect

import (
	"crypto/cipher"
	"crypto/subtle"
	"encoding/binary"
	"errors"
)

// ccmMode is CCM (RFC 3610) with nonces of 12 bytes, hence lengths of three
// (L = 3), as crypto/cipher.AEAD. It is used by one goroutine at a time.
type ccmMode struct {
	block cipher.Block
	tag   int

	counter, mac, stream, first [blockLen]byte // scratch; first encrypts the tag
}

var errCCM = errors.New("protect: CCM message authentication failed")

func ccm(newBlock func(key []byte) (cipher.Block, error), tag int) func(key []byte) (cipher.AEAD, error) {
	return func(key []byte) (cipher.AEAD, error) {
		block, err := newBlock(key)
		if err != nil {
			return nil, err
		}
		return &ccmMode{block: block, tag: tag}, nil
	}
}

func (c *ccmMode) NonceSize() int { return nonceLen }

func (c *ccmMode) Overhead() int { return c.tag }

func (c *ccmMode) Seal(dst, nonce, plaintext, ad []byte) []byte {
	n := len(dst)
	dst = append(append(dst, plaintext...), make([]byte, c.tag)...)
	content, tag := dst[n:n+len(plaintext)], dst[n+len(plaintext):]
	c.start(nonce, len(content), ad)
	c.update(content)
	c.crypt(content)
	subtle.XORBytes(tag, c.mac[:c.tag], c.first[:c.tag])
	return dst
}

func (c *ccmMode) Open(dst, nonce, ciphertext, ad []byte) ([]byte, error) {
	if len(ciphertext) < c.tag {
		return nil, errCCM
	}
	body, tag := ciphertext[:len(ciphertext)-c.tag], ciphertext[len(ciphertext)-c.tag:]
	n := len(dst)
	dst = append(dst, body...)
	content := dst[n:]
	c.start(nonce, len(content), ad)
	c.crypt(content)
	c.update(content)
	subtle.XORBytes(c.mac[:], c.mac[:], c.first[:])
	if subtle.ConstantTimeCompare(c.mac[:c.tag], tag) != 1 {
		clear(content)
		return nil, errCCM
	}
	return dst, nil
}

// start takes the first block, which says nonce and lengths, and the additional
// data into the MAC (RFC 3610, 2.2), and makes the key stream's first block.
func (c *ccmMode) start(nonce []byte, n int, ad []byte) {
	const lengthBytes = blockLen - 1 - nonceLen
	copy(c.counter[1:], nonce)
	c.counter[0] = lengthBytes - 1
	clear(c.counter[blockLen-lengthBytes:])
	c.block.Encrypt(c.first[:], c.counter[:])

	c.mac = c.counter
	c.mac[0] |= byte(c.tag-2) / 2 << 3
	if len(ad) > 0 {
		c.mac[0] |= 1 << 6
	}
	c.mac[blockLen-3] = byte(n >> 16)
	binary.BigEndian.PutUint16(c.mac[blockLen-2:], uint16(n))
	c.block.Encrypt(c.mac[:], c.mac[:])
	if len(ad) == 0 {
		return
	}
	// Two bytes of length, then the data, which is a record's header or so.
	binary.BigEndian.PutUint16(c.stream[:], uint16(len(ad)))
	fits := copy(c.stream[2:], ad)
	clear(c.stream[2+fits:])
	c.update(c.stream[:])
	c.update(ad[fits:])
}

// update takes data, filled up with zeros, into the MAC.
func (c *ccmMode) update(b []byte) {
	for len(b) > 0 {
		n := subtle.XORBytes(c.mac[:], c.mac[:], b)
		c.block.Encrypt(c.mac[:], c.mac[:])
		b = b[n:]
	}
}

// crypt lays the key stream over b (RFC 3610, 2.3).
func (c *ccmMode) crypt(b []byte) {
	for i := uint32(1); len(b) > 0; i++ {
		c.counter[blockLen-3] = byte(i >> 16)
		binary.BigEndian.PutUint16(c.counter[blockLen-2:], uint16(i))
		c.block.Encrypt(c.stream[:], c.counter[:])
		n := subtle.XORBytes(b, b, c.stream[:])
		b = b[n:]
	}
}
