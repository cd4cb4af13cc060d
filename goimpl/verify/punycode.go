package verify

import "strings"

// toALabels writes each label of a host with a character beyond ASCII as an
// A-label (RFC 5890, 2.3.2.1). No mapping is done: mailboxes in certificates
// hold U-labels, which are normalized already (RFC 9598, 3).
func toALabels(host string) (string, bool) {
	labels := strings.Split(host, ".")
	for i, label := range labels {
		if strings.IndexFunc(label, func(r rune) bool { return r >= 0x80 }) < 0 {
			continue
		}
		encoded, ok := punycode([]rune(label))
		if !ok {
			return "", false
		}
		labels[i] = "xn--" + encoded
	}
	return strings.Join(labels, "."), true
}

// Parameters of Punycode (RFC 3492, 5).
const (
	punyBase, punyTMin, punyTMax      = 36, 1, 26
	punySkew, punyDamp, punyFirstBias = 38, 700, 72
	punyFirst                         = 0x80
	maxLabel                          = 63 // octets of a DNS label
)

// punycode is RFC 3492, 6.3. Labels longer than DNS allows are refused, which
// also keeps the arithmetic far from overflow.
func punycode(label []rune) (string, bool) {
	if len(label) > maxLabel {
		return "", false
	}
	var out []byte
	for _, r := range label {
		if r < punyFirst {
			out = append(out, byte(r))
		}
	}
	basic := len(out)
	handled := basic
	if basic > 0 {
		out = append(out, '-')
	}
	n, delta, bias := rune(punyFirst), 0, punyFirstBias
	for handled < len(label) {
		next := nextRune(label, n)
		delta += int(next-n) * (handled + 1)
		n = next
		for _, r := range label {
			if r < n {
				delta++
			}
			if r != n {
				continue
			}
			out = appendDigits(out, delta, bias)
			bias = adaptBias(delta, handled+1, handled == basic)
			delta = 0
			handled++
		}
		delta++
		n++
	}
	return string(out), true
}

// nextRune is the smallest character of the label that is at least n.
func nextRune(label []rune, n rune) rune {
	least := rune(0x7FFFFFFF)
	for _, r := range label {
		if r >= n && r < least {
			least = r
		}
	}
	return least
}

// appendDigits writes delta as a generalized variable-length integer.
func appendDigits(out []byte, delta, bias int) []byte {
	q := delta
	for k := punyBase; ; k += punyBase {
		t := min(max(k-bias, punyTMin), punyTMax)
		if q < t {
			return append(out, punyDigit(q))
		}
		out = append(out, punyDigit(t+(q-t)%(punyBase-t)))
		q = (q - t) / (punyBase - t)
	}
}

func punyDigit(d int) byte { return "abcdefghijklmnopqrstuvwxyz0123456789"[d] }

// adaptBias is RFC 3492, 6.1.
func adaptBias(delta, points int, first bool) int {
	if first {
		delta /= punyDamp
	} else {
		delta /= 2
	}
	delta += delta / points
	k := 0
	for ; delta > (punyBase-punyTMin)*punyTMax/2; k += punyBase {
		delta /= punyBase - punyTMin
	}
	return k + (punyBase-punyTMin+1)*delta/(delta+punySkew)
}
