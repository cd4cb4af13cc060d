package pki

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/des"
	"crypto/subtle"
	"strings"

	"github.com/pyssl/pyssl/goimpl/blockcipher"
)

// pbeCipher is a block cipher in a mode, as keys are encrypted with.
type pbeCipher struct {
	keyLen, ivLen int
	newBlock      func(key []byte) (cipher.Block, error)
	mode          string // a key of pbeModes
}

// pbeFamilies are the block ciphers of OpenSSL's default provider, by the front
// of the names they have with a mode.
var pbeFamilies = []struct {
	prefix        string
	keyLen, ivLen int
	newBlock      func(key []byte) (cipher.Block, error)
}{
	{"AES-128-", 16, 16, aes.NewCipher},
	{"AES-192-", 24, 16, aes.NewCipher},
	{"AES-256-", 32, 16, aes.NewCipher},
	{"CAMELLIA-128-", 16, 16, blockcipher.NewCamellia},
	{"CAMELLIA-192-", 24, 16, blockcipher.NewCamellia},
	{"CAMELLIA-256-", 32, 16, blockcipher.NewCamellia},
	{"ARIA-128-", 16, 16, blockcipher.NewARIA},
	{"ARIA-192-", 24, 16, blockcipher.NewARIA},
	{"ARIA-256-", 32, 16, blockcipher.NewARIA},
	{"SM4-", 16, 16, blockcipher.NewSM4},
	{"DES-EDE3-", 24, 8, des.NewTripleDESCipher},
	{"DES-EDE-", 16, 8, newTwoKeyTripleDES},
}

// pbeAliases are OpenSSL's short names of ciphers in CBC mode.
var pbeAliases = map[string]string{
	"AES128": "AES-128-CBC", "AES192": "AES-192-CBC", "AES256": "AES-256-CBC",
	"CAMELLIA128": "CAMELLIA-128-CBC", "CAMELLIA192": "CAMELLIA-192-CBC", "CAMELLIA256": "CAMELLIA-256-CBC",
	"ARIA128": "ARIA-128-CBC", "ARIA192": "ARIA-192-CBC", "ARIA256": "ARIA-256-CBC",
	"DES3": "DES-EDE3-CBC", "SM4": "SM4-CBC",
}

// pbeModes decrypt data in place. Left out are ECB and CFB1, which are not used for keys.
var pbeModes = map[string]func(b cipher.Block, iv, data []byte){
	"CBC":  func(b cipher.Block, iv, data []byte) { cipher.NewCBCDecrypter(b, iv).CryptBlocks(data, data) },
	"CTR":  func(b cipher.Block, iv, data []byte) { cipher.NewCTR(b, iv).XORKeyStream(data, data) },
	"OFB":  decryptOFB,
	"CFB":  func(b cipher.Block, iv, data []byte) { decryptCFB(b, iv, data, b.BlockSize()) },
	"CFB8": func(b cipher.Block, iv, data []byte) { decryptCFB(b, iv, data, 1) },
}

// cipherByName is the cipher with that OpenSSL name, in any case of letters;
// nil for one we lack.
func cipherByName(name string) *pbeCipher {
	name = strings.ToUpper(name)
	if full, ok := pbeAliases[name]; ok {
		name = full
	}
	for _, f := range pbeFamilies {
		mode, ok := strings.CutPrefix(name, f.prefix)
		if ok && pbeModes[mode] != nil {
			return &pbeCipher{f.keyLen, f.ivLen, f.newBlock, mode}
		}
	}
	return nil
}

// decrypt decrypts data in place and takes the padding off where the mode has
// one (EVP_DecryptFinal); false for a wrong length or padding.
func (c *pbeCipher) decrypt(key, iv, data []byte) ([]byte, bool) {
	b, err := c.newBlock(key)
	if err != nil || len(iv) != c.ivLen {
		return nil, false
	}
	if c.mode != "CBC" {
		pbeModes[c.mode](b, iv, data)
		return data, true
	}
	size := b.BlockSize()
	if len(data) == 0 || len(data)%size != 0 {
		return nil, false
	}
	pbeModes[c.mode](b, iv, data)
	pad := int(data[len(data)-1])
	if pad == 0 || pad > size {
		return nil, false
	}
	for _, v := range data[len(data)-pad:] {
		if int(v) != pad {
			return nil, false
		}
	}
	return data[:len(data)-pad], true
}

// decryptOFB is output feedback (NIST SP 800-38A, 6.4).
func decryptOFB(b cipher.Block, iv, data []byte) {
	for reg := append([]byte(nil), iv...); len(data) > 0; {
		b.Encrypt(reg, reg)
		data = data[subtle.XORBytes(data, data, reg):]
	}
}

// decryptCFB is cipher feedback with segments of that many bytes (NIST SP 800-38A, 6.3).
func decryptCFB(b cipher.Block, iv, data []byte, segment int) {
	reg := append([]byte(nil), iv...)
	stream := make([]byte, len(reg))
	for len(data) > 0 {
		b.Encrypt(stream, reg)
		n := min(segment, len(data))
		reg = append(reg[n:], data[:n]...)
		data = data[subtle.XORBytes(data, data, stream[:n]):]
	}
}

// newTwoKeyTripleDES is EDE with the first key used again as the third.
func newTwoKeyTripleDES(key []byte) (cipher.Block, error) {
	three := append(append([]byte(nil), key...), key[:8]...)
	defer clear(three)
	return des.NewTripleDESCipher(three)
}
