package main

import (
	"fmt"
	"log"
	"regexp"
	"strconv"
	"strings"
)

// Settings and facts: the numbers by which C and Go speak of a context, a
// connection or a session. Limits and constants stand beside them in C.

// checkNumbers fails if a number or a name stands twice, or a column holds
// what no reader knows.
func checkNumbers(all map[string]*table) {
	seen := make(map[string]string)
	once := func(key, row string) {
		if other, dup := seen[key]; dup {
			log.Fatalf("%s and %s are both %s", other, row, key)
		}
		seen[key] = row
	}
	one := func(row, value, choices string) {
		if !strings.Contains(" "+choices+" ", " "+value+" ") {
			log.Fatalf("%s: %q is none of %s", row, value, choices)
		}
	}
	t := all["settings"]
	for i := range t.rows {
		row := settingMacro(t, i)
		once(t.get(i, "number"), row)
		once(row, row)
		one(row, t.get(i, "kind"), "bool int long uint ulong options bytes")
		one(row, t.get(i, "access"), "get set get,set")
	}
	t = all["facts"]
	for i := range t.rows {
		row := factMacro(t, i)
		once(t.get(i, "number"), row)
		once(row, row)
		one(row, t.get(i, "kind"), "int bytes list")
		one(row, owner(t, i), "CTX CONN SESSION")
		one(row, "x"+t.get(i, "shown"), "x xmethod xattribute xsession_stats xcert_store_stats x_assembly")
	}
}

func settingMacro(t *table, i int) string { return "PYSSL_CTX_" + t.get(i, "name") }
func factMacro(t *table, i int) string    { return "PYSSL_" + t.get(i, "name") }

// owner is the first word of a fact's name: who tells it.
func owner(t *table, i int) string {
	first, _, _ := strings.Cut(t.get(i, "name"), "_")
	return first
}

// emitNumbers writes capi/pyssl_numbers.h, which pyssl.h includes.
func emitNumbers(all map[string]*table) []byte {
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format, args...) }
	p("/* Code generated from settings.tsv, facts.tsv, limits.tsv and constants.tsv by gen; DO NOT EDIT. */\n")
	p("#ifndef PYSSL_NUMBERS_H\n#define PYSSL_NUMBERS_H\n\n")

	t := all["settings"]
	p("/* What a context can be told. g: can be read, s: can be set; bytes: a byte string. */\nenum pyssl_setting {\n")
	for i := range t.rows {
		access := strings.NewReplacer("get", "g", "set", "s", ",", "").Replace(t.get(i, "access"))
		if t.get(i, "kind") == "bytes" {
			access = "bytes"
		}
		p("\t%s = %s, /* %s: %s */\n", settingMacro(t, i), t.get(i, "number"), access, t.get(i, "doc"))
	}
	p("};\n\n")

	t = all["facts"]
	p("/* What a context (CTX), a connection (CONN) or a session tells. */\nenum pyssl_fact {\n")
	for i := range t.rows {
		p("\t%s = %s, /* %s: %s */\n", factMacro(t, i), t.get(i, "number"), t.get(i, "kind"), t.get(i, "doc"))
	}
	p("};\n\n")

	t = all["limits"]
	p("/* Limits that the engine and its callers keep to. */\n")
	for i := range t.rows {
		p("#define PYSSL_%s %s /* %s */\n", t.get(i, "name"), t.get(i, "value"), t.get(i, "doc"))
	}
	t = all["constants"]
	p("\n/* The integers of _ssl (constants.tsv). */\n")
	for i := range t.rows {
		p("#define PYSSL_%s %s\n", t.get(i, "name"), t.get(i, "value"))
	}
	p("\n#endif\n")
	return []byte(b.String())
}

