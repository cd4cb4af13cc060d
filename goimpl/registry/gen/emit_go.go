package main

import (
	"fmt"
	"go/format"
	"log"
	"strings"
)

const goHeader = "// Code generated from %s by gen; DO NOT EDIT.\n\npackage registry\n\n"

// goReasonLibs are the libraries whose reasons have Go names; all but SSL carry the library in front.
var goReasonLibs = map[string]string{
	"SSL": "", "X509": "X509", "X509V3": "X509V3", "PEM": "PEM", "ASN1": "ASN1", "EVP": "EVP",
	"PKCS12": "PKCS12", "DH": "DH", "EC": "EC", "RSA": "RSA",
}

// spellings keep the field's capitals in Go names.
var spellings = map[string]string{
	"CA": "CA", "PSK": "PSK", "NPN": "NPN", "MAC": "MAC", "TLS": "TLS", "SSL": "SSL", "EOF": "EOF", "CRL": "CRL", "RSA": "RSA", "DH": "DH",
	"EC": "EC", "ECC": "ECC", "ECDH": "ECDH", "HRR": "HRR", "HTTP": "HTTP", "ID": "ID", "NID": "NID", "DN": "DN", "OCSP": "OCSP",
	"PEM": "PEM", "ASN1": "ASN1", "ALPN": "ALPN", "GC": "GC", "X509": "X509", "PKCS8": "PKCS8", "KTLS": "KTLS", "CCS": "CCS", "SCSV": "SCSV", "V": "V",
	"SSLV2": "SSLv2", "SSLV3": "SSLv3", "TLSV1": "TLSv1", "TLSV13": "TLSv13", "SSLV23": "SSLv23", "CN": "CN", "EKU": "EKU",
}

// camel turns SOME_NAME into SomeName.
func camel(name string) string {
	var b strings.Builder
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r == '_' || r == ' ' }) {
		up := strings.ToUpper(w)
		if s, ok := spellings[up]; ok {
			b.WriteString(s)
			continue
		}
		b.WriteString(up[:1] + strings.ToLower(up[1:]))
	}
	return b.String()
}

func alertName(name string) string {
	if name == "" {
		return "NoAlert"
	}
	return "Alert" + camel(name)
}

// rowName is a reason row's Go name, or "" if it has none.
func rowName(t *table, i int) string {
	prefix, ok := goReasonLibs[t.get(i, "library")]
	name := t.get(i, "name")
	if own := t.get(i, "as"); own != "" {
		return camel(own)
	}
	if !ok || name == "" {
		return ""
	}
	if strings.HasPrefix(name, "-") {
		return prefix + "Err" + camel(strings.TrimPrefix(name, "-ERR_R_"))
	}
	if prefix == "" {
		return camel(name)
	}
	return prefix + camel(name)
}

func emitGo(all map[string]*table) map[string][]byte {
	files := map[string]string{
		"z_alerts.go":     goAlerts(all["alerts"], all["reasons"]),
		"z_verify.go":     goVerify(all["verify"]),
		"z_reasons.go":    goReasons(all["reasons"]),
		"z_ciphers.go":    goCiphers(all["ciphers"]),
		"z_groups.go":     goGroups(all["groups"]),
		"z_schemes.go":    goSchemes(all["schemes"]),
		"z_extensions.go": goExtensions(all["extensions"]),
		"z_oids.go":       goOIDs(all["oids"]),
		"z_constants.go":  goConstants(all["constants"]),
		"z_settings.go":   goSettings(all["settings"]),
		"z_facts.go":      goFacts(all["facts"]),
		"z_limits.go":     goLimits(all["limits"]),
		"z_hash.go":       goHash(all),
	}
	out := make(map[string][]byte)
	for name, text := range files {
		source := strings.TrimSuffix(strings.TrimPrefix(name, "z_"), ".go") + ".tsv"
		if name == "z_hash.go" {
			source = "all tables"
		}
		b, err := format.Source([]byte(fmt.Sprintf(goHeader, source) + text))
		if err != nil {
			log.Fatalf("%s: %v\n%s", name, err, text)
		}
		out[name] = b
	}
	return out
}

