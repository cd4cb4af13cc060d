// Package verify verifies certificates: it builds a path from a leaf to a
// trusted anchor and checks it as OpenSSL's X509_verify_cert does, answering
// in X509_V_ERR codes with a depth. Formats are left to package pki.
//
// What the store trusts and what it rejects is one rule for all paths (trust.go).
//
// Chain first walks the one path OpenSSL would walk (build.go) and checks it in
// OpenSSL's order (checks.go). If that path fails for a reason another path
// might not share, every other path is tried within a budget (search.go). When
// none is good, the failure of OpenSSL's own path is what the caller hears, so
// that codes, depths and words agree with it.
//
// What is trusted lives in a Store, which a context shares with all its
// connections. A certificate's derived facts (is it self-signed, how strong is
// its key, when does it expire) are computed once, in facts.go.
package verify
