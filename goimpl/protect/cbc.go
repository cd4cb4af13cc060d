package protect

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"encoding/binary"
	"io"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// blockLen is the block length of AES, Camellia and ARIA in bytes.
const blockLen = 16

// maxMAC is the length in bytes of the longest MAC of a suite, HMAC-SHA-384.
const maxMAC = 48

// cbc is the record protection by a block cipher in CBC mode and an HMAC
// (GenericBlockCipher; RFC 5246, 6.2.3.2). The MAC covers the content and is
// encrypted with it, or covers the ciphertext (encrypt_then_mac, RFC 7366).
//
// The IV travels with the record, except in TLS 1.0, where it is the last block
// of the record before.
type cbc struct {
	block     cipher.Block
	seal      chain
	open      chain
	mac       recordMAC
	secretMAC *constantMAC // where the length is secret; nil with encrypt-then-MAC
	macLen    int
	chained   bool           // TLS 1.0
	iv        [blockLen]byte // TLS 1.0: of the next record
	ivs       cipher.Block   // makes unpredictable IVs; nil for a Half that opens only
	want      [maxMAC]byte   // scratch
}

// chain is what crypto/cipher's CBC modes are: they can be started again from another IV.
type chain interface {
	cipher.BlockMode
	SetIV([]byte)
}

func newCBC(block cipher.Block, k Keys, rand io.Reader) (Half, *tlserr.Error) {
	hash := k.Suite.Info().MACHash()
	h := &cbc{
		block:   block,
		mac:     newRecordMAC(hash, k.MAC, k.Version),
		macLen:  hash.Size(),
		chained: k.Version == registry.VersionTLS10,
	}
	copy(h.iv[:], k.IV)
	h.seal = cipher.NewCBCEncrypter(block, h.iv[:]).(chain)
	h.open = cipher.NewCBCDecrypter(block, h.iv[:]).(chain)
	if !k.EncryptThenMAC {
		h.secretMAC = newConstantMAC(hash, k.MAC)
	}
	if h.chained || rand == nil {
		return h, nil
	}
	// An IV has to be one that cannot be foreseen (RFC 5246, 6.2.3.2): a number
	// that never comes twice, encrypted with a key used for nothing else.
	var key [blockLen]byte
	if _, err := io.ReadFull(rand, key[:]); err != nil {
		return nil, tlserr.New(registry.ErrRandLib)
	}
	defer clear(key[:])
	var err error
	if h.ivs, err = aes.NewCipher(key[:]); err != nil {
		return nil, tlserr.New(registry.ErrInternalError)
	}
	return h, nil
}

// Overhead is IV, MAC and padding, a whole block of it at most.
func (h *cbc) Overhead() int { return h.carried() + h.macLen + blockLen }

func (h *cbc) Limit() uint64 { return MaxSeq }

func (h *cbc) IV() []byte {
	if h.chained {
		return h.iv[:]
	}
	return nil
}

func (h *cbc) Seal(dst []byte, typ registry.ContentType, fragment []byte, seq uint64) []byte {
	encrypted := len(fragment)
	if h.secretMAC != nil {
		encrypted += h.macLen
	}
	padding := blockLen - encrypted%blockLen
	encrypted += padding
	n := h.carried() + encrypted
	if h.secretMAC == nil {
		n += h.macLen
	}
	dst = appendHeader(dst, typ, h.mac.version, n)
	start := len(dst)
	dst = h.appendIV(dst, seq)
	dst = append(dst, fragment...)
	if h.secretMAC != nil {
		dst = h.mac.sum(dst, seq, typ, fragment)
	}
	for range padding {
		dst = append(dst, byte(padding-1))
	}
	h.encrypt(dst[start:])
	if h.secretMAC == nil {
		dst = h.mac.sum(dst, seq, typ, dst[start:])
	}
	return dst
}

