package sslctx

import (
	"strings"

	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/kx"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// SetCiphers chooses the suites of TLS 1.2 and before by an OpenSSL cipher
// string; @SECLEVEL in it sets the security level. Those of TLS 1.3 stay.
func (c *Context) SetCiphers(list string) *Failure {
	suites, level, err := config.ParseCipherList(list)
	if err != nil {
		return worded(err, "No cipher can be selected.")
	}
	return c.change(func(cfg *config.Config) *Failure {
		cfg.Suites = suites
		if level >= 0 {
			cfg.SecurityLevel = level
		}
		return nil
	})
}

// Ciphers is what get_ciphers() lists: the suites of TLS 1.3, then the chosen ones.
func (c *Context) Ciphers() []registry.Suite {
	cfg := c.Config()
	return append(append([]registry.Suite(nil), cfg.Suites13...), cfg.Suites...)
}

// SetALPN sets the protocols to offer or choose from, given in wire form: each
// with a length byte (RFC 7301, 3.1). Empty takes them away.
func (c *Context) SetALPN(wire []byte) *Failure {
	protocols, err := config.ParseALPN(wire)
	if err != nil {
		return failed(err)
	}
	return c.change(func(cfg *config.Config) *Failure { cfg.ALPN = protocols; return nil })
}

// SetNPN sets the protocols that next_protocol_negotiation offers or takes, in
// wire form as for SetALPN (draft-agl-tls-nextprotoneg-04). TLS 1.3 has no NPN.
func (c *Context) SetNPN(wire []byte) *Failure {
	protocols, err := config.ParseALPN(wire)
	if err != nil {
		return failed(err)
	}
	return c.change(func(cfg *config.Config) *Failure { cfg.NPN = protocols; return nil })
}

// SetPSKHint sets what a server says about the pre-shared key it wants, before TLS 1.3; empty: nothing.
func (c *Context) SetPSKHint(hint []byte) *Failure {
	if len(hint) > config.MaxPSKIdentity {
		return failed(tlserr.New(registry.DataLengthTooLong))
	}
	hint = append([]byte(nil), hint...)
	return c.change(func(cfg *config.Config) *Failure { cfg.PSKHint = hint; return nil })
}

// SetCurve limits the key exchange to one group by its OpenSSL short name, or
// by the IANA name of one that OpenSSL has no object for.
func (c *Context) SetCurve(name string) *Failure {
	group, known := config.ParseCurve(name)
	if !known {
		return valueError("unknown elliptic curve name %s", quote(name))
	}
	if group == 0 || !kx.Supported(group) {
		return failed(tlserr.New(registry.ECUnknownGroup))
	}
	return c.setGroups(config.GroupList{Groups: []registry.Group{group}})
}

func (c *Context) setGroups(l config.GroupList) *Failure {
	return c.change(func(cfg *config.Config) *Failure {
		cfg.Groups, cfg.ShareGroups, cfg.GroupTuples = l.Groups, l.Shares, l.Tuples
		return nil
	})
}

// SetGroups chooses the groups of the key exchange, in order.
func (c *Context) SetGroups(list string) *Failure {
	groups, ok := config.ParseGroups(list)
	if !ok {
		return valueError("unrecognized group")
	}
	return c.setGroups(groups)
}

// SetCiphersuites chooses the suites of TLS 1.3, in order; an empty string takes all away.
func (c *Context) SetCiphersuites(list string) *Failure {
	suites, ok := config.ParseCiphersuites(list)
	if !ok {
		return valueError("No cipher suite can be selected.")
	}
	return c.change(func(cfg *config.Config) *Failure { cfg.Suites13 = suites; return nil })
}

// SetSigalgs chooses the signature schemes, in order; a client's own proof is
// held to those of SetClientSigalgs where there are any.
func (c *Context) SetSigalgs(list string) *Failure {
	return c.setSchemes(list, func(cfg *config.Config) *[]registry.Scheme { return &cfg.Schemes })
}

// SetClientSigalgs chooses those by which a client may prove itself.
func (c *Context) SetClientSigalgs(list string) *Failure {
	return c.setSchemes(list, func(cfg *config.Config) *[]registry.Scheme { return &cfg.ClientSchemes })
}

func (c *Context) setSchemes(list string, field func(*config.Config) *[]registry.Scheme) *Failure {
	schemes, ok := config.ParseSchemes(list)
	if !ok {
		return valueError("unrecognized signature algorithm")
	}
	return c.change(func(cfg *config.Config) *Failure { *field(cfg) = schemes; return nil })
}

// quote is Python's repr of a str without control characters.
func quote(s string) string {
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		return `"` + strings.ReplaceAll(s, `\`, `\\`) + `"`
	}
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'"
}

// SetDHParams takes the contents of a PEM file with DH PARAMETERS.
func (c *Context) SetDHParams(pem []byte) *Failure {
	params, err := pki.ReadDHParams(pem)
	if err != nil {
		return failed(err)
	}
	if params.P.BitLen() < ephemeralDHBits[min(c.Config().SecurityLevel, len(ephemeralDHBits)-1)] {
		return failed(tlserr.New(registry.DHKeyTooSmall))
	}
	if params.P.BitLen() > kx.MaxDHBits { // no client would be answered
		return failed(tlserr.New(registry.BadDHValue))
	}
	return c.change(func(cfg *config.Config) *Failure { cfg.DH = params; return nil })
}

// ephemeralDHBits is the least size of a DH prime per security level: OpenSSL
// takes none below 1024 bits even at level 0.
var ephemeralDHBits = [...]int{1024, 1024, 2048, 3072, 7680, 15360}
