package verify

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"
)

// maxLabel is how many octets a DNS label has at most. It also bounds the work
// of converting one.
const maxLabel = 63

// toALabels writes each label of a host with a character beyond ASCII as an
// A-label (RFC 5890, 2.3.2.1). No mapping is done: mailboxes in certificates
// hold U-labels, which are normalized already (RFC 9598, 3). False for a label
// that no DNS name has.
func toALabels(host string) (string, bool) {
	labels := strings.Split(host, ".")
	for i, label := range labels {
		if strings.IndexFunc(label, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
			continue
		}
		if !utf8.ValidString(label) || utf8.RuneCountInString(label) > maxLabel {
			return "", false
		}
		encoded, err := idna.Punycode.ToASCII(label)
		if err != nil || len(encoded) > maxLabel {
			return "", false
		}
		labels[i] = encoded
	}
	return strings.Join(labels, "."), true
}
