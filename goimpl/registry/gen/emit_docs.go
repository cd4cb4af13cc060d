package main

import (
	"fmt"
	"strings"
)

// emitDocs writes docs/ERRORS.md: the failures of library SSL and of
// certificate verification, with the alert for each.
func emitDocs(all map[string]*table) []byte {
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format, args...) }
	p("# Errors\n\nPrinted from goimpl/registry/reasons.tsv and verify.tsv by `make gen`.\n\n")
	p("## Library SSL\n\n`SSLError.reason`, the words in its text, the alert the peer is sent where this end fails so, and the\n")
	p("exception class where it is not SSLError itself. Where TLS 1.2 and before send another alert it stands behind a stroke;\n")
	p("a reason with several rows stands for several failures.\n\n| reason | text | alert | class |\n|---|---|---|---|\n")
	classes := map[string]string{"": "", "EOF": "SSLEOFError", "CertVerification": "SSLCertVerificationError"}
	t := all["reasons"]
	for i := range t.rows {
		if name := t.get(i, "name"); t.get(i, "library") == "SSL" && !strings.HasPrefix(name, "-") {
			alert := lower(t.get(i, "alert"))
			if before := lower(t.get(i, "alert12")); before != "" {
				alert += " / " + before
			}
			p("| %s | %s | %s | %s |\n", name, t.get(i, "text"), alert, classes[t.get(i, "class")])
		}
	}
	p("\n## Certificate verification\n\n`SSLCertVerificationError.verify_code` and `verify_message`, and the alert.\n\n")
	p("| code | verify_message | alert | OpenSSL's macro |\n|---|---|---|---|\n")
	t = all["verify"]
	for i := range t.rows {
		p("| %s | %s | %s | %s |\n", t.get(i, "code"), t.get(i, "text"), lower(t.get(i, "alert")), t.get(i, "macro"))
	}
	return []byte(b.String())
}

// lower is an alert's name as RFC 8446 writes it.
func lower(alert string) string { return strings.ToLower(alert) }
