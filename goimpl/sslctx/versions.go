package sslctx

import (
	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/registry"
)

// known reports whether there is such a PROTOCOL_*.
func known(protocol int) bool {
	switch protocol {
	case registry.ProtocolTLSv1, registry.ProtocolTLSv11, registry.ProtocolTLSv12:
		return true
	}
	return ranged(protocol)
}

// ranged reports whether a protocol stands for a range of versions.
func ranged(protocol int) bool {
	switch protocol {
	case registry.ProtocolTLS, registry.ProtocolTLSClient, registry.ProtocolTLSServer:
		return true
	}
	return false
}

// checkVersion checks a value for minimum_version or maximum_version. All of
// TLSVersion is taken, spoken or not, as CPython takes it.
func (c *Context) checkVersion(protocol int, v int64) *Failure {
	if !ranged(protocol) {
		return valueError("The context's protocol doesn't support modification of highest and lowest version.")
	}
	switch v {
	case registry.ProtoMinimumSupported, registry.ProtoMaximumSupported, registry.ProtoSSLv3,
		registry.ProtoTLSv1, registry.ProtoTLSv11, registry.ProtoTLSv12, registry.ProtoTLSv13:
		return nil
	}
	if c.python < config.Python310 {
		return valueError("Unsupported protocol version 0x%x", uint32(v))
	}
	return valueError("Unsupported TLS/SSL version 0x%x", uint32(v))
}

func setMinVersion(c *Context, cfg *config.Config, v int64) *Failure {
	if f := c.checkVersion(cfg.Protocol, v); f != nil {
		return f
	}
	cfg.MinSet = int(v)
	if v == registry.ProtoMaximumSupported {
		cfg.MinSet = registry.ProtoTLSv13 // CPython names the newest version it knows
	}
	return nil
}

func setMaxVersion(c *Context, cfg *config.Config, v int64) *Failure {
	if f := c.checkVersion(cfg.Protocol, v); f != nil {
		return f
	}
	cfg.MaxSet = int(v)
	if v == registry.ProtoMinimumSupported {
		cfg.MaxSet = registry.ProtoTLSv1 // and the oldest
	}
	return nil
}
