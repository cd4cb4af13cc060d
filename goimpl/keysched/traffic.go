package keysched

import (
	"crypto"

	"github.com/pyssl/pyssl/goimpl/kdf"
	"github.com/pyssl/pyssl/goimpl/protect"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// TrafficKeys derives the record keys of a traffic secret (RFC 8446, 7.3).
func TrafficKeys(suite registry.Suite, secret []byte) protect.Keys {
	h := suite.Info().Hash()
	key, iv, _ := protect.Sizes(registry.VersionTLS13, suite)
	return protect.Keys{
		Version: registry.VersionTLS13,
		Suite:   suite,
		Key:     kdf.ExpandLabel(h, secret, "key", nil, key),
		IV:      kdf.ExpandLabel(h, secret, "iv", nil, iv),
	}
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
