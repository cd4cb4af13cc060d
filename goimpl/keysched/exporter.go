package keysched

import (
	"crypto"

	"github.com/pyssl/pyssl/goimpl/kdf"
)

// Export is TLS-Exporter(label, context, n) (RFC 8446, 7.5), exporter being
// exporter_master_secret. No context and an empty one are the same in TLS 1.3.
// It is nil only if n is negative or more than 255 hashes, or the label longer than
// kdf.MaxLabel: both are the application's choice.
func Export(h crypto.Hash, exporter []byte, label string, context []byte, n int) []byte {
	if n < 0 || n > 255*h.Size() || len(label) > kdf.MaxLabel {
		return nil
	}
	secret := kdf.DeriveSecret(h, exporter, label, nil)
	defer clear(secret)
	digest := h.New()
	digest.Write(context)
	return kdf.ExpandLabel(h, secret, "exporter", digest.Sum(nil), n)
}
