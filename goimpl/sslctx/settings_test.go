package sslctx

import (
	"crypto/rand"
	"testing"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

const (
	python38  = 0x0308
	python313 = 0x030d
)

// shared is what the contexts of one process have in common.
var shared = new(Shared)

func newContext(t testing.TB, protocol, python int) *Context {
	t.Helper()
	c, f := New(Params{Protocol: protocol, Python: python, Shared: shared, Rand: rand.Reader})
	if f != nil {
		t.Fatal(f)
	}
	return c
}

func (c *Context) mustInt(t testing.TB, s registry.Setting) int64 {
	t.Helper()
	v, f := c.Int(s)
	if f != nil {
		t.Fatal(f)
	}
	return v
}

// wantText checks that f is a ValueError with these words, or no failure for "".
func wantText(t testing.TB, f *Failure, text string) {
	t.Helper()
	switch {
	case text == "" && f != nil:
		t.Errorf("failed: %v", f)
	case text != "" && (f == nil || f.Kind != Value || f.Text != text):
		t.Errorf("got %v, want ValueError %q", f, text)
	}
}

func TestProtocols(t *testing.T) {
	for _, tt := range []struct {
		protocol, python int
		text             string
		min              int64
	}{
		{registry.ProtocolTLS, python313, "", 771},
		{registry.ProtocolTLSClient, python313, "", 771},
		{registry.ProtocolTLSServer, python313, "", 771},
		{registry.ProtocolTLSClient, python38, "", -2},
		{registry.ProtocolTLSv12, python313, "", -2},
		{registry.ProtocolTLSv11, python313, "", -2},
		{registry.ProtocolTLSv1, python313, "", -2},
		{99, python313, "invalid or unsupported protocol version 99", 0},
		{-1, python313, "invalid or unsupported protocol version -1", 0},
		{0, python313, "invalid or unsupported protocol version 0", 0},
		{99, python38, "invalid or unsupported protocol version", 0},
	} {
		c, f := New(Params{Protocol: tt.protocol, Python: tt.python, Shared: shared, Rand: rand.Reader})
		wantText(t, f, tt.text)
		if f != nil {
			continue
		}
		if got := c.mustInt(t, registry.SettingProtocol); got != int64(tt.protocol) {
			t.Errorf("protocol is %d, want %d", got, tt.protocol)
		}
		if low, high := c.mustInt(t, registry.SettingMinVersion), c.mustInt(t, registry.SettingMaxVersion); low != tt.min || high != -1 {
			t.Errorf("protocol %d under %#x: versions %d to %d, want %d to -1", tt.protocol, tt.python, low, high, tt.min)
		}
	}
}

// What CPython 3.13 and 3.8 answer, value by value.
func TestVersionSettings(t *testing.T) {
	const fixed = "The context's protocol doesn't support modification of highest and lowest version."
	for _, tt := range []struct {
		protocol, python int
		setting          registry.Setting
		value, reads     int64
		text             string
	}{
		{registry.ProtocolTLS, python313, registry.SettingMinVersion, -2, -2, ""},
		{registry.ProtocolTLS, python313, registry.SettingMinVersion, -1, 772, ""},
		{registry.ProtocolTLS, python313, registry.SettingMinVersion, 768, 768, ""},
		{registry.ProtocolTLSClient, python313, registry.SettingMinVersion, 769, 769, ""},
		{registry.ProtocolTLSServer, python313, registry.SettingMinVersion, 772, 772, ""},
		{registry.ProtocolTLS, python313, registry.SettingMaxVersion, -2, 769, ""},
		{registry.ProtocolTLS, python313, registry.SettingMaxVersion, -1, -1, ""},
		{registry.ProtocolTLS, python313, registry.SettingMaxVersion, 768, 768, ""},
		{registry.ProtocolTLS, python313, registry.SettingMaxVersion, 771, 771, ""},
		{registry.ProtocolTLS, python313, registry.SettingMinVersion, 0, 771, "Unsupported TLS/SSL version 0x0"},
		{registry.ProtocolTLS, python313, registry.SettingMaxVersion, 767, -1, "Unsupported TLS/SSL version 0x2ff"},
		{registry.ProtocolTLS, python313, registry.SettingMaxVersion, 99999, -1, "Unsupported TLS/SSL version 0x1869f"},
		{registry.ProtocolTLS, python38, registry.SettingMaxVersion, 773, -1, "Unsupported protocol version 0x305"},
		{registry.ProtocolTLSv12, python313, registry.SettingMinVersion, 771, -2, fixed},
		{registry.ProtocolTLSv12, python313, registry.SettingMaxVersion, -2, -1, fixed},
	} {
		c := newContext(t, tt.protocol, tt.python)
		wantText(t, c.SetInt(tt.setting, tt.value), tt.text)
		if got := c.mustInt(t, tt.setting); got != tt.reads {
			t.Errorf("protocol %d, setting %d = %d reads %d, want %d", tt.protocol, tt.setting, tt.value, got, tt.reads)
		}
	}
}

func TestCrossedVersionsAreKept(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSClient, python313)
	wantText(t, c.SetInt(registry.SettingMinVersion, 772), "")
	wantText(t, c.SetInt(registry.SettingMaxVersion, 771), "")
	if low, high := c.mustInt(t, registry.SettingMinVersion), c.mustInt(t, registry.SettingMaxVersion); low != 772 || high != 771 {
		t.Errorf("versions %d to %d", low, high)
	}
	if cfg := c.Config(); cfg.MinVersion <= cfg.MaxVersion {
		t.Errorf("a connection could speak %v to %v", cfg.MinVersion, cfg.MaxVersion)
	}
}