// emitRows writes what the extension makes of settings and facts: lists
// X(…) that settings.c, facts.c and session.c expand.
func emitRows(p func(string, ...any), all map[string]*table) {
	t := all["settings"]
	p("/* Attributes of _SSLContext: X(name, setting, how Python's value is read, how it is shown, setter, check before it, doc). */\n")
	emitSince(p, t)
	p("#define PYSSL_CONTEXT_ATTRIBUTES(X)")
	for i := range t.rows {
		if t.get(i, "attribute") == "" {
			continue
		}
		kind, read, setter, check := t.get(i, "kind"), "NULL", "NULL", "NULL"
		if strings.Contains(t.get(i, "access"), "set") {
			read, setter = "read_"+kind, "set"
		}
		if c := t.get(i, "check"); c != "" {
			check = "check_" + c
		}
		row := fmt.Sprintf("X(%s, %s, %s, show_%s, %s, %s, %q)", t.get(i, "attribute"), settingMacro(t, i), read, kind, setter, check, t.get(i, "doc"))
		if since := t.get(i, "since"); since != "" {
			row = sinceMacro(since) + "(" + row + ")"
		}
		p(" \\\n\t%s", row)
	}
	p("\n\n")

	lists := []struct{ comment, macro, owner, shown string }{
		{"Methods of _SSLSocket", "PYSSL_CONN_METHODS", "CONN", "method"},
		{"Attributes of _SSLSocket", "PYSSL_CONN_ATTRIBUTES", "CONN", "attribute"},
		{"Attributes of SSLSession", "PYSSL_SESSION_ATTRIBUTES", "SESSION", "attribute"},
		{"Keys of session_stats()", "PYSSL_SESSION_STATS", "CTX", "session_stats"},
		{"Keys of cert_store_stats()", "PYSSL_CERT_STORE_STATS", "CTX", "cert_store_stats"},
		{"Keys of _assembly()", "PYSSL_ASSEMBLY", "CTX", "_assembly"},
	}
	t = all["facts"]
	for _, list := range lists {
		p("/* %s: X(name, fact, how it is shown, doc). */\n#define %s(X)", list.comment, list.macro)
		for i := range t.rows {
			if t.get(i, "shown") != list.shown || owner(t, i) != list.owner {
				continue
			}
			as := t.get(i, "as")
			if as == "" {
				as = "number"
			}
			p(" \\\n\tX(%s, %s, show_%s, %q)", t.get(i, "python"), factMacro(t, i), as, t.get(i, "doc"))
		}
		p("\n\n")
	}
}

// emitSince writes PYSSL_SINCE_3_10(row) and its like: nothing before that CPython.
func emitSince(p func(string, ...any), t *table) {
	seen := make(map[string]bool)
	for i := range t.rows {
		since := t.get(i, "since")
		if since == "" || seen[since] {
			continue
		}
		seen[since] = true
		p("#if PY_VERSION_HEX >> 16 >= %s\n#define %[2]s(row) row\n#else\n#define %[2]s(row)\n#endif\n", pythonHex(since), sinceMacro(since))
	}
}

func sinceMacro(since string) string { return "PYSSL_SINCE_" + strings.ReplaceAll(since, ".", "_") }

func goSettings(t *table) string {
	var consts, rows strings.Builder
	for i := range t.rows {
		name, access := "Setting"+camel(t.get(i, "name")), t.get(i, "access")
		kind := "KindInt"
		if t.get(i, "kind") == "bytes" {
			kind = "KindBytes"
		}
		low, high := bounds(t, i)
		fmt.Fprintf(&consts, "%s Setting = %s // %s\n", name, t.get(i, "number"), t.get(i, "doc"))
		fmt.Fprintf(&rows, "{%s, %q, %s, %t, %t, %s, %s, %q},\n", name, t.get(i, "name"), kind,
			strings.Contains(access, "get"), strings.Contains(access, "set"), low, high, t.get(i, "attribute"))
	}
	return "import \"math\"\n\n// What a context can be told.\nconst (\n" + consts.String() + ")\n\nvar settings = []SettingInfo{\n" + rows.String() + "}\n"
}

// bounds is a setting's range, as Go expressions.
func bounds(t *table, i int) (low, high string) {
	low, high = "math.MinInt64", "math.MaxInt64"
	span := t.get(i, "range")
	if span == "" && t.get(i, "kind") == "bool" {
		span = "0..1"
	}
	if span == "" {
		return low, high
	}
	l, h, ok := strings.Cut(span, "..")
	for _, end := range []struct {
		text string
		into *string
	}{{l, &low}, {h, &high}} {
		if end.text == "" {
			continue
		}
		if _, err := strconv.ParseInt(end.text, 0, 64); err != nil || !ok {
			log.Fatalf("%s: range %q", settingMacro(t, i), span)
		}
		*end.into = end.text
	}
	return low, high
}

