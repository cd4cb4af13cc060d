package fastcrypto

import "os"

// maxWords bounds the moduli: RSA of 4096 bits.
const maxWords = 64

// purego is PYSSL_PUREGO, read once: nothing but the standard library then.
var purego = os.Getenv("PYSSL_PUREGO") == "1"
