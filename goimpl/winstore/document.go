package winstore

import "github.com/pyssl/pyssl/goimpl/document"

// DescribeCertificates is what ssl.enum_certificates returns: a list of
// (certificate, encoding, trust), where trust is True or a frozenset of OIDs.
func DescribeCertificates(list []Certificate) document.Document {
	var d document.Document
	d.List(len(list))
	for _, c := range list {
		d.Tuple(3)
		d.Bytes(c.Data)
		c.Encoding.describe(&d)
		if c.AnyUsage {
			d.True()
			continue
		}
		d.FrozenSet(len(c.Usages))
		for _, oid := range c.Usages {
			d.Text(oid)
		}
	}
	return d
}

// DescribeCRLs is what ssl.enum_crls returns: a list of (list, encoding).
func DescribeCRLs(list []CRL) document.Document {
	var d document.Document
	d.List(len(list))
	for _, l := range list {
		d.Tuple(2)
		d.Bytes(l.Data)
		l.Encoding.describe(&d)
	}
	return d
}

// describe writes the name of a known encoding, the number of another.
func (e Encoding) describe(d *document.Document) {
	if e == X509ASN || e == PKCS7ASN {
		d.Text(e.String())
		return
	}
	d.Int(int64(e))
}
