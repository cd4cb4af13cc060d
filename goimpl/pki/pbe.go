package pki

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Schemes and key derivations of encrypted PKCS#8 (RFC 8018, RFC 7292, RFC 7914).
const (
	oidPBES2       = "1.2.840.113549.1.5.13"
	oidPBKDF2      = "1.2.840.113549.1.5.12"
	oidScrypt      = "1.3.6.1.4.1.11591.4.11"
	oidPBESHA13DES = "1.2.840.113549.1.12.1.3"
	oidPBESHA12DES = "1.2.840.113549.1.12.1.4"
)

// decryptPKCS8 decrypts an EncryptedPrivateKeyInfo (RFC 5958, 3) in place. What
// stands behind it is ignored. Algorithms that we lack are errNoKey, as are the
// weak ones that OpenSSL keeps in its legacy provider; a wrong password is
// BAD_DECRYPT.
func decryptPKCS8(der []byte, pw *passphrase) ([]byte, *tlserr.Error) {
	r := openDER(der)
	seq := r.enter(tagSequence)
	alg := seq.algorithm()
	data := seq.body(tagOctetString)
	seq.done()
	if !r.ok() {
		return nil, errNoKey
	}
	var (
		derive keyDerivation
		c      *pbeCipher
		ok     bool
	)
	switch alg.OID {
	case oidPBES2:
		derive, c, ok = parsePBES2(alg.Params)
	case oidPBESHA13DES:
		c = cipherByName("DES-EDE3-CBC")
		derive, ok = parsePBES1(alg.Params, c)
	case oidPBESHA12DES:
		c = cipherByName("DES-EDE-CBC")
		derive, ok = parsePBES1(alg.Params, c)
	}
	if !ok {
		return nil, errNoKey
	}
	password, err := pw.get()
	if err != nil {
		return nil, err
	}
	key, iv := derive(password)
	defer clear(key)
	plain, ok := c.decrypt(key, iv, data)
	if !ok {
		return nil, tlserr.New(registry.PEMBadDecrypt)
	}
	return plain, nil
}

// parsePBES2 reads PBES2-params (RFC 8018, A.4): how the key is derived, and
// the cipher with its IV.
func parsePBES2(params []byte) (derive keyDerivation, c *pbeCipher, ok bool) {
	r := openDER(params)
	seq := r.enter(tagSequence)
	kdf, scheme := seq.algorithm(), seq.algorithm()
	seq.done()
	iv := openDER(scheme.Params)
	ivBytes := iv.body(tagOctetString)
	iv.done()
	if object := registry.ObjectByOID(scheme.OID); object != nil {
		c = cipherByName(object.Short)
	}
	if !r.ok() || !iv.ok() || c == nil || len(ivBytes) != c.ivLen {
		return nil, nil, false
	}
	var key func(password []byte) []byte
	switch kdf.OID {
	case oidPBKDF2:
		key, ok = parsePBKDF2(kdf.Params, c.keyLen)
	case oidScrypt:
		key, ok = parseScrypt(kdf.Params, c.keyLen)
	}
	return func(password []byte) ([]byte, []byte) { return key(password), ivBytes }, c, ok
}