func goAlerts(t, reasons *table) string {
	var consts, rows strings.Builder
	for i := range t.rows {
		name := t.get(i, "name")
		fmt.Fprintf(&consts, "%s Alert = %s\n", alertName(name), t.get(i, "code"))
		received := "PeerAlert"
		if r := t.get(i, "received"); r != "" {
			received = camel(r)
		}
		fmt.Fprintf(&rows, "{%s, %q, %q, %s},\n", alertName(name), name, t.get(i, "text"), received)
	}
	// OpenSSL has no words for some alerts: it then reports the bare number.
	return "// Alert descriptions.\nconst (\n" + consts.String() + ")\n\n" +
		"// PeerAlert is the reason for an alert that OpenSSL has no words for.\nconst PeerAlert = UnknownAlertType\n\n" +
		"var alerts = []AlertInfo{\n" + rows.String() + "}\n"
}

func goVerify(t *table) string {
	var consts, rows strings.Builder
	for i := range t.rows {
		macro := t.get(i, "macro")
		fmt.Fprintf(&consts, "V%s VerifyCode = %s // %s\n", camel(strings.TrimPrefix(strings.TrimPrefix(macro, "X509_V_"), "ERR_")), t.get(i, "code"), macro)
		fmt.Fprintf(&rows, "{%s, %q, %q, %s},\n", t.get(i, "code"), macro, t.get(i, "text"), alertName(t.get(i, "alert")))
	}
	return "// Verification results.\nconst (\n" + consts.String() + ")\n\nvar verifyCodes = []VerifyInfo{\n" + rows.String() + "}\n"
}

func goReasons(t *table) string {
	var consts, rows strings.Builder
	for i := range t.rows {
		if name := rowName(t, i); name != "" {
			fmt.Fprintf(&consts, "%s Reason = %d\n", name, i)
		}
		class := "Class" + t.get(i, "class")
		if class == "Class" {
			class = "ClassSSLError"
		}
		fmt.Fprintf(&rows, "{%s, %q, %s, %q, %q, %s, %s, %s, %q},\n", t.get(i, "lib"), t.get(i, "library"), t.get(i, "number"),
			t.get(i, "name"), t.get(i, "text"), alertName(t.get(i, "alert")), alertName(or(t.get(i, "alert12"), t.get(i, "alert"))), class,
			or(t.get(i, "bogo"), t.get(i, "name")))
	}
	return "// Reasons, by row.\nconst (\n" + consts.String() + ")\n\nvar reasons = []ReasonInfo{\n" + rows.String() + "}\n"
}

// or is the first of two columns unless it says nothing.
func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func goCiphers(t *table) string {
	var consts, rows strings.Builder
	for i := range t.rows {
		fmt.Fprintf(&consts, "%s Suite = %s\n", t.get(i, "stdname"), t.get(i, "id"))
		fmt.Fprintf(&rows, "{%s, %q, %q, %q, %q, %q, %q, %q, %s, %s, %t, %q, %q, %s, %s, %t, %s, %s},\n", t.get(i, "id"), t.get(i, "name"), t.get(i, "stdname"),
			t.get(i, "protocol"), t.get(i, "kx"), t.get(i, "au"), t.get(i, "enc"), t.get(i, "mac"), t.get(i, "strength"), t.get(i, "bits"),
			t.get(i, "aead") == "yes", t.get(i, "symmetric"), t.get(i, "digest"), goKind("Exchange", t.get(i, "kea")), goKind("Auth", t.get(i, "auth")),
			t.get(i, "default") == "yes", goCrypto(t.get(i, "prf")), goCrypto(strings.ToUpper(t.get(i, "digest"))))
	}
	return "import \"crypto\"\n\n// Cipher suites, by their IANA names.\nconst (\n" + consts.String() + ")\n\nvar suites = []SuiteInfo{\n" + rows.String() + "}\n"
}

// goKind is the constant for a word of the columns kea and auth: kx-ecdhe-psk is ExchangeECDHEPSK.
func goKind(prefix, word string) string {
	_, word, _ = strings.Cut(word, "-")
	if word == "any" {
		return prefix + "Any"
	}
	return prefix + strings.ToUpper(strings.ReplaceAll(word, "-", ""))
}

