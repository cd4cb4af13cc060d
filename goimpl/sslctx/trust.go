package sslctx

import (
	"github.com/pyssl/pyssl/goimpl/config"
	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// AddCAFile takes the contents of a cafile, PEM with certificates and CRLs:
// all of them or, where one is damaged, none. It answers how many there were;
// duplicates count, though the store keeps one.
func (c *Context) AddCAFile(data []byte) (int, *Failure) {
	certs, crls, err := pki.ReadCAFile(data)
	if err != nil {
		return 0, failed(err)
	}
	for _, t := range certs {
		c.trust.AddTrusted(t)
	}
	for _, l := range crls {
		c.trust.AddCRL(l)
	}
	return len(certs) + len(crls), nil
}

// AddCAFileLazy is AddCAFile for the system's own bundle: it need not be
// right, and its certificates are parsed when a chain asks for them.
func (c *Context) AddCAFileLazy(data []byte) {
	if b := c.shared.bundle(data); b != nil {
		c.trust.AddBundle(b)
	}
}

// AddCAPEM takes cadata as text. What stands before a damaged certificate is
// in the store although the call fails, as in CPython.
func (c *Context) AddCAPEM(text []byte) (int, *Failure) {
	if len(text) == 0 {
		return 0, emptyCAData
	}
	certs, err := pki.ReadCADataPEM(text)
	return c.addCerts(certs), failed(err)
}

// AddCADER takes cadata as bytes: certificates one behind the other. What
// stands before something else is in the store although the call fails.
func (c *Context) AddCADER(der []byte) (int, *Failure) {
	if len(der) == 0 {
		return 0, emptyCAData
	}
	certs, err := pki.ReadCADataDER(der)
	if err != nil && err.Reason == registry.ASN1HeaderTooLong && len(certs) > 0 && c.python < config.Python312 {
		err = nil // taken for the end of the data: up to OpenSSL 3.0.19 an empty rest has this reason too
	}
	return c.addCerts(certs), failed(err)
}

var emptyCAData = &Failure{Kind: Value, Text: "Empty certificate data"}

func (c *Context) addCerts(certs []*pki.Certificate) int {
	for _, cert := range certs {
		c.trust.AddCert(cert)
	}
	return len(certs)
}

// AddCertDir adds a directory of certificates and CRLs named by their hash
// (capath), looked into when a chain asks for it.
func (c *Context) AddCertDir(path string) *Failure {
	if path == "" {
		return failed(tlserr.Local(registry.X509InvalidDirectory))
	}
	c.trust.AddDir(path)
	return nil
}

// CACerts is what get_ca_certs() lists.
func (c *Context) CACerts() []*pki.Certificate { return c.trust.CACerts() }
