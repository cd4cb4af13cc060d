package verify

import "github.com/pyssl/pyssl/goimpl/registry"

// Flags of a Request, X509_V_FLAG_*. What has no row here has no effect in
// OpenSSL either, driven as CPython drives it: TRUSTED_FIRST, which its
// defaults turn on again and NO_ALT_CHAINS with it; NOTIFY_POLICY, which is for
// callbacks; INHIBIT_ANY and INHIBIT_MAP but for asking for the policy check
// (policy.go).
const (
	flagUseCheckTime   = 0x2 // verify at a moment Python cannot set: 1970 begins
	flagCRLCheck       = 0x4
	flagCRLCheckAll    = 0x8
	flagIgnoreCritical = 0x10 // unknown critical extensions do not matter
	flagStrict         = registry.VerifyX509Strict
	flagAllowProxies   = registry.VerifyAllowProxyCerts
	flagExplicitPolicy = 0x100
	flagExtendedCRL    = 0x1000 // indirect lists, lists for some reasons, other signers
	flagUseDeltas      = 0x2000
	flagCheckSelf      = 0x4000  // CHECK_SS_SIGNATURE: an anchor's own signature is verified, too
	flagSuiteB128Only  = 0x10000 // P-256 may be used
	flagSuiteB192      = 0x20000 // P-384 may be used
	flagSuiteB         = flagSuiteB128Only | flagSuiteB192
	flagPartialChain   = registry.VerifyX509PartialChain
	flagNoCheckTime    = 0x200000
)

// Certificate policies: X509_V_FLAG_POLICY_CHECK, and the flags that ask for it
// when they are set (X509_V_FLAG_POLICY_MASK).
const (
	FlagPolicyCheck = 0x80
	FlagsOfPolicies = 0x780
)

// moment is the time req is verified for, in seconds since 1970.
func moment(req *Request) int64 {
	if req.Flags&flagUseCheckTime != 0 {
		return 0
	}
	return req.Now.Unix()
}

// dated is something with a period of validity: a certificate or a CRL.
type dated interface {
	timeError(now int64) registry.VerifyCode
}

// timeError is what is wrong with the dates of x, as far as dates are asked for.
func (v *verifier) timeError(x dated) registry.VerifyCode {
	if v.flag(flagNoCheckTime) && !v.flag(flagUseCheckTime) {
		return registry.VOk
	}
	return x.timeError(v.now)
}

// unhandled says whether the certificate has a critical extension that cannot be passed over.
func (v *verifier) unhandled(c *cert) bool {
	return c.unknownCritical && !v.flag(flagIgnoreCritical)
}
