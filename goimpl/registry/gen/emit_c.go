package main

import (
	"fmt"
	"strconv"
	"strings"
)

// emitC writes capi/pyssl_tables.h: the same tables as static C data, so that
// the extension knows every name without loading the engine.
func emitC(all map[string]*table) []byte {
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format, args...) }
	p("/* Code generated from the tables in goimpl/registry by gen; DO NOT EDIT. */\n")
	p("#ifndef PYSSL_TABLES_H\n#define PYSSL_TABLES_H\n\n#include <stdint.h>\n\n")
	emitHash(p, all)

	p("/* Exception classes (registry.Class). */\nenum { PYSSL_CLASS_SSLERROR, PYSSL_CLASS_EOF, PYSSL_CLASS_CERT_VERIFICATION };\n\n")
	classes := map[string]string{"": "PYSSL_CLASS_SSLERROR", "EOF": "PYSSL_CLASS_EOF", "CertVerification": "PYSSL_CLASS_CERT_VERIFICATION"}

	t := all["constants"]
	p("/* Integers of _ssl. since: PY_VERSION_HEX >> 16 of the first CPython that has the name, or 0. */\n")
	p("static const struct pyssl_constant { const char *name; int64_t value; uint32_t since; } pyssl_constants[] = {\n")
	for i := range t.rows {
		p("\t{%q, %s, %s},\n", t.get(i, "name"), t.get(i, "value"), pythonHex(t.get(i, "since")))
	}
	a := all["alerts"]
	for i := range a.rows {
		if a.get(i, "python") != "" {
			p("\t{\"ALERT_DESCRIPTION_%s\", %s, 0},\n", a.get(i, "name"), a.get(i, "code"))
		}
	}
	p("};\n\n")
	emitRows(p, all)

	t = all["reasons"]
	p("/* Reasons by row; pyssl_error.reason is an index. A name with a leading '-' means reason None. */\n")
	p("static const struct pyssl_reason { uint8_t lib; uint8_t cls; int32_t number; const char *library, *name, *text; } pyssl_reasons[] = {\n")
	for i := range t.rows {
		p("\t{%s, %s, %s, %q, %q, %q},\n", t.get(i, "lib"), classes[t.get(i, "class")], t.get(i, "number"), t.get(i, "library"), t.get(i, "name"), t.get(i, "text"))
	}
	p("};\n\n/* Rows that the extension itself raises. */\nenum {\n")
	for i := range t.rows {
		if t.get(i, "as") != "" {
			continue
		}
		if name := t.get(i, "name"); t.get(i, "library") == "SSL" && name != "" && !strings.HasPrefix(name, "-") {
			p("\tPYSSL_R_%s = %d,\n", name, i)
		} else if strings.HasPrefix(name, "-ERR_R_") && (t.get(i, "library") == "SSL" || t.get(i, "library") == "X509") {
			p("\tPYSSL_R_%s_%s = %d,\n", t.get(i, "library"), strings.TrimPrefix(name, "-"), i)
		} else if t.get(i, "library") == "PEM" && !strings.HasPrefix(name, "-") {
			p("\tPYSSL_R_PEM_%s = %d,\n", name, i)
		}
	}
	p("};\n\n")

	t = all["verify"]
	p("/* X509_V_* results. */\nstatic const struct pyssl_verify { uint8_t code; const char *macro, *text; } pyssl_verify_codes[] = {\n")
	for i := range t.rows {
		p("\t{%s, %q, %q},\n", t.get(i, "code"), t.get(i, "macro"), t.get(i, "text"))
	}
	p("};\n\n")

	t = all["ciphers"]
	p("/* Cipher suites: what get_ciphers() and cipher() say of each. Empty strings stand for None. */\n")
	p("static const struct pyssl_cipher { uint16_t id; uint16_t strength, bits; uint8_t aead; const char *name, *stdname, *protocol, *kx, *au, *enc, *mac, *symmetric, *digest, *kea, *auth; } pyssl_ciphers[] = {\n")
	for i := range t.rows {
		p("\t{%s, %s, %s, %d", t.get(i, "id"), t.get(i, "strength"), t.get(i, "bits"), map[bool]int{true: 1}[t.get(i, "aead") == "yes"])
		for _, c := range []string{"name", "stdname", "protocol", "kx", "au", "enc", "mac", "symmetric", "digest", "kea", "auth"} {
			p(", %q", t.get(i, c))
		}
		p("},\n")
	}
	p("};\n\n")

	t = all["oids"]
	p("/* OpenSSL's object table, by NID. */\nstatic const struct pyssl_object { int32_t nid; const char *sn, *ln, *oid; } pyssl_objects[] = {\n")
	for i := range t.rows {
		p("\t{%s, %q, %q, %q},\n", t.get(i, "nid"), t.get(i, "short"), t.get(i, "long"), t.get(i, "oid"))
	}
	p("};\n\n")

	t = all["groups"]
	p("/* Key exchange groups: every accepted name, comma-separated, the printed one first. */\nstatic const struct pyssl_group { uint16_t id; const char *names; } pyssl_groups[] = {\n")
	for i := range t.rows {
		p("\t{%s, %q},\n", t.get(i, "id"), t.get(i, "names"))
	}
	p("};\n\n")

	t = all["schemes"]
	p("/* Signature schemes. */\nstatic const struct pyssl_scheme { uint16_t id; const char *name; } pyssl_schemes[] = {\n")
	for i := range t.rows {
		p("\t{%s, %q},\n", t.get(i, "id"), t.get(i, "name"))
	}
	p("};\n\n#endif\n")
	return []byte(b.String())
}

// pythonHex turns "3.12" into 0x030c.
func pythonHex(version string) string {
	if version == "" {
		return "0"
	}
	minor, err := strconv.Atoi(strings.TrimPrefix(version, "3."))
	if err != nil {
		panic(err)
	}
	return fmt.Sprintf("0x%04x", 3<<8|minor)
}

// emitHash writes PYSSL_TABLE_HASH. The tables' shares stand apart, so that git
// can merge changes to two of them.
func emitHash(p func(string, ...any), all map[string]*table) {
	p("/* PYSSL_TABLE_HASH is what the extension compares with the engine's pyssl_abi(): a share of each table. */\n")
	var names []string
	for _, name := range tables {
		macro := "PYSSL_HASH_" + strings.ToUpper(name)
		p("#define %s UINT64_C(%#x)\n\n", macro, all[name].hash)
		names = append(names, macro)
	}
	p("#define PYSSL_TABLE_HASH \\\n\t(%s)\n\n", strings.Join(names, " ^ \\\n\t "))
}
