package pki

import (
	"crypto/md5"
	"crypto/pbkdf2"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"hash"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/crypto/scrypt"
)

// Bounds on what a key file may make us compute. OpenSSL has the bound on
// scrypt's memory and no other.
const (
	// maxIterations of PBKDF2 and PBES1: some seconds. Common are 2,048 to 1,300,000.
	maxIterations = 10_000_000
	// maxScryptMemory in bytes is SCRYPT_MAX_MEM of OpenSSL.
	maxScryptMemory = 32 << 20
	// maxScryptWork bounds N*r*p: 32 times what `openssl pkcs8 -scrypt` takes.
	maxScryptWork = 1 << 22
)

// keyDerivation makes the cipher's key and IV of a password.
type keyDerivation func(password []byte) (key, iv []byte)

// pbkdf2PRFs are the hashes of PBKDF2's pseudo-random functions, HMAC all of
// them (RFC 8018, B.1). OpenSSL has none with SHA-3.
var pbkdf2PRFs = map[string]func() hash.Hash{
	"1.2.840.113549.2.6":  md5.New,
	"1.2.840.113549.2.7":  sha1.New,
	"1.2.840.113549.2.8":  sha256.New224,
	"1.2.840.113549.2.9":  sha256.New,
	"1.2.840.113549.2.10": sha512.New384,
	"1.2.840.113549.2.11": sha512.New,
	"1.2.840.113549.2.12": sha512.New512_224,
	"1.2.840.113549.2.13": sha512.New512_256,
	"1.3.6.1.5.5.8.1.1":   md5.New,
	"1.3.6.1.5.5.8.1.2":   sha1.New,
}

// parsePBKDF2 reads PBKDF2-params (RFC 8018, A.2) for keys of keyLen bytes.
func parsePBKDF2(params []byte, keyLen int) (func(password []byte) []byte, bool) {
	r := openDER(params)
	seq := r.enter(tagSequence)
	salt := seq.body(tagOctetString)
	iterations := smallInteger(seq.integer(tagInteger))
	length := keyLen
	if seq.at(tagInteger) {
		length = smallInteger(seq.integer(tagInteger))
	}
	prf := sha1.New // the default
	if !seq.empty() {
		prf = pbkdf2PRFs[seq.algorithm().OID]
	}
	seq.done()
	if !r.ok() || prf == nil || length != keyLen || iterations < 1 || iterations > maxIterations {
		return nil, false
	}
	return func(password []byte) []byte {
		key, err := pbkdf2.Key(prf, string(password), salt, iterations, keyLen)
		if err != nil { // in FIPS mode only; a zero key decrypts nothing
			return make([]byte, keyLen)
		}
		return key
	}, true
}

// parseScrypt reads scrypt-params (RFC 7914, 7) for keys of keyLen bytes.
func parseScrypt(params []byte, keyLen int) (func(password []byte) []byte, bool) {
	r := openDER(params)
	seq := r.enter(tagSequence)
	salt := seq.body(tagOctetString)
	cost, block, parallel := smallInteger(seq.integer(tagInteger)), smallInteger(seq.integer(tagInteger)), smallInteger(seq.integer(tagInteger))
	length := keyLen
	if seq.at(tagInteger) {
		length = smallInteger(seq.integer(tagInteger))
	}
	seq.done()
	if !r.ok() || length != keyLen || !boundedScrypt(cost, block, parallel) {
		return nil, false
	}
	return func(password []byte) []byte {
		key, err := scrypt.Key(password, salt, cost, block, parallel, keyLen)
		if err != nil { // parameters are checked above; a zero key decrypts nothing
			return make([]byte, keyLen)
		}
		return key
	}, true
}

// boundedScrypt checks scrypt's parameters N, r and p: a power of two above
// one, and not too much work or memory (EVP_PBE_scrypt counts 128*r*(N+p+2)).
func boundedScrypt(n, r, p int) bool {
	for _, v := range []int{n, r, p} {
		if v < 1 || v > maxScryptWork {
			return false
		}
	}
	if n < 2 || n&(n-1) != 0 || r*p > maxScryptWork || n*(r*p) > maxScryptWork {
		return false
	}
	return 128*r*(n+p+2) <= maxScryptMemory
}

// parsePBES1 reads pkcs-12PbeParams (RFC 7292, C) for a cipher.
func parsePBES1(params []byte, c *pbeCipher) (keyDerivation, bool) {
	r := openDER(params)
	seq := r.enter(tagSequence)
	salt := seq.body(tagOctetString)
	iterations := smallInteger(seq.integer(tagInteger))
	seq.done()
	if !r.ok() || iterations < 1 || iterations > maxIterations {
		return nil, false
	}
	return func(password []byte) (key, iv []byte) {
		secret := bmpString(password)
		defer clear(secret)
		return pkcs12Key(secret, salt, 1, iterations, c.keyLen), pkcs12Key(secret, salt, 2, iterations, c.ivLen)
	}, true
}

// pkcs12Key is the derivation of RFC 7292, B.2, with SHA-1; id 1 makes keys, 2 IVs.
func pkcs12Key(secret, salt []byte, id byte, iterations, n int) (out []byte) {
	const u, v = sha1.Size, sha1.BlockSize
	input := append(repeatTo(salt, v), repeatTo(secret, v)...)
	defer clear(input)
	var diversifier [v]byte
	for i := range diversifier {
		diversifier[i] = id
	}
	for {
		a := sha1.Sum(append(diversifier[:], input...))
		for range iterations - 1 {
			a = sha1.Sum(a[:])
		}
		if out = append(out, a[:min(u, n-len(out))]...); len(out) == n {
			return out
		}
		var b [v]byte
		for i := range b {
			b[i] = a[i%u]
		}
		for at := 0; at < len(input); at += v { // I_j = I_j + B + 1
			carry := 1
			for i := v - 1; i >= 0; i-- {
				carry += int(input[at+i]) + int(b[i])
				input[at+i] = byte(carry)
				carry >>= 8
			}
		}
	}
}

// repeatTo repeats b up to a multiple of v bytes, none if b is empty.
func repeatTo(b []byte, v int) []byte {
	out := make([]byte, (len(b)+v-1)/v*v)
	for i := range out {
		out[i] = b[i%len(b)]
	}
	return out
}

// bmpString is a password in UTF-16, big endian, with its final NUL (RFC 7292,
// B.1). Like OpenSSL it takes what is not UTF-8 as Latin-1.
func bmpString(password []byte) []byte {
	var units []uint16
	if utf8.Valid(password) {
		units = utf16.Encode([]rune(string(password)))
	} else {
		for _, c := range password {
			units = append(units, uint16(c))
		}
	}
	out := make([]byte, 0, 2*len(units)+2)
	for _, x := range append(units, 0) {
		out = append(out, byte(x>>8), byte(x))
	}
	return out
}
