package main

import (
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/sslctx"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// describe is getpeercert() of a certificate, DER or the first one in a PEM
// text, as a document.
func describe(data []byte, pem bool) ([]byte, *sslctx.Failure) {
	c, err := readCertificate(data, pem)
	if err != nil {
		return nil, &sslctx.Failure{Err: err}
	}
	doc, err := c.Describe()
	if err != nil {
		return nil, &sslctx.Failure{Err: err}
	}
	return doc, nil
}

// subject is what repr(Certificate) shows.
func subject(der []byte) ([]byte, *sslctx.Failure) {
	c, err := pki.ParseCertificate(der)
	if err != nil {
		return nil, &sslctx.Failure{Err: err}
	}
	return []byte(c.Subject.OneLine()), nil
}

// readCertificate reads one certificate.
func readCertificate(data []byte, pem bool) (*pki.Certificate, *tlserr.Error) {
	if pem {
		return pki.ReadCertificate(data)
	}
	return pki.ParseCertificate(data)
}