func goFacts(t *table) string {
	owners := map[string]string{"CTX": "OfContext", "CONN": "OfConnection", "SESSION": "OfSession"}
	kinds := map[string]string{"int": "KindInt", "bytes": "KindBytes", "list": "KindList"}
	var consts, rows strings.Builder
	for i := range t.rows {
		name := "Fact" + camel(t.get(i, "name"))
		fmt.Fprintf(&consts, "%s Fact = %s // %s\n", name, t.get(i, "number"), t.get(i, "doc"))
		fmt.Fprintf(&rows, "{%s, %q, %s, %s},\n", name, t.get(i, "name"), owners[owner(t, i)], kinds[t.get(i, "kind")])
	}
	return "// What contexts, connections and sessions tell.\nconst (\n" + consts.String() + ")\n\nvar facts = []FactInfo{\n" + rows.String() + "}\n"
}

func goLimits(t *table) string {
	var consts strings.Builder
	for i := range t.rows {
		fmt.Fprintf(&consts, "%s = %s // %s\n", camel(t.get(i, "name")), t.get(i, "value"), t.get(i, "doc"))
	}
	return "// Limits.\nconst (\n" + consts.String() + ")\n"
}

// Python types of what show_AS and the kinds of settings make.
var (
	settingTypes = map[string]string{"bool": "bool", "int": "int", "long": "int", "uint": "int", "ulong": "int", "options": "int"}
	factTypes    = map[string]string{
		"number": "int", "number_or_none": "int | None", "truth": "bool", "bytes": "bytes", "bytes_or_none": "bytes | None",
		"text_or_none": "str | None", "chain": "list[Certificate] | None", "cipher": "_Cipher | None",
		"ciphers": "list[_Cipher] | None", "group": "str | None", "scheme": "str | None", "version": "str | None",
	}
)

// emitStub writes the generated parts of pyssl/_ssl.pyi, each between a line
// "# gen: NAME" and a line "# gen: end".
func emitStub(stub []byte, all map[string]*table) []byte {
	parts := map[string]string{
		"context attributes": stubSettings(all["settings"]),
		"socket facts":       stubFacts(all["facts"], "CONN"),
		"session facts":      stubFacts(all["facts"], "SESSION"),
		"constants":          stubConstants(all),
	}
	part := regexp.MustCompile(`(?s)([ ]*# gen: ([^\n]+)\n).*?([ ]*# gen: end\n)`)
	return part.ReplaceAllFunc(stub, func(old []byte) []byte {
		m := part.FindSubmatch(old)
		text, ok := parts[string(m[2])]
		if !ok {
			log.Fatalf("_ssl.pyi: no part is called %q", m[2])
		}
		return []byte(string(m[1]) + text + string(m[3]))
	})
}

func stubSettings(t *table) string {
	var b strings.Builder
	for i := range t.rows {
		name := t.get(i, "attribute")
		if name == "" {
			continue
		}
		indent := "    "
		if since := t.get(i, "since"); since != "" {
			fmt.Fprintf(&b, "    if sys.version_info >= (%s):\n", strings.ReplaceAll(since, ".", ", "))
			indent += "    "
		}
		if strings.Contains(t.get(i, "access"), "set") {
			fmt.Fprintf(&b, "%s%s: %s\n", indent, name, settingTypes[t.get(i, "kind")])
		} else {
			fmt.Fprintf(&b, "%s@property\n%[1]sdef %s(self) -> %s: ...\n", indent, name, settingTypes[t.get(i, "kind")])
		}
	}
	return b.String()
}

func stubFacts(t *table, who string) string {
	var b strings.Builder
	for i := range t.rows {
		shown := t.get(i, "shown")
		if owner(t, i) != who || shown == "" {
			continue
		}
		typ, ok := factTypes[t.get(i, "as")]
		if !ok {
			log.Fatalf("%s: no Python type for %q", factMacro(t, i), t.get(i, "as"))
		}
		if shown == "attribute" {
			b.WriteString("    @property\n")
		}
		fmt.Fprintf(&b, "    def %s(self) -> %s: ...\n", t.get(i, "python"), typ)
	}
	return b.String()
}

func stubConstants(all map[string]*table) string {
	var b strings.Builder
	t := all["constants"]
	for i := range t.rows {
		typ := "int"
		if strings.HasPrefix(t.get(i, "name"), "HAS_") {
			typ = "bool"
		}
		fmt.Fprintf(&b, "%s: %s\n", t.get(i, "name"), typ)
	}
	t = all["alerts"]
	for i := range t.rows {
		if t.get(i, "python") != "" {
			fmt.Fprintf(&b, "ALERT_DESCRIPTION_%s: int\n", t.get(i, "name"))
		}
	}
	return b.String()
}
