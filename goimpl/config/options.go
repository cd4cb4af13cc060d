package config

import "github.com/pyssl/pyssl/goimpl/registry"

// defaultOptions is the options of a new context since Python 3.10.
const defaultOptions uint64 = registry.OpAll | registry.OpNoSSLv3 | registry.OpNoCompression |
	registry.OpCipherServerPreference | registry.OpEnableMiddleboxCompat

// Options of OpenSSL that have no name in Python; their numbers count when they are set.
const (
	OpNoExtendedMasterSecret   uint64 = 0x1
	OpAllowClientRenegotiation uint64 = 0x100
	OpAllowNoDHEKex            uint64 = 0x400   // pre-shared keys in TLS 1.3 without (EC)DHE, too (psk_ke)
	OpAllowUnsafeRenegotiation uint64 = 0x40000 // with peers that lack renegotiation_info, too (RFC 5746, 4)
	OpDontInsertEmptyFragments uint64 = 0x800   // leaves out what shields CBC in TLS 1.0
	OpNoEncryptThenMAC         uint64 = 0x80000
	OpPrioritizeChaCha         uint64 = 0x200000
	OpNoTxCertCompression      uint64 = 1 << 32
	OpNoRxCertCompression      uint64 = 1 << 33
)

// Option reports whether any of the given OP_* is set.
func (c *Config) Option(op uint64) bool { return c.Options&op != 0 }

// noVersion is the option that switches a version off, 0 for versions that have none.
func noVersion(v registry.Version) uint64 {
	switch v {
	case registry.VersionSSL30:
		return registry.OpNoSSLv3
	case registry.VersionTLS10:
		return registry.OpNoTLSv1
	case registry.VersionTLS11:
		return registry.OpNoTLSv11
	case registry.VersionTLS12:
		return registry.OpNoTLSv12
	case registry.VersionTLS13:
		return registry.OpNoTLSv13
	}
	return 0
}
