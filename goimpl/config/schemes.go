package config

import (
	"crypto"
	"slices"
	"strings"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// ParseSchemes reads a list of signature schemes as SSLContext's
// set_server_sigalgs and set_client_sigalgs take it (SSL_CTX_set1_sigalgs_list(3)):
// "item:item", an item being the name of a scheme or "KEY+HASH". An unknown one
// is passed over where a '?' stands before it, and so is a scheme's second mention;
// any other unknown item, and a list in which nothing is left, is false.
func ParseSchemes(s string) ([]registry.Scheme, bool) {
	var list []registry.Scheme
	for item := range strings.SplitSeq(s, ":") {
		item, optional := strings.CutPrefix(strings.Trim(item, " \t\n\v\f\r"), "?")
		scheme, known := schemeNamed(item)
		switch {
		case !known && !optional:
			return nil, false
		case known && !slices.Contains(list, scheme):
			list = append(list, scheme)
		}
	}
	return list, len(list) > 0
}

func schemeNamed(item string) (registry.Scheme, bool) {
	key, hash, pair := strings.Cut(strings.ToLower(item), "+")
	for _, i := range registry.Schemes() {
		if pair && i.Hash != 0 && hashNames[hash] == i.Hash && strings.HasPrefix(i.Name, keyPrefixes[key]) && keyPrefixes[key] != "" ||
			!pair && strings.EqualFold(i.Name, item) {
			return i.ID, true
		}
	}
	return 0, false
}

// What KEY and HASH of an item stand for. PSS is that of RSA keys, as in OpenSSL.
var (
	keyPrefixes = map[string]string{
		"rsa": "rsa_pkcs1_", "rsa-pss": "rsa_pss_rsae_", "pss": "rsa_pss_rsae_", "ecdsa": "ecdsa_", "dsa": "dsa_",
	}
	hashNames = map[string]crypto.Hash{
		"sha1": crypto.SHA1, "sha224": crypto.SHA224, "sha256": crypto.SHA256, "sha384": crypto.SHA384, "sha512": crypto.SHA512,
	}
)