func TestOptionsTakeVersionsAway(t *testing.T) {
	c := newContext(t, registry.ProtocolTLS, python313)
	if cfg := c.Config(); cfg.MaxVersion != registry.VersionTLS13 {
		t.Fatalf("highest version is %v", cfg.MaxVersion)
	}
	before := c.mustInt(t, registry.SettingOptions)
	wantText(t, c.SetInt(registry.SettingOptions, before|registry.OpNoTLSv13), "")
	if cfg := c.Config(); cfg.MaxVersion == registry.VersionTLS13 {
		t.Error("OP_NO_TLSv1_3 leaves TLS 1.3")
	}
	wantText(t, c.SetInt(registry.SettingOptions, -1), "")
	if got := c.Config().Options; got != 1<<64-1 {
		t.Errorf("options are %#x, all bits were set", got)
	}
	wantText(t, c.SetInt(registry.SettingOptions, before), "")
	if cfg := c.Config(); cfg.MaxVersion != registry.VersionTLS13 {
		t.Error("clearing OP_NO_TLSv1_3 does not bring TLS 1.3 back")
	}
}

func TestVerifyModeAndCheckHostname(t *testing.T) {
	const on = "Cannot set verify_mode to CERT_NONE when check_hostname is enabled."
	c := newContext(t, registry.ProtocolTLSClient, python313)
	if c.mustInt(t, registry.SettingCheckHostname) != 1 || c.mustInt(t, registry.SettingVerifyMode) != registry.CertRequired {
		t.Fatal("a client context does not verify by default")
	}
	wantText(t, c.SetInt(registry.SettingVerifyMode, registry.CertNone), on)
	wantText(t, c.SetInt(registry.SettingVerifyMode, registry.CertOptional), "")
	wantText(t, c.SetInt(registry.SettingCheckHostname, 0), "")
	wantText(t, c.SetInt(registry.SettingVerifyMode, registry.CertNone), "")
	wantText(t, c.SetInt(registry.SettingCheckHostname, 1), "")
	if got := c.mustInt(t, registry.SettingVerifyMode); got != registry.CertRequired {
		t.Errorf("check_hostname leaves verify_mode at %d", got)
	}
	wantText(t, c.SetInt(registry.SettingVerifyMode, 5), "invalid value for verify_mode")
	wantText(t, c.SetInt(registry.SettingVerifyMode, -1), "invalid value for verify_mode")
	if got := c.Config().VerifyMode; got != config.VerifyRequired {
		t.Errorf("a refused value changed verify_mode to %d", got)
	}
}

func TestVerifyFlags(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSClient, python313)
	for _, tt := range []struct{ set, reads int64 }{
		{0, 0}, {0x80, 0x80}, {0x100, 0x180}, {0x400, 0x480}, {0x800, 0x800}, {0x7fffffff, 0x7fffffff}, {-1, -1}, {1 << 32, 1 << 32},
	} {
		wantText(t, c.SetInt(registry.SettingVerifyFlags, tt.set), "")
		if got := c.mustInt(t, registry.SettingVerifyFlags); got != tt.reads {
			t.Errorf("verify_flags = %#x reads %#x, want %#x", tt.set, got, tt.reads)
		}
		wantText(t, c.SetInt(registry.SettingVerifyFlags, 0), "")
	}
}

