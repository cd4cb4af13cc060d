package record

import (
	"encoding/binary"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Header is the front of a record.
type Header struct {
	Type    registry.ContentType
	Version registry.Version
	Length  int // of what follows
}

// ParseHeader reads the five bytes of b.
func ParseHeader(b []byte) Header {
	return Header{
		Type:    registry.ContentType(b[0]),
		Version: registry.Version(binary.BigEndian.Uint16(b[1:])),
		Length:  int(binary.BigEndian.Uint16(b[3:])),
	}
}

// put writes the header into the first five bytes of b.
func (h Header) put(b []byte) {
	b[0] = byte(h.Type)
	binary.BigEndian.PutUint16(b[1:], uint16(h.Version))
	binary.BigEndian.PutUint16(b[3:], uint16(h.Length))
}

// plainRequests are the beginnings of what people send to a TLS port by
// mistake, and the reason OpenSSL gives for each.
var plainRequests = []struct {
	start  string
	reason registry.Reason
}{
	{"GET ", registry.HTTPRequest},
	{"POST ", registry.HTTPRequest},
	{"HEAD ", registry.HTTPRequest},
	{"PUT ", registry.HTTPRequest},
	{"CONNE", registry.HttpsProxyRequest},
}

// checkFirst refuses a first record that cannot be TLS. As in OpenSSL, no
// alert is sent: the peer would not understand it.
func checkFirst(wire []byte) *tlserr.Error {
	for _, p := range plainRequests {
		if len(wire) >= len(p.start) && string(wire[:len(p.start)]) == p.start {
			return tlserr.New(p.reason)
		}
	}
	if wire[1] != 3 {
		return tlserr.New(registry.NotTLS)
	}
	return nil
}
