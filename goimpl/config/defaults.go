package config

import "github.com/pyssl/pyssl/goimpl/registry"

// Pythons from which on the module does otherwise, as PY_VERSION_HEX>>16.
const (
	Python310 = 0x030A // the first with today's defaults
	Python312 = 0x030C // tells the end of cadata from a certificate that is cut off
)

// The defaults of a context that are the same in every Python. Timeouts are in seconds.
const (
	DefaultNumTickets     = 2
	DefaultSessionTimeout = 7200
)

// sessionContext is what CPython binds its sessions to, closing NUL included.
const sessionContext = "Python\x00"

// _ssl._DEFAULT_CIPHERS, since Python 3.10 and before.
const (
	ciphersSince310  = "@SECLEVEL=2:ECDH+AESGCM:ECDH+CHACHA20:ECDH+AES:DHE+AES:!aNULL:!eNULL:!aDSS:!SHA1:!AESCCM"
	ciphersBefore310 = "DEFAULT:!aNULL:!eNULL:!MD5:!3DES:!DES:!RC4:!IDEA:!SEED:!aDSS:!SRP:!PSK"
)

// DefaultCiphers is _ssl._DEFAULT_CIPHERS of a Python, given as PY_VERSION_HEX>>16.
func DefaultCiphers(python int) string {
	if python < Python310 {
		return ciphersBefore310
	}
	return ciphersSince310
}

// New is the settings _ssl._SSLContext(protocol) starts from in a Python,
// given as PY_VERSION_HEX>>16: what ssl.py changes on top is not in it.
// Identities, Trust and Tickets are the context's to fill in.
func New(protocol, python int) *Config {
	c := &Config{
		Protocol:       protocol,
		MinSet:         registry.ProtoMinimumSupported,
		MaxSet:         registry.ProtoMaximumSupported,
		Options:        defaultOptions,
		Groups:         defaultGroups(),
		Schemes:        defaultSchemes(),
		SecurityLevel:  DefaultLevel,
		VerifyMode:     VerifyNone,
		VerifyFlags:    registry.VerifyX509TrustedFirst,
		HostFlags:      registry.HostflagNoPartialWildcards,
		NumTickets:     DefaultNumTickets,
		SessionTimeout: DefaultSessionTimeout,
		SessionContext: []byte(sessionContext),

		CertCompression: []registry.CertCompression{registry.CompressZstd, registry.CompressBrotli, registry.CompressZlib}, // the quickest first
	}
	if python < Python310 {
		c.Options |= registry.OpIgnoreUnexpectedEOF
	} else if onlyVersion(protocol) == 0 {
		c.MinSet = registry.ProtoTLSv12
	}
	if protocol == registry.ProtocolTLSClient {
		c.VerifyMode, c.CheckHostname = VerifyRequired, true
	}
	for _, s := range registry.Suites() {
		if s.Default {
			c.Suites13 = append(c.Suites13, s.ID)
		}
	}
	// The strings are ours: they parse, and their level is DefaultLevel.
	c.Suites, _, _ = ParseCipherList(DefaultCiphers(python))
	c.MinVersion, c.MaxVersion = c.Effective()
	return c
}

// UseOpenSSLDefaults makes the cipher suites and versions those of a CPython that was configured
// --with-ssl-default-suites=openssl: OpenSSL's own. The security level stays, as OpenSSL has it from 3.2 on.
func (c *Config) UseOpenSSLDefaults() {
	c.Suites, _, _ = ParseCipherList("DEFAULT")
	c.MinSet, c.OldNeedLevel0 = registry.ProtoMinimumSupported, true
	c.MinVersion, c.MaxVersion = c.Effective()
}

func defaultGroups() (list []registry.Group) {
	for _, g := range registry.Groups() {
		if g.Default {
			list = append(list, g.ID)
		}
	}
	return list
}

func defaultSchemes() (list []registry.Scheme) {
	for _, s := range registry.Schemes() {
		if s.Default {
			list = append(list, s.ID)
		}
	}
	return list
}
