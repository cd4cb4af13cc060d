package verify

import (
	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"

	"github.com/pyssl/pyssl/goimpl/pki"
)

const (
	oidAnyPolicy  = "2.5.29.32.0"
	oidCPS        = "1.3.6.1.5.5.7.2.1"
	oidUserNotice = "1.3.6.1.5.5.7.2.2"
)

// policyRules is what a certificate says of policies, as far as it matters here.
type policyRules struct {
	policies bool // certificatePolicies is there
	explicit int  // requireExplicitPolicy, -1 where absent
}

// readPolicyRules reads the four policy extensions; false if one is malformed,
// inconsistent or there twice. As in OpenSSL, mappings and inhibitAnyPolicy are
// only looked at beside certificatePolicies, and octets behind a value never.
func readPolicyRules(c *pki.Certificate) (policyRules, bool) {
	rules := policyRules{explicit: -1}
	if constraints, there, ok := onlyExtension(c, pki.OIDPolicyConstraints); !ok || there && !readPolicyConstraints(constraints, &rules) {
		return rules, false
	}
	policies, there, ok := onlyExtension(c, pki.OIDPolicies)
	if !ok || !there {
		return rules, ok
	}
	if rules.policies, ok = readPolicies(policies); !ok {
		return rules, false
	}
	if !rules.policies {
		return rules, true
	}
	if mappings, there, ok := onlyExtension(c, pki.OIDPolicyMappings); !ok || there && !wellFormedMappings(mappings) {
		return rules, false
	}
	if inhibit, there, ok := onlyExtension(c, pki.OIDInhibitAnyPolicy); !ok || there && !wellFormedCount(inhibit) {
		return rules, false
	}
	return rules, true
}

// onlyExtension is the value of an extension; ok is false if it is there twice.
func onlyExtension(c *pki.Certificate, oid string) (value cryptobyte.String, there, ok bool) {
	for i := range c.Extensions {
		if c.Extensions[i].OID != oid {
			continue
		}
		if there {
			return nil, true, false
		}
		value, there = c.Extensions[i].Value, true
	}
	return value, there, true
}

// readPolicyConstraints: RFC 5280, 4.2.1.11. At least one of both must be there.
func readPolicyConstraints(in cryptobyte.String, rules *policyRules) bool {
	var seq, explicit, inhibit cryptobyte.String
	var hasExplicit, hasInhibit bool
	if !in.ReadASN1(&seq, asn1.SEQUENCE) ||
		!seq.ReadOptionalASN1(&explicit, &hasExplicit, asn1.Tag(0).ContextSpecific()) ||
		!seq.ReadOptionalASN1(&inhibit, &hasInhibit, asn1.Tag(1).ContextSpecific()) ||
		!seq.Empty() || !hasExplicit && !hasInhibit {
		return false
	}
	ok := true
	if hasExplicit {
		rules.explicit, ok = skipCerts(explicit)
	}
	if hasInhibit && ok {
		_, ok = skipCerts(inhibit)
	}
	return ok
}

// skipCerts reads the content of a SkipCerts INTEGER; one that no path is long
// enough for is as good as none, -1.
func skipCerts(content []byte) (int, bool) {
	switch {
	case len(content) == 0 || content[0]&0x80 != 0 || len(content) > 1 && content[0] == 0 && content[1]&0x80 == 0:
		return 0, false
	case len(content) > 2:
		return -1, true
	}
	n := 0
	for _, b := range content {
		n = n<<8 | int(b)
	}
	return n, true
}

func wellFormedCount(in cryptobyte.String) bool {
	var content cryptobyte.String
	if !in.ReadASN1(&content, asn1.INTEGER) {
		return false
	}
	_, ok := skipCerts(content)
	return ok
}

// readPolicies reads certificatePolicies (RFC 5280, 4.2.1.4); some is false if
// the list is empty. No policy may be there twice.
func readPolicies(in cryptobyte.String) (some, ok bool) {
	var list cryptobyte.String
	if !in.ReadASN1(&list, asn1.SEQUENCE) {
		return false, false
	}
	seen := make(map[string]bool)
	for !list.Empty() {
		var one cryptobyte.String
		if !list.ReadASN1(&one, asn1.SEQUENCE) {
			return false, false
		}
		policy := readOID(&one)
		if policy == "" || seen[policy] || !wellFormedQualifiers(one) {
			return false, false
		}
		seen[policy] = true
	}
	return len(seen) > 0, true
}

// wellFormedQualifiers reads the policyQualifiers behind a policy, if any.
func wellFormedQualifiers(in cryptobyte.String) bool {
	if in.Empty() {
		return true
	}
	var list cryptobyte.String
	if !in.ReadASN1(&list, asn1.SEQUENCE) || !in.Empty() {
		return false
	}
	for !list.Empty() {
		var one cryptobyte.String
		if !list.ReadASN1(&one, asn1.SEQUENCE) {
			return false
		}
		ok := false
		switch kind := readOID(&one); kind {
		case "":
		case oidCPS:
			ok = one.SkipASN1(asn1.IA5String)
		case oidUserNotice:
			ok = skipUserNotice(&one)
		default:
			var value cryptobyte.String
			var tag asn1.Tag
			ok = one.ReadAnyASN1(&value, &tag)
		}
		if !ok || !one.Empty() {
			return false
		}
	}
	return true
}

func skipUserNotice(in *cryptobyte.String) bool {
	var notice cryptobyte.String
	if !in.ReadASN1(&notice, asn1.SEQUENCE) {
		return false
	}
	if notice.PeekASN1Tag(asn1.SEQUENCE) {
		var ref, numbers cryptobyte.String
		if !notice.ReadASN1(&ref, asn1.SEQUENCE) || !skipDisplayText(&ref) ||
			!ref.ReadASN1(&numbers, asn1.SEQUENCE) || !ref.Empty() {
			return false
		}
		for !numbers.Empty() {
			if !numbers.SkipASN1(asn1.INTEGER) {
				return false
			}
		}
	}
	return notice.Empty() || skipDisplayText(&notice) && notice.Empty()
}

// skipDisplayText skips one of the four string types of DisplayText.
func skipDisplayText(in *cryptobyte.String) bool {
	var text cryptobyte.String
	var tag asn1.Tag
	if !in.ReadAnyASN1(&text, &tag) {
		return false
	}
	switch tag {
	case asn1.IA5String, asn1.UTF8String, asn1.Tag(26), asn1.Tag(30): // VisibleString, BMPString
		return true
	}
	return false
}

// wellFormedMappings: RFC 5280, 4.2.1.5. anyPolicy is neither mapped nor mapped to.
func wellFormedMappings(in cryptobyte.String) bool {
	var list cryptobyte.String
	if !in.ReadASN1(&list, asn1.SEQUENCE) || list.Empty() {
		return false
	}
	for !list.Empty() {
		var one cryptobyte.String
		if !list.ReadASN1(&one, asn1.SEQUENCE) {
			return false
		}
		from, to := readOID(&one), readOID(&one)
		if from == "" || to == "" || from == oidAnyPolicy || to == oidAnyPolicy || !one.Empty() {
			return false
		}
	}
	return true
}
