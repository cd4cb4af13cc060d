package record

// Sizes of RFC 8446, 5.1 and 5.2, in bytes.
const (
	HeaderLen    = 5
	MaxPlaintext = 1 << 14
	// MaxProtected is the longest protected fragment of TLS 1.3.
	MaxProtected = MaxPlaintext + 256
	// MaxRecord is the longest record there can be.
	MaxRecord = HeaderLen + MaxProtected
	// overhead is what sealing adds to a fragment: header, inner type, tag.
	overhead = HeaderLen + 1 + 16
)

// MaxEmpty bounds empty records in a row: each costs the receiver a decryption
// and gives it nothing.
const MaxEmpty = 32
