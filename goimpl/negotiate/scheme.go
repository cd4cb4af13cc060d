package negotiate

import (
	"crypto"
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Schemes is the signature schemes this end offers and accepts, in the order of
// cfg, without those too weak for its security level. Some are for
// certificates only (SchemeInfo.TLS13).
func Schemes(cfg *config.Config) []registry.Scheme {
	list := strongEnough(cfg, cfg.Schemes)
	dss := usesDSS(cfg)
	return slices.DeleteFunc(list, func(s registry.Scheme) bool { return outOfUse(cfg, s.Info(), dss) })
}

// outOfUse reports whether no handshake of cfg can use a scheme: DSS where no
// suite has it, and what TLS 1.3 gave up where nothing older is spoken (as
// OpenSSL's tls12_sigalg_allowed has it).
func outOfUse(cfg *config.Config, s *registry.SchemeInfo, dss bool) bool {
	if s.Key == "dsa" {
		return !dss
	}
	return cfg.MinVersion >= registry.VersionTLS13 && (s.Hash == crypto.SHA1 || s.Hash == crypto.SHA224)
}

// usesDSS reports whether a suite with a DSS certificate may be negotiated. No
// default cipher string has one.
func usesDSS(cfg *config.Config) bool {
	return cfg.MinVersion < registry.VersionTLS13 && slices.ContainsFunc(cfg.Suites, func(s registry.Suite) bool {
		info := s.Info()
		return info != nil && info.Auth == registry.AuthDSS && info.Exchange != registry.ExchangeSRP
	})
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
		if all.has(s) && !slices.Contains(list, s) {
			list = append(list, s)
		}
	}
	return list
}

// signing is those that may stand in a CertificateVerify of TLS 1.3.
func signing(cfg *config.Config, offered []registry.Scheme) []registry.Scheme {
	return slices.DeleteFunc(sharedSchemes(cfg, offered), func(s registry.Scheme) bool { return !s.Info().TLS13 })
}
