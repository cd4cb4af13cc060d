package negotiate

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// ALPN is the server's choice of an application protocol (RFC 7301, 3.2): the
// first of its own order that the client offers. Without one it is empty and
// the handshake goes on, which is how Python's servers answer OpenSSL. A
// choice of the application must be one the client offers.
func ALPN(cfg *config.Config, offered []string) (string, *tlserr.Error) {
	if cfg.ChooseALPN == nil || len(offered) == 0 {
		p, _ := firstShared(true, cfg.ALPN, offered)
		return p, nil
	}
	p, answer := cfg.ChooseALPN(offered)
	switch {
	case answer == config.ALPNRefused:
		return "", tlserr.New(registry.NoApplicationProtocol)
	case answer == config.ALPNNone:
		return "", nil
	case !slices.Contains(offered, p):
		return "", tlserr.New(registry.BadDataReturnedByCallback)
	}
	return p, nil
}

// NPN is the client's choice by next_protocol_negotiation: the first of its own
// order that the server has, else its own first, whether the server has it or not.
func NPN(own, offered []string) string {
	if p, ok := firstShared(true, own, offered); ok || len(own) == 0 {
		return p
	}
	return own[0]
}
