package sig

import (
	"bytes"
	"crypto"
	_ "crypto/md5" // registers the hashes of the table below
	_ "crypto/sha1"
	_ "crypto/sha256"
	_ "crypto/sha3"
	_ "crypto/sha512"

	_ "golang.org/x/crypto/ripemd160" //lint:ignore SA1019 certificates are verified with it, by OpenSSL too
)

// hashRow is a hash and its object identifier's content octets (RFC 8017, B.1).
type hashRow struct {
	hash crypto.Hash
	oid  string
}

// nistHash is the arc 2.16.840.1.101.3.4.2, under which NIST numbers its hashes.
const nistHash = "\x60\x86\x48\x01\x65\x03\x04\x02"

// hashes are those a signature may be over.
var hashes = []hashRow{
	{crypto.SHA256, nistHash + "\x01"},
	{crypto.SHA384, nistHash + "\x02"},
	{crypto.SHA512, nistHash + "\x03"},
	{crypto.SHA1, "\x2b\x0e\x03\x02\x1a"},
	{crypto.SHA224, nistHash + "\x04"},
	{crypto.SHA512_224, nistHash + "\x05"},
	{crypto.SHA512_256, nistHash + "\x06"},
	{crypto.SHA3_224, nistHash + "\x07"},
	{crypto.SHA3_256, nistHash + "\x08"},
	{crypto.SHA3_384, nistHash + "\x09"},
	{crypto.SHA3_512, nistHash + "\x0a"},
	{crypto.MD5, "\x2a\x86\x48\x86\xf7\x0d\x02\x05"},
	{crypto.RIPEMD160, "\x2b\x24\x03\x02\x01"},
}

// strength is the security of a digest in bits by OpenSSL's count: half its
// length, and less than level 1 asks for where collisions can be made.
func strength(h crypto.Hash) int {
	switch h {
	case 0:
		return 0
	case crypto.MD5:
		return 39
	case crypto.SHA1:
		return 63
	}
	return 4 * h.Size()
}

// HashOf is the hash with that identifier, 0 if there is none.
func HashOf(oid []byte) crypto.Hash {
	for _, row := range hashes {
		if bytes.Equal(oid, []byte(row.oid)) {
			return row.hash
		}
	}
	return 0
}

// digestInfoPrefix is the DER of DigestInfo up to the digest (RFC 8017, 9.2 note 1):
// SEQUENCE { SEQUENCE { OID, NULL }, OCTET STRING }. It is nil for an unknown
// hash, and empty for MD5 and SHA-1 in a row, which TLS 1.1 signs as they are.
func digestInfoPrefix(h crypto.Hash) []byte {
	if h == crypto.MD5SHA1 {
		return []byte{}
	}
	for _, row := range hashes {
		if row.hash == h {
			n := byte(len(row.oid))
			p := []byte{0x30, n + 8 + byte(h.Size()), 0x30, n + 4, 0x06, n}
			p = append(p, row.oid...)
			return append(p, 0x05, 0x00, 0x04, byte(h.Size()))
		}
	}
	return nil
}
