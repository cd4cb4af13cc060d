package negotiate

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Schemes is the signature schemes this end offers and accepts, in the order of
// cfg, without those too weak for its security level. Some are for
// certificates only (SchemeInfo.TLS13).
func Schemes(cfg *config.Config) []registry.Scheme {
	var list []registry.Scheme
	for _, s := range cfg.Schemes {
		if config.Level(cfg.SecurityLevel).Scheme(s) {
			list = append(list, s)
		}
	}
	return list
}

// signing is the schemes both ends have that may stand in a CertificateVerify
// of TLS 1.3, in the order that counts.
func signing(cfg *config.Config, offered []registry.Scheme) []registry.Scheme {
	first, second := offered, Schemes(cfg)
	if serverFirst(cfg) {
		first, second = second, first
	}
	var list []registry.Scheme
	all := setOf(second)
	for _, s := range first {
		if all.has(uint16(s)) && s.Info().TLS13 && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}
