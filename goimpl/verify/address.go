package verify

import (
	"strconv"
	"strings"
)

// ParseIP reads an IP address literal to 4 or 16 octets, by the rules of
// OpenSSL's a2i_IPADDRESS, by which CPython tells addresses from host names.
func ParseIP(host string) (ip []byte, ok bool) {
	if strings.Contains(host, ":") {
		return parseIPv6(host)
	}
	return parseIPv4(host)
}

// parseIPv4 reads four decimal numbers as sscanf does: each may have blanks in
// front, a sign and leading zeros. A blank ends the address, whatever follows.
func parseIPv4(text string) (ip []byte, ok bool) {
	for i := range 4 {
		if i > 0 {
			if text, ok = strings.CutPrefix(text, "."); !ok {
				return nil, false
			}
		}
		text = strings.TrimLeft(text, blanks)
		n := 0
		if text != "" && (text[0] == '+' || text[0] == '-') {
			n = 1
		}
		for n < len(text) && '0' <= text[n] && text[n] <= '9' {
			n++
		}
		number, err := strconv.Atoi(text[:n])
		if err != nil || number < 0 || number > 255 {
			return nil, false
		}
		ip, text = append(ip, byte(number)), text[n:]
	}
	return ip, text == "" || strings.IndexByte(blanks, text[0]) >= 0
}

// blanks is white space to C's isspace.
const blanks = " \t\n\v\f\r"

// parseIPv6 reads hexadecimal groups, of which the last two may be written as an
// IPv4 address and one run of zeros as nothing.
func parseIPv6(text string) (ip []byte, ok bool) {
	groups := strings.Split(text, ":")
	gap, empty := -1, 0 // where groups were left out, and how many empty strings stand for them
	for i, group := range groups {
		if len(ip) == 16 {
			return nil, false
		}
		switch {
		case group == "":
			if gap >= 0 && gap != len(ip) {
				return nil, false
			}
			gap, empty = len(ip), empty+1
		case len(group) > 4:
			quad, sound := parseIPv4(group)
			if !sound || i != len(groups)-1 || len(ip) > 12 {
				return nil, false
			}
			ip = append(ip, quad...)
		default:
			n, err := strconv.ParseUint(group, 16, 16)
			if err != nil {
				return nil, false
			}
			ip = append(ip, byte(n>>8), byte(n))
		}
	}
	if gap < 0 {
		return ip, len(ip) == 16
	}
	atEnd := gap == 0 || gap == len(ip)
	switch { // "::" alone is three empty strings, "1::" and "::1" two, "1::2" one
	case len(ip) == 16, empty > 3, empty == 3 && len(ip) > 0, empty == 2 && !atEnd, empty == 1 && atEnd:
		return nil, false
	}
	zeros := make([]byte, 16-len(ip))
	return append(append(ip[:gap:gap], zeros...), ip[gap:]...), true
}
