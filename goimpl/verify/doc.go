// Package verify judges certificates: it builds a path from a leaf to a
// trusted anchor and checks it as OpenSSL's X509_verify_cert does, answering
// in X509_V_ERR codes with a depth. Formats are package pki's business.
package verify
