// Package protect seals and opens single records, one direction at a time: a
// Half per kind of cipher, from the version, the suite and the keys. Which
// record comes when, how long it may be and what its number is are the record
// layer's.
package protect

import (
	"io"
	"math"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/wire"
)

// HeaderLen is the length of a record's header: type, version, length.
const HeaderLen = 5

// MaxSeq is the sequence number that is never used: the record before it is the last of its key.
const MaxSeq uint64 = math.MaxUint64

// Half is the record protection of one direction under one key. It is used by
// one goroutine at a time.
type Half interface {
	// Overhead is the most that sealing adds to a fragment, header excluded.
	Overhead() int

	// Limit is how many records the key may protect.
	Limit() uint64

	// Seal appends the whole record of a fragment to dst, header included. Where
	// dst has the room, nothing is allocated. fragment must not overlap that
	// room. seq is below MaxSeq and never the same twice.
	Seal(dst []byte, typ registry.ContentType, fragment []byte, seq uint64) []byte

	// Open takes the protection off a whole record. The plaintext is written to
	// the start of dst[:cap(dst)] where that is surely long enough, otherwise in
	// place of the record's body; bytes of dst behind what is returned are left
	// alone or set to zero. Nothing that was not authenticated stays in dst. The
	// type is whatever the peer wrote.
	//
	// Errors: DecryptionFailedOrBadRecordMAC for every fault that the
	// protection finds, however it came about; in TLS 1.3 also OnlyPadding
	// where nothing but padding was inside.
	Open(dst, record []byte, seq uint64) (plaintext []byte, typ registry.ContentType, err *tlserr.Error)

	// IV is what Keys.IV has to be for another Half to go on from here.
	IV() []byte

	// Wipe overwrites the secrets that the Half holds itself. It must not be used afterwards.
	Wipe()
}

// Keys is all that a Half is made from. The zero Suite stands for no
// protection. The receiver of Keys owns them and wipes them.
type Keys struct {
	Version registry.Version
	Suite   registry.Suite
	Key     []byte
	IV      []byte // TLS 1.3 and AEAD: the fixed part of the nonce; CBC before TLS 1.1: the first IV
	MAC     []byte // key of the suite's HMAC; none for AEAD

	EncryptThenMAC bool // RFC 7366; for CBC suites alone
}

// Wipe overwrites the keys and forgets them.
func (k *Keys) Wipe() {
	clear(k.Key)
	clear(k.IV)
	clear(k.MAC)
	*k = Keys{}
}

// Chained reports whether the IV of a record is the end of the one before, where
// everyone has seen it (CBC in TLS 1.0): an attacker who chooses what is sent can then
// test guesses of what was sent (BEAST; RFC 4346, 1.1).
func (k *Keys) Chained() bool {
	c := cipherOf(k.Version, k.Suite)
	return c != nil && c.block != nil && k.Version == registry.VersionTLS10
}

// Code writes the keys or reads them back.
func (k *Keys) Code(c *wire.Codec) {
	wire.Integer(c, &k.Version)
	wire.Integer(c, &k.Suite)
	c.Bytes(&k.Key)
	c.Bytes(&k.IV)
	c.Bytes(&k.MAC)
	c.Bool(&k.EncryptThenMAC)
}

// Sizes is the lengths in bytes of one direction's keys, zeros for a suite
// that the version does not have.
func Sizes(v registry.Version, s registry.Suite) (key, iv, mac int) {
	c := cipherOf(v, s)
	if c == nil {
		return 0, 0, 0
	}
	return c.keyLen, c.ivLen(v), c.macLen(s)
}

// New makes the protection of keys, which stay the caller's. rand is read once,
// for suites whose records carry unpredictable IVs. Keys of another length
// than Sizes, and a suite the version does not have, are an internal error.
func New(k Keys, rand io.Reader) (Half, *tlserr.Error) {
	key, iv, mac := Sizes(k.Version, k.Suite)
	c := cipherOf(k.Version, k.Suite)
	if c == nil || len(k.Key) != key || len(k.IV) != iv || len(k.MAC) != mac {
		return nil, tlserr.Newf(registry.ErrInternalError, "record keys of %v do not fit", k.Suite)
	}
	return c.newHalf(k, rand)
}
