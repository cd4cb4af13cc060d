package config

import "github.com/pyssl/pyssl/goimpl/registry"

// The versions the engine speaks.
const (
	SpokenMin = registry.VersionTLS10
	SpokenMax = registry.VersionTLS13
)

// Effective is the versions that are left to negotiate, from what Python set
// (Protocol, MinSet, MaxSet, Options), the security level and what the engine
// speaks. Nothing left: max < min.
func (c *Config) Effective() (min, max registry.Version) {
	return lowestRun(SpokenMin, SpokenMax, c.enabled)
}

// lowestRun is the lowest piece of low to high without a hole: of the pieces
// OP_NO_* may leave OpenSSL takes that one too (ssl_get_min_max_version).
func lowestRun(low, high registry.Version, enabled func(registry.Version) bool) (min, max registry.Version) {
	min = low
	for v := low; v <= high; v++ {
		switch {
		case enabled(v) && max == 0:
			min, max = v, v
		case enabled(v):
			max = v
		case max != 0:
			return min, max
		}
	}
	return min, max
}

// enabled reports whether the settings allow a version.
func (c *Config) enabled(v registry.Version) bool {
	if only := onlyVersion(c.Protocol); only != 0 && only != v {
		return false
	}
	if c.OldNeedLevel0 && v < registry.VersionTLS12 && c.SecurityLevel > 0 {
		return false
	}
	return (c.MinSet == registry.ProtoMinimumSupported || int(v) >= c.MinSet) &&
		(c.MaxSet == registry.ProtoMaximumSupported || int(v) <= c.MaxSet) &&
		!c.Option(noVersion(v)) && Level(c.SecurityLevel).Version(v)
}

// onlyVersion is the version of a PROTOCOL_* that stands for one, else 0.
func onlyVersion(protocol int) registry.Version {
	switch protocol {
	case registry.ProtocolTLSv1:
		return registry.VersionTLS10
	case registry.ProtocolTLSv11:
		return registry.VersionTLS11
	case registry.ProtocolTLSv12:
		return registry.VersionTLS12
	}
	return 0
}
