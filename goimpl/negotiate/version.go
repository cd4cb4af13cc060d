package negotiate

import (
	"bytes"
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Versions is what this end may speak, highest first; empty if cfg leaves nothing.
func Versions(cfg *config.Config) []registry.Version {
	var list []registry.Version
	for v := cfg.MaxVersion; v >= max(cfg.MinVersion, registry.VersionTLS10); v-- {
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

// FallbackSCSV is the suite number by which a client says that it tried a
// later version before (RFC 7507).
const FallbackSCSV registry.Suite = 0x5600

// RenegotiationSCSV stands for an empty renegotiation_info (RFC 5746, 3.3).
const RenegotiationSCSV registry.Suite = 0x00FF

// Fallback refuses a hello whose client has fallen back from a version that
// this server speaks (RFC 7507, 3); v is the version chosen.
func Fallback(cfg *config.Config, hello *msgs.ClientHello, v registry.Version) *tlserr.Error {
	if slices.Contains(hello.Suites, FallbackSCSV) && v < cfg.MaxVersion {
		return tlserr.New(registry.InappropriateFallback)
	}
	return nil
}

// Sentinel is what the last eight bytes of a server's random say about a later
// version it speaks, or nil (RFC 8446, 4.1.3); v is the version chosen.
func Sentinel(cfg *config.Config, v registry.Version) []byte {
	switch {
	case v >= cfg.MaxVersion || cfg.MaxVersion < registry.VersionTLS12:
		return nil
	case v == registry.VersionTLS12:
		return msgs.DowngradeTLS12[:]
	}
	return msgs.DowngradeTLS11[:]
}

// Downgraded reports whether a server's random says that it speaks a later
// version than v, which this client offered (RFC 8446, 4.1.3): someone has
// changed the ClientHello on its way.
func Downgraded(cfg *config.Config, random []byte, v registry.Version) bool {
	switch {
	case cfg.MaxVersion >= registry.VersionTLS13 && v <= registry.VersionTLS12:
		return bytes.HasSuffix(random, msgs.DowngradeTLS12[:]) || bytes.HasSuffix(random, msgs.DowngradeTLS11[:])
	case cfg.MaxVersion == registry.VersionTLS12 && v <= registry.VersionTLS11:
		return bytes.HasSuffix(random, msgs.DowngradeTLS11[:])
	}
	return false
}
