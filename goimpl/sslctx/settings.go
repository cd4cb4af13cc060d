package sslctx

import (
	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// Setting names an integer of a context.
type Setting uint8

// Settings; session_stats() has its own names, see Stat.
const (
	Protocol Setting = iota
	MinVersion
	MaxVersion
	Options
	VerifyMode
	VerifyFlags
	HostFlags
	CheckHostname
	NumTickets
	SecurityLevel
	PostHandshakeAuth
	RequireOCSP
	AskClientHello
	NoteKeys
	NoteMessages
	StoreX509
	StoreCRL
	StoreCA

	settingCount
)

// setting is how one integer is read and written. set gets a clone of the
// Config, and holds the context's mutex; without set the integer is read-only.
type setting struct {
	get func(c *Context, cfg *config.Config) int64
	set func(c *Context, cfg *config.Config, v int64) *Failure
}

// Int reads a setting.
func (c *Context) Int(s Setting) (int64, *Failure) {
	if s >= settingCount {
		return 0, valueError("no such setting")
	}
	return settings[s].get(c, c.Config()), nil
}

// SetInt changes a setting, or fails and changes nothing.
func (c *Context) SetInt(s Setting, v int64) *Failure {
	if s >= settingCount || settings[s].set == nil {
		return valueError("no such setting")
	}
	return c.change(func(cfg *config.Config) *Failure { return settings[s].set(c, cfg, v) })
}

// settings has a row per Setting. The texts are CPython's.
var settings = [settingCount]setting{
	Protocol: {get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.Protocol) }},
	MinVersion: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.MinSet) },
		set: setMinVersion,
	},
	MaxVersion: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.MaxSet) },
		set: setMaxVersion,
	},
	Options: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.Options) },
		set: func(_ *Context, cfg *config.Config, v int64) *Failure { cfg.Options = uint64(v); return nil },
	},
	VerifyMode: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.VerifyMode) },
		set: setVerifyMode,
	},
	VerifyFlags: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.VerifyFlags) },
		set: setVerifyFlags,
	},
	HostFlags: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.HostFlags) },
		set: func(_ *Context, cfg *config.Config, v int64) *Failure { cfg.HostFlags = uint32(v); return nil },
	},
	CheckHostname: {
		get: func(_ *Context, cfg *config.Config) int64 { return truth(cfg.CheckHostname) },
		set: setCheckHostname,
	},
	NumTickets: {
		get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.NumTickets) },
		set: setNumTickets,
	},
	SecurityLevel:     {get: func(_ *Context, cfg *config.Config) int64 { return int64(cfg.SecurityLevel) }},
	PostHandshakeAuth: flag(func(cfg *config.Config) *bool { return &cfg.PostHandshakeAuth }),
	RequireOCSP:       flag(func(cfg *config.Config) *bool { return &cfg.RequireOCSP }),
	AskClientHello:    flag(func(cfg *config.Config) *bool { return &cfg.AskClientHello }),
	NoteKeys:          flag(func(cfg *config.Config) *bool { return &cfg.NoteKeys }),
	NoteMessages:      flag(func(cfg *config.Config) *bool { return &cfg.NoteMessages }),
	StoreX509:         {get: func(c *Context, _ *config.Config) int64 { n, _, _ := c.trust.Stats(); return int64(n) }},
	StoreCRL:          {get: func(c *Context, _ *config.Config) int64 { _, n, _ := c.trust.Stats(); return int64(n) }},
	StoreCA:           {get: func(c *Context, _ *config.Config) int64 { _, _, n := c.trust.Stats(); return int64(n) }},
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
	if v < registry.CertNone || v > registry.CertRequired {
		return valueError("invalid value for verify_mode")
	}
	cfg.VerifyMode = config.VerifyMode(v)
	return nil
}

// X509_V_FLAG_POLICY_CHECK and the flags that imply it (X509_V_FLAG_POLICY_MASK).
const (
	policyCheck = 0x80
	policyMask  = 0x780
)

func setVerifyFlags(_ *Context, cfg *config.Config, v int64) *Failure {
	flags := uint64(v)
	if flags&^cfg.VerifyFlags&policyMask != 0 {
		flags |= policyCheck
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

func setNumTickets(_ *Context, cfg *config.Config, v int64) *Failure {
	if v < 0 {
		return valueError("value must be non-negative")
	}
	if cfg.Protocol != registry.ProtocolTLSServer {
		return valueError("SSLContext is not a server context.")
	}
	cfg.NumTickets = int(v)
	return nil
}
