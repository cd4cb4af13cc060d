package sslctx

import (
	"strings"

	"golang.org/x/net/idna"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// pythonIDNA is the profile that agrees with Python's idna codec (IDNA 2003,
// RFC 3490): mapped and transitional, with every ASCII character let through.
var pythonIDNA = idna.New(idna.MapForLookup(), idna.Transitional(true), idna.StrictDomainName(false))

// hostName is a server_hostname as it goes on the wire: A-labels for what is
// not ASCII, ASCII names and IP literals as they are. Python's layer has
// encoded the name already; others need not. Empty labels but the root's are refused.
func hostName(name string) (string, *Failure) {
	if _, ok := verify.ParseIP(name); ok || name == "" {
		return name, nil
	}
	if len(name) > registry.MaxHostName {
		return "", failed(tlserr.Local(registry.Ssl3ExtInvalidServername))
	}
	for _, label := range strings.Split(strings.TrimSuffix(name, "."), ".") {
		if label == "" {
			return "", badHostName()
		}
	}
	if isASCII(name) {
		return name, nil
	}
	ascii, err := pythonIDNA.ToASCII(name)
	if err != nil {
		return "", badHostName()
	}
	return ascii, nil
}

func badHostName() *Failure {
	return &Failure{Kind: Value, Text: "server_hostname is not a host name: a label is empty or cannot be encoded"}
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
