package config

import (
	"strings"

	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// defaultString is what the word DEFAULT at the start of a cipher string stands for.
const defaultString = "ALL:!COMPLEMENTOFDEFAULT:!eNULL"

// suiteB lists the words that, at the start of a cipher string, replace all of
// it (RFC 6460). The first that fits counts.
var suiteB = []struct{ word, list string }{
	{"SUITEB128ONLY", "ECDHE-ECDSA-AES128-GCM-SHA256"},
	{"SUITEB128C2", "ECDHE-ECDSA-AES256-GCM-SHA384"},
	{"SUITEB128", "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES256-GCM-SHA384"},
	{"SUITEB192", "ECDHE-ECDSA-AES256-GCM-SHA384"},
}

// ParseCipherList reads an OpenSSL cipher string (openssl-ciphers(1)) as
// OpenSSL 3.0 does. suites are those of TLS 1.2 and before in order of
// preference: the string has no say in those of TLS 1.3. level is the security
// level that @SECLEVEL=n set, -1 for none; it does not filter the list.
//
// Both failures are NoCipherMatch, and OpenSSL leaves different things behind,
// besides the level, which it keeps either way: suites is nil where the
// string is malformed and the old list stays, empty but not nil where it
// selects nothing and nothing is what stays.
func ParseCipherList(s string) (suites []registry.Suite, level int, err *tlserr.Error) {
	list := newCandidates()
	level = -1
	ok := true
	for _, b := range suiteB {
		if strings.HasPrefix(s, b.word) {
			s = b.list
			break
		}
	}
	if rest, found := strings.CutPrefix(s, "DEFAULT"); found {
		ok = (&rules{text: defaultString, list: &list, level: &level}).run()
		s = rest
	}
	if ok = ok && (&rules{text: s, list: &list, level: &level}).run(); !ok {
		return nil, level, tlserr.New(registry.NoCipherMatch)
	}
	if suites = list.chosen(); len(suites) == 0 {
		return suites, level, tlserr.New(registry.NoCipherMatch)
	}
	return suites, level, nil
}
