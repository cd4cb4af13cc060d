package verify

import (
	"bytes"
	"sync"

	"golang.org/x/crypto/cryptobyte"
	"golang.org/x/crypto/cryptobyte/asn1"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/registry"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Bundle is a PEM file of trusted certificates, typically the system's roots,
// indexed by subject when it is first looked into and otherwise unparsed: of
// 144 roots a process needs a few. It does not change as far as its users can
// tell, and may be shared by any number of stores.
type Bundle struct {
	pem      []byte
	indexing sync.Once
	entries  []*bundled
	subjects map[string][]*bundled // by canonical subject
	lists    []*crl
}

// bundled is one certificate of a bundle.
type bundled struct {
	der  []byte
	once sync.Once
	cert *cert // nil if it cannot be parsed
}

// NewBundle takes a PEM file, which must not be changed afterwards. It fails
// if there is no PEM in it. What is damaged is found out later: damaged PEM
// makes the bundle empty, as OpenSSL loads all of a file or nothing; what
// cannot be parsed as a certificate does not exist.
func NewBundle(pem []byte) (*Bundle, *tlserr.Error) {
	if !bytes.Contains(pem, []byte("-----BEGIN ")) {
		return nil, tlserr.New(registry.X509NoCertificateOrCRLFound)
	}
	return &Bundle{pem: pem}, nil
}

// index finds out what is in the bundle, once.
func (b *Bundle) index() *Bundle {
	b.indexing.Do(func() {
		b.subjects = make(map[string][]*bundled)
		if !b.readBlocks() {
			b.entries, b.subjects, b.lists = nil, nil, nil
		}
	})
	return b
}

func (b *Bundle) readBlocks() bool {
	for rest := b.pem; ; {
		block, next, err := pki.NextPEM(rest)
		if err != nil {
			return err.Reason == registry.PEMNoStartLine
		}
		plain := (block.Label == "CERTIFICATE" || block.Label == "X509 CERTIFICATE") && block.Header == ""
		switch {
		case plain && !b.add(&bundled{der: block.Bytes}):
			return false
		case !plain && !b.addParsed(rest[:len(rest)-len(next)]):
			return false // a CRL or a certificate with trust settings
		}
		rest = next
	}
}

// add indexes a certificate; false if it has no subject.
func (b *Bundle) add(e *bundled) bool {
	name, ok := subjectOf(e.der)
	if !ok {
		return false
	}
	subject := string(pki.CanonicalName(name))
	for _, old := range b.subjects[subject] {
		if bytes.Equal(old.der, e.der) {
			return true
		}
	}
	b.entries = append(b.entries, e)
	b.subjects[subject] = append(b.subjects[subject], e)
	return true
}

// addParsed adds what a single block holds, the long way.
func (b *Bundle) addParsed(block []byte) bool {
	certs, crls, err := pki.ReadCAFile(block)
	if err != nil {
		return err.Reason == registry.X509NoCertificateOrCRLFound
	}
	for _, t := range certs {
		e := &bundled{der: t.Certificate.Raw}
		e.once.Do(func() {
			e.cert = newCert(t.Certificate)
			e.cert.aux = t.Aux
		})
		b.add(e)
	}
	for _, l := range crls {
		b.lists = append(b.lists, newCRL(l))
	}
	return true
}

// subjectOf finds the subject's DER in a certificate without decoding the rest.
func subjectOf(der []byte) ([]byte, bool) {
	in := cryptobyte.String(der)
	var outer, tbs, subject cryptobyte.String
	ok := in.ReadASN1(&outer, asn1.SEQUENCE) && outer.ReadASN1(&tbs, asn1.SEQUENCE) &&
		tbs.SkipOptionalASN1(asn1.Tag(0).ContextSpecific().Constructed()) && // version
		tbs.SkipASN1(asn1.INTEGER) && // serialNumber
		tbs.SkipASN1(asn1.SEQUENCE) && // signature
		tbs.SkipASN1(asn1.SEQUENCE) && // issuer
		tbs.SkipASN1(asn1.SEQUENCE) && // validity
		tbs.ReadASN1Element(&subject, asn1.SEQUENCE)
	return subject, ok
}

// parsed is the certificate, parsed at the first call; nil if it cannot be.
func (e *bundled) parsed() *cert {
	e.once.Do(func() {
		if c, _, err := pki.ParseCertificatePrefix(e.der); err == nil {
			e.cert = newCert(c)
		}
	})
	return e.cert
}

func (b *Bundle) bySubject(subject string) []*cert { return parsedOf(b.index().subjects[subject]) }

func (b *Bundle) all() []*cert { return parsedOf(b.index().entries) }

func (b *Bundle) crls() []*crl { return b.index().lists }

func parsedOf(entries []*bundled) []*cert {
	var out []*cert
	for _, e := range entries {
		if c := e.parsed(); c != nil {
			out = append(out, c)
		}
	}
	return out
}

func (b *Bundle) holds(c *cert) bool { return findRaw(b.bySubject(c.subject), c.Raw) != nil }
