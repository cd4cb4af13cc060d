package registry

import (
	"crypto"
	_ "crypto/sha256" // registers the hashes SuiteInfo.Hash names
	_ "crypto/sha512"
	"fmt"
	"sync"
)

// ReasonInfo is what a reason row says.
type ReasonInfo struct {
	Lib     uint8  // OpenSSL's library number
	Library string // its name in Python, e.g. "SSL"
	Number  int
	Name    string // e.g. "WRONG_VERSION_NUMBER"; with a leading "-" Python's reason is None
	Text    string
	Alert   Alert // sent to the peer
	Alert12 Alert // likewise, in TLS 1.2 and before
	Class   Class
	Bogo    string // BoringSSL's names, separated by commas
}

// Info returns the row of r.
func (r Reason) Info() *ReasonInfo { return &reasons[r] }

// String is the row in OpenSSL's notation, "[SSL: WRONG_VERSION_NUMBER] wrong version number".
func (r Reason) String() string {
	i := r.Info()
	return fmt.Sprintf("[%s: %s] %s", i.Library, i.Name, i.Text)
}

// AlertInfo is what an alert row says.
type AlertInfo struct {
	Alert    Alert
	Name     string
	Text     string
	Received Reason // raised when the peer sends this alert
}

// Info returns the row of a, or nil if the number is unassigned.
func (a Alert) Info() *AlertInfo {
	for i := range alerts {
		if alerts[i].Alert == a {
			return &alerts[i]
		}
	}
	return nil
}

// String is the alert's words, e.g. "unknown CA".
func (a Alert) String() string {
	if i := a.Info(); i != nil {
		return i.Text
	}
	return fmt.Sprintf("alert %d", uint8(a))
}

// VerifyInfo is what a verify row says.
type VerifyInfo struct {
	Code  VerifyCode
	Macro string // e.g. "X509_V_ERR_CERT_HAS_EXPIRED"
	Text  string // SSLCertVerificationError.verify_message
	Alert Alert
}

// Info returns the row of c; codes without a row get that of X509_V_ERR_UNSPECIFIED.
func (c VerifyCode) Info() *VerifyInfo {
	for i := range verifyCodes {
		if verifyCodes[i].Code == c {
			return &verifyCodes[i]
		}
	}
	return &verifyCodes[1]
}

// SuiteInfo is what a cipher row says; the columns are those of SSLContext.get_ciphers().
type SuiteInfo struct {
	ID           Suite
	Name         string // OpenSSL's
	StdName      string // IANA's
	Protocol     string // "TLSv1.3", "TLSv1.2", "TLSv1.0" or "SSLv3"
	Kx, Au       string
	Enc, Mac     string
	StrengthBits int
	AlgBits      int
	AEAD         bool
	Symmetric    string
	Digest       string
	Exchange     Exchange
	Auth         Auth
	Default      bool // TLS 1.3: offered unless the application chooses otherwise

	prf  crypto.Hash
	hmac crypto.Hash // 0 for AEAD
}

// TLS13 reports whether the suite belongs to TLS 1.3.
func (s *SuiteInfo) TLS13() bool { return s.Protocol == "TLSv1.3" }

// In reports whether a version has the suite. Those of TLS 1.3 are its own, those
// of TLS 1.2 came with it, and the older ones are common to all before TLS 1.3.
func (s *SuiteInfo) In(v Version) bool {
	switch s.Protocol {
	case "TLSv1.3":
		return v == VersionTLS13
	case "TLSv1.2":
		return v == VersionTLS12
	}
	return v >= VersionTLS10 && v <= VersionTLS12
}

// Hash is the hash of the suite's key schedule (TLS 1.3) or PRF (TLS 1.2).
func (s *SuiteInfo) Hash() crypto.Hash { return s.prf }

// PRF is the hash of the suite's key schedule or PRF in a version:
// crypto.MD5SHA1 before TLS 1.2 (RFC 4346, 5).
func (s *SuiteInfo) PRF(v Version) crypto.Hash {
	if v < VersionTLS12 {
		return crypto.MD5SHA1
	}
	return s.prf
}

