// Package blockcipher holds the block ciphers that OpenSSL encrypts private keys
// with and Go's standard library lacks: Camellia, ARIA and SM4, as
// crypto/cipher.Block. They serve to read key files with the owner's password.
// They work by table look-ups, so they are not constant-time and must not be
// given an attacker's data to work on; no record is ever protected with them.
package blockcipher

import "fmt"

// KeySizeError is a key of a length, in bytes, that the cipher does not have.
type KeySizeError int

func (k KeySizeError) Error() string { return fmt.Sprintf("blockcipher: invalid key size %d", int(k)) }

// blockSize of all three, in bytes.
const blockSize = 16