// encrypt encrypts what stands behind the IV in its place.
func (h *cbc) encrypt(body []byte) {
	if h.chained {
		h.seal.SetIV(h.iv[:])
		h.seal.CryptBlocks(body, body)
		copy(h.iv[:], body[len(body)-blockLen:])
		return
	}
	h.seal.SetIV(body[:blockLen])
	h.seal.CryptBlocks(body[blockLen:], body[blockLen:])
}

// appendIV appends the record's IV, where it carries one.
func (h *cbc) appendIV(dst []byte, seq uint64) []byte {
	if h.chained {
		return dst
	}
	var number [blockLen]byte
	n := len(dst)
	dst = append(dst, number[:]...)
	binary.BigEndian.PutUint64(dst[n:], seq)
	h.ivs.Encrypt(dst[n:], dst[n:])
	return dst
}

// Open always decrypts in place: what is written to dst has been authenticated.
func (h *cbc) Open(dst, record []byte, seq uint64) ([]byte, registry.ContentType, *tlserr.Error) {
	typ, body := registry.ContentType(record[0]), record[HeaderLen:]
	var content []byte
	var ok bool
	if h.secretMAC == nil {
		content, ok = h.openThenMAC(typ, body, seq)
	} else {
		content, ok = h.openSecret(typ, body, seq)
	}
	if !ok {
		return nil, typ, tlserr.New(registry.DecryptionFailedOrBadRecordMAC)
	}
	return into(dst, content), typ, nil
}

// openThenMAC opens encrypt-then-MAC: nothing is decrypted that the MAC does not
// vouch for, so that the padding gives nothing away.
func (h *cbc) openThenMAC(typ registry.ContentType, body []byte, seq uint64) ([]byte, bool) {
	n := len(body) - h.macLen
	if n < h.carried()+blockLen || n%blockLen != 0 {
		return nil, false
	}
	if !hmac.Equal(h.mac.sum(h.want[:0], seq, typ, body[:n]), body[n:]) {
		return nil, false
	}
	content := h.decrypt(body[:n])
	padding, good := paddingOf(content, 1)
	return content[:len(content)-padding&good-1], good != 0
}

// openSecret opens MAC-then-encrypt. How long content and padding are, and which
// of padding and MAC is wrong, is a secret until both are known to be right: an
// attacker who can tell decrypts byte by byte (POODLE; Lucky Thirteen, "Breaking
// the TLS and DTLS Record Protocols", 2013). Every step up to the answer takes
// the same time for every content of a record of this length.
func (h *cbc) openSecret(typ registry.ContentType, body []byte, seq uint64) ([]byte, bool) {
	if len(body) < h.carried()+h.macLen+1 || len(body)%blockLen != 0 {
		return nil, false
	}
	plain := h.decrypt(body)
	padding, good := paddingOf(plain, 1+h.macLen)
	longest := len(plain) - h.macLen - 1 // the content if there were no padding
	n := longest - padding&good
	putMACHeader(&h.mac.header, seq, typ, h.mac.version, n)
	h.secretMAC.sum(h.want[:h.macLen], &h.mac.header, plain[:longest], n)
	good &= h.secretMAC.equalAt(plain, n, h.want[:h.macLen])
	if good == 0 {
		return nil, false
	}
	return plain[:n], true
}

// decrypt decrypts what stands behind the IV in its place, and returns it.
func (h *cbc) decrypt(body []byte) []byte {
	if h.chained {
		h.open.SetIV(h.iv[:])
		copy(h.iv[:], body[len(body)-blockLen:])
	} else {
		h.open.SetIV(body[:blockLen])
		body = body[blockLen:]
	}
	h.open.CryptBlocks(body, body)
	return body
}

// carried is the length of the IV in the record.
func (h *cbc) carried() int {
	if h.chained {
		return 0
	}
	return blockLen
}

// Wipe overwrites what is ours; keys inside block ciphers and hashes are out of reach.
func (h *cbc) Wipe() {
	if h.secretMAC != nil {
		h.secretMAC.wipe()
	}
	*h = cbc{}
}
