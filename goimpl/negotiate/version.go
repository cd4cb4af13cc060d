package negotiate

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Versions is what this end may speak, highest first; empty if cfg leaves nothing.
func Versions(cfg *config.Config) []registry.Version {
	var list []registry.Version
	for v := min(cfg.MaxVersion, config.SpokenMax); v >= max(cfg.MinVersion, config.SpokenMin); v-- {
		list = append(list, v)
	}
	return list
}

// Offered is what a client can speak by its ClientHello: supported_versions
// where it stands, else every version up to legacy_version, but no TLS 1.3
// (RFC 8446, 4.2.1 and D.2). Highest is not first: the order is the client's.
func Offered(hello *msgs.ClientHello) []registry.Version {
	if hello.Has(registry.ExtSupportedVersions) {
		return hello.SupportedVersions
	}
	var list []registry.Version
	for v := min(hello.Version, registry.VersionTLS12); v >= registry.VersionSSL30; v-- {
		list = append(list, v)
	}
	return list
}

// Version is the server's choice: the highest version both ends speak, in
// whatever order the client named them. None is UnsupportedProtocol; a server
// that can speak nothing at all says NoProtocolsAvailable.
func Version(cfg *config.Config, offered []registry.Version) (registry.Version, *tlserr.Error) {
	versions := Versions(cfg)
	if len(versions) == 0 {
		return 0, tlserr.New(registry.NoProtocolsAvailable)
	}
	for _, v := range versions {
		if slices.Contains(offered, v) {
			return v, nil
		}
	}
	return 0, tlserr.New(registry.UnsupportedProtocol)
}
