package registry

// Setting is a row of settings.tsv: what a context can be told.
type Setting uint8

// Fact is a row of facts.tsv: what a context, a connection or a session tells.
type Fact uint8

// Kind is the form in which a setting or a fact crosses to C.
type Kind uint8

// Forms of settings and facts.
const (
	KindInt   Kind = iota // an int64
	KindBytes             // a byte string
	KindList              // byte strings, by index
)

// Owner is who tells a fact.
type Owner uint8

// Owners of facts.
const (
	OfContext Owner = iota
	OfConnection
	OfSession
)

// SettingInfo is what a settings row says.
type SettingInfo struct {
	ID        Setting
	Name      string // e.g. "MIN_VERSION"
	Kind      Kind
	Get, Set  bool
	Low, High int64  // the range of an integer
	Attribute string // of _SSLContext, or empty
}

// Info returns the row of s, or nil if the number is not assigned.
func (s Setting) Info() *SettingInfo {
	for i := range settings {
		if settings[i].ID == s {
			return &settings[i]
		}
	}
	return nil
}

// Settings is every setting row. The caller must not change it.
func Settings() []SettingInfo { return settings }

// FactInfo is what a facts row says.
type FactInfo struct {
	ID   Fact
	Name string // e.g. "CONN_VERSION"
	Of   Owner
	Kind Kind
}

// Info returns the row of f, or nil if the number is not assigned.
func (f Fact) Info() *FactInfo {
	for i := range facts {
		if facts[i].ID == f {
			return &facts[i]
		}
	}
	return nil
}

// Facts is every fact row. The caller must not change it.
func Facts() []FactInfo { return facts }
