package protect

import (
	"crypto/hmac"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// plainMAC is the record protection of suites that authenticate and do not
// encrypt (GenericStreamCipher with the cipher NULL; RFC 5246, 6.2.3.1).
type plainMAC struct {
	mac  recordMAC
	size int
	want [maxMAC]byte // scratch
}

func newPlainMAC(k Keys) *plainMAC {
	h := k.Suite.Info().MACHash()
	return &plainMAC{mac: newRecordMAC(h, k.MAC, k.Version), size: h.Size()}
}

func (h *plainMAC) Overhead() int { return h.size }

func (h *plainMAC) Limit() uint64 { return MaxSeq }

func (h *plainMAC) IV() []byte { return nil }

func (h *plainMAC) Seal(dst []byte, typ registry.ContentType, fragment []byte, seq uint64) []byte {
	dst = appendHeader(dst, typ, h.mac.version, len(fragment)+h.size)
	return h.mac.sum(append(dst, fragment...), seq, typ, fragment)
}

func (h *plainMAC) Open(dst, record []byte, seq uint64) ([]byte, registry.ContentType, *tlserr.Error) {
	typ, body := registry.ContentType(record[0]), record[HeaderLen:]
	n := len(body) - h.size
	if n < 0 || !hmac.Equal(h.mac.sum(h.want[:0], seq, typ, body[:n]), body[n:]) {
		return nil, typ, tlserr.New(registry.DecryptionFailedOrBadRecordMAC)
	}
	return into(dst, body[:n]), typ, nil
}

// Wipe drops the MAC; its copies of the key are out of reach.
func (h *plainMAC) Wipe() { *h = plainMAC{} }

// into copies opened content to dst where it fits.
func into(dst, content []byte) []byte {
	if cap(dst) < len(content) {
		return content
	}
	return append(dst[:0], content...)
}
