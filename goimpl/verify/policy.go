package verify

import "github.com/pyssl/pyssl/goimpl/registry"

// checkPolicy is the part of RFC 5280, 6.1 about certificate policies, if a flag
// asks for it. Python has no way to name the policies it would accept, and
// OpenSSL takes none named for none acceptable. So a path that must have a
// policy has none (43), any other path may do without, and the tree of valid
// policies, with its mappings and its exponential growth, changes nothing: it
// is not built.
func (v *verifier) checkPolicy(p *path) failure {
	n := len(p.certs) - 1 // what the anchor says of policies does not count
	if !v.flag(flagPolicyCheck) || n == 0 {
		return failure{}
	}
	explicit := n + 1 // explicit_policy: a policy is needed once this is 0
	if v.flag(flagExplicitPolicy) {
		explicit = 0
	}
	policies := true // every certificate so far has some
	for i := n - 1; i >= 0 && (explicit > 0 || policies); i-- {
		c := p.certs[i]
		rules, ok := readPolicyRules(c.Certificate)
		if !ok {
			return failure{code: registry.VInvalidPolicyExtension, depth: firstBadPolicy(p)}
		}
		policies = policies && rules.policies
		if explicit > 0 && !c.selfIssued {
			explicit--
		}
		if rules.explicit >= 0 {
			explicit = min(explicit, rules.explicit)
		}
	}
	if explicit == 0 {
		return failure{code: registry.VNoExplicitPolicy}
	}
	return failure{}
}

// firstBadPolicy is the depth of the lowest certificate with a bad policy extension.
func firstBadPolicy(p *path) int {
	for i, c := range p.certs {
		if _, ok := readPolicyRules(c.Certificate); !ok {
			return i
		}
	}
	return 0
}
