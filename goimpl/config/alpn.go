package config

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// ALPNAnswer says what becomes of the protocols a client offers.
type ALPNAnswer uint8

// Answers of Config.ChooseALPN.
const (
	ALPNChosen  ALPNAnswer = iota // one of them, which is not empty
	ALPNNone                      // none; the handshake goes on
	ALPNRefused                   // none, and that ends the handshake (RFC 7301, 3.2)
)

// ParseALPN reads protocol names, each with a length byte in front (RFC 7301,
// 3.1, without the length of the list): what SSLContext._set_alpn_protocols is
// given. No bytes are no protocols. It fails with ErrPassedInvalidArgument.
func ParseALPN(wire []byte) ([]string, *tlserr.Error) {
	var list []string
	for len(wire) > 0 {
		n := int(wire[0])
		if n == 0 || n >= len(wire) {
			return nil, tlserr.New(registry.ErrPassedInvalidArgument)
		}
		list = append(list, string(wire[1:1+n]))
		wire = wire[1+n:]
	}
	return list, nil
}
