package verify_test

import (
	"testing"

	"github.com/pyssl/pyssl/goimpl/registry"
)

// TestSettings: trust settings of the store, flags, certificate policies, and
// names under constraints.
func TestSettings(t *testing.T) {
	var (
		ok       = verdict{}
		excluded = verdict{registry.VExcludedViolation, 0}
	)
	againstRecord(t, "verify_settings.json", []difference{
		{"trust::leaf-rejected/ trust::leaf-clients/ trust::leaf-rejects-any/", verdict{registry.VCertRejected, 0}, "what the store rejects is rejected as a leaf, too"},
		{"trust::twin-rejected-of-another-key-id trust::twin-clients-of-another-key-id trust::twin-rejects-any-of-another-key-id",
			verdict{registry.VCertRejected, 1}, "and so is what was sent with its subject and key"},
		{"time::expired-useless-twin-first/notime time::expired-useless-twin-first/partial+notime alternative::stored-issuer-elsewhere",
			ok, "a second path is looked for"},
		{"names::cn-single-label-outside", verdict{registry.VPermittedViolation, 0}, "a common name that the host asked for matches is a DNS name"},
		{"names::cn-wildcard/ names::cn-trailing-dot names::cn-single-label/ names::dns-trailing-dot/ names::dns-base names::dns-wildcard names::dns-partial names::mail names::uri",
			excluded, "an excluded subtree holds every name a host in it could match"},
	})
}
