package pki

import (
	"crypto/md5"
	"encoding/hex"
	"strings"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// dekInfo is what a PEM header says of the block's encryption (RFC 1421, 4.6.1.3).
type dekInfo struct {
	cipher *pbeCipher
	iv     []byte
}

// parseDEKInfo reads a PEM header as PEM_get_EVP_CIPHER_INFO does: two lines,
// Proc-Type and DEK-Info, and whatever follows them. Nil without an error means
// that there is no header. Errors are of library PEM.
func parseDEKInfo(header string) (*dekInfo, *tlserr.Error) {
	if header == "" || header[0] == '\n' {
		return nil, nil
	}
	h, ok := strings.CutPrefix(header, "Proc-Type:")
	if !ok {
		return nil, tlserr.New(registry.PEMNotProcType)
	}
	h, ok = strings.CutPrefix(strings.TrimLeft(h, " \t"), "4,")
	if !ok {
		return nil, tlserr.New(registry.PEMNotProcType)
	}
	h, ok = strings.CutPrefix(strings.TrimLeft(h, " \t"), "ENCRYPTED")
	if !ok || strings.TrimLeft(h, " \t\r\n") == h {
		return nil, tlserr.New(registry.PEMNotEncrypted)
	}
	h, ok = strings.CutPrefix(strings.TrimLeft(h, " \t\r"), "\n")
	if !ok {
		return nil, tlserr.New(registry.PEMShortHeader)
	}
	h, ok = strings.CutPrefix(h, "DEK-Info:")
	if !ok {
		return nil, tlserr.New(registry.PEMNotDekInfo)
	}
	h = strings.TrimLeft(h, " \t")
	end := strings.IndexAny(h, " \t,\n")
	if end < 0 {
		end = len(h)
	}
	c := cipherByName(h[:end])
	if c == nil {
		return nil, tlserr.New(registry.PEMUnsupportedEncryption)
	}
	h, ok = strings.CutPrefix(strings.TrimLeft(h[end:], " \t"), ",")
	if !ok {
		return nil, tlserr.New(registry.PEMMissingDekIv)
	}
	iv := make([]byte, c.ivLen)
	if len(h) < 2*len(iv) {
		return nil, tlserr.New(registry.PEMBadIvChars)
	}
	if _, err := hex.Decode(iv, []byte(h[:2*len(iv)])); err != nil {
		return nil, tlserr.New(registry.PEMBadIvChars)
	}
	return &dekInfo{c, iv}, nil
}

// decrypted is the body of a key's block, decrypted if its header says so. A
// cipher that we lack is errNoKey: OpenSSL too goes on to the next block then.
func (b *Block) decrypted(pw *passphrase) ([]byte, *tlserr.Error) {
	info, err := parseDEKInfo(b.Header)
	switch {
	case err != nil && err.Reason == registry.PEMUnsupportedEncryption:
		return nil, errNoKey
	case err != nil:
		return nil, err
	case info == nil:
		return b.Bytes, nil
	}
	password, err := pw.get()
	if err != nil {
		return nil, err
	}
	key := bytesToKey(password, info.iv[:dekSaltLen], info.cipher.keyLen)
	defer clear(key)
	plain, ok := info.cipher.decrypt(key, info.iv, b.Bytes)
	if !ok {
		return nil, tlserr.New(registry.PEMBadDecrypt)
	}
	return plain, nil
}

// dekSaltLen is PKCS5_SALT_LEN: so much of the IV is the salt.
const dekSaltLen = 8

// bytesToKey is EVP_BytesToKey with MD5 and a count of one. No other
// derivation exists for PEM headers, weak as it is.
func bytesToKey(password, salt []byte, n int) []byte {
	var key, last []byte
	for len(key) < n {
		h := md5.New()
		h.Write(last)
		h.Write(password)
		h.Write(salt)
		last = h.Sum(nil)
		key = append(key, last...)
	}
	return key[:n]
}