// MACHash is the hash of the HMAC that protects the suite's records, 0 if it is an AEAD.
func (s *SuiteInfo) MACHash() crypto.Hash { return s.hmac }

var suiteIndex = sync.OnceValue(func() map[Suite]*SuiteInfo {
	m := make(map[Suite]*SuiteInfo, len(suites))
	for i := range suites {
		m[suites[i].ID] = &suites[i]
	}
	return m
})

// Info returns the row of s, or nil if the suite has none.
func (s Suite) Info() *SuiteInfo { return suiteIndex()[s] }

// Suites is every cipher row, in OpenSSL's order. The caller must not change it.
func Suites() []SuiteInfo { return suites }

// levelBits is the least security, in bits, of OpenSSL's security levels 0 to 5.
var levelBits = [...]int{0, 80, 112, 128, 192, 256}

// LevelBits is the least security, in bits, that a security level asks for;
// levels beyond the ends count as the ends.
func LevelBits(level int) int { return levelBits[min(max(level, 0), len(levelBits)-1)] }

// GroupInfo is what a group row says.
type GroupInfo struct {
	ID      Group
	Names   []string
	NID     int
	Bits    int
	Default bool
}

// Info returns the row of g, or nil if the group has none.
func (g Group) Info() *GroupInfo {
	for i := range groups {
		if groups[i].ID == g {
			return &groups[i]
		}
	}
	return nil
}

// String is OpenSSL's name of the group.
func (g Group) String() string {
	if i := g.Info(); i != nil {
		return i.Names[0]
	}
	return fmt.Sprintf("0x%04X", uint16(g))
}

// Groups is every group row, the default ones first and in order. The caller must not change it.
func Groups() []GroupInfo { return groups }

// SchemeInfo is what a signature scheme row says.
type SchemeInfo struct {
	ID      Scheme
	Name    string
	Key     string // "ecdsa", "rsa", "rsa-pss", "ed25519" or "ed448"
	Curve   string // "P-256" …, or empty
	Hash    crypto.Hash
	TLS13   bool
	Bits    int
	Default bool
}

// Info returns the row of s, or nil if the scheme has none.
func (s Scheme) Info() *SchemeInfo {
	for i := range schemes {
		if schemes[i].ID == s {
			return &schemes[i]
		}
	}
	return nil
}

// String is the scheme's IANA name.
func (s Scheme) String() string {
	if i := s.Info(); i != nil {
		return i.Name
	}
	return fmt.Sprintf("0x%04X", uint16(s))
}

// Schemes is every scheme row, the default ones first and in order. The caller must not change it.
func Schemes() []SchemeInfo { return schemes }

// ExtensionInfo is what an extension row says.
type ExtensionInfo struct {
	ID       Extension
	Name     string
	Messages Message // the TLS 1.3 messages that may carry it
}

// Info returns the row of e, or nil if the extension has none.
func (e Extension) Info() *ExtensionInfo {
	for i := range extensions {
		if extensions[i].ID == e {
			return &extensions[i]
		}
	}
	return nil
}

// Object is a row of OpenSSL's object table.
type Object struct {
	NID         int
	Short, Long string
	OID         string // dotted, or empty
}

var objectIndex = sync.OnceValues(func() (byOID, byName map[string]*Object) {
	byOID, byName = make(map[string]*Object), make(map[string]*Object)
	for i := range objects {
		o := &objects[i]
		if _, dup := byOID[o.OID]; !dup && o.OID != "" {
			byOID[o.OID] = o
		}
		for _, name := range []string{o.Short, o.Long} {
			if _, dup := byName[name]; !dup {
				byName[name] = o
			}
		}
	}
	return byOID, byName
})

// ObjectByOID returns the row with the dotted identifier, or nil.
func ObjectByOID(dotted string) *Object {
	byOID, _ := objectIndex()
	return byOID[dotted]
}

// ObjectByName returns the first row with that short or long name (case matters), or nil.
func ObjectByName(name string) *Object {
	_, byName := objectIndex()
	return byName[name]
}

// ObjectByNID returns the row with that number, or nil.
func ObjectByNID(nid int) *Object {
	for i := range objects {
		if objects[i].NID == nid {
			return &objects[i]
		}
	}
	return nil
}
