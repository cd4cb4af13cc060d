package negotiate

import (
	"cmp"
	"crypto/dsa" //lint:ignore SA1019 DSS stays as long as TLS 1.2 and old certificates do
	"crypto/ecdsa"
	"crypto/rsa"
	"slices"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/msgs"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/sig"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Suites12 is the suites of cfg that a version before TLS 1.3 has, in order,
// without those too weak for the security level and those this end lacks a
// pre-shared key for. SRP is nobody's: Python gives no way to set it up.
func Suites12(cfg *config.Config, v registry.Version) []registry.Suite {
	var list []registry.Suite
	for _, s := range cfg.Suites {
		info := s.Info()
		if info == nil || !info.In(v) {
			continue
		}
		if info.Exchange == registry.ExchangeSRP || info.Exchange.PSK() && !cfg.HasPSK() {
			continue
		}
		if config.Level(cfg.SecurityLevel).Suite(s) {
			list = append(list, s)
		}
	}
	return list
}

// Choice12 is what a server settles before TLS 1.3, all at once: a suite is
// worth nothing without a certificate, a scheme and a group that go with it.
type Choice12 struct {
	Suite    registry.Suite
	Identity *pki.Identity   // nil: the suite has no certificate
	Scheme   registry.Scheme // of the signature of ServerKeyExchange; 0: none, or that of TLS 1.0
	Group    registry.Group  // of the ECDHE; 0: none
}

// Suite12 makes the choice for a full handshake in version v: the first suite,
// in the order of Suite13, that this end can go through with. NoSharedCipher:
// there is none; NoSignedSuite: there were some, and the client takes no
// signature this end can make for them; NoSharedCurve: it does not know the curve of the key.
func Suite12(cfg *config.Config, v registry.Version, hello *msgs.ClientHello) (Choice12, *tlserr.Error) {
	missing := registry.NoSharedCipher
	h := newHello12(cfg, v, hello)
	for _, s := range shared(cfg, Suites12(cfg, v), hello.Suites) {
		c := Choice12{Suite: s}
		info := s.Info()
		if info.Exchange.DH() && cfg.DH == nil {
			continue
		}
		if info.Exchange.ECDH() {
			if c.Group = h.group; c.Group == 0 {
				continue
			}
		}
		if info.Auth.Certificate() {
			if reason := c.identify(h); c.Identity == nil {
				if reason != 0 && missing != registry.NoSignedSuite {
					missing = reason
				}
				continue
			}
		}
		return c, nil
	}
	return Choice12{}, tlserr.New(missing)
}

// identify finds the identity for the suite, and the scheme. Without one it
// tells what was missing, 0 where no identity is of the suite's kind.
func (c *Choice12) identify(h *hello12) (missing registry.Reason) {
	info := c.Suite.Info()
	for _, id := range h.cfg.Identities {
		switch {
		case !proves(info, h.version, id):
			continue
		case !h.knowsCurve(id):
			missing = cmp.Or(missing, registry.NoSharedCurve)
			continue
		case !info.SignedExchange():
			c.Identity = id
			return 0
		}
		if s := h.signing(id); s.ok {
			c.Identity, c.Scheme = id, s.scheme
			return 0
		}
		missing = registry.NoSignedSuite
	}
	return missing
}

// hello12 is a ClientHello with what has been found out about it for all
// suites: its lists may be long, and a choice looks at many suites.
type hello12 struct {
	cfg     *config.Config
	version registry.Version
	group   registry.Group // Group12
	groups  set[registry.Group]
	schemes []registry.Scheme
	signs   map[*pki.Identity]scheme12 // by those asked about so far
}

// scheme12 is what signing12 says of an identity.
type scheme12 struct {
	scheme registry.Scheme
	ok     bool
}

func newHello12(cfg *config.Config, v registry.Version, hello *msgs.ClientHello) *hello12 {
	return &hello12{
		cfg: cfg, version: v, group: Group12(cfg, hello.Groups), groups: setOf(hello.Groups), schemes: hello.Schemes,
	}
}

func (h *hello12) signing(id *pki.Identity) scheme12 {
	s, known := h.signs[id]
	if !known {
		s.scheme, s.ok = signing12(h.cfg, h.version, id, h.schemes, len(h.schemes) > 0)
		if h.signs == nil {
			h.signs = make(map[*pki.Identity]scheme12)
		}
		h.signs[id] = s
	}
	return s
}

// knowsCurve reports whether a client that names its groups knows the curve of
// an ECDSA key (RFC 8422, 5.1).
func (h *hello12) knowsCurve(id *pki.Identity) bool {
	key, ok := id.Key.Signer.Public().(*ecdsa.PublicKey)
	return !ok || len(h.groups.list) == 0 || h.groups.has(curveGroup(key.Curve.Params().Name))
}

// proves reports whether an identity is of the kind the suite needs.
func proves(info *registry.SuiteInfo, v registry.Version, id *pki.Identity) bool {
	pub := id.Key.Signer.Public()
	if AuthOf(pub) != info.Auth || v < registry.VersionTLS12 && !sig.UsableLegacy(pub) {
		return false
	}
	_, signsOnly := pub.(*sig.PSSPublicKey)
	return !info.Exchange.RSA() || !signsOnly
}

// AuthOf is how a certificate with that public key authenticates in the suites
// before TLS 1.3; those of the Edwards curves count for ECDSA (RFC 8422, 5.10).
func AuthOf(pub any) registry.Auth {
	switch pub.(type) {
	case *rsa.PublicKey, *sig.PSSPublicKey:
		return registry.AuthRSA
	case *dsa.PublicKey:
		return registry.AuthDSS
	}
	return registry.AuthECDSA
}

// Group12 is the server's choice of a curve before TLS 1.3, in the order of
// Suite13, or 0. A client without supported_groups gets none, as in OpenSSL.
func Group12(cfg *config.Config, offered []registry.Group) registry.Group {
	g, _ := firstShared(serverFirst(cfg), Groups12(cfg), offered)
	return g
}

// Groups12 is the groups of cfg that are curves: what ECDHE before TLS 1.3 can
// use (RFC 8422, 5.1.1).
func Groups12(cfg *config.Config) []registry.Group {
	return slices.DeleteFunc(Groups(cfg), func(g registry.Group) bool {
		switch g {
		case registry.GroupP256, registry.GroupP384, registry.GroupP521, registry.GroupX25519, registry.GroupX448:
			return false
		}
		return true
	})
}

// OwnCurve reports whether an ECDSA key is on a curve this end knows and that
// is strong enough, as a client asks of a server's certificate (RFC 8422, 5.1).
func OwnCurve(cfg *config.Config, key *ecdsa.PublicKey) bool {
	return slices.Contains(Groups(cfg), curveGroup(key.Curve.Params().Name))
}

// curveGroup is the group of a curve by its NIST name, 0 for none.
func curveGroup(name string) registry.Group {
	for _, g := range registry.Groups() {
		if slices.Contains(g.Names, name) {
			return g.ID
		}
	}
	return 0
}
