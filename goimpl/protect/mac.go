package protect

import (
	"crypto"
	"crypto/hmac"
	_ "crypto/md5" // registers the hashes of suites' MACs; registry registers the others
	_ "crypto/sha1"
	"encoding/binary"
	"hash"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// macHeaderLen is the length of what is authenticated in front of the content
// before TLS 1.3: sequence number, type, version, length (RFC 5246, 6.2.3.1).
const macHeaderLen = 8 + HeaderLen

func putMACHeader(b *[macHeaderLen]byte, seq uint64, typ registry.ContentType, v registry.Version, n int) {
	binary.BigEndian.PutUint64(b[:], seq)
	b[8] = byte(typ)
	binary.BigEndian.PutUint16(b[9:], uint16(v))
	binary.BigEndian.PutUint16(b[11:], uint16(n))
}

// recordMAC is the HMAC of records whose length is no secret.
type recordMAC struct {
	hmac    hash.Hash
	version registry.Version
	header  [macHeaderLen]byte // scratch
}

func newRecordMAC(h crypto.Hash, key []byte, v registry.Version) recordMAC {
	return recordMAC{hmac: hmac.New(h.New, key), version: v}
}

// sum appends the MAC of a record's content, or of its ciphertext, to dst.
func (m *recordMAC) sum(dst []byte, seq uint64, typ registry.ContentType, content []byte) []byte {
	putMACHeader(&m.header, seq, typ, m.version, len(content))
	m.hmac.Reset()
	m.hmac.Write(m.header[:])
	m.hmac.Write(content)
	return m.hmac.Sum(dst)
}