// goCrypto is the crypto.Hash of a name, 0 for none.
func goCrypto(name string) string {
	if name == "" {
		return "0"
	}
	return "crypto." + name
}

func goGroups(t *table) string {
	var consts, rows strings.Builder
	for i := range t.rows {
		nid := t.get(i, "nid")
		if nid == "" {
			nid = "0"
		}
		fmt.Fprintf(&consts, "Group%s Group = %s\n", t.get(i, "go"), t.get(i, "id"))
		fmt.Fprintf(&rows, "{%s, %#v, %s, %s, %t},\n", t.get(i, "id"), strings.Split(t.get(i, "names"), ","), nid, t.get(i, "bits"), t.get(i, "default") != "")
	}
	return "// Key exchange groups.\nconst (\n" + consts.String() + ")\n\nvar groups = []GroupInfo{\n" + rows.String() + "}\n"
}

func goSchemes(t *table) string {
	var consts, rows strings.Builder
	for i := range t.rows {
		hash := goCrypto(t.get(i, "hash"))
		fmt.Fprintf(&consts, "Scheme%s Scheme = %s\n", t.get(i, "go"), t.get(i, "id"))
		fmt.Fprintf(&rows, "{%s, %q, %q, %q, %s, %t, %s, %t},\n", t.get(i, "id"), t.get(i, "name"), t.get(i, "key"), t.get(i, "curve"), hash,
			t.get(i, "tls13") == "yes", t.get(i, "bits"), t.get(i, "default") != "")
	}
	return "import \"crypto\"\n\n// Signature schemes.\nconst (\n" + consts.String() + ")\n\nvar schemes = []SchemeInfo{\n" + rows.String() + "}\n"
}

func goExtensions(t *table) string {
	bits := map[string]string{"CH": "InClientHello", "SH": "InServerHello", "SH12": "InServerHello12", "EE": "InEncryptedExtensions", "CT": "InCertificate",
		"CR": "InCertificateRequest", "NST": "InNewSessionTicket", "HRR": "InHelloRetryRequest"}
	var consts, rows strings.Builder
	for i := range t.rows {
		in := []string{"0"}
		if m := t.get(i, "messages"); m != "" {
			in = strings.Split(m, ",")
			for k, v := range in {
				in[k] = bits[v]
			}
		}
		fmt.Fprintf(&consts, "Ext%s Extension = %s\n", t.get(i, "go"), t.get(i, "id"))
		fmt.Fprintf(&rows, "{%s, %q, %s},\n", t.get(i, "id"), t.get(i, "name"), strings.Join(in, " | "))
	}
	return "// Extensions.\nconst (\n" + consts.String() + ")\n\nvar extensions = []ExtensionInfo{\n" + rows.String() + "}\n"
}

func goOIDs(t *table) string {
	var rows strings.Builder
	for i := range t.rows {
		fmt.Fprintf(&rows, "{%s, %q, %q, %q},\n", t.get(i, "nid"), t.get(i, "short"), t.get(i, "long"), t.get(i, "oid"))
	}
	return "var objects = []Object{\n" + rows.String() + "}\n"
}

func goConstants(t *table) string {
	var consts strings.Builder
	for i := range t.rows {
		fmt.Fprintf(&consts, "%s = %s // %s\n", camel(t.get(i, "name")), t.get(i, "value"), t.get(i, "name"))
	}
	return "// The integers of Python's _ssl, by their Python names in Go's spelling.\nconst (\n" + consts.String() + ")\n"
}

func goHash(all map[string]*table) string {
	var shares strings.Builder
	var names []string
	for _, name := range tables {
		share := "hash" + camel(name)
		fmt.Fprintf(&shares, "%s uint64 = %#x\n\n", share, all[name].hash)
		names = append(names, share)
	}
	return "// TableHash identifies the tables this package was generated from.\nconst TableHash = " + strings.Join(names, " ^\n\t") +
		"\n\n// A share of each table. They stand apart, so that git can merge changes to two of them.\nconst (\n" + shares.String() + ")\n"
}
