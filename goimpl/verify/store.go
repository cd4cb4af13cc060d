package verify

import (
	"bytes"
	"sync"

	"github.com/pyssl/pyssl/goimpl/pki"
	"github.com/pyssl/pyssl/goimpl/tlserr"
)

// Store is what a context trusts: anchors, CRLs and hashed directories. It is
// safe for concurrent use and shared by every connection of its context.
type Store struct {
	mu       sync.RWMutex
	certs    []*cert            // in the order they came
	subjects map[string][]*cert // the same by canonical subject
	crls     []*crl
	issuers  map[string][]*crl // the same by canonical issuer
	bundles  []*Bundle
	dirs     []*hashDir

	proofs proofs
}

// NewStore is an empty store.
func NewStore() *Store {
	return &Store{subjects: make(map[string][]*cert), issuers: make(map[string][]*crl)}
}

// AddCert adds a certificate; false if the store has it already.
func (s *Store) AddCert(c *pki.Certificate) bool {
	return s.AddTrusted(pki.TrustedCertificate{Certificate: c})
}

// AddTrusted adds a certificate with its trust settings; false if it was added
// before, and then the old settings stay. Bundles are not looked into.
func (s *Store) AddTrusted(t pki.TrustedCertificate) bool {
	c := newCert(t.Certificate)
	c.aux = t.Aux
	s.mu.Lock()
	defer s.mu.Unlock()
	if findRaw(s.subjects[c.subject], c.Raw) != nil {
		return false
	}
	s.certs = append(s.certs, c)
	s.subjects[c.subject] = append(s.subjects[c.subject], c)
	return true
}

// AddCRL adds a CRL; false if the store has it already.
func (s *Store) AddCRL(l *pki.CRL) bool {
	c := newCRL(l)
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, old := range s.issuers[c.issuer] {
		if bytes.Equal(old.Raw, l.Raw) {
			return false
		}
	}
	s.crls = append(s.crls, c)
	s.issuers[c.issuer] = append(s.issuers[c.issuer], c)
	return true
}

// AddBundle adds the certificates and CRLs of a bundle, which stay unparsed
// until they are needed.
func (s *Store) AddBundle(b *Bundle) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, old := range s.bundles {
		if old == b || bytes.Equal(old.pem, b.pem) {
			return
		}
	}
	s.bundles = append(s.bundles, b)
}

// Stats counts certificates, CRLs, and CA certificates among the former
// (SSLContext.cert_store_stats). It parses every bundle.
func (s *Store) Stats() (x509, crl, ca int) {
	for _, c := range s.all() {
		x509++
		if c.caKind() != notCA {
			ca++
		}
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	crl = len(s.crls)
	for _, b := range s.bundles {
		crl += len(b.crls())
	}
	return x509, crl, ca
}

// CACerts lists the CA certificates (SSLContext.get_ca_certs): those added, in
// order, then those of bundles. It parses every bundle.
func (s *Store) CACerts() []*pki.Certificate {
	var out []*pki.Certificate
	for _, c := range s.all() {
		if c.caKind() != notCA {
			out = append(out, c.Certificate)
		}
	}
	return out
}

// all lists every certificate once.
func (s *Store) all() []*cert {
	s.mu.RLock()
	list, bundles := s.certs[:len(s.certs):len(s.certs)], s.bundles
	s.mu.RUnlock()
	for i, b := range bundles {
		for _, c := range b.all() {
			if !s.knownBefore(c, bundles[:i]) {
				list = append(list, c)
			}
		}
	}
	return list
}

// knownBefore says whether the certificate was added by itself or with one of the bundles.
func (s *Store) knownBefore(c *cert, bundles []*Bundle) bool {
	s.mu.RLock()
	own := findRaw(s.subjects[c.subject], c.Raw)
	s.mu.RUnlock()
	if own != nil {
		return true
	}
	for _, b := range bundles {
		if b.holds(c) {
			return true
		}
	}
	return false
}

// bySubject lists the certificates with a canonical subject; rawName is a DER
// form of it. Directories are only looked into when nothing else is found, as
// in OpenSSL; what they have becomes part of the store.
func (s *Store) bySubject(subject string, rawName []byte) []*cert {
	list, dirs := s.loaded(subject)
	if len(list) > 0 || len(dirs) == 0 {
		return list
	}
	for _, d := range dirs {
		for _, t := range d.certs(pki.NameHash(rawName)) {
			s.AddTrusted(t)
		}
	}
	list, _ = s.loaded(subject)
	return list
}

// loaded lists what bySubject finds without directories, and the directories.
func (s *Store) loaded(subject string) ([]*cert, []*hashDir) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	own := s.subjects[subject]
	list := own[:len(own):len(own)]
	for _, b := range s.bundles {
		for _, c := range b.bySubject(subject) {
			if findRaw(list, c.Raw) == nil {
				list = append(list, c)
			}
		}
	}
	return list, s.dirs
}

