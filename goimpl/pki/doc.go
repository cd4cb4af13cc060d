// Package pki describes certificates, CRLs and keys: DER, PEM, names, and what
// Python's getpeercert() says of them. It reads as leniently as OpenSSL does,
// but for BER (indefinite lengths, strings in pieces), which it refuses, and
// decides nothing: whether a certificate is valid is decided by package
// verify. What it cannot decode at all it refuses with an Error of
// library ASN1, PEM, X509 or EVP in OpenSSL's words.
package pki
