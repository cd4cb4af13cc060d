package config

import (
	"slices"
	"strings"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// ParseCiphersuites reads a list of suites of TLS 1.3, "name:name", as
// SSLContext.set_ciphersuites takes it (SSL_CTX_set_ciphersuites(3)). Unknown
// names are passed over, and so is a suite's second mention; it is false for a
// list that is not empty and has no suite in it.
func ParseCiphersuites(s string) ([]registry.Suite, bool) {
	var list []registry.Suite
	for name := range strings.SplitSeq(s, ":") {
		name = strings.Trim(name, " \t\n\v\f\r")
		for _, i := range registry.Suites() {
			if i.TLS13() && i.StdName == name && !slices.Contains(list, i.ID) {
				list = append(list, i.ID)
			}
		}
	}
	return list, len(list) > 0 || s == ""
}
