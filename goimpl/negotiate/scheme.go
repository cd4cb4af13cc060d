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
	return strongEnough(cfg, cfg.Schemes)
}

// strongEnough is those that the security level of cfg allows.
func strongEnough(cfg *config.Config, schemes []registry.Scheme) []registry.Scheme {
	var list []registry.Scheme
	for _, s := range schemes {
		if config.Level(cfg.SecurityLevel).Scheme(s) {
			list = append(list, s)
		}
	}
	return list
}

// sharedSchemes is the schemes this end may sign with for a peer that offers
// others, each once, in the order that counts.
func sharedSchemes(cfg *config.Config, offered []registry.Scheme) []registry.Scheme {
	own := Schemes(cfg)
	if cfg.SignSchemes != nil {
		own = strongEnough(cfg, cfg.SignSchemes)
	}
	first, second := offered, own
	if serverFirst(cfg) || cfg.SignSchemes != nil {
		first, second = second, first
	}
	var list []registry.Scheme
	all := setOf(second)
	for _, s := range first {
		if all.has(uint16(s)) && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}

// signing is those that may stand in a CertificateVerify of TLS 1.3.
func signing(cfg *config.Config, offered []registry.Scheme) []registry.Scheme {
	return slices.DeleteFunc(sharedSchemes(cfg, offered), func(s registry.Scheme) bool { return !s.Info().TLS13 })
}
