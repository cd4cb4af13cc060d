package negotiate

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/certcomp"
	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// CertCompressions is what this end takes compressed certificates in (RFC 8879, 3).
func CertCompressions(cfg *config.Config) []registry.CertCompression {
	if cfg.Option(config.OpNoRxCertCompression) {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(cfg.CertCompression), func(a registry.CertCompression) bool { return !certcomp.Supported(a) })
}

// CertCompression is what this end compresses its certificate with for a peer
// that offers others: the first of its own order, 0 if there is none.
func CertCompression(cfg *config.Config, offered []registry.CertCompression) registry.CertCompression {
	if cfg.Option(config.OpNoTxCertCompression) {
		return 0
	}
	for _, a := range cfg.CertCompression {
		if certcomp.Supported(a) && slices.Contains(offered, a) {
			return a
		}
	}
	return 0
}
