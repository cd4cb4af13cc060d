package negotiate

import (
	"bytes"
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
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
		if v <= highest(cfg) && slices.Contains(offered, v) {
			return v, nil
		}
	}
	return 0, tlserr.New(registry.UnsupportedProtocol)
}

// proves13 reports whether a server can prove itself in TLS 1.3: by a key that
// makes its signatures, a key given beforehand, or a context that sni_callback
// may yet bring. Without that it does not speak TLS 1.3, and goes on in TLS 1.2,
// which has anonymous suites and takes more keys (OpenSSL's is_tls13_capable,
// which looks at the curve of a key but not at the length of a modulus).
func proves13(cfg *config.Config) bool {
	if cfg.AskClientHello || cfg.HasPSK() {
		return true
	}
	for _, id := range cfg.Identities {
		pub := id.Key.Signer.Public()
		switch sig.KindOf(pub) {
		case sig.DSA:
		case sig.ECDSA:
			signs := func(s registry.Scheme) bool { return sig.Usable(s, pub, registry.VersionTLS13) }
			if slices.ContainsFunc(Schemes(cfg), signs) {
				return true
			}
		default:
			return true
		}
	}
	return false
}

// highest is the latest version a server speaks.
func highest(cfg *config.Config) registry.Version {
	if cfg.MaxVersion >= registry.VersionTLS13 && !proves13(cfg) {
		return registry.VersionTLS12
	}
	return cfg.MaxVersion
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

// FallbackSuites is what a client adds to its suites where it has fallen back
// from a later version (RFC 7507, 4).
func FallbackSuites(cfg *config.Config) []registry.Suite {
	if !cfg.Fallback {
		return nil
	}
	return []registry.Suite{FallbackSCSV}
}

// Sentinel is what the last eight bytes of a server's random say about a later
// version it speaks, or nil (RFC 8446, 4.1.3); v is the version chosen.
func Sentinel(cfg *config.Config, v registry.Version) []byte {
	top := highest(cfg)
	switch {
	case v >= top || top < registry.VersionTLS12:
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
		for _, mark := range [][8]byte{msgs.DowngradeTLS12, msgs.DowngradeTLS11, msgs.DowngradeJDK11} {
			if bytes.HasSuffix(random, mark[:]) {
				return true
			}
		}
	case cfg.MaxVersion == registry.VersionTLS12 && v <= registry.VersionTLS11:
		return bytes.HasSuffix(random, msgs.DowngradeTLS11[:])
	}
	return false
}
