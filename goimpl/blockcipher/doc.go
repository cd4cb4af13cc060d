// Package blockcipher holds the block ciphers that OpenSSL has and Go's standard
// library lacks: Camellia, ARIA and SM4, as crypto/cipher.Block. They read key
// files encrypted with a password, and protect the records of Camellia's and
// ARIA's suites, which are not offered unless the application asks for them.
//
// They work by table look-ups, so they are not constant-time: other programs that share the
// processor's cache may learn of the key (docs/SECURITY.md).
package blockcipher

import "fmt"

// KeySizeError is a key of a length, in bytes, that the cipher does not have.
type KeySizeError int

func (k KeySizeError) Error() string { return fmt.Sprintf("blockcipher: invalid key size %d", int(k)) }

// blockSize of all three, in bytes.
const blockSize = 16
