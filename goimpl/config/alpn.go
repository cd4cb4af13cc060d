package config

import (
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
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
