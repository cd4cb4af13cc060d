package sslctx

import (
	"math"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/verify"
)

// setting is how one row of settings.tsv is carried out. set and take work on a
// clone of the Config, or hold the context's mutex some other way; what is nil
// the row does not allow.
type setting struct {
	get  func(c *Context, cfg *config.Config) int64
	set  func(c *Context, cfg *config.Config, v int64) *Failure
	take func(c *Context, b []byte) (items int, f *Failure) // of byte strings
}

var noSuchSetting = valueError("no such setting")

// Int reads a setting.
func (c *Context) Int(s registry.Setting) (int64, *Failure) {
	row := settings[s]
	if row.get == nil {
		return 0, noSuchSetting
	}
	return row.get(c, c.Config()), nil
}

// SetInt changes a setting, or fails and changes nothing.
func (c *Context) SetInt(s registry.Setting, v int64) *Failure {
	row := settings[s]
	if row.set == nil {
		return noSuchSetting
	}
	if f := inRange(s.Info(), v); f != nil {
		return f
	}
	return c.change(func(cfg *config.Config) *Failure { return row.set(c, cfg, v) })
}

// inRange refuses an integer beyond the row's range, in CPython's words.
func inRange(row *registry.SettingInfo, v int64) *Failure {
	switch {
	case row.Low <= v && v <= row.High:
		return nil
	case row.Low == 0 && row.High == math.MaxInt64:
		return valueError("value must be non-negative")
	}
	return valueError("invalid value for %s", row.Attribute)
}

// SetBytes takes a byte string, which it may keep, and answers how many items were in it.
func (c *Context) SetBytes(s registry.Setting, b []byte) (items int, f *Failure) {
	row := settings[s]
	if row.take == nil {
		return 0, noSuchSetting
	}
	return row.take(c, b)
}

// settings carries out the rows of settings.tsv. The texts are CPython's.
var settings = map[registry.Setting]setting{
	registry.SettingProtocol: {get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.Protocol) }},
	registry.SettingMinVersion: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.MinSet) },
		set: setMinVersion,
	},
	registry.SettingMaxVersion: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.MaxSet) },
		set: setMaxVersion,
	},
	registry.SettingOptions: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.Options) },
		set: func(_ *Context, cfg *config.Config, v int64) *Failure { cfg.Options = uint64(v); return nil },
	},
	registry.SettingVerifyMode: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.VerifyMode) },
		set: setVerifyMode,
	},
	registry.SettingVerifyFlags: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.VerifyFlags) },
		set: setVerifyFlags,
	},
	registry.SettingHostFlags: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.HostFlags) },
		set: func(_ *Context, cfg *config.Config, v int64) *Failure { cfg.HostFlags = uint32(v); return nil },
	},
	registry.SettingCheckHostname: {
		get: func(_ *Context, cfg *config.Config) int64 { return truth(cfg.CheckHostname) },
		set: setCheckHostname,
	},
	registry.SettingNumTickets: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.NumTickets) },
		set: setNumTickets,
	},
	registry.SettingRecordSizeLimit: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.RecordSizeLimit) },
		set: setRecordSizeLimit,
	},
	registry.SettingMaxFragmentLength: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(fragmentLen(cfg.MaxFragment)) },
		set: setMaxFragmentLength,
	},
	registry.SettingSecurityLevel:     {get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.SecurityLevel) }},
	registry.SettingPostHandshakeAuth: flag(func(cfg *config.Config) *bool { return &cfg.PostHandshakeAuth }),
	registry.SettingRequireOCSP:       flag(func(cfg *config.Config) *bool { return &cfg.RequireOCSP }),
	registry.SettingAskClientHello:    flag(func(cfg *config.Config) *bool { return &cfg.AskClientHello }),
	registry.SettingAskPSK:            flag(func(cfg *config.Config) *bool { return &cfg.AskPSK }),
	registry.SettingNoteKeys:          flag(func(cfg *config.Config) *bool { return &cfg.NoteKeys }),
	registry.SettingNoteMessages:      flag(func(cfg *config.Config) *bool { return &cfg.NoteMessages }),

	registry.SettingCiphers:       {take: text((*Context).SetCiphers)},
	registry.SettingALPN:          {take: whole((*Context).SetALPN)},
	registry.SettingGroup:         {take: text((*Context).SetCurve)},
	registry.SettingCertDir:       {take: text((*Context).AddCertDir)},
	registry.SettingCAFile:        {take: (*Context).AddCAFile},
	registry.SettingCAPEM:         {take: (*Context).AddCAPEM},
	registry.SettingCADer:         {take: (*Context).AddCADER},
	registry.SettingCAFileLazy:    {take: whole(func(c *Context, b []byte) *Failure { c.AddCAFileLazy(b); return nil })},
	registry.SettingDHParams:      {take: whole((*Context).SetDHParams)},
	registry.SettingOCSPResponse:  {take: whole((*Context).SetOCSP)},
	registry.SettingNPN:           {take: whole((*Context).SetNPN)},
	registry.SettingPSKHint:       {take: whole((*Context).SetPSKHint)},
	registry.SettingGroups:        {take: text((*Context).SetGroups)},
	registry.SettingCiphersuites:  {take: text((*Context).SetCiphersuites)},
	registry.SettingSigalgs:       {take: text((*Context).SetSigalgs)},
	registry.SettingClientSigalgs: {take: text((*Context).SetClientSigalgs)},
}