// crlsOf lists the CRLs of a canonical issuer name, looking into directories each
// time: a new CRL may have come.
func (s *Store) crlsOf(issuer string, rawName []byte) []*crl {
	s.mu.RLock()
	dirs := s.dirs
	s.mu.RUnlock()
	for _, d := range dirs {
		for _, l := range d.crls(pki.NameHash(rawName)) {
			s.AddCRL(l)
		}
	}
	s.mu.RLock()
	defer s.mu.RUnlock()
	own := s.issuers[issuer]
	list := own[:len(own):len(own)]
	for _, b := range s.bundles {
		for _, c := range b.crls() {
			if c.issuer == issuer {
				list = append(list, c)
			}
		}
	}
	return list
}

func findRaw(list []*cert, der []byte) *cert {
	for _, c := range list {
		if bytes.Equal(c.Raw, der) {
			return c
		}
	}
	return nil
}

// Contents is everything a store was given, as bytes: what a frozen context keeps.
type Contents struct {
	Certs   []StoredCert
	CRLs    [][]byte // DER
	Bundles [][]byte // PEM
	Dirs    []string
}

// StoredCert is a certificate of Contents.
type StoredCert struct {
	DER           []byte
	HasAux        bool     // trust settings came with it
	Trust, Reject []string // dotted purposes; Trust is nil where absent
}

// Export gives the store's contents. The bytes are shared and must not be changed.
func (s *Store) Export() Contents {
	s.mu.RLock()
	defer s.mu.RUnlock()
	var out Contents
	for _, c := range s.certs {
		stored := StoredCert{DER: c.Raw}
		if c.aux != nil {
			stored.HasAux, stored.Trust, stored.Reject = true, c.aux.Trust, c.aux.Reject
		}
		out.Certs = append(out.Certs, stored)
	}
	for _, l := range s.crls {
		out.CRLs = append(out.CRLs, l.Raw)
	}
	for _, b := range s.bundles {
		out.Bundles = append(out.Bundles, b.pem)
	}
	for _, d := range s.dirs {
		out.Dirs = append(out.Dirs, d.path)
	}
	return out
}

// Import makes a store of exported contents, and aliases their bytes. bundle
// makes a Bundle of PEM, or finds one that is made already.
func Import(in Contents, bundle func(pem []byte) *Bundle) (*Store, *tlserr.Error) {
	s := NewStore()
	for _, stored := range in.Certs {
		c, err := pki.ParseCertificate(stored.DER)
		if err != nil {
			return nil, err
		}
		t := pki.TrustedCertificate{Certificate: c}
		if stored.HasAux {
			t.Aux = &pki.TrustAux{Trust: stored.Trust, Reject: stored.Reject}
		}
		s.AddTrusted(t)
	}
	for _, der := range in.CRLs {
		l, err := pki.ParseCRL(der)
		if err != nil {
			return nil, err
		}
		s.AddCRL(l)
	}
	for _, pem := range in.Bundles {
		if b := bundle(pem); b != nil {
			s.AddBundle(b)
		}
	}
	for _, dir := range in.Dirs {
		s.AddDir(dir)
	}
	return s, nil
}
