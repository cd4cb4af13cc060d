package config_test

import (
	"slices"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Versions of Python, as PY_VERSION_HEX>>16.
const (
	python38  = 0x0308
	python39  = 0x0309
	python310 = 0x030A
	python313 = 0x030D
)

// What fresh contexts of CPython 3.8 to 3.13 on OpenSSL 3.0.19 say of themselves.
func TestNew(t *testing.T) {
	const (
		options    = 2186412112
		optionsOld = 2186412240 // with OP_IGNORE_UNEXPECTED_EOF
	)
	for _, c := range []struct {
		name             string
		protocol, python int
		options          uint64
		min              int
		mode             config.VerifyMode
		checkHostname    bool
		suites           int // TLS 1.3 included
	}{
		{"3.8 TLS", registry.ProtocolTLS, python38, optionsOld, -2, config.VerifyNone, false, 30},
		{"3.9 client", registry.ProtocolTLSClient, python39, optionsOld, -2, config.VerifyRequired, true, 30},
		{"3.9 server", registry.ProtocolTLSServer, python39, optionsOld, -2, config.VerifyNone, false, 30},
		{"3.10 TLS", registry.ProtocolTLS, python310, options, 771, config.VerifyNone, false, 17},
		{"3.13 client", registry.ProtocolTLSClient, python313, options, 771, config.VerifyRequired, true, 17},
		{"3.13 server", registry.ProtocolTLSServer, python313, options, 771, config.VerifyNone, false, 17},
		{"3.13 TLSv1_2", registry.ProtocolTLSv12, python313, options, -2, config.VerifyNone, false, 17},
		{"3.13 TLSv1", registry.ProtocolTLSv1, python313, options, -2, config.VerifyNone, false, 17},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := config.New(c.protocol, c.python)
			if got.Protocol != c.protocol || got.Options != c.options || got.MinSet != c.min || got.MaxSet != registry.ProtoMaximumSupported {
				t.Errorf("protocol %d, options %#x, versions %d to %d", got.Protocol, got.Options, got.MinSet, got.MaxSet)
			}
			if got.VerifyMode != c.mode || got.CheckHostname != c.checkHostname || got.VerifyFlags != 0x8000 || got.HostFlags != 4 {
				t.Errorf("verify %d, check_hostname %v, flags %#x %#x", got.VerifyMode, got.CheckHostname, got.VerifyFlags, got.HostFlags)
			}
			if len(got.Suites13)+len(got.Suites) != c.suites || got.SecurityLevel != 2 {
				t.Errorf("%d and %d suites, level %d", len(got.Suites13), len(got.Suites), got.SecurityLevel)
			}
			if got.NumTickets != 2 || got.SessionTimeout != 7200 || got.PostHandshakeAuth || string(got.SessionContext) != "Python\x00" {
				t.Errorf("%d tickets, %d s, session context %q", got.NumTickets, got.SessionTimeout, got.SessionContext)
			}
		})
	}
}

func TestNewLists(t *testing.T) {
	c := config.New(registry.ProtocolTLSClient, python313)
	if want := []registry.Suite{0x1302, 0x1303, 0x1301}; !slices.Equal(c.Suites13, want) {
		t.Errorf("suites %x", c.Suites13)
	}
	if len(c.Groups) == 0 || slices.Contains(c.Groups, registry.GroupFFDHE2048) || !slices.Contains(c.Groups, registry.GroupX25519) {
		t.Errorf("groups %v", c.Groups)
	}
	if len(c.Schemes) == 0 || c.Schemes[0] != registry.SchemeECDSAP256SHA256 || len(c.Schemes) != len(registry.Schemes()) {
		t.Errorf("schemes %v", c.Schemes)
	}
	d := config.New(registry.ProtocolTLSClient, python313)
	d.Groups[0], d.Suites13[0], d.Schemes[0], d.SessionContext[0] = 0, 0, 0, 0
	if c.Groups[0] == 0 || c.Suites13[0] == 0 || c.Schemes[0] == 0 || c.SessionContext[0] == 0 {
		t.Error("two contexts share a list")
	}
}

// Debian's Pythons leave the defaults to OpenSSL: 60 suites and no version of their own.
func TestUseOpenSSLDefaults(t *testing.T) {
	c := config.New(registry.ProtocolTLSServer, python313)
	c.UseOpenSSLDefaults()
	if n := len(c.Suites13) + len(c.Suites); n != 60 || c.MinSet != registry.ProtoMinimumSupported || c.SecurityLevel != 2 {
		t.Errorf("%d suites, from version %d, level %d", n, c.MinSet, c.SecurityLevel)
	}
	if c.MinVersion != registry.VersionTLS12 {
		t.Errorf("level %d lets %v be spoken", c.SecurityLevel, c.MinVersion)
	}
	c.SecurityLevel = 0
	if v, _ := c.Effective(); v != registry.VersionTLS10 {
		t.Errorf("level 0 begins with %v", v)
	}
}

// SECLEVEL in a default string must be what New says without reading it.
func TestDefaultCiphers(t *testing.T) {
	for _, python := range []int{python38, python310, python313} {
		_, level, err := config.ParseCipherList(config.DefaultCiphers(python))
		if err != nil || level != -1 && level != config.DefaultLevel {
			t.Errorf("Python %#x: level %d, %v", python, level, err)
		}
	}
}

func TestCloneIsShallow(t *testing.T) {
	c := config.New(registry.ProtocolTLSClient, python313)
	d := c.Clone()
	d.ALPN = []string{"h2"}
	d.Options = 0
	if c.ALPN != nil || c.Options == 0 {
		t.Error("a change of the clone shows in the original")
	}
}
