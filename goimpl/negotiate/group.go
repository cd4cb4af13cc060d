package negotiate

import (
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Groups is the groups this end may use, in the order of cfg, without those
// the engine cannot do or that are too weak for the security level.
func Groups(cfg *config.Config) []registry.Group { return usable(cfg, cfg.Groups) }

func usable(cfg *config.Config, groups []registry.Group) []registry.Group {
	var list []registry.Group
	for _, g := range groups {
		if kx.Supported(g) && config.Level(cfg.SecurityLevel).Group(g) {
			list = append(list, g)
		}
	}
	return list
}

// wanted is the groups among which a server chooses: its first tuple that has
// one of the client's, all of its groups where it has no tuples.
func wanted(cfg *config.Config, offered set[registry.Group]) []registry.Group {
	rest := cfg.Groups
	for _, n := range cfg.GroupTuples {
		tuple := usable(cfg, rest[:n])
		if rest = rest[n:]; slices.ContainsFunc(tuple, offered.has) {
			return tuple
		}
	}
	return Groups(cfg)
}

// ShareGroups is the groups a client sends a key share for in its first
// ClientHello, in the order of its groups (RFC 8446, 4.2.8). Where its Config
// does not name them, that is the first group and the first of the other kind,
// post-quantum or classical: so servers without the one need no second round
// trip, and nobody pays for two of a kind.
func ShareGroups(cfg *config.Config) []registry.Group {
	groups := Groups(cfg)
	if cfg.ShareGroups != nil {
		return slices.DeleteFunc(groups, func(g registry.Group) bool { return !slices.Contains(cfg.ShareGroups, g) })
	}
	for _, g := range groups {
		if kx.PostQuantum(g) != kx.PostQuantum(groups[0]) {
			return []registry.Group{groups[0], g}
		}
	}
	return groups[:min(1, len(groups))]
}

// Group is the server's choice of a group from the client's supported_groups
// and key shares (RFC 8446, 4.2.7 and 4.2.8). As in OpenSSL the first share, in
// the client's order, of a group the server wants wins. Without one, retry is
// true and g is the server's most wanted group of the client's list: it is
// asked for with a HelloRetryRequest. hasShares says that key_share was there.
func Group(cfg *config.Config, offered []registry.Group, shares []msgs.KeyShare, hasShares bool) (g registry.Group, retry bool, err *tlserr.Error) {
	if hasShares && len(offered) == 0 {
		return 0, false, tlserr.New(registry.MissingSupportedGroupsExtension)
	}
	all := setOf(offered)
	own := wanted(cfg, all)
	for _, s := range shares {
		if !all.has(s.Group) {
			return 0, false, tlserr.New(registry.BadKeyShare)
		}
		if g == 0 && slices.Contains(own, s.Group) {
			g = s.Group
		}
	}
	if g != 0 {
		return g, false, nil
	}
	// RFC 8446, 9.2: supported_groups and key_share come together.
	if !hasShares {
		return 0, false, tlserr.New(registry.MissingKeyShare)
	}
	if g, retry = firstShared(true, own, offered); !retry {
		return 0, false, tlserr.New(registry.NoSuitableKeyShare)
	}
	return g, true, nil
}
