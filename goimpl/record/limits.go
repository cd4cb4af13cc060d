package record

import (
	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Sizes in bytes.
const (
	HeaderLen = protect.HeaderLen

	// MaxPlaintext is the longest content of a record (RFC 8446, 5.1; RFC 5246, 6.2.1).
	MaxPlaintext = registry.MaxPlaintext

	maxProtected13 = MaxPlaintext + 256  // RFC 8446, 5.2
	maxProtected12 = MaxPlaintext + 2048 // RFC 5246, 6.2.3

	// MaxRecord is the longest record there can be.
	MaxRecord = HeaderLen + maxProtected12
)

// fragment is a limit on the content of records, agreed with the peer
// (max_fragment_length of RFC 6066, record_size_limit of RFC 8449). Zero
// stands for none agreed.
type fragment int

func (f fragment) max() int {
	if f == 0 {
		return MaxPlaintext
	}
	return min(int(f), MaxPlaintext)
}

// HeaderVersion is what records of a version carry in their header (RFC 8446, 5.1).
func HeaderVersion(v registry.Version) registry.Version { return min(v, registry.VersionTLS12) }
