package verify

// lookups is what a Request has asked the store so far, by canonical name. The
// store is asked once for each: what a peer sends must not make it look into
// directories again and again.
type lookups struct {
	certs map[string][]*cert
	crls  map[string][]*crl
}

// storeCerts lists the store's certificates of a subject.
func (v *verifier) storeCerts(subject string, rawName []byte) []*cert {
	list, known := v.asked.certs[subject]
	if !known {
		list = v.store.bySubject(subject, rawName)
		if v.asked.certs == nil {
			v.asked.certs = make(map[string][]*cert)
		}
		v.asked.certs[subject] = list
	}
	return list
}

// storeCRLs lists the store's CRLs of an issuer.
func (v *verifier) storeCRLs(issuer string, rawName []byte) []*crl {
	list, known := v.asked.crls[issuer]
	if !known {
		list = v.store.crlsOf(issuer, rawName)
		if v.asked.crls == nil {
			v.asked.crls = make(map[string][]*crl)
		}
		v.asked.crls[issuer] = list
	}
	return list
}

// stored is the store's own copy of a certificate, or nil.
func (v *verifier) stored(c *cert) *cert {
	return findRaw(v.storeCerts(c.subject, c.RawSubject), c.Raw)
}
