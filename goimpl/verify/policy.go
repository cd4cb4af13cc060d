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
	if !v.flag(FlagPolicyCheck) || n == 0 {
		return failure{}
	}
	explicit := n + 1 // explicit_policy: a policy is needed once this is 0
	if v.flag(flagExplicitPolicy) {
		explicit = 0
	}
	policies := true // every certificate so far has some
	for i := n - 1; i >= 0 && (explicit > 0 || policies); i-- {
		c := p.certs[i]
		rules, ok := v.policyRules(c)
		if !ok {
			return failure{code: registry.VInvalidPolicyExtension, depth: v.firstBadPolicy(p)}
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
func (v *verifier) firstBadPolicy(p *path) int {
	for i, c := range p.certs {
		if _, ok := v.policyRules(c); !ok {
			return i
		}
	}
	return 0
}

// policyRules is readPolicyRules, once for each certificate.
func (v *verifier) policyRules(c *cert) (policyRules, bool) {
	known, ok := v.policies[c]
	if !ok {
		if rules, good := readPolicyRules(c.Certificate); good {
			known = &rules
		}
		if v.policies == nil {
			v.policies = make(map[*cert]*policyRules)
		}
		v.policies[c] = known
	}
	if known == nil {
		return policyRules{}, false
	}
	return *known, true
}
