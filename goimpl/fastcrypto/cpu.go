package fastcrypto

import "os"

// maxWords bounds the moduli: RSA of 4096 bits.
const maxWords = 64

// Assembly tells which primitives are done by assembly in this process.
func Assembly() (rsa, gcm bool) { return haveRSA, haveGCM }

// purego is PYSSL_PUREGO, read once: nothing but the standard library then.
var purego = os.Getenv("PYSSL_PUREGO") == "1"
