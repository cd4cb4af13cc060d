package keysched

import (
	"crypto"

	"github.com/pyssl/pyssl/goimpl/kdf"
)

// ivLen is the length of a record IV in bytes: every TLS 1.3 AEAD has N_MIN = N_MAX = 12.
const ivLen = 12

// TrafficKeys derives the record key, of keyLen bytes, and IV of a traffic secret (RFC 8446, 7.3).
func TrafficKeys(h crypto.Hash, secret []byte, keyLen int) (key, iv []byte) {
	return kdf.ExpandLabel(h, secret, "key", nil, keyLen), kdf.ExpandLabel(h, secret, "iv", nil, ivLen)
}

// Next is the traffic secret after a KeyUpdate (RFC 8446, 7.2). The old one is the caller's to wipe.
func Next(h crypto.Hash, traffic []byte) []byte {
	return kdf.ExpandLabel(h, traffic, "traffic upd", nil, h.Size())
}

// FinishedMAC is verify_data of Finished (RFC 8446, 4.4.4), base being a
// traffic secret, or a PSK's binder (4.2.11.2), base being its BinderKey.
// Compare it with crypto/hmac's or crypto/subtle's functions.
func FinishedMAC(h crypto.Hash, base, transcriptHash []byte) []byte {
	key := kdf.ExpandLabel(h, base, "finished", nil, h.Size())
	defer clear(key)
	return kdf.HMAC(h, key, transcriptHash)
}

// ResumptionPSK is the PSK of a ticket with that nonce (RFC 8446, 4.6.1), of at most 255 bytes.
func ResumptionPSK(h crypto.Hash, resumption, nonce []byte) []byte {
	return kdf.ExpandLabel(h, resumption, "resumption", nonce, h.Size())
}
