package negotiate

import (
	"cmp"
	"crypto"
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Suites13 is the TLS 1.3 suites this end may use, in the order of cfg, without
// those too weak for its security level.
func Suites13(cfg *config.Config) []registry.Suite {
	var list []registry.Suite
	for _, s := range cfg.Suites13 {
		if config.Level(cfg.SecurityLevel).Suite(s) && s.Info().TLS13() {
			list = append(list, s)
		}
	}
	return list
}

// Suite13 is the server's choice of a TLS 1.3 suite: the first of its own order
// that the client offers with OP_CIPHER_SERVER_PREFERENCE, else the first of
// the client's order that the server has. None is NoSharedCipher.
func Suite13(cfg *config.Config, offered []registry.Suite) (registry.Suite, *tlserr.Error) {
	list := shared(cfg, Suites13(cfg), offered)
	if len(list) == 0 {
		return 0, tlserr.New(registry.NoSharedCipher)
	}
	if h := keyHash(cfg); h != 0 {
		if i := slices.IndexFunc(list, func(s registry.Suite) bool { return s.Info().Hash() == h }); i >= 0 {
			return list[i], nil
		}
	}
	return list[0], nil
}

// keyHash is the hash that this end's pre-shared keys go with, which a server
// prefers as OpenSSL does; 0 without keys. Those that are asked for go with SHA-256 alone.
func keyHash(cfg *config.Config) crypto.Hash {
	switch {
	case cfg.AskPSK:
		return crypto.SHA256
	case len(cfg.PSKs) > 0:
		return cmp.Or(cfg.PSKs[0].Hash, crypto.SHA256)
	}
	return 0
}

// shared is the suites both ends have, each once, in the order that counts.
func shared(cfg *config.Config, own, offered []registry.Suite) (list []registry.Suite) {
	first, second := offered, own
	if serverFirst(cfg) {
		first, second = chachaFirst(cfg, own, offered), offered
	}
	all := setOf(second)
	for _, s := range first {
		if all.has(s) {
			list = append(list, s)
		}
	}
	return distinct(list)
}

// chachaFirst is the server's order, ChaCha20 in front if the client puts it
// there and the Config wants that (OP_PRIORITIZE_CHACHA: the client lacks fast AES).
func chachaFirst(cfg *config.Config, own, offered []registry.Suite) []registry.Suite {
	if !cfg.Option(config.OpPrioritizeChaCha) {
		return own
	}
	i := slices.IndexFunc(offered, func(s registry.Suite) bool { return s.Info() != nil })
	if i < 0 || !chacha(offered[i]) {
		return own
	}
	list := slices.Clone(own)
	slices.SortStableFunc(list, func(a, b registry.Suite) int { return rank(a) - rank(b) })
	return list
}

func chacha(s registry.Suite) bool { return s.Info().Symmetric == "chacha20-poly1305" }

func rank(s registry.Suite) int {
	if chacha(s) {
		return 0
	}
	return 1
}

// SharedSuites is what SSLSocket.shared_ciphers() tells: the suites of the
// client's offer that the server has, of all versions, in the client's order.
func SharedSuites(cfg *config.Config, offered []registry.Suite) []registry.Suite {
	var list []registry.Suite
	own13, own := setOf(cfg.Suites13), setOf(cfg.Suites)
	for _, s := range offered {
		if own13.has(s) || own.has(s) {
			list = append(list, s)
		}
	}
	return list
}

// serverFirst reports whether this end's order counts before the peer's.
func serverFirst(cfg *config.Config) bool {
	return cfg.Option(registry.OpCipherServerPreference)
}

// firstShared is the first value that is in both lists, in the order of own or of peer.
func firstShared[T comparable](ownFirst bool, own, peer []T) (T, bool) {
	first, second := peer, own
	if ownFirst {
		first, second = own, peer
	}
	for _, v := range first {
		if slices.Contains(second, v) {
			return v, true
		}
	}
	var none T
	return none, false
}