func TestNumTickets(t *testing.T) {
	server := newContext(t, registry.ProtocolTLSServer, python313)
	if got := server.mustInt(t, registry.SettingNumTickets); got != 2 {
		t.Errorf("num_tickets is %d, want 2", got)
	}
	wantText(t, server.SetInt(registry.SettingNumTickets, 0), "")
	wantText(t, server.SetInt(registry.SettingNumTickets, -1), "value must be non-negative")
	if got := server.Config().NumTickets; got != 0 {
		t.Errorf("num_tickets is %d, want 0", got)
	}
	for _, protocol := range []int{registry.ProtocolTLS, registry.ProtocolTLSv12, registry.ProtocolTLSClient} {
		c := newContext(t, protocol, python313)
		wantText(t, c.SetInt(registry.SettingNumTickets, 1), "SSLContext is not a server context.")
		wantText(t, c.SetInt(registry.SettingNumTickets, -1), "value must be non-negative")
	}
}

func TestFlags(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSServer, python313)
	for _, s := range []registry.Setting{
		registry.SettingPostHandshakeAuth, registry.SettingRequireOCSP, registry.SettingAskClientHello, registry.SettingNoteKeys, registry.SettingNoteMessages,
	} {
		if c.mustInt(t, s) != 0 {
			t.Errorf("setting %d is on by default", s)
		}
		wantText(t, c.SetInt(s, 1), "")
		if c.mustInt(t, s) != 1 {
			t.Errorf("setting %d does not stay on", s)
		}
	}
	wantText(t, c.SetInt(registry.SettingHostFlags, -1), "")
	if got := c.mustInt(t, registry.SettingHostFlags); got != 0xffffffff {
		t.Errorf("host flags are %#x", got)
	}
}

// A row of settings.tsv that the engine forgot, or reads another way than the
// row says, would be found only by the program that uses it.
func TestEverySettingIsCarriedOutAsItsRowSays(t *testing.T) {
	for _, row := range registry.Settings() {
		how := settings[row.ID]
		isInt := row.Kind == registry.KindInt
		if (how.get != nil) != (isInt && row.Get) || (how.set != nil) != (isInt && row.Set) || (how.take != nil) != (!isInt && row.Set) {
			t.Errorf("%s: get %t, set %t, take %t", row.Name, how.get != nil, how.set != nil, how.take != nil)
		}
	}
	if len(settings) != len(registry.Settings()) {
		t.Errorf("%d settings, %d rows", len(settings), len(registry.Settings()))
	}
}

func TestWhatIsBeyondARangeChangesNothing(t *testing.T) {
	for _, row := range registry.Settings() {
		for _, v := range []int64{row.Low - 1, row.High + 1} {
			if !row.Set || row.Kind != registry.KindInt || row.Low <= v && v <= row.High { // no bound: it wrapped around
				continue
			}
			c := newContext(t, registry.ProtocolTLSServer, python313)
			now := c.Config()
			if f := c.SetInt(row.ID, v); f == nil || f.Kind != Value || c.Config() != now {
				t.Errorf("%s = %d: %v", row.Name, v, f)
			}
		}
	}
}

func TestReadOnlyAndUnknownSettings(t *testing.T) {
	c := newContext(t, registry.ProtocolTLS, python313)
	for _, s := range []registry.Setting{registry.SettingProtocol, registry.SettingSecurityLevel, registry.SettingCiphers, 0, 255} {
		wantText(t, c.SetInt(s, 1), "no such setting")
	}
	for _, s := range []registry.Setting{registry.SettingCiphers, 0, 255} {
		_, f := c.Int(s)
		wantText(t, f, "no such setting")
	}
	for _, s := range []registry.Setting{registry.SettingOptions, 0, 255} {
		_, f := c.SetBytes(s, nil)
		wantText(t, f, "no such setting")
	}
}

func TestConfigIsNeverChanged(t *testing.T) {
	c := newContext(t, registry.ProtocolTLSClient, python313)
	old := c.Config()
	options := old.Options
	wantText(t, c.SetInt(registry.SettingOptions, 0), "")
	if old.Options != options || c.Config() == old {
		t.Error("a setter changed a Config that connections may hold")
	}
	now := c.Config()
	if f := c.SetInt(registry.SettingVerifyMode, 7); f == nil || c.Config() != now {
		t.Error("a setter that fails swapped the Config")
	}
}