// whole is a byte string that has no items to count.
func whole(take func(*Context, []byte) *Failure) func(*Context, []byte) (int, *Failure) {
	return func(c *Context, b []byte) (int, *Failure) { return 0, take(c, b) }
}

// text is a byte string that is text.
func text(take func(*Context, string) *Failure) func(*Context, []byte) (int, *Failure) {
	return func(c *Context, b []byte) (int, *Failure) { return 0, take(c, string(b)) }
}

// flag is the row of a truth value that stands alone.
func flag(field func(*config.Config) *bool) setting {
	return setting{
		get: func(_ *Context, cfg *config.Config) int64 { return truth(*field(cfg)) },
		set: func(_ *Context, cfg *config.Config, v int64) *Failure { *field(cfg) = v != 0; return nil },
	}
}

func truth(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

func setVerifyMode(_ *Context, cfg *config.Config, v int64) *Failure {
	if v == registry.CertNone && cfg.CheckHostname {
		return valueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.")
	}
	cfg.VerifyMode = config.VerifyMode(v)
	return nil
}

func setVerifyFlags(_ *Context, cfg *config.Config, v int64) *Failure {
	flags := uint64(v)
	if flags&^cfg.VerifyFlags&verify.FlagsOfPolicies != 0 {
		flags |= verify.FlagPolicyCheck
	}
	cfg.VerifyFlags = flags
	return nil
}

func setCheckHostname(_ *Context, cfg *config.Config, v int64) *Failure {
	cfg.CheckHostname = v != 0
	if cfg.CheckHostname && cfg.VerifyMode == config.VerifyNone {
		cfg.VerifyMode = config.VerifyRequired
	}
	return nil
}

// setRecordSizeLimit: the row bounds the value above; RFC 8449, 4 bounds it below.
func setRecordSizeLimit(_ *Context, cfg *config.Config, v int64) *Failure {
	if v != 0 && v < minRecordSizeLimit {
		return valueError("record_size_limit must be 0 or at least 64")
	}
	cfg.RecordSizeLimit = int(v)
	return nil
}

const minRecordSizeLimit = 64

// setMaxFragmentLength: there are four lengths to ask for (RFC 6066, 4).
func setMaxFragmentLength(_ *Context, cfg *config.Config, v int64) *Failure {
	for code := range uint8(5) {
		if v == int64(fragmentLen(code)) {
			cfg.MaxFragment = code
			return nil
		}
	}
	return valueError("max_fragment_length must be 0, 512, 1024, 2048 or 4096")
}

// fragmentLen is the length a code of max_fragment_length stands for, 0 for none.
func fragmentLen(code uint8) int {
	if code == 0 {
		return 0
	}
	return 1 << (8 + code)
}

func setNumTickets(_ *Context, cfg *config.Config, v int64) *Failure {
	if cfg.Protocol != registry.ProtocolTLSServer {
		return valueError("SSLContext is not a server context.")
	}
	cfg.NumTickets = int(v)
	return nil
}
