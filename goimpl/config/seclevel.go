package config

import "github.com/pyssl/pyssl/goimpl/registry"

// Level is a security level, Config.SecurityLevel: how many bits of security
// everything in a handshake must have (SSL_CTX_set_security_level(3)). What it
// asks of certificates is decided by package verify.
type Level int

// DefaultLevel is the level of a new context, that of Debian's OpenSSL and of
// every OpenSSL since 3.2.
const DefaultLevel = 2

// maxLevel is the highest level; higher ones mean the same.
const maxLevel = 5

// Bits is the least security in bits.
func (l Level) Bits() int { return registry.LevelBits(int(l)) }

// Group reports whether a key exchange group may be used. Unknown ones may not.
func (l Level) Group(g registry.Group) bool {
	i := g.Info()
	return i != nil && i.Bits >= l.Bits()
}

// Scheme reports whether a signature scheme may be used. Unknown ones may not.
func (l Level) Scheme(s registry.Scheme) bool {
	i := s.Info()
	return i != nil && i.Bits >= l.Bits()
}

// sha1MACBits is the security of HMAC-SHA1.
const sha1MACBits = 160

// Suite reports whether a cipher suite may be used. Unknown ones may not.
func (l Level) Suite(s registry.Suite) bool {
	i := s.Info()
	if i == nil {
		return false
	}
	if l <= 0 || i.TLS13() {
		return i.StrengthBits >= l.Bits()
	}
	t := traitsOf(i)
	switch {
	case i.StrengthBits < l.Bits(), t.au == aNULL, t.mac == md5:
		return false
	case l.Bits() > sha1MACBits && t.mac == sha1:
		return false
	}
	return l < 3 || t.kx&(kDHE|kECDHE) != 0 // forward secrecy
}

// Version reports whether a protocol version may be used.
func (l Level) Version(v registry.Version) bool {
	switch {
	case l >= 4:
		return v >= registry.VersionTLS12
	case l == 3:
		return v >= registry.VersionTLS11
	case l == 2:
		return v >= registry.VersionTLS10
	}
	return true
}

// Tickets reports whether the session tickets of TLS 1.2 (RFC 5077) may be used.
func (l Level) Tickets() bool { return l < 3 }
